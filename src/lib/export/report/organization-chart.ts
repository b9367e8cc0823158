import type { Block, Picture } from './document';
import { heading, networkFact, note, ofYear, type Draft } from './draft';
import { escapeMarkup } from './markup';
import { steeringOf } from './ways-of-working';

/** Colors of the drawing, as written in it: those of the design tokens. */
const COLORS = { ink: '#1a1a1a', line: '#767676', fill: '#e8f1fe', white: '#ffffff' } as const;
const FONT = "'BIZ UDPGothic', 'BIZ UDPゴシック', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";
const WIDTH = 720;
const LINE = 22;
const SIZE = 15;
const GAP = 20;

interface Box {
	x: number;
	y: number;
	width: number;
	lines: readonly string[];
	fill: string;
}

/** Width of a text in characters of full width. */
function widthOf(text: string): number {
	return [...text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.55 : 1), 0);
}

/** A text broken where it would leave a box. */
function broken(text: string, width: number): string[] {
	const most = (width - 24) / SIZE;
	const lines = [''];
	for (const part of text.match(/[!-~]+ *|[^!-~]/g) ?? []) {
		const last = lines.at(-1) ?? '';
		if (widthOf(last + part.trim()) > most) lines.push(part);
		else lines[lines.length - 1] = last + part;
	}
	return lines;
}

const heightOf = ({ lines }: Box): number => lines.length * LINE + 18;

function drawBox(box: Box): string {
	const { x, y, width, lines, fill } = box;
	const text = lines.map((line, index) => {
		const weight = index === 0 ? ' font-weight="bold"' : '';
		const at = y + 9 + LINE * index + 16;
		return `<text x="${x + width / 2}" y="${at}"${weight}>${escapeMarkup(line)}</text>`;
	});
	return (
		`<rect x="${x}" y="${y}" width="${width}" height="${heightOf(box)}" rx="6"` +
		` fill="${fill}" stroke="${COLORS.line}"/>${text.join('')}`
	);
}

function drawLine(x1: number, y1: number, x2: number, y2: number): string {
	return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${COLORS.line}" stroke-width="2"/>`;
}

interface Organization {
	network: string;
	steering: { title: string; organizations: readonly string[] };
	meeting: readonly string[];
	teamsTitle: string;
	teams: readonly string[];
}

/** Boxes of the teams, three in a row. */
function teamBoxes(teams: readonly string[], top: number): Box[] {
	const width = (WIDTH - 4 * GAP) / 3;
	return teams.map((team, index) => ({
		x: GAP + (index % 3) * (width + GAP),
		y: top + Math.floor(index / 3) * (LINE + 18 + 12),
		width,
		lines: broken(team, width).slice(0, 1),
		fill: COLORS.white
	}));
}

function drawing(organization: Organization): { svg: string; height: number } {
	const half = (WIDTH - 3 * GAP) / 2;
	const name = broken(organization.network, 480);
	const top: Box = { x: (WIDTH - 480) / 2, y: 10, width: 480, lines: name, fill: COLORS.fill };
	const middle = top.y + heightOf(top) + 40;
	const { title, organizations } = organization.steering;
	const lines = [title, ...organizations.flatMap((one) => broken(one, half))];
	const left: Box = { x: GAP, y: middle, width: half, lines, fill: COLORS.white };
	const right: Box = {
		...left,
		x: 2 * GAP + half,
		lines: organization.meeting.flatMap((line) => broken(line, half))
	};
	const below = middle + Math.max(heightOf(left), heightOf(right));
	const hasTeams = organization.teams.length > 0;
	const head: Box = {
		...top,
		y: below + 36,
		width: 240,
		x: (WIDTH - 240) / 2,
		lines: [organization.teamsTitle]
	};
	const teams = teamBoxes(organization.teams, head.y + heightOf(head) + 16);
	const center = WIDTH / 2;
	const bend = middle - 20;
	const lineEnd = hasTeams ? head.y : bend;
	const parts = [
		drawLine(center, top.y + heightOf(top), center, lineEnd),
		drawLine(left.x + half / 2, bend, right.x + half / 2, bend),
		...[left, right].map((box) => drawLine(box.x + half / 2, bend, box.x + half / 2, middle)),
		...[top, left, right, ...(hasTeams ? [head, ...teams] : [])].map(drawBox)
	];
	const last = teams.at(-1);
	return { svg: parts.join(''), height: (last ? last.y + heightOf(last) : below) + 10 };
}

