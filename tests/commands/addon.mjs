/** The id that the manifest gives the extension in Firefox. */
export const ADDON_ID = 'lectern@lectern.example';
/** The address that a profile made by our commands knows it under: fixed, so that its storage is found again. */
export const ADDON_UUID = '1c6f9a52-7d0e-4a55-9f3b-0c41be2f7e10';
