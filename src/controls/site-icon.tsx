import { useEffect, useState } from 'preact/hooks';

/** Answers with the address of the icon with this hash. Never rejects. */
export type IconSource = (hash: string) => Promise<string | undefined>;

type Props = {
  /** As a Summary has it. */
  hash: string;
  iconSource: IconSource;
};

/** The icon of a site, to stand before its name, which says what it is. Holds its place until it has come. */
export function SiteIcon({ hash, iconSource }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    iconSource(hash).then((found) => isCurrent && setAddress(found));
    return () => {
      isCurrent = false;
    };
  }, [hash, iconSource]);
  return address ? <img class="site-icon" src={address} alt="" /> : <span class="site-icon" />;
}
