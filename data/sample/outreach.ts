import type { Random } from './random';

/** The first and the last month of the sample's figures of outreach. */
const FIRST = { year: 2019, month: 4 };
const MONTHS = 84;

/** Nobody counted visits in the first year, nor anything in the month of the first closure. */
function isUncounted(index: number, column: 'members' | 'visits' | 'inquiries'): boolean {
	if (index === 12) return true;
	return column === 'visits' && index < 12;
}

/** Figures of outreach month by month; `''` where nobody counted. */
export function outreachRows(random: Random): string[][] {
	let members = 86;
	return Array.from({ length: MONTHS }, (_, index) => {
		const month = FIRST.month - 1 + index;
		const name = `${FIRST.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		members += random.between(-1, 3);
		const visits = 180 + index * 2 + random.between(-40, 60);
		const inquiries = [2, 1, 2, 4].map((most) => random.between(0, most));
		const shown = (column: Parameters<typeof isUncounted>[1], value: number) =>
			isUncounted(index, column) ? '' : String(value);
		return [
			name,
			shown('members', members),
			shown('visits', visits),
			...inquiries.map((value) => shown('inquiries', value))
		];
	});
}
