import { shortText } from '@/domain/shared/short-text';

/** Pixels, as chats and search engines show a pasted link. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

type Props = Readonly<{
  city: string;
  /** Small words above the title: the unit, what kind of solver. */
  over: string;
  title: string;
  /** Below: the last day to respond, the place. */
  under: string;
}>;

const maxTitle = 140;
const sizeOf = (title: string) => (title.length > 90 ? 52 : title.length > 50 ? 62 : 76);

/** What a pasted link shows: laid out by satori, which knows flex boxes and no style sheets. */
export function SharePicture({ city, over, title, under }: Props) {
  const shown = shortText(title, maxTitle);
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: 72,
        background: '#ffffff',
        color: '#231d1b',
        borderTop: '20px solid #ae0b05',
        fontFamily: 'Inter',
        fontSize: 34,
      }}
    >
      <div style={{ display: 'flex' }}>{shortText(over, 70)}</div>
      <div style={{ display: 'flex', fontSize: sizeOf(shown), fontWeight: 600, lineHeight: 1.15 }}>{shown}</div>
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }}>
        <div style={{ display: 'flex' }}>{shortText(under, 45)}</div>
        <div style={{ display: 'flex', fontWeight: 600, color: '#ae0b05' }}>{`Samspel ${shortText(city, 20)}`}</div>
      </div>
    </div>
  );
}
