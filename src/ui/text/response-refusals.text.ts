import type { ResponseRefusalCode } from '@/domain/response/response';
import { defineText } from './define-text';

export const responseRefusals = defineText<Record<ResponseRefusalCode, string>>({
  sv: {
    response_deadline_passed:
      'Svarstiden gick ut {deadlineAt|moment}. Svaret kan inte längre ändras, skickas in eller tas tillbaka. Det ni skickade in i tid gäller.',
    response_challenge_not_open: 'Utmaningen tar inte emot svar än.',
    response_challenge_cancelled: 'Utmaningen är avbruten och tar inte emot svar.',
    response_received_elsewhere: 'Anbud lämnas i upphandlingssystemet. Länken dit finns på utmaningens sida.',
    response_being_evaluated: 'Svaret bedöms nu och kan inte ändras.',
    response_solvers_only: 'Stadens egna enheter kan inte svara på utmaningar.',
    response_text_missing: 'Fyll i det här innan ni skickar in.',
    response_nothing_new: 'Inget är ändrat sedan ni skickade in svaret. Det ni skickade in gäller.',
    response_not_handed_in: 'Svaret är inte inskickat, så det finns inget att ta tillbaka.',
  },
  en: {
    response_deadline_passed:
      'The time to respond ended on {deadlineAt|moment}. The response can no longer be changed, submitted or withdrawn. What you submitted on time stands.',
    response_challenge_not_open: 'The challenge does not receive responses yet.',
    response_challenge_cancelled: 'The challenge is cancelled and receives no responses.',
    response_received_elsewhere:
      'Tenders are submitted in the procurement system. The link is on the page of the challenge.',
    response_being_evaluated: 'The response is being evaluated and cannot be changed.',
    response_solvers_only: 'The city’s own units cannot respond to challenges.',
    response_text_missing: 'Fill this in before you submit.',
    response_nothing_new: 'Nothing has changed since you submitted the response. What you submitted stands.',
    response_not_handed_in: 'The response is not submitted, so there is nothing to withdraw.',
  },
});
