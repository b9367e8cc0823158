import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metricFromFile, type MetricColumn } from '$lib/metrics/metric';

const folder = 'src/lib/metrics';

function propertyOf({ name, type, nullable }: MetricColumn): string {
	const tsType = type === 'INTEGER' || type === 'DOUBLE' ? 'number' : 'string';
	return `\t\t${name}: ${tsType}${nullable ? ' | null' : ''};\n`;
}

test('rows.ts declares exactly the columns that the metric headers declare', async () => {
	const metrics = readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((file) =>
			metricFromFile(file.replace('.sql', ''), readFileSync(`${folder}/${file}`, 'utf8'))
		);
	const types = metrics.map(({ id, columns }) => {
		const key = id.includes('-') ? `'${id}'` : id;
		return `\t${key}: {\n${columns.map(propertyOf).join('')}\t};\n`;
	});
	const source = `/**
 * The row of every metric, as its \`-- columns:\` line declares it. Written from the headers by
 * \`npx vitest run tests/metrics/rows.test.ts -u\`.
 */
export interface MetricRows {
${types.join('')}}
`;
	await expect(source).toMatchFileSnapshot('../../src/lib/metrics/rows.ts');
});
