import { readFileSync } from "node:fs";
import { readArticle } from "/work/main/apps/api/src/reading/read-article.ts";
const f=process.argv[2]!; const t=readFileSync(f,"utf8");
const go=()=>readArticle(f.endsWith(".html")?{html:t}:{text:t});
let t0=performance.now(); let r=go(); const first=performance.now()-t0;
for(let i=0;i<5;i++) go(); t0=performance.now(); r=go(); console.log(first,performance.now()-t0);
if(r.kind==="read"){const {body,bodyHtml,findings,suggestions,setAside,...rest}=r; console.log(JSON.stringify(rest,null,1)); console.log(body.split("\n\n").map(p=>p.slice(0,50)+" … "+p.slice(-50)).join("\n")); const cps=[...t];
for(const x of findings)console.log(x.field,"|",x.value.slice(0,60),"|",x.confidence,x.method,x.origin&&JSON.stringify(cps.slice(x.origin.start,x.origin.end).join("").slice(0,60)),x.note??"",x.disagreesWith.join("~"));
for(const s of setAside)console.log(s.kind,s.text.slice(0,70));
for(const s of suggestions)console.log(s.kind,s.confidence,s.anchor.exact.slice(0,90),"=>",s.attribution&&s.attribution.verb+" / "+s.attribution.speaker, s.kind==="QUOTATION"?"## "+s.text.slice(0,60):"");
console.log(bodyHtml.slice(0,600))}
else console.log(r);