/** Teams of the year: as printed about it, then those that only the records know. */
export function teamsOf({ rows, year }: Draft): string[] {
	const printed = ofYear(rows['report-working-groups'], year).flatMap(({ name }) => name ?? []);
	const recorded = ofYear(rows['working-group-years'], year).map((row) => row.working_group);
	return [...new Set([...printed, ...recorded])];
}

function pictureOf(draft: Draft, organization: Organization): Picture {
	const { svg, height } = drawing(organization);
	const { steering, teams, network } = organization;
	const { say } = draft;
	const organizations = steering.organizations.join(say('、', ', '));
	const alt = say(
		`${network}の組織図。${steering.title}は${organizations || '記録なし'}。ワーキングチームは${teams.join('、') || '記録なし'}。`,
		`Organization chart of ${network}. ${steering.title}: ${organizations || 'not on record'}. Working groups: ${teams.join(', ') || 'not on record'}.`,
		`${network}の組織の図です。${steering.title}は、${organizations || '記録なし'}です。チームは、${teams.join('、') || '記録なし'}です。`
	);
	const open =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}"` +
		` viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeMarkup(alt)}">`;
	const ground = `<rect width="${WIDTH}" height="${height}" fill="${COLORS.white}"/>`;
	const group =
		`<g font-family="${escapeMarkup(FONT)}" font-size="${SIZE}" text-anchor="middle"` +
		` fill="${COLORS.ink}">${svg}</g>`;
	return { svg: `${open}${ground}${group}</svg>`, width: WIDTH, height, alt };
}

/** The organization of the year, drawn from who steers and which teams there are. */
export function organizationChapter(draft: Draft): Block[] {
	const { say, year } = draft;
	const { term, organizations } = steeringOf(draft);
	const title = say('組織図', 'Organization', '組織の図');
	const teams = teamsOf(draft);
	const organization: Organization = {
		network: networkFact(draft, 'name'),
		steering: {
			title: term
				? say(`運営会議（運営委員 ${term}）`, `Steering meeting (${term})`, `運営会議（${term}）`)
				: say('運営会議', 'Steering meeting'),
			organizations
		},
		meeting: [
			say('ネットワーク会議', 'Network meetings'),
			say(
				'講演会・10分トーク・情報提供',
				'Lectures, ten-minute talks, information',
				'お話・10分トーク・お知らせ'
			)
		],
		teamsTitle: say('ワーキングチーム', 'Working groups'),
		teams
	};
	const short = networkFact(draft, 'short_name');
	const name = short ? say(`${short}組織図`, title, `${short}の組織の図`) : title;
	return [
		heading(1, name),
		{
			kind: 'figure',
			finding: say(`${year}年度の組織`, `The organization of FY${year}`, `${year}年度の組織`),
			title: name,
			picture: pictureOf(draft, organization),
			table: { caption: name, head: [], rows: [], numeric: [] },
			note: ''
		},
		...note(
			say(
				'運営委員は年度報告書の期の表、ワーキングチームは年度報告書と活動の記録によります。同じチームが2つの名前で印刷されていることがあります。',
				'Steering organizations follow the table of terms, working groups the annual report and the records of their work. One team may be printed under two names.',
				'会議を進める機関は、報告書の表のとおりです。チームは、報告書と記録のとおりです。同じチームが、2つの名前で書かれていることがあります。'
			)
		)
	];
}
