const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('ja-JP', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** 1234 → 「1,234」. */
export function count(value: number): string {
	return whole.format(value);
}

/** 45.25 → 「45.3」. */
export function decimal(value: number): string {
	return tenth.format(value);
}

/** Shares below this base are given as counts (METRICS.md). */
const SMALLEST_BASE = 10;

/**
 * A share with its base: 「32%（n=120）」; below n = 10 the counts alone: 「9名中3名」. `unit` is the
 * counter word of the base.
 */
export function share(part: number, base: number, unit = '名'): string {
	if (base < SMALLEST_BASE) return `${count(base)}${unit}中${count(part)}${unit}`;
	return `${whole.format((part / base) * 100)}%（n=${count(base)}）`;
}

/** 「前年度より12名増えました」「前年度より12名減りました」「前年度と変わりませんでした」. */
export function change(now: number, before: number, unit: string, what = '前年度'): string {
	const difference = now - before;
	if (difference === 0) return `${what}と変わりませんでした`;
	const direction = difference > 0 ? '増えました' : '減りました';
	return `${what}より${count(Math.abs(difference))}${unit}${direction}`;
}

/** 2022-05-18 → 「2022年5月18日」. */
export function day(isoDate: string): string {
	const [year, month, date] = isoDate.split('-').map(Number);
	return `${year}年${month}月${date}日`;
}

/** 「+12」「−3」「±0」, with a true minus sign. */
export function signed(difference: number): string {
	if (difference === 0) return '±0';
	return `${difference > 0 ? '+' : '−'}${count(Math.abs(difference))}`;
}

/** +0.123 → 「+12%」. */
export function signedPercent(ratio: number): string {
	const percent = Math.round(ratio * 100);
	if (percent === 0) return '±0%';
	return `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
}
