import { useEffect, useState } from 'preact/hooks';

type Props = {
  /** As a Summary has it. */
  hash: string;
  /** Answers with the address of the icon. Never rejects. */
  iconSource: (hash: string) => Promise<string | undefined>;
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
