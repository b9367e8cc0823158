import type { TableSchema } from './schema';

/** What a table, a column or a row is called and is, in English. */
interface EnglishText {
	label: string;
	description: string;
}

const TABLES: Readonly<Record<string, EnglishText>> = {
	organization: {
		label: 'Organizations',
		description: 'one organization, for the time it had one name'
	},
	meeting: { label: 'Meetings', description: 'one meeting of the network' },
	attendance: { label: 'Attendance', description: 'one person at one meeting' },
	registration: { label: 'Registrations', description: 'one person registered for one meeting' },
	working_group_activity: {
		label: 'Working-group activity',
		description: 'one person at one session of a working group'
	},
	outreach: { label: 'Outreach', description: 'the figures of outreach of one month' },
	outcome: { label: 'Outcomes', description: 'the value of one indicator in one fiscal year' }
};

const FACTS: Readonly<Record<string, EnglishText>> = {
	outreach_event: {
		label: 'Events of outreach',
		description: 'one thing the report says about outreach'
	},
	contradiction: {
		label: 'Contradictions of the report',
		description: 'one place where the report contradicts itself or may be misprinted'
	},
	history_event: {
		label: 'History',
		description: 'one event of the tables of history, a bullet or a sentence on its own line'
	},
	steering_term: {
		label: 'Steering committee',
		description: 'one organization for the terms in a row that it was in the committee'
	},
	shared_tool: { label: 'Shared tools', description: 'one edition of a shared tool' },
	meeting_fact: {
		label: 'Meetings in the report',
		description: 'the meeting of one month in the lists of the report'
	},
	working_group: {
		label: 'Working groups',
		description: 'what the report says about a team, or about the number of teams'
	},
	concept: {
		label: 'Concept',
		description:
			'one item of the hypothesis, the basic concept, the vision, the keywords or the ways of working'
	},
	transition_office: {
		label: 'Offices for transition to work',
		description: 'the number of such offices in the home area in one year'
	},
	course: { label: 'Basic course', description: 'the basic course of one fiscal year' },
	network: { label: 'Network', description: 'one fact about the network' },
	municipality_tile: {
		label: 'Tiles of municipalities',
		description: 'one municipality of the tile map'
	}
};

const COLUMNS: Readonly<Record<string, EnglishText>> = {
	held_on: {
		label: 'Date',
		description: 'The day it was held, in any usual form, Japanese eras included.'
	},
	organization: {
		label: 'Organization',
		description: 'Name of the organization on that day; a former name is fine.'
	},
	organization_id: {
		label: 'Organization ID',
		description: 'ID in the list of organizations. If empty, the name is looked up.'
	},
	person_key: {
		label: 'Person key',
		description: 'A key that tells people apart. From names, keys are made; names are not kept.'
	},
	mode: { label: 'Way of taking part', description: 'In person, online or both.' },
	meeting_id: {
		label: 'Meeting ID',
		description: 'ID in the list of meetings. If empty, the date is looked up or becomes the ID.'
	},
	meeting: {
		label: 'Meeting',
		description: 'Title of the meeting, used when it is not yet in the list of meetings.'
	},
	meeting_kind: {
		label: 'Kind of meeting',
		description: 'Kind of the meeting, used when it is not yet in the list of meetings.'
	},
	minutes: {
		label: 'Minutes attended',
		description: 'How long somebody took part, where an online meeting recorded it.'
	},
	name: {
		label: 'Name',
		description: 'Its name at that time. After a change of name, one row for each name, same ID.'
	},
	kind: { label: 'Kind', description: 'One of the kinds that Ayumi knows.' },
	municipality_code: {
		label: 'Municipality code',
		description: 'Five digits. If empty, it follows from the municipality.'
	},
	municipality: {
		label: 'Municipality',
		description: 'Where it is. Write the prefecture too where a name exists twice.'
	},
	valid_from: { label: 'Name used from', description: 'First day of this name; empty: always.' },
	valid_to: { label: 'Name used until', description: 'Last day of this name; empty: still used.' },
	merged_into: { label: 'Merged into', description: 'ID of the organization it became part of.' },
	number: {
		label: 'Number',
		description: 'Running number of the network meeting; empty for one that is not numbered.'
	},
	title: { label: 'Title', description: 'Title of the meeting.' },
	pillar: { label: 'Field of work', description: 'Classification of the annual report.' },
	status: { label: 'Status', description: 'Held, cancelled or planned; empty: held.' },
	working_group: { label: 'Working group', description: 'Name of the working group.' },
	month: {
		label: 'Month',
		description:
			'The month counted: 2024-05, or as it is written in Japanese, with an era or without.'
	},
	mailing_list_members: {
		label: 'Mailing-list members',
		description: 'Members at the end of the month. Leave it empty where it is not known; not 0.'
	},
	site_visits: {
		label: 'Site visits',
		description: 'How often the homepage was seen in the month; empty where it is not known.'
	},
	inquiries_hiring: {
		label: 'Inquiries: hiring',
		description: 'Inquiries of companies and others about employing somebody.'
	},
	inquiries_work: {
		label: 'Inquiries: light work',
		description: 'Inquiries about orders of light work.'
	},
	inquiries_visit: {
		label: 'Inquiries: visits',
		description: 'Inquiries about coming to see the network.'
	},
	inquiries_other: { label: 'Inquiries: other', description: 'All other inquiries.' },
	fiscal_year: {
		label: 'Fiscal year',
		description: 'April to March, named by the year in which it begins.'
	},
	indicator: {
		label: 'Indicator',
		description: 'What is counted: people who found work, say. Always written alike.'
	},
	value: { label: 'Value', description: 'The number alone; 80% is 80, with the unit %.' },
	unit: { label: 'Unit', description: 'Unit of the value: people, %.' },
	source: { label: 'Source', description: 'Who counted it and how.' }
};

/** What a column holds, in English. */
export function columnInEnglish(name: string): EnglishText {
	return textOf(COLUMNS, name);
}

/** What a table is called and what one row of it is, in English. */
export function tableInEnglish({ name }: TableSchema): EnglishText {
	return textOf(TABLES, name);
}

/** What a table of facts is called and what one row of it is; `null` where nobody wrote it yet. */
export function factInEnglish({ name }: TableSchema): EnglishText | null {
	return FACTS[name] ?? null;
}

function textOf(texts: Readonly<Record<string, EnglishText>>, name: string): EnglishText {
	const text = texts[name];
	if (!text) throw new Error(`no English text: ${name}`);
	return text;
}
