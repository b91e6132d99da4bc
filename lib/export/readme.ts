/** `README.md` of a bundle, in English and Korean: what is in it, what it proves, how to check it without this program. */

export const README = `# Consent screens, captured as evidence

[한국어](#캡처한-동의-화면)

Open \`report.html\` first. It needs no program but a browser, runs no script and loads nothing from outside.

| file | what it is |
|---|---|
| \`captures/ID/report.html\` | one screen: findings in the page's own words, picture, where it comes from |
| \`captures/ID/capture.json\` | the sealed row: it names every part by its SHA-256 |
| \`captures/ID/parts/\` | the parts: Snapshot (what was there), Report (what was judged), redacted page, pictures, full lists |
| \`captures/ID/judgements/\` | later judgements by newer rules; the first verdict stays |
| \`flows/\`, \`consents/\` | recorded visits; what was agreed to |
| \`chains/\` | the hash chain: each entry repeats the hash of the one before |
| \`custody.jsonl\` | what happened to each capture up to its sealing |
| \`tables/\`, \`CODEBOOK.md\`, \`datapackage.json\` | the same as tables (CSV, Frictionless), every column explained |
| \`observations.jsonl\`, \`tombstones.jsonl\`, \`timestamps.jsonl\` | automatic checks; what was deleted; trusted time, where the person has it |
| \`standards.json\` | how the words map to W3C DPV and ISO/IEC TS 27560 |
| \`manifest.json\`, \`manifest.sha256\` | SHA-256 of every file before it |

## To check it

1. \`sha256sum -c manifest.sha256\` names every file that was changed. \`consent-inspector export-check FILE\` checks all of this at once.
2. The seal of a capture is the SHA-256 of \`capture.json\`: canonical JSON (RFC 8785). It stands for all parts, since it names their hashes.
3. The seal stands in the chain: \`chains/*.jsonl\`, entry with \`"deed":"sealed"\`. The hash of an entry is the SHA-256 of its canonical JSON.
4. Where an entry bears a \`signature\`: ECDSA over P-256 and SHA-256 of the 32 bytes of its hash, \`value\` is r and s (64 bytes), \`key\` the public key (SPKI), in base64.
   It shows that entries come from one and the same installation of this program. It is no identity. Compare the key with one that you were given beforehand.
5. \`timestamps.jsonl\` holds trusted time (RFC 3161) in base64: \`jq -r .tsr timestamps.jsonl | base64 -d > a.tsr\`, the same with \`.tsq\`, then
   \`openssl ts -verify -queryfile a.tsq -in a.tsr -CAfile ca.pem\`.

What this shows: that these files are as they were when they were sealed, and in which order. It does not show who sat before the browser, and the time
is that of the person's clock unless a time-stamp says otherwise. Personal details were masked before anything was stored; each report lists what and how often.
It is no legal judgement.

# 캡처한 동의 화면

\`report.html\`을 먼저 여세요. 브라우저만 있으면 되고, 스크립트를 실행하거나 밖에서 무엇을 불러오지 않습니다.

| 파일 | 내용 |
|---|---|
| \`captures/ID/report.html\` | 화면 하나: 페이지의 문구로 적은 표시, 사진, 출처 |
| \`captures/ID/capture.json\` | 봉인된 기록: 모든 조각을 SHA-256으로 적음 |
| \`captures/ID/parts/\` | 조각: Snapshot(있던 것), Report(판단), 가린 페이지, 사진, 전체 목록 |
| \`captures/ID/judgements/\` | 새 규칙으로 다시 점검한 결과. 처음 판단은 그대로 |
| \`flows/\`, \`consents/\` | 녹화한 방문, 동의한 내용 |
| \`chains/\` | 해시 사슬: 각 줄이 앞줄의 해시를 되풀이함 |
| \`custody.jsonl\` | 봉인까지의 이력 |
| \`tables/\`, \`CODEBOOK.md\`, \`datapackage.json\` | 같은 내용의 표(CSV, Frictionless)와 열 설명 |
| \`observations.jsonl\`, \`tombstones.jsonl\`, \`timestamps.jsonl\` | 자동 점검, 지운 것, 시점확인(받은 경우) |
| \`standards.json\` | W3C DPV, ISO/IEC TS 27560과의 대응 |
| \`manifest.json\`, \`manifest.sha256\` | 앞의 모든 파일의 SHA-256 |

## 확인하는 방법

1. \`sha256sum -c manifest.sha256\`은 바뀐 파일을 모두 알려 줍니다. \`consent-inspector export-check FILE\`은 아래까지 한 번에 확인합니다.
2. 봉인값은 \`capture.json\`(정규 JSON, RFC 8785)의 SHA-256입니다. 모든 조각의 해시를 담으므로 전체를 대신합니다.
3. 봉인값은 사슬에 있습니다: \`chains/*.jsonl\`에서 \`"deed":"sealed"\`인 줄. 줄의 해시는 그 줄 정규 JSON의 SHA-256입니다.
4. 줄에 \`signature\`가 있으면: 그 해시 32바이트에 대한 ECDSA(P-256, SHA-256). \`value\`는 r과 s(64바이트), \`key\`는 공개 열쇠(SPKI), 모두 base64.
   같은 브라우저가 남긴 줄임을 보일 뿐 신원 확인은 아닙니다. 미리 받아 둔 열쇠와 견주어 보세요.
5. \`timestamps.jsonl\`에는 시점확인(RFC 3161)이 base64로 있습니다: \`jq -r .tsr timestamps.jsonl | base64 -d > a.tsr\`, \`.tsq\`도 같은 방법으로 꺼내어
   \`openssl ts -verify -queryfile a.tsq -in a.tsr -CAfile ca.pem\`.

이 묶음은 파일이 봉인된 때 그대로라는 것과 그 순서를 보여 줍니다. 브라우저 앞에 누가 있었는지는 보여 주지 않으며, 시점확인이 없으면 시각은 사용자의 시계입니다.
개인정보는 저장하기 전에 가렸고, 무엇을 몇 번 가렸는지 각 보고서에 적혀 있습니다. 위법 여부의 판단이 아닙니다.
`;

export const TABLES_README = `# Tables of captured consent screens · 동의 화면 표

UTF-8 with a byte order mark, for Excel too. \`CODEBOOK.md\` explains every column; \`datapackage.json\` says the same to programs (Frictionless).
Pages and pictures are not in here: they are in the evidence bundle. It is no legal judgement.

엑셀에서도 한글이 깨지지 않습니다. 열의 뜻은 \`CODEBOOK.md\`에 있고, 프로그램은 \`datapackage.json\`(Frictionless)을 읽습니다.
페이지와 사진은 여기에 없고 증거 묶음에 있습니다. 위법 여부의 판단이 아닙니다.
`;
