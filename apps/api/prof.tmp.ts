import { readArticle } from "./src/reading/read-article.ts";
const para=(i:number)=>`Le ${i%28+1} juin, «une phrase ${i}» a dit Paul.`.slice(0,38);
for(const [n,i] of Object.entries({nl2:{text:Array.from({length:50000},(_,i)=>para(i)).join("\n\n")},nl1:{text:Array.from({length:50000},(_,i)=>para(i)).join("\n")},html:{html:"<html><body><article>"+Array.from({length:50000},(_,i)=>`<p>${para(i)}</p>`).join("")+"</article></body></html>"}})){const t0=performance.now();const r=readArticle(i as any);console.log(n,performance.now()-t0,r.kind==="read"?[r.body.length,r.suggestions.length]:r)}
