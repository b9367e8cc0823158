import { test } from 'vitest';
import { readTokens, hexOf, contrast, distance } from './color';
const t = readTokens(); const h = (n: string) => hexOf(t, n);
test('p', () => {
	const names = ['--series-1','--series-2','--series-3','--series-4','--series-5','--accent','--chart-muted'];
	for (const n of [...names,'--ink','--ink-soft','--link','--primary','--primary-hover','--error','--success','--notice-line','--line-strong','--chart-grid','--chart-band']) console.log(n, h(n), contrast(h(n),'#ffffff').toFixed(2), contrast(h(n),h('--ground')).toFixed(2));
	for (let i=1;i<=5;i++) console.log('heat',i,contrast(h('--heat-'+i),h('--heat-ink-'+i)).toFixed(2), contrast(h('--heat-'+i),'#ffffff').toFixed(2));
	for (const [a,b] of [['--error','--error-tint'],['--success','--success-tint'],['--ink','--notice'],['--ink','--tint'],['--link','--tint'],['--ink-soft','--tint'],['--ink-soft','--chart-band'],['--ink','--chart-band'],['--link','--ground'],['--ink-soft','--ground'],['--accent','--heat-1'],['--accent','--heat-3'],['--accent','--heat-5'],['--series-1','--chart-band']]) console.log(a,b,contrast(h(a),h(b)).toFixed(2));
	const show=(names: string[], of=(n:string)=>h(n))=>{ for (let i=0;i<names.length;i++) for (let j=i+1;j<names.length;j++) { const d=(['normal','protan','deutan','tritan'] as const).map(v=>distance(of(names[i]!),of(names[j]!),v).toFixed(1)); console.log(names[i],names[j],d.join(' '), Math.min(...d.map(Number))); } };
	show(names);
	console.log('--- heat steps'); show([1,2,3,4,5].map(i=>'--heat-'+i));
});
