import { defineText } from './define-text';

export const accessRefusals = defineText({
  sv: {
    role_missing: 'Välj minst en roll.',
    role_only_in_unit: 'Den rollen finns bara i stadens egna enheter.',
    last_owner: 'Organisationen måste ha minst en ägare. Gör någon annan till ägare först.',
    not_a_member: 'Personen är inte längre med i organisationen.',
    private_person_alone: 'En privatperson kan inte ha fler medlemmar. Registrera en organisation i stället.',
    email_invalid: 'Skriv en hel e-postadress, till exempel namn@exempel.se.',
    already_member: 'Personen med den adressen är redan med.',
    too_many_invitations: 'Ni har {most} obesvarade inbjudningar. Ta bort några innan ni bjuder in fler.',
    invitation_used: 'Inbjudan är redan besvarad.',
    invitation_revoked: 'Inbjudan är tillbakadragen.',
    invitation_expired: 'Inbjudan har gått ut. Be om en ny.',
    last_administrator: 'Det måste finnas minst en administratör. Ge någon annan rollen först.',
    name_missing: 'Skriv ditt namn.',
    start_missing: 'Välj hur du vill börja.',
    erase_last_owner:
      'Du är den enda ägaren av {organisation}, och andra är med där. Gör någon av dem till ägare först.',
    erase_last_administrator: 'Du är den enda administratören. Ge någon annan rollen först.',
    erase_not_confirmed: 'Kryssa i rutan för att visa att du vill radera kontot.',
  },
  en: {
    role_missing: 'Choose at least one role.',
    role_only_in_unit: 'That role only exists in the city’s own units.',
    last_owner: 'The organisation must have at least one owner. Make someone else an owner first.',
    not_a_member: 'This person is no longer a member of the organisation.',
    private_person_alone: 'A private person cannot have more members. Register an organisation instead.',
    email_invalid: 'Write a whole e-mail address, for example name@example.org.',
    already_member: 'The person with that address is already a member.',
    too_many_invitations: 'You have {most} unanswered invitations. Remove some before you invite more.',
    invitation_used: 'The invitation has already been answered.',
    invitation_revoked: 'The invitation has been withdrawn.',
    invitation_expired: 'The invitation has expired. Ask for a new one.',
    last_administrator: 'There must be at least one administrator. Give someone else the role first.',
    name_missing: 'Write your name.',
    start_missing: 'Choose how you want to begin.',
    erase_last_owner:
      'You are the only owner of {organisation}, and others are members there. Make one of them an owner first.',
    erase_last_administrator: 'You are the only administrator. Give someone else the role first.',
    erase_not_confirmed: 'Tick the box to show that you want to erase the account.',
  },
});
