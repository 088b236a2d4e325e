import type { Language } from '@/domain/shared/language';
import { Card, CardList } from '@/ui/kit/card';
import { PlainText } from '@/ui/kit/disclosure';
import { Sentence } from '@/ui/kit/in-language';
import { Tag } from '@/ui/kit/tag';
import { formatDate } from '@/ui/text/format';
import { myText } from '@/ui/text/my.text';
import type { MyItem } from './my-items';

type Props = Readonly<{ language: Language; items: readonly MyItem[]; label: string }>;

/** Things with their next step and its date. */
export function MyItemList({ language, items, label }: Props) {
  const text = myText[language];
  return (
    <CardList columns={2} label={label}>
      {items.map(({ id, kind, title, lang, href, turn, who, next, swedish = [], by, late, greeting, act }) => (
        <Card
          key={id}
          title={lang === undefined || lang === language ? title : <span lang={lang}>{title}</span>}
          href={href}
          over={text.kinds[kind]}
          meta={
            <>
              {turn === 'others' && who ? `${who} · ` : null}
              {late && by ? <Tag tone="warning">{text.late(formatDate(language, by))}</Tag> : null}
              {late ? null : by ? text.by(formatDate(language, by)) : text.noDate}
            </>
          }
        >
          <p>
            <Sentence language={language} sentence={next} swedish={swedish} />
          </p>
          {greeting ? (
            <figure>
              <figcaption className="text-muted">{text.greeting}</figcaption>
              <blockquote>
                <PlainText text={greeting} />
              </blockquote>
            </figure>
          ) : null}
          {act ? (
            <p>
              <a href={act.href}>
                {act.label}
                <span className="visually-hidden">: {title}</span>
              </a>
            </p>
          ) : null}
        </Card>
      ))}
    </CardList>
  );
}
