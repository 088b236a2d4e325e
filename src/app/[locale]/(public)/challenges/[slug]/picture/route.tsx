import { ImageResponse } from 'next/og';
import { publicApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { pictureFonts } from '@/server/trpc/picture-fonts';
import { publicPage } from '@/server/trpc/public-page';
import { site } from '@/server/trpc/site';
import { textsIn } from '@/ui/challenge/challenge-words';
import { SharePicture, sharePictureSize } from '@/ui/layout/share-picture';
import { formatDate } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { searchText } from '@/ui/text/search.text';

// The front server keeps it, as it keeps pages: until something public changes.
export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ locale: string; slug: string }> }>;

/** The picture of a pasted link to a challenge: what is asked, by whom, and until when. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  publicPage();
  const language = await languageOf(params);
  const challenge = await loadOr404(publicApi().challenge.bySlug({ slug: (await params).slug }));
  const { deadlineAt, status, unit } = challenge;
  const last = status === 'open' && deadlineAt ? searchText[language].respondBy(formatDate(language, deadlineAt)) : '';
  const { title } = textsIn(challenge, language).texts;
  return new ImageResponse(<SharePicture city={site().city} over={unit.name} title={title} under={last} />, {
    ...sharePictureSize,
    fonts: await pictureFonts(),
  });
}
