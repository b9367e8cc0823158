import base from './playwright.config';
export default { ...base, webServer: undefined, reporter: 'list', outputDir: '/tmp/b/h8/pw', use: { ...base.use, baseURL: 'http://127.0.0.1:5191/', trace: 'off' as const } };
