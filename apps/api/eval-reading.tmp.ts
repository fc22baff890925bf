import { readFileSync, readdirSync } from "node:fs"; import { gunzipSync } from "node:zlib";
import { readArticle } from "/work/main/apps/api/src/reading/read-article.ts";
const D="/work/shared/eval/article-import"; const verbose=process.argv.includes("-v");
const gz=(p:string)=>gunzipSync(readFileSync(p)).toString("utf8");
const norm=(s:string)=>s.replace(/\s+/g," ").trim().toLowerCase().replace(/[’]/g,"'");
const idx=JSON.parse(readFileSync(D+"/fr/index.json","utf8"));
const sc:Record<string,[number,number]>={}; const hit=(k:string,ok:boolean,f:string,a:unknown,b:unknown)=>{const c=sc[k]??=[0,0];c[1]++;if(ok)c[0]++;else if(verbose)console.log(k,f.slice(0,40),"GOT",JSON.stringify(a)?.slice(0,150),"WANT",JSON.stringify(b)?.slice(0,150))};
let tp=0,fp=0,fn=0; const times:number[]=[];
for(const [f,e] of Object.entries<any>(idx)){ const html=gz(D+"/fr/html/"+f); const t0=performance.now(); const r=readArticle({html},{sourceUrl:e.url}); times.push(performance.now()-t0);
 if(r.kind!=="read"){console.log(f,r);continue} const g=e.gold??{};
 if(g.title)hit("title",norm(r.title??"")===norm(g.title),f,r.title,g.title);
 if(g.authors?.length)hit("authors",JSON.stringify(r.authors.map(a=>norm(a.name)).sort())===JSON.stringify(g.authors.map(norm).sort()),f,r.authors.map(a=>a.name),g.authors);
 if(g.author||g.byline){const w=(g.author??g.byline);hit("author(str)",r.authors.some(a=>norm(w).includes(norm(a.name))||norm(a.name).includes(norm(w))),f,r.authors.map(a=>a.name),w)}
 if(g.publishing_date||g.date||g.date_published){const w=new Date((g.publishing_date??g.date??g.date_published).replace(" ","T")).toISOString().slice(0,10);const w2=(g.publishing_date??g.date??g.date_published).slice(0,10);hit("date",!!r.publishedAt&&(r.publishedAt.slice(0,10)===w2||new Date(r.publishedAt).toISOString().slice(0,10)===w),f,r.publishedAt,w2)}
 if(g.topics?.length){const S=new Set(r.topics.map(norm));hit("topics(all)",g.topics.every((x:string)=>S.has(norm(x))),f,r.topics,g.topics)}
 hit("language",(r.language??"")==="fr",f,r.language,"fr");
 const b=norm(r.body); for(const m of e.must_contain??g.must_contain??[]){if(b.includes(norm(m)))tp++;else{fn++;if(verbose)console.log("MISSING",f.slice(0,30),m.slice(0,120))}} for(const m of e.must_not_contain??g.must_not_contain??[]) if(b.includes(norm(m))){fp++;if(verbose)console.log("EXTRA",f.slice(0,30),m.slice(0,120))}
 if(g.body){for(const s of g.body.sections??[])for(const p of s.paragraphs){const ok=b.includes(norm(p));hit("fundus paragraphs",ok,f,null,p)}}
}
for(const k in sc)console.log(k,sc[k]!.join("/")); const P=tp/(tp+fp),R=tp/(tp+fn);console.log("segments P",P.toFixed(3),"R",R.toFixed(3),"F",(2*P*R/(P+R)).toFixed(3), "max ms",Math.max(...times).toFixed(0),"mean",(times.reduce((a,b)=>a+b)/times.length).toFixed(0));
const tok=(s:string)=>s.match(/\w+/gu)??[]; const sh=(s:string)=>{const t=tok(s.toLowerCase());const m=new Map<string,number>();for(let i=0;i+4<=t.length;i++){const k=t.slice(i,i+4).join(" ");m.set(k,(m.get(k)??0)+1)}return m};
const gt=JSON.parse(readFileSync(D+"/en/ground-truth.json","utf8")); let sum=0,n=0,sp=0,sr=0; const worst:[number,string][]=[];
for(const [k,v] of Object.entries<any>(gt)){let html;try{html=gz(D+"/en/html/"+k+".html.gz")}catch{continue} const r=readArticle({html},{sourceUrl:v.url}); const a=sh(r.kind==="read"?r.body:""),b=sh(v.articleBody);let i=0,A=0,B=0;for(const[x,c]of a){A+=c;i+=Math.min(c,b.get(x)??0)}for(const c of b.values())B+=c; const p=A?i/A:0,q=B?i/B:0,f=p+q?2*p*q/(p+q):0; sum+=f;sp+=p;sr+=q;n++;worst.push([f,k.slice(0,8)+" p"+p.toFixed(2)+" r"+q.toFixed(2)+" "+(v.url??"")])}
worst.sort((x,y)=>x[0]-y[0]);console.log("en F",(sum/n).toFixed(4),"P",(sp/n).toFixed(3),"R",(sr/n).toFixed(3),n);for(const w of worst.slice(0,10))console.log(w[0].toFixed(3),w[1]);
