import { readArticle } from "./src/reading/read-article.ts";
const para=(i:number)=>`Le ${i%28+1} juin, «une phrase ${i}» a dit Paul.`.slice(0,38);
const html="<html><body><article>"+Array.from({length:50000},(_,i)=>`<p>${para(i)}</p>`).join("")+"</article></body></html>";
const t0=performance.now();const r=readArticle({html});console.log("html",performance.now()-t0,r.kind);
