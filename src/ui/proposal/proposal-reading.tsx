import { proposalTextNames } from '@/domain/proposal/proposal.fields';
import type { Language } from '@/domain/shared/language';
import type { ProposalPage } from '@/server/proposal/proposal.queries';
import { proposalFormText } from '@/ui/text/proposal-form.text';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { PlainText } from '../kit/disclosure';
import { Tag, TagList } from '../kit/tag';

/** A proposal as it reads. */
export function ProposalReading({ language, proposal }: Readonly<{ language: Language; proposal: ProposalPage }>) {
  const text = proposalPageText[language];
  const { content, themes, skills } = proposal;
  return (
    <>
      {proposalTextNames
        .filter((field) => field !== 'title')
        .map((field) => (
          <section key={field} className="grid gap-2 mb-8">
            <h2>{proposalFormText[language].headings[field]}</h2>
            {content[field].trim() === '' ? (
              <p className="text-muted">{text.empty}</p>
            ) : (
              <div lang={content.language}>
                <PlainText text={content[field]} />
              </div>
            )}
          </section>
        ))}
      {themes.length > 0 ? (
        <section className="grid gap-2 mb-8">
          <h2>{text.themes}</h2>
          <TagList label={text.themes}>
            {themes.map((theme) => (
              <Tag key={theme.key}>{theme[language]}</Tag>
            ))}
          </TagList>
        </section>
      ) : null}
      {skills.length > 0 ? (
        <section className="grid gap-2 mb-8">
          <h2>{text.skills}</h2>
          <TagList label={text.skills}>
            {skills.map((skill) => (
              <Tag key={skill.key}>{skill[language]}</Tag>
            ))}
          </TagList>
        </section>
      ) : null}
    </>
  );
}
