import type { Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';

/** Three steps for each of the three who come here. */
export function StartHow({ language }: Readonly<{ language: Language }>) {
  const text = startText[language];
  return (
    <section aria-labelledby="how" className="start-section">
      <h2 id="how">{text.how}</h2>
      <div className="start-how">
        {[text.unitHow, text.solverHow, text.researcherHow].map(({ title, steps }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
