import type { Language } from '@/domain/shared/language';
import { Table } from '../kit/table';
import { Tag } from '../kit/tag';
import { formatNumber } from '../text/format';
import { themeText } from '../text/theme.text';

type Row = Readonly<{
  key: string;
  sv: string;
  en: string;
  retired: boolean;
  used: Readonly<{ challenges: number; organisations: number; proposals: number }>;
}>;
type Props = Readonly<{ language: Language; themes: readonly Row[]; href: (key: string) => string }>;

/** Every theme, how much has it, and the way to change it. */
export function ThemeTable({ language, themes, href }: Props) {
  const text = themeText[language];
  const { columns } = text;
  const number = (count: number) => formatNumber(language, count);
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <Table
      stack
      caption={text.table}
      head={[columns.theme, columns.state, columns.used, columns.other]}
      rows={themes.map((theme) => {
        const { challenges, organisations, proposals } = theme.used;
        return [
          <a key="edit" href={href(theme.key)} aria-label={text.editOf(theme[language])}>
            {theme[language]}
          </a>,
          <Tag key="state" tone={theme.retired ? 'plain' : 'success'}>
            {theme.retired ? text.retired : text.inUse}
          </Tag>,
          text.used(number(challenges), number(organisations), number(proposals)),
          <span key="other" lang={other}>
            {theme[other]}
          </span>,
        ];
      })}
    />
  );
}
