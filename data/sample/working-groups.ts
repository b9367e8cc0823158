import { weekdayDate, YEARS } from './calendar';
import type { Post } from './people';
import type { Random } from './random';
import { isOutside, nameIn } from './roster';

interface Team {
	name: string;
	from: number;
	until: number;
	/** Sessions in an ordinary year, spread from May to March. */
	sessions: number;
	/** People who belong to it. */
	members: number;
	weekday: number;
	kinds: readonly string[];
}

const MONTHS = [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

/** Teams of the sample; seven are active in 2017年度, as the report says. */
export const TEAMS: readonly Team[] = [
	team('精神', 2013, 9, 10, 2, ['medical', 'consultation', 'transition']),
	team('サビ管', 2013, 9, 10, 4, ['transition', 'continuous']),
	team('企業', 2014, 5, 9, 5, ['company', 'employment-center', 'transition']),
	team('B型', 2015, 5, 10, 2, ['continuous']),
	team('就労者交流', 2015, 5, 9, 5, ['transition', 'employment-center']),
	team('生活向上部', 2017, 5, 8, 4, ['consultation', 'other', 'continuous']),
	{ ...team('ツール活用', 2013, 5, 8, 5, ['employment-center', 'transition']), until: 2015 },
	{ ...team('研修企画', 2016, 5, 8, 2, ['employment-center', 'consultation']), until: 2018 }
];

function team(
	name: string,
	from: number,
	sessions: number,
	members: number,
	weekday: number,
	kinds: readonly string[]
): Team {
	return { name, from, until: Infinity, sessions, members, weekday, kinds };
}

/** Rows of `working-group-activity.csv`, by date and team; only people of `attending` take part. */
export function activityRows(
	staff: ReadonlyMap<number, readonly Post[]>,
	attending: ReadonlySet<string>,
	random: Random
): string[][] {
	const rows: string[][] = [];
	for (const each of TEAMS) {
		let members: Post[] = [];
		for (let year = each.from; year <= Math.min(each.until, YEARS.last); year++) {
			const posts = (staff.get(year) ?? []).filter(({ person }) => attending.has(person.key));
			members = renewMembers(each, members, posts, random);
			for (const heldOn of sessionDates(each, year))
				rows.push(...session(each, year, heldOn, members, random));
		}
	}
	return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey(row: readonly string[]): string {
	return [row[1], row[0], row[3], row[5]].join('|');
}

/** Members stay while they have a post; free places go to keen people of the right kinds. */
function renewMembers(
	each: Team,
	before: readonly Post[],
	posts: readonly Post[],
	random: Random
): Post[] {
	const byKey = new Map(posts.map((post) => [post.person.key, post]));
	const stayed = before.flatMap((post) => byKey.get(post.person.key) ?? []);
	const kept = stayed.filter(() => random.chance(0.88)).slice(0, each.members);
	const taken = new Set(kept.map((post) => post.person.key));
	const open = random
		.shuffle(posts)
		.filter(
			({ person, organization }) => !taken.has(person.key) && each.kinds.includes(organization.kind)
		)
		.sort((a, b) => eagerness(b) - eagerness(a));
	return [...kept, ...open.slice(0, each.members - kept.length)];
}

function eagerness({ person, organization }: Post): number {
	return person.zeal * (isOutside(organization) ? 0.3 : 1);
}

function sessionDates(each: Team, fiscalYear: number): string[] {
	const sessions = fiscalYear === 2020 ? Math.ceil(each.sessions / 2) : each.sessions;
	const dates = Array.from({ length: sessions }, (_, index) => {
		const month = MONTHS[Math.floor(((index + 0.5) * MONTHS.length) / sessions)] ?? 5;
		return weekdayDate(fiscalYear, month, each.weekday, 2);
	});
	return dates.filter((date) => date < '2020-03' || date >= '2020-07');
}

function session(
	each: Team,
	fiscalYear: number,
	heldOn: string,
	members: readonly Post[],
	random: Random
): string[][] {
	const least = Math.min(5, members.length);
	const order = random.shuffle(members);
	const present = order.filter((_, index) => index < least || random.chance(0.5)).slice(0, 12);
	return present.map(({ person, organization }) => [
		each.name,
		heldOn,
		modeOn(heldOn),
		organization.id,
		nameIn(organization, fiscalYear),
		person.key
	]);
}

function modeOn(date: string): string {
	if (date < '2020-04') return 'in-person';
	if (date < '2022-04') return 'online';
	return date < '2022-10' ? 'hybrid' : 'in-person';
}
