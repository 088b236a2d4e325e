import type { Metadata } from 'next';
import type { Language } from '@/domain/shared/language';
import { shortText } from '@/domain/shared/short-text';
import { sharePictureSize } from './share-picture';

type About = Readonly<{
  language: Language;
  /** Without the language: "/challenges/my-challenge", or "" for the start page. */
  path: string;
  /** Left out on the start page, which carries the site's own. */
  title?: string;
  description?: string;
  /** Whether the thing has a picture of its own, at its path. */
  hasPicture?: boolean;
}>;

/** The picture that a pasted link shows. */
export const linkPicture = (language: Language) => ({ url: `/og-${language}.png`, width: 1200, height: 630, alt: '' });

/** Characters of a description that search engines and chats show. */
const maxDescription = 200;

/** What search engines and chats are told of a page: its title, a sentence, and its address in both languages. */
export function pageMetadata({ language, path, title, description, hasPicture = false }: About): Metadata {
  const shared = {
    ...(title ? { title } : {}),
    ...(description ? { description: shortText(description, maxDescription) } : {}),
  };
  return {
    ...shared,
    openGraph: {
      ...shared,
      siteName: 'Samspel',
      locale: language === 'sv' ? 'sv_SE' : 'en_GB',
      type: 'website',
      url: `/${language}${path}`,
      images: hasPicture
        ? { url: `/${language}${path}/picture`, ...sharePictureSize, alt: title ?? '' }
        : linkPicture(language),
    },
    alternates: {
      canonical: `/${language}${path}`,
      languages: { sv: `/sv${path}`, en: `/en${path}`, 'x-default': `/sv${path}` },
    },
  };
}
