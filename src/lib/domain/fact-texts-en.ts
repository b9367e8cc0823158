/** What one row of each table of facts is, in English. */
const FACTS: Readonly<Record<string, string>> = {
	network: 'one thing to know about the network',
	history_event: 'one event of the history table of the report',
	steering_term: 'one organization on the steering committee for some terms',
	shared_tool: 'one edition of a shared tool',
	meeting_fact: 'one meeting as the report lists it',
	working_group: 'what the report says about one working group or about their number',
	concept: 'one item of hypothesis, concept, vision and keywords',
	transition_office: 'number of transition offices of the home area in one year',
	course: 'the basic course of one fiscal year',
	outreach_event: 'one thing the report says about outreach',
	contradiction: 'one place where the report contradicts itself',
	municipality_tile: 'one municipality of the tile map'
};

/** What one row of a table of facts is, in English; throws for a table that has no text. */
export function factInEnglish(name: string): string {
	const text = FACTS[name];
	if (!text) throw new Error(`no English text: ${name}`);
	return text;
}
