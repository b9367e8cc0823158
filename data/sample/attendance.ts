import type { SampleMeeting } from './calendar';
import { CORE_ZEAL, type People, type Post, type SamplePerson } from './people';
import { isOutside, nameIn, type SampleOrganization } from './roster';

/** One row of `attendance.csv`. */
export interface SampleAttendance {
	person: SamplePerson;
	organizationId: string;
	organization: string;
}

/** People at an ordinary meeting: growth, the end of funding in 2013, the pandemic. */
const LEVEL: Readonly<Record<number, number>> = {
	2008: 29,
	2009: 32,
	2010: 36,
	2011: 39,
	2012: 41,
	2013: 38,
	2014: 40,
	2015: 42,
	2016: 46,
	2017: 48,
	2018: 50,
	2019: 49,
	2020: 31,
	2021: 37,
	2022: 43,
	2023: 48,
	2024: 52,
	2025: 54
};
const SIZE: Readonly<Record<string, number>> = {
	lecture: 1.06,
	appeal: 1.15,
	review: 0.92,
	social: 0.84,
	council: 0.95,
	information: 0.98,
	other: 0.82
};
/** The report prints 165 for 2022年度: five days that add up to it. */
const COURSE_2022 = [38, 35, 33, 31, 28];
const HUNDREDTH = 1.6;

/** How much more (or less) often a kind of organization comes to a kind of meeting. */
const TASTE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	lecture: { medical: 1.2, school: 1.2 },
	appeal: { transition: 1.5, school: 1.5, company: 0.6 },
	course: { company: 1.3, school: 1.5, government: 1.2, continuous: 1.2 },
	social: { government: 0.5, medical: 0.6, school: 0.6 },
	council: { 'employment-center': 1.6, government: 1.8, company: 1.4, medical: 1.2 },
	information: { consultation: 1.2, government: 1.3 }
};
const UNLISTED = ['ひとりごと坂の会', 'うわのそら工作室'];

/** Weight of organizations outside the home area: online helps, and after 2022 they keep coming. */
function outsideWeight(fiscalYear: number): number {
	if (fiscalYear < 2020) return 0.6;
	return { 2020: 0.65, 2021: 0.65, 2022: 0.7, 2023: 0.8, 2024: 1 }[fiscalYear] ?? 1.35;
}

/** How many people come to a meeting; the measurement samples multiply it by `scale`. */
export function attendanceTarget(meeting: SampleMeeting, people: People, scale: number): number {
	const noise = 0.9 + 0.2 * people.random.next();
	if (meeting.fiscalYear === 2022 && meeting.courseDay > 0) {
		return Math.round((COURSE_2022[meeting.courseDay - 1] ?? 0) * scale);
	}
	const level = LEVEL[meeting.fiscalYear] ?? 0;
	const course = 0.72 - 0.04 * meeting.courseDay;
	const size = meeting.courseDay > 0 ? course : (SIZE[meeting.kind] ?? 1);
	const occasion = meeting.number === 100 ? HUNDREDTH : 1;
	return Math.round(level * size * occasion * noise * scale);
}

/** Everybody at one meeting: staff by their zeal, then people who come only this once. */
export function attend(
	meeting: SampleMeeting,
	posts: readonly Post[],
	dayBefore: ReadonlySet<string>,
	people: People,
	scale: number
): SampleAttendance[] {
	const target = attendanceTarget(meeting, people, scale);
	const once = Math.round(
		target * (meeting.kind === 'lecture' || meeting.courseDay === 1 ? 0.09 : 0.05)
	);
	const regulars = chooseStaff(meeting, posts, dayBefore, target - once, people);
	const rows = regulars.map(({ person, organization }) => ({
		person,
		organizationId: organization.id,
		organization: nameIn(organization, meeting.fiscalYear)
	}));
	const hosts = hostsOf(posts);
	while (rows.length < target) rows.push(visit(meeting, hosts, people));
	return rows.sort(byOrganizationAndKey);
}

function byOrganizationAndKey(a: SampleAttendance, b: SampleAttendance): number {
	if (a.organizationId !== b.organizationId) return a.organizationId < b.organizationId ? -1 : 1;
	return a.person.key < b.person.key ? -1 : 1;
}

/** Those who always come decide first, then the others in random order, until seats are taken. */
function chooseStaff(
	meeting: SampleMeeting,
	posts: readonly Post[],
	dayBefore: ReadonlySet<string>,
	count: number,
	people: People
): Post[] {
	const { random } = people;
	const shuffled = random.shuffle(posts);
	let waiting = [...shuffled.filter(isCore), ...shuffled.filter((post) => !isCore(post))];
	const chosen: Post[] = [];
	for (let round = 0; round < 8 && chosen.length < count; round++) {
		const passed: Post[] = [];
		for (const post of waiting) {
			const weight = likelihood(meeting, post, dayBefore.has(post.person.key));
			if (chosen.length < count && random.chance(weight)) chosen.push(post);
			else passed.push(post);
		}
		waiting = passed;
	}
	return chosen;
}

function isCore({ person }: Post): boolean {
	return person.zeal >= CORE_ZEAL;
}

function likelihood(meeting: SampleMeeting, post: Post, cameTheDayBefore: boolean): number {
	const { person, organization } = post;
	if (meeting.courseDay > 1) return cameTheDayBefore ? 0.85 : person.zeal * 0.08;
	// Courses are for those who are new to the work: the old hands teach them and come less.
	if (meeting.courseDay === 1) return (isCore(post) ? 0.3 : 0.4) * taste(meeting, organization);
	if (isCore(post)) return meeting.fiscalYear === 2020 ? 0.6 : person.zeal;
	return person.zeal * taste(meeting, organization);
}

function taste(meeting: SampleMeeting, organization: SampleOrganization): number {
	const liking = TASTE[meeting.kind]?.[organization.kind] ?? 1;
	return isOutside(organization) ? liking * outsideWeight(meeting.fiscalYear) : liking;
}

interface Hosts {
	inside: readonly Post[];
	outside: readonly Post[];
}

function hostsOf(posts: readonly Post[]): Hosts {
	const outside = posts.filter(({ organization }) => isOutside(organization));
	return { inside: posts.filter(({ organization }) => !isOutside(organization)), outside };
}

/** Somebody who comes only this once, most often from an organization that takes part anyway. */
function visit(meeting: SampleMeeting, hosts: Hosts, people: People): SampleAttendance {
	const { random } = people;
	const person = people.visitor();
	const draw = random.next();
	if (draw < 0.035) return { person, organizationId: '', organization: '' };
	if (draw < 0.05) return { person, organizationId: '', organization: random.pick(UNLISTED) };
	const comesFromOutside = random.chance(0.15 + 0.25 * outsideWeight(meeting.fiscalYear));
	const { organization } = random.pick(comesFromOutside ? hosts.outside : hosts.inside);
	const name = nameIn(organization, meeting.fiscalYear);
	return { person, organizationId: organization.id, organization: name };
}
