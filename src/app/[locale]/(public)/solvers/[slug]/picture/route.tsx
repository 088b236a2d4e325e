import { ImageResponse } from 'next/og';
import { publicApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { pictureFonts } from '@/server/trpc/picture-fonts';
import { publicPage } from '@/server/trpc/public-page';
import { site } from '@/server/trpc/site';
import { SharePicture, sharePictureSize } from '@/ui/layout/share-picture';
import { languageOf } from '@/ui/text/language-param';
import { organisationWords } from '@/ui/text/organisation-words.text';

// The front server keeps it, as it keeps pages: until something public changes.
export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ locale: string; slug: string }> }>;

/** The picture of a pasted link to a solver: its name, what it is and where. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  publicPage();
  const language = await languageOf(params);
  const slug = (await params).slug.slice(0, 120);
  const { name, kind, place } = await loadOr404(publicApi().organisation.bySlug({ slug, language }));
  const over = organisationWords[language].kind[kind];
  return new ImageResponse(<SharePicture city={site().city} over={over} title={name} under={place ?? ''} />, {
    ...sharePictureSize,
    fonts: await pictureFonts(),
  });
}
