import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { LinkedData } from '../layout/linked-data';
import { textsIn } from './challenge-words';

type Props = Readonly<{ language: Language; challenge: ChallengePage; city: string; url: string }>;

/** For search engines: a public demand for a solution (schema.org/Demand), with its dates. */
export function ChallengeLinkedData({ language, challenge, city, url }: Props) {
  const { texts } = textsIn(challenge, language);
  const data = {
    '@type': 'Demand',
    name: texts.title,
    description: texts.summary,
    url,
    validFrom: challenge.publishedAt?.toISOString(),
    validThrough: challenge.deadlineAt?.toISOString(),
    areaServed: { '@type': 'City', name: city },
  };
  return <LinkedData data={data} />;
}
