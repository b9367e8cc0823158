import type { Language } from '$lib/domain/language';
import type { Register } from '$lib/state/register';
import type { Names } from './change-words';
import { dayIn, MEETING_MESSAGES } from './meeting-messages';

/** What the organizations and meetings of a register are called; an unknown one by its id. */
export function namesIn({ organizations, meetings }: Register, language: Language): Names {
	const byId = new Map(organizations.map(({ id, name }) => [id, name]));
	const titles = new Map(
		meetings.map(({ id, heldOn, title }) => {
			const called = title || MEETING_MESSAGES[language].untitled;
			return [id, `${dayIn(heldOn, language)} ${called}`];
		})
	);
	return {
		organization: (id) => byId.get(id) ?? id.replace(/^name:/, ''),
		meeting: (id) => titles.get(id) ?? id
	};
}
