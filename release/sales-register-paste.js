/**
 * @OnlyCurrentDoc
 *
 * Sales Register 0.1.0. MIT licence.
 * In the Sheet: Extensions > Apps Script. Replace all that stands in Code.gs by this whole file and save.
 *
 * Реестр продаж 0.1.0. Лицензия MIT.
 * В таблице: Расширения > Apps Script. Замените всё в файле Code.gs этим файлом целиком и сохраните.
 */
"use strict";var SalesRegister=(()=>{var jd=Object.defineProperty;var Xx=Object.getOwnPropertyDescriptor;var Zx=Object.getOwnPropertyNames;var Qx=Object.prototype.hasOwnProperty;var eO=(e,t)=>{for(var n in t)jd(e,n,{get:t[n],enumerable:!0})},tO=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Zx(t))!Qx.call(e,r)&&r!==n&&jd(e,r,{get:()=>t[r],enumerable:!(o=
Xx(t,r))||o.enumerable});return e};var nO=e=>tO(jd({},"__esModule",{value:!0}),e);var Y7={};eO(Y7,{adoptSheet:()=>B7,beginImport:()=>V7,buildTasks:()=>x7,checkData:()=>O7,commitImport:()=>H7,computeFigures:()=>S7,continueRefresh:()=>J7,dropImport:()=>G7,flagUnanswered:()=>T7,loadDemo:()=>M7,
lookAround:()=>F7,makeTables:()=>W7,onEdit:()=>C7,onInstall:()=>R7,onOpen:()=>qx,openHelp:()=>q7,openImport:()=>I7,openSettings:()=>P7,readPart:()=>K7,readRows:()=>$7,redoLastChange:()=>_7,refreshEverything:()=>k7,
removeDemo:()=>L7,saveSettings:()=>D7,selfCheck:()=>N7,setUpOrRepair:()=>A7,setUpWith:()=>E7,stageImport:()=>U7,undoLastChange:()=>v7,undoRun:()=>j7});var m={help:[`<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <base target="_top" />
    <style>:root {
  color-scheme: light;
  font:
    13px/1.45 Arial,
    sans-serif;
  color: #202124;
}
body {
  margin: 0;
  padding: 12px;
}
/* The frame of a dialog shows its title; readers of the page alone hear it. */
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
h2 {
  font-size: 14px;
  margin: 16px 0 6px;
}
p {
  margin: 0 0 8px;
}
dl {
  margin: 0;
}
dt {
  font-weight: bold;
  margin-top: 6px;
}
dd {
  margin: 0;
  color: #5f6368;
}
label {
  display: block;
  margin-bottom: 10px;
}
label span {
  display: block;
  color: #5f6368;
  margin-bottom: 2px;
}
input {
  box-sizing: border-box;
  width: 100%;
  padding: 6px 8px;
  border: 1px solid #dadce0;
  border-radius: 4px;
  font: inherit;
}
input:focus-visible,
button:focus-visible {
  outline: 2px solid #0b6e4f;
  outline-offset: 1px;
}
footer {
  position: sticky;
  bottom: -12px;
  padding: 8px 0 12px;
  background: #fff;
}
button {
  padding: 7px 16px;
  border: 1px solid #dadce0;
  border-radius: 4px;
  background: #fff;
  font: inherit;
  cursor: pointer;
}
button.primary {
  background: #0b6e4f;
  border-color: #0b6e4f;
  color: #fff;
}
button:disabled {
  opacity: 0.6;
  cursor: default;
}
[role='status'] {
  min-height: 1.45em;
  color: #c5221f;
}
</style>
  </head>
  <body>
    <main id="page"></main>
    <script>
      const PAGE_DATA = `,`;
    <\/script>
    <script>"use strict";(()=>{var h,re,be,C,q,L,ie,U,le,K,z,we,$=Symbol.for("pv"),N={},H=[],Se=/^m(i|n|o|s|text|space)$/,G=Array.isArray,ue=H.slice,j=Object.assign;function I(t){t&&t.parentNode&&t.re\
move()}function R(t,e,n,i,r){var o={type:t,props:e,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$,__v:r||++re,__i:-1,__u:0};return!r&&h.vnode&&h.vnode(o),o}function A(t){return t.c\
hildren}function W(t,e){this.props=t,this.context=e,this.__g=0}function D(t,e){if(e==null)return t.__&&D(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.
__e;return typeof t.type!="function"||t.props.__P?null:D(t)}function Pe(t){var e,n=t.__v,i=n.__e,r=[],o=[],u=t.__P;u&&((e=j({constructor:$},n)).__v=n.__v+1,h.vnode&&h.vnode(e),J(u,e,n,t.__n,u.namespac\
eURI,
32&n.__u?[i]:null,r,i||D(n),32&n.__u,o),e.__v=n.__v,e.__.__k[e.__i]=e,he(r,e,o),n.__=n.__e=null,e.__e!=i&&ae(e))}function ae(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e\
){
return e&&(t.__e=e.__e)}),ae(t)}function _e(t){(8&t.__g||(t.__g|=8,C.push(t),L++))&&q==h.debounceRendering||((q=h.debounceRendering)||queueMicrotask)(se)}function se(){try{for(var t,e=1;C.length;)C.le\
ngth>
e&&C.sort(ie),t=C.shift(),e=C.length,8&t.__g&&Pe(t)}finally{(L=C.length)&&(q||queueMicrotask)(se)}}function pe(t,e,n,i,r,o,u,l,s,d,a){var v,y,_,p,k,c,m=i.__k||H,f=e.length;for(s=Ce(n,e,m,s,f),v=0;v<f;\
v++)
(_=n.__k[v])!=null&&(y=~_.__i&&m[_.__i]||N,_.__i=v,c=J(t,_,y,r,o,u,l,s,d,a),p=_.__e,(y.ref!=_.ref||8&y.__u)&&(y.ref&&Q(y.ref,null,_,y),_.ref&&a.push(_.ref,_.__c||p,_)),k=k||p,4&_.__u?(s=fe(_,s,t,!y.__\
v),
y.__e&&(y.__e=null)):typeof _.type=="function"&&c!==void 0?s=c:p&&(s=p.nextSibling),_.__u&=-21);return n.__e=k,s}function Ce(t,e,n,i,r){var o,u,l,s,d,a,v,y,_,p=n.length,k=p,c=0,m=0,f=t.__k=Array(r);fo\
r(o=
0;o<r;o++)(u=e[o])!=null&&typeof u!="boolean"&&typeof u!="function"?(typeof u!="object"||u.constructor===String?u=f[o]=R(null,u):G(u)?u=f[o]=R(A,{children:u}):u.constructor===$&&u.__b?u=f[o]=R(u.type,\

u.props,u.key,u.ref,u.__v):f[o]=u,s=o+c,u.__=t,u.__b=t.__b+1,l=null,~(d=u.__i=De(u,n,s,k))&&(k--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(u.__u|=16,d==s-1?c--:d==s+1?c++:d!=s&&(d>s?c--:c++,m=1)):(~d||(r>p?c--:\

r<p&&c++),typeof u.type!="function"&&(u.__u|=4))):f[o]=null;if(m){for(a=[],v=[],o=0;o<r;o++)if((u=f[o])&&16&u.__u){for(c=0,y=a.length;c<y;)a[_=c+y>>1]<u.__i?c=_+1:y=_;a[c]=u.__i,v[o]=c+1}for(c=a.lengt\
h;o--;)
v[o]&&(v[o]==c?c--:f[o].__u|=4)}if(k)for(o=0;o<p;o++)!(l=n[o])||2&l.__u||(l.__e==i&&(i=D(l)),X(l,l));return i}function fe(t,e,n,i){var r,o,u,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(\
r=
t.__k)for(o=0;o<r.length;o++)r[o]&&(r[o].__=t,e=fe(r[o],e,n,!1));return e}for(e&&!e.parentNode&&(e=D(t))&&!e.parentNode&&(e=null),u=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(u!=l&&(!i&&n.moveBef\
ore&&
u.parentNode?n.moveBefore(u,e):n.insertBefore(u,e||null)),e=u;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function De(t,e,n,i){var r,o=t.key,u=t.type,l=e[n],s=l&&!(2&l.__u\
);if(l===null&&o==null||s&&o==l.key&&u==l.type)return n;if(i>(s?1:0)){for(r=n-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&o==l.key&&u==l.type)return r;
for(r=n+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&o==l.key&&u==l.type)return r}return-1}function oe(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function O(t,e,n,i,r){var o,u;if(e=="styl\
\\
e")if(typeof n=="string")t.style.cssText=n;else{if(typeof i=="string"&&(t.style.cssText=i=""),i)for(e in i)n&&e in n||oe(t.style,e);if(n)for(e in n)i&&n[e]==i[e]||oe(t.style,e,n[e])}else if(e[0]=="o"&\
&
e[1]=="n")typeof n!="function"&&(n=null),typeof i!="function"&&(i=null),(t.__e||(t.__e={}))[e]=n,n&&i||(u=z[e]||(z[e]=Ae(e)),(t.__a||(t.__a={}))[e]=K,o=e!=(e=e.replace(le,"$1")),(e=e.slice(2))[0]<"a"&\
&
(e=e.toLowerCase()),n?t.addEventListener(e,u,o):t.removeEventListener(e,u,o));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="heigh\
\\
t"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null\
||
n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Ae(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[U]==null)e[U]=K++;else if(e[U]<this.__a[t])return;r\
eturn n(
h.event?h.event(e):e)}}}function J(t,e,n,i,r,o,u,l,s,d){var a,v,y,_,p,k,c,m,f,x,g,B,te,M,T,ne,P,V,S=e.type;if(e.constructor!==$)return null;128&n.__u&&(s=32&n.__u,a=n.__c.__z)&&(e.__u|=s,v=o=[],a.node\
Type==
8?l=F(a,o):o.push(a),l=o[0]||l),(a=h.__b)&&a(e);e:if(typeof S=="function"){y=u.length;try{if(m=e.props,f=(a=S.prototype)&&a.render,x=(a=S.contextType)&&i[a.__c],g=a?x?x.props.value:a.__:i,(_=n.__c)?(e\
.
__c=_,2&_.__g&&(_.__g|=1)):(f?e.__c=_=new S(m,g):(e.__c=_=new W(m,g),_.constructor=S,_.render=Ve),x&&x.sub(_),_.state||(_.state={}),_.__n=i,_.__g|=8,_.__h=[],_.__k=[]),f&&(_.__s||(_.__s=_.state),S.get\
DerivedStateFromProps&&
(_.__s==_.state&&(_.__s=j({},_.__s)),j(_.__s,S.getDerivedStateFromProps(m,_.__s)))),p=_.props,k=_.state,_.__v=e,n.__c){if(m!==p&&f&&!S.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componen\
tWillReceiveProps(
m,g),e.__v==n.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&_.shouldComponentUpdate(m,_.__s,g)===!1){e.__v!=n.__v&&(_.props=m,_.state=_.__s,_.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(functi\
on(b){
b&&(b.__=e)}),H.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&u.push(_),l=D(n);break e}_.componentWillUpdate&&_.componentWillUpdate(m,_.__s,g),f&&_.componentDidUpdate&&_.__h.push(function(){_.compone\
ntDidUpdate(
p,k,c)})}else f&&!S.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),f&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=g,_.props=m,_.__P=t,_.__g&=-5,B=h.__r,te=f?\

25:0;do _.__g&=-9,B&&B(e),a=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++te<25);f&&(H.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(i=j({},i,_.getChildContext())),f\
&&
n.__c&&_.getSnapshotBeforeUpdate&&(c=_.getSnapshotBeforeUpdate(p,k)),M=a&&a.type===A&&a.key==null?a.props.children:a,m.__P&&(a=l,r=(t=m.__P).namespaceURI,s=o=null,n.props&&n.props.__P!=t&&(n.__k.some(\

function(b){b&&X(b,b)}),n.__k=null),l=n.__k?D(n,0):null),l=pe(t,G(M)?M:[M],e,n,i,r,o,u,l,s,d),m.__P&&(e.__e=null,l=a),e.__u&=-161,v&&v.some(I),_.__h.length&&u.push(_),1&_.__g&&(_.__g&=-4)}catch(b){if(\
u.
length=y,e.__v=null,s||o)if(b&&b.then){if(e.__u|=128|s,o){for(~(P=o.indexOf(l||void 0))||(P=o.length);(V=o[P-1])&&V.nodeType==8;)P--;for(;P<o.length;P++)if(V=o[P])if(o[P]=null,T){if(V==ne)break}else{i\
f(V.
nodeType!=8)break;V.data.startsWith("$s")&&(ne=F(T=V))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;T=l}(a=F(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=a):e.__e=l,l=l&&l.nextSibling}else\

o&&o.some(I);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),b&&b.then||ce(e),h.__e(b,e,n)}}else l=e.__e=Te(n.__e,e,n,i,r,o,u,s,d,t);return(a=h.diffed)&&a(e),l}function F(t,e){if(t&&t.nodeType==8&&t.data.st\
artsWith(
"$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ce(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k\
.
some(ce))}function he(t,e,n){for(var i=0;i<n.length;)Q(n[i++],n[i++],n[i++]);h.__c&&h.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(o){o.call(r)})}catch(o){h.__e(o,r.__v)}})}functio\
n Te(t,e,n,i,r,o,u,l,s,d){
var a,v,y,_,p,k,c,m,f=n.props||N,x=e.props,g=e.type;if(g=="svg"?r="http://www.w3.org/2000/svg":g=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),o){for(a=0;a<o.len\
gth;a++)
if((p=o[a])&&(g?p.localName==g:p.nodeType==3)){t=p,o[a]=null;break}}if(!t){if(m=d.ownerDocument||document,!g)return m.createTextNode(x);t=m.createElementNS(r,g,x.is?x:d),l&&(h.__m&&h.__m(e,o),l=!1),o=\

null}if(g){if(d=g=="template"&&t.content||t,o=g=="textarea"&&x.defaultValue!=null?null:o&&ue.call(d.childNodes),!l&&o)for(f={},a=0;a<t.attributes.length;a++)f[(p=t.attributes[a]).name]=p.value;for(a i\
n f)
p=f[a],a=="dangerouslySetInnerHTML"?y=p:a=="children"||a in x||a=="value"&&"defaultValue"in x||a=="checked"&&"defaultChecked"in x||O(t,a,null,p,r);for(a in x)p=x[a],a=="children"?_=p:a=="dangerouslySe\
\\
tInnerHTML"?v=p:a=="value"?k=p:a=="checked"?c=p:l&&typeof p!="function"||f[a]===p||O(t,a,p,f[a],r);v?(l||y&&(v.__html==y.__html||v.__html==t.innerHTML)||(t.innerHTML=v.__html),e.__k=[]):(y&&(t.textCon\
tent=
""),(g=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Se.test(g))&&(r="http://www.w3.org/1999/xhtml"),pe(d,G(_)?_:[_],e,n,i,r,o,u,o?o[0]:n.__k&&D(n,0),l,s),o&&o.some(I)),l&&g!="textarea"||\

(a="value",g=="progress"&&k==null?t.removeAttribute(a):k==null||k===t[a]&&(g!="progress"||k)||O(t,a,k,f[a],r),a="checked",c!=null&&c!=t[a]&&O(t,a,c,f[a],r))}else f===x||l&&t.data==x||(t.data=x);return\
 t}
function Q(t,e,n,i){try{typeof t=="function"?e?e.__x=t(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){h.__e(r,n)}}function X(t,e,n){var i,r,o,\

u;if(h.unmount&&h.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||Q(i,null,e,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(l){h.__e(l,e)}i.__P=i.__n=null}if(i=t.__k)for(\
u=
0;u<i.length;u++)i[u]&&X(i[u],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(i=t.__c)&&(i=i.__z)&&(r=F(i,o=[]))&&(i==t.__e&&o.some(I),I(r),I(i)),n||I(t.__e),t.__e=t.__c=t.__=null}function Ve(t,e,n\
){
return this.constructor(t,n)}function de(t,e){var n,i,r,o;h.__&&h.__(t,e),e.nodeType==9&&(e=e.documentElement),i=(n=t&&32&t.__u)?null:e.__k,e.__k=R(A,{children:[t]}),r=[],o=[],J(e,e.__k,i||N,N,e.names\
paceURI,
i?null:e.firstChild?ue.call(e.childNodes):null,r,i?i.__e:e.firstChild,n,o),he(r,e.__k,o),e.__k.props.children=null}h={__e:function(t,e,n,i){for(var r,o,u;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try\
{if((u=(o=r.constructor)&&o.getDerivedStateFromError)&&r.setState(o.getDerivedStateFromError(t)),r.componentDidCatch&&
(r.componentDidCatch(t,i||{}),u=1),u&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw L=0,t}},re=0,be=function(t){return t!=null&&t.constructor===$},W.prototype.setState=function(t,e){var n=this.__s\
;
n&&n!=this.state||(n=this.__s=j({},this.state)),typeof t=="function"&&(t=t(j({},n),this.props)),t&&(j(n,t),this.__v&&(e&&this.__k.push(e),_e(this)))},W.prototype.forceUpdate=function(t){this.__v&&(thi\
s.
__g|=4,t&&this.__h.push(t),_e(this))},W.prototype.render=A,C=[],L=0,ie=function(t,e){return t.__v.__b-e.__v.__b},U=Symbol(),le=/(PointerCapture)$|Capture$/i,K=0,z={},we=0;function Z(t){return(e,n)=>ty\
peof e===t?null:n}var E=Z("string"),Me=Z("number"),Oe=Z("boolean");function ye(...t){return(e,n)=>t.includes(e)?null:n}function Y(t){return(e,n)=>Array.isArray(e)?me(e.map((i,r)=>[i,t,\`\${n}[\${r}]\`])):\
n}function ee(t){return(e,n)=>Ie(e)?me(Object.entries(t).map(([i,r])=>[e[i],r,\`\${n}.\${i}\`])):n}function Ie(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function me(t){for(let[e,n,i]of t){\
let r=n(
e,i);if(r!==null)return r}return null}var ge={language:ye("ru","en"),title:E};function ve(t){let e=t(PAGE_DATA,"page");if(e!==null)throw new TypeError(\`\${e}: not what this page understands\`);return PA\
GE_DATA}function ke(t,e){let n=ve(t);document.documentElement.lang=n.language,document.title=n.title,document.addEventListener("keydown",({key:r})=>{r==="Escape"&&google.script.host.close()});let i=do\
cument.getElementById(
"page");i&&de(e(n),i)}var xe=ee({...ge,introduction:Y(E),sheetsTitle:E,sheets:Y(ee({name:E,purpose:E}))});var je=Symbol.for("pv"),Ee=0;function w(t,e,n,i,r,o){e||(e={});var u,l,s=e;if("ref"in s&&typeo\
f t!="function")for(l in s={},e)l=="ref"?u=e[l]:s[l]=e[l];var d={type:t,props:s,key:n,ref:u,__k:null,__:null,__b:0,__e:null,__c:null,constructor:je,
__v:--Ee,__i:-1,__u:0};return(r||o)&&(d.__source=r,d.__self=o),h.vnode&&h.vnode(d),d}ke(xe,({title:t,introduction:e,sheetsTitle:n,sheets:i})=>w(A,{children:[w("h1",{class:"unseen",children:t}),e.map(r\
=>w("p",{children:r})),w("h2",{children:n}),w("dl",{children:i.map(({name:r,purpose:o})=>w(
"div",{children:[w("dt",{children:r}),w("dd",{children:o})]}))})]}));})();
<\/script>
  </body>
</html>
`],settings:[`<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <base target="_top" />
    <style>:root {
  color-scheme: light;
  font:
    13px/1.45 Arial,
    sans-serif;
  color: #202124;
}
body {
  margin: 0;
  padding: 12px;
}
/* The frame of a dialog shows its title; readers of the page alone hear it. */
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
h2 {
  font-size: 14px;
  margin: 16px 0 6px;
}
p {
  margin: 0 0 8px;
}
dl {
  margin: 0;
}
dt {
  font-weight: bold;
  margin-top: 6px;
}
dd {
  margin: 0;
  color: #5f6368;
}
label {
  display: block;
  margin-bottom: 10px;
}
label span {
  display: block;
  color: #5f6368;
  margin-bottom: 2px;
}
input {
  box-sizing: border-box;
  width: 100%;
  padding: 6px 8px;
  border: 1px solid #dadce0;
  border-radius: 4px;
  font: inherit;
}
input:focus-visible,
button:focus-visible {
  outline: 2px solid #0b6e4f;
  outline-offset: 1px;
}
footer {
  position: sticky;
  bottom: -12px;
  padding: 8px 0 12px;
  background: #fff;
}
button {
  padding: 7px 16px;
  border: 1px solid #dadce0;
  border-radius: 4px;
  background: #fff;
  font: inherit;
  cursor: pointer;
}
button.primary {
  background: #0b6e4f;
  border-color: #0b6e4f;
  color: #fff;
}
button:disabled {
  opacity: 0.6;
  cursor: default;
}
[role='status'] {
  min-height: 1.45em;
  color: #c5221f;
}
</style>
  </head>
  <body>
    <main id="page"></main>
    <script>
      const PAGE_DATA = `,`;
    <\/script>
    <script>"use strict";(()=>{var h,Se,ut,V,re,Z,Ce,z,Ae,ie,se,lt,U=Symbol.for("pv"),Y={},ee=[],ct=/^m(i|n|o|s|text|space)$/,ae=Array.isArray,De=ee.slice,H=Object.assign;function M(t){t&&t.parentNode\
&&t.remove()}function J(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:U,__v:s||++Se,__i:-1,__u:0};return!s&&h.vnode&&h.vnode(r),r}function R(t){retu\
rn t.children}function X(t,e){this.props=t,this.context=e,this.__g=0}function E(t,e){if(e==null)return t.__&&E(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.
__e;return typeof t.type!="function"||t.props.__P?null:E(t)}function ft(t){var e,n=t.__v,o=n.__e,s=[],r=[],_=t.__P;_&&((e=H({constructor:U},n)).__v=n.__v+1,h.vnode&&h.vnode(e),_e(_,e,n,t.__n,_.namespa\
ceURI,
32&n.__u?[o]:null,s,o||E(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Ve(s,e,r),n.__=n.__e=null,e.__e!=o&&Oe(e))}function Oe(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e\
){
return e&&(t.__e=e.__e)}),Oe(t)}function xe(t){(8&t.__g||(t.__g|=8,V.push(t),Z++))&&re==h.debounceRendering||((re=h.debounceRendering)||queueMicrotask)(Pe)}function Pe(){try{for(var t,e=1;V.length;)V.\

length>e&&V.sort(Ce),t=V.shift(),e=V.length,8&t.__g&&ft(t)}finally{(Z=V.length)&&(re||queueMicrotask)(Pe)}}function Te(t,e,n,o,s,r,_,a,c,f,u){var y,m,i,p,w,g,v=o.__k||ee,d=e.length;for(c=pt(n,e,v,c,d)\
,
y=0;y<d;y++)(i=n.__k[y])!=null&&(m=~i.__i&&v[i.__i]||Y,i.__i=y,g=_e(t,i,m,s,r,_,a,c,f,u),p=i.__e,(m.ref!=i.ref||8&m.__u)&&(m.ref&&ue(m.ref,null,i,m),i.ref&&u.push(i.ref,i.__c||p,i)),w=w||p,4&i.__u?(c=\

Ne(i,c,t,!m.__v),m.__e&&(m.__e=null)):typeof i.type=="function"&&g!==void 0?c=g:p&&(c=p.nextSibling),i.__u&=-21);return n.__e=w,c}function pt(t,e,n,o,s){var r,_,a,c,f,u,y,m,i,p=n.length,w=p,g=0,v=0,d=\
t.
__k=Array(s);for(r=0;r<s;r++)(_=e[r])!=null&&typeof _!="boolean"&&typeof _!="function"?(typeof _!="object"||_.constructor===String?_=d[r]=J(null,_):ae(_)?_=d[r]=J(R,{children:_}):_.constructor===U&&_.\

__b?_=d[r]=J(_.type,_.props,_.key,_.ref,_.__v):d[r]=_,c=r+g,_.__=t,_.__b=t.__b+1,a=null,~(f=_.__i=dt(_,n,c,w))&&(w--,(a=n[f])&&(a.__u|=2)),a&&a.__v?(_.__u|=16,f==c-1?g--:f==c+1?g++:f!=c&&(f>c?g--:g++,\

v=1)):(~f||(s>p?g--:s<p&&g++),typeof _.type!="function"&&(_.__u|=4))):d[r]=null;if(v){for(u=[],y=[],r=0;r<s;r++)if((_=d[r])&&16&_.__u){for(g=0,m=u.length;g<m;)u[i=g+m>>1]<_.__i?g=i+1:m=i;u[g]=_.__i,y[\
r]=
g+1}for(g=u.length;r--;)y[r]&&(y[r]==g?g--:d[r].__u|=4)}if(w)for(r=0;r<p;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=E(a)),le(a,a));return o}function Ne(t,e,n,o){var s,r,_,a;if(typeof t.type=="function"){if\
(t.
props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ne(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=E(t))&&!e.parentNode&&(e=null),_=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;\

for(_!=a&&(!o&&n.moveBefore&&_.parentNode?n.moveBefore(_,e):n.insertBefore(_,e||null)),e=_;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function dt(t,e,n,o){var s,r=t.key,_\
=t.type,a=e[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&_==a.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&_==a.type)return s;
for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&_==a.type)return s}return-1}function we(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function G(t,e,n,o,s){var r,_;if(e=="styl\
\\
e")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||we(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||we(t.style,e,n[e])}else if(e[0]=="o"&\
&
e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(_=se[e]||(se[e]=mt(e)),(t.__a||(t.__a={}))[e]=ie,r=e!=(e=e.replace(Ae,"$1")),(e=e.slice(2))[0]<"\
\\
a"&&(e=e.toLowerCase()),n?t.addEventListener(e,_,r):t.removeEventListener(e,_,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="h\
\\
eight"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==\

null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function mt(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[z]==null)e[z]=ie++;else if(e[z]<this.__a[t])r\
eturn;
return n(h.event?h.event(e):e)}}}function _e(t,e,n,o,s,r,_,a,c,f){var u,y,m,i,p,w,g,v,d,S,b,oe,be,q,K,ke,F,I,T=e.type;if(e.constructor!==U)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,y=\

r=[],u.nodeType==8?a=Q(u,r):r.push(u),a=r[0]||a),(u=h.__b)&&u(e);e:if(typeof T=="function"){m=_.length;try{if(v=e.props,d=(u=T.prototype)&&u.render,S=(u=T.contextType)&&o[u.__c],b=u?S?S.props.value:u.\

__:o,(i=n.__c)?(e.__c=i,2&i.__g&&(i.__g|=1)):(d?e.__c=i=new T(v,b):(e.__c=i=new X(v,b),i.constructor=T,i.render=gt),S&&S.sub(i),i.state||(i.state={}),i.__n=o,i.__g|=8,i.__h=[],i.__k=[]),d&&(i.__s||(i.\

__s=i.state),T.getDerivedStateFromProps&&(i.__s==i.state&&(i.__s=H({},i.__s)),H(i.__s,T.getDerivedStateFromProps(v,i.__s)))),p=i.props,w=i.state,i.__v=e,n.__c){if(v!==p&&d&&!T.getDerivedStateFromProps\
&&
i.componentWillReceiveProps&&i.componentWillReceiveProps(v,b),e.__v==n.__v&&!(8&i.__g)||!(4&i.__g)&&i.shouldComponentUpdate&&i.shouldComponentUpdate(v,i.__s,b)===!1){e.__v!=n.__v&&(i.props=v,i.state=i\
.
__s,i.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(P){P&&(P.__=e)}),ee.push.apply(i.__h,i.__k),i.__k=[],i.__h.length&&_.push(i),a=E(n);break e}i.componentWillUpdate&&i.componentWillUpdate(v,i.\

__s,b),d&&i.componentDidUpdate&&i.__h.push(function(){i.componentDidUpdate(p,w,g)})}else d&&!T.getDerivedStateFromProps&&i.componentWillMount&&i.componentWillMount(),d&&i.componentDidMount&&i.__h.push\
(
i.componentDidMount);i.context=b,i.props=v,i.__P=t,i.__g&=-5,oe=h.__r,be=d?25:0;do i.__g&=-9,oe&&oe(e),u=i.render(i.props,i.state=i.__s,i.context);while(8&i.__g&&++be<25);d&&(ee.push.apply(i.__h,i.__k\
),
i.__k=[]),i.state=i.__s,i.getChildContext&&(o=H({},o,i.getChildContext())),d&&n.__c&&i.getSnapshotBeforeUpdate&&(g=i.getSnapshotBeforeUpdate(p,w)),q=u&&u.type===R&&u.key==null?u.props.children:u,v.__P\
&&
(u=a,s=(t=v.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(P){P&&le(P,P)}),n.__k=null),a=n.__k?E(n,0):null),a=Te(t,ae(q)?q:[q],e,n,o,s,r,_,a,c,f),v.__P&&(e.__e=null,a=u),e.__\
u&=
-161,y&&y.some(M),i.__h.length&&_.push(i),1&i.__g&&(i.__g&=-4)}catch(P){if(_.length=m,e.__v=null,c||r)if(P&&P.then){if(e.__u|=128|c,r){for(~(F=r.indexOf(a||void 0))||(F=r.length);(I=r[F-1])&&I.nodeTyp\
e==
8;)F--;for(;F<r.length;F++)if(I=r[F])if(r[F]=null,K){if(I==ke)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(ke=Q(K=I))}}if(!K){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;K=a}(\
u=
Q(K=e.__c.__z||(e.__c.__z=K)))?(e.__e=K,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(M);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),P&&P.then||Fe(e),h.__e(P,e,n)}}else a=e.__e=ht(n.__e,e,n,o,s,r,_,c,f\
,
t);return(u=h.diffed)&&u(e),a}function Q(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s\
")&&
!--n)return t}e&&e.push(t)}}function Fe(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Fe))}function Ve(t,e,n){for(var o=0;o<n.length;)ue(n[o++],n[o++],n[o++]);h.__c&&h.__c(e,t),t.some(function(s){try\
{
t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){h.__e(r,s.__v)}})}function ht(t,e,n,o,s,r,_,a,c,f){var u,y,m,i,p,w,g,v,d=n.props||Y,S=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/sv\
\\
g":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((p=r[u])&&(b?p.localName==b:p.nodeType==3)){t=p,r[u]=null;break}}if(!t){if(v=f.ow\
nerDocument||
document,!b)return v.createTextNode(S);t=v.createElementNS(s,b,S.is?S:f),a&&(h.__m&&h.__m(e,r),a=!1),r=null}if(b){if(f=b=="template"&&t.content||t,r=b=="textarea"&&S.defaultValue!=null?null:r&&De.call\
(
f.childNodes),!a&&r)for(d={},u=0;u<t.attributes.length;u++)d[(p=t.attributes[u]).name]=p.value;for(u in d)p=d[u],u=="dangerouslySetInnerHTML"?m=p:u=="children"||u in S||u=="value"&&"defaultValue"in S|\
|
u=="checked"&&"defaultChecked"in S||G(t,u,null,p,s);for(u in S)p=S[u],u=="children"?i=p:u=="dangerouslySetInnerHTML"?y=p:u=="value"?w=p:u=="checked"?g=p:a&&typeof p!="function"||d[u]===p||G(t,u,p,d[u]\
,
s);y?(a||m&&(y.__html==m.__html||y.__html==t.innerHTML)||(t.innerHTML=y.__html),e.__k=[]):(m&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&ct.test(b))&&(s="http://w\
\\
ww.w3.org/1999/xhtml"),Te(f,ae(i)?i:[i],e,n,o,s,r,_,r?r[0]:n.__k&&E(n,0),a,c),r&&r.some(M)),a&&b!="textarea"||(u="value",b=="progress"&&w==null?t.removeAttribute(u):w==null||w===t[u]&&(b!="progress"||\

w)||G(t,u,w,d[u],s),u="checked",g!=null&&g!=t[u]&&G(t,u,g,d[u],s))}else d===S||a&&t.data==S||(t.data=S);return t}function ue(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o\
.
__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){h.__e(s,n)}}function le(t,e,n){var o,s,r,_;if(h.unmount&&h.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ue(o,null,e,t),o\
=
t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){h.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(_=0;_<o.length;_++)o[_]&&le(o[_],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=\

t.__c)&&(o=o.__z)&&(s=Q(o,r=[]))&&(o==t.__e&&r.some(M),M(s),M(o)),n||M(t.__e),t.__e=t.__c=t.__=null}function gt(t,e,n){return this.constructor(t,n)}function Ee(t,e){var n,o,s,r;h.__&&h.__(t,e),e.nodeT\
ype==
9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=J(R,{children:[t]}),s=[],r=[],_e(e,e.__k,o||Y,Y,e.namespaceURI,o?null:e.firstChild?De.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Ve\
(
s,e.__k,r),e.__k.props.children=null}h={__e:function(t,e,n,o){for(var s,r,_;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((_=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerived\
StateFromError(t)),s.componentDidCatch&&
(s.componentDidCatch(t,o||{}),_=1),_&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw Z=0,t}},Se=0,ut=function(t){return t!=null&&t.constructor===U},X.prototype.setState=function(t,e){var n=this.__s\
;
n&&n!=this.state||(n=this.__s=H({},this.state)),typeof t=="function"&&(t=t(H({},n),this.props)),t&&(H(n,t),this.__v&&(e&&this.__k.push(e),xe(this)))},X.prototype.forceUpdate=function(t){this.__v&&(thi\
s.
__g|=4,t&&this.__h.push(t),xe(this))},X.prototype.render=R,V=[],Z=0,Ce=function(t,e){return t.__v.__b-e.__v.__b},z=Symbol(),Ae=/(PointerCapture)$|Capture$/i,ie=0,se={},lt=0;function ce(t){return(e,n)=\
>typeof e===t?null:n}var l=ce("string"),A=ce("number"),j=ce("boolean"),W=(t,e)=>t===null?null:e;function $(...t){return(e,n)=>t.includes(e)?null:n}function fe(...t){return(e,n)=>t.
some(o=>o(e,n)===null)?null:n}function N(t){return(e,n)=>e===void 0?null:t(e,n)}function D(t){return(e,n)=>Array.isArray(e)?de(e.map((o,s)=>[o,t,\`\${n}[\${s}]\`])):n}function Re(t){return(e,n)=>Array.isA\
rray(
e)&&e.length===2?D(t)(e,n):n}function pe(t){return(e,n)=>Ke(e)?de(Object.entries(e).map(([o,s])=>[s,t,\`\${n}.\${o}\`])):n}function k(t){return(e,n)=>Ke(e)?de(Object.entries(t).map(([o,s])=>[e[o],s,\`\${n}.\
\${o}\`])):
n}function Ke(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function de(t){for(let[e,n,o]of t){let s=n(e,o);if(s!==null)return s}return null}var Ie={language:$("ru","en"),title:l};function\
 Me(t){let e=t(PAGE_DATA,"page");if(e!==null)throw new TypeError(\`\${e}: not what this page understands\`);return PAGE_DATA}function He(t,e){let n=Me(t);document.documentElement.lang=n.language,document\
.title=n.title,document.addEventListener("keydown",({key:s})=>{s==="Escape"&&google.script.host.close()});let o=document.getElementById(
"page");o&&Ee(e(n),o)}var Le=k({...Ie,fields:D(k({key:l,meaning:l,value:l})),words:k({save:l,cancel:l,saving:l,noAnswer:l})});var he,C,me,je,We=Object.is,ge=0,Qe=[],ye=[],x=h,Ue=x.__b,$e=x.__r,Be=x.di\
ffed,qe=x.__c,Ge=x.unmount,ze=x.__;function yt(t,e){x.__h&&x.__h(C,t,ge||e),ge=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=
n.__.length&&n.__.push({}),n.__[t]}function te(t){return ge=1,vt(Ze,t)}function vt(t,e,n){var o=yt(he++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ze(void 0,e),function(r){var _=(o.__N||o.__)[0],a=o.t(_,r);We(\

_,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,_,a){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=r;if\
(c.
__.some(function(m){m.__N&&(f=!0,We(m.__[0],m.__N[0])||(u=!0))}),s){var y=s.call(this,r,_,a);return f?y||u:y}return!f||u}}return o.__}function bt(){var t;do{for(;t=ye.shift();)try{B(t)}catch(n){x.__e(\
n,{__:(t=t.__P)&&t.__v})}for(;t=Qe.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(B),e.__h.some(ve),e.__h=[]}catch(n){e.__h=[],x.__e(
n,t.__v)}}}while(ye.length)}x.__b=function(t){C=null,Ue&&Ue(t)},x.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ze&&ze(t,e)},x.__r=function(t){$e&&$e(t),he=0;var e=(C=t.__c).__H;e&&(me==C?C.\

__h=[]:(e.__h.some(B),e.__h.some(ve),he=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),me=C},x.diffed=function(t){Be&&Be(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Xe(Qe.pu\
sh(
e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),me=C=null},x.__c=function(t,e){e.some(function(n){try{n.__h.some(B),n.__h=n.__h.filter(function(o){return!o.__||ve(o)})}catch(o){n.__h=[function(){thr\
ow o}]}}),
qe&&qe(t,e)},x.unmount=function(t){Ge&&Ge(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Xe(y\
e.
push(s))}else B(s)}catch(r){e=r}}),o.__H=void 0,e&&x.__e(e,o.__v))};var Je=typeof requestAnimationFrame=="function";function kt(t){var e,n=function(){clearTimeout(o),Je&&cancelAnimationFrame(e),setTim\
eout(
t)},o=setTimeout(n,35);Je&&(e=requestAnimationFrame(n))}function Xe(t){t!=1&&je==x.requestAnimationFrame||((je=x.requestAnimationFrame)||kt)(bt)}function B(t){var e=C,n=t.__c;typeof n=="function"&&(t.\

__c=void 0,n()),C=e}function ve(t){var e=C;t.__c=t.__(),C=e}function Ze(t,e){return typeof e=="function"?e(t):e}var Ye={а:"a",в:"b",е:"e",ё:"e",к:"k",м:"m",н:"h",о:"o",р:"p",с:"c",т:"t",у:"y",х:"x",і:\
"i",ј:"j",ѕ:"s"};function et(t){let e=[];for(let[n,o]of t)e[n.charCodeAt(0)]=o.charCodeAt(0);return e}
var xt=et(Object.entries(Ye)),Gt=et([...Object.entries(Ye),...Array.from("\\"'\`«»„“”‚‘’.,;()",t=>[t," "])]),zt=new Set(["ооо оао пао зао ао ип нко ано тоо гуп муп фгуп",
"llc ltd limited inc incorporated gmbh plc llp corp corporation"].flatMap(t=>t.split(" ")).map(t=>wt(t)));function wt(t,e=xt){let n=t.toLowerCase(),o=new Array(n.length);for(let s=0;s<n.length;s++){le\
t r=n.
charCodeAt(s);o[s]=e[r]??r}return String.fromCharCode(...o)}var tt={kinds:["owner","active","inbound","care","documents"],labels:{owner:{en:"Owner",ru:"Владелец"},active:{en:"Active sales",ru:"Активны\
е продажи"},inbound:{en:"Inbound",ru:"\\
Входящие"},care:{en:"Client care",ru:"Забота о клиентах"},documents:{en:"Documents",ru:"Документы"}},aliases:{owner:["собственник","руководитель",
"директор"],active:["активный","активные"],inbound:["inbound sales","входящий","входящие продажи"],care:["account management","ведение клиентов",
"забота"],documents:["документооборот"]}};var St=pe(l),L=k({ok:j,message:l}),ne=fe(l,A,j,k({serial:A})),ot=D(D(ne)),Ct=D(k({name:l,rows:A,head:ot})),At=k({sheet:l,from:A,count:A}),nt=pe(ne),Dt=k({ok:j\
,message:l,run:l}),Ot=k({ok:j,message:l,run:l,
added:A,changed:A,meanwhile:A,leftAlone:A}),Pt=k({sheet:l,table:l,columns:D(k({heading:l,column:l,dayFirst:fe(j,W),always:l}))}),Tt=k({companyName:N(l),country:N(l),hours:N(D(Re(A))),people:N(D(k({nam\
e:l,
roles:D($(...tt.kinds))}))),lines:N(D(l)),segments:N(D(l)),replyToCalls:N(A),replyToWritten:N(A)}),rt={lookAround:{takes:W,gives:Ct},readPart:{takes:$("importBooks"),gives:l},makeTables:{takes:W,gives\
:L},
readRows:{takes:At,gives:ot},setUpWith:{takes:Tt,gives:L},saveSettings:{takes:St,gives:L},adoptSheet:{takes:Pt,gives:L},beginImport:{takes:k({table:l,key:D(l)}),gives:Dt},stageImport:{takes:k({run:l,p\
art:A,
rows:D(k({cells:nt,standing:A})),edits:D(k({row:A,id:l,known:nt,column:l,before:ne,after:ne}))}),gives:L},commitImport:{takes:k({run:l,parts:A}),gives:Ot},dropImport:{takes:k({run:l}),gives:L},undoRun\
:{
takes:l,gives:L},refreshEverything:{takes:W,gives:W}};function st(t,e){return new Promise((n,o)=>{let s=r=>{let _=rt[t].gives(r,t);_===null?n(r):o(new TypeError(\`\${_}: not what this page understands; \
close it and open it again\`))};google.script.run.withSuccessHandler(
s).withFailureHandler(o)[t](e)})}function it(t){let e=setTimeout(t,2e4);return()=>clearTimeout(e)}function at(t,e){return Object.fromEntries(t.flatMap(({key:n,value:o})=>e[n]===void 0||e[n]===o?[]:[[n\
,e[n]]]))}var Nt=Symbol.for("pv"),Ft=0;function O(t,e,n,o,s,r){e||(e={});var _,a,c=e;if("ref"in c&&typeof t!="function")for(a in c={},e)a=="ref"?_=e[a]:c[a]=e[a];var f={type:t,props:c,key:n,ref:_,__k:\
null,__:null,__b:0,__e:null,__c:null,constructor:Nt,
__v:--Ft,__i:-1,__u:0};return(s||r)&&(f.__source=s,f.__self=r),h.vnode&&h.vnode(f),f}function Vt(t){t?.focus()}function _t({fields:t,words:e}){let[n,o]=te({}),[s,r]=te(!1),[_,a]=te("");async function \
c(){r(!0);let{ok:f,message:u}=await Et(at(t,n),e.noAnswer,a);r(!1),f?google.script.host.
close():a(u)}return O("form",{onSubmit:f=>{f.preventDefault(),c()},children:[t.map(({key:f,meaning:u,value:y},m)=>O("label",{children:[O("span",{children:u}),O("input",{name:f,value:n[f]??y,...m===0&&\

{ref:Vt},onInput:({currentTarget:i})=>o({...n,[f]:i.value})})]})),O("footer",{children:[O("p",{id:"status",role:"status",children:_}),O("button",{class:"primary",id:"save",type:"submit",disabled:s,chi\
ldren:s?
e.saving:e.save}),O("button",{type:"button",onClick:()=>google.script.host.close(),children:e.cancel})]})]})}async function Et(t,e,n){let o=it(()=>n(e));try{return await st("saveSettings",t)}catch(s){\

return{ok:!1,message:\`\${s instanceof Error?s.message:String(s)} \${e}\`}}finally{o()}}He(Le,t=>O(R,{children:[O("h1",{class:"unseen",children:t.title}),O(_t,{...t})]}));})();
<\/script>
  </body>
</html>
`]};var sy={а:"a",в:"b",е:"e",ё:"e",к:"k",м:"m",н:"h",о:"o",р:"p",с:"c",т:"t",у:"y",х:"x",і:"i",ј:"j",ѕ:"s"};function iy(e){let t=[];for(let[n,o]of e)t[n.charCodeAt(0)]=o.charCodeAt(0);return t}
var rO=iy(Object.entries(sy)),aO=iy([...Object.entries(sy),...Array.from("\"'`«»„“”‚‘’.,;()",e=>[e," "])]),sO=new Set(["ооо оао пао зао ао ип нко ано тоо гуп муп фгуп",
"llc ltd limited inc incorporated gmbh plc llp corp corporation"].flatMap(e=>e.split(" ")).map(e=>qd(e)));function qd(e,t=rO){let n=e.toLowerCase(),o=new Array(n.length);for(let r=0;r<n.length;r++){let a=n.
charCodeAt(r);o[r]=t[a]??a}return String.fromCharCode(...o)}function Pe(e){return iO(e)?e:e.replace(/[\u200B-\u200D\u2060\uFEFF]/g,"").replace(/[\s\u00A0]+/g," ").trim()}function iO(e){let t=!0;for(let n=0;n<
e.length;n++){let o=e.charCodeAt(n),r=o===32;if(r&&t||o<32||o===160||o===133||o>=5760&&lO(o))return!1;t=r}return e===""||!t}function lO(e){return e===5760||e>=8192&&e<=8303||e===12288||e===65279}function hi(e){
return Pe(e).toLowerCase()}function k(e){return hi(e).replace(/ё/g,"е")}function Mt(e){return qd(Pe(e))}function $n(e){let t=qd(Pe(e),aO).split(" ").filter(Boolean),n=t.filter(o=>!sO.has(o));return(n.
length>0?n:t).join(" ")}function Yt(e,t){return e<t?-1:e>t?1:0}var A=class{constructor(t,n={},o){this.fault={code:t,details:n},this.kept=o}};function S(e){return Math.floor(e)}function lo(e){return Math.round(e*86400)/86400}function $e(e){return Math.round(e*86400)}function Tr(e){return e/86400}function Xe(e){return Number.isInteger(e)}function gi(e,t){
return($e(t)-$e(e))/60}function st({year:e,month:t,day:n}){return Date.UTC(e,t-1,n)/864e5+25569}function ke(e){let t=new Date((S(e)-25569)*864e5);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,
day:t.getUTCDate()}}function Wn(e,t,n){return t<1||t>12||n<1||n>ly(e,t)?null:st({year:e,month:t,day:n})}function ly(e,t){return new Date(Date.UTC(e,t,0)).getUTCDate()}function Kn(e){return((S(e)-2)%7+
7)%7+1}function Ze(e){let{year:t,month:n}=ke(e);return st({year:t,month:n,day:1})}function he(e,t){let{year:n,month:o,day:r}=ke(e),a=n*12+(o-1)+t,s=Math.floor(a/12),i=a-s*12+1,l=Math.min(r,ly(s,i));return st(
{year:s,month:i,day:l})+(e-S(e))}function $a(e){return e<10?`0${e}`:String(e)}function j(e){let{year:t,month:n,day:o}=ke(e);return`${String(t).padStart(4,"0")}-${$a(n)}-${$a(o)}`}function it(e){let t=$e(
e),n=Math.floor(t/86400),o=t-n*86400,r=`${$a(Math.floor(o/3600))}:${$a(Math.floor(o%3600/60))}`;return`${j(n)}T${r}${o%60===0?"":`:${$a(o%60)}`}`}var uO=/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
function fn(e){let t=uO.exec(e.trim());if(!t)return null;let[,n,o,r,a="0",s="0",i="0"]=t,l=Wn(Number(n),Number(o),Number(r));return l===null||Number(a)>23||Number(s)>59||Number(i)>59?null:l+(Number(a)*
3600+Number(s)*60+Number(i))/86400}function N(e){return typeof e=="object"}var dO=.5/86400;function Qe(e,t){return N(e)&&N(t)?Math.abs(e.serial-t.serial)<dO:e===t}var cO=/^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA)$/,
mO=35;function uy(e){return typeof e=="string"&&e.charCodeAt(0)===mO&&cO.test(e)}var fO=st({year:1950,month:1,day:1}),pO=st({year:2100,month:1,day:1}),yO=st({year:1990,month:1,day:1}),hO=[["jan","янв"],["feb","фев"],["mar","мар"],["apr","апр"],["may","май","мая"],
["jun","июн"],["jul","июл"],["aug","авг"],["sep","сен"],["oct","окт"],["nov","ноя"],["dec","дек"]],gO=/(?:^|[\sT])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?$/i,bO=/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
wO=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/,RO=/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,CO=/^(\d{1,2})[\s.-]+([a-zа-я]+)\.?,?[\s-]+(\d{4})$/,kO=/^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
function Bn(e,t){return e===""?null:N(e)?bi(e.serial):typeof e=="number"?e>=yO?bi(e):new A("badDate"):typeof e!="string"?new A("badDate"):xO(e,t.dayFirst)}function wi(e){let t=null;for(let n of e){let o=typeof n==
"string"?TO(n):null;if(o!==null){if(t!==null&&t!==o)return null;t=o}}return t}var SO=/^['\s]*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;function TO(e){let t=SO.exec(e);if(!t)return null;let[n,o]=[Number(t[1]),Number(t[2])];return n>12&&n<=31&&o<=12?!0:o>12&&o<=31&&n<=12?!1:null}function my(e,t){let n=typeof e=="string"?/^(?:(\d{4})-(\d{1,2})|(\d{1,2})\.(\d{4}))$/.
exec(e.trim()):null;if(n){let o=Number(n[1]??n[4]),r=Wn(o,Number(n[2]??n[3]),1);return r===null?new A("badDate"):bi(r)}return Bn(e,t)}function bi(e){return!Number.isFinite(e)||e<fO||e>=pO?new A("dateO\
utOfRange"):lo(e)}function xO(e,t){let n=k(e.replace(/^'/,"")).replace(/\s*г\.?$/,"");if(n==="")return null;let o=gO.exec(n.toUpperCase().includes("T")?n.replace(/(\d)t(\d)/,"$1T$2"):n),r=o?OO(o):0;if(r===
null)return new A("badDate");let a=o?n.slice(0,n.length-o[0].length).replace(/,$/,"").trim():n,s=vO(a,t);return s instanceof A?s:bi(s+r)}function OO([,e,t,n="0",o]){let r=Number(e);return o&&(r<1||r>12)||
(o&&(r=r%12+(o.toLowerCase()==="pm"?12:0)),r>23||Number(t)>59||Number(n)>59)?null:(r*3600+Number(t)*60+Number(n))/86400}function vO(e,t){let n=_O(e,t);return n?Wn(AO(n[0]),n[1],n[2])??new A("badDate"):
new A("badDate")}function _O(e,t){let n=bO.exec(e);if(n)return[n[1]??"",Number(n[2]),Number(n[3])];let o=wO.exec(e);if(o)return[o[3]??"",Number(o[2]),Number(o[1])];let r=RO.exec(e);if(r){let[i,l]=[Number(
r[1]),Number(r[2])];return t?[r[3]??"",l,i]:[r[3]??"",i,l]}let a=CO.exec(e);if(a)return[a[3]??"",dy(a[2]??""),Number(a[1])];let s=kO.exec(e);return s?[s[3]??"",dy(s[1]??""),Number(s[2])]:null}function dy(e){
return hO.findIndex(t=>t.some(n=>e.startsWith(n)))+1}function AO(e){let t=Number(e);return e.length===4?t:t<70?2e3+t:1900+t}function fy(e){if(e==="")return null;if(N(e))return cy(e.serial);if(typeof e==
"number")return e<1?cy(e):EO(e);if(typeof e!="string")return new A("badTime");let t=/^(\d{1,2})(?:[:.](\d{2}))?(?::00)?$/.exec(e.trim());if(!t)return e.trim()===""?null:new A("badTime");let n=Number(t[1])*
60+Number(t[2]??0);return n>1440||Number(t[2]??0)>59?new A("badTime"):n}function cy(e){return e>=0&&e<=1?Math.round(e*1440):new A("badTime")}function EO(e){return Number.isInteger(e)&&e<=24?e*60:new A(
"badTime")}var NO=new Set(["date","datetime","month"]);function py(e,t,n,o){let r=e&&NO.has(e.type)?o??wi(t()):null;return r===null||r===n.dayFirst?n:{...n,dayFirst:r}}function xr(e){let t=Math.abs(e)*100,n=Math.round(t),r=Math.abs(t-n)<.499?n:Math.round(Number(t.toPrecision(15)));return e<0&&r!==0?-r:r}function xe(e){return e/100}function uo(e,t){if(t===0)return null;
let n=Math.abs(e)/Math.abs(t),o=Math.round(Number(n.toPrecision(15)));return e<0!=t<0&&o!==0?-o:o}function pn(e){let t=new Map;for(let n of e.kinds){let o=e.labels[n];for(let r of[n,o.en,o.ru,...e.aliases?.[n]??[]])t.set(r,n),t.set(k(r),n)}return t}var co={kinds:["in","out"],labels:{in:{en:"In",ru:"\
Вх"},out:{en:"Out",ru:"Исх"}},aliases:{in:["inbound","incoming","входящий","входящее","входящая","вход","вх."],out:["outbound","outgoing","исходящий","исход\
ящее","исходящая","исход","исх."]}},Ct={kinds:["call","email","form","messenger","meeting","other"],labels:{call:{en:"Call",ru:"Звонок"},email:{en:"E-mail",ru:"Почта"},
form:{en:"Form",ru:"Заявка с сайта"},messenger:{en:"Messenger",ru:"Мессенджер"},meeting:{en:"Meeting",ru:"Встреча"},other:{en:"Other",ru:"Другое"}},aliases:{call:["p\
hone","телефон"],email:["mail","письмо","эл. почта","электронная почта"],form:["форма","заявка","сайт","web form","website"],messenger:["чат","cha\
t"],meeting:["визит","visit"],other:["прочее","иное"]}},Se={kinds:["reached","noAnswer","lead","refused","deal","spam","notClient"],labels:{reached:{en:"Reached",ru:"Поговорили"},
noAnswer:{en:"No answer",ru:"Не дозвонились"},lead:{en:"Lead",ru:"Заинтересован"},refused:{en:"Refused",ru:"Отказ"},deal:{en:"Deal",ru:"Договорились о покупке"},
spam:{en:"Spam",ru:"Спам"},notClient:{en:"Not a client",ru:"Не клиент"}},aliases:{reached:["talked","дозвонились","дозвон","разговор"],noAnswer:["not reached","нед\
озвон","нет ответа","не дозвонился","не отвечает"],lead:["interested","лид","интерес"],refused:["refusal","отказался"],deal:["agreed","сделка",
"договорились"],spam:["wrong number","ошиблись номером"],notClient:["not client","неклиент"]}},Vn={kinds:["new","offer","agreed","won","lost"],labels:{new:{en:"New",
ru:"Новая"},offer:{en:"Offer",ru:"Предложение"},agreed:{en:"Agreed",ru:"Согласована"},won:{en:"Won",ru:"Выиграна"},lost:{en:"Lost",ru:"Проиграна"}},aliases:{
won:["успех","выиграно"],lost:["проиграно","отказ"],offer:["кп","quote"]}},yn={kinds:["contract","invoice","deliveryNote","act","other"],labels:{contract:{en:"Contract",ru:"\
Договор"},invoice:{en:"Invoice",ru:"Счёт"},deliveryNote:{en:"Delivery note",ru:"Накладная"},act:{en:"Act",ru:"Акт"},other:{en:"Other",ru:"Другое"}}},Or={kinds:["active","i\
nbound","referral"],labels:{active:{en:"Active",ru:"Активная"},inbound:{en:"Inbound",ru:"Входящая"},referral:{en:"Referral",ru:"Рекомендация"}},aliases:{active:["активный"],
inbound:["входящий"],referral:["по рекомендации"]}},Ri={kinds:["dayFirst","monthFirst"],labels:{dayFirst:{en:"Day first",ru:"Сначала день"},monthFirst:{en:"Month first",
ru:"Сначала месяц"}},aliases:{dayFirst:["dd/mm","дд.мм"],monthFirst:["mm/dd","мм/дд"]}},ge={kinds:["owner","active","inbound","care","documents"],labels:{owner:{en:"Owner",ru:"Влад\
елец"},active:{en:"Active sales",ru:"Активные продажи"},inbound:{en:"Inbound",ru:"Входящие"},care:{en:"Client care",ru:"Забота о клиентах"},documents:{en:"Doc\
uments",ru:"Документы"}},aliases:{owner:["собственник","руководитель","директор"],active:["активный","активные"],inbound:["inbound sales","входя\
щий","входящие продажи"],care:["account management","ведение клиентов","забота"],documents:["документооборот"]}},Ci={kinds:["work","holiday","shor\
t","working","absent"],labels:{work:{en:"Work",ru:"Рабочий"},holiday:{en:"Holiday",ru:"Выходной"},short:{en:"Short",ru:"Короткий"},working:{en:"Working",ru:"Рабочая суббота"},
absent:{en:"Absent",ru:"Отсутствует"}},aliases:{work:["рабочее время","working hours"],holiday:["праздник","day off"],short:["short day","сокращенный"],working:[
"working weekend","рабочий выходной","рабочее воскресенье"],absent:["away","on leave","sick","отпуск","болеет"]}},qo={kinds:["1","2","3","4","5","6","7"],labels:{
1:{en:"Mon",ru:"Пн"},2:{en:"Tue",ru:"Вт"},3:{en:"Wed",ru:"Ср"},4:{en:"Thu",ru:"Чт"},5:{en:"Fri",ru:"Пт"},6:{en:"Sat",ru:"Сб"},7:{en:"Sun",ru:"Вс"}},aliases:{1:["monday","понедельник"],
2:["tuesday","вторник"],3:["wednesday","среда"],4:["thursday","четверг"],5:["friday","пятница"],6:["saturday","суббота"],7:["sunday","воскресенье"]}},zt={kinds:[
"lines","activities","segments","channels","results","stages","lossReasons","documentTypes"],labels:{lines:{en:"Lines of business",ru:"Направления"},activities:{en:"Ad activities",ru:"Рекла\
ма"},segments:{en:"Segments",ru:"Сегменты"},channels:{en:"Channels",ru:"Каналы"},results:{en:"Results",ru:"Результаты"},stages:{en:"Stages",ru:"Этапы"},lossReasons:{en:"\
Loss reasons",ru:"Причины отказа"},documentTypes:{en:"Document types",ru:"Типы документов"}}};var MO=/(?:₽|\$|€|£|¥|₸|₴|руб(?:\.|лей|ля|ль)?|р\.|rub|usd|eur|gbp|kzt)/giu,LO=/^\d[\d.,]*$|^[.,]\d+$/;function mo(e){return typeof e=="number"?Number.isFinite(e)?e:new A("badNumb\
er"):e===""?null:typeof e!="string"?new A("badNumber"):PO(e)}function PO(e){let t=Pe(e.replace(/^'/,""));if(t==="")return null;let{negative:n,digits:o}=DO(t.replace(MO,"").replace(/[\s\u00A0\u202F']/g,
""));if(!LO.test(o))return new A("badNumber");let r=IO(o);if(r===null)return new A("ambiguousNumber");let a=Number(r);return Number.isFinite(a)?n&&a!==0?-a:a:new A("badNumber")}function DO(e){let t=e.
replace(/[−–—]/g,"-"),n=/^\((.*)\)$/.exec(t);return n?{negative:!0,digits:n[1]??""}:t.endsWith("-")?{negative:!0,digits:t.slice(0,-1)}:t.startsWith("-")?{negative:!0,digits:t.slice(1)}:{negative:!1,
digits:t.replace(/^\+/,"")}}function IO(e){let t=e.match(/[.,]/g)??[],n=t[t.length-1];if(n===void 0)return e;let o=e.split(/[.,]/);return new Set(t).size===2?t.filter(s=>s===n).length===1&&Jd(o.slice(
0,-1))?yy(o):null:t.length>1?Jd(o)?o.join(""):null:Jd(o)?null:yy(o)}function yy(e){return`${e.slice(0,-1).join("")||"0"}.${e[e.length-1]||"0"}`}function Jd(e){let[t="",...n]=e;return/^[1-9]\d{0,2}$/.test(
t)&&n.every(o=>o.length===3)}var hy={version:4,country_calling_codes:{1:["US","AG","AI","AS","BB","BM","BS","CA","DM","DO","GD","GU","JM","KN","KY","LC","MP","MS","PR","SX","TC","TT","VC","VG","VI"],7:["RU","KZ"],20:["EG"],27:["Z\
A"],30:["GR"],31:["NL"],32:["BE"],33:["FR"],34:["ES"],36:["HU"],39:["IT","VA"],40:["RO"],41:["CH"],43:["AT"],44:["GB","GG","IM","JE"],45:["DK"],46:["SE"],47:["NO","SJ"],48:["PL"],49:["DE"],51:["PE"],52:[
"MX"],53:["CU"],54:["AR"],55:["BR"],56:["CL"],57:["CO"],58:["VE"],60:["MY"],61:["AU","CC","CX"],62:["ID"],63:["PH"],64:["NZ"],65:["SG"],66:["TH"],81:["JP"],82:["KR"],84:["VN"],86:["CN"],90:["TR"],91:[
"IN"],92:["PK"],93:["AF"],94:["LK"],95:["MM"],98:["IR"],211:["SS"],212:["MA","EH"],213:["DZ"],216:["TN"],218:["LY"],220:["GM"],221:["SN"],222:["MR"],223:["ML"],224:["GN"],225:["CI"],226:["BF"],227:["N\
E"],228:["TG"],229:["BJ"],230:["MU"],231:["LR"],232:["SL"],233:["GH"],234:["NG"],235:["TD"],236:["CF"],237:["CM"],238:["CV"],239:["ST"],240:["GQ"],241:["GA"],242:["CG"],243:["CD"],244:["AO"],245:["GW"],
246:["IO"],247:["AC"],248:["SC"],249:["SD"],250:["RW"],251:["ET"],252:["SO"],253:["DJ"],254:["KE"],255:["TZ"],256:["UG"],257:["BI"],258:["MZ"],260:["ZM"],261:["MG"],262:["RE","YT"],263:["ZW"],264:["NA"],
265:["MW"],266:["LS"],267:["BW"],268:["SZ"],269:["KM"],290:["SH","TA"],291:["ER"],297:["AW"],298:["FO"],299:["GL"],350:["GI"],351:["PT"],352:["LU"],353:["IE"],354:["IS"],355:["AL"],356:["MT"],357:["CY"],
358:["FI","AX"],359:["BG"],370:["LT"],371:["LV"],372:["EE"],373:["MD"],374:["AM"],375:["BY"],376:["AD"],377:["MC"],378:["SM"],380:["UA"],381:["RS"],382:["ME"],383:["XK"],385:["HR"],386:["SI"],387:["BA"],
389:["MK"],420:["CZ"],421:["SK"],423:["LI"],500:["FK"],501:["BZ"],502:["GT"],503:["SV"],504:["HN"],505:["NI"],506:["CR"],507:["PA"],508:["PM"],509:["HT"],590:["GP","BL","MF"],591:["BO"],592:["GY"],593:[
"EC"],594:["GF"],595:["PY"],596:["MQ"],597:["SR"],598:["UY"],599:["CW","BQ"],670:["TL"],672:["NF"],673:["BN"],674:["NR"],675:["PG"],676:["TO"],677:["SB"],678:["VU"],679:["FJ"],680:["PW"],681:["WF"],682:[
"CK"],683:["NU"],685:["WS"],686:["KI"],687:["NC"],688:["TV"],689:["PF"],690:["TK"],691:["FM"],692:["MH"],850:["KP"],852:["HK"],853:["MO"],855:["KH"],856:["LA"],880:["BD"],886:["TW"],960:["MV"],961:["L\
B"],962:["JO"],963:["SY"],964:["IQ"],965:["KW"],966:["SA"],967:["YE"],968:["OM"],970:["PS"],971:["AE"],972:["IL"],973:["BH"],974:["QA"],975:["BT"],976:["MN"],977:["NP"],992:["TJ"],993:["TM"],994:["AZ"],
995:["GE"],996:["KG"],998:["UZ"]},countries:{AC:["247","00","(?:[01589]\\d|[2-467])\\d{4}",[5,6]],AD:["376","00","(?:1|6\\d)\\d{7}|[135-9]\\d{5}",[6,8,9],0],AE:["971","00","(?:[4-7]\\d|9[0-689])\\d{7}|8\
00\\d{2,9}|[2-4679]\\d{7}",[5,6,7,8,9,10,11,12],0,"0"],AF:["93","00","[2-7]\\d{8}",[9],0,"0"],AG:["1","011","(?:268|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([457]\\d{6})$|1","268$1",0,"268"],AI:["1","011",
"(?:264|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2457]\\d{6})$|1","264$1",0,"264"],AL:["355","00","(?:700\\d\\d|900)\\d{3}|8\\d{5,7}|(?:[2-5]|6\\d)\\d{7}",[6,7,8,9],0,"0"],AM:["374","00","(?:[1-489]\\d|5\
5|60|77)\\d{6}",[8],0,"0"],AO:["244","00","[29]\\d{8}",[9],0],AR:["54","00","(?:11|[89]\\d\\d)\\d{8}|[2368]\\d{9}",[10,11],0,"0",0,"0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[\
13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[7\
9]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7\
[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?","9$1"],AS:["1","011","(?:[58]\\d\\d|684|900)\\d{7}",[10],0,"1",0,"([267]\\d{6})$|1","684$1",0,"684"],
AT:["43","00","1\\d{3,12}|2\\d{6,12}|43(?:(?:0\\d|5[02-9])\\d{3,9}|2\\d{4,5}|[3467]\\d{4}|8\\d{4,6}|9\\d{4,7})|5\\d{4,12}|8\\d{7,12}|9\\d{8,12}|(?:[367]\\d|4[0-24-9])\\d{4,11}",[4,5,6,7,8,9,10,11,12,13],
0,"0"],AU:["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{7}(?:\\d(?:\\d{2})?)?|8[0-24-9]\\d{7})|[2-478]\\d{8}|1\\d{4,7}",[5,6,7,8,9,10,12],0,"0",0,"(183[12])|0",0,0,0,0,"00\
11"],AW:["297","00","(?:[25-79]\\d\\d|800)\\d{4}",[7],0],AX:["358","00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))","2\\d{4,9}|35\\d{4,5}|(?:60\\d\\d|800)\\d{4,6}|7\\d{5,11}|(?:[14]\\d|3[0-46-9]|50)\\d{4\
,8}",[5,6,7,8,9,10,11,12],0,"0",0,0,0,0,"18",0,"00"],AZ:["994","00","365\\d{6}|(?:[124579]\\d|60|88)\\d{7}",[9],0,"0"],BA:["387","00","6\\d{8}|(?:[35689]\\d|49|70)\\d{6}",[8,9],0,"0"],BB:["1","011","(\
?:246|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","246$1",0,"246"],BD:["880","00","[1-469]\\d{9}|8[0-79]\\d{7,8}|[2-79]\\d{8}|[2-9]\\d{7}|[3-9]\\d{6}|[57-9]\\d{5}",[6,7,8,9,10],0,"0"],BE:["\
32","00","4\\d{8}|[1-9]\\d{7}",[8,9],0,"0"],BF:["226","00","[024-7]\\d{7}",[8],0],BG:["359","00","00800\\d{7}|[2-7]\\d{6,7}|[89]\\d{6,8}|2\\d{5}",[6,7,8,9,12],0,"0"],BH:["973","00","[136-9]\\d{7}",[8],
0],BI:["257","00","(?:[267]\\d|31)\\d{6}",[8],0],BJ:["229","00","01\\d{8}",[10],0],BL:["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,0],BM:["1","011","(?:441|[58]\\d\\d|900)\\d{7}",
[10],0,"1",0,"([2-9]\\d{6})$|1","441$1",0,"441"],BN:["673","00","[2-578]\\d{6}",[7],0],BO:["591","00(?:1\\d)?","(?:[2-7]\\d\\d|8001)\\d{5}",[8,9],0,"0",0,"0(1\\d)?"],BQ:["599","00","(?:[34]1|7\\d)\\d{5}",
[7],0,0,0,0,0,0,"[347]"],BR:["55","00(?:1[245]|2[1-35]|31|4[13]|[56]5|99)","[1-467]\\d{9,10}|55[0-46-9]\\d{8}|[34]\\d{7}|55\\d{7,8}|(?:5[0-46-9]|[89]\\d)\\d{7,9}",[8,9,10,11],0,"0",0,"(?:0|90)(?:(1[24\
5]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?","$2"],BS:["1","011","(?:242|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([3-8]\\d{6})$|1","242$1",0,"242"],BT:["975","00","[178]\\d{7}|[2-8]\\d{6}",[7,8],0],BW:["\
267","00","90\\d{5}|(?:0800|[2-6]|(?:7|800)\\d)\\d{6}",[7,8,10],0],BY:["375","810","(?:[12]\\d|33|44|902)\\d{7}|8(?:0[0-79]\\d{5,7}|[1-7]\\d{9})|8(?:1[0-489]|[5-79]\\d)\\d{7}|8[1-79]\\d{6,7}|8[0-79]\\d{5}|8\\d\
{5}",[6,7,8,9,10,11],0,"8",0,"0|80?",0,0,0,0,"8~10"],BZ:["501","00","(?:0800\\d|[2-8])\\d{6}",[7,11],0],CA:["1","011","[2-9]\\d{9}|3\\d{6}",[7,10],0,"1",0,0,0,0,0,0],CC:["61","001[14-689]|14(?:1[14]|3\
4|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}",[6,7,8,9,10,12],0,"0",0,"([59]\\d{7})$|0","8$1",0,0,0,"0011"],CD:["243","00","(?:(?:[189]|5\\d)\\d|2)\\d{\
7}|[1-68]\\d{6}",[7,8,9,10],0,"0"],CF:["236","00","8776\\d{4}|(?:[27]\\d|61)\\d{6}",[8],0],CG:["242","00","222\\d{6}|(?:0\\d|80)\\d{7}",[9],0],CH:["41","00","8\\d{11}|[2-9]\\d{8}",[9,12],0,"0"],CI:["2\
25","00","[02]\\d{9}",[10],0],CK:["682","00","[2-578]\\d{4}",[5],0],CL:["56","(?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0","12300\\d{6}|6\\d{9,10}|[2-9]\\d{8}",[9,10,11],0],CM:["237","00","\
[26]\\d{8}|88\\d{6,7}",[8,9],0],CN:["86","00|1(?:[12]\\d|79)\\d\\d00","(?:(?:1[03-689]|2\\d)\\d\\d|6)\\d{8}|1\\d{10}|[126]\\d{6}(?:\\d(?:\\d{2})?)?|86\\d{5,6}|(?:[3-579]\\d|8[0-57-9])\\d{5,9}",[7,8,9,
10,11,12],0,"0",0,"(1(?:[12]\\d|79)\\d\\d)|0",0,0,0,0,"00"],CO:["57","00(?:4(?:[14]4|56)|[579])","(?:46|60\\d\\d)\\d{6}|(?:1\\d|[39])\\d{9}",[8,10,11],0,"0",0,"0([3579]|4(?:[14]4|56))?"],CR:["506","00",
"(?:8\\d|90)\\d{8}|(?:[24-8]\\d{3}|3005)\\d{4}",[8,10],0,0,0,"(19(?:0[0-2468]|1[09]|20|66|77|99))"],CU:["53","119","(?:[2-7]|8\\d\\d)\\d{7}|[2-47]\\d{6}|[34]\\d{5}",[6,7,8,10],0,"0"],CV:["238","0","(?\
:[2-59]\\d\\d|800)\\d{4}",[7],0],CW:["599","00","(?:[34]1|60|(?:7|9\\d)\\d)\\d{5}",[7,8],0,0,0,0,0,0,"[69]"],CX:["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{8}(?:\\d{2})?|8\
[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}",[6,7,8,9,10,12],0,"0",0,"([59]\\d{7})$|0","8$1",0,0,0,"0011"],CY:["357","00","(?:[279]\\d|[58]0)\\d{6}",[8],0],CZ:["420","00","(?:[2-578]\\d|60)\\d{7}|9\\d{8,11}",
[9,10,11,12],0],DE:["49","00","[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8\
])\\d{1,9}",[4,5,6,7,8,9,10,11,12,13,14,15],0,"0"],DJ:["253","00","(?:2\\d|77)\\d{6}",[8],0],DK:["45","00","[2-9]\\d{7}",[8],0],DM:["1","011","(?:[58]\\d\\d|767|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$\
|1","767$1",0,"767"],DO:["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,0,0,0,"8001|8[024]9"],DZ:["213","00","(?:[1-4]|[5-79]\\d|80)\\d{7}",[8,9],0,"0"],EC:["593","00","1\\d{9,10}|(?:[2-7]|9\\d)\\d{7}",
[8,9,10,11],0,"0"],EE:["372","00","8\\d{9}|[4578]\\d{7}|(?:[3-8]\\d|90)\\d{5}",[7,8,10],0],EG:["20","00","[189]\\d{8,9}|[24-6]\\d{8}|[135]\\d{7}",[8,9,10],0,"0"],EH:["212","00","[5-8]\\d{8}",[9],0,"0",
0,0,0,0,0,0],ER:["291","00","[178]\\d{6}",[7],0,"0"],ES:["34","00","400\\d{6}|(?:51|[6-9]\\d)\\d{7}",[9],0],ET:["251","00","(?:11|[2-57-9]\\d)\\d{7}",[9],0,"0"],FI:["358","00|99(?:[01469]|5(?:[14]1|3[\
23]|5[59]|77|88|9[09]))","[1-35689]\\d{4}|7\\d{10,11}|(?:[124-7]\\d|3[0-46-9])\\d{8}|[1-9]\\d{5,8}",[5,6,7,8,9,10,11,12],0,"0",0,0,0,0,"1[03-79]|[2-9]",0,"00"],FJ:["679","0(?:0|52)","45\\d{5}|(?:0800\\d\
|[235-9])\\d{6}",[7,11],0,0,0,0,0,0,0,0,"00"],FK:["500","00","[2-7]\\d{4}",[5]],FM:["691","00","(?:[39]\\d\\d|820)\\d{4}",[7],0],FO:["298","00","[2-9]\\d{5}",[6],0,0,0,"(10(?:01|[12]0|88))"],FR:["33",
"00","[1-9]\\d{8}",[9],0,"0"],GA:["241","00","(?:[067]\\d|11)\\d{6}|[2-7]\\d{6}",[7,8],0,0,0,"0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})","$1"],GB:["44","00","[1-357-9]\\d{9}|[18]\\d{8}|8\\d\
{6}",[7,9,10],0,"0",0,"0|180020",0,0,0,0,0," x"],GD:["1","011","(?:473|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","473$1",0,"473"],GE:["995","00","(?:[3-57]\\d\\d|800)\\d{6}",[9],0,"0"],GF:[
"594","00","(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}",[9],0,"0"],GG:["44","00","(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?",[7,9,10],0,"0",0,"([25-9]\\d{5})$|0|180020","1481$1",0,0,0],GH:["233",
"00","[235]\\d{8}|800\\d{5,6}",[8,9],0,"0"],GI:["350","00","(?:[25]\\d|60)\\d{6}",[8],0],GL:["299","00","(?:19|[2-689]\\d|70)\\d{4}",[6],0],GM:["220","00","[48]\\d{8}|[2-9]\\d{6}",[7,9],0],GN:["224","\
00","722\\d{6}|(?:3|6\\d)\\d{7}",[8,9],0],GP:["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,0],GQ:["240","00","222\\d{6}|(?:3\\d|55|[89]0)\\d{7}",[9],0],GR:["30","00","5005000\\d{\
3}|8\\d{9,11}|(?:[269]\\d|70)\\d{8}",[10,11,12],0],GT:["502","00","80\\d{6}|(?:1\\d{3}|[2-7])\\d{7}",[8,11],0],GU:["1","011","(?:[58]\\d\\d|671|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","671$1",0,"6\
71"],GW:["245","00","[49]\\d{8}|4\\d{6}",[7,9],0],GY:["592","001","(?:[2-8]\\d{3}|9008)\\d{3}",[7],0],HK:["852","00(?:30|5[09]|[126-9]?)","8[0-46-9]\\d{6,7}|9\\d{4,7}|(?:[2-7]|9\\d{3})\\d{7}",[5,6,7,8,
9,11],0,0,0,0,0,0,0,0,"00"],HN:["504","00","8\\d{10}|[237-9]\\d{7}",[8,11],0],HR:["385","00","[2-69]\\d{8}|80\\d{5,7}|[1-79]\\d{7}|6\\d{6}",[7,8,9],0,"0"],HT:["509","00","[2-589]\\d{7}",[8],0],HU:["36",
"00","[235-7]\\d{8}|[1-9]\\d{7}",[8,9],0,"06"],ID:["62","00[89]","00[1-9]\\d{9,14}|(?:[1-36]|8\\d{5})\\d{6}|00\\d{9}|[1-9]\\d{8,10}|[2-9]\\d{7}",[7,8,9,10,11,12,13,14,15,16,17],0,"0"],IE:["353","00","\
(?:1\\d|[2569])\\d{6,8}|4\\d{6,9}|7\\d{8}|8\\d{8,9}",[7,8,9,10],0,"0"],IL:["972","0(?:0|1(?:05|[2-9]))","1\\d{6}(?:\\d{3,5})?|[57]\\d{8}|[1-489]\\d{7}",[7,8,9,10,11,12],0,"0"],IM:["44","00","1624\\d{6}\
|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([25-8]\\d{5})$|0|180020","1624$1",0,"74576|(?:16|7[56])24"],IN:["91","00","(?:000800|[2-9]\\d\\d)\\d{7}|1\\d{7,12}",[8,9,10,11,12,13],0,"0"],IO:["246","00","3\\d\
{6}",[7],0],IQ:["964","00","(?:1|7\\d\\d)\\d{7}|[2-6]\\d{7,8}",[8,9,10],0,"0"],IR:["98","00","[1-9]\\d{9}|(?:[1-8]\\d\\d|9)\\d{3,4}",[4,5,6,7,10],0,"0"],IS:["354","00|1(?:0(?:01|[12]0)|100)","(?:38\\d|\
[4-9])\\d{6}",[7,9],0,0,0,0,0,0,0,0,"00"],IT:["39","00","0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?",[6,7,8,9,10,11,12],0,0,0,0,0,0,0,0],JE:["44","00",
"1534\\d{6}|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([0-24-8]\\d{5})$|0|180020","1534$1",0,0,0],JM:["1","011","(?:[58]\\d\\d|658|900)\\d{7}",[10],0,"1",0,0,0,0,"658|876"],JO:["962","00","(?:(?:[2689]|7\\\
d)\\d|32|427|53)\\d{6}",[8,9],0,"0"],JP:["81","010","00[1-9]\\d{6,14}|[25-9]\\d{9}|(?:00|[1-9]\\d\\d)\\d{6}",[8,9,10,11,12,13,14,15,16,17],0,"0",0,"(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0","$1"],KE:["\
254","000","(?:[17]\\d\\d|900)\\d{6}|(?:2|80)0\\d{6,7}|[4-6]\\d{6,8}",[7,8,9,10],0,"0"],KG:["996","00","8\\d{9}|[235-9]\\d{8}",[9,10],0,"0"],KH:["855","00[14-9]","1\\d{9}|[1-9]\\d{7,8}",[8,9,10],0,"0"],
KI:["686","00","(?:[37]\\d|6[0-79])\\d{6}|(?:[2-48]\\d|50)\\d{3}",[5,8],0,"0"],KM:["269","00","[3478]\\d{6}",[7],0],KN:["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","869$1",0,"\
869"],KP:["850","00|99","85\\d{6}|(?:19\\d|[2-7])\\d{7}",[8,10],0,"0"],KR:["82","00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))","00[1-9]\\d{8,11}|(?:[12]|5\\d{3})\\d{7}|[13-6]\\d{9}|(?:[1-6]\\d|80)\\d\
{7}|[3-6]\\d{4,5}|(?:00|7)0\\d{8}",[5,6,8,9,10,11,12,13,14],0,"0",0,"0(8(?:[1-46-8]|5\\d\\d))?"],KW:["965","00","18\\d{5}|(?:[2569]\\d|41)\\d{6}",[7,8],0],KY:["1","011","(?:345|[58]\\d\\d|900)\\d{7}",
[10],0,"1",0,"([2-9]\\d{6})$|1","345$1",0,"345"],KZ:["7","810","8\\d{13}|[78]\\d{9}",[10,14],0,"8",0,0,0,0,"7",0,"8~10"],LA:["856","00","(?:2\\d|3)\\d{8}|(?:[235-8]\\d|41)\\d{6}",[8,9,10],0,"0"],LB:["\
961","00","[27-9]\\d{7}|[13-9]\\d{6}",[7,8],0,"0"],LC:["1","011","(?:[58]\\d\\d|758|900)\\d{7}",[10],0,"1",0,"([2-8]\\d{6})$|1","758$1",0,"758"],LI:["423","00","[68]\\d{8}|(?:[2378]\\d|90)\\d{5}",[7,9],
0,"0",0,"(1001)|0"],LK:["94","00","[1-9]\\d{8}",[9],0,"0"],LR:["231","00","(?:[2457]\\d|33|88)\\d{7}|(?:2\\d|[4-6])\\d{6}",[7,8,9],0,"0"],LS:["266","00","(?:[256]\\d\\d|800)\\d{5}",[8],0],LT:["370","0\
0","(?:[3469]\\d|52|[78]0)\\d{6}",[8],0,"0",0,"[08]"],LU:["352","00","35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}",[4,5,6,7,8,9,10,11],0,0,0,"(15(?:0[06]|1[12]|[35]5|4[04]|6\
[26]|77|88|99)\\d)"],LV:["371","00","(?:[268]\\d|78|90)\\d{6}",[8],0],LY:["218","00","[2-9]\\d{8}",[9],0,"0"],MA:["212","00","[5-8]\\d{8}",[9],0,"0",0,0,0,0,"[5-8]"],MC:["377","00","(?:[3489]|[67]\\d)\\\
d{7}",[8,9],0,"0"],MD:["373","00","(?:[235-7]\\d|[89]0)\\d{6}",[8],0,"0"],ME:["382","00","(?:20|[3-79]\\d)\\d{6}|80\\d{6,7}",[8,9],0,"0"],MF:["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",
0,0,0,0,0,0],MG:["261","00","[23]\\d{8}",[9],0,"0",0,"([24-9]\\d{6})$|0","20$1"],MH:["692","011","329\\d{4}|(?:[256]\\d|45)\\d{5}",[7],0,"1"],MK:["389","00","[2-578]\\d{7}",[8],0,"0"],ML:["223","00","\
[24-9]\\d{7}",[8],0],MM:["95","00","1\\d{5,7}|95\\d{6}|(?:[4-7]|9[0-46-9])\\d{6,8}|(?:2|8\\d)\\d{5,8}",[6,7,8,9,10],0,"0"],MN:["976","001","[12]\\d{7,9}|[5-9]\\d{7}",[8,9,10],0,"0"],MO:["853","00","08\
00\\d{3}|(?:28|[68]\\d)\\d{6}",[7,8],0],MP:["1","011","[58]\\d{9}|(?:67|90)0\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","670$1",0,"670"],MQ:["596","00","7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0"],MR:[
"222","00","(?:[2-4]\\d\\d|800)\\d{5}",[8],0],MS:["1","011","(?:[58]\\d\\d|664|900)\\d{7}",[10],0,"1",0,"([34]\\d{6})$|1","664$1",0,"664"],MT:["356","00","3550\\d{4}|(?:[2579]\\d\\d|800)\\d{5}",[8],0],
MU:["230","0(?:0|[24-7]0|3[03])","(?:[57]|8\\d\\d)\\d{7}|[2-468]\\d{6}",[7,8,10],0,0,0,0,0,0,0,0,"020"],MV:["960","0(?:0|19)","(?:800|9[0-57-9]\\d)\\d{7}|[34679]\\d{6}",[7,10],0,0,0,0,0,0,0,0,"00"],MW:[
"265","00","(?:[1289]\\d|31|77)\\d{7}|1\\d{6}",[7,9],0,"0"],MX:["52","0[09]","[2-9]\\d{9}",[10],0,0,0,0,0,0,0,0,"00"],MY:["60","00","1\\d{8,9}|(?:3\\d|[4-9])\\d{7}",[8,9,10],0,"0"],MZ:["258","00","(?:\
2|8\\d)\\d{7}",[8,9],0],NA:["264","00","[68]\\d{7,8}",[8,9],0,"0"],NC:["687","00","(?:050|[2-57-9]\\d\\d)\\d{3}",[6],0],NE:["227","00","[027-9]\\d{7}",[8],0],NF:["672","00","[13]\\d{5}",[6],0,0,0,"([0\
-258]\\d{4})$","3$1"],NG:["234","009","(?:20|9\\d)\\d{8}|[78]\\d{9,13}",[10,11,12,13,14],0,"0"],NI:["505","00","(?:1800|[25-8]\\d{3})\\d{4}",[8],0],NL:["31","00","(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\\
d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}",[5,6,7,8,9,10,11],0,"0"],NO:["47","00","(?:0|[2-9]\\d{3})\\d{4}",[5,8],0,0,0,0,0,0,"[02-689]|7[0-8]"],NP:["977","00","(?:1\\d|9)\\d{9}|[1-9]\\d{7}",[8,10,11],0,"0"],
NR:["674","00","(?:222|444|(?:55|8\\d)\\d|666|777|999)\\d{4}",[7],0],NU:["683","00","(?:[4-7]|888\\d)\\d{3}",[4,7],0],NZ:["64","0(?:0|161)","[1289]\\d{9}|50\\d{5}(?:\\d{2,3})?|[27-9]\\d{7,8}|(?:[34]\\d|6[0\
-35-9])\\d{6}|8\\d{4,6}",[5,6,7,8,9,10],0,"0",0,0,0,0,0,0,"00"],OM:["968","00","(?:1505|[279]\\d{3}|500)\\d{4}|800\\d{5,6}",[7,8,9],0],PA:["507","00","(?:00800|8\\d{3})\\d{6}|[68]\\d{7}|[1-57-9]\\d{6}",
[7,8,10,11],0],PE:["51","00|19(?:1[124]|77|90)00","(?:[14-8]|9\\d)\\d{7}",[8,9],0,"0",0,0,0,0,0,0,"00"," Anexo "],PF:["689","00","4\\d{5}(?:\\d{2})?|8\\d{7,8}",[6,8,9],0],PG:["675","00|140[1-3]","(?:1\
80|[78]\\d{3})\\d{4}|(?:[2-589]\\d|64)\\d{5}",[7,8],0,0,0,0,0,0,0,0,"00"],PH:["63","00","(?:[2-7]|9\\d)\\d{8}|2\\d{5}|(?:1800|8)\\d{7,9}",[6,8,9,10,11,12,13],0,"0"],PK:["92","00","122\\d{6}|[24-8]\\d{10\
,11}|9(?:[013-9]\\d{8,10}|2(?:[01]\\d\\d|2(?:[06-8]\\d|1[01]))\\d{7})|(?:[2-8]\\d{3}|92(?:[0-7]\\d|8[1-9]))\\d{6}|[24-9]\\d{8}|[89]\\d{7}",[8,9,10,11,12],0,"0"],PL:["48","00","(?:6|8\\d\\d)\\d{7}|[1-9]\\d\
{6}(?:\\d{2})?|[26]\\d{5}",[6,7,8,9,10],0],PM:["508","00","[78]\\d{8}|[2-9]\\d{5}",[6,9],0,"0"],PR:["1","011","(?:[589]\\d\\d|787)\\d{7}",[10],0,"1",0,0,0,0,"787|939"],PS:["970","00","[2489]2\\d{6}|(?:\
1\\d|5)\\d{8}",[8,9,10],0,"0"],PT:["351","00","1693\\d{5}|(?:[26-9]\\d|30)\\d{7}",[9],0],PW:["680","01[12]","(?:[24-8]\\d\\d|345|900)\\d{4}",[7],0],PY:["595","00","[36-8]\\d{5,8}|4\\d{6,8}|59\\d{6}|9\\d{5\
,10}|(?:2\\d|5[0-8])\\d{6,7}",[6,7,8,9,10,11],0,"0"],QA:["974","00","800\\d{4}|(?:2|800)\\d{6}|(?:0080|[3-7])\\d{7}",[7,8,9,11],0],RE:["262","00","709\\d{6}|(?:26|[689]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,
0],RO:["40","00","(?:[2378]\\d|90)\\d{7}|[23]\\d{5}",[6,9],0,"0",0,0,0,0,0,0,0," int "],RS:["381","00","38[02-9]\\d{6,9}|6\\d{7,9}|90\\d{4,8}|38\\d{5,6}|(?:7\\d\\d|800)\\d{3,9}|(?:[12]\\d|3[0-79])\\d{5,10}",
[6,7,8,9,10,11,12],0,"0"],RU:["7","810","8\\d{13}|[347-9]\\d{9}",[10,14],0,"8",0,0,0,0,"[3489]",0,"8~10"],RW:["250","00","(?:06|[27]\\d\\d|[89]00)\\d{6}",[8,9],0,"0"],SA:["966","00","(?:[15]\\d|800|92)\
\\d{7}",[9,10],0,"0"],SB:["677","0[01]","[6-9]\\d{6}|[1-6]\\d{4}",[5,7],0],SC:["248","010|0[0-2]","(?:[2489]\\d|64)\\d{5}",[7],0,0,0,0,0,0,0,0,"00"],SD:["249","00","[19]\\d{8}",[9],0,"0"],SE:["46","00",
"(?:[26]\\d\\d|9)\\d{9}|[1-9]\\d{8}|[1-689]\\d{7}|[1-4689]\\d{6}|2\\d{5}",[6,7,8,9,10,12],0,"0"],SG:["65","0[0-3]\\d","(?:(?:1\\d|8)\\d\\d|7000)\\d{7}|[3689]\\d{7}",[8,10,11],0],SH:["290","00","(?:[25\
69]\\d|8)\\d{3}",[4,5],0,0,0,0,0,0,"[2569]"],SI:["386","00|10(?:22|66|88|99)","[1-7]\\d{7}|8\\d{4,7}|90\\d{4,6}",[5,6,7,8],0,"0",0,0,0,0,0,0,"00"],SJ:["47","00","0\\d{4}|(?:[489]\\d|79)\\d{6}",[5,8],0,
0,0,0,0,0,"79"],SK:["421","00","[2-689]\\d{8}|[2-59]\\d{6}|[2-5]\\d{5}",[6,7,9],0,"0"],SL:["232","00","(?:[237-9]\\d|66)\\d{6}",[8],0,"0"],SM:["378","00","(?:0549|[5-7]\\d)\\d{6}",[8,10],0,0,0,"([89]\\\
d{5})$","0549$1"],SN:["221","00","(?:[378]\\d|93)\\d{7}",[9],0],SO:["252","00","[346-9]\\d{8}|[12679]\\d{7}|[1-5]\\d{6}|[1348]\\d{5}",[6,7,8,9],0,"0"],SR:["597","00","(?:[2-5]|[6-9]\\d)\\d{5}",[6,7],0],
SS:["211","00","[19]\\d{8}",[9],0,"0"],ST:["239","00","(?:22|9\\d)\\d{5}",[7],0],SV:["503","00","[25-7]\\d{7}|(?:80\\d|900)\\d{4}(?:\\d{4})?",[7,8,11],0],SX:["1","011","7215\\d{6}|(?:[58]\\d\\d|900)\\d{7}",
[10],0,"1",0,"(5\\d{6})$|1","721$1",0,"721"],SY:["963","00","[1-359]\\d{8}|[1-5]\\d{7}",[8,9],0,"0"],SZ:["268","00","0800\\d{4}|(?:[237]\\d|900)\\d{6}",[8,9],0],TA:["290","00","8\\d{3}",[4],0,0,0,0,0,
0,"8"],TC:["1","011","(?:[58]\\d\\d|649|900)\\d{7}",[10],0,"1",0,"([2-479]\\d{6})$|1","649$1",0,"649"],TD:["235","00|16","(?:22|[3689]\\d|77)\\d{6}",[8],0,0,0,0,0,0,0,0,"00"],TG:["228","00","[279]\\d{7\
}",[8],0],TH:["66","00[1-9]","(?:001800|[2-57]|[689]\\d)\\d{7}|1\\d{7,9}",[8,9,10,13],0,"0"],TJ:["992","810","(?:[0-57-9]\\d|66)\\d{7}",[9],0,0,0,0,0,0,0,0,"8~10"],TK:["690","00","[2-47]\\d{3,6}",[4,5,
6,7]],TL:["670","00","7\\d{7}|(?:[2-47]\\d|[89]0)\\d{5}",[7,8],0],TM:["993","810","[1-7]\\d{7}",[8],0,"8",0,0,0,0,0,0,"8~10"],TN:["216","00","[2-57-9]\\d{7}",[8],0],TO:["676","00","(?:0800|(?:[5-8]\\d\\\
d|999)\\d)\\d{3}|[2-8]\\d{4}",[5,7],0],TR:["90","00","4\\d{6}|8\\d{11,12}|(?:[2-58]\\d\\d|900)\\d{7}",[7,10,12,13],0,"0"],TT:["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-46-8]\\d{6})$|1","8\
68$1",0,"868"],TV:["688","00","(?:2|7\\d\\d|90)\\d{4}",[5,6,7],0],TW:["886","0(?:0[25-79]|19)","[2-689]\\d{8}|7\\d{9,10}|[2-8]\\d{7}|2\\d{6}",[7,8,9,10,11],0,"0",0,0,0,0,0,0,0,"#"],TZ:["255","00[056]",
"(?:[25-8]\\d|41|90)\\d{7}",[9],0,"0"],UA:["380","00","[89]\\d{9}|[3-9]\\d{8}",[9,10],0,"0",0,0,0,0,0,0,"0~0"],UG:["256","00[057]","800\\d{6}|(?:[29]0|[347]\\d)\\d{7}",[9],0,"0"],US:["1","011","[2-9]\\\
d{9}|3\\d{6}",[10],0,"1",0,0,0,0,0,0],UY:["598","0(?:0|1[3-9]\\d)","0004\\d{2,9}|[1249]\\d{7}|2\\d{3,4}|(?:[49]\\d|80)\\d{5}",[4,5,6,7,8,9,10,11,12,13],0,"0",0,0,0,0,0,0,"00"," int. "],UZ:["998","00",
"(?:20|33|[5-9]\\d)\\d{7}",[9],0],VA:["39","00","0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}",[6,7,8,9,10,11,12],0,0,0,0,0,0,"06698"],VC:["1","011","(?:[58]\\d\\d|784|90\
0)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","784$1",0,"784"],VE:["58","00","[68]00\\d{7}|(?:[24]\\d|[59]0)\\d{8}",[10],0,"0"],VG:["1","011","(?:284|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-578]\\d{6})$|1",
"284$1",0,"284"],VI:["1","011","[58]\\d{9}|(?:34|90)0\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","340$1",0,"340"],VN:["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],0,"0"],VU:["678",
"00","[57-9]\\d{6}|(?:[238]\\d|48)\\d{3}",[5,7],0],WF:["681","00","(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}",[6,9],0],WS:["685","0","(?:[2-6]|8\\d{5})\\d{4}|[78]\\d{6}|[68]\\d{5}",[5,6,7,10],0],XK:["383","0\
0","2\\d{7,8}|3\\d{7,11}|(?:4\\d\\d|[89]00)\\d{5}",[8,9,10,11,12],0,"0"],YE:["967","00","(?:1|7\\d)\\d{7}|[1-7]\\d{6}",[7,8,9],0,"0"],YT:["262","00","(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}",[9],0,
"0",0,0,0,0,0,0],ZA:["27","00","[1-79]\\d{8}|8\\d{4,9}",[5,6,7,8,9,10],0,"0"],ZM:["260","00","800\\d{6}|(?:21|[579]\\d|63)\\d{7}",[9],0,"0"],ZW:["263","00","8\\d{6}(?:\\d{3})?|[235-8]\\d{8}",[7,9,10],
0,"0"]},nonGeographic:{800:["800",0,"(?:00|[1-9]\\d)\\d{6}",[8],[["(\\d{4})(\\d{4})","$1 $2",["\\d"]]],0,0,0,0,0,0,[0,0,["(?:00|[1-9]\\d)\\d{6}"]]],808:["808",0,"[1-9]\\d{7}",[8],[["(\\d{4})(\\d{4})",
"$1 $2",["[1-9]"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,0,["[1-9]\\d{7}"]]],870:["870",0,"7\\d{11}|[235-7]\\d{8}",[9,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[235-7]"]]],0,0,0,0,0,0,[0,["(?:[356]|774[45\
])\\d{8}|7[6-8]\\d{7}"],0,0,0,0,0,0,["2\\d{8}",[9]]]],878:["878",0,"10\\d{10}",[12],[["(\\d{2})(\\d{5})(\\d{5})","$1 $2 $3",["1"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,["10\\d{10}"]]],881:["881",0,"6\\d{9}|[0\
-36-9]\\d{8}",[9,10],[["(\\d)(\\d{3})(\\d{5})","$1 $2 $3",["[0-37-9]"]],["(\\d)(\\d{3})(\\d{5,6})","$1 $2 $3",["6"]]],0,0,0,0,0,0,[0,["6\\d{9}|[0-36-9]\\d{8}"]]],882:["882",0,"[13]\\d{6}(?:\\d{2,5})?|[1\
9]\\d{7}|(?:[25]\\d\\d|4)\\d{7}(?:\\d{2})?",[7,8,9,10,11,12],[["(\\d{2})(\\d{5})","$1 $2",["16|342"]],["(\\d{2})(\\d{6})","$1 $2",["49"]],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["1[36]|9"]],["(\\d{2})(\
\\d{4})(\\d{3})","$1 $2 $3",["3[23]"]],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["16"]],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["10|23|3(?:[15]|4[57])|4|5[12]"]],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",
["34"]],["(\\d{2})(\\d{4,5})(\\d{5})","$1 $2 $3",["[1-35]"]]],0,0,0,0,0,0,[0,["342\\d{4}|(?:337|49)\\d{6}|(?:3(?:2|47|7\\d{3})|5(?:0\\d{3}|2[0-2]))\\d{7}",[7,8,9,10,12]],0,0,0,["348[57]\\d{7}",[11]],0,
0,["1(?:3(?:0[0347]|[13][0139]|2[035]|4[013568]|6[0459]|7[06]|8[15-8]|9[0689])\\d{4}|6\\d{5,10})|(?:345\\d|9[89])\\d{6}|(?:10|2(?:3|85\\d)|3(?:[15]|[69]\\d\\d)|4[15-8]|51)\\d{8}"]]],883:["883",0,"(?:[\
1-4]\\d|51)\\d{6,10}",[8,9,10,11,12],[["(\\d{3})(\\d{3})(\\d{2,8})","$1 $2 $3",["[14]|2[24-689]|3[02-689]|51[24-9]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["510"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2\
 $3",["21"]],["(\\d{4})(\\d{4})(\\d{4})","$1 $2 $3",["51[13]"]],["(\\d{3})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["[235]"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,["(?:2(?:00\\d\\d|10)|(?:370[1-9]|51\\d0)\\d)\\d{7\
}|51(?:00\\d{5}|[24-9]0\\d{4,7})|(?:1[0-79]|2[24-689]|3[02-689]|4[0-4])0\\d{5,9}"]]],888:["888",0,"\\d{11}",[11],[["(\\d{3})(\\d{3})(\\d{5})","$1 $2 $3"]],0,0,0,0,0,0,[0,0,0,0,0,0,["\\d{11}"]]],979:["\
979",0,"[1359]\\d{8}",[9],[["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["[1359]"]]],0,0,0,0,0,0,[0,0,0,["[1359]\\d{8}"]]]}};function Wa(e,t){var n=Array.prototype.slice.call(t);return n.push(hy),e.apply(this,n)}function Yd(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),o=t[0].split("."),r=0;r<3;r++){var a=Number(n[r]),s=Number(o[r]);if(a>s)return 1;if(s>a)return-1;if(!isNaN(a)&&isNaN(s))return 1;
if(isNaN(a)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]<t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var FO={}.constructor;function hn(e){return e!=null&&e.constructor===FO}var $O=/^\d+$/;function zd(e){return $O.test(e)}function vr(e){"@babel/helpers - typeof";return vr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===
Symbol&&t!==Symbol.prototype?"symbol":typeof t},vr(e)}function ki(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function gy(e,t){for(var n=0;n<t.length;n++){var o=t[n];
o.enumerable=o.enumerable||!1,o.configurable=!0,"value"in o&&(o.writable=!0),Object.defineProperty(e,WO(o.key),o)}}function Si(e,t,n){return t&&gy(e.prototype,t),n&&gy(e,n),Object.defineProperty(e,"pr\
ototype",{writable:!1}),e}function WO(e){var t=KO(e,"string");return vr(t)=="symbol"?t:t+""}function KO(e,t){if(vr(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var o=n.call(e,t||
"default");if(vr(o)!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var BO="1.2.0",VO="1.7.35",by=" ext. ",U=(function(){function e(t){ki(this,e),Xd(t),this.metadata=t,Cy.call(this,t)}return Si(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).
filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.
metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(
n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[n])return!0}else{var o=this.countryCallingCodes()[n];if(o&&o.length===1&&o[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){
return this.nonGeographic()?!!this.nonGeographic()[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,o){
var r,a;if(n&&(zd(n)?a=n:r=n),o&&(a=o),r&&r!=="001"){var s=this.getCountryMetadata(r);if(!s)throw new Error("Unknown country: ".concat(r));this.numberingPlan=new wy(s,this)}else if(a){if(!this.hasCallingCode(
a))throw new Error("Unknown calling code: ".concat(a));this.numberingPlan=new wy(this.getNumberingPlanMetadata(a),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",
value:function(n){var o=this.countryCallingCodes()[n];if(o)return o.length===1&&o[0].length===3?void 0:o}},{key:"getCountryCodeForCallingCode",value:function(n){var o=this.getCountryCodesForCallingCode(
n);if(o)return o[0]}},{key:"getNumberingPlanMetadata",value:function(n){var o=this.getCountryCodeForCallingCode(n);if(o)return this.getCountryMetadata(o);if(this.nonGeographic()){var r=this.nonGeographic()[n];
if(r)return r}else{var a=this.countryCallingCodes()[n];if(a&&a.length===1&&a[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){return this.numberingPlan.callingCode()}},
{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix()}},{key:"nationalNumberPattern",value:function(){
return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:"formats",value:function(){return this.numberingPlan.formats()}},
{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},
{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.
type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},
{key:"chooseCountryByCountryCallingCode",value:function(n){return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var wy=(function(){function e(t,n){ki(this,e),this.globalMetadataObject=n,this.metadata=t,Cy.call(this,n.metadata)}return Si(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_get\
DefaultCountryMetadataForThisCallingCode",value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){return this.
_getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||this.v2))return this.
metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(!this.v1)return this.metadata[this.v2?
2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,o=this._getFormats(this.metadata)||this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||
[];return o.map(function(r){return new UO(r,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.
v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},
{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},
{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.
v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(
this._getDefaultCountryMetadataForThisCallingCode())}},{key:"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:
this.v2?10:11]}},{key:"hasTypes",value:function(){return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Ry(this.types(),n))return new GO(Ry(
this.types(),n),this)}},{key:"ext",value:function(){return this.v1||this.v2?by:this.metadata[13]||by}}])})(),UO=(function(){function e(t,n){ki(this,e),this._format=t,this.metadata=n}return Si(e,[{key:"\
pattern",value:function(){return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPref\
ixFormattingRule",value:function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},
{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!HO.test(this.nationalPrefixFormattingRule()))}},{key:"internationalFormat",value:function(){return this._format[5]||
this.format()}}])})(),HO=/^\(?\$1\)?$/,GO=(function(){function e(t,n){ki(this,e),this.type=t,this.metadata=n}return Si(e,[{key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},
{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})();function Ry(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"\
TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COS\
T":return e[9]}}function Xd(e){if(!e)throw new Error("[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!hn(e)||!hn(e.countries))throw new Error("[libphonenumber-js] `meta\
data` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(hn(e)?"an object of shape: { "+Object.keys(e).join(", ")+" }":"a "+jO(
e)+": "+e,"."))}var jO=function(t){return vr(t)};function _r(e,t){var n=new U(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error("Unknown country: ".concat(e))}function Ka(e,t){return t.countries.hasOwnProperty(
e)}function Cy(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Yd(t,BO)===-1?this.v2=!0:Yd(t,VO)===-1?this.v3=!0:this.v4=!0:this.v1=!0}function qO(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=JO(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var o=0;return function(){
return o>=e.length?{done:!0}:{done:!1,value:e[o++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function JO(e,t){if(e){if(typeof e=="string")return ky(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Objec\
t"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ky(e,t):void 0}}function ky(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,o=Array(t);n<t;n++)o[n]=e[n];return o}function Zd(e,t){for(var n=e.slice(),o=qO(t),r;!(r=o()).done;){var a=r.value;e.indexOf(a)<0&&n.push(a)}return n.sort(function(s,i){return s-
i})}function Jo(e,t,n){return Sy(e,void 0,t,n)}function Sy(e,t,n,o){n&&(o=new U(o.metadata),o.selectNumberingPlan(n));var r=o.type(t),a=r&&r.possibleLengths()||o.possibleLengths();if(!a)return"IS_POSSIBLE";
if(t==="FIXED_LINE_OR_MOBILE"){if(!o.type("FIXED_LINE"))return Sy(e,"MOBILE",n,o);var s=o.type("MOBILE");s&&(a=Zd(a,s.possibleLengths()))}else if(t&&!r)return"INVALID_LENGTH";var i=e.length,l=a[0];return l===
i?"IS_POSSIBLE":l>i?"TOO_SHORT":a[a.length-1]<i?"TOO_LONG":a.indexOf(i,1)>=0?"IS_POSSIBLE":"INVALID_LENGTH"}function Qd(e,t,n){t===void 0&&(t={});var o=new U(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");o.selectNumberingPlan(e.country||e.countryCallingCode)}else{
if(!e.phone)return!1;if(e.country){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(e.country)}else{if(!e.countryCallingCode)throw new Error("In\
valid phone number object passed");o.selectNumberingPlan(e.countryCallingCode)}}if(o.possibleLengths())return ec(e.phone||e.nationalNumber,o);if(e.countryCallingCode&&o.isNonGeographicCallingCode(e.countryCallingCode))
return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}function ec(e,t){return Jo(e,void 0,t)==="IS_POSSIBLE"}function We(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function YO(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=zO(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var o=0;return function(){
return o>=e.length?{done:!0}:{done:!1,value:e[o++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function zO(e,t){if(e){if(typeof e=="string")return Ty(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Objec\
t"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Ty(e,t):void 0}}function Ty(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,o=Array(t);n<t;n++)o[n]=e[n];return o}var XO=["MOBILE","PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Yo(e,t,n){if(t=t||
{},!(!e.country&&!e.countryCallingCode)){var o=new U(n);o.selectNumberingPlan(e.country||e.countryCallingCode);var r=t.v2?e.nationalNumber:e.phone;if(We(r,o.nationalNumberPattern())){if(tc(r,"FIXED_LI\
NE",o))return o.type("MOBILE")&&o.type("MOBILE").pattern()===""||!o.type("MOBILE")||tc(r,"MOBILE",o)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var a=YO(XO),s;!(s=a()).done;){var i=s.value;if(tc(r,i,o))return i}}}}
function tc(e,t,n){var o=n.type(t);return!o||!o.pattern()||o.possibleLengths()&&o.possibleLengths().indexOf(e.length)<0?!1:We(e,o.pattern())}function nc(e,t,n){t=t||{};var o=new U(n);if(o.selectNumberingPlan(e.country||e.countryCallingCode),o.hasTypes())return Yo(e,t,o.metadata)!==void 0;var r=t.v2?e.nationalNumber:e.phone;return We(r,o.nationalNumberPattern())}var ZO=/^[A-Z]{2}$/;function oc(e){return ZO.test(e)}var QO=!1;function rc(e,t){var n,o,r=new U(t);return oc(e)?(n=e,r.selectNumberingPlan(n),o=r.countryCallingCode()):(o=e,QO&&r.isNonGeographicCallingCode(o)&&(n="001")),{country:n,callingCode:o}}function ac(e,t,n){var o=new U(n),r=o.getCountryCodesForCallingCode(e);return r?r.filter(function(a){return ev(t,a,n)}):[]}function ev(e,t,n){var o=new U(n);return o.selectNumberingPlan(t),o.numberingPlan.
possibleLengths().indexOf(e.length)>=0}var Ba=2,xy=17,Oy=3,Ke="0-9０-９٠-٩۰-۹",tv="-‐-―−ー－",nv="／/",ov="．.",rv="  ­​⁠　",av="()（）［］\\[\\]",sv="~⁓∼～",Ar="".concat(tv).concat(nv).concat(ov).concat(rv).
concat(av).concat(sv),Va="+＋";var iv=new RegExp("(["+Ke+"])");function sc(e,t,n,o){if(t){var r=new U(o);r.selectNumberingPlan(t||n);var a=new RegExp(r.IDDPrefix());if(e.search(a)===0){e=e.slice(e.match(a)[0].length);var s=e.match(
iv);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function ic(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp("^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),o=n.exec(e);if(o){var r,a,s=o.length-1,i=s>0&&o[s];if(t.nationalPrefixTransformRule()&&
i)r=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(a=o[1]);else{var l=o[0];r=e.slice(l.length),i&&(a=o[1])}var u;if(i){var d=e.indexOf(o[1]),c=e.slice(0,d);c===t.numberingPlan.nationalPrefix()&&(u=
t.numberingPlan.nationalPrefix())}else u=o[0];return{nationalNumber:r,nationalPrefix:u,carrierCode:a}}}return{nationalNumber:e}}function lv(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=uv(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var o=0;return function(){
return o>=e.length?{done:!0}:{done:!1,value:e[o++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function uv(e,t){if(e){if(typeof e=="string")return vy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Objec\
t"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?vy(e,t):void 0}}function vy(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,o=Array(t);n<t;n++)o[n]=e[n];return o}function lc(e,t,n){for(var o=new U(n),r=lv(t),a;!(a=r()).done;){var s=a.value;if(o.selectNumberingPlan(s),o.leadingDigits()){if(e&&e.search(
o.leadingDigits())===0)return s}else if(Yo({phone:e,country:s},void 0,o.metadata))return s}}var dv=!1;function Ua(e,t){var n=t.nationalNumber,o=t.metadata;if(dv&&o.isNonGeographicCallingCode(e))return"001";var r=o.getCountryCodesForCallingCode(e);if(r)return r.length===1?r[0]:lc(n,r,o.metadata)}function Er(e,t,n){var o=ic(e,n),r=o.carrierCode,a=o.nationalNumber;if(a!==e){if(!cv(e,a,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Ua(n.numberingPlan.callingCode(),{nationalNumber:a,
metadata:n})),!mv(a,t,n)))return{nationalNumber:e}}return{nationalNumber:a,carrierCode:r}}function cv(e,t,n){return!(We(e,n.nationalNumberPattern())&&!We(t,n.nationalNumberPattern()))}function mv(e,t,n){
switch(Jo(e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function uc(e,t,n,o,r){if(!(t||n||o))return{number:e};var a=t||n?_r(t||n,r):o;if(e.indexOf(a)===0){var s=new U(r);s.selectNumberingPlan(t||n||o);var i=e.slice(a.length),l=Er(i,void 0,s),u=l.nationalNumber,
d=Er(e,void 0,s),c=d.nationalNumber;if(!We(c,s.nationalNumberPattern())&&We(u,s.nationalNumberPattern())||Jo(c,void 0,s)==="TOO_LONG")return{countryCallingCode:a,number:i}}return{number:e}}function Ha(e,t,n,o,r){if(!e)return{};var a;if(e[0]!=="+"){var s=sc(e,t||n,o,r);if(s&&s!==e)a=!0,e="+"+s;else{if(t||n||o){var i=uc(e,t,n,o,r),l=i.countryCallingCode,u=i.number;if(l)return{countryCallingCodeSource:"\
FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:l,number:u}}return{number:e}}}if(e[1]==="0")return{};for(var d=new U(r),c=2;c-1<=Oy&&c<=e.length;){var f=e.slice(1,c);if(d.hasCallingCode(f))return d.
selectNumberingPlan(f),{countryCallingCodeSource:a?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:f,number:e.slice(c)};c++}return{}}function dc(e){return e.replace(new RegExp("[".concat(Ar,"]+"),"g")," ").trim()}var fv=/(\$\d)/;function cc(e,t,n){var o=n.useInternationalFormat,r=n.withNationalPrefix,a=n.carrierCode,s=n.metadata,i=e.replace(new RegExp(t.pattern()),o?t.internationalFormat():r&&t.nationalPrefixFormattingRule()?
t.format().replace(fv,t.nationalPrefixFormattingRule()):t.format());return o?dc(i):i}var pv=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function mc(e,t,n){var o=new U(n);if(o.selectNumberingPlan(e||t),o.defaultIDDPrefix())return o.defaultIDDPrefix();if(pv.test(o.IDDPrefix()))return o.IDDPrefix()}var yv=";ext=",Nr=function(t){return"([".concat(Ke,"]{1,").concat(t,"})")};function Ga(e){var t="20",n="15",o="9",r="6",a="[  \\t,]*",s="[:\\.．]?[  \\t,-]*",i="#?",l="(?:e?xt(?:ensi(?:ó?|ó))?n?|ｅ\
?ｘｔｎ?|доб|anexo)",u="(?:[xｘ#＃~～]|int|ｉｎｔ)",d="[- ]+",c="[  \\t]*",f="(?:,{2}|;)",p=yv+Nr(t),y=a+l+s+Nr(t)+i,h=a+u+s+Nr(o)+i,b=d+Nr(r)+"#",O=c+f+s+Nr(n)+i,E=c+"(?:,)+"+s+Nr(o)+i;return p+
"|"+y+"|"+h+"|"+b+"|"+O+"|"+E}var hv="["+Ke+"]{"+Ba+"}",gv="["+Va+"]{0,1}(?:["+Ar+"]*["+Ke+"]){3,}["+Ar+Ke+"]*",bv=new RegExp("^["+Va+"]{0,1}(?:["+Ar+"]*["+Ke+"]){1,2}$","i"),wv=gv+"(?:"+Ga()+")?",Rv=new RegExp("^"+hv+"$|^"+wv+"$",
"i");function fc(e){return e.length>=Ba&&Rv.test(e)}function _y(e){return bv.test(e)}function Ay(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error('"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Ey={formatExtension:function(t,n,o){return"".concat(t).concat(o.ext()).concat(n)}};function yc(e,t,n,o){n?n=Sv({},Ey,n):n=Ey;var r=new U(o);if(e.country&&e.country!=="001"){if(!r.hasCountry(e.country))
throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else if(e.countryCallingCode)r.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var a=r.countryCallingCode(),
s=n.v2?e.nationalNumber:e.phone,i;switch(t){case"NATIONAL":return s?(i=Ti(s,e.carrierCode,"NATIONAL",r,n),pc(i,e.ext,r,n.formatExtension)):"";case"INTERNATIONAL":return s?(i=Ti(s,null,"INTERNATIONAL",
r,n),i="+".concat(a," ").concat(i),pc(i,e.ext,r,n.formatExtension)):"+".concat(a);case"E.164":return"+".concat(a).concat(s);case"RFC3966":return Ay({number:"+".concat(a).concat(s),ext:e.ext});case"IDD":
if(!n.fromCountry)return;var l=kv(s,e.carrierCode,a,n.fromCountry,r);return l?pc(l,e.ext,r,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(
t,'"'))}}function Ti(e,t,n,o,r){var a=Cv(o.formats(),e);return a?cc(e,a,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(a.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&r&&
r.nationalPrefix===!1),carrierCode:t,metadata:o}):e}function Cv(e,t){return Tv(e,function(n){if(n.leadingDigitsPatterns().length>0){var o=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];
if(t.search(o)!==0)return!1}return We(t,n.pattern())})}function pc(e,t,n,o){return t?o(e,t,n):e}function kv(e,t,n,o,r){var a=_r(o,r.metadata);if(a===n){var s=Ti(e,t,"NATIONAL",r);return n==="1"?n+" "+
s:s}var i=mc(o,void 0,r.metadata);if(i)return"".concat(i," ").concat(n," ").concat(Ti(e,null,"INTERNATIONAL",r))}function Sv(){for(var e=1,t=arguments.length,n=new Array(t),o=0;o<t;o++)n[o]=arguments[o];
for(;e<n.length;){if(n[e])for(var r in n[e])n[0][r]=n[e][r];e++}return n[0]}function Tv(e,t){for(var n=0;n<e.length;){if(t(e[n]))return e[n];n++}}function ja(e){"@babel/helpers - typeof";return ja=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===
Symbol&&t!==Symbol.prototype?"symbol":typeof t},ja(e)}function Ny(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(e);t&&(o=o.filter(function(r){return Object.
getOwnPropertyDescriptor(e,r).enumerable})),n.push.apply(n,o)}return n}function My(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Ny(Object(n),!0).forEach(function(o){
xv(e,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Ny(Object(n)).forEach(function(o){Object.defineProperty(e,o,Object.getOwnPropertyDescriptor(
n,o))})}return e}function xv(e,t,n){return(t=Py(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Ov(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ly(e,t){for(var n=0;n<t.length;n++){var o=t[n];o.enumerable=o.enumerable||!1,o.configurable=!0,"value"in o&&(o.writable=!0),Object.defineProperty(e,Py(o.key),
o)}}function vv(e,t,n){return t&&Ly(e.prototype,t),n&&Ly(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Py(e){var t=_v(e,"string");return ja(t)=="symbol"?t:t+""}function _v(e,t){if(ja(
e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var o=n.call(e,t||"default");if(ja(o)!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?String:Number)(e)}var Dy=(function(){function e(t,n,o){if(Ov(this,e),!t)throw new TypeError("First argument is required");if(typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError(
"`metadata` argument not passed");if(hn(n)&&hn(n.countries)){o=n;var r=t;if(!Av.test(r))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var a=Ha(r,void 0,
void 0,void 0,o),s=a.countryCallingCode,i=a.number;if(n=i,t=s,!n)throw new Error("Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!=
"string")throw new TypeError("`nationalNumber` argument must be a string");Xd(o);var l=rc(t,o),u=l.country,d=l.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number="+"+
this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return o}}return vv(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){return this.country?
[this.country]:ac(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Qd(this,{v2:!0},this.getMetadata())}},{key:"isValid",value:function(){return nc(
this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new U(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{key:"isEqual",value:function(n){
return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Yo(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,o){return yc(this,n,o?My(My({},o),{},{v2:!0}):
{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){return this.format("INTERNATIONAL",n)}},{key:"getU\
RI",value:function(n){return this.format("RFC3966",n)}}])})();var Av=/^\+\d+$/;function Mr(e){"@babel/helpers - typeof";return Mr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===
Symbol&&t!==Symbol.prototype?"symbol":typeof t},Mr(e)}function Iy(e,t){for(var n=0;n<t.length;n++){var o=t[n];o.enumerable=o.enumerable||!1,o.configurable=!0,"value"in o&&(o.writable=!0),Object.defineProperty(
e,Nv(o.key),o)}}function Ev(e,t,n){return t&&Iy(e.prototype,t),n&&Iy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Nv(e){var t=Mv(e,"string");return Mr(t)=="symbol"?t:t+""}function Mv(e,t){
if(Mr(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var o=n.call(e,t||"default");if(Mr(o)!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}
return(t==="string"?String:Number)(e)}function Lv(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Pv(e,t,n){return t=Ja(t),Dv(e,gc()?Reflect.construct(t,n||
[],Ja(e).constructor):t.apply(e,n))}function Dv(e,t){if(t&&(Mr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");
return Iv(e)}function Iv(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Fv(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),t&&
qa(e,t)}function hc(e){var t=typeof Map=="function"?new Map:void 0;return hc=function(o){if(o===null||!Wv(o))return o;if(typeof o!="function")throw new TypeError("Super expression must either be null \
or a function");if(t!==void 0){if(t.has(o))return t.get(o);t.set(o,r)}function r(){return $v(o,arguments,Ja(this).constructor)}return r.prototype=Object.create(o.prototype,{constructor:{value:r,enumerable:!1,
writable:!0,configurable:!0}}),qa(r,o)},hc(e)}function $v(e,t,n){if(gc())return Reflect.construct.apply(null,arguments);var o=[null];o.push.apply(o,t);var r=new(e.bind.apply(e,o));return n&&qa(r,n.prototype),
r}function gc(){try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(gc=function(){return!!e})()}function Wv(e){try{return Function.toString.call(e).indexOf(
"[native code]")!==-1}catch{return typeof e=="function"}}function qa(e,t){return qa=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(n,o){return n.__proto__=o,n},qa(e,t)}function Ja(e){return Ja=
Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ja(e)}var Lt=(function(e){function t(n){var o;return Lv(this,t),o=Pv(this,t,[n]),Object.setPrototypeOf(
o,t.prototype),o.name=o.constructor.name,o}return Fv(t,e),Ev(t)})(hc(Error));var Fy=new RegExp("(?:"+Ga()+")$","i");function bc(e){var t=e.search(Fy);if(t<0)return{};for(var n=e.slice(0,t),o=e.match(Fy),r=1;r<o.length;){if(o[r])return{number:n,ext:o[r]};r++}}var Kv={0:"0",1:"1",2:"2",3:"3",4:"4",5:"5",6:"6",7:"7",8:"8",9:"9","０":"0","１":"1","２":"2","３":"3","４":"4","５":"5","６":"6","７":"7","８":"8","９":"9","٠":"0","١":"1","٢":"2","٣":"\
3","٤":"4","٥":"5","٦":"6","٧":"7","٨":"8","٩":"9","۰":"0","۱":"1","۲":"2","۳":"3","۴":"4","۵":"5","۶":"6","۷":"7","۸":"8","۹":"9"};function $y(e){return Kv[e]}function Bv(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Vv(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var o=0;return function(){
return o>=e.length?{done:!0}:{done:!1,value:e[o++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Vv(e,t){if(e){if(typeof e=="string")return Wy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Objec\
t"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Wy(e,t):void 0}}function Wy(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,o=Array(t);n<t;n++)o[n]=e[n];return o}function xi(e){for(var t="",n=Bv(e.split("")),o;!(o=n()).done;){var r=o.value;t+=Uv(r,t)||""}return t}function Uv(e,t,n){if(e==="+"){if(t){
typeof n=="function"&&n("end");return}return"+"}return $y(e)}var Rc="+",Hv="[\\-\\.\\(\\)]?",Ky="(["+Ke+"]|"+Hv+")",Gv="^\\"+Rc+Ky+"*["+Ke+"]"+Ky+"*$",jv=new RegExp(Gv,"g"),wc=Ke,qv="["+wc+"]+((\\-)*["+wc+"])*",Jv="a-zA-Z",Yv="["+Jv+"]+((\\-)*["+wc+"])*",zv="^("+
qv+"\\.)*"+Yv+"\\.?$",Xv=new RegExp(zv,"g"),Cc="tel:",Oi=";phone-context=",By=";isub=";function kc(e){var t=e.indexOf(Oi);if(t<0)return null;var n=t+Oi.length;if(n>=e.length)return"";var o=e.indexOf("\
;",n);return o>=0?e.substring(n,o):e.substring(n)}function Vy(e){return e===null?!0:e.length===0?!1:jv.test(e)||Xv.test(e)}function Sc(e,t){var n=t.extractFormattedPhoneNumber,o=kc(e);if(!Vy(o))throw new Lt("NOT_A_NUMBER");var r;if(o===null)r=n(e)||"";else{r="",o.charAt(0)===Rc&&(r+=o);var a=e.indexOf(Cc),s;a>=0?s=a+Cc.length:
s=0;var i=e.indexOf(Oi);r+=e.substring(s,i)}var l=r.indexOf(By);if(l>0&&(r=r.substring(0,l)),r!=="")return r}var Zv=250,Qv=new RegExp("["+Va+Ke+"]"),e_=new RegExp("[^"+Ke+"#]+$"),t_=!1;function Tc(e,t,n){t=t||{};var o=new U(n);if(t.defaultCountry&&!o.hasCountry(t.defaultCountry))throw t.v2?new Lt("INVALID_CO\
UNTRY"):new Error("Unknown country: ".concat(t.defaultCountry));var r=o_(e,t.v2,t.extract),a=r.number,s=r.ext,i=r.error;if(!a){if(t.v2)throw i==="TOO_SHORT"?new Lt("TOO_SHORT"):new Lt("NOT_A_NUMBER");
return{}}var l=a_(a,t.defaultCountry,t.defaultCallingCode,o),u=l.country,d=l.nationalNumber,c=l.countryCallingCode,f=l.countryCallingCodeSource,p=l.carrierCode;if(!o.hasSelectedNumberingPlan()){if(t.v2)
throw new Lt("INVALID_COUNTRY");return{}}if(!d||d.length<Ba){if(t.v2)throw new Lt("TOO_SHORT");return{}}if(d.length>xy){if(t.v2)throw new Lt("TOO_LONG");return{}}if(t.v2){var y=new Dy(c,d,o.metadata);
return u&&(y.country=u),p&&(y.carrierCode=p),s&&(y.ext=s),y.__countryCallingCodeSource=f,y}var h=(t.extended?o.hasSelectedNumberingPlan():u)?We(d,o.nationalNumberPattern()):!1;return t.extended?{country:u,
countryCallingCode:c,carrierCode:p,valid:h,possible:h?!0:!!(t.extended===!0&&o.possibleLengths()&&ec(d,o)),phone:d,ext:s}:h?r_(u,d,s):{}}function n_(e,t,n){if(e){if(e.length>Zv){if(n)throw new Lt("TOO\
_LONG");return}if(t===!1)return e;var o=e.search(Qv);if(!(o<0))return e.slice(o).replace(e_,"")}}function o_(e,t,n){var o=Sc(e,{extractFormattedPhoneNumber:function(s){return n_(s,n,t)}});if(!o)return{};
if(!fc(o))return _y(o)?{error:"TOO_SHORT"}:{};var r=bc(o);return r.ext?r:{number:o}}function r_(e,t,n){var o={country:e,phone:t};return n&&(o.ext=n),o}function a_(e,t,n,o){var r=Ha(xi(e),void 0,t,n,o.
metadata),a=r.countryCallingCodeSource,s=r.countryCallingCode,i=r.number,l;if(s)o.selectNumberingPlan(s);else if(i&&(t||n))t?(l=t,o.selectNumberingPlan(t),s=o.numberingPlan.callingCode()):(o.selectNumberingPlan(
n),s=n,t_&&o.isNonGeographicCallingCode(s)&&(l="001"));else return{};if(!i)return{countryCallingCodeSource:a,countryCallingCode:s};var u=Er(xi(i),void 0,o),d=u.nationalNumber,c=u.carrierCode,f=Ua(s,{nationalNumber:d,
metadata:o});return f&&(l=f,f==="001"||o.selectNumberingPlan(l)),{country:l,countryCallingCode:s,countryCallingCodeSource:a,nationalNumber:d,carrierCode:c}}function Ya(e){"@babel/helpers - typeof";return Ya=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===
Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ya(e)}function Uy(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(e);t&&(o=o.filter(function(r){return Object.
getOwnPropertyDescriptor(e,r).enumerable})),n.push.apply(n,o)}return n}function Hy(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Uy(Object(n),!0).forEach(function(o){
s_(e,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Uy(Object(n)).forEach(function(o){Object.defineProperty(e,o,Object.getOwnPropertyDescriptor(
n,o))})}return e}function s_(e,t,n){return(t=i_(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function i_(e){var t=l_(e,"string");return Ya(t)=="symbo\
l"?t:t+""}function l_(e,t){if(Ya(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var o=n.call(e,t||"default");if(Ya(o)!="object")return o;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}function xc(e,t,n){return Tc(e,Hy(Hy({},t),{},{v2:!0}),n)}function za(e){"@babel/helpers - typeof";return za=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===
Symbol&&t!==Symbol.prototype?"symbol":typeof t},za(e)}function Gy(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(e);t&&(o=o.filter(function(r){return Object.
getOwnPropertyDescriptor(e,r).enumerable})),n.push.apply(n,o)}return n}function u_(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Gy(Object(n),!0).forEach(function(o){
d_(e,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Gy(Object(n)).forEach(function(o){Object.defineProperty(e,o,Object.getOwnPropertyDescriptor(
n,o))})}return e}function d_(e,t,n){return(t=c_(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function c_(e){var t=m_(e,"string");return za(t)=="symbo\
l"?t:t+""}function m_(e,t){if(za(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var o=n.call(e,t||"default");if(za(o)!="object")return o;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}function f_(e,t){return g_(e)||h_(e,t)||y_(e,t)||p_()}function p_(){throw new TypeError(`Invalid attempt to destructure non-iterable in\
stance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function y_(e,t){if(e){if(typeof e=="string")return jy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Objec\
t"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?jy(e,t):void 0}}function jy(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,o=Array(t);n<t;n++)o[n]=e[n];return o}function h_(e,t){var n=e==null?null:typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n!=null){var o,r,a,s,i=[],l=!0,u=!1;try{if(a=
(n=n.call(e)).next,t===0){if(Object(n)!==n)return;l=!1}else for(;!(l=(o=a.call(n)).done)&&(i.push(o.value),i.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&n.return!=null&&(s=n.return(),Object(
s)!==s))return}finally{if(u)throw r}}return i}}function g_(e){if(Array.isArray(e))return e}function Oc(e){var t=Array.prototype.slice.call(e),n=f_(t,4),o=n[0],r=n[1],a=n[2],s=n[3],i,l,u;if(typeof o=="\
string")i=o;else throw new TypeError("A text for parsing must be a string.");if(!r||typeof r=="string")s?(l=a,u=s):(l=void 0,u=a),r&&(l=u_({defaultCountry:r},l));else if(hn(r))a?(l=r,u=a):u=r;else throw new Error(
"Invalid second argument: ".concat(r));return{text:i,options:l,metadata:u}}function Xa(e){"@babel/helpers - typeof";return Xa=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===
Symbol&&t!==Symbol.prototype?"symbol":typeof t},Xa(e)}function qy(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(e);t&&(o=o.filter(function(r){return Object.
getOwnPropertyDescriptor(e,r).enumerable})),n.push.apply(n,o)}return n}function Jy(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?qy(Object(n),!0).forEach(function(o){
b_(e,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):qy(Object(n)).forEach(function(o){Object.defineProperty(e,o,Object.getOwnPropertyDescriptor(
n,o))})}return e}function b_(e,t,n){return(t=w_(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function w_(e){var t=R_(e,"string");return Xa(t)=="symbo\
l"?t:t+""}function R_(e,t){if(Xa(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var o=n.call(e,t||"default");if(Xa(o)!="object")return o;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}function vc(e,t,n){t&&t.defaultCountry&&!Ka(t.defaultCountry,n)&&(t=Jy(Jy({},t),{},{defaultCountry:void 0}));try{return xc(e,t,n)}catch(o){
if(!(o instanceof Lt))throw o}}function Za(){var e=Oc(arguments),t=e.text,n=e.options,o=e.metadata;return vc(t,n,o)}function vi(){return Wa(Za,arguments)}function _c(){return Wa(Ka,arguments)}var gn="hidden",C_=/^\+\d+$/;function Xt(e){return C_.test(e)}var k_=new Set(["RU","KZ"]),S_=/^(?:\+7|[78]?)[\s()-]*(\d{3})[\s()-]*(\d{3})[\s()-]*(\d{2})[\s()-]*(\d{2})$/,T_=/[;,\n/|]/,x_=/[;,\n/|]|\s{2,}/;
function Yy(e,t){let n=Ac(e,t);if(n!==null)return n;let o=Zy(e);return o===""?"":/\d/.test(o)?Un(o,t)??Xy(o,t)[0]??new A("badPhone",{},Pe(o)):gn}function zy(e,t){let n=Ac(e,t);if(n!==null)return[n];let o=Zy(
e);if(o==="")return O_;let r=T_.test(o)?null:Un(o,t);if(r!==null)return[r];let a=Xy(o,t);if(a.length>0)return[...new Set(a)];let s=Un(o,t);return s===null?new A("badPhone"):[s]}var O_=[];function Xy(e,t){
return e.split(x_).flatMap(n=>{let o=Un(n.trim(),t);return o===null?E_(n,t):[o]})}var v_=/(?:доб|внутр|вн|extn?|extension|x|х)[.:]?\s*(?:№|#)?\s*\d{1,6}(?!\d)|(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?![\d.])/giu,
__=/\+?\d[\d\s().\u2010-\u2015-]*\d/g,A_=7;function E_(e,t){return(e.replace(v_,";").match(__)??[]).filter(o=>o.replace(/\D/g,"").length>=A_).flatMap(o=>Un(o,t)??[])}var N_=/^(\d+)[.,]0+$/;function Zy(e){
return N(e)||typeof e=="boolean"?String(N(e)?e.serial:""):String(e).replace(/^'/,"").trim().replace(N_,"$1")}function Un(e,t){let n=Ac(e,t)??t.phonesRead.get(e);if(n!==void 0)return n;let o=M_(e,t);return t.
phonesRead.set(e,o),o}function Ac(e,t){if(typeof e!="string"||!k_.has(t.phoneCountry))return null;let n=S_.exec(e);return n?`+7${n[1]}${n[2]}${n[3]}${n[4]}`:null}function M_(e,t){let n=vi(e,{defaultCountry:t.
phoneCountry,extract:!1});return n?.isPossible()?n.number:null}function be(e,t,n,o){return{...o,type:e,blank:t,read:(r,a)=>uy(r)?new A("formulaError"):n(r,a)}}function g(e){return typeof e=="string"?Pe(e):N(e)?Xe(e.serial)?j(e.serial):it(e.serial).replace("T"," "):
typeof e=="boolean"?e?"TRUE":"FALSE":String(e)}function x(e){return be("text","",g,e)}function eh(e){return be("id","",g,e)}function _i(e){return be("url","",g,e)}function zo(e){return be("datetime",null,
Bn,e)}function Be(e){return be("date",null,Bn,e)}function Ai(e){return be("month",null,(n,o)=>{let r=my(n,o);return typeof r=="number"?Ze(r):r},e)}function Nc(e){return be("time",null,fy,e)}function Xo(e){
return be("money",null,n=>{let o=mo(n);return typeof o=="number"?xr(o):o},e)}function Ei(e){return be("number",null,mo,e)}function Lr(e,t){return be("int",null,o=>{let r=mo(o);return typeof r!="number"||
Number.isInteger(r)&&r>=e.least&&r<=e.most?r:new A("outOfBounds",{least:String(e.least),most:String(e.most)})},t)}function kt(e,t){let n=pn(e);return be("choice",null,o=>th(o,n),{choices:e.kinds.map(o=>e.
labels[o]),...t})}function Zo(e,t){return be("choice",null,(o,r)=>th(o,r.kinds[e]),{choices:e,...t})}function th(e,t){if(e==="")return null;let n=typeof e=="string"?t.get(e):void 0;if(n!==void 0)return n;
let o=g(e);return o===""?null:t.get(o)??t.get(k(o))??new A("badChoice")}var nh=new Set(["true","yes","y","да","✓","✔","☑","x","х","+","1","истина"]),L_=new Set(["false","no","n","нет",
"☐","-","0","ложь"]);function oh(e){return e===!0||nh.has(k(g(e)))}function Ni(e){return be("bool",null,n=>{if(n===""||typeof n=="boolean")return n===""?null:n;let o=k(g(n));return nh.has(o)?!0:
L_.has(o)?!1:o===""?null:new A("badBoolean")},e)}function rh(e){return be("phone","",Yy,e)}function ah(e){return be("phone",[],zy,e)}var sh=/^[^\s@;,]+@[^\s@;,]+\.[^\s@;,.]+$/;function Mi(e){return be(
"email","",n=>{let o=g(n).toLowerCase().replace(/^.*<([^<>]+)>$/,"$1");return o===""||sh.test(o)?o:new A("badEmail")},e)}function ih(e){return be("email",[],n=>{let o=g(n).toLowerCase().split(/[\s;,]+/).
filter(Boolean);return o.every(r=>sh.test(r))?[...new Set(o)]:new A("badEmail")},e)}function lh(e){let t=pn(ge);return be("roles",[],o=>{let r=g(o).split(/[,;/\n]/).map(k).filter(Boolean),a=r.flatMap(
s=>t.get(s)??[]);return a.length===r.length?[...new Set(a)]:new A("badRole")},{choices:ge.kinds.map(o=>ge.labels[o]),...e})}var Li=Number.NEGATIVE_INFINITY,P_=new Set(["before the register","before re\
gister","до реестра","до ведения реестра"]);function uh(e){return be("date",null,(n,o)=>typeof n=="string"&&P_.has(k(n))?Li:Bn(n,o),e)}function dh(e){return be("text","",(n,o)=>{
let r=g(n).replace(/[\s-]/g,""),a=typeof n=="number"&&(r.length===9||r.length===11)?`0${r}`:r;return a===""||o.phoneCountry!=="RU"||/^\d+$/.test(a)&&D_(a)?a:new A("badTaxId")},e)}var Qy=[3,7,2,4,10,3,
5,9,4,6,8];function D_(e){return e.length===10?Ec(e,9)===Number(e[9]):e.length===12&&Ec(e,10)===Number(e[10])&&Ec(e,11)===Number(e[11])}function Ec(e,t){return Qy.slice(Qy.length-t).reduce((r,a,s)=>r+
a*Number(e[s]),0)%11%10}var I_=new Set(["badDate","dateOutOfRange","badNumber","ambiguousNumber","badChoice","formulaError","required","noIdentity","futureDate","duplicateId","mergeLoop","closedWithoutDate","missingHeading",
"duplicateHeading","duplicateTable","noHeadings","outOfBounds","badTime","badInterval","noWorkingTime","badSetting","badRole"]);function Qa(e){return I_.has(e)?"error":"warning"}function Mc(e){return e===
"duplicateId"||e==="missingHeading"}function ch(e,t){e.forEach((n,o)=>e[o]=mh(n,t))}function mh(e,t){return typeof e=="string"?t.get(e)??e:e}var Pi=class{constructor(t){this.values=null;this.capacity=t}getter(){let t=n=>{let o=this.values?.[n];
return o===void 0||Number.isNaN(o)?null:o};return function(){return t(this.position)}}set(t,n){n!==null&&(this.all()[t]=n)}repeat(){return!1}respell(){}all(){return this.values??=new Float64Array(this.
capacity).fill(Number.NaN),this.values}},Di=class{constructor(t,n){this.values=null;this.capacity=t,this.blank=n}getter(){let t=n=>this.values===null?this.blank:this.values[n];return function(){return t(
this.position)}}set(t,n){this.all()[t]=n}all(){return this.values??=new Array(this.capacity).fill(this.blank),this.values}repeat(){return!1}respell(t){this.values!==null&&ch(this.values,t)}},es=class{constructor(t,n){
this.codes=null;this.codeOfText=new Map;this.codeOfValue=new Map;this.capacity=t,this.distinct=[n],this.codeOfValue.set(n,0)}getter(){let t=n=>this.distinct[this.codes?.[n]??0];return function(){return t(
this.position)}}set(t,n,o){let r=this.codeOfValue.get(n);r===void 0&&(r=this.distinct.push(n)-1,this.codeOfValue.set(n,r)),typeof o=="string"&&this.codeOfText.set(o,r),this.all()[t]=r}repeat(t,n){let o=typeof n==
"string"?this.codeOfText.get(n):void 0;return o===void 0?!1:(this.all()[t]=o,!0)}all(){return this.codes??=new Int32Array(this.capacity),this.codes}respell(t){ch(this.distinct,t)}},F_=new Set(["date",
"datetime","month","time","money","number","int"]);function $_({type:e,blank:t,choices:n},o){return F_.has(e)?new Pi(o):e==="choice"||n!==void 0||(e==="phone"||e==="email")&&t===""?new es(o,t):new Di(
o,t)}var Lc=class{constructor(t){this.position=t}};function W_(e){let t=class extends Lc{};for(let[n,o]of e)Object.defineProperty(t.prototype,n,{enumerable:!0,get:o});return t}var Ii=class{constructor(t,n){
this.rows=[];let o=Object.entries(t.columns).map(([a,s])=>[a,$_(s,n)]),r=new Int32Array(n);this.columnValues=o.map(([,a])=>a),this.rowNumbers=r,this.rowClass=W_(new Map([["row",function(){return r[this.
position]}],...o.map(([a,s])=>[a,s.getter()])])),ts.set(this.rows,new Map(o))}add(t){let n=this.rows.length;return this.rowNumbers[n]=t,this.rows.push(new this.rowClass(n)),n}},ts=new WeakMap;function ns(e,t){
let n=ts.get(e)?.get(t);return n instanceof Pi?n.all():Float64Array.from(e,o=>o[t]??Number.NaN)}function Fi(e,t){let n=ts.get(e)?.get(t);return n instanceof Di?n.all():e.map(o=>o[t])}function dt(e,t,n){
let o=ts.get(e)?.get(t),r=o instanceof es?o:K_(e,t,n);return{distinct:r.distinct,codes:r.all()}}function K_(e,t,n){let o=new es(e.length,n);for(let r=0;r<e.length;r++)o.set(r,e[r]?.[t],"");return o}function fh(e,t,n){
let o=ts.get(e)?.get(t);return o?(o.respell(n),e):e.map(r=>({...r,[t]:mh(r[t],n)}))}function $i(e,t,n){let o=[],{values:r}=t.sheet,a=new Ii(e,Math.max(r.length-t.headingRow-1,0)),s=U_(e,t,a.columnValues,n),i=gh(e,t);for(let c of s)c.context!==n&&!H_(c,t)&&o.push(j_(t,c));let l=[],u=[],
d=()=>{for(let c of s)J_(a,c,l,t,u);for(let c of u.sort((f,p)=>f.row-p.row))o.push(c);[l,u]=[[],[]]};for(let c=t.headingRow+1;c<r.length;c++){let f=r[c];!f||q_(f,s)||(i(f)?u.push(St(t,c+1,"",{code:"to\
talsRow"},Z_(f))):l.push({cells:f,position:a.add(c+1)}),l.length===B_&&d())}return d(),{rows:a.rows,problems:o}}var B_=256;function V_(e){return e&&"id"in e&&typeof e.id=="string"?e.id:""}function St(e,t,n,o,r,a=""){
let s=e.positions.get(n),i=s===void 0?"":g(e.sheet.values[e.headingRow]?.[s]??"");return{severity:Qa(o.code),code:o.code,table:e.table.key,sheet:e.sheet.name,row:t,column:n,heading:i,id:a,found:r,details:o.
details??{}}}function Qo(e,t,n){let o=e.positions.get(n),r=o===void 0?"":e.sheet.values[t-1]?.[o]??"";return g(r)}function U_(e,t,n,o){return Object.entries(e.columns).map(([r,a],s)=>{let i=t.positions.
get(r)??-1;return{key:r,position:i,read:a.read,countsAsContent:a.owned!==!0,values:n[s],context:py(a,()=>G_(t,i),o,t.adoption?.dayFirst.get(r)),constant:i<0?t.adoption?.constants.get(r):void 0}})}function H_({
key:e},{adoption:t}){return t?.dayFirst.has(e)===!0}function G_({sheet:{values:e},headingRow:t},n){let o=[];for(let r=t+1;n>=0&&r<e.length;r++){let a=e[r]?.[n];typeof a=="string"&&a!==""&&o.push(a)}return o}
function j_(e,{key:t,position:n,context:{dayFirst:o}}){let r=e.sheet.values.findIndex((s,i)=>i>e.headingRow&&wi([s[n]??""])!==null),a={code:"dateOrder",details:{order:o?"dayFirst":"monthFirst"}};return St(
e,r+1,t,a,Qo(e,r+1,t))}function q_(e,t){for(let{position:n,countsAsContent:o}of t)if(o&&n>=0&&yh(e[n]))return!1;return!0}function yh(e){return e!==void 0&&e!==""&&e!==!1&&!(typeof e=="string"&&e.trim()===
"")}function hh(e){let{table:t,positions:n}=e,o=[...n].flatMap(([a,s])=>t.columns[a]?.owned===!0?[]:s),r=gh(t,e);return a=>o.some(s=>yh(a[s]))&&!r(a)}function J_(e,{key:t,position:n,values:o,read:r,context:a,
constant:s},i,l,u){if(o){if(s!==void 0)return Y_(o,r(s,a),i);if(!(n<0))for(let{cells:d,position:c}of i){let f=d[n]??"";if(f===""||o.repeat(c,f))continue;let p=r(f,a);if(p instanceof A){let y=e.rows[c];
u.push(St(l,y?.row??0,t,p.fault,g(f),V_(y))),p.kept!==void 0&&o.set(c,p.kept,"")}else o.set(c,p,f)}}}function Y_(e,t,n){if(!(t instanceof A))for(let{position:o}of n)e.set(o,t,"")}var z_=/^(итого|всего|сумма|total|totals|sum|grand total)(\s|:|$)/,
X_=/^[^a-zа-я]*[ивсtsg][^-\d]/i;function gh({dateColumn:e,idPrefix:t},{positions:n}){let[o,r]=[n.get("id"),n.get(e??"")],a=[...n.values()];return s=>ph(s,o)||ph(s,r)?!1:s.some(bh)?!0:e===void 0||
t===void 0?!1:a.map(i=>s[i]??"").every(i=>i===""||i===!1||typeof i=="number")}function ph(e,t){let n=t===void 0?"":e[t]??"";return n!==""&&!bh(n)}function bh(e){return typeof e=="string"&&X_.test(e)&&
z_.test(k(e))}function Z_(e){return e.map(g).filter(Boolean).join(" · ")}function os(e,t){return t.at===null||t.at>=e.start&&t.at<e.end}function Ve(e,t){return rs(e.filter(n=>os(t,n)))}function rs(e){let t={};for(let{reason:n}of e)t[n]=(t[n]??0)+1;return t}function Tt(e,t){
return t===0?e:Pr(e,{noParty:t})}function Pr(e,t){let n={...e};for(let[o,r]of Object.entries(t))n[o]=(n[o]??0)+r;return n}function ct(e,t,n){return n.map(o=>({section:e,tables:t,...o}))}function le(e,t,n){return{value:e,n:e,rowsUsed:t,rowsLeftOut:n}}function X(e,t,n,o){return{value:e,n:t,rowsUsed:n,rowsLeftOut:o}}function Pc(e,t,n){let o=t(e);e.contacts.forEach((r,a)=>{let s=o(r,e.contactsFrom+a);s!==void 0&&n(r,s)})}function mt(e,t){let n=0,o=[];return Pc(e,t,(r,a)=>{n++,a===null&&o.push(r)}),{used:n,counted:o}}
function as(){let e=new Set;return({party:t})=>e.has(t)?"sameParty":(e.add(t),null)}var Q_=["contacts","clients","sales","calendar","lists","settings"],wh=ct("active",Q_,[{key:"active.contacts",unit:"count",good:"up",label:{en:"Active contacts made",ru:"Активные контакты"},
definition:{en:"Outbound contacts to companies that had not bought before that day. Not counted: a contact made while that company was waiting for our answer, and a repeat by the same employee within \
10 minutes.",ru:"Исходящие контакты с компаниями, которые до этого дня не покупали. Не считаются: контакт, сделанный, пока компания ждала нашего ответа, и повтор того же сотрудника в пределах 10 минут\
."},additive:!0},{key:"active.reached",unit:"count",good:"up",label:{en:"Of those, talked",ru:"Из них дозвонились"},definition:{en:"Active contacts that ended in a conversation: reache\
d, lead, refused or deal.",ru:"Активные контакты, закончившиеся разговором: поговорили, заинтересован, отказ или договорились."},
additive:!0},{key:"active.leads",unit:"count",good:"up",grows:!0,label:{en:"Leads generated",ru:"Получено лидов"},definition:{en:"Companies that had not bought yet and reacted with intere\
st to an outbound contact, unless they had done so within the lead repeat window before.",ru:"Компании, которые ещё не покупали и отреагировали интересом на исходящий контакт, если такого не было в те\
чение окна повторного лида."}},{key:"active.qualifiedLeads",unit:"count",good:"up",grows:!0,label:{en:"Leads with a next step",ru:"Лиды со следующим шагом"},
definition:{en:"Leads generated whose contact has the date of a next step.",ru:"Полученные лиды, у контакта которых указана дата следующего шага."}},
{key:"active.newDeals",unit:"count",good:"up",label:{en:"New deals with clients we won",ru:"Новые сделки с привлечёнными клиентами"},definition:{en:"Clients whose fir\
st purchase is in the period and whose origin, judged from the contacts, is active.",ru:"Клиенты, чья первая покупка в периоде и чьё происхождение по контактам активное."},
additive:!0},{key:"active.newDealRevenue",unit:"money",good:"up",grows:!0,isSum:!0,label:{en:"Revenue of new active deals",ru:"Выручка новых активных сделок"},definition:{en:"\
Revenue of the purchases those clients made in the period.",ru:"Выручка покупок этих клиентов за период."}}]);function Wi(e){return t=>{let n=e(t);return(o,r)=>o.isInbound||
o.party<0?void 0:n(o,r)}}var fo={"active.contacts":Wi(({facts:{selling:e,isAnswering:t}})=>(n,o)=>{if(e.isToNewcomer[o]===1)return e.isActive[o]===1?null:t[o]===1?"answering":"repeat"}),"active.reache\
d":Wi(({facts:{selling:e}})=>(t,n)=>{if(e.isActive[n]===1)return t.isTalk?null:"notReached"}),"active.leads":Wi(({facts:{selling:e}})=>{let t=as();return(n,o)=>{if(e.isToNewcomer[o]===1)return e.isNewLead[o]===
1?t(n):n.isLead?"repeatLead":"noInterest"}}),"active.qualifiedLeads":Wi(({facts:{selling:e}})=>{let t=as();return(n,o)=>{if(e.isNewLead[o]===1)return n.contact.nextStepOn===null?"noNextStep":t(n)}})},
Rh=e=>{let t=e.contacts.filter(Hn).length,n=Tt(Ve(e.facts.contacts.leftOut,e.period),t),o=a=>{let{used:s,counted:i}=mt(e,fo[a]);return le(i.length,s,n)},r=Dc(e,"active");return{"active.contacts":o("ac\
tive.contacts"),"active.reached":o("active.reached"),"active.leads":o("active.leads"),"active.qualifiedLeads":o("active.qualifiedLeads"),"active.newDeals":r.count,"active.newDealRevenue":r.revenue}};function Hn({
isInbound:e,party:t}){return!e&&t<0}function ss(e){return Tt(Ve(e.facts.sales.leftOut,e.period),e.salesWithoutClient.length)}function Ki({facts:e},t,n){let{origin:o}=e.originOf(t);return o===n?null:o}
function Dc(e,t){let n=[...e.newParties].filter(s=>Ki(e,s,t)===null),o=0,r=0;for(let s of n){let i=e.salesByParty.get(s);o+=i?.purchaseRevenue??0,r+=i?.purchases??0}let a=ss(e);return{count:le(n.length,
e.newParties.size,a),revenue:X(o,r,r,a)}}function Pt(e){if(e.length===0)return null;let t=Ch(e),n=t.length>>1,o=t[n]??0;return t.length%2===1?o:((t[n-1]??0)+o)/2}function po(e,t){if(e.length===0)return null;let n=Ch(e),o=Math.ceil(Number((t*
n.length).toPrecision(12)));return n[Math.max(o,1)-1]??null}function ne(e,t){return t===0?null:e/t}function Ch(e){return e.length>eA?new Float64Array(e).sort():e.slice().sort((t,n)=>t-n)}var eA=32;var Th=ct("deals",["deals","lists"],[{key:"deals.opened",tables:["deals"],unit:"count",good:"up",label:{en:"Deals opened",ru:"Открыто сделок"},definition:{en:"Deals opened in the period.",
ru:"Сделки, открытые в периоде."},additive:!0},{key:"deals.won",unit:"count",good:"up",label:{en:"Deals won",ru:"Выиграно сделок"},definition:{en:"Deals closed as w\
on in the period.",ru:"Сделки, закрытые выигрышем в периоде."},additive:!0},{key:"deals.lost",unit:"count",good:"down",label:{en:"Deals lost",ru:"Проиграно сделок"},
definition:{en:"Deals closed as lost in the period.",ru:"Сделки, закрытые проигрышем в периоде."},additive:!0},{key:"deals.winRate",unit:"percent",good:"up",label:{en:"\
Win rate",ru:"Доля выигранных"},definition:{en:"Won divided by won and lost.",ru:"Выигранные, делённые на выигранные и проигранные."}},{key:"dea\
ls.wonAmount",unit:"money",good:"up",isSum:!0,label:{en:"Amount won",ru:"Сумма выигранных"},definition:{en:"Amounts of the deals won.",ru:"Суммы выигранных сделок."},
additive:!0},{key:"deals.medianCycle",unit:"days",good:"down",label:{en:"Median deal cycle",ru:"Медианный цикл сделки"},definition:{en:"Middle one of the days from opened to won.",ru:"\
Середина ряда дней от открытия до выигрыша."}},{key:"deals.openAmount",unit:"money",good:"neither",isSum:!0,label:{en:"Amount still open",ru:"Сумма открытых"},
definition:{en:"Amounts of deals opened before the end of the period and not closed before it.",ru:"Суммы сделок, открытых до конца периода и не закрытых до него."}}]);
function tA({openedOn:e},{start:t,end:n}){return e>=t&&e<n}function xh({closedOn:e},{start:t,end:n}){return e!==null&&e>=t&&e<n}function Bi(e,t){return e.state==="won"&&xh(e,t)}function nA({deal:e,openedOn:t,
closedOn:n,state:o},r){return e.stage===null||!(t<r)?!1:o==="open"||n!==null&&n>=r}function Ic(e){return(t,n)=>{if(!(t.state==="open"||!xh(t,n)))return t.state===e?null:t.state}}function kh(e){return(t,n)=>{
if(e(t,n))return t.deal.amount===null?"noAmount":null}}var $c={"deals.opened":(e,t)=>tA(e,t)?null:void 0,"deals.won":Ic("won"),"deals.lost":Ic("lost"),"deals.winRate":Ic("won"),"deals.wonAmount":kh(Bi),
"deals.medianCycle":(e,t)=>Bi(e,t)&&!Number.isNaN(e.openedOn)?null:void 0,"deals.openAmount":kh((e,{end:t})=>nA(e,t))},Wc={"deals.opened":["leftOut"],"deals.won":["notClosed"],"deals.lost":["notClosed"],
"deals.winRate":["notClosed"],"deals.wonAmount":["notClosed"],"deals.medianCycle":["leftOut","notClosed"],"deals.openAmount":["leftOut","notClosed"]};function er({facts:{deals:e},period:t},n){let[o,r]=[
0,0],a=[];for(let i of e.rows){let l=$c[n](i,t);l!==void 0&&(l==="noAmount"?r++:o++,l===null&&a.push(i))}let s=Wc[n].map(i=>Ve(e[i],t)).reduce(Pr);return{used:o,counted:a,leftOut:r===0?s:Pr(s,{noAmount:r})}}
var Oh=e=>({"deals.opened":Fc(er(e,"deals.opened")),"deals.won":Fc(er(e,"deals.won")),"deals.lost":Fc(er(e,"deals.lost")),"deals.winRate":oA(er(e,"deals.winRate")),"deals.wonAmount":Sh(er(e,"deals.won\
Amount")),"deals.medianCycle":rA(er(e,"deals.medianCycle")),"deals.openAmount":Sh(er(e,"deals.openAmount"))});function Fc({counted:e,used:t,leftOut:n}){return le(e.length,t,n)}function oA({counted:e,used:t,
leftOut:n}){return X(ne(e.length,t),t,t,n)}function Sh({counted:e,used:t,leftOut:n}){let o=e.reduce((r,{deal:a})=>r+(a.amount??0),0);return X(o,t,t,n)}function rA({counted:e,used:t,leftOut:n}){let o=e.
flatMap(({openedOn:r,closedOn:a})=>a===null?[]:[a-r]);return X(Pt(o),t,t,n)}var aA=["contacts","clients","calendar","lists","settings"],Eh=ct("entry",aA,[{key:"entry.threads",unit:"count",good:"neither",label:{en:"Inquiries to answer",ru:"Обращения к ответу"},
definition:{en:"Waiting threads begun in the period: several unanswered contacts of one party are one thread.",ru:"Обращения, начатые в периоде: несколько неотвеченных контактов одной стороны — одно о\
бращение."},additive:!0},{key:"entry.answered",unit:"count",good:"up",label:{en:"Answered",ru:"Отвечено"},definition:{en:"Of those, answered by now.",ru:"Из них уже получили ответ."},
additive:!0},{key:"entry.closedWithoutAnswer",unit:"count",good:"neither",label:{en:"Closed without answer",ru:"Закрыто без ответа"},definition:{en:"Inbound contacts of the period mark\
ed as spam or not a client.",ru:"Входящие контакты периода, помеченные как спам или не клиент."},tables:["contacts","calendar","lists"],additive:!0},
{key:"entry.medianResponse",unit:"minutes",good:"down",label:{en:"Median response time",ru:"Медианное время ответа"},definition:{en:"The middle one of the answered threads, in work\
ing minutes from the first contact to the answer.",ru:"Середина ряда отвеченных обращений, в рабочих минутах от первого контакта до ответа."}},
{key:"entry.p90Response",unit:"minutes",good:"down",label:{en:"Nine in ten answered within",ru:"Девять из десяти отвечены за"},definition:{en:"Working minutes within which 90 %\
 of the answered threads were answered.",ru:"Рабочие минуты, за которые отвечены 90 % отвеченных обращений."}},{key:"entry.withinTarget",unit:"percent",
good:"up",label:{en:"Answered within target",ru:"Отвечено в срок"},definition:{en:"Answered in time, of all answered or overdue: silence never improves it.",ru:"Отвеченные в срок среди от\
веченных и просроченных: молчание показатель не улучшает."}},{key:"entry.waitingNow",unit:"count",good:"down",label:{en:"Waiting now",ru:"Ждут сейчас"},
definition:{en:"All threads nobody has answered yet.",ru:"Все обращения, на которые ещё не ответили."},atNow:!0},{key:"entry.overdueNow",unit:"count",good:"down",label:{
en:"Of those, overdue",ru:"Из них просрочено"},definition:{en:"Waiting beyond the target of their channel.",ru:"Ждут дольше срока своего канала."},atNow:!0},{
key:"entry.listened",unit:"percent",good:"up",label:{en:"Calls of newcomers listened to",ru:"Прослушано звонков новых"},definition:{en:"Of the inbound calls of companies that had\
 not bought yet, with a recording: the share listened to.",ru:"Доля прослушанных среди входящих звонков с записью от тех, кто ещё не покупал."},
tables:["contacts","clients","sales","calendar","lists","settings"]},{key:"entry.unregistered",unit:"count",good:"down",label:{en:"Calls that never became a row",ru:"Звонки, не попавшие в реестр"},
definition:{en:"Calls in the phone company’s log without a register row. No data until the log is connected.",ru:"Звонки из журнала телефонии без строки в реестре. Нет данных, пока журнал не подключ\
ён."}}]),vh=()=>!0,Kc=({response:e})=>e!==null,_h=({answeredAt:e})=>e===null,sA=({state:e})=>e==="inTime"||e==="late"||e==="overdue",Vi=()=>null,bn={"entry.threads":{isLookedAt:vh,whyNot:Vi},"entry.\
answered":{isLookedAt:vh,whyNot:e=>Kc(e)?null:"notAnswered"},"entry.medianResponse":{isLookedAt:Kc,whyNot:Vi},"entry.p90Response":{isLookedAt:Kc,whyNot:Vi},"entry.withinTarget":{isLookedAt:sA,whyNot:({
state:e})=>e==="late"||e==="overdue"?e:null},"entry.waitingNow":{isLookedAt:_h,whyNot:Vi},"entry.overdueNow":{isLookedAt:_h,whyNot:({state:e})=>e==="overdue"?null:"notOverdue"}},is={"entry.closedWitho\
utAnswer":()=>e=>e.isNoise?null:void 0,"entry.listened":({facts:{selling:e}})=>(t,n)=>{if(!(!Ui(t)||e.isToNewcomer[n]!==1))return t.contact.listenedOn===null?"notListened":null}};function Nh(e,{isLookedAt:t,
whyNot:n}){let o=e.filter(t),r=o.reduce((a,{inboundCount:s})=>a+s,0);return{cases:o.length,rows:r,counted:o.filter(a=>n(a)===null)}}function Ah({counted:e}){return e.flatMap(({response:t})=>t??[])}var Mh=e=>{
let t=Ve(e.facts.contacts.leftOut,e.period),n=Tt(t,e.contacts.filter(yo).length),o=c=>Nh(e.threads,bn[c]),r=o("entry.threads"),a=o("entry.answered"),s=o("entry.medianResponse"),i=o("entry.p90Response"),
l=o("entry.withinTarget"),u=mt(e,is["entry.closedWithoutAnswer"]),d=mt(e,is["entry.listened"]);return{"entry.threads":le(r.counted.length,r.rows,n),"entry.answered":le(a.counted.length,a.rows,n),"entr\
y.closedWithoutAnswer":le(u.counted.length,u.used,t),"entry.medianResponse":X(Pt(Ah(s)),s.cases,s.rows,n),"entry.p90Response":X(po(Ah(i),.9),i.cases,i.rows,n),"entry.withinTarget":X(ne(l.counted.length,
l.cases),l.cases,l.rows,n),"entry.listened":X(ne(d.counted.length,d.used),d.used,d.used,Tt(t,e.contacts.filter(Bc).length)),"entry.unregistered":X(null,0,0,{})}};function Lh({threads:e,contacts:t}){let n=Tt(
rs(t.leftOut),t.rows.filter(yo).length),o=r=>{let{counted:a,rows:s}=Nh(e,bn[r]);return le(a.length,s,n)};return{"entry.waitingNow":o("entry.waitingNow"),"entry.overdueNow":o("entry.overdueNow")}}function yo({
isInbound:e,isNoise:t,party:n}){return e&&!t&&n<0}function Ui({isInbound:e,contact:t}){return e&&t.channel==="call"&&t.recording!==""}function Bc(e){return Ui(e)&&e.party<0}var iA=["contacts","clients","sales","calendar","lists","settings"],Ph=ct("inbound",iA,[{key:"inbound.inquiries",unit:"count",good:"up",label:{en:"Inquiries",ru:"Обращения"},definition:{en:"A\
ll inbound contacts except spam and those who are not clients.",ru:"Все входящие контакты, кроме спама и тех, кто не клиент."},tables:["contacts","calendar",
"lists"],additive:!0},{key:"inbound.newClients",unit:"count",good:"up",label:{en:"New inbound clients",ru:"Новые обратившиеся"},definition:{en:"Companies that had not bought yet and c\
ontacted us for the first time ever in the period, unless we had talked to them within the attribution window before.",ru:"Компании, которые ещё не покупали и впервые обратились к нам в периоде, если \
мы не говорили с ними в течение окна привлечения до этого."},additive:!0},{key:"inbound.newSales",unit:"count",good:"up",label:{en:"New inbound sales",ru:"\
Новые входящие продажи"},definition:{en:"Clients whose first purchase is in the period and whose origin, judged from the contacts, is inbound.",ru:"Клиенты, чья первая покупка в пе\
риоде и чьё происхождение по контактам входящее."},additive:!0},{key:"inbound.newSalesRevenue",unit:"money",good:"up",grows:!0,isSum:!0,label:{en:"Revenue of n\
ew inbound sales",ru:"Выручка новых входящих продаж"},definition:{en:"Revenue of the purchases those clients made in the period.",ru:"Выручка покупок этих клиентов за период."}},
{key:"inbound.conversion",unit:"percent",good:"up",label:{en:"Sales from the door",ru:"Продажи «с порога»"},definition:{en:"New inbound sales divided by new inbound clients of the same\
 period. Above 100 % means that clients who came earlier bought now.",ru:"Новые входящие продажи, делённые на новых обратившихся того же периода. Больше 100 % — купили обратившиеся раньше."}},
{key:"inbound.cohortConversion",unit:"percent",good:"up",matures:!0,label:{en:"Of those who came, bought",ru:"Из обратившихся купили"},definition:{en:"Of the new inbound clients of\
 the period, the share whose first purchase came within the maturity days. Shown with the share of them old enough to be judged.",ru:"Доля новых обратившихся периода, которые купили за срок созревания\
. Рядом — доля тех, у кого срок уже прошёл."}}]);function Vc({isInbound:e,isNoise:t}){return e&&!t}function lA({facts:e},t,n){let o=e.journeys[t.party];return e.selling.
isToNewcomer[n]!==1?"boughtBefore":o?.firstInbound!==t?"notFirst":o.wonBeforeInbound?"wonByUs":null}function uA({facts:e},{party:t,day:n}){let o=e.histories[t]?.firstPurchase??null;return o===null?"no\
tBought":o-n<=e.settings.cohortMaturity?null:"boughtLater"}var wn={"inbound.inquiries":()=>e=>Vc(e)?null:void 0,"inbound.newClients":e=>(t,n)=>Vc(t)&&t.party>=0?lA(e,t,n):void 0,"inbound.cohortConvers\
ion":e=>t=>Vc(t)&&Uc(e,t.party,t)?uA(e,t):void 0},Dh=e=>{let t=mt(e,wn["inbound.inquiries"]),n=mt(e,wn["inbound.newClients"]),o=mt(e,wn["inbound.cohortConversion"]),r=n.counted.length,a=Ve(e.facts.contacts.
leftOut,e.period),s=Tt(a,t.used-n.used),i=Dc(e,"inbound"),l=i.count.value??0;return{"inbound.inquiries":le(t.counted.length,t.used,a),"inbound.newClients":le(r,n.used,s),"inbound.newSales":i.count,"in\
bound.newSalesRevenue":i.revenue,"inbound.conversion":{value:ne(l,r),n:r,rowsUsed:r+l,rowsLeftOut:Pr(s,ss(e))},"inbound.cohortConversion":{...X(ne(o.counted.length,o.used),o.used,o.used,s),coverage:dA(
e,n.counted)}}};function dA({facts:{now:e,settings:t}},n){let o=({day:r})=>S(e)-r>=t.cohortMaturity;return ne(n.filter(o).length,n.length)}function Uc(e,t,n){let o=e.facts.journeys[t];return o!==void 0&&
o.firstInbound===n&&!o.wonBeforeInbound}function Oe(e){let t=new Map;return n=>{let o=t.get(n);if(o!==void 0)return o;let r=e(n);return t.set(n,r),r}}var cA=4,mA=1.5,fA=3,pA=.4,yA=.8;function ls({purchaseDays:e}){return e>=cA}function Hi(e){let t=us(e),n=bA(e.sales.rows,new Set(t.map(({party:r})=>r))),o=r=>wA(e.histories[r]?.purchases??[],n.get(r));
return t.map(r=>({...r,moneyAtStake:o(r.party)})).sort((r,a)=>a.moneyAtStake-r.moneyAtStake||r.party-a.party)}function us(e){let t=[],n=[];e.histories.forEach(({purchases:a},s)=>{if(a.length===0)return;
let i=hA(s,a);t.push(i);for(let l of i.gaps)n.push(l)});let o={median:Pt(n),risk:po(n,pA),lost:po(n,yA)},r=S(e.now);return t.map(a=>gA(a,o,r)).filter(a=>a!==null)}function hA(e,t){let n=[],o=t[0]?.day??
0;for(let{day:r}of t)r!==o&&n.push(r-o),o=r;return{party:e,lastPurchase:o,gaps:n}}function gA({party:e,lastPurchase:t,gaps:n},o,r){let a=r-t,s=ls({purchaseDays:n.length+1})?Pt(n):null,i=s??o.median;if(i===
null)return null;let[l,u]=s===null?[Math.max(o.risk??i,i),Math.max(o.lost??i,i)]:[s*mA,s*fA];return a<=l?null:{party:e,lastPurchase:t,silence:a,usualGap:i,daysLate:a-i,purchaseDays:n.length+1,isLost:a>
u}}function bA(e,t){let n=new Map;for(let{party:o,month:r,revenue:a}of e){if(!t.has(o))continue;let s=n.get(o);s||n.set(o,s=new Map),s.set(r,(s.get(r)??0)+a)}return n}function wA(e,t){let n=new Set(e.
map(o=>o.month));return Math.round(Pt([...n].map(o=>t?.get(o)??0))??0)}function Dr(e){let t=e.previous(),n={new:0,returning:0,gone:0,grown:0,shrunk:0};for(let o of new Set([...e.salesByParty.keys(),...t.salesByParty.keys()])){let r=t.salesByParty.get(o)?.revenue??0,a=e.salesByParty.
get(o)?.revenue??0;n[RA(r,a,e.newParties.has(o))]+=a-r}return{previousTotal:Ih(t.sales),...n,adjustments:Fh(e.sales)-Fh(t.sales),total:Ih(e.sales)}}function RA(e,t,n){return n?"new":t===0?"gone":e===0?
"returning":t>=e?"grown":"shrunk"}function Ih(e){return e.reduce((t,n)=>t+n.revenue,0)}function Fh(e){return e.reduce((t,n)=>n.party<0?t+n.revenue:t,0)}function $h(e){let t=e.trim(),n=/^(.+?)\.\.(.+)$/.exec(t);if(n)return kA(Hc(n[1]??""),Hc(n[2]??""));let o=/^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|[Qq]([1-4])|[Ww](\d{2})))?$/.exec(t);if(!o)return null;let[
,r,a,s,i,l]=o;return s!==void 0?Gi(Hc(t),Bh):a!==void 0?Gi(Wn(Number(r),Number(a),1),Gc):i!==void 0?Gi(Wn(Number(r),Number(i)*3-2,1),Vh):l!==void 0?SA(Number(r),Number(l)):Gi(Wn(Number(r),1,1),Uh)}function xt(e){
return e.partOf?xt(e.partOf):e.kind==="range"?Ji(e.start-(e.end-e.start),e.start):we(e.start-1,e.kind)}function Wh(e,t){return{...Ji(e.start,t),key:`${e.key} < ${j(t)}`,partOf:e}}function ji({end:e}){
return Ji(he(e,-12),e)}function ho({end:e}){return e-1}function we(e,t){return CA[t](Math.floor(e))}function Ir(e,t){let n=Ze(e);return Array.from({length:t},(o,r)=>Gc(he(n,r-t+1)))}function Kh(e){if(Ze(
e.start)!==e.start||Ze(e.end)!==e.end)return[];let t=[];for(let n=e.start;n<e.end;n=he(n,1))t.push(n);return t}function qi(e){return j(e).slice(0,7)}var CA={day:Bh,week:Hh,month:Gc,quarter:Vh,year:Uh};
function Gi(e,t){return e===null?null:t(e)}function Hc(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e.trim());return t?Wn(Number(t[1]),Number(t[2]),Number(t[3])):null}function kA(e,t){return e===null||t===
null||t<e?null:Ji(e,t+1)}function Ji(e,t){return{kind:"range",key:`${j(e)}..${j(t-1)}`,start:e,end:t}}function Bh(e){return{kind:"day",key:j(e),start:e,end:e+1}}function Gc(e){let t=Ze(e);return{kind:"\
month",key:qi(t),start:t,end:he(t,1)}}function Vh(e){let{year:t,month:n}=ke(e),o=Math.ceil(n/3),r=st({year:t,month:o*3-2,day:1});return{kind:"quarter",key:`${t}-Q${o}`,start:r,end:he(r,3)}}function Uh(e){
let{year:t}=ke(e),n=st({year:t,month:1,day:1});return{kind:"year",key:String(t),start:n,end:st({year:t+1,month:1,day:1})}}function Hh(e){let t=e-Kn(e)+1,{year:n}=ke(t+3),o=Math.floor((t-Gh(n))/7)+1;return{
kind:"week",key:`${n}-W${String(o).padStart(2,"0")}`,start:t,end:t+7}}function SA(e,t){let n=Hh(Gh(e)+(t-1)*7);return t>=1&&n.key===`${e}-W${String(t).padStart(2,"0")}`?n:null}function Gh(e){let t=st(
{year:e,month:1,day:4});return t-Kn(t)+1}function jh(e){let t=new Map,n=Oe(r=>qh(e,r)),o=r=>{let a=t.get(r.key);if(a)return a;let s=TA(e,r,o,n);return t.set(r.key,s),s};return o}function TA(e,t,n,o){let{start:r,end:a}=t,s=$r(e.contacts.rows,
r,u=>u.at),i=$r(e.contacts.rows,a,u=>u.at),l=Fr(e.sales.rows,r,a,u=>u.date);return{facts:e,period:t,contactsFrom:s,contactsTo:i,contacts:e.contacts.rows.slice(s,i),sales:l,threads:Fr(e.threads,r,a,u=>u.
openedAt),salesByParty:xA(l),salesWithoutClient:l.filter(u=>u.party<0&&!u.isAdjustment),newParties:new Set(Fr(e.newcomersByPurchase,r,a,u=>e.histories[u]?.firstPurchase??0)),aliveAtStart:o(r),aliveAtEnd:t.
partOf?qh(e,t.partOf.end,a):o(a),previous:()=>n(xt(t))}}function qh(e,t,n=t){let o=he(t,-e.settings.silenceLimit);return new Set(Fr(e.purchases,o,n,r=>r.date).map(r=>r.party))}function ds({facts:e,period:{
start:t,end:n}}){let o=a=>he(a,-e.settings.silenceLimit),r=a=>a.date;return[...Fr(e.purchases,o(t),t,r),...Fr(e.purchases,Math.max(o(n),t),n,r)]}function xA(e){let t=new Map;for(let n of e){if(n.party<
0)continue;let o=t.get(n.party);o||t.set(n.party,o={revenue:0,purchaseRevenue:0,purchases:0,rows:0}),o.revenue+=n.revenue,o.rows+=1,n.isPurchase&&(o.purchaseRevenue+=n.revenue,o.purchases+=1)}return t}
function Fr(e,t,n,o){return e.slice($r(e,t,o),$r(e,n,o))}function $r(e,t,n){let o=0,r=e.length;for(;o<r;){let a=o+r>>1,s=e[a];s!==void 0&&n(s)<t?o=a+1:r=a}return o}var OA=["clients","sales"],Yi=["clients","sales","settings"],Jh=ct("retention",OA,[{key:"retention.buyers",unit:"count",good:"up",grows:!0,label:{en:"Clients who bought",ru:"Покупавшие клиенты"},
definition:{en:"Clients with a purchase in the period.",ru:"Клиенты с покупкой в периоде."}},{key:"retention.revenue",unit:"money",good:"up",grows:!0,isSum:!0,label:{en:"Their \
revenue",ru:"Их выручка"},definition:{en:"Revenue of the clients who bought, returns taken off the sale they belong to.",ru:"Выручка покупавших клиентов; возвраты вычтены из своих продаж."}},
{key:"retention.revenuePerClient",unit:"money",good:"up",label:{en:"Revenue per client",ru:"Выручка на клиента"},definition:{en:"Revenue of the clients who bought divided by their numb\
er. It must never fall.",ru:"Выручка покупавших клиентов, делённая на их число. Не должна падать никогда."}},{key:"retention.medianRevenu\
ePerClient",unit:"money",good:"up",label:{en:"Median revenue per client",ru:"Медианная выручка на клиента"},definition:{en:"The middle one of the clients who bought, by revenu\
e: one big client does not move it.",ru:"Клиент в середине ряда по выручке: один крупный клиент её не сдвинет."}},{key:"retention.revenuePerExis\
tingClient",unit:"money",good:"up",label:{en:"Revenue per existing client",ru:"Выручка на прежнего клиента"},definition:{en:"The same over the clients who are not new in the pe\
riod.",ru:"То же по клиентам, которые в периоде не новые."}},{key:"retention.rate",tables:Yi,unit:"percent",good:"up",label:{en:"Client retention",ru:"Удержание кли\
ентов"},definition:{en:"Of the clients alive at the start (bought within the silence limit before it), the share still alive at the end.",ru:"Доля живых на начало (покупали в пределах срока молча\
ния до него), которые живы и на конец."}},{key:"retention.lost",tables:Yi,unit:"count",good:"down",label:{en:"Clients lost",ru:"Потеряно клиентов"},definition:{
en:"Clients alive at the start and no longer at the end.",ru:"Клиенты, живые на начало и не живые на конец."}},{key:"retention.new",unit:"count",good:"up",label:{en:"\
New clients",ru:"Новые клиенты"},definition:{en:"Clients whose first purchase is in the period: active + inbound + referral + unknown.",ru:"Клиенты с первой покупкой в периоде: активные + \
входящие + по рекомендации + неизвестные."},additive:!0},{key:"retention.reactivated",tables:Yi,unit:"count",good:"up",label:{en:"Clients who came back",ru:"Вернувшиес\
я клиенты"},definition:{en:"Bought in the period, not for the first time, after a silence of at least the dormancy months.",ru:"Купили в периоде не впервые после молчания не меньше срока сна."}},
{key:"retention.revenueRetention",tables:Yi,unit:"percent",good:"up",label:{en:"Revenue retention",ru:"Удержание выручки"},definition:{en:"Revenue in the period of the clients alive at\
 its start, divided by their revenue in the previous period.",ru:"Выручка за период клиентов, живых на его начало, делённая на их выручку за прошлый период."}},
{key:"retention.bridge",unit:"money",good:"up",isSum:!0,label:{en:"Change in revenue",ru:"Изменение выручки"},definition:{en:"Total revenue against the previous period, explained by ne\
w, returning, gone, grown and shrunk clients and adjustments; the lines sum exactly.",ru:"Общая выручка против прошлого периода по новым, вернувшимся, ушедшим, выросшим, снизившимся клиентам и коррект\
ировкам; строки сходятся точно."}},{key:"retention.atRisk",unit:"count",good:"down",label:{en:"Clients at risk",ru:"Клиенты под угрозой"},definition:{en:"Cli\
ents silent for over 1.5 of their own usual gap between purchases and not yet lost (over 3).",ru:"Клиенты, которые молчат дольше 1,5 своих обычных промежутков между покупками, но ещё не потеряны (3)."},
atNow:!0}]),Wr=(e,{salesByParty:t})=>(t.get(e)?.purchases??0)>0?null:void 0,tr={"retention.buyers":Wr,"retention.revenue":Wr,"retention.revenuePerClient":Wr,"retention.medianRevenuePerClient":Wr,"rete\
ntion.revenuePerExistingClient":(e,t)=>{let n=Wr(e,t);return n===null&&t.newParties.has(e)?"newClient":n},"retention.rate":(e,{aliveAtStart:t,aliveAtEnd:n})=>t.has(e)?n.has(e)?null:"goneByEnd":"notAli\
veAtStart","retention.lost":(e,{aliveAtStart:t,aliveAtEnd:n})=>t.has(e)?n.has(e)?"stillAlive":null:"notAliveAtStart","retention.revenueRetention":(e,{aliveAtStart:t})=>t.has(e)?null:void 0},Yh=e=>{let t=ss(
e),n=jc(e);return{...vA(e,t),..._A(e,t),"retention.new":le(e.newParties.size,e.newParties.size,t),"retention.reactivated":le(n.filter(({why:o})=>o===null).length,n.length,t),"retention.revenueRetentio\
n":AA(e,t),"retention.bridge":EA(e)}};function vA(e,t){let n=[],o=0,r=0,a=0,s=0,i=0;for(let[d,{revenue:c,purchases:f,rows:p}]of e.salesByParty)tr["retention.buyers"](d,e)===null&&(n.push(c),o+=f,r+=p,
a+=c,tr["retention.revenuePerExistingClient"](d,e)===null&&(s++,i+=c));let l=n.length,u=Pt(n);return{"retention.buyers":le(l,o,t),"retention.revenue":X(a,r,r,t),"retention.revenuePerClient":X(uo(a,l),
l,r,t),"retention.medianRevenuePerClient":X(u===null?null:uo(u*2,2),l,r,t),"retention.revenuePerExistingClient":X(uo(i,s),s,r,t)}}function _A(e,t){let n=[...e.aliveAtStart],o=a=>n.filter(s=>tr[a](s,e)===
null).length,r=ds(e).length;return{"retention.rate":X(ne(o("retention.rate"),n.length),n.length,r,t),"retention.lost":le(o("retention.lost"),r,t)}}function jc(e){let{settings:t,histories:n}=e.facts,o=Oe(
a=>he(a,-t.dormancy)),r=[];for(let a of e.salesByParty.keys()){let s=n[a]?.purchases??[],i=$r(s,e.period.start,({day:c})=>c),l=s[i];if(Wr(a,e)!==null||!l)continue;let u=s[i-1]?.day,d=u===void 0||u<o(l.
day);r.push({purchase:l,why:e.newParties.has(a)?"newClient":d?null:"notDormant"})}return r}function AA(e,t){let n=e.previous(),o=0,r=0,a=0;for(let s of e.aliveAtStart){if(tr["retention.revenueRetentio\
n"](s,e)!==null)continue;let[i,l]=[e.salesByParty.get(s),n.salesByParty.get(s)];o+=i?.revenue??0,r+=l?.revenue??0,a+=(i?.rows??0)+(l?.rows??0)}return X(ne(o,r),e.aliveAtStart.size,a,t)}function EA(e){
let t=Dr(e),n=t.total-t.previousTotal,o=e.sales.length+e.previous().sales.length,r=Ve(e.facts.sales.leftOut,e.period);return{...X(n,e.sales.length,o,r),lines:{...t}}}function zh(e){let t=us(e).filter(
n=>qc(n)===null).length;return le(t,e.purchases.length,rs(e.sales.leftOut))}function qc(e){return e?e.isLost?"silent":null:"onTime"}var NA=["clients","sales"],eg=ct("sales",NA,[{key:"sales.revenue",unit:"money",good:"up",isSum:!0,label:{en:"Revenue",ru:"Выручка"},definition:{en:"All sales of the period with their returns, p\
lus adjustments of the period.",ru:"Все продажи периода со своими возвратами плюс корректировки периода."},tables:["sales"],additive:!0},{key:"\
sales.adjustments",unit:"money",good:"neither",isSum:!0,label:{en:"Adjustments",ru:"Корректировки"},definition:{en:"Negative rows that belong to no sale of the register: part of revenue, \
in no figure per client.",ru:"Отрицательные строки, не привязанные к продаже: входят в выручку, но не в показатели на клиента."},
tables:["sales"],additive:!0},{key:"sales.newRevenue",unit:"money",good:"up",isSum:!0,label:{en:"Revenue of first purchases",ru:"Выручка первых покупок"},definition:{en:"Sales on t\
he day of the first purchase of clients new in the period.",ru:"Продажи в день первой покупки новых клиентов периода."},additive:!0},{key:"sales.repeatReve\
nue",unit:"money",good:"up",isSum:!0,label:{en:"Revenue of repeat purchases",ru:"Выручка повторных покупок"},definition:{en:"All other sales that name a client, without adjustme\
nts.",ru:"Все остальные продажи с указанным клиентом, без корректировок."},additive:!0},{key:"sales.margin",unit:"money",good:"up",isSum:!0,label:{
en:"Margin",ru:"Маржа"},definition:{en:"Revenue less cost of the sales that have a cost; the share of revenue covered is shown.",ru:"Выручка минус себестоимость по продажам, где она указана; рядо\
м доля охваченной выручки."},tables:["sales"],additive:!0},{key:"sales.marginRate",unit:"percent",good:"up",label:{en:"Margin rate",ru:"Рентабельность продаж"},
definition:{en:"Margin divided by the revenue of the same sales.",ru:"Маржа, делённая на выручку тех же продаж."},tables:["sales"]},{key:"sales.newMarginRate",unit:"pe\
rcent",good:"up",label:{en:"Margin rate of first purchases",ru:"Рентабельность первых покупок"},definition:{en:"The same over first purchases: nearly always thin.",ru:"То же\
 по первым покупкам: почти всегда невысокая."}},{key:"sales.repeatMarginRate",unit:"percent",good:"up",label:{en:"Margin rate of repeat purchases",ru:"Рентабельност\
ь повторных покупок"},definition:{en:"The same over repeat purchases.",ru:"То же по повторным покупкам."}}]),Xh=({isAdjustment:e})=>!e,Zh=(e,t)=>e.party>=0&&tg(
t,e),Qh=(e,t)=>e.party>=0&&!tg(t,e),cs={"sales.revenue":{isOf:()=>!0},"sales.adjustments":{isOf:({isAdjustment:e})=>e},"sales.newRevenue":{isOf:Zh},"sales.repeatRevenue":{isOf:Qh},"sales.margin":{isOf:Xh,
isMargin:!0},"sales.marginRate":{isOf:Xh,isMargin:!0},"sales.newMarginRate":{isOf:Zh,isMargin:!0},"sales.repeatMarginRate":{isOf:Qh,isMargin:!0}};function tg(e,t){return e.newParties.has(t.party)&&e.facts.
histories[t.party]?.firstPurchase===t.day}function ms(e,{isOf:t,isMargin:n}){return e.sales.filter(o=>t(o,e)&&(!n||o.cost!==null))}var ng=e=>{let t=Ve(e.facts.sales.leftOut,e.period),n=Tt(t,e.salesWithoutClient.
length),{margin:o,rate:r}=MA;return{"sales.revenue":zi(e,"sales.revenue",t),"sales.adjustments":zi(e,"sales.adjustments",t),"sales.newRevenue":zi(e,"sales.newRevenue",n),"sales.repeatRevenue":zi(e,"sa\
les.repeatRevenue",n),"sales.margin":Xi(e,"sales.margin",o,t),"sales.marginRate":Xi(e,"sales.marginRate",r,t),"sales.newMarginRate":Xi(e,"sales.newMarginRate",r,n),"sales.repeatMarginRate":Xi(e,"sales\
.repeatMarginRate",r,n)}};function zi(e,t,n){let o=ms(e,cs[t]);return X(Jc(o),o.length,o.length,n)}var MA={margin:(e,t,n)=>n===0?null:e-t,rate:(e,t)=>ne(e-t,e)};function Xi(e,t,n,o){let{isOf:r}=cs[t],
a=ms(e,cs[t]),s=a.length,i=Jc(a),l=a.reduce((u,d)=>u+(d.cost??0),0);return{...X(n(i,l,s),s,s,o),coverage:ne(i,Jc(ms(e,{isOf:r})))}}function Jc(e){return e.reduce((t,n)=>t+n.revenue,0)}function Zi(e,t){let[n,o]=[1/0,-1/0],r=new Uint32Array(e.length),a=new Uint32Array(e.length);for(let s=0;s<e.length;s++){let i=e[s]??0;i<n&&(n=i),i>o&&(o=i),r[s]=s}for(let s=1;s<=o-n;s*=2048)LA(e,n,s,
r,a),[r,a]=[a,r];return PA(r,e,t),r}function LA(e,t,n,o,r){let a=l=>Math.floor(((e[l]??0)-t)/n)&2047,s=new Uint32Array(2048);for(let l=0;l<e.length;l++)og(s,a(l));let i=0;for(let l=0;l<2048;l++){let u=s[l]??
0;s[l]=i,i+=u}for(let l=0;l<o.length;l++){let u=o[l]??0;r[og(s,a(u))]=u}}function og(e,t){let n=e[t]??0;return e[t]=n+1,n}function PA(e,t,n){for(let o=0,r=1;o<e.length;o=r++){for(;r<e.length&&t[e[r]??
0]===t[e[o]??0];)r++;DA(e,o,r,n)||IA(e,o,r,n)}}function DA(e,t,n,o){for(let r=t+1;r<n;r++)if(o(e[r-1]??0,e[r]??0)>0)return!1;return!0}function IA(e,t,n,o){if(n-t>16){e.subarray(t,n).sort(o);return}for(let r=t+
1;r<n;r++){let a=e[r]??0,s=r;for(;s>t&&o(e[s-1]??0,a)>0;s--)e[s]=e[s-1]??0;e[s]=a}}function go(e){return Object.keys(e.columns).filter(t=>e.columns[t]?.required)}var Rn=eh({heading:{en:"ID",ru:"ID"},note:{en:"Put in by the add-on. Do not type.",ru:"Ставит надстройка. Не заполнять."},owned:!0,width:80}),Dt=x({heading:{en:"Comment",ru:"\
Комментарий"},note:{en:"Anything worth remembering.",ru:"Всё, что стоит запомнить."},width:220}),Kr=x({heading:{en:"Client",ru:"Клиент"},aliases:["Company","Компан\
ия"],note:{en:"Name or id of the client.",ru:"Название или ID клиента."},required:!0,choices:"clients",width:200}),Qi=x({heading:{en:"Deal",ru:"Сделка"},note:{en:"Id of the d\
eal, if there is one.",ru:"ID сделки, если есть."},width:85}),el=x({heading:{en:"Next step",ru:"Следующий шаг"},note:{en:"What was agreed.",ru:"О чём договорились."},
width:180}),tl=Be({heading:{en:"Next step on",ru:"Дата шага"},note:{en:"The day of the next step; a task appears then.",ru:"День следующего шага; в этот день появится задача."},
mayBeAhead:!0,width:95});var rg={key:"contacts",sheet:{en:"Contacts",ru:"Контакты"},purpose:{en:"Every touch with the outside world, one row each: calls, letters, forms, messages and meetings, in and out.",ru:"Каждое \
касание с внешним миром, одна строка на каждое: звонки, письма, заявки, сообщения, встречи."},kind:"entered",idPrefix:"C",dateColumn:"\
at",columns:{id:Rn,at:zo({heading:{en:"Date & time",ru:"Дата и время"},aliases:["Date and time","Date/time","Date","Дата/время","Дата","When","Когда"],note:{en:"When it hap\
pened, by the workbook clock. Stamped by itself when left empty.",ru:"Когда это было, по часам таблицы. Если оставить пустым, поставится само."},
required:!0,width:125}),direction:kt(co,{heading:{en:"In/Out",ru:"Вх/Исх"},aliases:["Direction","Направление звонка","In / Out","Вх / Исх"],note:{en:"In: they came to us. Ou\
t: we went to them.",ru:"Вх: обратились к нам. Исх: обратились мы."},required:!0,width:65}),channel:Zo("channels",{heading:{en:"Channel",ru:"Канал"},note:{en:"How: \
call, e-mail, form, messenger, meeting. More channels can be added in Lists.",ru:"Как: звонок, почта, заявка, мессенджер, встреча. Список расширяется в Справочниках."},
required:!0,width:110}),client:x({heading:{en:"Client",ru:"Клиент"},aliases:["Company","Компания","Организация"],note:{en:"Name or id of a client, or the name of a company tha\
t is not a client yet.",ru:"Название или ID клиента либо название компании, которая ещё не клиент."},choices:"clients",width:200}),person:x({heading:{
en:"Person",ru:"Контактное лицо"},aliases:["Contact person","Контакт"],note:{en:"Whom we talked to.",ru:"С кем говорили."},width:140}),phone:rh({heading:{en:"Phone",ru:"\
Телефон"},note:{en:'Any spelling; a hidden number is typed as "hidden".',ru:"В любом виде; скрытый номер так и пишется: «скрыт»."},width:125}),email:Mi({
heading:{en:"E-mail",ru:"E-mail"},aliases:["Email","Почта","Эл. почта"],note:{en:"Address of the other side.",ru:"Адрес другой стороны."},width:160}),line:x({heading:{en:"\
Line of business",ru:"Направление"},aliases:["Line","Направление бизнеса"],note:{en:"What they asked about or were offered.",ru:"О чём спросили или что предложили."},
choices:"lines",width:130}),activity:x({heading:{en:"Ad activity",ru:"Реклама"},aliases:["Advertising","Ad","Источник рекламы"],note:{en:"Which advertising brought them.",ru:"Как\
ая реклама привела."},choices:"activities",width:130}),employee:x({heading:{en:"Employee",ru:"Сотрудник"},aliases:["Manager","Менеджер"],note:{en:"Who of us did it: th\
e result is theirs.",ru:"Кто из нас это сделал: результат его."},choices:"staff",width:140}),result:Zo("results",{heading:{en:"Result",ru:"Результат"},note:{en:'H\
ow it ended. "Lead" = reacted with interest to what we told them.',ru:"Чем кончилось. «Заинтересован» = отреагировал на то, что мы рассказали."},
width:150}),answeredAt:zo({heading:{en:"Answered at",ru:"Отвечено"},note:{en:"For an inbound contact: when it was answered. An outbound row that reaches them answers too.",ru:"Для входящего: к\
огда ответили. Исходящая строка, которой дозвонились, тоже считается ответом."},width:125}),nextStep:el,nextStepOn:tl,recording:_i({heading:{
en:"Recording",ru:"Запись"},note:{en:"Link to the call recording.",ru:"Ссылка на запись разговора."},width:90}),listenedBy:x({heading:{en:"Listened by",ru:"Прослушал"},
note:{en:"Who listened to the call.",ru:"Кто прослушал звонок."},choices:"staff",width:120}),listenedOn:Be({heading:{en:"Listened on",ru:"Прослушано"},note:{en:"When it was\
 listened to.",ru:"Когда прослушан."},width:95}),score:Lr({least:1,most:5},{heading:{en:"Score",ru:"Оценка"},note:{en:"1 to 5.",ru:"От 1 до 5."},width:65}),comment:Dt,sourceKey:x(
{heading:{en:"Source key",ru:"Ключ источника"},note:{en:"Where the row came from. Written by integrations.",ru:"Откуда взялась строка. Пишут интеграции."},
owned:!0,hidden:!0,width:120}),status:x({heading:{en:"Reply status",ru:"Статус ответа"},note:{en:"Written by the add-on: whether the contact is waiting for an answer.",ru:"Пишет надстройка\
: ждёт ли обращение ответа."},owned:!0,width:120})}},nl=new Set(["call","meeting"]);var Ue={isInbound:1,reaches:2,isTalk:4,isLead:8,isNoise:16,statesActivity:32},ag=new Set(["reached","lead","refused","deal"]),FA=new Set(["spam","notClient"]);function sg(e,t,n){return e==="in"?Ue.isInbound+
(FA.has(n)?Ue.isNoise:0):e===null?0:($A(t,n)?Ue.reaches:0)+(ag.has(n)?Ue.isTalk:0)+(n==="lead"?Ue.isLead:0)}function $A(e,t){return e===null||nl.has(e)?ag.has(t):t!=="noAnswer"}var WA=3,ol=class e{constructor(t,n){this.contacts=t,this.at=n,this.party=new Int32Array(t.length),this.does=new Uint8Array(t.length),this.answeredAt=new Float64Array(t.length).fill(Number.NaN)}inOrder(t){
let n=new Float64Array(t.length);for(let s=0;s<t.length;s++){let i=t[s]??0;n[s]=$e(this.at[i]??0)*WA+KA(this.does[i]??0)}let o=Fi(this.contacts,"id"),r=(s=0,i=0)=>Yt(o[s]??"",o[i]??"")||this.rowAt(s)-
this.rowAt(i),a=Zi(n,(s,i)=>r(t[s],t[i]));return this.taken(a.map(s=>t[s]??0))}rowAt(t){return this.contacts[t]?.row??0}taken(t){let n=new Array(t.length),o=new e(n,new Float64Array(t.length));for(let r=0;r<
t.length;r++){let a=t[r]??0;n[r]=ug(this.contacts,a),o.at[r]=this.at[a]??0,o.party[r]=this.party[a]??lg,o.does[r]=this.does[a]??0,o.answeredAt[r]=this.answeredAt[a]??Number.NaN}return o}facts(){return this.
contacts.map((t,n)=>new rl(this,n))}each(t){let n=new rl(this,0);for(let o=0;o<this.contacts.length;o++)n.place=o,t(n,o)}},lg=-1;function ug(e,t){let n=e[t];if(!n)throw new Error("A fact is made of a \
contact");return n}var rl=class{constructor(t,n){this.columns=t,this.place=n}get contact(){return ug(this.columns.contacts,this.place)}get at(){return this.columns.at[this.place]??0}get day(){return S(
this.at)}get party(){return this.columns.party[this.place]??lg}get isInbound(){return this.does(Ue.isInbound)}get reaches(){return this.does(Ue.reaches)}get isTalk(){return this.does(Ue.isTalk)}get isLead(){
return this.does(Ue.isLead)}get isNoise(){return this.does(Ue.isNoise)}get statesActivity(){return this.does(Ue.statesActivity)}get answeredAt(){let t=this.columns.answeredAt[this.place]??Number.NaN;return Number.
isNaN(t)?null:t}does(t){return((this.columns.does[this.place]??0)&t)!==0}};function dg(e,t){let[{contact:n},{contact:o}]=[e,t];return e.at-t.at||ig(e)-ig(t)||Yt(n.id,o.id)||n.row-o.row}function ig({isInbound:e,
reaches:t}){return e?0:t?1:2}function KA(e){return e&Ue.isInbound?0:e&Ue.reaches?1:2}function cg(e,t,n,o){let r=new Uint32Array(e.length),a=[],s=[],i={at:ns(e,"at"),direction:dt(e,"direction",null),channel:dt(e,"channel",null),result:dt(e,"result",null),activity:dt(e,"activity",""),answeredAt:ns(
e,"answeredAt")},l=new ol(e,BA(i.at,n)),u=VA(e,t),d=0;e.forEach((f,p)=>{let y=Xc(l.at[p]);if(y===null||fs(Xc(i.at[p]),o)){s.push({reason:y===null?"noDate":"futureDate",row:f.row,id:f.id,at:y});return}
let h=Yc(i.direction,p);if(l.party[p]=u(f,p),l.does[p]=sg(h,Yc(i.channel,p),Yc(i.result,p))+(i.activity.codes[p]===0?0:Ue.statesActivity),h===null){a.push(p),s.push({reason:"noDirection",row:f.row,id:f.
id,at:y});return}r[d++]=p;let b=h==="in"?Xc(i.answeredAt[p]):null;b!==null&&(l.answeredAt[p]=HA(b,y,n,o)??Number.NaN)});let c=l.inOrder(r.subarray(0,d));return{rows:c.facts(),columns:c,undirected:l.inOrder(
Uint32Array.from(a)).facts(),leftOut:s}}function BA(e,t){return e.some(Xe)?e.map(n=>bo(n,t)??n):e}function Yc({distinct:e,codes:t},n){return e[t[n]??0]??null}function VA(e,t){let n=dt(e,"client",""),o=dt(
e,"phone",""),r=dt(e,"email",""),a=new Int32Array(n.distinct.length+o.distinct.length).fill(zc),s=new Int32Array(n.distinct.length),i=o.distinct.indexOf(gn);return(l,u)=>{let[d=0,c=0]=[n.codes[u],o.codes[u]],
f=d===0?n.distinct.length+c:d,p=d===0||s[d]===c,y=a[f]??zc;if(y!==zc&&p&&c!==i&&r.codes[u]===0)return y;let h=t.ofContact(l)?.index??UA;return r.codes[u]!==0||(a[f]=h,s[d]=c),h}}var UA=-1,zc=-2;function bo(e,t){
return e!==null&&Xe(e)?t.firstMinute(e):e}function fs(e,t){return e!==null&&e>t}function HA(e,t,n,o){let r=bo(e,n);return r===null||r<t||fs(e,o)?null:r}function Xc(e=Number.NaN){return Number.isNaN(e)?
null:e}var mg=ct("structure",["contacts","clients","sales"],[{key:"structure.conflicts",unit:"count",good:"down",label:{en:"People who both hunt and care",ru:"И ищут, и ведут клиентов"},definition:{
en:"Employees who made both active contacts and care contacts (outbound to those who have bought, not answering), each at least 20 % of the two together.",ru:"Сотрудники, у которых есть и активные кон\
такты, и контакты заботы (исходящие тем, кто уже покупал, не ответы), каждых не меньше 20 % от суммы."},tables:["contacts","cl\
ients","sales","calendar","lists","settings"]},{key:"structure.papers",unit:"count",good:"down",label:{en:"Papers prepared by sellers",ru:"Документы на продавцах"},definition:{en:"\
Documents requested in the period whose responsible person held a selling role (active or inbound) at that time. No data for a period with a deal won and no document.",ru:"Документы, запрошенные в пер\
иоде, за которые отвечает человек с ролью продавца (активные или входящие) на тот день. Нет данных за период, в котором есть выигранная сделка и нет ни одного документа."},
tables:["documents","staff","calendar","deals","lists"],additive:!0}]),GA=.2;function al(e){return Vr(e).filter(ps)}function ps(e){return Zc(e)===null}function Zc({employee:e,activeContacts:{length:t},
careContacts:{length:n}}){let o=(t+n)*GA;return e!==""&&t>0&&n>0&&t>=o&&n>=o?null:"oneSideOnly"}function Vr(e){let{selling:t,isAnswering:n}=e.facts,o=new Map;return e.contacts.forEach((r,a)=>{let s=e.
contactsFrom+a,i=t.isActive[s]===1,l=!r.isInbound&&r.party>=0&&t.isToNewcomer[s]!==1&&n[s]!==1;if(!i&&!l)return;let{employee:u}=r.contact,d=o.get(u)??{employee:u,activeContacts:[],careContacts:[]};(i?
d.activeContacts:d.careContacts).push(r),o.set(u,d)}),[...o.values()].sort((r,a)=>r.employee<a.employee?-1:1)}var jA=["active","inbound"];function Ur(e){return il(e).filter(t=>sl(e.facts,t)===null)}function sl({
rows:e,calendar:t},{responsible:n,requestedAt:o}){let r=ys(e.staff,n,S(bo(o,t)??0));return jA.some(a=>r.has(a))?null:"notSeller"}function ys(e,t,n){let o=new Set;if(t==="")return o;for(let r of e)if(r.
name===t&&S(r.from??n)<=n&&n<=S(r.until??n))for(let s of r.roles)o.add(s);return o}function il({facts:e,period:t}){return e.rows.documents.filter(({requestedAt:n})=>{let o=bo(n,e.calendar);return o!==
null&&!fs(n,e.now)&&o>=t.start&&o<t.end})}var fg=e=>{let t=Vr(e),n=t.reduce((o,{activeContacts:r,careContacts:a})=>o+r.length+a.length,0);return{"structure.conflicts":le(t.filter(ps).length,n,Tt(Ve(e.
facts.contacts.leftOut,e.period),e.contacts.filter(Hn).length)),"structure.papers":qA(e)}};function qA(e){let{facts:t,period:n}=e,o=il(e),r=Ve(Qc(t),n);if(o.length===0&&t.deals.rows.some(s=>Bi(s,n)))return X(
null,0,0,r);let a=o.filter(s=>sl(t,s)===null);return le(a.length,o.length,r)}function Qc({rows:e,now:t}){return e.documents.flatMap(({requestedAt:n,row:o,id:r})=>n===null?[{reason:"noDate",row:o,id:r,
at:null}]:fs(n,t)?[{reason:"futureDate",row:o,id:r,at:n}]:[])}var He=[...wh,...Ph,...Jh,...eg,...Eh,...mg,...Th],JA=new Map(He.map(e=>[e.key,e]));function se(e){return JA.get(e)}function Hr(e){let t=k(e);return He.find(({key:n,label:o})=>[n,o.en,o.ru].some(r=>k(
r)===t))}var pg={key:"advertising",sheet:{en:"Advertising",ru:"Реклама"},purpose:{en:"What each advertising activity cost, by month.",ru:"Сколько стоила каждая реклама, по месяцам."},
kind:"entered",dateColumn:"month",columns:{month:Ai({heading:{en:"Month",ru:"Месяц"},note:{en:"Any date in the month.",ru:"Любая дата месяца."},required:!0,width:95}),activity:x({heading:{
en:"Ad activity",ru:"Реклама"},aliases:["Activity","Advertising"],note:{en:"As in Lists.",ru:"Как в Справочниках."},required:!0,choices:"activities",width:180}),amount:Xo({heading:{
en:"Amount",ru:"Сумма"},note:{en:"Spent in the month.",ru:"Потрачено за месяц."},required:!0,width:115}),comment:Dt}};var yg={key:"calendar",sheet:{en:"Calendar",ru:"Календарь"},purpose:{en:"Working hours of the week and exceptions: holidays, short days, working weekends.",ru:"Рабочие часы недели и исключени\
я: праздники, короткие дни, рабочие выходные."},kind:"setup",columns:{weekday:kt(qo,{heading:{en:"Weekday",ru:"День недели"},note:{en:"For weekly hours; t\
wo rows make a lunch break.",ru:"Для недельных часов; две строки дают обед."},width:100}),date:Be({heading:{en:"Date",ru:"Дата"},note:{en:"For an exception: it re\
places that day.",ru:"Для исключения: заменяет этот день."},mayBeAhead:!0,width:95}),kind:kt(Ci,{heading:{en:"Kind",ru:"Вид"},note:{en:"Work, holiday, short, working we\
ekend; absent: one person, named in the note, gets no new tasks that day. Blank: work; a date without hours is a holiday.",ru:"Рабочий, выходной, короткий, рабочая суббота; «отсутствует» — один сотруд\
ник, названный в примечании. Пусто — рабочий; дата без часов — выходной."},required:!0,mayBeBlank:!0,width:130}),from:Nc({heading:{en:"From",
ru:"С"},note:{en:"Start, such as 9:00.",ru:"Начало, например 9:00."},width:70}),to:Nc({heading:{en:"To",ru:"До"},note:{en:"End, such as 18:00; earlier than the start: on the next day.",
ru:"Конец, например 18:00; раньше начала — на следующий день."},width:70}),note:x({heading:{en:"Note",ru:"Примечание"},note:{en:"Name of the holiday\
, or who is absent.",ru:"Название праздника или кто отсутствует."},width:240})}};var hg={key:"clients",sheet:{en:"Clients",ru:"Клиенты"},purpose:{en:"Clients, one legal entity a row.",ru:"Клиенты, одно юридическое лицо в строке."},kind:"ente\
red",idPrefix:"K",columns:{id:Rn,name:x({heading:{en:"Name",ru:"Клиент"},aliases:["Client","Company","Название","Наименование","Компания"],note:{en:"Name of the compa\
ny.",ru:"Название компании."},required:!0,width:220}),taxId:dh({heading:{en:"Tax ID",ru:"ИНН"},aliases:["TIN","INN"],note:{en:"Tax number; the check digits are verified.",ru:"10 или\
 12 цифр; контрольные цифры проверяются."},width:110}),segment:x({heading:{en:"Segment",ru:"Сегмент"},note:{en:"The narrower, the better the offer sells.",ru:"Чем\
 уже, тем лучше продаётся предложение."},choices:"segments",width:130}),size:x({heading:{en:"Size",ru:"Размер"},note:{en:"Employees, offices or as you like.",ru:"С\
отрудники, офисы или как удобно."},width:80}),city:x({heading:{en:"City",ru:"Город"},note:{en:"City.",ru:"Город."},width:110}),person:x({heading:{en:"Person",ru:"Ко\
нтактное лицо"},aliases:["Contact person","Контакт"],note:{en:"Whom to ask for.",ru:"Кого спросить."},width:150}),phone:ah({heading:{en:"Phone",ru:"Телефон"},aliases:[
"Phones","Телефоны"],note:{en:"Several are separated by commas.",ru:"Несколько — через запятую."},width:140}),email:ih({heading:{en:"E-mail",ru:"E-mail"},aliases:["Email",
"Почта","Эл. почта"],note:{en:"Several are separated by commas.",ru:"Несколько — через запятую."},width:170}),origin:kt(Or,{heading:{en:"Origin (override)",ru:"Проис\
хождение (вручную)"},aliases:["Origin","Происхождение"],note:{en:"Only when the judgment from the contacts is wrong; a reason is required.",ru:"Только если вывод по контакт\
ам неверен; основание обязательно."},width:120}),originReason:x({heading:{en:"Reason",ru:"Основание"},note:{en:"Why the origin is set by hand.",ru:"Почему происхо\
ждение указано вручную."},width:150}),activity:x({heading:{en:"Ad activity",ru:"Реклама"},aliases:["Advertising"],note:{en:"Which advertising brought this client.",ru:"Какая\
 реклама привела клиента."},choices:"activities",width:130}),firstPurchaseOn:uh({heading:{en:"First purchase",ru:"Первая покупка"},note:{en:'A date, or "before the re\
gister" for a client from older days.',ru:"Дата или «до реестра» для клиента из прежних времён."},width:110}),seller:x({heading:{en:"Won by",ru:"Привлёк"},
note:{en:"Who won the client.",ru:"Кто привлёк клиента."},choices:"staff",width:130}),manager:x({heading:{en:"Account manager",ru:"Ведёт"},aliases:["Manager","Менеджер"],
note:{en:"Who takes care of the client; not the one who searches for new ones.",ru:"Кто заботится о клиенте; не тот, кто ищет новых."},choices:"staff",width:130}),
touchEveryDays:Lr({least:1,most:3650},{heading:{en:"Contact every, days",ru:"Контакт раз в, дней"},note:{en:"How often care should call.",ru:"Как часто звонить."},width:90}),
nextTouchOn:Be({heading:{en:"Next contact",ru:"Следующий контакт"},note:{en:"The day of the next care call.",ru:"День следующего звонка заботы."},mayBeAhead:!0,
width:105}),mergedInto:x({heading:{en:"Merged into",ru:"Объединён с"},note:{en:"Id of the client that survives; clear the cell to undo the merge.",ru:"ID клиента, который остаётся; очистите,\
 чтобы отменить объединение."},width:90}),doNotContact:Ni({heading:{en:"Do not contact",ru:"Не беспокоить"},note:{en:"Yes: no tasks are made for this client.",ru:"Д\
а: задачи по клиенту не создаются."},width:90}),comment:Dt}};var Gr={key:"columns",sheet:{en:"Columns",ru:"Колонки"},purpose:{en:"Sheets of your own that serve as tables of the register: which of your headings is which column.",ru:"Ваши собственные листы\
, которые служат таблицами реестра: какой ваш заголовок — какой столбец."},kind:"setup",isOnDemand:!0,columns:{sheet:x({heading:{en:"Your sh\
eet",ru:"Ваш лист"},note:{en:"Its name, as on the tab.",ru:"Имя, как на ярлыке."},required:!0,width:160}),heading:x({heading:{en:"Your heading",ru:"Ваш заголовок"},note:{
en:'As it stands on your sheet; of two alike the second is "Phone (2)". Blank: see "Always".',ru:"Как на вашем листе; второй из одинаковых — «Телефон (2)». Пусто: см. «Всегда»."},
required:!0,mayBeBlank:!0,width:200}),table:x({heading:{en:"Table",ru:"Таблица"},note:{en:"The table of the register your sheet serves as.",ru:"Какой таблицей реестра служит ваш лист."},
required:!0,width:130}),column:x({heading:{en:"Our column",ru:"Наш столбец"},note:{en:"Its heading in our table.",ru:"Его заголовок в нашей таблице."},required:!0,width:180}),
dates:kt(Ri,{heading:{en:"Dates",ru:"Даты"},note:{en:"In which order your dates are written, where they do not tell it themselves.",ru:"В каком порядке написаны ваши даты, если по ним самим не вид\
но."},width:120}),always:x({heading:{en:"Always",ru:"Всегда"},note:{en:"What every row says in a column that your sheet does not have: In, Call …",ru:"Что стоит в каждой строке, если такого \
столбца у вас нет: Вх, Звонок …"},width:130})}};var gg={key:"deals",sheet:{en:"Deals",ru:"Сделки"},purpose:{en:"Possible sales, from opened to won or lost.",ru:"Возможные продажи: от открытия до выигрыша или проигрыша."},
kind:"entered",idPrefix:"D",dateColumn:"openedOn",columns:{id:Rn,openedOn:Be({heading:{en:"Opened",ru:"Открыта"},aliases:["Opened on","Дата открытия"],note:{en:"The day the deal beg\
an.",ru:"День, когда сделка началась."},required:!0,width:95}),client:Kr,line:x({heading:{en:"Line of business",ru:"Направление"},aliases:["Line"],note:{en:"What is b\
eing sold.",ru:"Что продаём."},choices:"lines",width:130}),activity:x({heading:{en:"Ad activity",ru:"Реклама"},aliases:["Advertising"],note:{en:"Which advertising it came from.",ru:"С\
 какой рекламы."},choices:"activities",width:130}),seller:x({heading:{en:"Seller",ru:"Продавец"},note:{en:"Who is selling.",ru:"Кто продаёт."},required:!0,choices:"staff",
width:140}),amount:Xo({heading:{en:"Amount",ru:"Сумма"},note:{en:"Expected or agreed amount.",ru:"Ожидаемая или согласованная сумма."},width:110}),stage:Zo("stages",
{heading:{en:"Stage",ru:"Этап"},note:{en:"Won and lost close the deal and need a date.",ru:"Выигранная и проигранная закрыты и требуют даты."},required:!0,
width:110}),closedOn:Be({heading:{en:"Closed",ru:"Закрыта"},aliases:["Closed on","Дата закрытия"],note:{en:"Required for won and lost.",ru:"Обязательна для выигранных и проигранных."},
width:95}),lossReason:x({heading:{en:"Loss reason",ru:"Причина отказа"},note:{en:"Why it was lost.",ru:"Почему проиграли."},choices:"lossReasons",width:140}),nextStep:el,nextStepOn:tl,
comment:Dt}};var bg={key:"documents",sheet:{en:"Documents",ru:"Документы"},purpose:{en:"Papers to prepare: requested by sellers, made by the documents clerk.",ru:"Бумаги к подготовке: просит продавец, гот\
овит сотрудник по документам."},kind:"entered",idPrefix:"P",dateColumn:"requestedAt",columns:{id:Rn,requestedAt:zo({heading:{en:"Requested at",ru:"Запрошено"},aliases:[
"Requested","Запрошен","Дата запроса","Date & time","Дата и время"],note:{en:"When the paper was asked for.",ru:"Когда попросили документ."},required:!0,
width:125}),client:Kr,deal:Qi,type:Zo("documentTypes",{heading:{en:"Type",ru:"Тип"},aliases:["Document type","Тип документа","Document","Документ"],note:{en:"Contract, invoice, \
delivery note, act.",ru:"Договор, счёт, накладная, акт."},required:!0,width:110}),requestedBy:x({heading:{en:"Requested by",ru:"Запросил"},note:{en:"The seller who needs\
 it.",ru:"Продавец, которому нужно."},choices:"staff",width:130}),responsible:x({heading:{en:"Responsible",ru:"Ответственный"},note:{en:"Who prepares it: not a seller\
.",ru:"Кто готовит: не продавец."},choices:"staff",width:130}),dueAt:zo({heading:{en:"Due",ru:"Срок"},aliases:["Due at","Due date"],note:{en:"When it must be ready.",ru:"К како\
му времени готовить."},mayBeAhead:!0,width:125}),doneAt:zo({heading:{en:"Done at",ru:"Готово"},aliases:["Done","Сделано"],note:{en:"When it was ready.",ru:"Когда был гото\
в."},width:125}),link:_i({heading:{en:"Link",ru:"Ссылка"},note:{en:"Link to the file.",ru:"Ссылка на файл."},width:120}),comment:Dt}};var wg={key:"lists",sheet:{en:"Lists",ru:"Справочники"},purpose:{en:"The words offered in drop-downs; channels, results and stages have a kind that figures rest on.",ru:"Слова выпадающих сп\
исков; у каналов, результатов и этапов есть вид, на котором стоят показатели."},kind:"setup",columns:{list:kt(zt,{heading:{en:"List",ru:"С\
правочник"},note:{en:"Which list the value belongs to.",ru:"К какому списку относится значение."},required:!0,width:170}),value:x({heading:{en:"Value",ru:"Значен\
ие"},note:{en:"The word people choose.",ru:"Слово, которое выбирают."},required:!0,width:220}),kind:x({heading:{en:"Kind",ru:"Вид"},note:{en:"For channels, results, stages and\
 documents.",ru:"Для каналов, результатов, этапов и документов."},width:160})}};var Rg={key:"plan",sheet:{en:"Plan",ru:"План"},purpose:{en:"Targets of figures by month.",ru:"Плановые значения показателей по месяцам."},kind:"entered",dateColumn:"\
month",columns:{month:Ai({heading:{en:"Month",ru:"Месяц"},note:{en:"Any date in the month.",ru:"Любая дата месяца."},required:!0,mayBeAhead:!0,width:95}),kpi:x({heading:{en:"KPI",ru:"\
Показатель"},note:{en:"The figure, by its name on the Dashboard.",ru:"Показатель, как он назван на дашборде."},required:!0,choices:"kpis",width:260}),employee:x(
{heading:{en:"Employee",ru:"Сотрудник"},note:{en:"Blank: the whole company.",ru:"Пусто: вся компания."},choices:"staff",width:140}),target:Ei({heading:{en:"Target",ru:"План"},
note:{en:"Percentages as 0.5 or 50 %.",ru:"Проценты как 0,5 или 50 %."},required:!0,width:110})}};var Cg={key:"sales",sheet:{en:"Sales",ru:"Продажи"},purpose:{en:"Shipments or payments (one company-wide choice), one row each; a return is a negative row.",ru:"Отгрузки или оплаты (выберите од\
но на всю компанию), по строке; возврат — строка с минусом."},kind:"entered",idPrefix:"S",dateColumn:"date",columns:{id:Rn,date:Be({heading:{en:"Date",ru:"\
Дата"},aliases:["Sale date","Дата продажи"],note:{en:"Day of the shipment or payment.",ru:"День отгрузки или оплаты."},required:!0,width:95}),client:Kr,deal:Qi,line:x(
{heading:{en:"Line of business",ru:"Направление"},aliases:["Line"],note:{en:"What was sold.",ru:"Что продали."},choices:"lines",width:130}),seller:x({heading:{en:"Seller",ru:"Прод\
авец"},note:{en:"Who made the sale.",ru:"Кто продал."},choices:"staff",width:140}),revenue:Xo({heading:{en:"Revenue",ru:"Выручка"},note:{en:"Amount; negative for a return.",ru:"Сум\
ма; с минусом — возврат."},required:!0,width:115}),cost:Xo({heading:{en:"Cost",ru:"Себестоимость"},note:{en:"What the goods cost us; makes the margin.",ru:"Во что товар\
 обошёлся нам; даёт маржу."},width:115}),returnOf:x({heading:{en:"Return of",ru:"Возврат по"},note:{en:"Id of the sale that comes back.",ru:"ID продажи, по которой возврат\
."},width:90}),comment:Dt}};var kg={key:"settings",sheet:{en:"Settings",ru:"Настройки"},purpose:{en:"Decisions of the company, one a row.",ru:"Решения компании, по одному в строке."},kind:"\
setup",columns:{key:x({heading:{en:"Key",ru:"Ключ"},note:{en:"Do not change.",ru:"Не менять."},required:!0,width:180}),value:x({heading:{en:"Value",ru:"Значение"},note:{en:"Change \
here.",ru:"Менять здесь."},required:!0,width:160}),meaning:x({heading:{en:"Meaning",ru:"Пояснение"},note:{en:"What it does.",ru:"На что влияет."},width:420})}};var Sg={key:"staff",sheet:{en:"Staff",ru:"Сотрудники"},purpose:{en:"People and their roles with dates; the role in force on the day of an event counts.",ru:"Люди и их роли с датами; считаетс\
я роль, действующая в день события."},kind:"setup",columns:{name:x({heading:{en:"Name",ru:"Имя"},aliases:["Employee","Сотрудник","ФИО"],note:{en:"As it is ty\
ped in the tables.",ru:"Как пишется в таблицах."},required:!0,width:180}),email:Mi({heading:{en:"E-mail",ru:"E-mail"},aliases:["Email","Почта"],note:{en:"Google account, to kno\
w who is editing.",ru:"Аккаунт Google, чтобы знать, кто правит."},width:180}),roles:lh({heading:{en:"Roles",ru:"Роли"},aliases:["Role","Роль"],note:{en:"owner, active\
, inbound, care, documents; several by commas. Search and care never on one person.",ru:"Владелец, активные продажи, входящие, забота о клиентах, документы; через запятую. Поиск и забота — не на одном\
."},required:!0,width:220}),from:Be({heading:{en:"From",ru:"С"},note:{en:"First day in the role; blank: always.",ru:"Первый день в роли; пусто — всегда."},mayBeAhead:!0,width:95}),
until:Be({heading:{en:"Until",ru:"По"},note:{en:"Last day in the role; blank: still.",ru:"Последний день в роли; пусто — до сих пор."},mayBeAhead:!0,width:95})}};var Tg={key:"standards",sheet:{en:"Standards",ru:"Регламенты"},purpose:{en:"Written standards: rules that make tasks.",ru:"Регламенты: правила, по которым ставятся задачи."},
kind:"setup",columns:{key:x({heading:{en:"Key",ru:"Ключ"},note:{en:"Stable name of the rule.",ru:"Постоянное имя правила."},required:!0,width:160}),on:Ni({heading:{en:"On",ru:"\
Включено"},note:{en:"No: the rule makes no tasks.",ru:"Нет: правило не ставит задач."},width:80}),role:kt(ge,{heading:{en:"Role",ru:"Роль"},note:{en:"Whose task it i\
s.",ru:"Чья это задача."},required:!0,width:140}),standard:x({heading:{en:"Standard",ru:"Регламент"},note:{en:"What must be done, in words.",ru:"Что должно быть сделано, словами."},
width:420}),threshold:Ei({heading:{en:"Threshold",ru:"Порог"},note:{en:"When the rule fires.",ru:"Когда правило срабатывает."},width:80}),unit:x({heading:{en:"Unit",ru:"Еди\
ница"},note:{en:"Of the threshold.",ru:"Порога."},width:200}),priority:Lr({least:1,most:9},{heading:{en:"Priority",ru:"Приоритет"},note:{en:"1 is the most urgent.",ru:"1 — самый сро\
чный."},width:80})}};var C={contacts:rg,clients:hg,deals:gg,sales:Cg,documents:bg,advertising:pg,plan:Rg,staff:Sg,standards:Tg,calendar:yg,lists:wg,settings:kg,columns:Gr},jr=Object.keys(C),$=jr.filter(e=>{let{isOnDemand:t}=C[e];
return t!==!0});function ft(e){return Object.keys(C[e].columns)}function ve(e,t){return e[t]??""}function Zt(e,t){return Object.keys(C[e].columns).includes(t)}var YA=new Set(["clients.id","clients.mergedInto","sales.id","sales.returnOf"]),Og=["active.","inbound.","entry.","structure.conflicts"],hs=[...Og,"retention.","sales.newRevenue","sales.repeatRevenue",
"sales.newMarginRate","sales.repeatMarginRate"],xg=["active.newDeals","active.newDealRevenue","inbound.newSales","inbound.newSalesRevenue","inbound.conversion"],zA={"contacts.result":Og,"contacts.phon\
e":hs,"contacts.email":hs,"contacts.client":hs,"contacts.answeredAt":["active.contacts","active.reached","entry.","structure.conflicts"],"contacts.nextStepOn":["active.qualifiedLeads"],"contacts.recor\
ding":["entry.listened"],"contacts.listenedOn":["entry.listened"],"contacts.employee":["active.contacts","active.reached","structure.conflicts"],"clients.phone":hs,"clients.email":hs,"clients.origin":xg,
"clients.originReason":xg,"clients.firstPurchaseOn":["active.","inbound.","retention.new","retention.reactivated","retention.revenuePerExistingClient","retention.bridge","sales.newRevenue","sales.repe\
atRevenue","sales.newMarginRate","sales.repeatMarginRate","entry.listened","structure.conflicts"],"deals.amount":["deals.wonAmount","deals.openAmount"],"deals.closedOn":["deals.won","deals.lost","deal\
s.winRate","deals.wonAmount","deals.medianCycle","deals.openAmount","structure.papers"],"sales.cost":["sales.margin","sales.marginRate","sales.newMarginRate","sales.repeatMarginRate"],"documents.respo\
nsible":["structure.papers"]};function ll({table:e,column:t}){let n=C[e].columns,o=`${e}.${t}`,a=t===""||n[t]?.required===!0||YA.has(o)?null:zA[o]??[];return He.filter(({key:s,tables:i})=>a?a.some(l=>s===
l||l.endsWith(".")&&s.startsWith(l)):i.includes(e)).map(({key:s})=>s)}var XA=new Set(["contacts.answeredAt","contacts.result","contacts.nextStep","contacts.nextStepOn","contacts.listenedBy","contacts.listenedOn","deals.nextStepOn","contacts.score","clients.nextTouchOn",
"documents.deal","documents.doneAt"]);function vg(e,t){return[...e].flatMap(([n,o])=>t.has(n)||!ZA(o)?[]:QA(o))}function ZA({sheet:e,headingRow:t}){return t+1<e.values.length}function QA(e){let{columns:t}=e.
table;return Object.keys(t).flatMap(n=>{let{required:o,heading:r}=t[n]??{};if(!r||o===!0||e.positions.has(n))return[];if(e.adoption?.constants.has(n)===!0)return[];let a=eE(`${e.table.key}.${n}`,n),s={
rests:a,expectedEn:r.en,expectedRu:r.ru},i=St(e,e.headingRow+1,n,{code:"missingColumn",details:s},"");return a!==""||ll(i).length>0?[i]:[]})}function eE(e,t){return t==="id"?"ids":XA.has(e)?"ticks":""}var _g="noticed:";function em(e){return _g+it(e)}function Ag(e){return e.startsWith(_g)}function Eg(e,t){return t!==null&&e===em(t)}var Mg=["lines","activities","segments","lossReasons","staff"],nm=[{table:"staff",column:"name",vocabulary:"staff"},...$.flatMap(e=>ft(e).flatMap(t=>{let{columns:n}=C[e],o=Mg.find(r=>r===n[t]?.choices);
return o===void 0?[]:[{table:e,column:t,vocabulary:o}]}))];function Lg(e){return nm.filter(t=>t.table===e&&t.vocabulary==="staff").map(({column:t})=>t)}function Pg(e){let t=tE(e),n=new Map(Mg.map(r=>[
r,rE(t[r],oE(r,e))])),o={};for(let{table:r,column:a,vocabulary:s}of nm){let i=n.get(s),l=o[r]??e[r];i&&i.size>0&&(o[r]=fh(l,a,i))}return{...e,...o}}function tE(e){let t={lines:new Map,activities:new Map,
segments:new Map,lossReasons:new Map,staff:new Map};for(let{table:n,column:o,vocabulary:r}of nm){let a=e[n];nE(t[r],dt(a,o,""))}return t}function nE(e,{distinct:t,codes:n}){let o=new Uint32Array(t.length);
for(let r=0;r<n.length;r++){let a=n[r]??0;o[a]=(o[a]??0)+1}t.forEach((r,a)=>tm(e,r,o[a]))}function tm(e,t,n=1){typeof t=="string"&&t!==""&&e.set(t,(e.get(t)??0)+n)}function oE(e,{lists:t,staff:n}){let o=new Map;
if(e==="staff")for(let{name:r}of n)tm(o,r);else for(let{list:r,value:a}of t)r===e&&tm(o,a);return o}function rE(e,t){let n=new Map([...Ng(e),...Ng(t)]);return new Map([...e.keys()].flatMap(o=>{let r=n.
get(Mt(o))??o;return r===o?[]:[[o,r]]}))}function Ng(e){let t=new Map;for(let[n,o]of e){let r=Mt(n),a=t.get(r),s=a===void 0?1:o-(e.get(a)??0);(a===void 0||s>0||s===0&&Yt(n,a)<0)&&t.set(r,n)}return t}var aE=["inbound.reply","inbound.nextStep","active.nextStep","care.nextStep","active.lead","active.retry","care.atRisk","care.lost","care.touch","care.quiet","documents.due","documents.papers","owner.\
waiting","owner.revenuePerClient","owner.retention","owner.structure","owner.papers","owner.listen","owner.problems"],sE=new Set(aE);function Dg(e){return sE.has(e)}function $g(e,t,n){let o=[],r=Oe(Ze),a=c=>r(S(c)),s=rm(e),i=new Map,l=lE(e,t),u=[];e.forEach((c,f)=>{let p=uE(c,s),y=Fg(c,n)??(p&&Fg(p,n)?"noSaleReturned":null);y?o.push({reason:y,row:c.row,id:c.id,at:y===
"noDate"?null:c.date}):p?dE(i,p,c,a):u.push(f)});let d=[];for(let c of u){let f=e[c];f&&d.push(cE(f,i.get(f),Wg(f)?om:l(f,c),a))}return{rows:iE(d,Fi(e,"id"),u),leftOut:o}}function iE(e,t,n){let o=new Float64Array(
e.length);e.forEach(({date:l},u)=>o[u]=$e(l));let r=l=>t[n[l]??0]??"",a=l=>e[l]?.sale.row??0,i=Zi(o,(l,u)=>Yt(r(l),r(u))||a(l)-a(u));return Array.from(i,l=>e[l]).filter(l=>l!==void 0)}function lE(e,t){
let{distinct:n,codes:o}=dt(e,"client",""),r=new Int32Array(n.length).fill(Ig);return(a,s)=>{let i=o[s]??0;return r[i]===Ig&&(r[i]=t.ofClientCell(a.client)?.index??om),r[i]??om}}var om=-1,Ig=-2;function Fg(e,t){
return e.date===null?"noDate":S(e.date)>S(t)?"futureDate":e.revenue===null?"noRevenue":null}function rm(e){let t=new Set;for(let{returnOf:o}of e)o!==""&&t.add(o.toUpperCase());let n=new Map;if(t.size===
0)return n;for(let o of e){let r=o.id.toUpperCase();if(!t.has(r)||(o.revenue??0)<0)continue;let a=n.get(r);(!a||(o.date??1/0)<(a.date??1/0))&&n.set(r,o)}return n}function uE(e,t){if(!(e.returnOf===""||
e.revenue===null||e.revenue>=0))return t.get(e.returnOf.toUpperCase())}function dE(e,t,n,o){let r=e.get(t)??{revenue:0,cost:0,sameMonth:0},a=n.revenue??0;r.revenue+=a,r.cost+=n.cost??0,n.date!==null&&
t.date!==null&&o(n.date)===o(t.date)&&(r.sameMonth+=a),e.set(t,r)}function Wg({revenue:e}){return(e??0)<0}function cE(e,t,n,o){let r=e.date??0,a=e.revenue??0;return{sale:e,date:r,day:S(r),month:o(r),party:n,
revenue:a+(t?.revenue??0),cost:e.cost===null?null:e.cost+(t?.cost??0),isPurchase:a>0&&a+(t?.sameMonth??0)>0,isAdjustment:Wg(e)}}function Kg({id:e}){return typeof e=="string"?e:""}function Bg(e,t){let n=[];for(let[o,r]of t){let a=(s,i,l,u={})=>{let d=i===""?"":Qo(r,s.row,i);n.push(St(r,s.row,i,{code:l,details:u},d,Kg(s)))};o!==
"settings"&&pE(o,e.rows[o],r,a),yE(e.rows[o],a),hE(o,e.rows[o],e.now,a),mE(o,e,a),fE(o,e,a)}return n}function mE(e,{rows:t,unreadable:n},o){let r=new Set(t.staff.map(({name:a})=>a));if(!(r.size===0||n.
has("staff")))for(let a of Lg(e)){let s=t[e];for(let i of s){let l=i[a];typeof l=="string"&&l!==""&&!r.has(l)&&o(i,a,"unknownEmployee")}}}function fE(e,t,n){let o=wE[e];o?.(t.rows[e],t,n)}function pE(e,t,n,o){
let r=go(C[e]).filter(a=>C[e].columns[a]?.mayBeBlank!==!0).filter(a=>n.adoption?.constants.has(a)!==!0).map(a=>[a,n.positions.get(a)]);for(let a of t){let s=n.sheet.values[a.row-1];for(let[i,l]of r){let u=l===
void 0?void 0:s?.[l];(u===void 0||u===""||typeof u=="string"&&u.trim()==="")&&o(a,i,"required")}}}function yE(e,t){let n=new Map;for(let o of e){let r=Kg(o).toUpperCase();if(r==="")continue;let a=n.get(
r);a===void 0?n.set(r,o.row):t(o,"id","duplicateId",{other:String(a)})}}function hE(e,t,n,o){let{columns:r}=C[e],a=S(n)+1-1/86400,s=ft(e).filter(i=>r[i]?.mayBeAhead!==!0&&gE.has(r[i]?.type??"text")).map(
i=>({column:i,latest:r[i]?.type==="datetime"?n:a}));for(let i of t)for(let{column:l,latest:u}of s){let d=i[l];typeof d=="number"&&d>u&&o(i,l,"futureDate")}}var gE=new Set(["date","datetime","month"]);
function bE({phone:e,email:t}){return t===""&&!Xt(e)}function ul(e,{sharersOfName:t},n){let o=t(e.client);return o?(o.kind==="clients"?n(e,"client","ambiguousName",{others:o.names}):n(e,"client","shar\
edName"),!0):!1}var wE={contacts:(e,t,n)=>{let{calendar:o}=t,r=new Set;for(let a of e){let{at:s,answeredAt:i,direction:l,sourceKey:u}=a;a.client===""&&a.phone===""&&a.email===""&&n(a,"","noIdentity"),
bE(a)&&ul(a,t,n),s!==null&&Xe(s)&&n(a,"at","noTime"),Eg(u,s)&&n(a,"at","noticedTime"),i!==null&&l==="out"&&n(a,"answeredAt","answerOnOutbound");let[d,c]=[bo(s,o),bo(i,o)];l==="in"&&d!==null&&c!==null&&
c<d&&n(a,"answeredAt","answerBeforeContact"),!(u===""||Ag(u))&&(r.has(u)&&n(a,"sourceKey","duplicateSourceKey"),r.add(u))}},clients:(e,{conflicts:t},n)=>{for(let o of e)o.origin!==null&&o.originReason===
""&&n(o,"origin","originWithoutReason");for(let{code:o,client:r,column:a,others:s}of t)n(r,a,o,s===""?{}:{others:s})},deals:(e,t,n)=>{for(let o of e)ul(o,t,n);for(let{deal:o,state:r,closedOn:a,openedOn:s}of t.
deals.rows)r!=="open"&&o.closedOn===null&&n(o,"closedOn","closedWithoutDate"),a!==null&&a<s&&n(o,"closedOn","closedBeforeOpened")},sales:(e,t,n)=>{let o=new Set(e.map(({id:a})=>a.toUpperCase())),r=rm(
e);for(let a of e){if(!ul(a,t,n)&&t.partyOfClientCell(a.client)?.client===null&&n(a,"client","unknownReference"),a.returnOf==="")continue;let s=a.returnOf.toUpperCase();o.has(s)?(a.revenue??-1)>=0?n(a,
"returnOf","positiveReturn"):r.has(s)||n(a,"returnOf","returnOfReturn"):n(a,"returnOf","unknownReference")}},documents:(e,t,n)=>{for(let o of e)ul(o,t,n)},plan:(e,t,n)=>{let o=new Set;for(let r of e){
let a=r.kpi===""?void 0:Hr(r.kpi);r.kpi!==""&&!a&&n(r,"kpi","unknownKpi");let s=`${a?.key??r.kpi} ${r.month} ${r.employee}`;o.has(s)&&n(r,"kpi","duplicatePlan"),o.add(s)}},calendar:(e,t,n)=>{for(let o of e){
o.from!==null&&o.from===o.to&&n(o,"to","badInterval");let r=o.kind==="work"||o.kind==="working"||o.kind===null&&o.weekday!==null,a=o.kind===null&&o.from===null!=(o.to===null);(r&&(o.from===null||o.to===
null)||a)&&n(o,"from","badInterval")}},standards:(e,t,n)=>{for(let o of e)o.key!==""&&!Dg(o.key)&&n(o,"key","unknownStandard")},staff:(e,t,n)=>{for(let o of e)o.from!==null&&o.until!==null&&S(o.until)<
S(o.from)&&n(o,"until","badInterval")}};function Ug(e,t=[],n=()=>!0){let o=[],r=RE(e),a=kE(e,r),s=CE(e,a.survivors,o),i=e.map(({name:v})=>$n(v)),l=dl(s,i.map(Vg)),u=dl(s,e.map(({name:v},V)=>l.get(i[V]??"")===null?[hi(v)]:Hg)),d=e.map(({phone:v})=>v),
c=e.map(({email:v})=>v),f=dl(s,d),p=dl(s,c),y=new Map,h=Oe($n),b=new Map;function O(v,V){let te=y.get(v);return te||(te={index:o.length,key:v,name:V||v,client:null,clientRows:[]},y.set(v,te),o.push(te)),
te}function E(v){let V=r.get(v.toUpperCase());return V===void 0?void 0:s[V]}function L(v){if(v==="")return null;let V=b.get(v);if(V===void 0){let te=E(v)??l.get(h(v));V=(te===null?u.get(hi(v)):te)??null,
b.set(v,V)}return V}function Go({client:v,phone:V,email:te,person:yi}){let Fa=Xt(V)?V:"",ay=Fa||te;return ay===""?null:f.get(Fa)??p.get(te)??O(ay,v||yi)}let io=new Map,Gd=dt(t,"client",""),ry=Gd.distinct.
map(v=>v!==""&&L(v)===null);t.forEach((v,V)=>{if(ry[Gd.codes[V]??0]!==!0||!n(V))return;let te=Go(v);if(!te)return;let yi=h(v.client),Fa=io.get(yi);io.set(yi,Fa===void 0||Fa===te?te:null)});function M(v){
let V=h(v);if(V==="")return null;let te=l.has(V)?null:io.get(V);return te?.client===null?te:O(V,v)}function mn(v){let V=L(v.client)??Go(v)??M(v.client);return V||v.phone===""?V:v.phone!==gn?O(v.phone,
v.person):O(`${gn}:${v.id||v.row}`,"")}function jo(v){return L(v)??M(v)}let Ia=new Map;function Jx(v){let V=h(v);if(V===""||L(v))return null;let te=Ia.get(V);return te===void 0&&Ia.set(V,te=Yx(V)),te}
function Yx(v){return l.get(v)===null?{kind:"clients",names:jg(e.filter((V,te)=>i[te]===v))}:io.get(v)===null?{kind:"prospects"}:null}let zx=[...a.conflicts,...am("ambiguousPhone","phone",e,s,f,d),...am(
"ambiguousEmail","email",e,s,p,c),...am("ambiguousName","name",e,s,l,i.map(Vg))];return{all:o,conflicts:zx,ofContact:mn,ofClientCell:jo,sharersOf:Jx}}var Hg=[];function Vg(e){return[e]}function dl(e,t){
let n=new Map;return e.forEach((o,r)=>{for(let a of t[r]??Hg){if(a==="")continue;let s=n.get(a);s===void 0?n.set(a,o):s!==o&&n.set(a,null)}}),n}function RE(e){let t=new Map;return e.forEach(({id:n},o)=>{
let r=n.toUpperCase();r!==""&&!t.has(r)&&t.set(r,o)}),t}function CE(e,t,n){let o=new Array(e.length),r=[];e.forEach((s,i)=>{let l=t[i]??i,u=o[l];u?i===l?u.unshift(s):u.push(s):(o[l]=[s],r.push(l))});let a=new Array(
e.length);for(let s of r){let[i,l=[]]=[e[s],o[s]];if(!i)continue;let u=i.id||`client:${$n(i.name)}`,d={index:n.length,key:u,name:i.name||u,client:i,clientRows:l};n.push(d),a[s]=d}return Array.from(t,s=>a[s]).
filter(s=>s!==void 0)}function kE(e,t){let n=[];return{survivors:Int32Array.from(e,(r,a)=>SE(r,a,e,t,n)),conflicts:n}}function SE(e,t,n,o,r){let a=o.get(e.id.toUpperCase())??t,s=e.mergedInto||(n[a]?.mergedInto??
"");if(s==="")return a;let i=new Set([a]),l=a;for(;s!=="";){let u=o.get(s.toUpperCase());if(u===void 0||i.has(u)){let d=l===a,c=u===void 0?"unknownReference":"mergeLoop";return(u!==void 0||d)&&r.push(
{code:c,client:e,column:"mergedInto",found:e.mergedInto,others:""}),u===void 0?l:a}i.add(u),l=u,s=n[u]?.mergedInto??""}return l}function am(e,t,n,o,r,a){let s=new Map;for(let[i,l]of r)l===null&&s.set(
i,[]);return s.size===0?[]:(a.forEach((i,l)=>{for(let u of i)s.get(u)?.push(l)}),[...s].flatMap(([i,l])=>l.flatMap(u=>{let d=n[u],c=jg(TE(u,l,o).flatMap(f=>n[f]??[]));return d?[{code:e,client:d,column:t,
found:i,others:c}]:[]})))}var Gg=3;function TE(e,t,n){let o=[];for(let r of t)if(n[r]!==n[e]&&o.push(r),o.length===Gg)break;return o}function jg(e){return e.slice(0,Gg).map(({name:t})=>t).join(", ")}var xE=400,OE=[{from:540,to:1080}],cl=[];function ml(e){let t=e.filter(({kind:l})=>l!=="absent"),n=Xg(t),o=Zg(t,n),r=new Map,a=l=>{let u=r.get(l);return u||r.set(l,u=o.get(l)??sm(n,l)),u},s=vE(a),i=l=>{
let u=$e(l),d=Math.floor(u/86400);return s.before(d)+Yg(a(d),u-d*86400)};return{intervalsOf:a,workingMinutes:(l,u)=>u>l?(i(u)-i(l))/60:0,deadline:(l,u)=>qg(i(l)+u*60,S(l),s,a),firstMinute:l=>qg(i(l),l,
s,a)??l}}function Yg(e,t){let n=0;for(let{from:o,to:r}of e){let a=Math.min(r*60,t);a>o*60&&(n+=a-o*60)}return n}function vE(e){let t=null,n=[0],o=[0],r=s=>Yg(e(s),86400);return{before:s=>{t??=s;let i=s-
t;for(let l=n.length;l<=i;l++)n.push((n[l-1]??0)+r(t+l-1));for(let l=o.length;l<=-i;l++)o.push((o[l-1]??0)-r(t-l));return(i>=0?n[i]:o[-i])??0}}}function qg(e,t,n,o){for(let r=t;r<=t+xE;r++){if(n.before(
r+1)<=e)continue;let a=e-n.before(r);for(let{from:s,to:i}of o(r)){let l=(i-s)*60;if(a<l)return Tr(r*86400+s*60+a);a-=l}}return null}function zg(e){let t=e.filter(({kind:o})=>o!=="absent"),n=Xg(t);return[
...n,...Zg(t,n).values()].every(o=>o.length===0)}function sm(e,t){return e[Kn(t)-1]??cl}function Xg(e){let t=e.filter(o=>o.weekday!==null&&o.date===null);if(t.length===0)return Jg.map(o=>o<=5?OE:cl);let n=o=>t.
filter(r=>r.weekday===String(o)&&r.kind!=="holiday").flatMap(lm);return Jg.map(o=>um([...n(o).flatMap(Qg),...n(o===1?7:o-1).flatMap(e0)]))}var Jg=[1,2,3,4,5,6,7];function Zg(e,t){let n=new Map;for(let r of e){
if(r.date===null)continue;let a=S(r.date);n.set(a,[...n.get(a)??[],r])}let o=new Map;for(let[r,a]of n){let s=_E(a,sm(t,r));s&&o.set(r,s)}for(let[r,a]of n){let s=im(a)?cl:a.flatMap(lm).flatMap(e0);s.length===
0||im(n.get(r+1)??[])||o.set(r+1,um([...o.get(r+1)??sm(t,r+1),...s]))}return o}function _E(e,t){if(im(e))return cl;let n=um(e.flatMap(lm).flatMap(Qg));return n.length>0?n:e.some(o=>o.kind==="short")?AE(
t):null}function im(e){return e.some(({kind:t,from:n,to:o})=>t==="holiday"||t===null&&n===null&&o===null)}function lm({from:e,to:t}){return e===null||t===null||e===t?[]:[{from:e,to:e<t?t:t+gs}]}var gs=1440;
function Qg({from:e,to:t}){return e<gs?[{from:e,to:Math.min(t,gs)}]:[]}function e0({to:e}){return e>gs?[{from:0,to:e-gs}]:[]}function AE(e){let t=60,n=[];for(let{from:o,to:r}of[...e].reverse()){let a=Math.
max(r-o-t,0);t-=r-o-a,a>0&&n.unshift({from:o,to:o+a})}return n}function um(e){let t=[];for(let n of[...e].sort((o,r)=>o.from-r.from)){let o=t[t.length-1];o&&n.from<=o.to?t[t.length-1]={from:o.from,to:Math.
max(o.to,n.to)}:t.push(n)}return t}var fl=["inTime","late","waiting","soon","overdue"];var _e=-1,pl=class{constructor(t,n){this.first=new Int32Array(t).fill(_e),this.last=new Int32Array(t).fill(_e),this.next=n}add(t,n){let o=this.last[t]??_e;o===_e?this.first[t]=n:this.next[o]=n,this.last[t]=
n}firstOf(t){return this.first[t]??_e}placesOf(t){let n=[];for(let o=this.firstOf(t);o!==_e;o=this.next[o]??_e)n.push(o);return n}},yl=class{constructor(t,n){this.count=0;this.contacts=t;let o=new Int32Array(
t.length).fill(_e);this.inbound=new pl(n,o),this.attempts=new pl(n,o),this.inboundCount=new Uint32Array(n),this.answeredAt=new Float64Array(n).fill(Number.NaN),this.typedAnswer=new Float64Array(n).fill(
Number.NaN),this.target=new Float64Array(n),this.waited=new Float64Array(n),this.state=new Uint8Array(n)}join(t,n,o){this.inbound.add(t,o),this.inboundCount[t]=(this.inboundCount[t]??0)+1;let r=this.typedAnswer[t]??
Number.NaN;n.answeredAt!==null&&!(r<=n.answeredAt)&&(this.typedAnswer[t]=n.answeredAt)}openerOf(t){let n=this.contacts[this.inbound.firstOf(t)];if(!n)throw new Error("A thread is opened by a contact");
return n}answerOf(t){let n=this.answeredAt[t]??Number.NaN;return Number.isNaN(n)?null:n}contactsOf(t,n){return t.placesOf(n).flatMap(o=>this.contacts[o]??[])}},hl=class{constructor(t,n,o){this.columns=
t,this.index=n,this.clock=o}get party(){return this.columns.openerOf(this.index).party}get inbound(){return this.columns.contactsOf(this.columns.inbound,this.index)}get inboundCount(){return this.columns.
inboundCount[this.index]??0}get openedAt(){return this.columns.openerOf(this.index).at}get answeredAt(){return this.columns.answerOf(this.index)}get attempts(){return this.columns.contactsOf(this.columns.
attempts,this.index)}get target(){return this.columns.target[this.index]??0}get waited(){return this.columns.waited[this.index]??0}get state(){return fl[this.columns.state[this.index]??0]??"waiting"}get response(){
return this.answeredAt===null?null:this.waited}get attempt(){let t=[this.attempts[0]?.at??null,this.answeredAt].filter(n=>n!==null);return t.length===0?null:this.clock.calendar.workingMinutes(this.openedAt,
Math.min(...t))}get waitedClock(){return Math.max(gi(this.openedAt,this.answeredAt??this.clock.now),0)}};function n0({rows:e,columns:t},n){let o=new yl(e,EE(t,NE)),r=new Int32Array(n).fill(_e),a=new Uint8Array(e.length);t.each((s,i)=>{let{party:l}=s;if(l<0)return;let u=r[l]??_e,d=ME(o,u,s);if(s.isInbound){
if(s.isNoise)return;let c=d===_e?o.count++:d;o.join(c,s,i),r[l]=c;return}a[i]=Number(d!==_e||LE(o.answerOf(u),s)),d!==_e&&(s.reaches?o.answeredAt[d]=s.at:o.attempts.add(d,i))});for(let s=0;s<o.count;s++)
o.answerOf(s)===null&&(o.answeredAt[s]=o.typedAnswer[s]??Number.NaN);return{threads:o,isAnswering:a}}function EE(e,t){let n=0;return e.each(o=>n+=Number(t(o))),n}function NE({isInbound:e,isNoise:t,party:n}){
return e&&!t&&n>=0}function ME({answeredAt:e,typedAnswer:t},n,o){if(n===_e||!Number.isNaN(e[n]))return _e;let r=t[n]??Number.NaN,a=!o.isInbound&&!o.reaches;return r<o.at||r===o.at&&a?(e[n]=r,_e):n}function LE(e,t){
return t.reaches&&e!==null&&t0(e)===t0(t.at)}function t0(e){return Math.floor($e(e)/60)}var PE=.75;function o0(e,t,n){let o=[];for(let r=0;r<e.count;r++){let a=e.openerOf(r),s=e.answerOf(r),i=t.replyTargets[a.
contact.channel??"other"],l=n.calendar.workingMinutes(a.at,s??n.now),u=e.attempts.firstOf(r)!==_e;e.target[r]=i,e.waited[r]=l,e.state[r]=fl.indexOf(DE(l,i,s!==null,u)),o.push(new hl(e,r,n))}return o}function DE(e,t,n,o){
return n?e<=t?"inTime":"late":e>t?"overdue":o||e>=t*PE?"soon":"waiting"}function r0(e,t){let n=[],o=[],r=[];for(let a of e){let{openedOn:s,row:i,id:l}=a;if(s!==null&&S(s)>S(t)){o.push({reason:"futureDate",row:i,id:l,at:s});continue}s===null&&o.push({reason:"noOpenedOn",row:i,
id:l,at:null});let u=IE(a),d=u==="open"?null:FE(a.closedOn,t);a.stage===null&&r.push({reason:"noStage",row:i,id:l,at:null}),u!=="open"&&d===null&&r.push({reason:"noClosedOn",row:i,id:l,at:null}),n.push(
{deal:a,openedOn:s===null?Number.NaN:S(s),state:u,closedOn:d})}return{rows:n,leftOut:o,notClosed:r}}function IE(e){return e.stage==="won"||e.stage==="lost"?e.stage:"open"}function FE(e,t){return e===null||
S(e)>S(t)?null:S(e)}function i0(e,{rows:t,columns:n,undirected:o},r,a){let s=Array.from({length:e},$E);for(let i of o)a0(s[i.party],i);return n.each(({party:i,statesActivity:l},u)=>{let d=r[u]===1,[c,f]=[s[i],l||d?t[u]:void 0];
!c||!f||(a0(c,f),d&&(f.isInbound?WE(c,f,a.attributionWindow):KE(c,f)))}),s}function $E(){return{firstInbound:null,firstTalk:null,lastTalk:null,firstOutbound:null,triedBeforeInbound:!1,wonBeforeInbound:!1,
activity:"",activityStatedBy:null}}function a0(e,t){!e||!t.statesActivity||e.activityStatedBy&&dg(e.activityStatedBy,t)<0||(e.activity=t.contact.activity,e.activityStatedBy=t)}function WE(e,t,n){e.firstInbound||
t.isNoise||(e.firstInbound=t,e.triedBeforeInbound=e.firstOutbound!==null,e.wonBeforeInbound=e.lastTalk!==null&&t.day-e.lastTalk.day<=n)}function KE(e,t){e.firstOutbound??=t,t.isTalk&&(e.firstTalk??=t,
e.lastTalk=t)}function l0(e,t,n,o,r){let a=e.client?.origin??null;if(a&&e.client?.originReason!=="")return{origin:a,assist:null,evidence:[]};let{firstInbound:s,firstTalk:i,lastTalk:l}=t;if(s&&(!i||s.at<=
i.at))return{origin:"inbound",assist:t.triedBeforeInbound?"active":null,evidence:s0(s,i)};let u=s0(s,i,l);return l&&(n.firstPurchase??r)-l.day<=o.attributionWindow?{origin:"active",assist:s?"inbound":
null,evidence:u}:i&&s?{origin:"inbound",assist:"active",evidence:u}:{origin:"unknown",assist:null,evidence:u}}function s0(...e){let t=e.filter(n=>n!==null);return[...new Set(t)].sort((n,o)=>n.at-o.at||
Number(o.isInbound)-Number(n.isInbound))}var BE=[];function u0(e,t,n){let o=new Array(e.length);for(let r of t){if(!r.isPurchase||r.party<0)continue;let a=o[r.party];a?a.push(r):o[r.party]=[r]}return e.map(r=>{let a=o[r.index]??BE,s=a[0]??null;
return{purchases:a,firstRow:s,firstPurchase:d0(s?.day??null,VE(r,n))}})}function VE(e,t){let n=null;for(let{firstPurchaseOn:o}of e.clientRows)o===null||S(o)>S(t)||(n=d0(n,o===Li?Li:S(o)));return n}function d0(e,t){
return e===null?t:t===null?e:Math.min(e,t)}var UE=10;function c0({rows:e,columns:t},n,o,r){let a=new Uint8Array(e.length),s=new Uint8Array(e.length),i=new Uint8Array(e.length),l=HE(e,n.length),u=Float64Array.from(n,({firstPurchase:c})=>c??1/0),
d=new Array(n.length);return t.each((c,f)=>{if(c.party<0)return;let p=(u[c.party]??1/0)>=c.day;if(a[f]=Number(p),!c.isInbound){if(c.isLead){let y=d[c.party],h=y===void 0||c.day-y>r.leadRepeatWindow;i[f]=
Number(p&&h),d[c.party]=c.day}!p||o[f]===1||l(c,f)||(s[f]=1)}}),{isToNewcomer:a,isActive:s,isNewLead:i}}function HE(e,t){let n=new Int32Array(t).fill(qr),o=new Int32Array(e.length).fill(qr);return({party:r,
at:a,contact:s},i)=>{for(let l=n[r]??qr;l!==qr;l=o[l]??qr){let u=e[l];if(!u||gi(u.at,a)>UE)break;if(u.contact.employee===s.employee)return!0}return o[i]=n[r]??qr,n[r]=i,!1}}var qr=-1;var GE=new Set;function m0(e,t,n,o=GE){let r=ml(e.calendar),a=ns(e.contacts,"at"),s=Ug(e.clients,e.contacts,h=>(a[h]??Number.NaN)<=n),i=$g(e.sales,s,n),l=cg(e.contacts,s,r,n);for(let h of e.deals)s.ofClientCell(
h.client);let u=u0(s.all,i.rows,n),{threads:d,isAnswering:c}=n0(l,s.all.length),f=c0(l,u,c,t),p=i0(s.all.length,l,f.isToNewcomer,t),y=qE(h=>{let[b,O,E]=[s.all[h],p[h],u[h]];return!b||!O||!E?{origin:"u\
nknown",assist:null,evidence:[]}:l0(b,O,E,t,S(n))});return{now:n,rows:e,settings:t,calendar:r,unreadable:o,parties:s.all,conflicts:s.conflicts,contacts:l,sales:i,purchases:i.rows.filter(h=>h.isPurchase&&
h.party>=0),deals:r0(e.deals,n),histories:u,journeys:p,selling:f,isAnswering:c,threads:o0(d,t,{calendar:r,now:n}),newcomersByPurchase:jE(u),partyOfClientCell:s.ofClientCell,sharersOfName:s.sharersOf,originOf:y}}
function jE(e){let t=e.flatMap((o,r)=>o.firstPurchase===null?[]:[r]),n=o=>e[o]?.firstPurchase??0;return t.sort((o,r)=>{let[a,s]=[n(o),n(r)];return a===s?o-r:a-s})}function qE(e){let t=[];return n=>t[n]??=
e(n)}function p0(e,t,n){let o=xt(e);if(t>=e.end)return{period:o,running:null};let r=f0(e,n),a=r.filter(i=>n.firstMinute(i)<=t).length;if(a===0)return null;let s=f0(o,n)[a-1];return{period:Wh(o,s===void 0?o.
end:s+1),running:{begun:a,days:r.length}}}function f0({start:e,end:t},{intervalsOf:n}){return Array.from({length:Math.ceil(t-e)},(r,a)=>e+a).filter(r=>n(r).length>0)}var y0=["line","activity","segment","employee"],JE={line:{ofContact:(e,t)=>e.contacts[t]?.contact.line??"",ofNewClient:(e,t)=>e.facts.journeys[t]?.firstInbound?.contact.line??"",ofNewSale:(e,t)=>e.facts.
histories[t]?.firstRow?.sale.line??"",ofSale:(e,{sale:t})=>t.line},activity:{ofContact:(e,t)=>e.contacts[t]?.contact.activity??"",ofNewClient:(e,t)=>e.facts.journeys[t]?.firstInbound?.contact.activity??
"",ofNewSale:bl,ofSale:(e,{party:t})=>bl(e,t)},segment:{ofContact:(e,t)=>gl(e,e.contacts[t]?.party??-1),ofNewClient:gl,ofNewSale:gl,ofSale:(e,{party:t})=>gl(e,t)},employee:{ofContact:(e,t)=>e.contacts[t]?.
contact.employee??"",ofNewClient:(e,t)=>e.facts.journeys[t]?.firstInbound?.contact.employee??"",ofNewSale:(e,t)=>e.facts.histories[t]?.firstRow?.sale.seller||(e.facts.parties[t]?.client?.seller??""),ofSale:(e,{
sale:t})=>t.seller}};function bl(e,t){return e.facts.parties[t]?.client?.activity||(e.facts.journeys[t]?.activity??"")}function gl(e,t){return e.facts.parties[t]?.client?.segment??""}function h0(e,t){
let n=JE[t],o=new Map;return YE(o,e,n),zE(o,e,n),XE(o,e,n),t==="activity"&&ZE(o,e),[...o].map(([r,a])=>QE(r,a,t==="activity")).sort((r,a)=>+(r.key==="")-+(a.key==="")||a.revenue-r.revenue||a.inquiries-
r.inquiries||(r.key<a.key?-1:1))}function bs(e,t){let n=e.get(t);return n||(n={inquiries:0,newClients:0,newSales:0,revenue:0,buyers:new Set,spend:0,saleRows:0,rowsWithCost:0,cost:0},e.set(t,n)),n}function YE(e,t,n){
t.contacts.forEach((o,r)=>{!o.isInbound||o.isNoise||(bs(e,n.ofContact(t,r)).inquiries++,!(o.party<0||!Uc(t,o.party,o))&&bs(e,n.ofNewClient(t,o.party)).newClients++)})}function zE(e,t,n){for(let o of t.
newParties)t.facts.originOf(o).origin==="inbound"&&bs(e,n.ofNewSale(t,o)).newSales++}function XE(e,t,n){for(let o of t.sales){if(o.party<0)continue;let r=bs(e,n.ofSale(t,o));r.revenue+=o.revenue,r.saleRows++,
o.cost!==null&&(r.rowsWithCost++,r.cost+=o.cost),o.isPurchase&&r.buyers.add(o.party)}}function ZE(e,{facts:t,period:n}){for(let{month:o,activity:r,amount:a}of t.rows.advertising)o===null||a===null||o>
t.now||o>=n.start&&o<n.end&&(bs(e,r).spend+=a)}function QE(e,t,n){let{inquiries:o,newClients:r,newSales:a,revenue:s}=t,i=t.buyers.size,l={key:e,inquiries:o,newClients:r,newSales:a,conversion:ne(a,r),revenue:s,
buyers:i,revenuePerClient:uo(s,i)};return n?{...l,advertising:eN(t)}:l}function eN({spend:e,inquiries:t,newSales:n,revenue:o,cost:r,saleRows:a,rowsWithCost:s}){let i=a>0&&s===a,l=e!==0;return{spend:e,
costPerInquiry:l?uo(e,t):null,cac:l?uo(e,n):null,romi:i?ne(o-r-e,e):null,roas:a>0&&!i?ne(o,e):null}}function b0(e,t="month"){let{facts:n,period:o}=e,r=Math.min(o.end-1,S(n.now)),a=new Map,s=Oe(i=>we(i,t));return n.histories.forEach((i,l)=>{let{firstPurchase:u}=i;if(u===null||!Number.isFinite(u)||u>r)
return;let d=s(u),c=a.get(d.start)??{first:d,size:0,buyers:[]};c.size++,a.set(d.start,c);for(let f of i.purchases){if(f.day>r)continue;let p=g0(d,s(f.day),t);(c.buyers[p]??=new Set).add(l)}}),[...a.values()].
sort((i,l)=>i.first.start-l.first.start).map(({first:i,size:l,buyers:u})=>({key:i.key,start:i.start,size:l,active:Array.from({length:g0(i,s(r),t)+1},(d,c)=>u[c]?.size??0)}))}function g0(e,t,n){let o=(t.
start-e.start)/30.4375;return Math.round(n==="month"?o:o/3)}function wl(e){let t=e|0;return()=>{t=t+1831565813|0;let n=Math.imul(t^t>>>15,t|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^n>>>14)>>>0)/4294967296}}var cm=1.644854;function mm(e,t,n=cm){if(t<=0)return null;let o=e/t,r=n**2,a=o+r/(2*t),s=n*Math.sqrt(o*(1-o)/t+r/(4*t**2)),i=1+r/t;return{low:Math.max((a-s)/i,0),high:Math.min((a+s)/i,1)}}function fm(e,t){
return e.low<=t.high&&t.low<=e.high}var tN=2e3,nN=20101,oN=2,rN=500;function w0(e){if(e.length<oN)return null;if(e.length>rN)return iN(e);let t=Float64Array.from(e,({part:a})=>a),n=Float64Array.from(e,
({whole:a})=>a),o=wl(nN),r=Array.from({length:tN},()=>aN(t,n,o));return sN(r.filter(a=>a!==null))}function aN(e,t,n){let o=0,r=0;for(let a=e.length;a>0;a--){let s=Math.floor(n()*e.length);o+=e[s]??0,r+=
t[s]??0}return r===0?null:o/r}function R0(e,t=cm){let n=[...e].sort((i,l)=>i-l),o=n.length/2,r=t*Math.sqrt(n.length)/2,a=n[Math.round(o-r)-1],s=n[Math.round(o+1+r)-1];return a===void 0||s===void 0?null:
{low:a,high:s}}function sN(e){let[t,n]=[po(e,.05),po(e,.95)];return t===null||n===null?null:{low:t,high:n}}function iN(e){let t=dm(e,({part:s})=>s),n=dm(e,({whole:s})=>s);if(n===0)return null;let o=t/
n,r=dm(e,s=>(s.part-o*s.whole)**2),a=cm*Math.sqrt(r)/Math.abs(n);return{low:o-a,high:o+a}}function dm(e,t){return e.reduce((n,o)=>n+t(o),0)}var lN=1e3;function C0(e,t){let n=e.whole+t.whole;if(e.whole===
0||t.whole===0||e.part/e.whole===t.part/t.whole)return null;for(let o=1;o<=lN;o++){let r=(n+o)/n,a=[e,t].map(({part:l,whole:u})=>mm(l*r,u*r)),[s,i]=a;if(s&&i&&!fm(s,i))return o}return null}var S0=["segment","line","activity"];function T0(e,t){let n=dN[t],o=new Map,r=l=>{let u=n(e,l),d=o.get(u);return d||o.set(u,d={leads:new Set,cycles:[],sales:new Map,newClients:0}),d};for(let l of cN(e))
r(l).leads.add(l);for(let l of e.newParties){let u=r(l);u.newClients++;let d=mN(e,l);d!==null&&u.cycles.push(d)}for(let l of e.sales)l.party>=0&&fN(r(l.party).sales,l,e);let a=t==="activity"?pN(e):null,
s=[...o].map(([l,u])=>yN(l,u,e,a));return(x0(s)?s.map(l=>({...l,dealShare:uN})):s).sort((l,u)=>+(l.key==="")-+(u.key==="")||u.leads-l.leads||(l.key<u.key?-1:1))}var uN={value:null,interval:null};function x0(e){
return O0(e)*2>v0(e)}function O0(e){return e.find(({key:t})=>t==="")?.leads??0}function v0(e){return e.reduce((t,{leads:n})=>t+n,0)}var dN={segment:({facts:e},t)=>e.parties[t]?.client?.segment??"",line:({
facts:e},t)=>e.histories[t]?.firstRow?.sale.line||(e.journeys[t]?.firstInbound?.contact.line??""),activity:bl};function cN(e){let t=mt(e,fo["active.leads"]).counted,n=mt(e,wn["inbound.newClients"]).counted;
return new Set([...t,...n].map(({party:o})=>o).filter(o=>o>=0))}function mN({facts:e},t){let{firstInbound:n=null,firstTalk:o=null}=e.journeys[t]??{},r=[n?.day,o?.day].filter(s=>s!==void 0),a=e.histories[t]?.
firstPurchase??null;return a===null||r.length===0?null:a-Math.min(...r)}function fN(e,t,{facts:n}){let o=e.get(t.party);if(o||(o={revenue:0,isBuyer:!1,first:{part:0,whole:0},repeat:{part:0,whole:0}},e.
set(t.party,o)),o.revenue+=t.revenue,o.isBuyer||=t.isPurchase,t.cost===null)return;let r=n.histories[t.party]?.firstPurchase===t.day?o.first:o.repeat;r.part+=t.revenue-t.cost,r.whole+=t.revenue}function pN({
facts:e,period:t}){let n=new Map;for(let{month:o,activity:r,amount:a}of e.rows.advertising)o===null||a===null||o>e.now||o<t.start||o>=t.end||n.set(r,(n.get(r)??0)+a);return n}function yN(e,t,n,o){let r=t.
leads.size,a=[...t.leads].filter(l=>n.facts.histories[l]?.firstPurchase!=null).length,s=[...t.sales.values()],i=o?.get(e)??0;return{key:e,leads:r,deals:a,dealShare:{value:ne(a,r),interval:mm(a,r)},firstMargin:pm(
s.map(({first:l})=>l)),repeatMargin:pm(s.map(({repeat:l})=>l)),revenuePerClient:pm(s.map(({revenue:l,isBuyer:u})=>({part:l,whole:u?1:0}))),cycle:{value:Pt(t.cycles),interval:R0(t.cycles)},costOfClient:i>
0&&t.newClients>0?Math.round(i/t.newClients):null}}function pm(e){let t=e.filter(({part:o,whole:r})=>o!==0||r!==0),n=o=>t.reduce((r,a)=>r+o(a),0);return{value:ne(n(({part:o})=>o),n(({whole:o})=>o)),interval:w0(
t)}}function _0(e){if(x0(e))return{kind:"unstated",unstated:O0(e),leads:v0(e)};let t=e.filter(({key:i,leads:l})=>i!==""&&l>0),o=t.flatMap(i=>t.filter(l=>hN(i,l)).map(l=>({better:i,worse:l}))).sort((i,l)=>k0(
l)-k0(i))[0];if(o)return{kind:"told",...o};let[r,a]=t;if(!r||!a)return{kind:"none"};let s=C0({part:r.deals,whole:r.leads},{part:a.deals,whole:a.leads});return s===null?{kind:"none"}:{kind:"tooFew",more:s}}
function hN(e,t){let[n,o]=[e.dealShare,t.dealShare];return n.interval!==null&&o.interval!==null&&(n.value??0)>(o.value??0)&&!fm(n.interval,o.interval)}function k0({better:e,worse:t}){return(e.dealShare.
interval?.low??0)-(t.dealShare.interval?.high??0)}function A0(e){let t=new Map;for(let{kpi:n,employee:o,month:r,target:a}of e){let s=o===""?Hr(n):void 0;if(!s||r===null||a===null)continue;let i=`${s.key} ${r}`;t.has(i)||t.set(i,gN(s,a))}return(n,o)=>{
let r=se(n),a=Kh(o).map(i=>t.get(`${n} ${i}`));if(a.length===0||a.includes(void 0))return null;let s=a;return r.additive?wN(s):bN(s)}}function gN(e,t){return e.unit==="money"?xr(t):e.unit==="percent"&&
t>2?t/100:t}function bN(e){let[t=null]=e;return e.every(n=>n===t)?t:null}function wN(e){return e.reduce((t,n)=>t+n,0)}function E0(e){let t=jh(e),n=A0(e.rows.plan),o=new Map,r,a=l=>{let u=o.get(l.key);if(u)return u;let d=CN(t(l));return o.set(l.key,d),d};return{facts:e,view:t,figures:l=>{r??=kN(e);let u={...a(l),...r},
d=a(xt(l));return new Map(He.map(c=>[c.key,TN(c,u[c.key],d[c.key],n(c.key,l),e)]))},comparison:l=>{let u=p0(l,e.now,e.calendar);if(!u)return null;let d=a(u.period),c=He.filter(f=>!f.atNow&&Jr(e,f.tables));
return{...u,values:new Map(c.map(({key:f})=>[f,d[f]?.value??null]))}},breakdown:(l,u)=>Jr(e,u==="activity"?[...Rl,"advertising"]:Rl)?h0(t(l),u):[],focus:(l,u)=>Jr(e,[...Rl,"advertising"])?T0(t(ji(l)),
u):[],cohorts:(l,u)=>Jr(e,RN)?b0(t(l),u):[],newParties:l=>Jr(e,Rl)?xN(t(l)):[]}}var Rl=["contacts","clients","sales","calendar","lists","settings"],RN=["clients","sales"];function Jr({unreadable:e},t){
return!t.some(n=>e.has(n))}function CN(e){return{...Rh(e),...Dh(e),...Yh(e),...ng(e),...Mh(e),...fg(e),...Oh(e)}}function kN(e){return{...Lh(e),"retention.atRisk":zh(e)}}var SN={value:null,n:0,rowsUsed:0,
rowsLeftOut:{}};function TN(e,t,n,o,r){return Jr(r,e.tables)?{figure:e,...t,previous:n?.value??null,target:o}:{figure:e,...SN,rowsLeftOut:{unreadableTable:1},previous:null,target:o}}function xN(e){let{
facts:t}=e;return[...e.newParties].map(n=>{let{origin:o,assist:r,evidence:a}=t.originOf(n);return{party:t.parties[n]?.key??"",origin:o,assist:r,firstPurchase:t.histories[n]?.firstPurchase??0,evidence:a.
map(({contact:s})=>s.id)}})}function Cl(e,t){return e!==void 0&&[...e.columns.values()].includes(t)}function kl({columns:e},t){let n=new Map;return ON(t).forEach((o,r)=>{let a=e.get(o);a!==void 0&&!n.has(a)&&n.set(a,r)}),n}function ON(e){
let t=new Map;return e.map(n=>{let o=k(g(n));if(o==="")return"";let r=(t.get(o)??0)+1;return t.set(o,r),r===1?o:`${o} (${r})`})}var Gn=30;function Cn(e,t,n){let o=go(e).filter(d=>n?.constants.has(d)!==!0),r=n?M0(n,t):gm(e,t,o);if(r<0)return vN(e,t,n);let a=t.values[r]??[],{positions:s,repeated:i}=bm(e,a,n),l=[...o.filter(d=>!s.
has(d)).map(d=>ym("missingHeading",r,e,d)),...i.map(d=>ym("duplicateHeading",r,e,d)),...MN(t,r,e,s)],u=l.every(d=>d.code==="mergedHeading");return{located:{table:e,sheet:t,headingRow:r,positions:s,...n&&
{adoption:n}},faults:l,isReadable:u}}function N0(e,t){let n=t.values[M0(e,t)]??[];return kl(e,n).size===new Set(e.columns.values()).size}function M0(e,{values:t}){let n=t.slice(0,Gn).map(r=>kl(e,r).size),
o=Math.max(0,...n);return o>=Math.max(1,new Set(e.columns.values()).size/2)?n.indexOf(o):-1}function L0(e,t){let n=go(e),o=gm(e,t,n);if(o<0)return 0;let{positions:r}=bm(e,t.values[o]??[]);return n.every(
a=>r.has(a))?r.size:0}function hm(e,t){return gm(e,t,go(e))>=0}function vN(e,t,n){let o=new Map,r={table:e,sheet:t,headingRow:t.values.length,positions:o,...n&&{adoption:n}},a=t.values.every(i=>i.every(
l=>l===""));return{located:r,faults:a?[]:[{code:"noHeadings",row:-1,column:"",heading:""}],isReadable:a}}function ym(e,t,n,o){return{code:e,row:t,column:o,heading:n.columns[o]?.heading.ru??o}}function gm(e,t,n){
let o=Math.max(1,Math.ceil(n.length/2)),r=Math.min(t.values.length,Gn);for(let a=0;a<r;a++){let{positions:s}=bm(e,t.values[a]??[]);if(n.filter(i=>s.has(i)).length>=o)return a}return-1}function bm(e,t,n){
let o=new Map(n&&kl(n,t)),r=new Set(o.values()),a=new Set,s=t.map(i=>typeof i=="string"?k(i):k(g(i)));for(let i of[EN(e),NN(e)]){let l=new Map;s.forEach((u,d)=>{let c=u===""?void 0:i.get(u);c===void 0||
o.has(c)||r.has(d)||(l.has(c)?a.add(c):l.set(c,d))});for(let[u,d]of l)o.set(u,d)}return{positions:o,repeated:[...a]}}var _N=new WeakMap,AN=new WeakMap;function EN(e){return P0(_N,e,t=>{let n=e.columns[t]?.
heading;return n?[n.ru,n.en]:[]})}function NN(e){return P0(AN,e,t=>e.columns[t]?.aliases??[])}function P0(e,t,n){let o=e.get(t);if(o)return o;let r=new Map(Object.keys(t.columns).flatMap(a=>n(a).map(s=>[
k(s),a])));return e.set(t,r),r}function MN(e,t,n,o){let r=(e.merges??[]).filter(a=>t>=a.row&&t<a.row+a.rows&&a.columns>1);return[...o].filter(([,a])=>r.some(s=>a>=s.column&&a<s.column+s.columns)).map(
([a])=>ym("mergedHeading",t,n,a))}var G=["ru","en"];function oe(e,t){return wm(t,e)!==void 0}function wm(e,t){return G.find(n=>k(e[n])===k(t))}var Rm={channels:Ct,results:Se,stages:Vn,documentTypes:yn},LN=/^en[_-](US|PH|CA)|^en$/i;function ws(e,t,n){return{dayFirst:!LN.test(e),phoneCountry:t.phoneCountry,kinds:{channels:Sl("channels",n),results:Sl(
"results",n),stages:Sl("stages",n),documentTypes:Sl("documentTypes",n)},phonesRead:new Map}}function Sl(e,t){let n=Rm[e],o=pn(n),r=pn(n);for(let a of t){let s=a.list===e?r.get(k(a.kind)):void 0;s!==void 0&&
(o.set(a.value,s),o.set(k(a.value),s))}return o}var pt={companyName:"",language:"",currency:"RUB",phoneCountry:"RU",replyTargets:{call:15,email:30,form:30,messenger:30,meeting:30,other:30},silenceLimit:3,attributionWindow:90,leadRepeatWindow:180,cohortMaturity:60,
dormancy:18};function D0(e,t){let n=mo(e);return typeof n=="number"&&Number.isInteger(n)&&n>=t?n:null}function Rs(e,t,n){let o=(r,a)=>{let s=D0(a,t);return s===null?null:{...r,[e]:s}};return{key:e,meaning:n,
standard:pt[e],apply:o}}function PN(e){let t=Ct.labels[e];return{key:`replyTarget.${e}`,meaning:{en:`${t.en}: answer within so many working minutes`,ru:`${t.ru}: ответить за столько рабочих минут`},
standard:pt.replyTargets[e],apply:(n,o)=>{let r=D0(o,0);return r===null?null:{...n,replyTargets:{...n.replyTargets,[e]:r}}}}}var Ft=[{key:"companyName",meaning:{en:"Name of the company, shown on the D\
ashboard",ru:"Название компании, видно на дашборде"},standard:"",apply:(e,t)=>({...e,companyName:t})},{key:"language",meaning:{en:"ru or en; blank: as the workbook",ru:"\
ru или en; пусто — как у таблицы"},standard:"",apply:(e,t)=>{let n=G.find(o=>o===k(t));return n?{...e,language:n}:null}},{key:"currency",meaning:{en:"Currency of all amounts, ISO \
code",ru:"Валюта всех сумм, код ISO"},standard:pt.currency,apply:(e,t)=>/^[A-Za-z]{3}$/.test(t)?{...e,currency:t.toUpperCase()}:null},{key:"phoneCountry",meaning:{en:"Country of phone\
s typed without a code",ru:"Страна для телефонов без кода"},standard:pt.phoneCountry,apply:(e,t)=>{let n=t.toUpperCase();return _c(n)?{...e,phoneCountry:n}:null}},...Ct.kinds.
map(PN),Rs("silenceLimit",1,{en:"Months without a purchase after which a client counts as lost",ru:"Месяцев без покупки, после которых клиент считается потерянным"}),
Rs("attributionWindow",0,{en:"Days a talk may lie before the first purchase to have won the client",ru:"Дней между разговором и первой покупкой, чтобы клиент считался привлечённым"}),
Rs("leadRepeatWindow",0,{en:"Days within which the same company reacting again is not a new lead",ru:"Дней, в течение которых та же компания не считается новым лидом"}),
Rs("cohortMaturity",0,{en:"Days a new inbound client has to buy before the share of buyers is judged",ru:"Дней на первую покупку нового обратившегося клиента"}),
Rs("dormancy",1,{en:"Months without a purchase after which a purchase is a reactivation",ru:"Месяцев без покупок, после которых покупка считается возвращением"})];
function Cm(e){let t=km(e),n=DN.find(([,o])=>o.split(" ").includes(t))?.[0];return n===void 0?{}:{currency:n,phoneCountry:t}}function km(e){let t=/[_-]([A-Za-z]{2})\b/.exec(e)?.[1]?.toUpperCase()??"";
return t===""&&/^ru$/i.test(e)?"RU":t}var DN=[["RUB","RU"],["USD","US"],["GBP","GB"],["EUR","AT BE CY DE EE ES FI FR GR IE IT LT LU LV MT NL PT SI SK"],["BYN","BY"],["KZT","KZ"],["KGS","KG"],["CAD","C\
A"],["AUD","AU"],["NZD","NZ"],["INR","IN"],["CHF","CH"]];var wo=new Map;function Yr(e){let t=e.find(({name:a})=>oe(a,Gr.sheet));if(!t)return wo;let{located:n,isReadable:o}=Cn(Gr,t),r=ws("",pt,[]);return o?IN($i(Gr,n,r).rows):wo}function IN(e){let t=new Map;
for(let n of e){let o=Tl(n.table),r=o&&Cs(o,n.column);if(!o||r===void 0||n.sheet==="")continue;let a=t.get(o)??FN(o,n.sheet);k(a.sheet)===k(n.sheet)&&(t.set(o,a),n.heading!==""?a.columns.set(k(n.heading),
r):n.always!==""&&a.constants.set(r,n.always),n.dates!==null&&a.dayFirst.set(r,n.dates==="dayFirst"))}return t}function FN(e,t){return{table:e,sheet:t,columns:new Map,dayFirst:new Map,constants:new Map}}
function Tl(e){let t=k(e);return $.find(n=>oe(e,C[n].sheet)||k(n)===t)}function Cs(e,t){let n=k(t),{columns:o}=C[e],r=([a,{heading:s,aliases:i=[]}])=>[s.ru,s.en,a,...i].some(l=>k(l)===n);return Object.
entries(o).find(r)?.[0]}function I0(e,t,n,o){let r=(a,s)=>Qo(t,a,s);return e.flatMap(a=>{let s=Tl(a.table),i=(c,f)=>[St(t,a.row,c,f,r(a.row,c))];if(s===void 0)return a.table===""?[]:i("table",{code:"u\
nknownTableName"});let l=Cs(s,a.column),u={en:C[s].sheet.en,ru:C[s].sheet.ru};if(l===void 0)return a.column===""?[]:i("column",{code:"unknownColumnName",details:u});if(n.get(s)?.adoption===void 0)return i(
"sheet",{code:"unknownSheetName",details:u});let d=a.heading===""&&a.always!==""?$N(s,l,a.always,o):null;return d instanceof A?i("always",d.fault):[]})}function $N(e,t,n,o){let{columns:r}=C[e];return r[t]?.
read(n,o)}var WN=.6,KN=3;function xl(e){let t=new Map,n=new Set,o=[],r=Yr(e);for(let a of jr){let[s,i]=BN(a,e,r);if(!s)continue;let l=Cn(C[a],s,r.get(a));t.set(a,l.located),o.push(...UN(l)),i&&o.push(HN("duplic\
ateTable",a,i.name,{other:s.name})),(i||!l.isReadable)&&n.add(a)}return{located:t,unreadable:n,problems:o,adoptions:r}}function BN(e,t,n){let o=Sm(n.get(e),t);if(o)return[o];let r=t.filter(({name:i})=>oe(
i,C[e].sheet)),a=r.filter(i=>hm(C[e],i));if(a.length>0)return a;let s=t.filter(i=>Tm(i)===void 0&&$0(i,n)===void 0&&W0(e,i)>0);return s.length>0?s:r}function Ro(e,t=wo){let n=$0(e,t);if(n!==void 0)return n;
let o=Tm(e);if(o!==void 0)return hm(C[o],e)?o:void 0;let[r]=$.map(a=>({key:a,share:W0(a,e)})).filter(({share:a})=>a>0).sort((a,s)=>s.share-a.share);return r?.key}function F0(e,t,n){let o=n.get(e);return Sm(
o,[t])&&o}function Sm(e,t){return e?t.find(({name:o})=>VN(e,o))??t.find(o=>Tm(o)===void 0&&N0(e,o)):void 0}function VN({sheet:e},t){return k(e)===k(t)}function $0(e,t){return[...t].find(([,n])=>Sm(n,[
e])!==void 0)?.[0]}function Tm({name:e}){return jr.find(t=>oe(e,C[t].sheet))}function W0(e,t){let[n,o]=[L0(C[e],t),Object.keys(C[e].columns).length];return n>=Math.max(KN,o*WN)?n/o:0}function UN({located:e,
faults:t}){return t.map(n=>({severity:Qa(n.code),code:n.code,table:e.table.key,sheet:e.sheet.name,row:n.row+1,column:n.column,heading:n.heading,id:"",found:"",details:{expectedEn:e.table.columns[n.column]?.
heading.en??"",expectedRu:n.heading}}))}function HN(e,t,n,o){return{severity:Qa(e),code:e,table:t,sheet:n,row:0,column:"",heading:"",id:"",found:n,details:o}}var K0={contacts:[],clients:[],deals:[],sales:[],documents:[],advertising:[],plan:[],staff:[],standards:[],calendar:[],lists:[],settings:[],columns:[]};var GN=["settings","lists","staff","columns"],jN=["calendar","contacts","clients","deals","sales","documents","advertising","plan","standards"];function re(e,t){let{located:n,unreadable:o,problems:r}=xl(
e),a=[...r],s=K0,i=(y,h)=>{let b=n.get(y);if(!b||o.has(y))return;let O=$i(C[y],b,h);s={...s,[y]:O.rows};for(let E of O.problems)a.push(E)},l=ws(t,pt,[]);for(let y of GN)i(y,l);let u=JN(s,n.get("settin\
gs"),pt,a),d=ws(t,u,s.lists),c=n.get("columns");c&&a.push(...I0(s.columns,c,n,d));for(let y of jN)i(y,d);s={...s,calendar:qN(s.calendar,a)};let f=new Set(o);s.calendar.length>0&&zg(s.calendar)&&f.add(
"calendar");let p=n.get("calendar");return p&&f.has("calendar")&&!o.has("calendar")&&a.push(St(p,0,"",{code:"noWorkingTime"},p.sheet.name)),{rows:Pg(s),settings:u,problems:a,located:n,unreadable:f,context:d}}
function B0(e){let{rows:t,context:n}=re([e],""),o=Ft.find(({key:a})=>a==="phoneCountry");return t.settings.some(({key:a,value:s})=>Pe(a)===o?.key&&o.apply(pt,s)!==null)?n:null}function qN(e,t){let n=(o,r)=>t.
some(a=>a.table==="calendar"&&a.row===o&&a.column===r);return e.filter(({row:o,date:r,kind:a})=>r===null||a!==null||!["kind","from","to"].some(s=>n(o,s)))}function JN(e,t,n,o){let r=n;for(let a of e.settings){
let s=Ft.find(l=>l.key===Pe(a.key));if(!s&&t&&o.push(St(t,a.row,"key",{code:"unknownSetting"},a.key)),!s||a.value==="")continue;let i=s.apply(r,a.value);i?r=i:t&&o.push(St(t,a.row,"value",{code:"badSe\
tting",details:{key:a.key}},Qo(t,a.row,"value")))}return r}function Ol({unreadable:e,located:t}){return[...e].flatMap(n=>t.get(n)?.sheet.name??[])}function vl({sheets:e,now:t,locale:n}){let o=re(e,n),{located:r,unreadable:a}=o,s=m0(o.rows,o.settings,t,a),i=()=>YN([...o.problems,...vg(r,a),...Bg(s,r)],o);return{reading:o,book:E0(s),problems:i}}function YN(e,{
located:t}){let n=[...t.keys()];return[...e].sort((o,r)=>n.indexOf(o.table)-n.indexOf(r.table)||o.row-r.row)}function V0(e,{edits:t,appends:n}){let o=new Set([...t,...n].map(({table:r})=>r));return new Map([...o].flatMap(r=>{let a=e.get(r);if(!a)return[];let s=t.filter(({table:l})=>l===r),i=n.filter(({table:l})=>l===
r);return[[a.sheet,[...zN(a,s),...i.map(l=>XN(a,l))]]]}))}function zN({sheet:e,positions:t},n){let o=[...e.values];for(let{row:r,column:a,after:s}of n){let i=t.get(a);if(i===void 0)continue;let l=[...o[r-
1]??[]];l[i]=s,o[r-1]=l}return o}function XN({sheet:e,positions:t},{cells:n}){let o=Array.from({length:e.values[0]?.length??0},()=>"");for(let[r,a]of t)o[a]=ve(n,r);return o}function Ge(e){return{ok:!0,value:e}}function Q(e){return{ok:!1,error:e}}function U0({contacts:e,sales:t,deals:n},o){return[e.leftOut,t.leftOut,[...n.leftOut,...n.notClosed]].reduce((a,s)=>a+new Set(s.flatMap(i=>os(o,i)?i.row:[])).size,0)}var Ot="@",j0={ru:{date:"dd.mm.yyyy",datetime:"dd.mm.yyyy hh:mm",month:"mm.yyyy"},en:{date:"yyyy-mm-dd",datetime:"yyyy-mm-dd hh:mm",month:"yyyy-mm"}};function kn(e){return j0[e]}function q0(e,t){return{
...j0[t],time:"hh:mm",money:"#,##0.00",number:"General",int:"0",bool:"General"}[e]??Ot}function Co({language:e,units:t,write:n,dashboard:o},r){let a=e==="ru"?" ":"",s=n.currency(r),i={count:nr("#,##0"),
money:nr(`#,##0" ${s}"`),percent:nr(`0.0${a}%`),minutes:nr(`#,##0" ${t.minutes}"`),days:nr(`#,##0.0" ${t.days}"`)},l=`0.0" ${o.points}"`;return{of:u=>i[u],exactMoney:nr(`#,##0.00" ${s}"`),relativeChange:H0(
`0${a}%`),points:H0(l),percentWhole:nr(`0${a}%`),tileChange:G0(`0${a}%`),tilePoints:G0(l),pace:u=>o.paceFormat(`0${a}%`,u)}}function nr(e){return`${e};"−"${e};"–"`}function H0(e){return`"+"${e};"−\
"${e};"="`}function G0(e){return`"▲ "${e};"▼ "${e};"="`}function Sn(e,t,{common:n}){return e===null?n.noData:t==="money"?xe(e):e}function jn({contacts:e,sales:t,deals:n}){let o=Number.POSITIVE_INFINITY,r=a=>{a<o&&(o=a)};for(let{day:a}of e.rows)r(a);for(let{day:a}of t.rows)r(a);for(let{openedOn:a}of n.rows)r(a);return Number.isFinite(
o)?Ze(o):null}function Al({start:e,end:t},{now:n,calendar:o}){if(n>=t)return 1;if(n<=e)return 0;let r=o.workingMinutes(e,t);return r>0?o.workingMinutes(e,n)/r:(n-e)/(t-e)}function El({additive:e,grows:t}){return e===
!0||t===!0}function ks({figure:e,value:t,target:n},o){if(n===null)return null;let r=El(e)?n*o:n;return{done:t===null||n===0?null:t/n,expected:e.unit==="count"||e.unit==="money"?Math.round(r):r,ahead:t===
null||r===0?null:t/r-1}}var _l=12;function Nl({end:e},t){let{now:n}=t,o=jn(t)??n;return Ir(Math.min(e-1,n),_l+1).filter(a=>a.start>=o&&a.end<=n).slice(-_l)}var R={accent:"#0b6e4f",accentLight:"#e6f2ed",accentStripe:"#d9ebe3",accentSecond:"#9ccfba",good:"#137333",goodLight:"#e6f4ea",bad:"#c5221f",badLight:"#fce8e6",warnLight:"#fef3d6",warn:"#a05a00",ink:"\
#202124",quiet:"#80868b",line:"#dadce0",paper:"#ffffff",heading:"#f1f3f4",stripe:"#f4f6f8"},$t={generated:"#0b6e4f",entered:"#3367d6",setup:"#9aa0a6"};function xm(e,{write:t}){return[...[...Ir(e,12)].reverse(),...J0(we(e,"quarter"),5),...J0(we(e,"year"),2)].map(o=>({period:o,text:t.period(o)}))}function J0(e,t){let n=[e];for(;n.length<t;)n.push(xt(n[n.
length-1]??e));return n}function Y0(e,t,n){if(N(e))return we(e.serial,"month");let o=k(String(e));return n.flatMap(a=>xm(t,a)).find(({text:a})=>k(a)===o)?.period??$h(String(e).trim())}var Wt={dashboard:{en:"Dashboard",ru:"Дашборд"},waiting:{en:"Waiting for reply",ru:"Ждут ответа"},tasksInbound:{en:"Tasks – inbound",ru:"Задачи – входящие"},tasksActive:{
en:"Tasks – active sales",ru:"Задачи – активные продажи"},tasksCare:{en:"Tasks – client care",ru:"Задачи – забота о клиентах"},tasksDocuments:{en:"Tas\
ks – documents",ru:"Задачи – документы"},tasksOwner:{en:"Tasks – owner",ru:"Задачи – владелец"},breakdowns:{en:"Breakdowns",ru:"Разрезы"},check:{en:"Check",
ru:"Проверка"},history:{en:"History",ru:"История показателей"}},je=Object.keys(Wt);function qn({rows:e,columns:t},n,o){let r=Array.from({length:e},()=>new Array(t).fill(n));for(let[a,s]of o)for(let i of r.slice(a.row,a.row+a.rows))i.fill(s,a.column,a.column+a.columns);return r}function Ml({
row:e,column:t,rows:n,columns:o},r,a){return r>=e&&r<e+n&&a>=t&&a<t+o}var z0=["numberFormat","background","color","bold","italic","fontSize","align","verticalAlign","wrap"];function Qt({styles:e},t){return e.flatMap(({style:n,...o})=>n[t]===void 0?[]:[[o,n[t]]])}function Ss(e){return typeof e=="object"&&"sheet"in e}function Kt(e){let t=[];return e.forEach((n,o)=>{let r=t[t.length-1];r&&Object.is(r.item,n)?r.count++:t.push({start:o,count:1,item:n})}),t}function Ae(e){let t=[...new Set(e)].sort((n,o)=>n-o);return Kt(
t.map((n,o)=>n-o)).map(({start:n,count:o})=>({first:t[n]??0,count:o}))}function en(e){let[t,n]=[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY];for(let o of e)o<t&&(t=o),o>n&&(n=o);return e.length===
0?{first:0,count:0}:{first:t,count:n-t+1}}function Ts(e){return Kt(e).map(({count:t,item:n})=>[t,n])}function Om(e){return e.flatMap(([t,n])=>new Array(t).fill(n))}var ko=21;function Ll({rowHeights:e,rows:t}){let n=new Array(t).fill(ko);for(let{row:o,height:r}of e)n[o]=r;return n}function X0(e,t){let n=Math.max(e.length,t.length),o=Array.from({length:n},(r,a)=>{
let s=t[a]??ko;return s===(e[a]??ko)?null:s});return Kt(o).flatMap(({item:r,...a})=>r===null?[]:{...a,item:r})}function Z0(e){let t=Kt(e),n=r=>t.filter(({item:a})=>a===r).length,[o=0]=[...e].sort((r,a)=>n(
a)-n(r));return[{start:0,count:e.length,item:o},...t.filter(({item:r})=>r!==o)]}var ZN={191:"'",222:"ijl’",260:"|",278:" !,./:;I[\\]ft ·",333:"()-`r“”„",334:"{}",350:"•",355:'"',365:"г",389:"*",400:"°",438:"к",458:"зт",469:"^",500:"Jcksvxyzсух",510:"э",521:"ч\
ь",531:"в",542:"Гпя",552:"н",556:"#$0123456789?L_abdeghnopquаеорё«»–€£¥",559:"ий",573:"бц",583:"Кдл",584:"+<=>~−×",604:"З",611:"FTZТ",625:"ъ",635:"У",656:"БЛЬ",667:"\
&ABEKPSVXYАВЕРХЧЁ",669:"ж",677:"Д",688:"м",708:"█",719:"ИЙПЭы",722:"CDHNRUwНСЯ",740:"Ц",750:"ю",760:"Ф",778:"GOQО",792:"Ъ",802:"ш",823:"фщ",833:"MmМ",885:"Ы",889:"%",917:"\
Ш",923:"Ж",938:"Щ",944:"W",990:"▲▼",1e3:"—…→",1010:"Ю",1015:"@",1073:"№"},QN={238:"'",278:" ,./I\\ijl’ ·",280:"|",333:"!()-:;[]`ft",350:"•",389:"*r{}",400:"°",417:"г",474:'"',490:"\
т",497:"з",500:"zк“”„",552:"э",556:"#$0123456789J_aceksvxyаесухё«»–€£¥",567:"Г",581:"ч",583:"я",584:"+<=>^~−×",604:"нп",610:"К",611:"?FLTZbdghnopquТор",615:"вийць",
618:"б",622:"У",626:"З",635:"дл",667:"EPSVXYЕРХ",669:"Ё",702:"Л",703:"Ч",708:"█",709:"ж",711:"Э",712:"Д",719:"БИЙПЬЯ",722:"&ABCDHKNRUАВНС",729:"ъ",730:"Ц",740:"м",778:"GOQ\
wО",833:"MМш",844:"щ",854:"Фыю",870:"Ъ",875:"ф",889:"%m",904:"Ж",944:"W",975:"@",979:"Ы",990:"▲▼",1e3:"—…→",1005:"Ш",1019:"Щ",1031:"Ю",1115:"№"},eM={600:"₽",780:"▁▂▃▄▅▆▇█"},
tM=1e3,tb=4/3,xs=10,Q0={regular:eb(ZN),bold:eb(QN)};function eb(e){return new Map([...Object.entries(e),...Object.entries(eM)].flatMap(([t,n])=>Array.from(n,o=>[o,Number(t)])))}function or(e,{bold:t=!1,
fontSize:n=xs}){let o=t?Q0.bold:Q0.regular,r=0;for(let a of e)r+=o.get(a)??tM;return r*n*tb/1e3}function nb({fontSize:e=xs}){return Math.ceil(e*tb*1.15)}function ob(e,t,n){let o=[];for(let r of e.split(
`
`)){let a="";for(let s of r.split(" ")){let i=a===""?s:`${a} ${s}`;if(or(i,n)<=t)a=i;else for(a!==""&&o.push(a),a=s;or(a,n)>t&&a.length>1;){let l=vm(a,t,n);o.push(l),a=a.slice(l.length)}}o.push(a)}return o}
function vm(e,t,n){let o=0,r=t;for(let a of e){if(r-=or(a,n),r<0)break;o+=a.length}return e.slice(0,Math.max(o,1))}var nM=6,oM=4,_m="…";function rb(e,t,n){let o=sM(e,t),r=Ll(t),a=iM(t);return e.map((s,i)=>s.map((l,u)=>{let d=typeof l=="string"?l:typeof l=="object"&&Ss(l)?l.text:"";if(d===""||t.hiddenColumns.includes(
u)||n.some(y=>Ml(y,i,u)))return l;let c=o(i,u),f=(a(i,u)??lM(s,u,c,t))-nM,p=rM(d,f,aM(r[i]??ko,c),c);return p===d?l:typeof l=="object"&&Ss(l)?{...l,text:p}:p}))}function rM(e,t,n,o){if(or(e,o)<=t)return e;
let r=ob(e,t,o);if(r.length<=n)return e;let a=r.slice(0,n),s=a.pop()??"",i=or(s+_m,o)<=t?s:vm(s,t-or(_m,o),o);return[...a,i.trimEnd()+_m].join(" ")}function aM(e,t){return t.wrap==="wrap"?Math.max(Math.
floor((e-oM)/nb(t)),1):1}function sM(e,t){let n={rows:e.length,columns:t.columnWidths.length},o=qn(n,!1,Qt(t,"bold")),r=qn(n,xs,Qt(t,"fontSize")),a=qn(n,void 0,Qt(t,"wrap")),s=qn(n,void 0,Qt(t,"align"));
return(i,l)=>({bold:o[i]?.[l]??!1,fontSize:r[i]?.[l]??xs,wrap:a[i]?.[l]??"overflow",align:s[i]?.[l]??"left"})}function iM({merges:e,columnWidths:t}){return(n,o)=>{let r=e.find(a=>a.column===o&&n>=a.row&&
n<a.row+a.rows);return r?uM(t.slice(r.column,r.column+r.columns)):null}}function lM(e,t,{wrap:n,align:o},{columnWidths:r,frozenColumns:a}){let s=r[t]??0;if(n!=="overflow"||o==="center")return s;let i=t<
a,l=o==="right"?-1:1,u=s;for(let d=t+l;e[d]===""&&d<a===i;d+=l)u+=r[d]??0;return u}function uM(e){return e.reduce((t,n)=>t+n,0)}function w(e,t,n=1,o=1){return{row:e,column:t,rows:n,columns:o}}function Bt(e,t,n){let o=n.length,r=[],a=[],s={styles:[],merges:[],validations:[],conditionalFormats:[],notes:[],charts:[],rowHeights:[]},
i=()=>Math.max(cM(r.length+1),...s.styles.map(({row:c,rows:f})=>c+f)),l=(c,f)=>{s.styles.push({...c,style:f})},u=(c,f,p=1)=>{for(let y=c;y<c+p;y++)s.rowHeights.push({row:y,height:f})},d=(c,f)=>(r.push(
Array.from({length:o},(p,y)=>c[y]??"")),f&&l(w(r.length-1,0,1,o),f),r.length-1);return{width:o,rowCount:()=>r.length,add:d,title:c=>{let f=d([c],fM);return u(f,pM),f},head:(c,f,p=2)=>{let y=d(c,yM);for(let h of f)
l(w(y,h),{align:"right"});return u(y,p*ar),y},style:l,merge:c=>{s.merges.push(c)},note:(c,f,p)=>{s.notes.push({row:c,column:f,text:p})},validate:(c,f)=>{s.validations.push({...c,rule:f})},colour:(c,...f)=>{
s.conditionalFormats.push(...f.map(p=>({...c,rule:p})))},chart:c=>{s.charts.push(c)},height:u,typed:c=>{a.push(c)},finish:(c={})=>{let f={tabColor:$t.generated,frozenRows:0,frozenColumns:0,hiddenColumns:[],
hidesGridlines:!0,...c,...s,columnWidths:n,rows:i(),styles:[{...w(0,0,i(),o),style:dM},...s.styles]};return{key:e,name:Wt[e][t],cells:rb(r,f,a),layout:f}}}}var dM={color:R.ink,verticalAlign:"middle"};
function rr(e,{row:t,column:n,rows:o,columns:r},a,s=R.stripe){let i={kind:"filledLine",column:a,background:s};for(let l=1;l<o;l+=2)e.colour(w(t+l,n,1,r),i)}var ab=50;function cM(e){return Math.ceil(e/
ab)*ab}var mM=100;function Tn(e){let t=mM;for(;t<e;)t*=2;return t}var fM={bold:!0,fontSize:16,color:R.ink},pM=32,Z={color:R.quiet},ar=17,yM={bold:!0,color:R.quiet,fontSize:9,wrap:"wrap",verticalAlign:"\
bottom",borderBottom:R.ink},yt={bold:!0,fontSize:12,color:R.accent,borderBottom:R.accent},Ee={borderBottom:R.line};function So({analysis:e,period:t}){return t??we(e.book.facts.now,"month")}function Pl({threadStates:e}){return hM.map(([t,n,o])=>({kind:"textIs",text:e[t],background:n,color:o}))}var hM=[["overdue",R.badLight,R.bad],["soon",R.warnLight,R.warn],["waiting",R.accentLight,R.accent],
["late",R.paper,R.bad],["inTime",R.paper,R.good]];function xn({common:e}){return{kind:"textIs",text:e.noData,background:R.paper,color:R.quiet}}function Em(e,t){return e.threads.filter(n=>n.answeredAt===null).map(n=>gM(n,e,t)).sort((n,o)=>o.overdueBy-n.overdueBy||n.thread.openedAt-o.thread.openedAt)}function gM(e,t,{common:n,language:o}){let r=t.
parties[e.party],a=e.inbound[0]?.contact,s=a?.phone||r?.client?.phone[0]||a?.email||r?.client?.email[0]||"",i=s===gn,l=r!==void 0&&r.name!==r.key;return{thread:e,party:l?r.name:a?.person||(i?n.hiddenNumber:
s),phone:i?n.hiddenNumber:s,channel:a?.channel?Ct.labels[a.channel][o]:"",overdueBy:e.waited-e.target,deadline:t.calendar.deadline(e.openedAt,e.target),responsible:a?.employee||r?.client?.manager||n.nobody,
row:a?.row??0}}var Am=["state","party","phone","channel","responsible","row","since","waited","target","overdueBy","deadline","attempts"],bM=[94,180,240,100,110,82,114,62,54,66,114,64],Jn=3,wM=3,sb=[6,
7,8,9,10,11];function Dl({analysis:e,texts:t}){let{facts:n}=e.book,o=Em(n,t),r=Bt("waiting",t.language,bM);r.title(t.waiting.title),r.add([n.threads.length===0?t.waiting.noInquiries:RM(o,t)],Z),r.head(
Am.map(s=>t.waiting.columns[s]),sb,wM);let a=e.reading.located.get("contacts");for(let s of o)r.add(CM(s,t,a));return kM(r,o.length,t),r.finish({frozenRows:Jn})}function RM(e,{waiting:t,write:n}){return e.
length===0?t.nobodyWaits:t.summary({waiting:e.length,overdue:e.filter(({thread:o})=>o.state==="overdue").length,oldest:n.minutes(Math.max(...e.map(({thread:o})=>o.waited)))})}function CM(e,t,n){let{thread:o,
party:r,phone:a}=e;return[t.threadStates[o.state],r===a?t.common.stranger:r,a,e.channel,e.responsible,n?{text:t.common.row(e.row),sheet:n.sheet.name,row:e.row}:"",{serial:o.openedAt},Math.round(o.waited),
o.target,Math.max(Math.round(e.overdueBy),0),e.deadline===null?"":{serial:e.deadline},o.attempts.length]}function kM(e,t,n){let o=Tn(t),{count:r,datetime:a}={count:Co(n,"").of("count"),...kn(n.language)};
for(let s of sb)e.style(w(Jn,s,o),{align:"right"});for(let s of[7,8,9,11])e.style(w(Jn,s,o),{numberFormat:r});for(let s of[6,10])e.style(w(Jn,s,o),{numberFormat:a});e.style(w(Jn,1,o),{bold:!0}),e.style(
w(Jn,2,o),{fontSize:9}),e.colour(w(Jn,0,o),...Pl(n)),e.colour(w(Jn,9,o),{kind:"positive",color:R.bad}),rr(e,w(Jn,0,o,Am.length),Am.indexOf("state"))}var SM=["calendar","staff","clients","contacts","sales"];function Nm({analysis:e}){let{rows:t}=e.reading;return jn(e.book.facts)!==null&&t.staff.length>0?[]:SM.map(o=>({key:o,isDone:t[o].length>0}))}function ib(e){
let{texts:t,analysis:n}=e,{firstSteps:o,step:r}=t.dashboard;return Nm(e).map(({key:a,isDone:s},i)=>{let l=n.reading.located.get(a)?.sheet.name,u=l??C[a].sheet[t.language],d=r({number:i+1,isDone:s,step:o[a](
u)});return l===void 0?d:{text:d,sheet:l}})}var TM=5,xM=22,Mm=7;function lb(e){let{draft:t,texts:n,request:o}=e,r=vM(e),a=r.length>0?[]:ib(o),s=a.length>0?a:[n.dashboard.allCalm],i=r.length>0?r:s,l=w(t.rowCount(),0,Math.max(TM,i.length),Mm);for(let u=0;u<
l.rows;u++)t.height(t.add([i[u]??""]),xM);t.merge(l);for(let u of a)t.colour(l,{kind:"textIs",text:OM(u),background:R.accentLight,color:R.accent});t.colour(l,{kind:"textIs",text:n.dashboard.allCalm,background:R.
goodLight,color:R.good},{kind:"filled",background:R.badLight,color:R.bad})}function OM(e){return typeof e=="string"?e:e.text}function vM(e){return[..._M(e),...AM(e),...NM(e),...LM(e)]}function _M({request:e,
texts:t}){return Ol(e.analysis.reading).map(n=>({text:t.dashboard.alerts.unreadable(n),sheet:n}))}function AM({book:e,texts:t}){let n=Em(e.facts,t).filter(({thread:s})=>s.state==="overdue"),[o]=[...n].
sort((s,i)=>i.thread.waited-s.thread.waited);if(!o)return[];let r=t.write.minutes(o.thread.waited);return[{text:t.dashboard.alerts.waiting({overdue:n.length,oldest:r,party:o.party}),sheet:Wt.waiting[t.
language]}]}var EM=["retention.revenuePerClient","retention.rate"];function NM({book:e,texts:t,period:n,elapsed:o,currency:r}){let a=o<1?xt(n):n,s=e.figures(a);return EM.flatMap(i=>{let{figure:l,value:u=null,
previous:d=null}=s.get(i)??{};if(!l||u===null||d===null||u>=d)return[];let c=y=>t.write.value(l.unit==="money"?MM(y):y,l.unit,r),f=l.unit==="percent"?`${t.write.number((d-u)*100,1)} ${t.dashboard.points}`:
t.write.value(1-u/d,"percent",r);return[{text:t.dashboard.alerts.fell({figure:l.label[t.language],period:t.write.period(a),from:c(d),to:c(u),by:f}),sheet:Wt.breakdowns[t.language]}]})}function MM(e){return Math.
round(e/100)*100}function LM({book:e,texts:t,period:n,request:o}){let{alerts:r}=t.dashboard,a=(d,c,f)=>{let p=o.analysis.reading.located.get(d)?.sheet.name;return p===void 0||f===void 0?[]:[{text:c,sheet:p,
row:f}]},s=e.view(n),i=al(s),l=Ur(s),u=i.map(({employee:d})=>d||t.common.notStated);return[...a("contacts",r.conflict({people:u}),i[0]?.careContacts[0]?.contact.row),...a("documents",r.papers(l.length),
l[0]?.row)]}var ub=14,PM={width:545,height:280},DM={width:368,height:300},IM=[0,4],Lm=8,mb=["inbound.inquiries","inbound.newClients","inbound.newSales"];function fb(e,t){let{draft:n,texts:o}=e;n.add([]);let r=n.rowCount();
for(let l=0;l<ub*3;l++)n.add([]);n.add([o.dashboard.chartData],{...yt,color:R.quiet,borderBottom:R.line});let a=FM(e),s=BM(e,a).filter(({blocks:[l]})=>l!==void 0&&l.rows>1);for(let l of s.filter(db))n.
chart({...l,...DM,row:t,column:Mm});s.filter(l=>!db(l)).forEach((l,u)=>{n.chart({...l,...PM,row:r+Math.floor(u/2)*ub,column:IM[u%2]??0})})}function db({key:e}){return e==="revenue"}function FM(e){let{
draft:t}=e,n=t.rowCount(),o=Il(e,$M(e),_l),r=t.rowCount(),a=Il(e,KM(e),mb.length),s=Il(e,cb(e,"line"),Lm),i=Il(e,cb(e,"activity"),Lm),l={align:"right",numberFormat:"#,##0"};return t.style(w(n,1,r-n,6),
l),t.style(w(n,3,r-n),{numberFormat:"0%"}),t.style(w(n,0,1,t.width),{wrap:"wrap",fontSize:9}),t.height(n,3*ar),t.style(w(r,1,t.rowCount()-r),l),{months:o,funnel:a,byLine:s,byActivity:i}}function Il({draft:e},t,n){
let o=e.rowCount();for(let r=0;r<n+2;r++)e.add(t[r]??[],Z);return w(o,0,t.length,t[0]?.length??1)}function $M({book:e,period:t,texts:n}){let{series:o}=n.dashboard,{facts:r}=e,a=[o.month,o.new,o.repeat,
o.retention,o.revenuePerClient,o.medianResponse,o.target],s=Nl(t,r).map(i=>{let l=e.figures(i),u=c=>l.get(c)?.value??null,d=c=>xe(u(c)??0);return[n.write.shortMonth(i.start),d("sales.newRevenue"),d("s\
ales.repeatRevenue"),u("retention.rate")??"",d("retention.revenuePerClient"),u("entry.medianResponse")??"",WM(r,i)]});return[a,...s]}function WM({threads:e,settings:t},{start:n,end:o}){let r=e.flatMap(
({openedAt:s,target:i})=>s>=n&&s<o?i:[]),a=r.reduce((s,i)=>s+i,0);return r.length===0?t.replyTargets.call:Math.round(a/r.length)}function KM({figures:e,texts:t}){let n=mb.flatMap(r=>e.get(r)??[]),o=[t.
dashboard.series.step,t.dashboard.columns.value];return n.every(({value:r})=>r===0)?[o]:[o,...n.map(({figure:r,value:a})=>[r.label[t.language],a??0])]}function cb({book:e,period:t,texts:n},o){let r=e.
breakdown(t,o).filter(({revenue:a})=>a!==0);return[[n.dashboard.series[o],n.dashboard.series.revenue],...r.slice(0,Lm).map(({key:a,revenue:s})=>[a||n.common.notStated,xe(s)])]}function BM({texts:e},{months:t,
funnel:n,byLine:o,byActivity:r}){let{charts:a}=e.dashboard,s=w(t.row,0,t.rows),i=(f,p)=>w(t.row,f,t.rows,p),{accent:l,accentSecond:u,warn:d}=R,c=(f,p,y,...h)=>({key:f,type:p,isStacked:!1,title:a[f],blocks:y,
colors:h});return[{...c("revenue","column",[w(t.row,0,t.rows,3)],u,l),isStacked:!0},c("funnel","bar",[n],l),{...c("retention","combo",[s,i(3,2)],d,l)},c("response","line",[s,i(5,2)],l,d),c("byLine","b\
ar",[o],l),c("byActivity","bar",[r],l)]}var Pm="▁▂▃▄▅▆▇█";function pb(e){let t=e.filter(s=>s!==null);if(t.length===0)return"";let n=Math.min(...t),o=Math.max(...t)-n,r=n===0?"▁":"▄",a=s=>o===0?r:VM((s-n)/o);return e.map(s=>s===null?"·":a(s)).join("")}function VM(e){
return Pm[Math.min(Math.floor(e*Pm.length),Pm.length-1)]??"▄"}function yb({figure:e,value:t,n,rowsUsed:o,rowsLeftOut:r},a,s,i){let{why:l}=s.dashboard,u=e.definition[s.language];if(r.unreadableTable!==void 0)return[u,l.unreadable];let d=s.write.value(t,e.unit,i),
c=Object.entries(r),f=c.reduce((p,[,y])=>p+y,0);return[u,e.atNow?`${d}. ${l.atNow}`:l.value(d,s.write.period(a)),l.cases(n),l.rowsUsed(o),f===0?l.nothingLeftOut:l.leftOut(f,c.map(([p,y])=>`${s.leftOut[p]}\
: ${s.write.number(y)}`))]}var UM="retention.bridge";function Os({figure:e},t){return t?.values.get(e.key)??null}function Fl(e,t){let{figure:n,value:o}=e,r=Os(e,t);return o===null||r===null||n.key===UM?null:n.unit==="percent"?(o-
r)*100:r===0?null:(o-r)/Math.abs(r)}function vs({figure:{good:e}},t=!1){if(e==="neither")return[];let n=[{kind:"positive",color:e==="up"?R.good:R.bad},{kind:"negative",color:e==="up"?R.bad:R.good}];return t?
n.filter(({kind:o})=>o==="positive"==(e==="up")):n}function hb({figure:e},t){return t!=null&&(e.good==="down"?t<=0:t>=0)}var gb=[{heading:"active",isPartOf:!1,keys:sr("active")},{heading:"deals",isPartOf:!0,keys:sr("deals")},{heading:"inbound",isPartOf:!1,keys:sr("inbound")},{heading:"retention",isPartOf:!1,keys:sr("ret\
ention")},{heading:"money",isPartOf:!0,keys:sr("sales")},{heading:"entry",isPartOf:!1,keys:sr("entry")},{heading:"structure",isPartOf:!1,keys:sr("structure")}];function sr(e){return He.filter(t=>t.section===
e).map(({key:t})=>t)}function bb(e,t){let{figure:n,value:o,n:r,rowsLeftOut:a}=e,{common:s,dashboard:i}=t.texts;if(a.unreadableTable!==void 0)return i.why.unreadable;let l=t.figures.get("active.newDeals")?.rowsLeftOut.unreadableTable===
void 0;return n.key==="retention.new"?l?i.originSum(HM(t)):i.why.unreadable:o===null||n.unit==="count"?"":r<5&&!n.isSum?s.fewData(r):GM(e,t)??(n.unit==="percent"?s.cases(r):"")}function HM({book:e,period:t}){
let n={active:0,inbound:0,referral:0,unknown:0};for(let{origin:o}of e.newParties(t))n[o]++;return n}function GM({figure:e,coverage:t=null},{texts:n}){if(t===null||t>=1)return null;let{maturity:o,revenue:r}=n.
dashboard.coverage,a=n.write.value(t,"percent","");return e.section==="inbound"?o(a):r(a)}function wb(e){let{draft:t,texts:n,figures:o,comparison:r}=e,{columns:a,headings:s}=n.dashboard,i=r?.running?n.dashboard.wasBy(ho(r.period)):a.previous,l=t.head(JM.map(d=>d==="previous"?i:a[d]),[1,2,3,
4,5,6,7]);t.style(w(l,vt.trend),{align:"center"});let u=YM(e);for(let{heading:d,isPartOf:c,keys:f}of gb){let p=t.add([s[d]],c?jM:yt);c||t.height(p,30);for(let y of f){let h=o.get(y);h&&zM(e,h,u(y))}}}
var jM={bold:!0,color:R.quiet,borderBottom:R.line,verticalAlign:"bottom"},qM=7,JM=["figure","value","previous","change","plan","done","byToday","againstPlan","trend","remark"],vt={value:1,previous:2,change:3,
plan:4,done:5,byToday:6,pace:7,trend:8,remark:9};function YM({book:e,period:t}){let n=Nl(t,e.facts).map(o=>e.figures(o));return o=>se(o).atNow?"":pb(n.map(r=>r.get(o)?.value??null))}function zM(e,t,n){
let{draft:o,texts:r,formats:a,period:s,book:i,currency:l,comparison:u}=e,{figure:d,value:c,target:f}=t,p=d.atNow?1:Al(s,i.facts),y=ks(t,p),h=E=>Sn(E,d.unit,r),b=o.add([d.label[r.language],h(c),d.atNow||
u===null?"":h(Os(t,u)),Fl(t,u)??"",f===null?"":h(f),y?.done??"",y===null||p>=1?"":h(y.expected),y?.ahead??"",n,bb(t,e)],Ee),O=a.of(d.unit);o.note(b,0,yb(t,s,r,l).join(`
`)),o.style(w(b,vt.value,1,qM),{align:"right",numberFormat:O}),o.style(w(b,vt.value),{bold:!0}),o.style(w(b,vt.previous),{color:R.quiet}),o.style(w(b,vt.change),{numberFormat:d.unit==="percent"?a.points:
a.relativeChange}),o.style(w(b,vt.done),{numberFormat:a.percentWhole}),o.style(w(b,vt.pace),{numberFormat:a.relativeChange}),o.style(w(b,vt.trend),{color:R.accent,align:"center"}),o.style(w(b,vt.remark),
{color:R.quiet,fontSize:9,align:"left"}),o.colour(w(b,vt.value,1,2),xn(r)),o.colour(w(b,vt.value),{kind:"negative",color:R.bad}),o.colour(w(b,vt.change),...vs(t,hb(t,y?.ahead))),o.colour(w(b,vt.pace),
...vs(t))}var Yn=6,Im=["employee","active",null,"care",null,"careShare","papers",null,"broken"],XM=[2,4,7],Dm=Im.indexOf("broken");function Cb(e){let{draft:t,texts:n,formats:o}=e,r=ZM(e),{columns:a}=n.dashboard.
people,s=t.head(Im.map(u=>u?a[u]:""),[1,3,5,6]),i=r.length>Yn?r.slice(0,Yn-1):r;for(let u of i)t.add(QM(u,e),Ee);for(r.length>Yn&&t.add([n.common.more(r.length-i.length)]),r.length===0&&t.add([n.breakdowns.
noRows]);t.rowCount()<=s+Yn;)t.add([]);t.style(w(s+1,1,Yn,Dm-1),{align:"right",numberFormat:o.of("count")}),t.style(w(s+1,Im.indexOf("careShare"),Yn),{numberFormat:o.percentWhole});for(let u of XM)t.style(
w(s+1,u,Yn),{align:"center"});t.style(w(s+1,Dm,Yn),{color:R.bad});let l=R.badLight;t.colour(w(s+1,0,Yn,t.width),{kind:"filledLine",column:Dm,background:l})}function ZM({book:e,period:t}){let n=e.view(
t),o=new Map(Vr(n).map(r=>[r.employee,{...r,papers:[]}]));for(let r of Ur(n)){let a=r.responsible,s=o.get(a)??{employee:a,activeContacts:[],careContacts:[],papers:[]};o.set(a,{...s,papers:[...s.papers,
r]})}return[...o.values()].sort((r,a)=>Rb(a)-Rb(r)||$l(a)-$l(r))}function Rb(e){return Number(ps(e))+ +(e.papers.length>0)}function $l({activeContacts:e,careContacts:t}){return e.length+t.length}function QM(e,{
texts:t,request:n}){let{employee:o,activeContacts:r,careContacts:a,papers:s}=e,{bothSides:i,hasPapers:l}=t.dashboard.people,u=[...ps(e)?[i]:[],...s.length>0?[l]:[]],d=(c,f)=>{let p=n.analysis.reading.
located.get(c)?.sheet.name;return p===void 0||f===void 0?"":{text:t.common.row(f),sheet:p,row:f}};return[o||t.common.notStated,r.length,d("contacts",r[0]?.contact.row),a.length,d("contacts",a[0]?.contact.
row),$l(e)===0?"":a.length/$l(e),s.length,d("documents",s[0]?.row),u.join(", ")]}var eL=[[["revenue","sales.revenue"],["revenuePerClient","retention.revenuePerClient"],["retention","retention.rate"]],[["newDeals","active.newDeals"],["conversion","inbound.conversion"],["withinTarge\
t","entry.withinTarget"]]],kb=[{column:0,columns:1},{column:1,columns:3},{column:4,columns:3}],tL=[30,30,18,18];function Tb(e){let{draft:t}=e;for(let n of eL){let o=t.rowCount(),r=n.map(([a,s])=>nL(a,
e.figures.get(s),e));tL.forEach((a,s)=>{let i=new Array(t.width).fill("");kb.forEach(({column:l},u)=>i[l]=r[u]?.[s]??""),t.height(t.add(i),a)}),n.forEach(([,a],s)=>sL(e,e.figures.get(a),{row:o,...kb[s]}))}}
function nL(e,t,n){let{texts:o,elapsed:r,comparison:a}=n;if(!t)return[];let s=ks(t,r);return[o.dashboard.tiles[e],Sn(t.value,t.figure.unit,o),xb(t,s)?oL(s)??"":Fl(t,a)??"",[rL(t,n),aL(t,s,n)].filter(Boolean).
join(" · ")]}function xb({figure:e},t){return t!==null&&El(e)}function oL({ahead:e}){return e===null?null:e+1}function rL(e,{texts:t,comparison:n,currency:o}){let r=Os(e,n);if(n===null||r===null)return"";
let{unit:a}=e.figure,s=t.write.value(a==="money"?Math.round(r/100)*100:r,a,o);return n.running?t.dashboard.wasByThen(ho(n.period),s):t.dashboard.wasBefore(s)}function aL({figure:e,target:t},n,{texts:o,
currency:r}){return n===null||t===null||El(e)?"":o.dashboard.planned(o.write.value(t,e.unit,r))}function sL({draft:e,texts:t,formats:n,elapsed:o},r,{row:a,column:s=0,columns:i=1}){if(Sb.forEach((f,p)=>{
e.style(w(a+p,s,1,i),f)}),i>1&&e.merge(w(a,s,Sb.length,i)),!r)return;let{figure:l}=r,u=xb(r,ks(r,o)),d=l.unit==="percent"?n.tilePoints:n.tileChange;e.style(w(a+1,s),{numberFormat:n.of(l.unit)}),e.style(
w(a+2,s),{numberFormat:u?n.pace(o<1):d}),e.colour(w(a+1,s),xn(t));let c=vs(r);e.colour(w(a+2,s),...u?c.map(f=>({...f,than:1})):c)}var Sb=[{color:R.quiet,fontSize:9,align:"left",verticalAlign:"bottom"},
{bold:!0,fontSize:18,align:"left"},{color:R.quiet,fontSize:10,align:"left"},{color:R.quiet,fontSize:9,align:"left"}];var To={period:{row:1,column:0},refresh:{row:1,column:2}},iL=[278,106,96,80,94,64,86,82,132,196],Fm={updated:3,leftOut:5},$m=3;function Wl(e){let{texts:t,analysis:n}=e,{currency:o}=n.reading.settings,
r=So(e),a={draft:Bt("dashboard",t.language,iL),texts:t,formats:Co(t,o),book:n.book,period:r,figures:n.book.figures(r),comparison:n.book.comparison(r),elapsed:Al(r,n.book.facts),currency:o,request:e};return lL(
a),lb(a),Tb(a),wb(a),Cb(a),fb(a,$m),a.draft.finish({frozenRows:$m})}function lL(e){let{draft:t,texts:n,book:o,period:r,request:a}=e,{dashboard:s,common:i,write:l}=n,{companyName:u}=a.analysis.reading.
settings,{now:d}=o.facts;t.title(u===""?s.title:u);let c=i.rowsLeftOut(U0(o.facts,r)),f=new Array(t.width).fill("");f[Fm.updated]=i.updated(d),f[Fm.leftOut]={text:c,sheet:Wt.check[n.language]},f.splice(
0,3,l.period(r),s.refresh,!1);let p=t.add(f,Z);t.style(w(p,Fm.updated,1,3),{fontSize:9}),uL(e),t.height(1,28),t.add([dL(e)],Z),t.style(w($m-1,0,1,t.width),{borderBottom:R.line})}function uL({draft:e,texts:t,
book:n,period:o}){let{row:r,column:a}=To.period;e.style(w(r,a),{...cL,numberFormat:Ot}),e.validate(w(r,a),{kind:"list",values:mL(o,n.facts.now,t)}),e.typed(w(r,a)),e.note(r,a,t.dashboard.period);let s=To.
refresh;e.validate(w(s.row,s.column),{kind:"checkbox"}),e.style(w(s.row,s.column),{align:"left",color:R.accent}),e.style(w(s.row,s.column-1),{align:"right"})}function dL({texts:e,comparison:t,request:n}){
let{dashboard:o,write:r}=e;if(Nm(n).some(({isDone:l})=>!l))return o.stepsAhead;if(t===null)return o.notBegun;let{period:a,running:s}=t,i=r.period(a.partOf??a);return s?o.stillRunning({...s,period:i,until:ho(
a)}):o.comparedWith(i)}var cL={bold:!0,fontSize:12,color:R.accent,background:R.accentLight};function mL(e,t,n){let o=xm(t,n).map(({text:a})=>a),r=n.write.period(e);return o.includes(r)?o:[r,...o]}function _s(e){return e.flatMap(t=>[t,"?"+t])}var fL=3e4,Ob=1440,vb="	";function _b({figures:e,rows:t}){let n=new Map(_s(e).map((a,s)=>[a,Kl(s)])),o=new Map,r=t.map(a=>{let s=`${a.table}:${Array.from(a.figures,p=>n.get(p)).join(".")}`,i=o.get(s)??
o.size;o.set(s,i);let{print:l,at:u,amount:d,id:c,words:f}=a;return[l,Kl(u&&Math.round(u*Ob)),Kl(d),c,f,Kl(i)].join(vb)});return hL([String(t.length),e.join(" "),[...o.keys()].join(" "),...r])}function Ab(e,t,n){
let[o,r="",a="",...s]=e.filter(Boolean).join(`
`).split(`
`);if(o===void 0||Number(o)!==s.length)return null;let i=r.split(" "),l=_s(i),u=a.split(" ").map(c=>pL(c,l)),d=s.map(c=>yL(c,u));return d.includes(null)?null:{month:t,closedOn:n,figures:i,rows:d}}function pL(e,t){
let[n,o=""]=e.split(":"),r=$.find(s=>s===n),a=o.split(".").map(s=>t[Bl(s)??-1]??"");return r?{table:r,figures:new Set(a)}:null}function yL(e,t){let[n="",o="",r="",a="",s="",i=""]=e.split(vb),l=t[Bl(i)??
-1],u=Bl(o);return l?{...l,id:a,print:n,at:u===null?null:u/Ob,amount:Bl(r),words:s}:null}function Kl(e){return e===null?"":e.toString(36)}function Bl(e){return e===""?null:parseInt(e,36)}function hL(e){
let t=[],n="";for(let o of e)n!==""&&n.length+o.length>=fL&&(t.push(n),n=""),n+=n===""?o:`
${o}`;return[...t,n]}var As={en:"Closed months",ru:"Закрытые месяцы"},Vl={en:"Rows of closed months as they were, for the History. Please do not change.",ru:"Строки закрытых месяцев, какими они были, для ист\
ории показателей. Пожалуйста, не меняйте."};function Eb(e){let t=_b(e);return[qi(e.month),it(e.closedOn),String(t.length),...t]}var Wm=3;function Nb(e,t){let n=t.map(
qi),o=e.flatMap(([s="",,i=""],l)=>n.includes(g(s))?[{index:l,width:Wm+Number(g(i))}]:[]),[r,a]=[o[0],o[o.length-1]];return r&&a?{first:r.index,last:a.index,width:Math.max(...o.map(({width:s})=>s))}:null}
function Mb(e){return e.flatMap(([t="",n="",,...o])=>{let r=fn(`${g(t)}-01`),a=fn(g(n));return r===null||a===null?[]:Ab(o.map(String),r,a)??[]})}function Lb(e,t,n){return e.filter(o=>o.month===t&&o.figures.
includes(n)).pop()}function xo(e,{row:t,id:n},o=null){return o===null?{table:e,row:t,id:n,counted:!0}:{table:e,row:t,id:n,counted:!1,why:o}}function zr({contact:e},t=null){return xo("contacts",e,t)}function On({sale:e},t=null){
return xo("sales",e,t)}function vn(e,t,n){return t.filter(o=>n===void 0||os(n,o)).map(({row:o,id:r,reason:a})=>({table:e,row:o,id:r,counted:!1,reason:a}))}function Km(e){return e.map(t=>({...zr(t),counted:!1,
reason:"noParty"}))}function _n(e){let t=e.salesWithoutClient.map(n=>({...On(n),counted:!1,reason:"noParty"}));return[...vn("sales",e.facts.sales.leftOut,e.period),...t]}function gL(e,t,n){let o=e.facts.
histories[t],r=o?.firstRow??null;if(r!==null&&r.day===o?.firstPurchase)return[On(r,n)];let a=e.facts.parties[t]?.clientRows.find(({firstPurchaseOn:s})=>s!==null&&S(s)===o?.firstPurchase);return a?[xo(
"clients",a,n)]:[]}function Es(e,t){return[...e.newParties].flatMap(n=>gL(e,n,t===void 0?null:Ki(e,n,t)))}function Pb(e,t){let n=({party:o,isPurchase:r})=>r&&e.newParties.has(o)&&Ki(e,o,t)===null;return e.
sales.filter(n).map(o=>On(o))}function Ul(e,t){return[...vn("contacts",e.facts.contacts.leftOut,e.period),...Km(e.contacts.filter(t))]}function zn(e,t=()=>!1){return n=>{let o=[];return Pc(n,e,(r,a)=>o.push(zr(r,a))),{used:o,leftOut:Ul(
n,t)}}}var Ib=e=>t=>({used:Es(t,e),leftOut:_n(t)}),Fb=e=>t=>({used:Pb(t,e),leftOut:_n(t)}),$b={"active.contacts":zn(fo["active.contacts"],Hn),"active.reached":zn(fo["active.reached"],Hn),"active.leads":zn(
fo["active.leads"],Hn),"active.qualifiedLeads":zn(fo["active.qualifiedLeads"],Hn),"active.newDeals":Ib("active"),"active.newDealRevenue":Fb("active")},Wb={"inbound.inquiries":zn(wn["inbound.inquiries"]),
"inbound.newClients":zn(wn["inbound.newClients"],yo),"inbound.newSales":Ib("inbound"),"inbound.newSalesRevenue":Fb("inbound"),"inbound.conversion":e=>({used:[...mt(e,wn["inbound.newClients"]).counted.
map(t=>zr(t)),...Es(e,"inbound").filter(({counted:t})=>t)],leftOut:[...Ul(e,yo),..._n(e)]}),"inbound.cohortConversion":zn(wn["inbound.cohortConversion"],yo)};function Kb(e,{isLookedAt:t,whyNot:n}){return e.
filter(t).flatMap(o=>o.inbound.map((r,a)=>zr(r,a===0?n(o):"joined")))}function Ns(e){return t=>({used:Kb(t.threads,e),leftOut:Ul(t,yo)})}function Db(e){return({facts:t})=>({used:Kb(t.threads,e),leftOut:[
...vn("contacts",t.contacts.leftOut),...Km(t.contacts.rows.filter(yo))]})}var Bb={"entry.threads":Ns(bn["entry.threads"]),"entry.answered":Ns(bn["entry.answered"]),"entry.closedWithoutAnswer":zn(is["e\
ntry.closedWithoutAnswer"]),"entry.medianResponse":Ns(bn["entry.medianResponse"]),"entry.p90Response":Ns(bn["entry.p90Response"]),"entry.withinTarget":Ns(bn["entry.withinTarget"]),"entry.waitingNow":Db(
bn["entry.waitingNow"]),"entry.overdueNow":Db(bn["entry.overdueNow"]),"entry.listened":zn(is["entry.listened"],Bc),"entry.unregistered":()=>({used:[],leftOut:[]})},Vb={"structure.conflicts":e=>({used:Vr(
e).flatMap(t=>[...t.activeContacts,...t.careContacts].map(n=>zr(n,Zc(t)))),leftOut:Ul(e,Hn)}),"structure.papers":e=>({used:il(e).map(t=>xo("documents",t,sl(e.facts,t))),leftOut:vn("documents",Qc(e.facts),
e.period)})};function ir(e){return({facts:t,period:n})=>{let o=[],r=Wc[e].flatMap(a=>vn("deals",t.deals[a],n));for(let a of t.deals.rows){let s=$c[e](a,n);s==="noAmount"?r.push({...xo("deals",a.deal),counted:!1,reason:s}):
s!==void 0&&o.push(xo("deals",a.deal,s))}return{used:o,leftOut:r}}}var Ub={"deals.opened":ir("deals.opened"),"deals.won":ir("deals.won"),"deals.lost":ir("deals.lost"),"deals.winRate":ir("deals.winRate"),
"deals.wonAmount":ir("deals.wonAmount"),"deals.medianCycle":ir("deals.medianCycle"),"deals.openAmount":ir("deals.openAmount")};function Gb(e){return vn("sales",e.facts.sales.leftOut,e.period)}function lr(e,t=({sales:n})=>n){let n=tr[e];return o=>({used:t(o).flatMap(r=>{let a=n(r.party,o);return a===void 0?[]:On(r,a)}),leftOut:_n(
o)})}function bL(e){let t=as(),n=({party:o,isPurchase:r})=>r&&tr["retention.buyers"](o,e)===null;return e.sales.filter(n).map(o=>On(o,t(o)))}function wL({facts:e}){let t=new Map(us(e).map(n=>[n.party,
n]));return e.purchases.map(n=>On(n,qc(t.get(n.party))))}function Hb(e){return[...e.previous().sales,...e.sales]}var jb={"retention.buyers":e=>({used:bL(e),leftOut:_n(e)}),"retention.revenue":lr("rete\
ntion.revenue"),"retention.revenuePerClient":lr("retention.revenuePerClient"),"retention.medianRevenuePerClient":lr("retention.medianRevenuePerClient"),"retention.revenuePerExistingClient":lr("retenti\
on.revenuePerExistingClient"),"retention.rate":lr("retention.rate",ds),"retention.lost":lr("retention.lost",ds),"retention.new":e=>({used:Es(e),leftOut:_n(e)}),"retention.reactivated":e=>({used:jc(e).
map(({purchase:t,why:n})=>On(t,n)),leftOut:_n(e)}),"retention.revenueRetention":lr("retention.revenueRetention",Hb),"retention.bridge":e=>({used:Hb(e).map(t=>On(t)),leftOut:Gb(e)}),"retention.atRisk":e=>({
used:wL(e),leftOut:vn("sales",e.facts.sales.leftOut)})};function Hl(e){return t=>({used:qb(t,e),leftOut:Gb(t)})}function Gl(e){return t=>({used:qb(t,e),leftOut:_n(t)})}function qb(e,t){return ms(e,cs[t]).
map(n=>On(n))}var Jb={"sales.revenue":Hl("sales.revenue"),"sales.adjustments":Hl("sales.adjustments"),"sales.newRevenue":Gl("sales.newRevenue"),"sales.repeatRevenue":Gl("sales.repeatRevenue"),"sales.m\
argin":Hl("sales.margin"),"sales.marginRate":Hl("sales.marginRate"),"sales.newMarginRate":Gl("sales.newMarginRate"),"sales.repeatMarginRate":Gl("sales.repeatMarginRate")};var RL={...$b,...Wb,...jb,...Jb,...Bb,...Vb,...Ub};function Yb(e,t,n){let o=se(n).tables.find(r=>e.facts.unreadable.has(r));return o!==void 0?{used:[],leftOut:[{table:o,row:0,id:"",counted:!1,reason:"\
unreadableTable"}]}:RL[n](e.view(t))}function Bm(e,t,n){let o=se(n).unit==="percent";return Yb(e,t,n).used.filter(({counted:r})=>r||o)}function zb(e,t,n,o){let r=kL(e,n,o),a=_s(o),s=new Map,i=u=>{let d=s.get(u);return d||s.set(u,d=new Set(
Array.from(u,c=>a[c.charCodeAt(0)]??""))),d},l=$.flatMap(u=>[...r.get(u)??[]].map(([d,c])=>{let{row:f,...p}=t(u,d);return{...CL(p,n),figures:i(c)}}));return{month:n.start,closedOn:e.facts.now,figures:o,
rows:l}}function CL(e,{start:t}){return e.table==="sales"&&(e.at??t)<t?{...e,words:""}:e}function kL(e,t,n){let o=new Map($.map(r=>[r,new Map]));return n.forEach((r,a)=>{for(let{table:s,row:i,counted:l}of Bm(
e,t,r)){let u=String.fromCharCode(2*a+(l?0:1)),d=o.get(s)?.get(i)??"";d.endsWith(u)||o.get(s)?.set(i,d+u)}}),o}function Zb(e,t,n){let o=Vm(e,t,s=>`${Xb(s)} ${s.print} ${s.counts}`),r=Vm(o.left,o.right,s=>s.id===""?null:Xb(s)),a=Vm(r.left,r.right,s=>`${s.table} ${s.print} ${s.counts}`);return[...r.pairs.map(([s,
i])=>({kind:SL(s,i),before:s,after:i})),...a.right.map(s=>TL(s,n)),...a.left.map(s=>xL(s,n))]}function SL(e,t){return e.counts===t.counts?"changed":t.counts?"nowCounts":"noLongerCounts"}function Qb({before:e,
after:t}){return(t?.counts?t.amount??0:0)-(e?.counts?e.amount??0:0)}function ew({before:e,after:t}){return e!==null&&e.print===t?.print}function Xb({table:e,id:t}){return`${e} ${t}`}function TL(e,{atClosing:t}){
let n=t(e);return{kind:n?"nowCounts":"added",before:n,after:e}}function xL(e,{now:t}){let n=t(e);return{kind:n?"noLongerCounts":"deleted",before:e,after:n}}function Vm(e,t,n){let o=OL(e,n),r=[],a=new Set,
s=t.filter(i=>{let l=o.get(n(i))?.pop();return l?(r.push([l,i]),a.add(l),!1):!0});return{pairs:r,left:e.filter(i=>!a.has(i)),right:s}}function OL(e,t){let n=new Map;for(let o of e){let r=t(o),a=n.get(
r);a?a.push(o):r!==null&&n.set(r,[o])}return n}function tn(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}var vL={at:[],words:[]},_L={contacts:{at:["at"],words:["direction","channel","client","result"]},sales:{at:["date"],amount:"revenue",words:["client"]},deals:{at:["closedOn","openedOn"],amount:"amount",
words:["client","stage"]},documents:{at:["requestedAt"],words:["client","type"]},clients:{at:["firstPurchaseOn"],words:["name"]}},AL=new Set(["comment","nextStep","person","link","size","city","manage\
r","touchEveryDays","nextTouchOn","doNotContact"]),tw=60;function jl({reading:e,book:{facts:t}}){let n=Oe(i=>Um(e.rows[i],({row:l})=>l)),o=ow(()=>Um(t.sales.rows,({sale:i})=>i.row)),r=ow(()=>Um(t.contacts.
rows,({contact:i})=>i.row));function a(i,l){let{at:u,amount:d,words:c}=_L[i]??vL,f=e.located.get(i),p=n(i).get(l),y=i==="sales"?o().get(l):void 0,h=y?.party??(i==="contacts"?r().get(l)?.party:void 0)??
-1,b=t.parties[h]?.name,O=f?ML(f,l):"",E=L=>L==="client"&&b!==void 0?b:f?g(rw(f,l,L)):"";return{table:i,row:l,id:EL(p),print:tn(y?`${O}|${y.revenue}|${y.cost}`:O).toString(36),at:u.map(L=>nw(p,L)).find(
L=>L!==null)??null,amount:y?.revenue??(d===void 0?null:nw(p,d)),words:NL(c.map(E).filter(Boolean).join(" · "))}}let s=Oe(i=>Oe(l=>a(i,l)));return(i,l)=>s(i)(l)}function EL(e){return typeof e?.id=="st\
ring"?e.id:""}function nw(e,t){let n=e?.[t];return typeof n=="number"&&Number.isFinite(n)?n:null}function NL(e){return e.length>tw?`${Array.from(e).slice(0,tw-1).join("")}…`:e}function rw({sheet:e,positions:t},n,o){
return e.values[n-1]?.[t.get(o)??-1]??""}function ML(e,t){let n=e.table.key,{columns:o}=C[n],r="";for(let a of ft(n)){if(o[a]?.owned||AL.has(a))continue;let s=rw(e,t,a);s!==""&&(r+=`|${a}=${o[a]?.type===
"phone"?LL(s):PL(s)}`)}return r}function LL(e){return g(e).split(/[,;]/).map(t=>t.replace(/\D/g,"").slice(-10)).join()}function PL(e){return N(e)?String($e(e.serial)):g(e)}function Um(e,t){return new Map(
e.map(n=>[t(n),n]))}function ow(e){let t;return()=>t??=e()}function iw({reading:e},t,n){let o=aw(()=>n.flatMap(({rows:a})=>a)),r=new Map;return{atClosing:o,now:a=>{let s=r.get(a.table);if(!s){let i=e.rows[a.table];r.set(a.table,s=aw(()=>i.map(({row:l})=>t(a.table,
l))))}return s(a)}}}function aw(e){let t;return n=>{t??=new Map(e().flatMap(i=>sw(i).map(l=>[l,i])));let[o,r]=sw(n),[a,s]=[o===""?void 0:t.get(o),t.get(r)];return a??(s&&DL(n,s)?s:null)}}function DL(e,t){
return e.id===""||t.id===""}function sw({table:e,id:t,print:n}){return[t===""?"":`${e} ${t}`,`${e} #${n}`]}function lw(e,t){let n=jl(e),o=iw(e,n,t);return(r,a)=>{let s=Lb(t,r,a);if(!s)return null;let i=Bm(e.book,we(r,"month"),a),l=Zb(FL(s.rows,a),$L(i,n),o);return KL(WL(l,a),a)}}function FL(e,t){return e.flatMap(
n=>{let o=n.figures.has(t);return o||n.figures.has("?"+t)?[{...n,counts:o}]:[]})}function $L(e,t){return[...new Map(e.map(({table:o,row:r,counted:a})=>[t(o,r),a]))].map(([o,r])=>({...o,counts:r}))}function WL(e,t){
let n=e.filter(({kind:o})=>o!=="changed");return se(t).unit==="count"&&n.length>0?n:e}function KL(e,t){let n=se(t).unit==="money",o=s=>n?Math.abs(Qb(s)):0,r=({kind:s})=>s==="changed"?1:0,a=({before:s,
after:i})=>i?.at??s?.at??0;return[...e].sort((s,i)=>o(i)-o(s)||r(s)-r(i)||a(s)-a(i))}var uw=10,ql="    ";function cw({analysis:e,texts:t},n){let o=lw(e,n),{settings:r,located:a}=e.reading,s=new Set;return({month:i,figure:l})=>{let u=o(i,l);return u?VL(u,t,d=>({text:`${ql}${UL(d,t,r.currency)}`,
sheet:d.after&&a.get(d.after.table)?.sheet.name})):BL(s,i,ql+t.history.notKept)}}function BL(e,t,n){return e.has(t)?[]:(e.add(t),[n])}function VL(e,{history:t},n){let o=e.length-uw;return[...e.every(ew)?
[ql+t.rowsAsTheyWere]:[],...e.slice(0,uw).map(r=>{let{text:a,sheet:s}=n(r);return s&&r.after?{text:a,sheet:s,row:r.after.row}:a}),...o>0?[ql+t.moreRows(o)]:[]]}function UL({kind:e,before:t,after:n},o,r){
let{changes:a}=o.history,s=t&&dw(t,o,r),i=n&&dw(n,o,r),l=s&&i&&s.some((f,p)=>f!==i[p]&&f!==""),u=e==="changed"&&!l?a.changedElsewhere:a[e],d=n?.id||t?.id||(n?o.common.row(n.row):""),c=(i??s??[]).map((f,p)=>HL(
s?.[p]??"",f));return`${u}: ${[d,...c].filter(Boolean).join(" · ")}`}function HL(e,t){return e===""||e===t?t:`${e} → ${t||"–"}`}function dw({at:e,words:t,amount:n},{write:o},r){return[e===null?"":
Xe(e)?o.day(e):o.moment(e),t,n===null?"":o.value(n,"money",r)]}function Ms(e){return fw(e)&&se(e.figure).matures!==!0}function mw(e){return fw(e)&&se(e.figure).matures===!0}function fw({closed:e,closedOn:t,now:n}){return t===null||e===n?!1:e===null||n===null||Math.
abs(n-e)>1e-9*Math.max(1,Math.abs(e))}var hw=24,GL=He.filter(e=>e.atNow!==!0);function Hm(e,{book:t}){let{facts:n}=t,o=new Map(e.map(s=>[`${s.month} ${s.figure}`,s])),r=new Set(e.map(({month:s})=>s)),a=jn(n);for(let s of Ir(n.now,hw)){if(a===
null||s.start<a&&!r.has(s.start))continue;let i=t.figures(s);for(let{key:l}of GL){let u=i.get(l)?.value??null,d=o.get(`${s.start} ${l}`),f=s.end<=n.now&&!d?.closedOn?{closed:u,closedOn:n.now}:{};o.set(
`${s.start} ${l}`,{closed:null,closedOn:null,...d,...f,month:s.start,figure:l,now:u})}}return[...o.values()].sort((s,i)=>i.month-s.month||yw(s.figure)-yw(i.figure))}function Gm(e,{book:t}){return e>=he(
Ze(t.facts.now),1-hw)}var pw=new Map(He.map((e,t)=>[e.key,t]));function yw(e){return pw.get(e)??pw.size}var jL=["month","figure","closed","now","difference","closedOn","key"],qL=[95,290,125,125,115,130,
40],ur=4,JL=6;function Jl(e){let{analysis:t,texts:n,history:o,closedMonths:r}=e,a=Hm(o,t),s=r&&cw(e,r),i=Bt("history",n.language,qL);i.title(n.history.title);let l=a.some(mw);i.add([[n.history.explanation,
l?n.history.matures:""].join(" ").trim()],Z),i.add([YL(a,n)],Z),i.head(jL.map(d=>n.history.columns[d]),[2,3,4,5],1);let u=Co(n,t.reading.settings.currency);for(let d of a){let c=i.add(XL(d,n),Ee),f=se(
d.figure).unit,p=f==="money"?u.exactMoney:u.of(f);if(i.style(w(c,2,1,2),{numberFormat:p}),i.style(w(c,4),{numberFormat:f==="percent"?u.points:p}),!Ms(d)||(i.style(w(c,4),{background:R.warnLight}),!s||
!Gm(d.month,t)))continue;let y=s(d);y.forEach((h,b)=>i.add(["",h],b<y.length-1?void 0:Ee))}return zL(i,n),i.finish({frozenRows:ur,hiddenColumns:[JL]})}function YL(e,{history:t}){let n=e.filter(Ms),o=new Set(
n.map(({month:r})=>r)).size;return o===0?t.nothingRestated:t.restated(n.length,o)}function zL(e,t){let n=Tn(e.rowCount()-ur),{month:o,datetime:r}=kn(t.language);e.style(w(ur,0,n),{numberFormat:o,align:"\
left"}),e.style(w(ur,2,n,3),{align:"right"}),e.style(w(ur,5,n),{numberFormat:r,align:"right",color:R.quiet}),e.colour(w(ur,2,n,3),{kind:"negative",color:R.bad}),e.colour(w(ur,2,n,3),xn(t))}function XL({
month:e,figure:t,closed:n,closedOn:o,now:r},a){let s=se(t),i=d=>d===null?a.common.noData:s.unit==="money"?xe(d):d,l=s.unit==="percent"?100:1,u=o===null||n===null||r===null?"":i((r-n)*l);return[{serial:e},
s.label[a.language],o===null?"":i(n),i(r),u,o===null?"":{serial:o},t]}function gw(e){return e.flatMap(t=>{let[n="",o="",r="",a="",,s="",i=""]=t,l=se(g(i))??Hr(g(o));if(!N(n)||!l)return[];let u=d=>typeof d!=
"number"?null:l.unit==="money"?xr(d):d;return[{month:we(n.serial,"month").start,figure:l.key,closed:u(r),closedOn:N(s)?s.serial:null,now:u(a)}]})}function Oo({table:e,column:t},n){let r=C[e].columns[t]?.choices;return typeof r=="string"&&r in zt.labels?{words:"",list:zt.labels[r][n]}:{words:(typeof r=="object"?r:[]).map(s=>s[n]).join(", "),list:""}}
function vo(e,t){return C[e].sheet[t]}var ZL=vo("lists","en"),Yl=vo("clients","en"),bw=vo("staff","en");function D(e,t){return{expected:()=>e,fix:()=>t}}function QL(e){let{words:t,list:n}=Oo(e,"en");return n!==""?`a value of the list "${n}\
"`:t===""?"a value of the drop-down":`one of: ${t}`}function zl({heading:e,details:t}){return`"${t.expectedEn||e}"`}var ww="Menu Sales register → Set up or repair brings the heading back; no data is t\
ouched.",eP="Until it is there it counts as blank in every row. Menu Sales register → Set up or repair adds it.",tP={ids:"Without ids neither the ticks of tasks nor undo know a row. ",ticks:"Ticks o\
f tasks have nowhere to write. "},jm={badDate:D("a date such as 2026-11-05 or 2026-11-05 14:30","Type the date again."),dateOrder:{expected:({details:e})=>`all dates of the column as ${e.order==="dayF\
irst"?"day/month/year":"month/day/year"}`,fix:()=>"The whole column was read in this order: no other makes a date of it. If that is wrong, correct the date."},dateOutOfRange:D("a date between 1950 and\
 2099","Look at the year: it seems to be a slip."),badNumber:D("a number such as 1,234.50","Type the number alone: no words and no stray signs."),ambiguousNumber:D("a number that cannot be read in two\
 ways","If it means thousands, write it without the separator (1234); if it is a fraction, with another number of digits (1.23 or 1.2340)."),badChoice:{expected:QL,fix:e=>Oo(e,"en").list===""?"Choose \
a value from the drop-down.":`Choose a value from the drop-down, or add it to the sheet ${ZL} together with its kind.`},badBoolean:D("yes or no",'Type "yes" or "no", or clear the cell.'),badPhone:D("a\
 phone number such as +7 923 123-45-67",'Complete the number. A hidden one is typed as "hidden".'),badEmail:D("an address such as anna@firm.com","Correct the address; several are separated by commas."),
badTaxId:D("a tax number of 10 or 12 digits with right check digits","Compare it with the papers of the client."),badTime:D("a time such as 9:00","Type hours and minutes."),badRole:{expected:e=>`roles\
 separated by commas: ${Oo(e,"en").words}`,fix:()=>"Leave only these roles."},outOfBounds:{expected:({details:e})=>`a whole number from ${e.least} to ${e.most}`,fix:()=>"Type a number within these bou\
nds."},formulaError:D("a value, not the error of a formula","Repair the formula or type the value."),required:D("a filled cell","Fill the cell: without it the row is in no figure that needs it."),noIdentity:D(
"a client, a phone or an e-mail",'Type at least one of them, or nobody knows who is on the other side. A hidden number: "hidden".'),futureDate:D("a time that has passed","Correct the date: a row of th\
e future counts nowhere."),noTime:D("date and time","Add the time; until then the first working minute of the day is taken, or the next one if nobody works that day."),noticedTime:D("the time it happe\
ned","The row was noticed only then: its time is that of the first edit we saw. Type the right time if it is another."),totalsRow:D("a row of data","This looks like a total below the table and is not \
counted. Better keep it above or on another sheet."),duplicateId:{expected:({details:e})=>`an id of its own (row ${e.other} has the same)`,fix:()=>"If the row was copied, tick Fix: it gets a new id. I\
f it is a duplicate, delete it."},duplicateSourceKey:D("a key that stands once","The row came twice. Delete the one too many."),unknownReference:{expected:({column:e})=>e==="returnOf"?"the id of a sal\
e of this table":`a name or id of the sheet ${Yl}`,fix:({column:e})=>e==="returnOf"?"Type the id of the sale that comes back; until then the row is an adjustment.":`Check the spelling, or add a row to\
 the sheet ${Yl}.`},mergeLoop:D("the id of the client that survives",'The merges run in a circle. Clear "Merged into" of the survivor.'),ambiguousPhone:{expected:({details:e})=>`a phone of one client \
(also of: ${e.others??""})`,fix:()=>"Leave the phone with one client or merge the duplicates; until then it identifies nobody."},ambiguousEmail:{expected:({details:e})=>`an address of one client (also\
 of: ${e.others??""})`,fix:()=>"Leave the address with one client or merge the duplicates; until then it identifies nobody."},ambiguousName:{expected:({column:e,details:t})=>e==="client"?`a name of on\
e client (several are called so: ${t.others??""})`:`a name of one client (also named so: ${t.others??""})`,fix:({column:e})=>e==="client"?`Type the name exactly as it stands on the sheet ${Yl}, or the\
 id; until then the row is of no client.`:"Merge the duplicates or make the names differ, for example by city. Until then only the id, or a name that stands once, typed exactly as here, identifies it."},
sharedName:D("a name of one company",`Several phones or addresses stand in Contacts under this name. Type the phone or e-mail, or add the company to the sheet ${Yl}; until then the name alone is a com\
pany of its own.`),answerBeforeContact:D("a time not before the contact itself","Correct the time of the answer; until then the contact counts as unanswered."),answerOnOutbound:D("nothing: the row is \
outbound",'Clear "Answered at" or correct "In/Out".'),originWithoutReason:D("a reason beside the origin","Type the reason; until then the origin is judged from the contacts."),positiveReturn:D("a nega\
tive amount",'Put a minus if it is a return, or clear "Return of".'),returnOfReturn:D("the id of a sale, not of another return","Type the id of the original sale; until then the row is an adjustment."),
closedWithoutDate:D("the closing date","Type the date: without it the deal is neither among the won nor the lost."),closedBeforeOpened:D("a date not before the opening","Correct the opening or the clo\
sing date."),unknownEmployee:D(`a name of the sheet ${bw}`,`Check the spelling, or add the person to the sheet ${bw}; whoever has left stays there with a last day.`),unknownKpi:D("a figure by its name\
 on the Dashboard","Choose a figure from the drop-down."),duplicatePlan:D("one target a month, figure and employee","Delete the row too many; the upper one counts."),badInterval:D("an end after the st\
art","Correct the start or the end."),noWorkingTime:D("working hours on at least one day","Type hours beside a weekday, such as 9:00 and 18:00; until then no figure that counts working time is compute\
d."),unknownStandard:D("the key of a rule","Leave it as a note of your own, or copy the key of a rule: a note makes no tasks."),unknownTableName:D("a table of the register, such as Contacts","Type the\
 name of a table, as on its tab; now the row has no effect."),unknownColumnName:{expected:({details:e})=>`a column of the table ${e.en??""}`,fix:()=>"Type the heading of a column of that table; now th\
e row has no effect."},unknownSheetName:{expected:({details:e})=>`a sheet of this workbook that serves as ${e.en??""}`,fix:()=>"Type the name of the sheet, as on its tab, or delete the row."},unknownSetting:D(
"a known key","Delete the row or bring back the old key; now it has no effect."),badSetting:{expected:({details:e})=>`an acceptable value of "${e.key??""}"`,fix:()=>"See the meaning in the row; until \
then the default holds."},missingHeading:{expected:e=>`the column ${zl(e)}`,fix:()=>ww},missingColumn:{expected:e=>`the column ${zl(e)}`,fix:({details:e})=>`${tP[e.rests??""]??""}${eP}`},duplicateHeading:{
expected:e=>`one column ${zl(e)}`,fix:()=>"Rename or delete the column too many; until then the table is not counted."},mergedHeading:{expected:e=>`the heading ${zl(e)} in a cell of its own`,fix:()=>"\
Unmerge the cells of the heading row."},duplicateTable:{expected:({details:e})=>`one such sheet (the other: "${e.other??""}")`,fix:()=>"Rename the sheet too many; until then the table is not counted."},
noHeadings:{expected:()=>"a row with the headings of the table",fix:()=>`${ww} If this is another sheet, rename it.`}};var Rw={call:"Call back",email:"Answer the e-mail",form:"Answer the request from the site",messenger:"Answer in the messenger",meeting:"Answer after the meeting",other:"Answer"},Xl='To take it back: "\
Undo last automatic change" in the menu.';function Cw(e){let t=(s,i,l)=>`${e.number(s)} ${s===1?i:l}`,n=s=>t(s,"task","tasks"),o=s=>t(s,"day","days"),r=s=>s===0?"":`, ${e.number(s)} overdue`,a=s=>s===
0?"":` ${t(s,"attempt","attempts")}, no answer.`;return{title:s=>({owner:"Tasks of the owner",active:"Active sales",inbound:"Inbound",care:"Client care",documents:"Documents"})[s],summary:s=>`${n(s.tasks)}${r(
s.overdue)}.`,firstShown:s=>`The ${e.number(s)} most urgent are shown.`,nothingToDo:"All done: there are no tasks.",nothingYet:"No tasks yet.",comeWith:"They come with the first contacts and sales.",refresh:"\
Refresh",howTo:'Choose the outcome, add a comment if you like and tick "Done": the register updates itself.',standard:s=>`Standard: ${s}.`,row:s=>`row ${s}`,left:{done:"Done",closed:"Closed; nothing t\
o record in the register",attempt:"Not reached; the task stays",late:"Ticked when the matter was closed already; nothing was recorded in the register",lost:"Ticked when its row was found no more; noth\
ing was recorded in the register",amended:"Added to after the tick",ruleOff:"The standard is switched off",erased:"Its row is gone from Contacts; nobody has answered",own:"Own task done"},built:s=>`Ta\
sk sheets are ready: ${n(s.tasks)}${r(s.overdue)}${s.effects===0?"":`; ${t(s.effects,"tick","ticks")} taken into the register`}.`,ticked:{done:`It is in the register. The line leaves the list at the n\
ext refresh. ${Xl}`,attempt:`The attempt is in the register, the line stays. ${Xl}`,closed:"Closed. The line leaves the list at the next refresh and stands in the task log.",late:"This is already clos\
ed; nothing was written into the register. The tick is kept in the task log.",lost:"The row of this line was not found: it is deleted, or has another id by now. Nothing was written into the register; \
refresh to see what is open. The tick is kept in the task log.",amended:`The register has been added to. ${Xl}`,erased:"The row of this line is not in Contacts any more; nothing was written into the r\
egister. The tick is kept in the task log, and the owner is told."},lacks:({sheet:s,heading:i})=>`The tick waits: on "${s}" there is no column "${i}" to write it into. The line stays. "Set up or repai\
r" in the menu puts the column back, and the next refresh takes the tick.`,taken:s=>`${t(s,"tick","ticks")} taken into the register. ${Xl}`,waits:s=>`The tick is not in the register yet: ${s.map(({place:i,
why:l})=>`"${i}" (${l})`).join(", ")} could not be written. The line stays on the list and the tick waits: somebody who may change the sheet refreshes.`,cannotTell:"The task sheets stay as they are: o\
ne of the tables they rest on cannot be read.",reply:(s,i)=>i===""?Rw[s]:`${Rw[s]} (${i})`,replyFacts:({waited:s,target:i,inbound:l,tries:u})=>`${Math.round(s)===0?"Came outside working hours":`Waitin\
g ${e.minutes(s)} of working time`}, target ${e.minutes(i)}${l>1?`; contacted us ${l===2?"twice":`${e.number(l)} times`}`:""}.${a(u)}`,tries:a,nextStep:s=>s||"Get in touch as agreed",nextStepFacts:({agreedOn:s,
on:i,dealAmount:l})=>l!==""?`A deal of ${l}; the step is set for ${e.day(i)}.`:`Agreed${s===null?"":` on ${e.day(s)}`}, due ${e.day(i)}.`,lead:"Call and agree on the next step",leadFacts:s=>`Showed in\
terest on ${e.day(s)}; no next step is set.`,retry:"Call again",retryFacts:({last:s,tries:i,most:l})=>`Not reached on ${e.day(s)}: ${e.number(i)} of ${t(l,"try","tries")} made.`,atRisk:"Call: overdue \
for an order",riskFacts:({usualGap:s,isOwn:i,purchaseDays:l,isLost:u,silence:d,last:c,money:f})=>{let p=e.day(c),y=l===1?`One purchase (${p})`:`${e.number(l)} purchases (last ${p})`;return`${i?`Usuall\
y buys every ${o(s)}, silent for ${e.number(d)} (since ${p})`:`${y}, silent for ${o(d)}; usual is ${e.number(s)}`}. ${u?`Was ${f} a month`:`${f} a month at stake`}.`},lost:"Call: ask why they stopped,\
 invite them back",touch:"Call: the day of the next contact has come",touchFacts:({on:s,last:i,every:l})=>`${l===null?`Contact set for ${e.day(s)}`:`A contact every ${o(l)}`}${i===null?"":`, last talk\
 on ${e.day(i)}`}.`,quiet:"Call and ask whether all is well",quietFacts:(s,i)=>s===null?`Buys, yet there is no talk in the register: ${o(i)}.`:`Buys, yet the last talk was on ${e.day(s)}, ${o(i)} ago.`,
document:s=>s===null||s==="other"?"Prepare a document":`Prepare ${{contract:"a contract",invoice:"an invoice",deliveryNote:"a delivery note",act:"a completion certificate"}[s]}`,documentFacts:({by:s,at:i,
due:l,deal:u})=>`Requested${s===""?"":` by ${s}`} on ${e.moment(i)}${u===""?"":`, deal ${u}`}${l===null?", no due time given":""}.`,papers:"Prepare the paperwork for a won deal",papersFacts:({amount:s,
closedOn:i,seller:l})=>`A deal${s===""?"":` of ${s}`} won${l===""?"":` by ${l}`} on ${e.day(i)}; it has no papers.`,waiting:"Find out why nobody answers",waitingFacts:({waited:s,target:i,employee:l})=>`\
Waiting ${e.minutes(s)} of working time, target ${e.minutes(i)}. To be answered by: ${l}.`,erased:"Find out why the row of an unanswered inquiry is gone",erasedFacts:({id:s,noticed:i})=>`${s} waited f\
or an answer; since ${e.moment(i)} its row is gone from Contacts. Put the row back (version history of the spreadsheet), or tick if that is right.`,fell:{"retention.revenuePerClient":"Find out why rev\
enue per client fell","retention.rate":"Find out why more clients are leaving"},fellFacts:({period:s,from:i,to:l,cause:u})=>`${s}: ${l}, before ${i}.${u===null?"":` Most under "${u.line}": ${u.amount}\
.`}`,conflict:"Separate the search for clients from their care",conflictFacts:({active:s,care:i,month:l})=>`${l}: ${t(s,"active contact","active contacts")} and ${t(i,"care contact","care contacts")}.`,
sellerPapers:"Move the paperwork off a seller",sellerPapersFacts:({documents:s,month:i})=>`${i}: responsible for ${t(s,"document","documents")}.`,listen:s=>s?"Listen to a call that ended in a refusal":
"Listen to a call of a new client",listenFacts:({at:s,employee:i,result:l})=>`Call on ${e.moment(s)}${i===""?"":`, taken by ${i}`}${l===null?"":`, result "${Se.labels[l].en}"`}.`,problems:"Fix the err\
ors in the data",problemsFacts:({errors:s,warnings:i,sheet:l})=>`${t(s,"error","errors")} and ${t(i,"warning","warnings")}, most errors on the sheet "${l}".`,money:(s,i)=>e.value(Math.round(s/100)*100,
"money",i)}}var nP={ru:new Intl.PluralRules("ru"),en:new Intl.PluralRules("en")};function Xn(e,t,{one:n,few:o,many:r}){let a=nP[e].select(Math.abs(t));return a==="one"?n:a==="many"?r:o??r}var oP={RUB:"₽",USD:"$",EUR:"€",GBP:"£",KZT:"₸",BYN:"Br",UAH:"₴",CNY:"¥"};function Ql(e,t){let n=rP(t.locale),o=i=>oP[i]??i,r=i=>aP(Math.round(i),t,n),a=i=>t.day(j(i));return{number:n,minutes:r,
currency:o,day:a,moment:i=>`${a(i)} ${it(i).slice(11,16)}`,period:i=>sP(i,t,a),dayOfMonth:i=>Sw(i,t.locale,{day:"numeric",month:"long"}),shortMonth:i=>`${kw(i,t.locale,"short")} ${String(ke(i).year).slice(
2)}`,value:(i,l,u)=>i===null?t.noData:s(i,l,u)};function s(i,l,u){return l==="money"?`${n(xe(i),Number.isInteger(xe(i))?0:2)} ${o(u)}`:l==="percent"?`${n(i*100,1)}${t.percent}`:l==="minutes"?r(i):l===
"days"?`${n(i,1)} ${Xn(e,i,t.days)}`:n(i,0)}}function rP(e){let t=new Map;return(n,o=0)=>{let r=t.get(o);if(!r){let a={minimumFractionDigits:o===2?2:0,maximumFractionDigits:o};t.set(o,r=new Intl.NumberFormat(
e,a))}return r.format(n===0?0:n).replace("-","−")}}function aP(e,t,n){let o=Math.floor(e/60),r=e-o*60;return[o>0?`${n(o)} ${t.hours}`:"",r>0||o===0?`${r} ${t.minutes}`:""].filter(Boolean).join(" ")}
function sP({kind:e,start:t,end:n,key:o},r,a){let{year:s,month:i}=ke(t);switch(e){case"day":return a(t);case"week":return r.week(Number(o.slice(6)),Number(o.slice(0,4)));case"month":return`${kw(t,r.locale,
"long")} ${s}`;case"quarter":return r.quarter(Math.ceil(i/3),s);case"year":return r.year(s);case"range":return`${a(t)} – ${a(n-1)}`}}function kw(e,t,n){let o=Sw(e,t,{month:n});return n==="short"?o.replace(
".","").slice(0,3):o}function Sw(e,t,n){let o=new Date((e-25569)*864e5);return new Intl.DateTimeFormat(t,{...n,timeZone:"UTC"}).format(o)}var _w="no data",ue=Ql("en",{locale:"en-US",noData:_w,percent:"%",hours:"h",minutes:"min",days:{one:"day",many:"days"},quarter:(e,t)=>`Q${e} ${t}`,year:e=>`Year ${e}`,week:(e,t)=>`Week ${e}, ${t}`,day:e=>e});
function qe(e,t,n){return`${ue.number(e)} ${Xn("en",e,{one:t,many:n})}`}var qm=e=>qe(e,"row","rows"),Jm=e=>qe(e,"inquiry","inquiries");function Tw(e,t){if(e===0)return"nobody waits for a reply";let n=t===
0?"":`, ${ue.number(t)} of them overdue`;return`${Jm(e)} waiting for a reply${n}`}function xw(e,t){return`${qe(e,"error","errors")} and ${qe(t,"warning","warnings")}`}function iP(e){return e.length<=3?
e.join(", "):`${e.slice(0,3).join(", ")} and ${e.length-3} more`}function Aw(e){return`${qe(e,"cell","cells")} changed meanwhile and ${e===1?"was":"were"} left alone`}function Ow(e){return({changes:t,
leftAlone:n})=>`${t===0?`Nothing was ${e}`:`Done: ${qe(t,"change","changes")} ${e}`}${n.length===0?"":`; changed by people since and left as it is: ${iP(n)}`}.`}function lP(e,t){return t===0?`${e}.`:`${e}\
; ${Aw(t)}.`}function uP(e){return e.map(({place:t,why:n})=>`"${t}" (${n})`).join(", ")}function vw(e){return e.map(t=>`"${t}"`).join(", ")}var Xr="Nothing is lost.",Ew={language:"en",write:ue,tasks:Cw(
ue),problems:jm,problemSentence:e=>{let{sheet:t,row:n,heading:o,found:r,code:a}=e,s=[t,n>0?`row ${n}`:"",o===""?"":`"${o}"`].filter(Boolean).join(", "),i=r===""?"":`found "${r}", `;return`${s}: ${i}ex\
pected ${jm[a].expected(e)}.`},menu:{title:"Sales register",demo:"Demo data",commands:{refresh:"Refresh everything",computeFigures:"Compute KPIs",flagUnanswered:"Flag unanswered contacts",buildTasks:"\
Build task sheets",addContact:"Add contact…",clientCard:"Client card",whyThisNumber:"Why this number…",checkData:"Check data",findDuplicates:"Find duplicates…",importData:"Import…",undo:"Undo \
last automatic change",redo:"Put back what was undone",setUp:"Set up or repair",selfCheck:"Self-check",loadDemo:"Load",removeDemo:"Remove",automation:"Automation…",settings:"Settings…",help:"Help"}},
severities:{error:"Error",warning:"Warning"},leftOut:{noDate:"no date",futureDate:"date in the future",noDirection:"no In/Out",noParty:"nobody knows whose",noResult:"no result",noRevenue:"no revenue",
noAmount:"no amount",noStage:"no stage",noClosedOn:"no closing date",noOpenedOn:"no opening date",noSaleReturned:"no sale it returns",unreadableTable:"table cannot be read"},notCounted:{answering:"an \
answer to an inquiry, not a search",repeat:"a repeat by the same employee within 10 minutes",notReached:"not reached",noInterest:"no interest",repeatLead:"was a lead already",sameParty:"this client is\
 counted already",noNextStep:"no next step",boughtBefore:"bought before",notFirst:"wrote or called before",wonByUs:"we found this client ourselves",notBought:"has not bought yet",boughtLater:"bought a\
fter the term",newClient:"a new client",notAliveAtStart:"was no client when the period began",stillAlive:"still buys",goneByEnd:"gone by the end of the period",notDormant:"was not silent",onTime:"buys\
 in time",lost:"deal not won",silent:"silent too long",won:"deal won",joined:"belongs to an inquiry that is counted already",notAnswered:"not answered yet",late:"answered late",overdue:"overdue",notOverdue:"\
not overdue yet",notListened:"recording not listened to",oneSideOnly:"the employee does only one of the two: search or care",notSeller:"the document was not made by a seller",active:"we found the clie\
nt",inbound:"the client came to us",referral:"the client came by a recommendation",unknown:"it is not known where the client came from"},threadStates:{inTime:"Answered in time",late:"Answered late",waiting:"\
Waiting",soon:"Due soon",overdue:"Overdue",closed:"Closed without answer"},origins:{active:"active",inbound:"inbound",referral:"referral",unknown:"unknown"},units:{count:"pcs",money:"money",percent:"%",
minutes:"min",days:"d"},sections:{active:"Active sales",inbound:"Inbound sales",retention:"Keeping clients",sales:"Money",entry:"Entry points",structure:"Structure",deals:"Deals"},bridge:{previousTotal:"\
Revenue of the previous period",new:"New clients",returning:"Came back: bought nothing in the previous period",gone:"Bought nothing in this period",grown:"Bought more",shrunk:"Bought less",adjustments:"\
Adjustments and sales without a client",total:"Revenue of this period"},progress:{reading:"Reading the tables…",computing:"Computing…",writing:"Writing…"},done:{refreshed:({period:e,waiting:t,overdue:n,
problems:o})=>`Done: figures of ${e} computed, ${Tw(t,n)}, ${o===0?"nothing to put right":`${qe(o,"thing","things")} to put right`}.`,figuresComputed:e=>`Done: figures of ${e} computed.`,unansweredFlagged:({
marked:e,waiting:t,overdue:n})=>`Done: ${e===0?"every status was right":`${qe(e,"status","statuses")} updated`}, ${Tw(t,n)}.`,checked:({errors:e,warnings:t})=>e+t===0?"Done: the data are in order.":`D\
one: ${xw(e,t)}, all on the sheet Check.`,setUp:({created:e,repaired:t})=>e+t===0?"Done: everything was in place.":`Done: ${qe(e,"sheet","sheets")} created, ${qe(t,"place","places")} repaired; what pe\
ople typed is untouched.`,demoLoaded:e=>`Done: ${qm(e)} of demo data loaded; the menu removes them at any time.`,demoRemoved:e=>`Done: ${qm(e)} of demo data removed, everything else untouched.`,reverted:{
undo:Ow("undone"),redo:Ow("put back")},nothingTo:{undo:"Nothing to undo: no automatic change stands that could be taken back.",redo:"Nothing to put back: nothing stands undone."},fixed:({fixed:e,leftAlone:t})=>lP(
`Done: ${qe(e,"place","places")} put right`,t),settingsSaved:e=>e===0?"The settings did not change.":`Done: ${qe(e,"setting","settings")} saved.`,languageSwitched:"Done: the workbook speaks English no\
w, the data are untouched.",created:e=>`Done: ${e} created.`,leftAlone:e=>`${Aw(e)}.`,offeringLess:e=>`A drop-down holds 500 values: the columns ${e.map(t=>`"${t}"`).join(", ")} offer the first 500, t\
he others are typed.`,looksKept:e=>`The looks stayed as they were (a Google table, a protection or merged cells keep them): ${e.join(", ")}.`,otherNames:e=>e.map(({wanted:t,name:n})=>`Your sheet "${t}\
" was left alone; ours is called "${n}".`).join(" ")},failures:{title:"That did not work",busy:`Another command is running just now. ${Xr} Try again in a minute.`,noSuchRun:e=>`There is no run "${e}" \
in the Journal. ${Xr} The first column of the Journal names the runs.`,noTables:'This workbook has no sheets of the register. Choose "Set up or repair" in the menu to create them; other sheets stay as\
 they are.',unreadableTables:e=>`Headings are missing on ${vw(e)}: figures that need ${e.length===1?"it":"them"} are not computed. ${Xr} Choose "Set up or repair" in the menu.`,badPeriod:e=>`The perio\
d "${e}" is not understood. Choose one on the Dashboard, or write it like 2026-10.`,timeIsUp:`There is much data and the time Google allows is up. ${Xr} The command goes on by itself in a minute.`,service:e=>`\
Google did not answer as it should ("${e}"). ${Xr} Try again in a minute.`,noPermission:e=>`You may not change the sheet "${e}". ${Xr} Ask the owner of the workbook for access and try again.`,notWritten:e=>`\
Not written: ${uP(e)}. Everything else is done. Put the cause right, or ask whoever may change it, and run the command again.`,demoOverData:e=>`There is data on ${vw(e)} already, so the demo was not l\
oaded. Load it into a new workbook.`,unexpected:e=>`Something unexpected happened ("${e}"). What people typed is untouched. Try again; if it stays, send us this text.`},common:{appName:"Sales register",
noData:_w,notStated:"not stated",unknownPerson:"somebody",nobody:"nobody",hiddenNumber:"hidden number",stranger:"not known yet",fewData:e=>`few data: ${ue.number(e)}`,cases:e=>`of ${ue.number(e)}`,updated:e=>`\
Updated ${ue.moment(e)}`,rowsLeftOut:e=>e===0?"All rows counted":`Rows left out: ${ue.number(e)} — see`,row:e=>`row ${e}`,more:e=>`and ${ue.number(e)} more`,yes:"yes",no:"no"},dashboard:{title:"Dash\
board",period:"Period",comparedWith:e=>`Compared with ${e}`,stillRunning:({begun:e,days:t,period:n,until:o})=>`Working day ${e} of ${t} · compared with the same part of the previous period: ${n}, up \
to ${ue.dayOfMonth(o)}`,notBegun:"No working day has begun yet: nothing to compare with",wasBy:e=>`By ${ue.dayOfMonth(e)} it was`,wasByThen:(e,t)=>`${t} by ${ue.dayOfMonth(e)}`,wasBefore:e=>`was ${e}`,
planned:e=>`plan ${e}`,paceFormat:(e,t)=>t?`"on pace for "${e}" of plan"`:`${e}" of plan"`,refresh:"Refresh",columns:{figure:"Figure",value:"Value",previous:"Previous",change:"Change",plan:"Plan",done:"\
% of plan",byToday:"By today should be",againstPlan:"Pace against plan",trend:"12 months",remark:"Remark"},headings:{active:"1. Active sales: we go to them",inbound:"2. Inbound sales: they come to us",
retention:"3. Keeping clients: a client stays forever",deals:"Deals",money:"Money",entry:"4. Entry points: no inquiry is lost",structure:"5. Structure: search and care on different people"},tiles:{revenue:"\
Revenue",revenuePerClient:"Revenue per client",retention:"Retention",newDeals:"New deals",conversion:"Sales from the door",withinTarget:"Answered in target"},points:"pp",alerts:{fell:({figure:e,period:t,
from:n,to:o,by:r})=>`${e}, ${t}: down by ${r} (from ${n} to ${o})`,waiting:({overdue:e,oldest:t,party:n})=>`${Jm(e)} overdue; ${n} has waited longest: ${t} of working time`,conflict:({people:e})=>`${e.
join(", ")}: both ${e.length===1?"hunts":"hunt"} and ${e.length===1?"cares":"care"}`,papers:e=>`${qe(e,"document","documents")} on sellers: papers belong to somebody else`,unreadable:e=>`The sheet "${e}\
" cannot be read: its figures are not computed`},people:{columns:{employee:"Who does what",active:"Active contacts",care:"Care contacts",careShare:"Share of care",papers:"Papers on a seller",broken:"W\
hat is wrong"},bothSides:"both hunts and cares",hasPapers:"prepares papers"},allCalm:"All calm: nothing fell, nobody waits beyond the target.",firstSteps:{calendar:e=>`Working hours and holidays: shee\
t "${e}"`,staff:e=>`Who finds clients, who answers, who looks after them: sheet "${e}"`,clients:e=>`Clients: sheet "${e}", or "Import…" in the menu`,contacts:e=>`First calls and letters: sheet "${e}\
"`,sales:e=>`First sales: sheet "${e}", or "Import…" in the menu`},step:({number:e,isDone:t,step:n})=>`${t?"☑":"☐"} ${e}. ${n}`,stepsAhead:"Five steps to the first dashboard. The menu can load d\
emo data to look around.",coverage:{revenue:e=>`covers ${e} of revenue`,maturity:e=>`${e} old enough`},originSum:({active:e,inbound:t,referral:n,unknown:o})=>`${e} active + ${t} inb. + ${n} ref. + ${o}\
 unkn.`,why:{value:(e,t)=>`${e} in ${t}`,cases:e=>`Cases: ${ue.number(e)}`,rowsUsed:e=>`Rows used: ${ue.number(e)}`,nothingLeftOut:"No rows left out",leftOut:(e,t)=>`Rows left out: ${ue.number(e)} (${t.
join(", ")}); see Check`,atNow:"At this moment, whatever the period",unreadable:"Table unreadable: see Check"},charts:{revenue:"Revenue by month: first and repeat purchases",funnel:"Inbound funnel of \
the period",retention:"Retention and revenue per client",response:"Median response time, working minutes",byLine:"Revenue by line of business in the period",byActivity:"Revenue by advertising in the p\
eriod"},series:{month:"Month",new:"First purchases",repeat:"Repeat purchases",step:"Step",retention:"Retention",revenuePerClient:"Revenue per client",medianResponse:"Response time",target:"Target",line:"\
Line of business",activity:"Ad activity",revenue:"Revenue"},chartData:"Data of the charts"},waiting:{title:"Waiting for reply",summary:({waiting:e,overdue:t,oldest:n})=>`${Jm(e)} waiting, ${ue.number(
t)} overdue, the longest for ${n} of working time`,nobodyWaits:"Nobody waits: every inquiry is answered.",noInquiries:"No inquiries yet: everybody who waits for an answer will stand here.",columns:{state:"\
State",overdueBy:"Overdue by, min",party:"Who waits",phone:"Phone or e-mail",channel:"Channel",since:"Since",waited:"Waited, working min",target:"Target, min",deadline:"Answer before",attempts:"Attemp\
ts",responsible:"Responsible",row:"Row"}},breakdowns:{title:"Breakdowns",dimensions:{line:"By line of business",activity:"By advertising",segment:"By segment",employee:"By employee"},columns:{inquiries:"\
Inquiries",newClients:"New inbound clients",newSales:"New inbound sales",conversion:"Sales from the door",revenue:"Revenue",buyers:"Buyers",revenuePerClient:"Revenue per client",spend:"Spent",costPerInquiry:"\
Cost per inquiry",cac:"Cost per new sale",romi:"ROMI",roas:"ROAS",remark:"Remark"},focus:{title:(e,t)=>`Where to focus · ${e.toLowerCase()}, 12 months to ${t}`,columns:{line:"",leads:"Inquired or sho\
wed interest",deals:"Of those, bought",dealShare:"Share that bought",range:"9 times out of 10",revenuePerClient:"Revenue per client",firstMargin:"Margin of first purchases",repeatMargin:"Margin of rep\
eat ones",cycle:"Days to purchase",costOfClient:"Cost of a new client"},told:({better:e,worse:t,times:n,betterRange:o,worseRange:r})=>`"${e}" buys ${n===null?"more often":`${ue.number(n,1)} times as o\
ften`}${n===null?" than":" as"} "${t}" (${o} against ${r})`,tooFew:e=>`Too few data: ${qe(e,"more inquiry","more inquiries")} would tell`,unstated:(e,t)=>`Too early to tell: ${ue.number(e)} of ${ue.number(
t)} who inquired have none stated; fill it in to compare`,noDifference:"No difference to be seen"},total:"Total",cohorts:"Cohorts: the share that bought in each month after the first purchase",cohortsNote:"\
Month of first purchase on the left; 0 is that month itself, 1 the next, and so on.",cohort:"First purchase",size:"Clients",bridge:"Why revenue changed",atRisk:"Clients at risk",atRiskSummary:({atRisk:e,
lost:t,money:n})=>{let o=t===0?"":`; silent for too long already: ${ue.number(t)}`;return e===0?`Nobody at risk${o}`:`${qe(e,"client","clients")} at risk, usual revenue a month ${n}${o}`},nobodyAtRisk:"\
Nobody at risk: all buy in their own rhythm.",risk:{client:"Client",state:"State",lastPurchase:"Last purchase",silence:"Silent, days",usualGap:"Own rhythm: every, days",daysLate:"Late, days",moneyAtStake:"\
Usual revenue a month",manager:"Account manager",phone:"Phone",atRisk:"At risk",lost:"Silent too long",purchases:e=>qe(e,"purchase","purchases")},noRows:"No data in the period."},check:{title:"Check o\
f the data",summary:({errors:e,warnings:t})=>`${xw(e,t)}. An error takes the row out of figures, a warning says what was assumed.`,allGood:"All in order: nothing to put right.",columns:{severity:"Seve\
rity",sheet:"Sheet",cell:"Cell",found:"Found",expected:"Expected",affects:"Affects",fix:"How to fix",doFix:"Fix"},blank:"blank",wholeSheet:"whole sheet",affectsAll:e=>`every figure of the sheet "${e}"`,
affectsNothing:"no figure"},history:{title:"History",explanation:"A closed month is never rewritten: first the value on the day of closing, then the value by the data of today.",columns:{month:"Month",
figure:"Figure",closed:"As closed",now:"As now",difference:"Difference",closedOn:"Closed on",key:"Key"},restated:(e,t)=>`Since closing, ${e===1?"1 figure":`${ue.number(e)} figures`} of ${t===1?"1 mont\
h":`${ue.number(t)} months`} changed; by which rows is said below each.`,nothingRestated:"No figure has changed since its month was closed.",changes:{added:"added",nowCounts:"counts now",changed:"chan\
ged",changedElsewhere:"changed in other columns",noLongerCounts:"no longer counts",deleted:"deleted"},moreRows:e=>`and ${qm(e)} more`,matures:'"Of those who came, bought" matures: later purchases belo\
ng to the month of the inquiry.',rowsAsTheyWere:"The rows are as they were: settings, calendar, client cards or rows beside them changed.",notKept:"Which rows changed is not known: they were not kept \
when this month was closed."},firstLists:{activities:["Website","Online advertising","Trade fair","Recommendation"],lossReasons:["Too expensive","Chose somebody else","No need","Does not answer"]}};var dP=`«${vo("lists","ru")}»`,eu=`«${vo("clients","ru")}»`,Nw=`«${vo("staff","ru")}»`;function I(e,t){return{expected:()=>e,fix:()=>t}}function cP(e){let{words:t,list:n}=Oo(e,"ru");return n!==""?
`значение из справочника «${n}»`:t===""?"значение из выпадающего списка":`одно из: ${t}`}function tu({heading:e,details:t}){return`«${t.expectedRu||
e}»`}var Mw="Меню «Реестр продаж» → «Настроить или починить» вернёт заголовок, данные не пострадают.",mP="Пока столбца нет, \
он везде считается пустым. Меню «Реестр продаж» → «Настроить или починить» добавит его.",fP={ids:"Без ID строку не узнают ни г\
алочки задач, ни отмена. ",ticks:"Галочкам задач некуда писать. "},Ym={badDate:I("дата, например 05.11.2026 или 05.11.2026 14:30","Впишите да\
ту заново."),dateOrder:{expected:({details:e})=>`все даты столбца как ${e.order==="dayFirst"?"день/месяц/год":"месяц/день/год"}`,fix:()=>"Весь столбец \
прочитан в этом порядке: иначе такой даты нет. Если это не так, исправьте дату."},dateOutOfRange:I("дата с 1950 по 2099 год","Пр\
оверьте год: похоже на опечатку."),badNumber:I("число, например 1 234,50","Впишите только число: без слов, формул и лишних знаков."),
ambiguousNumber:I("число, которое нельзя прочесть двояко","Если это тысячи, напишите без разделителя (1234); если дробь — с другим числом знаков (1,23 или 1,2340)."),
badChoice:{expected:cP,fix:e=>Oo(e,"ru").list===""?"Выберите значение из выпадающего списка.":`Выберите значение из списка или добавьте его на лист ${dP}\
 вместе с видом.`},badBoolean:I("да или нет","Впишите «да», «нет» или очистите ячейку."),badPhone:I("номер телефона, например +7 923 123-45-67",
"Допишите номер. Скрытый номер так и пишется: «скрыт»."),badEmail:I("адрес, например anna@firma.ru","Исправьте адрес; несколько адресов пишутся \
через запятую."),badTaxId:I("ИНН из 10 или 12 цифр с верными контрольными цифрами","Сверьте ИНН с реквизитами клиента."),
badTime:I("время, например 9:00","Впишите время часами и минутами."),badRole:{expected:e=>`роли через запятую: ${Oo(e,"ru").words}`,fix:()=>"Ост\
авьте только эти роли."},outOfBounds:{expected:({details:e})=>`целое число от ${e.least} до ${e.most}`,fix:()=>"Впишите число в этих пределах."},
formulaError:I("значение, а не ошибка формулы","Исправьте формулу или впишите значение."),required:I("заполненная ячейка","За\
полните ячейку: без неё строка не войдёт в показатели."),noIdentity:I("клиент, телефон или e-mail","Укажите хотя бы что-то одно, иначе неизв\
естно, кто на другой стороне. Скрытый номер: «скрыт»."),futureDate:I("прошедшее время","Исправьте дату: запись из будущего нигде не учитывается."),
noTime:I("дата и время","Допишите время; пока считается первая рабочая минута этого дня, а в нерабочий день — ближайшая после него."),
noticedTime:I("время, когда это было","Строку заметили только тогда: это время первой правки, которую мы увидели. Если было раньше, впишите верное время."),
totalsRow:I("строка с данными","Похоже на итог под таблицей: он не учитывается. Лучше перенести его выше или на другой лист."),
duplicateId:{expected:({details:e})=>`свой ID (такой уже стоит в строке ${e.other})`,fix:()=>"Если строка скопирована, отметьте «Исправить»: она получит новый ID. Если это дубл\
ь, удалите её."},duplicateSourceKey:I("ключ, который не повторяется","Строка пришла дважды. Удалите лишнюю."),unknownReference:{expected:({
column:e})=>e==="returnOf"?"ID продажи из этой таблицы":`название или ID с листа ${eu}`,fix:({column:e})=>e==="returnOf"?"Впишите ID продажи, по которой возврат; п\
ока строка считается корректировкой.":`Проверьте написание или добавьте строку на лист ${eu}.`},mergeLoop:I("ID клиента, которы\
й остаётся","Объединения замкнулись в круг. Очистите «Объединён с» у того, кто остаётся."),ambiguousPhone:{expected:({details:e})=>`\
телефон одного клиента (он же у: ${e.others??""})`,fix:()=>"Оставьте телефон у одного клиента или объедините дубли; пока он никого не определяет."},
ambiguousEmail:{expected:({details:e})=>`адрес одного клиента (он же у: ${e.others??""})`,fix:()=>"Оставьте адрес у одного клиента или объедините дубли; пока он никого не опреде\
ляет."},ambiguousName:{expected:({column:e,details:t})=>e==="client"?`название одного клиента (так называются: ${t.others??""})`:`название одного клиента (так же \
называется: ${t.others??""})`,fix:({column:e})=>e==="client"?`Впишите название точно как на листе ${eu} или ID; пока строка не относится ни к какому клиенту.`:
"Объедините дубли или сделайте названия разными, например по городу. Пока клиента определяет только ID или название, которое стоит один раз, точно как здесь."},
sharedName:I("название одной компании",`Под этим названием в контактах несколько телефонов или адресов. Впишите телефон или e-mail либо добавьте компанию на лист ${eu}\
; пока название без телефона — отдельная компания.`),answerBeforeContact:I("время не раньше самого обращения","Исправьте время отв\
ета; пока обращение считается неотвеченным."),answerOnOutbound:I("пусто: строка исходящая","Очистите «Отвечено» или исправьте «Вх/Исх»."),
originWithoutReason:I("основание рядом с происхождением","Напишите основание; пока происхождение берётся из контактов."),
positiveReturn:I("отрицательная сумма возврата","Поставьте минус, если это возврат, или очистите «Возврат по»."),returnOfReturn:I(
"ID продажи, а не другого возврата","Впишите ID исходной продажи; пока строка считается корректировкой."),closedWithoutDate:I(
"дата закрытия","Впишите дату: без неё сделка не попадёт ни в выигранные, ни в проигранные."),closedBeforeOpened:I("дата не раньш\
е открытия","Исправьте дату открытия или закрытия."),unknownEmployee:I(`имя с листа ${Nw}`,`Проверьте написание или добавьте человека на лист ${Nw}\
; уволившийся остаётся там с последним днём.`),unknownKpi:I("показатель, как он назван на дашборде","Выберите показатель из выпадающе\
го списка."),duplicatePlan:I("один план на месяц, показатель и сотрудника","Удалите лишнюю строку; считается верхняя."),badInterval:I(
"конец позже начала","Исправьте начало или конец."),noWorkingTime:I("рабочие часы хотя бы в один день","Впишите часы рядом с днём недел\
и, например 9:00 и 18:00; пока показатели рабочего времени не считаются."),unknownStandard:I("ключ правила","Оставьте строку как свою памят\
ку или впишите ключ правила: памятка задач не ставит."),unknownTableName:I("таблица реестра, например Контакты","Впишите имя та\
блицы, как на её листе; сейчас строка ни на что не влияет."),unknownColumnName:{expected:({details:e})=>`столбец таблицы «${e.ru??""}»`,fix:()=>"\
Впишите заголовок столбца этой таблицы; сейчас строка ни на что не влияет."},unknownSheetName:{expected:({details:e})=>`лист книги, который\
 служит таблицей «${e.ru??""}»`,fix:()=>"Впишите имя листа, как на ярлыке, или удалите строку."},unknownSetting:I("известный ключ",
"Удалите строку или верните прежний ключ; сейчас она ни на что не влияет."),badSetting:{expected:({details:e})=>`допустимое значение настройки\
 «${e.key??""}»`,fix:()=>"Смотрите пояснение в строке; пока действует значение по умолчанию."},missingHeading:{expected:e=>`столбец ${tu(
e)}`,fix:()=>Mw},missingColumn:{expected:e=>`столбец ${tu(e)}`,fix:({details:e})=>`${fP[e.rests??""]??""}${mP}`},duplicateHeading:{expected:e=>`один столбец ${tu(e)}`,fix:()=>"Переим\
енуйте или удалите лишний столбец; до этого таблица не считается."},mergedHeading:{expected:e=>`заголовок ${tu(e)} в отдельной ячейке`,
fix:()=>"Отмените объединение ячеек в строке заголовков."},duplicateTable:{expected:({details:e})=>`один такой лист (другой: «${e.other??""}\
»)`,fix:()=>"Переименуйте лишний лист; до этого таблица не считается."},noHeadings:{expected:()=>"строка с заголовками таблицы",
fix:()=>`${Mw} Если это другой лист, переименуйте его.`}};var Lw={call:"Перезвонить",email:"Ответить на письмо",form:"Ответить на заявку с сайта",messenger:"Ответить в мессенджере",meeting:"\
Ответить после встречи",other:"Ответить на обращение"},nu="Отменить: в меню «Отменить последнее автоматическое изменение».";
function Pw(e){let t=(s,i,l,u)=>`${e.number(s)} ${Xn("ru",s,{one:i,few:l,many:u})}`,n=s=>t(s,"задача","задачи","задач"),o=s=>t(s,"день","дня","дней"),r=s=>s===0?"":`, ${Xn(
"ru",s,{one:"просрочена",many:"просрочено"})} ${e.number(s)}`,a=s=>s===0?"":` Не дозвонились: ${t(s,"попытка","попытки","попыток")}.`;return{title:s=>({
owner:"Задачи владельца",active:"Активные продажи",inbound:"Входящие обращения",care:"Забота о клиентах",documents:"Документы"})[s],
summary:s=>`${n(s.tasks)}${r(s.overdue)}.`,firstShown:s=>`Показаны самые срочные: ${e.number(s)}.`,nothingToDo:"Всё сделано: задач нет.",nothingYet:"Задач пока не\
т.",comeWith:"Они появятся вместе с первыми контактами и продажами.",refresh:"Обновить",howTo:"Выберите итог, при желании допишите комментарий и п\
оставьте галочку «Готово»: запись в реестре появится сама.",standard:s=>`Регламент: ${s}.`,row:s=>`строка ${s}`,left:{done:"Сделано",
closed:"Закрыто без записи в реестре",attempt:"Не дозвонились, задача осталась",late:"Отмечено, когда дело уже было закрыто; в реестр ничего не запис\
ано",lost:"Отмечено, когда строку уже не нашли; в реестр ничего не записано",amended:"Дополнено после отметки",ruleOff:"Регл\
амент выключен",erased:"Его строки в Контактах больше нет; ответа не было",own:"Своя задача сделана"},built:s=>`Листы задач готовы\
: ${n(s.tasks)}${r(s.overdue)}${s.effects===0?"":`; в реестр записано отметок: ${e.number(s.effects)}`}.`,ticked:{done:`Записано в реестр. Строка уйдёт из списка при следующем об\
новлении. ${nu}`,attempt:`Попытка записана в реестр, дело осталось в списке. ${nu}`,closed:"Закрыто. Строка уйдёт из списка при следующем обновлении и \
стоит в журнале задач.",late:"Это дело уже закрыто, в реестр ничего не записано. Отметка сохранена в журнале задач.",
lost:"Строка этого дела не найдена: её удалили или у неё теперь другой ID. В реестр ничего не записано; обновите, чтобы увидеть, что открыто. Отметка сохранена в журнале задач.",
amended:`Запись в реестре дополнена. ${nu}`,erased:"Строки этого обращения в Контактах больше нет, в реестр ничего не записано. Отметка сохранена в журнале задач, владелец узнае\
т."},lacks:({sheet:s,heading:i})=>`Отметка ждёт: на листе «${s}» нет столбца «${i}», записать её некуда. Дело остаётся в списке. «Настроить или починить» в меню вернёт \
столбец, и при следующем обновлении отметка попадёт в реестр.`,taken:s=>`Записано в реестр отметок: ${e.number(s)}. ${nu}`,waits:s=>`\
В реестр пока не записано: нельзя изменить ${s.map(({place:i,why:l})=>`«${i}» (${l})`).join(", ")}. Дело остаётся в списке, отметка ждёт: пусть обновит тот, у кого\
 есть доступ.`,cannotTell:"Листы задач не тронуты: одну из таблиц, на которых они держатся, нельзя прочитать.",reply:(s,i)=>i===
""?Lw[s]:`${Lw[s]} (${i})`,replyFacts:({waited:s,target:i,inbound:l,tries:u})=>`${Math.round(s)===0?"Обращение пришло в нерабочее время":`Ждёт ${e.minutes(s)} рабочег\
о времени`}, норма ${e.minutes(i)}${l>1?`; обращались ${t(l,"раз","раза","раз")}`:""}.${a(u)}`,tries:a,nextStep:s=>s||"Связаться, как договорились",
nextStepFacts:({agreedOn:s,on:i,dealAmount:l})=>l!==""?`Сделка на ${l}, шаг назначен на ${e.day(i)}.`:`${s===null?"Есть договорённость":`Договорились ${e.
day(s)}`}, срок ${e.day(i)}.`,lead:"Позвонить и договориться о следующем шаге",leadFacts:s=>`Интерес был ${e.day(s)}, следующий шаг не назначен.`,
retry:"Позвонить ещё раз",retryFacts:({last:s,tries:i,most:l})=>`${e.day(s)} не дозвонились: попыток ${e.number(i)} из ${e.number(l)}.`,atRisk:"Позвонить: клиент д\
авно не заказывал",riskFacts:({usualGap:s,isOwn:i,purchaseDays:l,isLost:u,silence:d,last:c,money:f})=>{let p=e.day(c),y=l===1?`Одна покупка (${p})`:`Покупок ${e.number(
l)} (${p})`;return`${i?`Обычно покупает раз в ${o(s)}, молчит ${e.number(d)} (с ${p})`:`${y}, молчит ${o(d)}; у клиентов обычно ${e.number(s)}`}. ${u?"Ран\
ьше":"Под угрозой"} ${f}/мес.`},lost:"Позвонить: почему не покупает, позвать обратно",touch:"Позвонить: подошёл срок контакта",
touchFacts:({on:s,last:i,every:l})=>`${l===null?`Контакт назначен на ${e.day(s)}`:`Контакт раз в ${o(l)}`}${i===null?"":`, последний разговор ${e.day(i)}`}\
.`,quiet:"Позвонить и узнать, всё ли в порядке",quietFacts:(s,i)=>s===null?`Клиент покупает, а разговоров с ним в реестре нет: ${o(
i)}.`:`Клиент покупает, а последний разговор был ${e.day(s)}: ${o(i)} назад.`,document:s=>s===null||s==="other"?"Подготовить документ":`Подго\
товить ${{contract:"договор",invoice:"счёт",deliveryNote:"накладную",act:"акт"}[s]}`,documentFacts:({by:s,at:i,due:l,deal:u})=>`Запрос от ${e.moment(i)}${s===""?"":
` (${s})`}${u===""?"":`, сделка ${u}`}${l===null?", срок не указан":""}.`,papers:"Подготовить документы по выигранной сделке",papersFacts:({amount:s,
closedOn:i,seller:l})=>`Сделка${s===""?"":` на ${s}`} выиграна ${e.day(i)}${l===""?"":` (${l})`}, документов по ней нет.`,waiting:"Разобраться, почему не отвечают",
waitingFacts:({waited:s,target:i,employee:l})=>`Ждёт ${e.minutes(s)} рабочего времени при норме ${e.minutes(i)}. Отвечает: ${l}.`,erased:"Выяснить, почему пропала ст\
рока обращения без ответа",erasedFacts:({id:s,noticed:i})=>`${s} ждало ответа; ${e.moment(i)} его строки в Контактах уже не было. Верните строку (история версий таблиц\
ы) или поставьте галочку, если так и надо.`,fell:{"retention.revenuePerClient":"Разобраться, почему упала выручка на клиента","ret\
ention.rate":"Разобраться, почему клиенты уходят чаще"},fellFacts:({period:s,from:i,to:l,cause:u})=>`За ${s}: ${l}, раньше ${i}.${u===null?"":` «${u.line}»: ${u.
amount}.`}`,conflict:"Разделить поиск клиентов и их сопровождение",conflictFacts:({active:s,care:i,month:l})=>`За ${l}: активных контактов ${e.
number(s)}, контактов заботы ${e.number(i)}.`,sellerPapers:"Передать документы помощнику по документам",sellerPapersFacts:({documents:s,month:i})=>`\
За ${i}: отвечает за ${t(s,"документ","документа","документов")}.`,listen:s=>s?"Прослушать звонок: закончился отказом":"Прослуша\
ть звонок нового клиента",listenFacts:({at:s,employee:i,result:l})=>`Звонок ${e.moment(s)}${i===""?"":`, сотрудник ${i}`}${l===null?"":`, результат «${Se.
labels[l].ru}»`}.`,problems:"Исправить ошибки в данных",problemsFacts:({errors:s,warnings:i,sheet:l})=>`${t(s,"ошибка","ошибки","ошибок")} и ${t(i,"замечание",
"замечания","замечаний")}, больше всего ошибок на листе «${l}».`,money:(s,i)=>e.value(Math.round(s/100)*100,"money",i)}}var $w="нет данных",pP=["","I","II","III","IV"],Te=Ql("ru",{locale:"ru-RU",noData:$w,percent:" %",hours:"ч",minutes:"мин",days:{one:"день",few:"дня",many:"дней"},quarter:(e,t)=>`${pP[e]??
""} квартал ${t}`,year:e=>`${e} год`,week:(e,t)=>`${e}-я неделя ${t}`,day:e=>e.split("-").reverse().join(".")});function et(e,t,n,o){return`${Te.number(e)} ${Re(e,t,n,o)}`}function Re(e,t,n,o){
return Xn("ru",e,{one:t,few:n,many:o})}function yP(e){let t=Math.round(e*10)/10;return Number.isInteger(t)?Re(t,"раз","раза","раз"):"раза"}var Zr=e=>et(e,"строка","строки","с\
трок"),ou=e=>et(e,"обращение","обращения","обращений"),hP=e=>et(e,"ячейка","ячейки","ячеек");function Dw(e,t){if(e===0)return"ответа никто не ждёт";
let n=t===0?"":`, из них ${Te.number(t)} ${Re(t,"просрочено","просрочены","просрочено")}`;return`${Re(e,"ждёт","ждут","ждут")} ответа ${ou(e)}${n}`}
function Iw(e,t){return`${et(e,"ошибка","ошибки","ошибок")} и ${et(t,"замечание","замечания","замечаний")}`}function gP(e){return e.length<=3?e.join(", "):
`${e.slice(0,3).join(", ")} и ещё ${e.length-3}`}function Ww(e){let t=Re(e,"изменилась","изменились","изменились");return`${hP(e)} тем временем ${t} и ${Re(
e,"оставлена как есть","оставлены как есть","оставлены как есть")}`}function Fw(e,t){return({changes:n,leftAlone:o})=>{let r=`Готово: ${Re(n,...t)}\
 ${et(n,"изменение","изменения","изменений")}`,a=o.length===0?"":`; с тех пор изменено людьми и оставлено как есть: ${gP(o)}`;return`${n===
0?e:r}${a}.`}}function bP(e,t){return t===0?`${e}.`:`${e}; ${Ww(t)}.`}function wP(e){return e.map(({place:t,why:n})=>`«${t}» (${n})`).join(", ")}var Qr="Ничего не потеряно.",Kw={language:"\
ru",write:Te,tasks:Pw(Te),problems:Ym,problemSentence:e=>{let{sheet:t,row:n,heading:o,found:r,code:a}=e,s=[t,n>0?`строка ${n}`:"",o===""?"":`«${o}»`].filter(Boolean).join(", "),i=r===""?"":`ст\
оит «${r}», `;return`${s}: ${i}нужно: ${Ym[a].expected(e)}.`},menu:{title:"Реестр продаж",demo:"Демо-данные",commands:{refresh:"Обновить всё",computeFigures:"\
Посчитать показатели",flagUnanswered:"Отметить неотвеченные",buildTasks:"Составить листы задач",addContact:"Добавить контакт…",
clientCard:"Карточка клиента",whyThisNumber:"Почему такая цифра…",checkData:"Проверить данные",findDuplicates:"Найти дубли…",importData:"Имп\
орт…",undo:"Отменить последнее автоматическое изменение",redo:"Вернуть отменённое",setUp:"Настроить или починить",selfCheck:"\
Самопроверка",loadDemo:"Загрузить",removeDemo:"Удалить",automation:"Автоматизация…",settings:"Настройки…",help:"Справка"}},severities:{error:"\
Ошибка",warning:"Замечание"},leftOut:{noDate:"без даты",futureDate:"дата в будущем",noDirection:"без «Вх/Исх»",noParty:"неизвестно, кто клиент",
noResult:"без результата",noRevenue:"без выручки",noAmount:"без суммы",noStage:"без этапа",noClosedOn:"без даты закрытия",noOpenedOn:"без даты отк\
рытия",noSaleReturned:"нет продажи, по которой возврат",unreadableTable:"таблица не читается"},notCounted:{answering:"ответ на обращение, а не поиск",
repeat:"повтор того же сотрудника в пределах 10 минут",notReached:"не дозвонились",noInterest:"интереса нет",repeatLead:"лид от него уже был",
sameParty:"этот клиент уже посчитан",noNextStep:"следующий шаг не назначен",boughtBefore:"покупал раньше",notFirst:"обращался раньше",
wonByUs:"мы нашли его сами",notBought:"ещё не купил",boughtLater:"купил позже срока",newClient:"новый клиент",notAliveAtStart:"в начале периода клиент\
ом не был",stillAlive:"по-прежнему покупает",goneByEnd:"к концу периода ушёл",notDormant:"не молчал",onTime:"покупает в свой срок",lost:"\
сделка не состоялась",silent:"давно молчит",won:"сделка выиграна",joined:"относится к уже посчитанному обращению",notAnswered:"\
ещё не отвечено",late:"отвечено поздно",overdue:"просрочено",notOverdue:"срок ещё не вышел",notListened:"запись не прослушана",oneSideOnly:"\
у сотрудника только одно из двух: поиск или сопровождение",notSeller:"документ делал не продавец",active:"клиента нашли мы",
inbound:"клиент обратился сам",referral:"клиент пришёл по рекомендации",unknown:"неизвестно, откуда клиент"},threadStates:{inTime:"Отв\
ечено в срок",late:"Отвечено поздно",waiting:"Ждёт",soon:"Скоро срок",overdue:"Просрочено",closed:"Закрыто без ответа"},origins:{active:"\
активный",inbound:"входящий",referral:"по рекомендации",unknown:"неизвестно"},units:{count:"шт.",money:"деньги",percent:"%",minutes:"мин",days:"дн."},
sections:{active:"Активные продажи",inbound:"Входящие продажи",retention:"Удержание клиентов",sales:"Деньги",entry:"Точки входа",structure:"\
Структура",deals:"Сделки"},bridge:{previousTotal:"Выручка прошлого периода",new:"Новые клиенты",returning:"Вернулись: в прошлом периоде не покупали",
gone:"Не купили в этом периоде",grown:"Стали покупать больше",shrunk:"Стали покупать меньше",adjustments:"Корректировки и продажи без клиента",
total:"Выручка этого периода"},progress:{reading:"Читаю таблицы…",computing:"Считаю…",writing:"Записываю…"},done:{refreshed:({period:e,waiting:t,overdue:n,
problems:o})=>`Готово: посчитано за ${e}, ${Dw(t,n)}, ${o===0?"замечаний к данным нет":`к данным ${et(o,"замечание","замечания","замечаний")}`}\
.`,figuresComputed:e=>`Готово: показатели за ${e} посчитаны.`,unansweredFlagged:({marked:e,waiting:t,overdue:n})=>`Готово: ${e===0?"статусы уже верны":`${Re(
e,"обновлён","обновлены","обновлено")} ${et(e,"статус","статуса","статусов")}`}, ${Dw(t,n)}.`,checked:({errors:e,warnings:t})=>e+t===0?"Готово: данные в \
порядке.":`Готово: ${Iw(e,t)}, все на листе «Проверка».`,setUp:({created:e,repaired:t})=>e+t===0?"Готово: всё уже на месте.":`Готово: создано листов\
 — ${Te.number(e)}, исправлено мест — ${Te.number(t)}; введённые данные не тронуты.`,demoLoaded:e=>`Готово: ${Re(e,"загружена","загружены",
"загружено")} ${Zr(e)} демо-данных; их можно убрать через меню в любой момент.`,demoRemoved:e=>`Готово: ${Re(e,"удалена","удалены",
"удалено")} ${Zr(e)} демо-данных, остальное не тронуто.`,reverted:{undo:Fw("Ничего не отменено",["отменено","отменены","отменено"]),
redo:Fw("Ничего не возвращено",["возвращено","возвращены","возвращено"])},nothingTo:{undo:"Отменять нечего: автоматических изменений, которые можно отме\
нить, нет.",redo:"Возвращать нечего: ничего не отменено."},fixed:({fixed:e,leftAlone:t})=>bP(`Готово: ${Re(e,"исправлено","исправлены",
"исправлено")} ${et(e,"место","места","мест")}`,t),settingsSaved:e=>e===0?"Настройки не изменились.":`Готово: ${Re(e,"сохранена","сохранены",
"сохранено")} ${et(e,"настройка","настройки","настроек")}.`,languageSwitched:"Готово: таблица теперь на русском, данные не тронуты.",
created:e=>`Готово: создан файл ${e}.`,leftAlone:e=>`${Ww(e)}.`,offeringLess:e=>`Список выбора вмещает 500 значений: в столбцах ${e.map(t=>`«${t}»`).
join(", ")} предложены первые 500, остальные вводятся руками.`,looksKept:e=>`Оформление осталось прежним (таблица Google, защита или объединённые ячейки не дают \
его менять): ${e.join(", ")}.`,otherNames:e=>e.map(({wanted:t,name:n})=>`Ваш лист «${t}» не тронут, наш называется «${n}».`).join(" ")},failures:{title:"Не пол\
училось",busy:`Сейчас работает другая команда. ${Qr} Повторите через минуту.`,noSuchRun:e=>`Запуска «${e}» в журнале нет. ${Qr}\
 Номера запусков стоят в первом столбце журнала.`,noTables:"В этой таблице нет листов реестра. Выберите в меню «Настроить или починить», чтобы их создать; остал\
ьные листы не изменятся.",unreadableTables:e=>`Не хватает заголовков на ${Re(e.length,"листе","листах","листах")} ${e.map(t=>`«${t}»`).join(
", ")}: показатели по ${e.length===1?"нему":"ним"} не посчитаны. ${Qr} Выберите в меню «Настроить или починить».`,badPeriod:e=>`Период \
«${e}» непонятен. Выберите его из списка на дашборде или напишите так: 2026-10.`,timeIsUp:`Данных много, и отведённое Google время вышло. ${Qr}\
 Команда сама продолжит через минуту.`,service:e=>`Google не ответил как надо («${e}»). ${Qr} Повторите команду через минуту.`,
noPermission:e=>`Нет права менять лист «${e}». ${Qr} Попросите владельца таблицы открыть доступ и повторите.`,notWritten:e=>`Не запи\
сано: ${wP(e)}. Всё остальное сделано. Устраните причину или попросите того, у кого есть доступ, и повторите команду.`,
demoOverData:e=>`На ${Re(e.length,"листе","листах","листах")} ${e.map(t=>`«${t}»`).join(", ")} уже есть данные, поэтому демо не загружено. Загрузите его в новую таблицу.`,
unexpected:e=>`Произошла непредвиденная ошибка («${e}»). Введённые данные не тронуты. Повторите команду; если не поможет, сообщите нам этот текст.`},
common:{appName:"Реестр продаж",noData:$w,notStated:"не указано",unknownPerson:"кто-то",nobody:"не назначен",hiddenNumber:"номер скрыт",stranger:"ещё не з\
наком",fewData:e=>`мало данных: ${Te.number(e)}`,cases:e=>`из ${Te.number(e)}`,updated:e=>`Обновлено ${Te.moment(e)}`,rowsLeftOut:e=>e===0?"Все строки учтены":
`Не ${Re(e,"учтена","учтены","учтено")} ${Zr(e)} — смотреть`,row:e=>`строка ${e}`,more:e=>`и ещё ${Te.number(e)}`,yes:"да",no:"нет"},dashboard:{title:"Дашб\
орд",period:"Период",comparedWith:e=>`Сравнение: ${e}`,stillRunning:({begun:e,days:t,period:n,until:o})=>`Идёт ${e}-й рабочий день из ${t} · сравниваем с такой же ч\
астью прошлого периода: ${n}, по ${Te.dayOfMonth(o)}`,notBegun:"Рабочих дней ещё не было: сравнивать пока не с чем",wasBy:e=>`К ${Te.dayOfMonth(
e)} было`,wasByThen:(e,t)=>`к ${Te.dayOfMonth(e)} было ${t}`,wasBefore:e=>`было ${e}`,planned:e=>`план ${e}`,paceFormat:(e,t)=>`"${t?"идём на":"выполнено"} "${e}" плана\
"`,refresh:"Обновить",columns:{figure:"Показатель",value:"Значение",previous:"Прошлый период",change:"Изменение",plan:"План",done:"% плана",byToday:"\
Надо к сегодня",againstPlan:"Темп к плану",trend:"12 месяцев",remark:"Примечание"},headings:{active:"1. Активные продажи: мы идём к ним",
inbound:"2. Входящие продажи: они идут к нам",retention:"3. Удержание: клиент остаётся навсегда",deals:"Сделки",money:"Деньги",entry:"\
4. Точки входа: ни одно обращение не потеряно",structure:"5. Структура: поиск и забота — на разных людях"},tiles:{revenue:"Выручк\
а",revenuePerClient:"Выручка на клиента",retention:"Удержание",newDeals:"Новые сделки",conversion:"Продажи «с порога»",withinTarget:"Отвечено в сро\
к"},points:"п. п.",alerts:{fell:({figure:e,period:t,from:n,to:o,by:r})=>`${e}, ${t}: падение на ${r} (было ${n}, стало ${o})`,waiting:({overdue:e,oldest:t,party:n})=>`${Re(e,"Прос\
рочено","Просрочены","Просрочено")} ${ou(e)}; дольше всех ждёт ${n}: ${t} рабочего времени`,conflict:({people:e})=>`${e.length===1?"И ищет, и вед\
ёт клиентов":"И ищут, и ведут клиентов"}: ${e.join(", ")}`,papers:e=>`На продавцах ${et(e,"документ","документа","документов")}: бума\
ги ведёт отдельный человек`,unreadable:e=>`Лист «${e}» не читается: показатели по нему не посчитаны`},people:{columns:{employee:"Кто ч\
ем занят",active:"Активные контакты",care:"Контакты заботы",careShare:"Доля заботы",papers:"Документы на продавце",broken:"Что не так"},
bothSides:"и ищет, и ведёт клиентов",hasPapers:"готовит документы"},allCalm:"Тревог нет: показатели не падают, никто не ждёт сверх срока.",
firstSteps:{calendar:e=>`Часы работы и праздники: лист «${e}»`,staff:e=>`Кто ищет клиентов, кто отвечает, кто их ведёт: лист «${e}»`,
clients:e=>`Клиенты: лист «${e}» или «Импорт…» в меню`,contacts:e=>`Первые звонки и письма: лист «${e}»`,sales:e=>`Первые продажи: лист «${e}\
» или «Импорт…» в меню`},step:({number:e,isDone:t,step:n})=>`${t?"☑":"☐"} ${e}. ${n}`,stepsAhead:"Пять шагов до первого дашборда. Осмотреться помогут демо-данные из меню.",
coverage:{revenue:e=>`по ${e} выручки`,maturity:e=>`срок прошёл у ${e}`},originSum:({active:e,inbound:t,referral:n,unknown:o})=>`акт. ${e} + вх. ${t} + рек. ${n} + неизв. ${o}`,
why:{value:(e,t)=>`${e} за ${t}`,cases:e=>`Случаев: ${Te.number(e)}`,rowsUsed:e=>`Учтено: ${Zr(e)}`,nothingLeftOut:"Пропущенных строк нет",leftOut:(e,t)=>`Не учтено: ${Zr(
e)} (${t.join(", ")}) — смотрите «Проверку»`,atNow:"На этот момент, каким бы ни был период",unreadable:"Не читается: см. «Проверку»"},
charts:{revenue:"Выручка по месяцам: первые и повторные покупки",funnel:"Воронка входящих за период",retention:"Удержание и выручка на кли\
ента",response:"Медианное время ответа, рабочих минут",byLine:"Выручка по направлениям за период",byActivity:"Выручка по рекламе за пер\
иод"},series:{month:"Месяц",new:"Первые покупки",repeat:"Повторные покупки",step:"Шаг",retention:"Удержание",revenuePerClient:"Выручка на клиента",
medianResponse:"Время ответа",target:"Норма",line:"Направление",activity:"Реклама",revenue:"Выручка"},chartData:"Данные графиков"},waiting:{title:"\
Ждут ответа",summary:({waiting:e,overdue:t,oldest:n})=>`${Re(e,"Ждёт","Ждут","Ждут")} ${ou(e)}, ${Re(t,"просрочено","просрочены","просрочено")} ${Te.
number(t)}, дольше всего — ${n} рабочего времени`,nobodyWaits:"Никто не ждёт: на все обращения ответили.",noInquiries:"Обращений пока нет: \
здесь появится каждый, кто ждёт ответа.",columns:{state:"Состояние",overdueBy:"Сверх нормы, мин",party:"Кто ждёт",phone:"Телефон или e-mail",
channel:"Канал",since:"С какого времени",waited:"Ждёт, раб. мин",target:"Норма, мин",deadline:"Ответить до",attempts:"Попыток",responsible:"Ответс\
твенный",row:"Строка"}},breakdowns:{title:"Разрезы",dimensions:{line:"По направлениям",activity:"По рекламе",segment:"По сегментам",employee:"По с\
отрудникам"},columns:{inquiries:"Обращения",newClients:"Новые входящие клиенты",newSales:"Новые входящие продажи",conversion:"Продажи «с поро\
га»",revenue:"Выручка",buyers:"Покупали",revenuePerClient:"Выручка на клиента",spend:"Расход",costPerInquiry:"Цена обращения",cac:"Цена новой прода\
жи",romi:"ROMI",roas:"ROAS",remark:"Примечание"},focus:{title:(e,t)=>`Куда направить силы · ${e.toLowerCase()}, 12 месяцев по ${t}`,columns:{line:"",leads:"Обрат\
ились или ответили интересом",deals:"Из них купили",dealShare:"Доля купивших",range:"в 9 случаях из 10",revenuePerClient:"Выручка на клиента",
firstMargin:"Маржа первых покупок",repeatMargin:"Маржа повторных",cycle:"Дней до покупки",costOfClient:"Цена нового клиента"},told:({better:e,
worse:t,times:n,betterRange:o,worseRange:r})=>`«${e}»: покупают ${n===null?"чаще":`в ${Te.number(n,1)} ${yP(n)} чаще`}, чем «${t}» (${o} против ${r})`,tooFew:e=>`Данных м\
ало: разницу ${Re(e,"покажет","покажут","покажут")} ещё ${ou(e)}`,unstated:(e,t)=>`Судить рано: не указано у ${Te.number(e)} из ${Te.number(t)} \
обратившихся — заполните, чтобы сравнить`,noDifference:"Разницы не видно"},total:"Итого",cohorts:"Когорты: доля купивших в каждый следующий месяц\
 после первой покупки",cohortsNote:"Месяц первой покупки слева; 0 — сам этот месяц, 1 — следующий и так далее.",cohort:"Перва\
я покупка",size:"Клиентов",bridge:"Почему изменилась выручка",atRisk:"Клиенты под угрозой",atRiskSummary:({atRisk:e,lost:t,money:n})=>{let o=t===
0?"":`; молчат уже слишком долго — ${Te.number(t)}`;return e===0?`Под угрозой никого${o}`:`Под угрозой ${et(e,"клиент","клиента","клиентов")}\
, обычная выручка за месяц ${n}${o}`},nobodyAtRisk:"Под угрозой никого: все покупают в своём ритме.",risk:{client:"Клиент",state:"Состо\
яние",lastPurchase:"Последняя покупка",silence:"Молчит, дней",usualGap:"Свой ритм: раз в, дней",daysLate:"Опоздал, дней",moneyAtStake:"Обычная \
выручка за месяц",manager:"Ведёт",phone:"Телефон",atRisk:"Под угрозой",lost:"Давно молчит",purchases:e=>et(e,"покупка","покупки","покупок")},
noRows:"Нет данных за период."},check:{title:"Проверка данных",summary:({errors:e,warnings:t})=>`${Iw(e,t)}. Ошибка выводит строку из показателей, замечание говорит, что\
 программа приняла сама.`,allGood:"Всё в порядке: замечаний нет.",columns:{severity:"Важность",sheet:"Лист",cell:"Ячейка",found:"Стоит",
expected:"Ожидается",affects:"На что влияет",fix:"Как исправить",doFix:"Исправить"},blank:"пусто",wholeSheet:"весь лист",affectsAll:e=>`все показа\
тели по листу «${e}»`,affectsNothing:"ни на один показатель"},history:{title:"История показателей",explanation:"Закрытый месяц не переписывается: слева\
 значение на день закрытия, рядом — по сегодняшним данным.",columns:{month:"Месяц",figure:"Показатель",closed:"При закрытии",now:"\
Сейчас",difference:"Разница",closedOn:"Закрыт",key:"Ключ"},restated:(e,t)=>`После закрытия ${Re(e,"изменился","изменились","изменилось")}\
 ${et(e,"показатель","показателя","показателей")} за ${et(t,"месяц","месяца","месяцев")}; из-за каких строк, видно под показателем.`,
nothingRestated:"После закрытия ни один показатель не изменился.",changes:{added:"добавлена",nowCounts:"теперь считается",changed:"измен\
ена",changedElsewhere:"изменена в других столбцах",noLongerCounts:"больше не считается",deleted:"удалена"},moreRows:e=>`и ещё ${Zr(e)}`,matures:"«\
Из обратившихся купили» созревает: поздние покупки относятся к месяцу обращения.",rowsAsTheyWere:"Сами строки прежние: изменились н\
астройки, календарь, карточки клиентов или соседние строки.",notKept:"Какие строки изменились, неизвестно: при закрытии этого месяца они не сохранены."},
firstLists:{activities:["Сайт","Реклама в интернете","Выставка","Рекомендация"],lossReasons:["Дорого","Выбрали другого","Нет потребности",
"Не отвечает"]}};var RP={ru:Kw,en:Ew};function _(e){return RP[e]}function ea(e,t){return e!==""?e:/^(ru|be|kk|uk|ky)\b|^(ru|be|kk|uk|ky)_/i.test(t)?"ru":"en"}function Je({settings:e,located:t},n){if(e.language!=="")return e.language;let o=new Set([...t.values()].map(({sheet:s})=>s.name)),r=$.map(s=>C[s].sheet).filter(({ru:s,en:i})=>s!==i),a=s=>r.some(i=>o.
has(i[s]));return a("ru")!==a("en")?a("ru")?"ru":"en":ea("",n)}function Vt(e,t={}){return{tables:$,readBack:["dashboard"],...t,decide:n=>CP(n,e)}}function CP(e,t){let n=vl(e),o=_(Je(n.reading,e.locale));if(n.reading.located.size===0)return Q(o.failures.noTables);
let r=e.dashboard[To.period.row]?.[To.period.column]??"",a=kP(r,e.now),s=t({texts:o,analysis:n,view:{analysis:n,texts:o,period:a,history:gw(e.history)}}),i=Ol(n.reading),l=[...a===null&&r!==""?[o.failures.
badPeriod(g(r))]:[],...i.length===0?[]:[o.failures.unreadableTables(i)]],u=[s.message,...l].join(" ");return Ge({...s,message:u,language:o.language,located:n.reading.located,understood:{texts:o,analysis:n}})}
function kP(e,t){return e===""?null:Y0(e,t,[_("ru"),_("en")])}function ru(e,t,n){let o=V0(t,n);return{...e,sheets:e.sheets.map(r=>({...r,values:o.get(r)??r.values}))}}function Bw({located:e,language:t}){
return[...e].some(([n,{sheet:o}])=>{let r=k(o.name),a=s=>r===k(C[n].sheet[s]);return!a(t)&&G.some(a)})}function au({staff:e,calendar:t},n){let o=t.filter(({kind:l,date:u})=>l==="absent"&&u!==null&&S(u)===n).map(({note:l})=>Mt(l)),r=l=>!o.some(u=>u.includes(Mt(l))),a=[...new Set(e.map(({name:l})=>l))].filter(
l=>l!==""&&r(l)),s=new Map(a.map(l=>[l,ys(e,l,n)])),i=(l,u)=>tn(`${l} ${u}`);return({key:l,role:u,preferred:d})=>{let c=d.find(p=>s.get(p)?.has(u));return c!==void 0?c:a.filter(p=>s.get(p)?.has(u)).reduce(
(p,y)=>p===""||i(l,y)>i(l,p)?y:p,"")}}function Vw(e,t){let{facts:n}=e.book,o=n.parties.map(()=>[]);return n.contacts.rows.forEach(({party:r},a)=>o[r]?.push(a)),{analysis:e,facts:n,texts:t,today:S(n.now),contactsOf:r=>o[r]??[]}}function de(e,t){
for(let n=t;n<t+SP;n++){let o=e.intervalsOf(n),r=o[o.length-1];if(r)return n+r.to/1440}return t}var SP=60;function Ao({reaches:e,isInbound:t,isNoise:n,answeredAt:o,contact:r}){return t?!n&&(o!==null||
r.result!==null&&r.result!=="noAnswer"):e}function ta({facts:e,contactsOf:t},n){let o=t(n);for(let r=o.length-1;r>=0;r--){let a=e.contacts.rows[o[r]??-1];if(a&&Ao(a))return a}return null}function dr({
facts:e,contactsOf:t},n,o){return t(n).flatMap(r=>{let a=e.contacts.rows[r];return a&&o(a)?[a]:[]})}function su({facts:e},t=()=>!0){let n=e.deals.rows.filter(({deal:s,state:i})=>i==="open"&&t(s)),o=new Set(
n.map(({deal:s})=>$n(s.client)).filter(Boolean)),r=e.parties.filter(({client:s,name:i})=>s===null&&o.has($n(i))),a=n.flatMap(({deal:s})=>e.partyOfClientCell(s.client)??[]);return new Set([...a,...r].map(
({index:s})=>s))}function nn(e,t){let{facts:n,today:o}=e;if(n.parties[t.party]?.client?.doNotContact===!0)return[];let r=dr(e,t.party,i=>!i.isInbound&&!i.reaches&&i.at>=t.since&&i.contact.id!==t.source?.id),a=r[r.length-
1],s=a!==void 0&&S(a.at)===o;return[{...t,kind:"call",turn:r.length,due:s?de(n.calendar,o+1):t.due,facts:t.facts(r.length),partyIndex:t.party,...An(n,t.party,TP(e,t.party),e.texts)}]}function TP({facts:e,
contactsOf:t},n){let o=t(n);return e.contacts.rows[o[o.length-1]??-1]}function An(e,t,n,{common:o}){let r=e.parties[t],a=n?.contact,s=a?.phone||r?.client?.phone[0]||a?.email||r?.client?.email[0]||"",i=s===
gn?o.hiddenNumber:s;return{party:r!==void 0&&r.name!==r.key?r.name:a?.person||o.stranger,phone:i}}var xP={reply:!1,retry:!1,lead:!1,listen:!1,document:!1,papers:!1,wait:!1,erased:!1,step:!0,risk:!0,lost:!0,touch:!0,quiet:!0,fell:!0,conflict:!0,"papers-of":!0,problems:!0};function Ye(e,{id:t,row:n},o){
return{rule:e,row:t,...o!==void 0&&{day:o},...t===""&&{place:n}}}function Eo(e,t,n){return{rule:e,row:t,day:n}}function pe({rule:e,row:t,day:n,place:o,moved:r}){let a=o===void 0?[]:[`row ${o}`],s=t===
""?a:[LP(t)];return[e,...s,...n===void 0?[]:[n],...t===""?[]:a,...r?["moved"]:[]].join(":")}function Hw(e){let[,t,n=""]=/^([^:]+):(.+)$/s.exec(e)??[];if(t===void 0)return null;let o=n.replace(AP,""),[
r,a]=Uw(o,vP),[s,i]=NP(t,r)?MP(r):[r,void 0],[l,u]=Uw(s,_P),d=a??u;return{rule:t,row:PP(l),...i!==void 0&&{day:i},...d!==void 0&&{place:d},...o!==n&&{moved:!0}}}var OP=new Map(Object.entries(xP)),vP=/(?:^|:)row (\d+)$/,
_P=/^row (\d+)$/,AP=/(?:^|:)moved$/,EP=/(?:^|:)\d{4}-(?:\d\d(?:-\d\d)?|W\d\d)$/;function Uw(e,t){let n=t.exec(e);return n?[e.slice(0,n.index),Number(n[1])]:[e,void 0]}function NP(e,t){return OP.get(e)!==
!1&&EP.test(t)}function MP(e){let t=e.lastIndexOf(":");return[e.slice(0,Math.max(t,0)),e.slice(t+1)]}function LP(e){return e.replace(/[%#]/g,encodeURIComponent).replace(/(^|:)row (?=\d+(:|$))/g,"$1row\
%20").replace(/(^|:)m(?=oved$)/g,"$1%6d").replace(/ @ /g," %40 ")}function PP(e){return e.replace(/%(25|23|20|40|6d)/g,decodeURIComponent)}var Gw={key:"care.atRisk",name:"risk",role:"care",priority:2,threshold:14,unit:{en:"days between calls",ru:"дней между звонками"},standard:{en:"call every client who has stopped buyin\
g at the usual pace before the client is lost",ru:"звонить каждому, кто не купил в обычный срок, пока клиент не потерян"},gone:{en:"Bought, was c\
alled, or is lost by now",ru:"Купил, с ним поговорили или уже потерян"},find:(e,t)=>Yw(e,t,!1)},jw={key:"care.lost",name:"lost",role:"care",priority:6,threshold:90,unit:{
en:"days between calls",ru:"дней между звонками"},standard:{en:"ask every lost client why, and invite them back",ru:"узнавать у каждого потерянного клиента причину и звать обратно"},
gone:{en:"Bought, was called, or left too long ago",ru:"Купил, с ним поговорили или ушёл слишком давно"},find:(e,t)=>Yw(e,t,!0)},qw={key:"care.touch",name:"touch",
role:"care",priority:4,threshold:null,unit:{en:"",ru:""},standard:{en:"keep to the agreed rhythm of contacts",ru:"держать условленный ритм контактов с клиентом"},
gone:{en:"Talked, or the day was moved",ru:"Поговорили или день перенесён"},find:e=>zw(e).flatMap(t=>IP(e,t))},Jw={key:"care.quiet",name:"quiet",role:"care",priority:5,threshold:60,
unit:{en:"days without a talk",ru:"дней без разговора"},standard:{en:"no client who buys is forgotten",ru:"ни один покупающий клиент не забыт"},gone:{en:"T\
alked, or no longer buying",ru:"Поговорили или больше не покупает"},find:(e,t)=>zw(e).flatMap(n=>FP(e,n,t))};function Yw(e,t,n){let{facts:o,today:r}=e,a=he(r,-o.settings.dormancy);
return Hi(o).filter(s=>s.isLost===n&&s.lastPurchase>=a).flatMap(s=>DP(e,s,t))}function DP(e,t,n){let{facts:o,texts:r,today:a,analysis:s}=e,{party:i,lastPurchase:l,isLost:u,usualGap:d,silence:c,moneyAtStake:f,
purchaseDays:p}=t,y=o.parties[i],h=ta(e,i)?.day??-1/0;if(!y||a-h<n)return[];let b=Math.max(l,h),O=ls(t),E=r.tasks.money(f,s.reading.settings.currency);return nn(e,{key:Eo(u?"lost":"risk",zm(y),j(b)),party:i,
since:b+1,due:de(o.calendar,Math.max(l+Math.ceil(d),b+n)),what:u?r.tasks.lost:r.tasks.atRisk,facts:L=>r.tasks.riskFacts({usualGap:Math.round(d),isOwn:O,purchaseDays:p,isLost:u,silence:c,last:l,money:E})+
r.tasks.tries(L),source:Xm(y)})}function IP(e,t){let{facts:n,texts:o,today:r}=e,{nextTouchOn:a=null,touchEveryDays:s=null}=t.client??{},i=ta(e,t.index)?.day??null,l=a===null?null:S(a),u=l!==null&&(i===
null||i<l),d=u?l:s===null||i===null?null:i+s;return d===null||d>r?[]:nn(e,{key:Eo("touch",zm(t),j(d)),party:t.index,since:d,due:de(n.calendar,d),what:o.tasks.touch,facts:c=>o.tasks.touchFacts({on:d,last:i,
every:u?null:s})+o.tasks.tries(c),source:Xm(t)})}function FP(e,t,n){let{facts:o,texts:r,today:a}=e,s=o.histories[t.index]?.purchases??[],i=s[s.length-1]?.day??-1/0;if(t.client?.touchEveryDays!=null||i<
he(a,-o.settings.silenceLimit))return[];let l=ta(e,t.index)?.day??null,u=l??s[0]?.day??a;return a-u<n?[]:nn(e,{key:Eo("quiet",zm(t),j(u)),party:t.index,since:u+1,due:de(o.calendar,u+n),what:r.tasks.quiet,
facts:d=>r.tasks.quietFacts(l,a-u)+r.tasks.tries(d),source:Xm(t)})}function zw({facts:e}){return e.parties.filter(({client:t})=>t!==null)}function zm({client:e,key:t}){return e?.id||t}function Xm({client:e}){
return e&&{table:"clients",id:e.id,row:e.row}}function iu(e,t){let n=e?.client?.touchEveryDays??null;return n===null?null:t+n}var Xw={key:"documents.due",name:"document",role:"documents",priority:2,threshold:1,unit:{en:"days, where none is agreed",ru:"дней, если срок не указан"},standard:{en:"papers are r\
eady by the time agreed, within a day where nothing is agreed",ru:"документы готовы к сроку, а если срок не указан — в течение дня"},gone:{en:"Ready",
ru:"Готово"},find:({facts:e,texts:t},n)=>e.rows.documents.flatMap(o=>{let{requestedAt:r,doneAt:a,dueAt:s,type:i,requestedBy:l,responsible:u,client:d,deal:c}=o;if(a!==null||r===null||r>e.now)return[];
let f=e.partyOfClientCell(d)?.index??-1,p=s??S(r)+n;return{key:Ye("document",o),kind:"document",due:Xe(p)?de(e.calendar,p):p,what:t.tasks.document(i),facts:t.tasks.documentFacts({by:l,at:r,due:s,deal:c}),
employee:u,source:{table:"documents",id:o.id,row:o.row},partyIndex:f,...An(e,f,void 0,t)}})},$P=60,Zw={key:"documents.papers",name:"papers",role:"documents",priority:3,threshold:1,unit:{en:"days after\
 the deal",ru:"дней после сделки"},standard:{en:"every deal won has its papers the next day, without the seller having to ask",ru:"по каждой выигранной сделке документы готовы на следую\
щий день, продавцу просить не нужно"},gone:{en:"There are papers for the deal",ru:"Документы по сделке есть"},find:({facts:e,texts:t,today:n,analysis:o},r)=>{
let a=new Set(e.rows.documents.map(({deal:i})=>i.toUpperCase())),s=(i,l)=>e.rows.documents.some(({client:u,deal:d,requestedAt:c})=>d===""&&c!==null&&c>=l&&e.partyOfClientCell(u)?.index===i);return e.deals.
rows.flatMap(({deal:i,state:l,closedOn:u,openedOn:d})=>{if(l!=="won"||u===null||n-u>$P)return[];let c=e.partyOfClientCell(i.client)?.index??-1;if(i.id!==""&&a.has(i.id.toUpperCase())||s(c,d))return[];
let{amount:f,seller:p}=i;return{key:Ye("papers",i),kind:"papers",due:de(e.calendar,u+r),what:t.tasks.papers,facts:t.tasks.papersFacts({amount:f===null?"":t.tasks.money(f,o.reading.settings.currency),closedOn:u,
seller:p}),source:{table:"deals",id:i.id,row:i.row},partyIndex:c,...An(e,c,void 0,t)}})}};var Qw={key:"active.lead",name:"lead",role:"active",priority:3,threshold:1,unit:{en:"days",ru:"дней"},standard:{en:"every interested company has a next step with a date",ru:"у каждого заинтересова\
нного есть следующий шаг с датой"},gone:{en:"A next step is agreed, or the lead has cooled",ru:"Шаг назначен или интерес остыл"},find:(e,t)=>{let{facts:n,
texts:o,today:r}=e,a=su(e);return n.parties.flatMap(({index:s})=>{if(a.has(s)||n.histories[s]?.firstPurchase!=null)return[];let i=ta(e,s);if(!i?.isTalk||i.contact.result!=="lead"||i.contact.nextStepOn!==
null)return[];let l=r-i.day;if(l<t||l>n.settings.attributionWindow)return[];let{contact:u,day:d}=i;return nn(e,{key:Ye("lead",u),party:s,since:i.at,due:de(n.calendar,d+t),what:o.tasks.lead,facts:c=>o.
tasks.leadFacts(d)+o.tasks.tries(c),employee:u.employee,source:{table:"contacts",id:u.id,row:u.row}})})}};var WP=2,e1={key:"owner.listen",name:"listen",role:"owner",priority:3,threshold:1,unit:{en:"calls a day of each employee",ru:"звонков в день у каждого сотрудника"},standard:{
en:"every day listen to the calls of new clients that ended in a refusal, and to a few more at random",ru:"каждый день слушать звонки новых клиентов: все с отказом и ещё несколько наугад"},
gone:{en:"Listened to, or the day has passed",ru:"Прослушан или день прошёл"},find:(e,t)=>{let{facts:n,texts:o}=e;return KP(e,t).filter(({contact:r})=>r.listenedOn===null).map(r=>{
let{contact:a,at:s,day:i,party:l}=r;return{key:Ye("listen",a),kind:"listen",due:de(n.calendar,i+1),what:o.tasks.listen(a.result==="refused"),facts:o.tasks.listenFacts({at:s,employee:a.employee,result:a.
result}),source:{table:"contacts",id:a.id,row:a.row},partyIndex:l,...An(n,l,r,o)}})}};function KP({facts:e,today:t},n){let o=BP(e.calendar,t),r=new Map;return e.contacts.rows.forEach((a,s)=>{if(a.day<
o||a.day>=t||!Ui(a)||e.selling.isToNewcomer[s]!==1)return;let i=`${a.day} ${a.contact.employee}`;r.set(i,[...r.get(i)??[],a])}),[...r.values()].flatMap(a=>{let s=a.filter(({contact:u})=>u.result==="re\
fused"),i=a.filter(({contact:u})=>u.result!=="refused"),l=({day:u,contact:d})=>tn(`${u} ${d.id||`row ${d.row}`}`);return[...s,...i.sort((u,d)=>l(u)-l(d)).slice(0,n)]})}function BP(e,t){let n=t;for(let o=0;o<
WP&&n>t-30;)n--,e.intervalsOf(n).length>0&&o++;return n}var VP={en:"do what was agreed on the day it was agreed for",ru:"делать то, о чём договорились, в назначенный день"},t1=["inbound","active","care"].map(e=>({key:`${e}\
.nextStep`,name:"step",role:e,priority:2,threshold:60,unit:{en:"days until it lapses",ru:"дней, потом отпадает"},standard:VP,gone:{en:"Done, moved or no longer agreed",ru:"Сделано, пе\
ренесено или больше не нужно"},find:(t,n)=>[...UP(t,e,n),...HP(t,e,n)]}));function UP(e,t,n){let{facts:o,texts:r,today:a,analysis:s}=e;return o.deals.rows.flatMap(({deal:i,state:l,
openedOn:u})=>{let d=l==="open"?o.partyOfClientCell(i.client)?.index:void 0,c=i.nextStepOn===null?null:S(i.nextStepOn);if(d===void 0||c===null||!Zm(c,a,n)||jP(e,d,c))return[];if(n1(e,d,i.seller)!==t)return[];
let f=i.amount===null?"":r.tasks.money(i.amount,s.reading.settings.currency);return nn(e,{key:Ye("step",i,j(c)),party:d,since:c,due:de(o.calendar,c),what:r.tasks.nextStep(i.nextStep),facts:p=>r.tasks.
nextStepFacts({agreedOn:Number.isNaN(u)?null:u,on:c,dealAmount:f})+r.tasks.tries(p),employee:i.seller,source:{table:"deals",id:i.id,row:i.row}})})}function HP(e,t,n){let{facts:o,texts:r,today:a}=e,s=su(
e,({nextStepOn:i})=>i!==null&&Zm(S(i),a,n));return o.parties.flatMap(({index:i})=>{if(s.has(i))return[];let l=GP(e,i),u=l?.contact.nextStepOn==null?null:S(l.contact.nextStepOn);if(!l||u===null||!Zm(u,
a,n))return[];let{contact:d,day:c}=l;return n1(e,i,d.employee)!==t?[]:nn(e,{key:Ye("step",d,j(u)),party:i,since:u,due:de(o.calendar,u),what:r.tasks.nextStep(d.nextStep),facts:f=>r.tasks.nextStepFacts(
{agreedOn:c,on:u,dealAmount:""})+r.tasks.tries(f),employee:d.employee,source:{table:"contacts",id:d.id,row:d.row}})})}function Zm(e,t,n){return e<=t&&t-e<=n}function GP(e,t){let n=dr(e,t,()=>!0);for(let o=n.
length-1;o>=0;o--){let r=n[o];if(r){if(r.contact.nextStepOn!==null){let a=S(r.contact.nextStepOn);return n.slice(o+1).some(s=>Ao(s)&&s.day>=a)?null:r}if(r.contact.result==="refused"||r.isNoise)return null}}
return null}function jP(e,t,n){return dr(e,t,o=>Ao(o)&&o.day>=n).length>0}function n1({facts:e,today:t},n,o){if(e.histories[n]?.firstPurchase!=null)return"care";let r=ys(e.rows.staff,o,t),a=r.has("act\
ive");return a!==r.has("inbound")?a?"active":"inbound":e.originOf(n).origin==="active"?"active":"inbound"}function lu(e){return e.threads.filter(t=>t.answeredAt===null).sort((t,n)=>o1(n)-o1(t)||t.openedAt-n.openedAt||Yt(e.parties[t.party]?.key??"",e.parties[n.party]?.key??""))}function o1(e){return e.waited-
e.target}function uu(e,t){return t.inbound.find(({contact:o})=>o.employee!=="")?.contact.employee??e.parties[t.party]?.client?.manager??""}var na={role:"owner",unit:{en:"",ru:""}},qP={en:"The cause is gone",ru:"Причины больше нет"},du={en:"The period is over",ru:"Период закончился"},r1={...na,key:"owner.wa\
iting",name:"wait",priority:1,threshold:4,unit:{en:"times the target",ru:"норм ответа"},standard:{en:"nobody waits several times longer than the target without the owner knowing",ru:"если жд\
ут в несколько раз дольше нормы, об этом знает владелец"},gone:{en:"Answered or closed",ru:"Ответили или закрыли обращение"},find:({
facts:e,texts:t},n)=>lu(e).flatMap(o=>{let{inbound:r,waited:a,target:s,openedAt:i,party:l}=o,[u]=r;if(!u||a<=s*n)return[];let d=uu(e,o)||t.common.nobody;return{key:Ye("wait",u.contact),kind:"note",due:e.
calendar.deadline(i,s*n)??i,what:t.tasks.waiting,facts:t.tasks.waitingFacts({waited:a,target:s,employee:d}),source:{table:"contacts",id:u.contact.id,row:u.contact.row},partyIndex:l,...An(e,l,u,t)}})},
a1={...na,key:"owner.revenuePerClient",name:"fell",priority:2,threshold:0,unit:{en:"% of fall that is allowed",ru:"% падения, который допустим"},standard:{en:"average revenue per\
 client never falls",ru:"средняя выручка на клиента не падает"},gone:du,find:(e,t)=>i1(e,"retention.revenuePerClient",(n,o)=>n<o*(1-t/100))},s1={...na,key:"owner.retenti\
on",name:"fell",priority:2,threshold:0,unit:{en:"points of fall that are allowed",ru:"п. п. падения, которые допустимы"},standard:{en:"the share of clients who stay never fall\
s",ru:"доля оставшихся клиентов не падает"},gone:du,find:(e,t)=>i1(e,"retention.rate",(n,o)=>n<o-t/100)},JP=5,YP=4;function i1({analysis:{book:e,reading:t},facts:n,texts:o,
today:r},a,s){let i=xt(we(r,"month")),{value:l=null,previous:u=null,n:d=0,figure:c}=e.figures(i).get(a)??{};if(l===null||u===null||d<JP||!s(l,u))return[];let{currency:f}=t.settings,p=y=>c?.unit==="mon\
ey"?o.tasks.money(y,f):o.write.value(y,"percent",f);return[{key:Eo("fell",a,i.key),kind:"note",due:de(n.calendar,i.end+YP),what:o.tasks.fell[a],facts:o.tasks.fellFacts({period:o.write.period(i),from:p(
u),to:p(l),cause:zP(Dr(e.view(i)),y=>o.tasks.money(y,f),o.bridge)}),source:null,see:"breakdowns"}]}function zP(e,t,n){let o=e.gone<e.shrunk?"gone":"shrunk";return e[o]>=0?null:{line:n[o],amount:t(e[o])}}
var l1={...na,key:"owner.structure",name:"conflict",priority:2,threshold:5,unit:{en:"contacts of each kind, at least",ru:"контактов каждого вида, не меньше"},standard:{en:"\
nobody both searches for clients and looks after them",ru:"поиск клиентов и забота о них не лежат на одном человеке"},gone:du,find:({analysis:{book:e},facts:t,
texts:n,today:o},r)=>{let a=we(o,"month");return al(e.view(a)).filter(({activeContacts:s,careContacts:i})=>Math.min(s.length,i.length)>=r).map(({employee:s,activeContacts:i,careContacts:l})=>({...d1("\
conflict",s,a,t),what:n.tasks.conflict,party:s||n.common.nobody,facts:n.tasks.conflictFacts({active:i.length,care:l.length,month:n.write.period(a)})}))}},u1={...na,key:"owner.papers",name:"papers-of",
priority:3,threshold:1,unit:{en:"papers a month, at least",ru:"документов в месяц, не меньше"},standard:{en:"sellers prepare no papers",ru:"продавцы не готовят документы"},
gone:du,find:({analysis:{book:e},facts:t,texts:n,today:o},r)=>{let a=we(o,"month"),s=new Map;for(let{responsible:i}of Ur(e.view(a)))s.set(i,(s.get(i)??0)+1);return[...s].filter(([,i])=>i>=r).map(([i,l])=>({
...d1("papers-of",i,a,t),what:n.tasks.sellerPapers,party:i,facts:n.tasks.sellerPapersFacts({documents:l,month:n.write.period(a)})}))}};function d1(e,t,n,{calendar:o}){return{key:Eo(e,t,n.key),kind:"no\
te",due:de(o,n.end-3),source:null,see:"dashboard"}}var c1={...na,key:"owner.problems",name:"problems",priority:4,threshold:1,unit:{en:"errors, at least",ru:"ошибок, не меньше"},standard:{
en:"the register has no errors by the end of the week",ru:"к концу недели в реестре нет ошибок"},gone:qP,find:({analysis:e,facts:t,texts:n,today:o},r)=>{let a=e.problems(),
s=a.filter(({severity:c})=>c==="error");if(s.length<r)return[];let i=we(o,"week"),l=s.map(({sheet:c})=>c),u=c=>l.filter(f=>f===c).length,[d=""]=[...new Set(l)].sort((c,f)=>u(f)-u(c));return[{key:Eo("p\
roblems","",i.key),kind:"note",due:de(t.calendar,i.start+4),what:n.tasks.problems,facts:n.tasks.problemsFacts({errors:s.length,warnings:a.length-s.length,sheet:d}),source:null,see:"check"}]}};var m1=({contact:{id:e,row:t}})=>({table:"contacts",id:e,row:t}),f1={key:"inbound.reply",name:"reply",role:"inbound",priority:1,threshold:null,unit:{en:"",ru:""},standard:{en:"answer everybody within \
the time set for the channel",ru:"отвечать каждому в срок, заданный для канала"},gone:{en:"Answered or closed",ru:"Ответили или закрыли обращение"},
find:({facts:e,texts:t})=>lu(e).flatMap(n=>{let[o]=n.inbound;if(!o)return[];let{openedAt:r,target:a,waited:s,attempts:i,inbound:l,party:u}=n;return{key:Ye("reply",o.contact),turn:i.length,kind:"reply",
due:e.calendar.deadline(r,a)??r,what:t.tasks.reply(o.contact.channel??"other",o.contact.line),facts:t.tasks.replyFacts({waited:s,target:a,inbound:l.length,tries:i.length}),employee:uu(e,n),source:m1(o),
rows:l.map(m1),partyIndex:u,...An(e,u,o,t)}})};var XP=30,p1={key:"active.retry",name:"retry",role:"active",priority:4,threshold:3,unit:{en:"tries",ru:"попытки"},standard:{en:"a company that did not pick up is tried again, three times in all",
ru:"кто не взял трубку, тому звоним снова, всего до трёх раз"},gone:{en:"Reached, tried again, or tried often enough",ru:"Дозвонились, попробовали ещё раз и\
ли попыток хватит"},find:(e,t)=>{let{facts:n,texts:o,today:r}=e;return n.parties.flatMap(({index:a})=>{if(n.histories[a]?.firstPurchase!=null)return[];let s=ZP(e,a),i=s[s.length-1];if(!i||
s.length>=t||i.day>=r||r-i.day>XP)return[];let{contact:l,day:u,at:d}=i;return nn(e,{key:Ye("retry",l),party:a,since:d,due:de(n.calendar,u+1),what:o.tasks.retry,facts:()=>o.tasks.retryFacts({last:u,tries:s.
length,most:t}),employee:l.employee,source:{table:"contacts",id:l.id,row:l.row}})})}};function ZP(e,t){let n=dr(e,t,()=>!0),o=s=>s!==void 0&&!s.isInbound&&!s.reaches&&s.contact.channel!==null&&nl.has(
s.contact.channel),r=n.length;for(;r>0&&o(n[r-1]);)r--;let a=n.slice(0,r).filter(Ao).pop();return a?.contact.result==="refused"||a?.isInbound===!0?[]:n.slice(r)}var Ls=[f1,...t1,Qw,p1,Gw,jw,qw,Jw,Xw,Zw,r1,a1,s1,l1,u1,e1,c1];function cu(e,t){return Ls.flatMap(n=>{let o=e.find(({key:r})=>r===n.key)??null;return o?.on===!1?[]:{key:n.key,name:n.name,find:n.find,gone:n.
gone,role:o?.role??n.role,priority:o?.priority??n.priority,threshold:o?.threshold??n.threshold??0,words:QP(n,o,t),row:o}})}function QP({standard:e},t,n){let o=t?.standard??"",r=G.some(a=>k(e[a])===k(o));
return o===""||r?e[n]:o}function y1({language:e}){return Ls.map(({key:t,role:n,standard:o,threshold:r,unit:a,priority:s})=>({key:t,on:eD[e],role:ge.labels[n][e],standard:o[e],threshold:r??"",unit:a[e],
priority:s}))}var eD={ru:"да",en:"yes"};function mu(e,t){let n=Vw(e,t),o=au(e.reading.rows,n.today),r=new Set;return cu(e.reading.rows.standards,t.language).flatMap(s=>s.find(n,s.threshold).filter(i=>nD(i,r)).map(i=>oD(i,r)).map(i=>rD(i,s,n,
o))).sort(aD)}var tD=["contacts","clients","deals","sales","documents","staff","standards","calendar"];function fu({reading:e}){return!tD.some(t=>e.unreadable.has(t))}function nD({kind:e,partyIndex:t},n){
if(e!=="call"&&e!=="reply")return!0;let o=`party ${t}`,r=!n.has(o);return n.add(o),r}function oD(e,t){let o=t.has(pe(e.key))?{...e.key,place:e.source?.row??t.size}:e.key;return t.add(pe(o)),{...e,key:o}}
function rD({facts:e,employee:t="",...n},{key:o,role:r,priority:a,words:s},i,l){let{partyIndex:u=-1}=n,d=i.facts.parties[u]?.client?.manager??"";return{turn:0,party:"",phone:"",rows:[],partyIndex:u,see:null,
...n,standard:o,role:r,priority:a,employee:l({key:pe(n.key),role:r,preferred:[t,d]}),facts:e,why:`${e} ${i.texts.tasks.standard(s)}`}}function aD(e,t){return e.priority-t.priority||e.due-t.due||Yt(pe(
e.key),pe(t.key))}function pu({analysis:e,texts:t},n){return fu(e)?{tasks:{open:mu(e,t),isRebuilt:!0,...n&&{message:n}}}:{}}function h1({lines:e},{analysis:t}){let{now:n}=t.book.facts;return{tasks:e.length,overdue:e.filter(
({task:o})=>o!==null&&o.due<n).length}}var Ps=Vt(e=>({sheets:[],edits:[],message:e.texts.tasks.cannotTell,...pu(e,t=>e.texts.tasks.built({...h1(t,e),effects:t.taken}))}),{readBack:[]});function ce(e){let t=String.fromCharCode(65+e%26);return e<26?t:ce(Math.floor(e/26)-1)+t}var Qm=["severity","sheet","cell","found","expected","affects","fix","doFix"],iD=[86,96,150,135,190,190,285,76],lD=3,oa={firstRow:3,fixColumn:7},uD=1e3,ef=2;function tf(e){let t=e.filter(({severity:o})=>o===
"error"),n=e.filter(({severity:o})=>o==="warning");return[...t,...n].slice(0,uD)}function ra({analysis:e,texts:t}){let n=e.problems(),o=tf(n),r=Bt("check",t.language,iD);r.title(t.check.title),r.add([
dD(n,t)],Z),r.head(Qm.map(l=>t.check.columns[l]),[],1);for(let l of o)r.add(cD(l,e,t));n.length>o.length&&r.add([t.common.more(n.length-o.length)],Z);let{firstRow:a,fixColumn:s}=oa,i=Tn(o.length);return r.
height(a,lD*ar+2,i),r.style(w(a,0,i,s),{fontSize:9,verticalAlign:"top",wrap:"wrap"}),r.colour(w(a,0,i),{kind:"textIs",text:t.severities.error,background:R.badLight,color:R.bad}),rr(r,w(a,0,i,Qm.length),
Qm.indexOf("sheet")),o.forEach(({code:l},u)=>{Mc(l)&&r.validate(w(a+u,s),{kind:"checkbox"})}),r.style(w(a-1,s,i+1),{align:"center"}),r.finish({frozenRows:a})}function dD(e,{check:t}){if(e.length===0)return t.
allGood;let n=e.filter(({severity:o})=>o==="error").length;return t.summary({errors:n,warnings:e.length-n})}function cD(e,t,n){let o=n.problems[e.code];return[n.severities[e.severity],e.sheet,mD(e,t,n),
e.found===""?n.check.blank:e.found,o.expected(e),fD(e,n),o.fix(e),Mc(e.code)?!1:""]}function mD({sheet:e,table:t,row:n,column:o,heading:r},{reading:a},{check:s,common:i}){if(n<=0)return{text:s.wholeSheet,
sheet:e};let l=a.located.get(t)?.positions.get(o);return l===void 0?{text:i.row(n),sheet:e,row:n}:{text:`${ce(l)}${n} · ${r}`,sheet:e,row:n,column:l+1}}function fD(e,{check:t,language:n}){let o=ll(e),
r=e.table;if(o.length===0)return t.affectsNothing;let a=He.filter(l=>l.tables.includes(r)).length;if(o.length===a&&o.length>ef)return t.affectsAll(C[r].sheet[n]);let s=o.map(l=>se(l).label[n]),i=s.length-
ef;return i>0?`${s.slice(0,ef).join(", ")} +${i}`:s.join(", ")}var yu=Vt(({texts:e,analysis:t,view:n})=>{let o=t.problems(),r=o.filter(({severity:a})=>a==="error").length;return{sheets:[ra(n)],edits:[],message:e.done.checked({errors:r,warnings:o.length-r})}});var hu=Vt(({texts:e,view:t})=>({sheets:[Wl(t)],edits:[],message:e.done.figuresComputed(e.write.period(So(t)))}),{tables:$.filter(e=>e!=="standards")});function Ds({reading:e,book:t},{threadStates:n}){let o=e.located.get("contacts"),r=o?.positions.get("status");if(!o||r===void 0||e.unreadable.has("contacts"))return[];let a=new Map;for(let{contact:s,isNoise:i}of t.
facts.contacts.rows)i&&a.set(s.row,n.closed);for(let{inbound:s,state:i}of t.facts.threads)for(let{contact:l}of s)a.set(l.row,n[i]);return e.rows.contacts.flatMap(({row:s,id:i})=>{let l=o.sheet.values[s-
1]?.[r]??"",u=a.get(s)??"";return l===u?[]:[{table:"contacts",id:i,row:s,column:"status",before:l,after:u,reason:"replyStatus"}]})}function g1(e,t,n){let o=new Set(e);for(let{inbound:r}of t.book.facts.
threads)if(r.some(({contact:a})=>e.has(a.id)))for(let{contact:a}of r)o.add(a.id);return Ds(t,n).filter(({id:r})=>o.has(r))}var b1=Vt(({texts:e,analysis:t,view:n})=>{let o=Ds(t,e);return{sheets:[Dl(n)],edits:o,message:e.done.unansweredFlagged({marked:o.length,...nf(t)})}});function nf({book:e}){let t=e.facts.threads.filter(
({answeredAt:n})=>n===null);return{waiting:t.length,overdue:t.filter(({state:n})=>n==="overdue").length}}var aa=({time:e,zone:t})=>t===""?e:`${e} (${t})`,gD={ru:{timeIsUpByHand:"Данных много, и время, которое даёт Google, вышло. Ничего не потеряно. Запустите команду ещё раз: она продолжит с того места, г\
де остановилась.",wordNotKept:e=>`Другая команда ещё пишет. То, что вы только что ввели (${e}), не записано к своей задаче: введите это там ещё \
раз.`,rowLater:"Введённое на месте. Сейчас работает другая команда, поэтому строка будет дополнена при следующей правке в ней.",
tooMuchForAnEdit:"Данных много: за полминуты, которые Google даёт правке на листе, всё не успеть. Ничего не потеряно. Выберите в меню «Обновить всё».",
pressRefresh:"Период выбран. Данных много: выберите в меню «Обновить всё», чтобы пересчитать.",pressRepair:"Данных много: выберите в ме\
ню «Настроить или починить», чтобы исправить это.",pressBuildTasks:"Данных много: выберите в меню «Составить листы задач».",
clockBehind:({hours:e,now:t})=>`Внимание: введённое время уходит вперёд примерно на ${e} ч, а по часам таблицы сейчас ${t}. Похоже, у \
таблицы чужой часовой пояс: «Файл» → «Настройки» → «Часовой пояс».`,isThisTheTime:(e,t)=>`По часам таблицы сейчас ${aa(e)}${t?
`, а по часам компьютера, с которого её установили, ${aa(t)}`:""}. Часы таблицы показывают то же, что ваш компьютер?`,isItThen:e=>`\
Тогда у вас сейчас ${aa(e)}? Если да, часы таблицы будут переведены на этот пояс.`,setTheZone:"Выберите свой часовой пояс: «Файл» → «Настройки»\
 → «Часовой пояс», и запустите «Настроить или починить» ещё раз. Пока ничего не изменено.",confirmRemoveDemo:"Убрать демо-данны\
е? Строки, которые добавили люди, останутся.",confirmStep:{undo:({why:e,when:t,who:n,changes:o,places:r})=>`${e}, ${t} (${n}), изменений: ${o}. ${r}. Отмени\
ть? Что с тех пор изменили люди, останется.`,redo:({why:e,when:t,who:n,changes:o,places:r})=>`${e}, ${t} (${n}), изменений: ${o}. ${r}. Вернуть? Что с тех пор\
 изменили люди, останется.`},noDemo:"Демо-данных в этой таблице нет.",settings:{save:"Сохранить",cancel:"Отмена",saving:"Сохраняю…",
unchanged:"Ничего не изменилось.",noAnswer:"Google молчит или отказывает. Так бывает, когда в браузере открыты два аккаунта Google: откройте таблицу в окне, где вход выполнен только \
под одним (например, в режиме инкогнито), и сохраните ещё раз."},pageNotPasted:e=>`Для этого нужен ещё один файл: Расширения > Apps Script, «+» > HTML, \
имя ${e}, и вставьте в него release/${e}.html. Подробнее: docs/install.ru.md.`,badSetting:(e,t)=>`«${e}»: значение «${t}» не подходит. Остальное не изменено.`,
adopt:{done:(e,t)=>`Лист «${e}» теперь служит таблицей «${t}». Ваше не тронуто, недостающие столбцы добавлены справа. Отказаться: удалите его строки на листе «Колонки».`,
noSheet:e=>`Листа «${e}» в книге нет: выберите лист ещё раз.`,noTable:e=>`Таблицы «${e}» в реестре нет: выберите таблицу ещё раз.`,
isOurs:e=>`Лист «${e}» — уже часть реестра: выберите лист, который вела ваша команда.`,isAdopted:(e,t)=>`Таблицей «${e}» уже служит ли\
ст «${t}»: сначала удалите его строки на листе «Колонки».`,hasRows:(e,t)=>`В таблице «${e}» уже есть строки (${t}): загрузите в неё св\
ой лист через «Импорт…».`,missing:(e,t)=>`Для таблицы «${e}» не указано: ${t.join(", ")}. Выберите столбец или впишите значение.`,
notWritten:"Лист «Колонки» не записан: проверьте, не защищён ли он."},helpIntroduction:["Заполняйте синие листы: контакты, клиенты, сделки, продажи, докумен\
ты. Зелёные листы собирает надстройка.","Номера строк, время и вид телефонов ставятся сами, когда вы вводите или вставляете строки.",
"«Обновить всё» пересчитывает показатели и показывает, кто ждёт ответа. «Проверить данные» говорит, что поправить.",
"Столбцы можно переставлять и добавлять свои: они находятся по заголовку. «Настроить или починить» вернёт недостающее и ничего не удалит."],
helpSheets:"Листы"},en:{timeIsUpByHand:"There is much data and the time Google allows is up. Nothing is lost. Run the command once more: it goes on where it stopped.",wordNotKept:e=>`Another comm\
and is still writing. What you have just entered (${e}) was not put beside its task: please enter it there once more.`,rowLater:"What was typed is kept. Another command is at work just now, so this ro\
w is completed with its next edit.",tooMuchForAnEdit:'There is much data, too much for the half minute Google allows after an edit. Nothing is lost. Choose "Refresh everything" in the menu.',pressRefresh:'\
The period is chosen. There is much data: choose "Refresh everything" in the menu to compute it.',pressRepair:'There is much data: choose "Set up or repair" in the menu to put this right.',pressBuildTasks:'\
There is much data: choose "Build task sheets" in the menu.',clockBehind:({hours:e,now:t})=>`Mind: times typed are about ${e} h ahead, while the clock of this workbook says ${t}. Its time zone seems t\
o be another place's: File > Settings > Time zone.`,isThisTheTime:(e,t)=>`By the clock of this workbook it is ${aa(e)}${t?`, by that of the computer it was installed from ${aa(t)}`:""}. Is the workboo\
k's the time on your computer?`,isItThen:e=>`Is it ${aa(e)} then? If so, the workbook is set to that time zone.`,setTheZone:'Choose your time zone: File > Settings > Time zone, then run "Set up or rep\
air" again. Nothing has been changed so far.',confirmRemoveDemo:"Remove the demo data? Rows that people added stay.",confirmStep:{undo:({why:e,when:t,who:n,changes:o,places:r})=>`${e}, ${t} (${n}), ch\
anges: ${o}. ${r}. Undo? What people have changed since stays.`,redo:({why:e,when:t,who:n,changes:o,places:r})=>`${e}, ${t} (${n}), changes: ${o}. ${r}. Put back? What people have changed since stays.`},
noDemo:"There are no demo data in this workbook.",settings:{save:"Save",cancel:"Cancel",saving:"Saving…",unchanged:"Nothing changed.",noAnswer:"Google is silent or refuses. This happens when two Goo\
gle accounts are signed in to one browser: open the workbook in a window with one account only (a private window, say) and save again."},pageNotPasted:e=>`This takes one file more: Extensions > Apps S\
cript, "+" > HTML, name it ${e} and paste release/${e}.html into it. More: docs/install.en.md.`,badSetting:(e,t)=>`"${e}": the value "${t}" does not fit. The rest is unchanged.`,adopt:{done:(e,t)=>`"${e}\
" now serves as ${t}. Nothing of yours was touched, missing columns were added on the right. To leave, delete its rows on the sheet "Columns".`,noSheet:e=>`There is no sheet "${e}" in this workbook: c\
hoose the sheet again.`,noTable:e=>`There is no table "${e}" in the register: choose the table again.`,isOurs:e=>`"${e}" is part of the register already: choose a sheet that your team has kept.`,isAdopted:(e,t)=>`\
"${t}" serves as ${e} already: first delete its rows on the sheet "Columns".`,hasRows:(e,t)=>`${e} has rows already (${t}): bring your sheet into it by "Import…".`,missing:(e,t)=>`Nothing is said of\
 ${t.join(", ")} for ${e}. Choose a column, or type a value.`,notWritten:'The sheet "Columns" could not be written and nothing was changed: see whether it is protected.'},helpIntroduction:["Fill in th\
e blue sheets: contacts, clients, deals, sales, documents. The add-on makes the green ones.","Row ids, times and the form of phones are put in by themselves when you type or paste rows.",'"Refresh eve\
rything" computes the figures and shows who waits for an answer. "Check data" says what to put right.','Columns may be moved and your own added: they are found by their heading. "Set up or repair" bri\
ngs back what is missing and deletes nothing.'],helpSheets:"Sheets"}};function q(e){return gD[e]}var bD=26,wD=.25;function w1(e,t){let n=0;for(let r of e){if(r===null||Xe(r))continue;let a=(r-t)*24;a>n&&a<=bD&&(n=a)}let o=Math.round(n);return o>=1&&Math.abs(n-o)<=wD?o:null}function R1(e){let{analysis:t,history:n}=e,o=Hm(n,t),r=o.filter(a=>Ms(a)&&Gm(a.month,t));return{toKeep:CD(e,RD(n,o)),wanted:[...new Set(r.map(({month:a})=>a))],history:a=>Jl({...e,closedMonths:Mb(a)})}}
function RD(e,t){let n=new Set(e.flatMap(r=>r.closedOn===null?[]:[`${r.month} ${r.figure}`])),o=new Map;for(let{month:r,figure:a,closedOn:s}of t)s===null||n.has(`${r} ${a}`)||o.set(r,[...o.get(r)??[],
a]);return o}function CD({analysis:e},t){let n=jl(e);return[...t].map(([o,r])=>Eb(zb(e.book,n,we(o,"month"),r)))}var C1=["previousTotal","new","returning","grown","shrunk","gone","adjustments","total"],kD=new Set(["previousTotal","total"]);function k1({draft:e,texts:t,formats:n,book:o,period:r}){let a=Dr(o.view(
r));e.add([t.breakdowns.bridge],yt);let s=e.rowCount();for(let l of C1){let u=e.add([t.bridge[l],"",xe(a[l])]);e.style(w(u,0,1,4),kD.has(l)?SD:Ee)}let i=w(s,2,C1.length,2);e.merge(i),e.style(i,{numberFormat:n.
exactMoney,align:"right"}),e.colour(i,{kind:"negative",color:R.bad}),e.add([])}var SD={bold:!0,borderBottom:R.ink};var TD=12,S1=2;function T1(e){let{draft:t,texts:n,book:o,period:r}=e,a=n.breakdowns,s=o.cohorts(r).slice(-TD);t.add([a.cohorts],yt),t.add([s.length===0?a.noRows:a.cohortsNote],Z),s.length>0&&xD(e,s),t.
add([])}function xD({draft:e,texts:t},n){let o=t.breakdowns,r=Math.max(...n.map(({active:u})=>u.length)),a=Math.min(r,e.width-S1),s=Array.from({length:a},(u,d)=>String(d)),i=e.head([o.cohort,o.size,...s],
[1,...s.map((u,d)=>d+2)],1);for(let{start:u,size:d,active:c}of n){let f=c.slice(0,a).map(p=>p/d);e.add([t.write.shortMonth(u),d,...f],Ee)}let l=w(i+1,S1,n.length,a);e.style(w(i+1,1,n.length),{numberFormat:"\
#,##0",align:"right"}),e.style(l,{numberFormat:"0%",align:"right"}),e.colour(l,{kind:"scale",low:R.paper,high:R.accentSecond})}var x1=[{key:"inquiries",unit:"count",valueOf:e=>e.inquiries,isAdditive:!0},{key:"newClients",unit:"count",valueOf:e=>e.newClients,isAdditive:!0},{key:"newSales",unit:"count",valueOf:e=>e.newSales,isAdditive:!0},
{key:"conversion",unit:"percent",valueOf:e=>e.conversion},{key:"revenue",unit:"money",valueOf:e=>e.revenue,isAdditive:!0},{key:"buyers",unit:"count",valueOf:e=>e.buyers},{key:"revenuePerClient",unit:"\
money",valueOf:e=>e.revenuePerClient}],OD=[{key:"spend",unit:"money",valueOf:e=>e.advertising?.spend??null,isAdditive:!0},{key:"costPerInquiry",unit:"money",valueOf:e=>e.advertising?.costPerInquiry??null},
{key:"cac",unit:"money",valueOf:e=>e.advertising?.cac??null},{key:"romi",unit:"percent",valueOf:e=>e.advertising?.romi??null},{key:"roas",unit:"percent",valueOf:e=>e.advertising?.roas??null}],vD=5,_D=3,
O1=4;function v1({draft:e,texts:t,formats:n,book:o,period:r},a){let s=o.breakdown(r,a),i=a==="activity"?[...x1,...OD]:x1,l=t.breakdowns;e.add([l.dimensions[a]],yt);let u=i.map((p,y)=>y+1),d=e.head(["",
...i.map(({key:p})=>l.columns[p])],u,_D);e.add(ND(s,i,t),{...Ee,bold:!0});for(let p of s)e.add(AD(p,i,t),Ee);s.length===0&&e.add([l.noRows],Z);let c=1+Math.ceil(Math.max(s.length,1)/O1)*O1;for(;e.rowCount()<=
d+c;)e.add([]);i.forEach(({unit:p},y)=>{e.style(w(d+1,y+1,c),{numberFormat:n.of(p),align:"right"})});let f=w(d+1,1,c,i.length);e.colour(f,{kind:"negative",color:R.bad},xn(t)),e.style(w(d+1,i.length+1,
c),{color:R.quiet,fontSize:9,align:"left"}),e.add([])}function AD(e,t,n){return[e.key===""?n.common.notStated:e.key,...t.map(o=>ED(e,o,n)),e.newClients>0&&e.newClients<vD?n.common.fewData(e.newClients):
""]}function ED(e,{key:t,unit:n,valueOf:o},r){let a=o(e),s=t==="roas"||t==="romi"&&e.advertising?.roas!=null;return a===null&&s?"":Sn(a,n,r)}function ND(e,t,n){let o=a=>e.reduce((s,i)=>s+(a(i)??0),0),
r=ne(o(a=>a.newSales),o(a=>a.newClients));return[n.breakdowns.total,...t.map(({key:a,unit:s,valueOf:i,isAdditive:l})=>a==="conversion"?Sn(r,s,n):l?Sn(o(i),s,n):"")]}var of=["line","leads","deals","dealShare","range","revenuePerClient","range",null,"firstMargin","range","repeatMargin","range","cycle","costOfClient"],MD=[4,6,9,11],LD=[3,8,10],PD=[5,13],DD=12,ID=3,_1=4;
function A1(e,t){let{draft:n,texts:o,formats:r,book:a,period:s}=e,i=a.focus(s,t),l=o.breakdowns.focus,u=o.write.day(ho(ji(s)));n.add([l.title(o.breakdowns.dimensions[t],u)],yt),n.add([$D(i,o)],{...Z,color:R.
ink});let d=n.head(of.map(p=>p===null?"":l.columns[p]),of.map((p,y)=>y).slice(1),ID);for(let p of i)n.add(FD(p,e),Ee);i.length===0&&n.add([o.breakdowns.noRows],Z);let c=Math.ceil(Math.max(i.length,1)/
_1)*_1;for(;n.rowCount()<=d+c;)n.add([]);let f=p=>w(d+1,p,c);n.style(w(d+1,1,c,2),{numberFormat:r.of("count"),align:"right"});for(let p of LD)n.style(f(p),{numberFormat:r.percentWhole,align:"right"});
for(let p of PD)n.style(f(p),{numberFormat:r.of("money"),align:"right"});n.style(f(DD),{numberFormat:r.of("count"),align:"right"});for(let p of MD)n.style(f(p),{color:R.quiet,fontSize:9,align:"right"});
n.merge(w(d,6,c+1,2)),n.colour(w(d+1,1,c,of.length-1),xn(o)),n.add([])}function FD(e,{texts:t,currency:n}){let{write:o}=t,r=l=>E1(l,t),a=({low:l,high:u})=>`${o.number(xe(l))}–${o.number(xe(u))} ${o.
currency(n)}`,s=({interval:l},u)=>l===null?"":u(l),i=(l,u)=>Sn(l.value,u,t);return[e.key===""?t.common.notStated:e.key,e.leads,e.deals,i(e.dealShare,"percent"),s(e.dealShare,r),i(e.revenuePerClient,"m\
oney"),s(e.revenuePerClient,a),"",i(e.firstMargin,"percent"),s(e.firstMargin,r),i(e.repeatMargin,"percent"),s(e.repeatMargin,r),i(e.cycle,"days"),e.costOfClient===null?"":xe(e.costOfClient)]}function E1({
low:e,high:t},{write:n}){let o=n.value(t,"percent","").replace(/^[^\s%]+/,n.number(t*100));return`${n.number(e*100)}–${o}`}function $D(e,t){let n=t.breakdowns.focus,o=_0(e);if(o.kind==="none")return n.
noDifference;if(o.kind==="tooFew")return n.tooFew(o.more);if(o.kind==="unstated")return n.unstated(o.unstated,o.leads);let{better:r,worse:a}=o,s=({dealShare:{interval:i}})=>i===null?"":E1(i,t);return n.
told({better:r.key,worse:a.key,times:a.dealShare.value?(r.dealShare.value??0)/a.dealShare.value:null,betterRange:s(r),worseRange:s(a)})}var WD=30,KD=10;function N1(e){let{draft:t,texts:n,book:o,currency:r}=e,{breakdowns:a,write:s}=n,i=Hi(o.facts),l=i.filter(({isLost:c})=>!c),u=i.filter(({isLost:c})=>c),d=l.reduce((c,{moneyAtStake:f})=>c+
f,0);if(t.add([a.atRisk],yt),i.length===0)t.add([a.nobodyAtRisk],Z);else{let c={atRisk:l.length,lost:u.length,money:s.value(Math.round(d/100)*100,"money",r)};t.add([a.atRiskSummary(c)],Z),UD(e,[...l.slice(
0,WD),...u.slice(0,KD)])}}var BD=3,VD=[6,7,8,9,10];function UD(e,t){let{draft:n,texts:o,formats:r}=e,{risk:a}=o.breakdowns,s=n.head([a.client,a.state,a.manager,"",a.phone,"",a.lastPurchase,a.silence,a.
usualGap,a.daysLate,a.moneyAtStake],VD,BD);for(let u of t)n.add(HD(u,e),Ee);let i=Tn(t.length),l=(u,d=1)=>w(s+1,u,i,d);n.style(l(6),{numberFormat:kn(o.language).date,align:"right"}),n.style(l(7,3),{numberFormat:r.
of("count"),align:"right"}),n.style(l(10),{numberFormat:r.of("money"),align:"right",bold:!0}),n.colour(l(1),{kind:"textIs",text:a.atRisk,background:R.warnLight,color:R.warn},{kind:"textIs",text:a.lost,
background:R.badLight,color:R.bad})}function HD(e,{book:t,texts:n,clientsSheet:o}){let{party:r,isLost:a,lastPurchase:s,silence:i,usualGap:l,daysLate:u,moneyAtStake:d,purchaseDays:c}=e,{name:f="",client:p=null}=t.
facts.parties[r]??{};return[p&&o!==null?{text:f,sheet:o,row:p.row}:f,a?n.breakdowns.risk.lost:n.breakdowns.risk.atRisk,p?.manager||n.common.nobody,"",p?.phone[0]??"","",{serial:s},i,ls(e)?Math.round(l):
n.breakdowns.risk.purchases(c),Math.round(u),xe(d)]}var GD=[245,112,84,80,96,104,84,92,92,88,88,80,80,110];function M1(e){let{texts:t,analysis:n}=e,{currency:o}=n.reading.settings,r={draft:Bt("breakdowns",t.language,GD),texts:t,formats:Co(t,o),book:n.book,
period:So(e),currency:o,clientsSheet:n.reading.located.get("clients")?.sheet.name??null},{draft:a,period:s}=r;a.title(t.breakdowns.title),a.add([t.write.period(s)],Z),a.add([]),k1(r);for(let i of y0)v1(
r,i);for(let i of S0)A1(r,i);return T1(r),N1(r),a.finish({frozenRows:2})}function L1(e){return[Wl(e),Dl(e),M1(e),ra(e),Jl(e)]}var Is={en:"Index of clients",ru:"Указатель клиентов"};function tt(e,t){return`${e}:${e==="name"?$n(t):e==="id"?t.toUpperCase():t}`}function D1(e){let t=JD(e.parties),n=jD(e),o=new Set;
return e.parties.flatMap(r=>{let{name:a,client:s}=r,i=n[r.index]??rf;return I1(r).flatMap(l=>{let u=t.get(l)??[];return u.length<2?[{key:l,party:r.key,name:a,manager:s?.manager??"",...i}]:o.has(l)?[]:
(o.add(l),[{key:l,party:"",name:zD(u),manager:"",...rf}])})})}var rf={waitingSince:null,open:[],last:""};function jD({parties:e,contacts:t,threads:n}){let o=e.map(()=>rf),r=(a,s)=>{let i=o[a];i&&(o[a]=
{...i,...s})};for(let{party:a,contact:s}of t.rows)r(a,{last:s.id});for(let{party:a,answeredAt:s,openedAt:i,inbound:l}of n)s===null&&r(a,{waitingSince:i,open:l.map(({contact:u})=>u.id)});return o}function I1({
key:e,name:t,client:n,clientRows:o}){if(n===null)return[...new Set([...qD(e),tt("name",t)])].filter(P1);let r=o.flatMap(a=>[tt("id",a.id),tt("name",a.name),...a.phone.filter(Xt).map(s=>tt("phone",s)),
...a.email.map(s=>tt("email",s)),tt("tax",a.taxId)]);return[...new Set(r)].filter(P1)}function qD(e){return Xt(e)?[tt("phone",e)]:e.includes("@")?[tt("email",e)]:[]}function P1(e){return!e.endsWith(":")}
function JD(e){let t=new Map;for(let n of e)for(let o of I1(n)){let r=t.get(o);r?r.push(n):t.set(o,[n])}return t}var YD=3;function zD(e){return e.slice(0,YD).map(({name:t})=>t).join(", ")}var Fs=["key",
"party","name","manager","waitingSince","open","last"],XD=50;function F1({waitingSince:e,open:t,...n}){let o=e===null?"":it(e);return[n.key,n.party,n.name,n.manager,o,t.slice(0,XD).join(" "),n.last]}function af(e){
return e.flatMap(t=>{let[n="",o="",r="",a="",s="",i="",l=""]=t.map(g);if(!QD(n))return[];let u=i.split(" ").filter(Boolean);return[{key:n,party:o,name:r,manager:a,waitingSince:fn(s),open:u,last:l}]})}
function $1(e){let t=af(e.filter(o=>(o[ZD]??"")!==""));return[...new Map(t.map(({party:o,name:r,open:a})=>[o,{ids:a,party:o,who:r||o}])).values()]}var ZD=Fs.indexOf("open");function QD(e){return/^(?:phone|email|tax|name|id):./.
test(e)}var gu={en:"By this sheet whoever calls is found at once. It is written anew at every refresh; please do not change.",ru:"По этому листу сразу находится тот, кто звонит. Он пишется заново при \
каждом обновлении; пожалуйста, не меняйте."},sa=5e3;function W1(e,t){let n=Math.ceil(e.length/sa),o=Array.from({length:n},(r,a)=>t(e.slice(a*sa,(a+1)*sa)));return{rows:e.
length,prints:o}}function K1(e,t){let n=Math.max(e.rows,t.rows),o=Array.from({length:Math.ceil(n/sa)},(i,l)=>l),{first:r,count:a}=en(o.filter(i=>e.prints[i]!==t.prints[i]));if(a===0)return null;let s=r*
sa;return{first:s,count:Math.min(n,(r+a)*sa)-s}}var sf=20;function B1(e,t){let n=e.find(o=>o.key===t)?.party??"";return n===""?[]:e.filter(o=>o.party===n)}var ze=Vt(({texts:e,analysis:t,view:n})=>({sheets:L1(n),closedMonths:R1(n),index:()=>D1(t.book.facts),edits:Ds(t,e),message:[e.done.refreshed({period:e.write.period(So(n)),...nf(t),problems:t.problems().
length}),...eI(t,e)].join(" "),...pu({analysis:t,texts:e})}),{readBack:["dashboard","history"]});function eI({reading:e,book:t},{language:n,write:o}){let{now:r}=t.facts,a=w1(e.rows.contacts.map(({at:s})=>s),
r);return a===null?[]:[q(n).clockBehind({hours:a,now:o.moment(r)})]}function lf(e){return(t,n)=>typeof t===e?null:n}var J=lf("string"),De=lf("number"),ia=lf("boolean"),la=(e,t)=>e===null?null:t;function uf(...e){return(t,n)=>e.includes(t)?null:n}function df(...e){return(t,n)=>e.
some(o=>o(t,n)===null)?null:n}function Zn(e){return(t,n)=>t===void 0?null:e(t,n)}function ht(e){return(t,n)=>Array.isArray(t)?mf(t.map((o,r)=>[o,e,`${n}[${r}]`])):n}function V1(e){return(t,n)=>Array.isArray(
t)&&t.length===2?ht(e)(t,n):n}function cf(e){return(t,n)=>U1(t)?mf(Object.entries(t).map(([o,r])=>[r,e,`${n}.${o}`])):n}function Ie(e){return(t,n)=>U1(t)?mf(Object.entries(e).map(([o,r])=>[t[o],r,`${n}\
.${o}`])):n}function U1(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function mf(e){for(let[t,n,o]of e){let r=n(t,o);if(r!==null)return r}return null}var nI=cf(J),cr=Ie({ok:ia,message:J}),bu=df(J,De,ia,Ie({serial:De})),G1=ht(ht(bu)),oI=ht(Ie({name:J,rows:De,head:G1})),rI=Ie({sheet:J,from:De,count:De}),H1=cf(bu),aI=Ie({ok:ia,message:J,run:J}),sI=Ie(
{ok:ia,message:J,run:J,added:De,changed:De,meanwhile:De,leftAlone:De}),iI=Ie({sheet:J,table:J,columns:ht(Ie({heading:J,column:J,dayFirst:df(ia,la),always:J}))}),lI=Ie({companyName:Zn(J),country:Zn(J),
hours:Zn(ht(V1(De))),people:Zn(ht(Ie({name:J,roles:ht(uf(...ge.kinds))}))),lines:Zn(ht(J)),segments:Zn(ht(J)),replyToCalls:Zn(De),replyToWritten:Zn(De)}),j1={lookAround:{takes:la,gives:oI},readPart:{takes:uf(
"importBooks"),gives:J},makeTables:{takes:la,gives:cr},readRows:{takes:rI,gives:G1},setUpWith:{takes:lI,gives:cr},saveSettings:{takes:nI,gives:cr},adoptSheet:{takes:iI,gives:cr},beginImport:{takes:Ie(
{table:J,key:ht(J)}),gives:aI},stageImport:{takes:Ie({run:J,part:De,rows:ht(Ie({cells:H1,standing:De})),edits:ht(Ie({row:De,id:J,known:H1,column:J,before:bu,after:bu}))}),gives:cr},commitImport:{takes:Ie(
{run:J,parts:De}),gives:sI},dropImport:{takes:Ie({run:J}),gives:cr},undoRun:{takes:J,gives:cr},refreshEverything:{takes:la,gives:la}};function _t(e,t,n){let o=j1[e].takes(t,e);if(o!==null)throw new TypeError(`${o}: not what this version of the page sends`);return n(t)}function q1({sheet:e,table:t,columns:n},{located:o,rows:r,unreadable:a},s,i){let l=q(i).adopt,u=Tl(t);if(u===void 0)return Q(l.noTable(t));if(!s.names.includes(e))return Q(l.noSheet(e));if(s.ownNames.
includes(e)||uI(e,u,{located:o,unreadable:a}))return Q(l.isOurs(e));let d=C[u].sheet[i],c=o.get(u);if(c?.adoption)return Q(l.isAdopted(d,c.sheet.name));if(r[u].length>0)return Q(l.hasRows(d,r[u].length));
let f=dI(u,n,i);return f.length>0?Q(l.missing(d,f)):Ge({key:u,lines:n.map(p=>cI(p,e,u,i))})}function uI(e,t,{located:n,unreadable:o}){return[...n].some(([r,a])=>a.sheet.name===e&&(r!==t||!a.adoption)&&
!o.has(r))}function dI(e,t,n){let o=C[e],r=new Set(t.map(({column:a})=>Cs(e,a)));return go(o).filter(a=>!r.has(a)).map(a=>o.columns[a]?.heading[n]??a)}function cI({heading:e,column:t,dayFirst:n,always:o},r,a,s){
let i=C[a],l=n===null?null:Ri.labels[n?"dayFirst":"monthFirst"][s];return{sheet:r,heading:e,table:C[a].sheet[s],column:i.columns[Cs(a,t)??""]?.heading[s]??t,...l!==null&&{dates:l},...e===""&&{always:o}}}function Ne(e){let{idPrefix:t}=C[e];return t!==void 0?"id":Zt(e,"key")?"key":null}function No(e){let{idPrefix:t}=C[e];return t!==void 0}var mI={edit:2e4,command:15e4},fI=2e3,ff=200,Ru=20,J1=2;function Q1(e,t,n){let{size:o}=e,r=o.rows*o.columns<=mI[e.during];if(n===0&&!r&&eR(e))return[];if(n===0)return[{row:0,column:0,rows:r?null:Math.
min(Gn,o.rows),columns:null}];let a=r?void 0:pI(e)[n-1];return a?a(e,pf(e.located,t)):null}function eR({isJustRead:e,written:t,added:n}){return e&&!t&&n.length===0}function tR(e){if(!eR(e))return[];let{
sheet:t,headingRow:n}=e.located,o=t.values.slice(0,n+1);return[{row:0,column:0,rows:o.length,columns:e.size.columns,values:o}]}function pI({written:e,edits:t,added:n}){return e?.isMoved?[z1,gI]:e?[wu(
e.rows)?z1:hI]:n.length>0||wu(Cu(t))?[X1,Z1]:[yI,Y1(X1),Y1(Z1)]}function pf(e,t){let n=Array.from({length:Gn},(i,l)=>t.row(l)),{located:o,faults:r}=Cn(e.table,{name:e.sheet.name,values:n},e.adoption),
a=new Set(r.flatMap(({code:i,column:l})=>i==="duplicateHeading"?l:[])),s=new Map([...o.positions].filter(([i])=>!a.has(i)));return{table:e.table,headingRow:o.headingRow,positions:s,cells:t}}function nR({
table:e,headingRow:t,positions:n},o){return{table:e,headingRow:t,positions:n,cells:o}}function on({table:e,positions:t}){return t.get(Ne(e.key)??"")}function Cu(e){return e.map(({row:t})=>t-1)}function wu(e){
return en(e).count>fI}var yI=({edits:e,size:t})=>ku(Cu(e),Ru,t.rows),hI=({written:e,size:t})=>ku(e?.rows??[],Ru,t.rows),gI=({written:e,size:t})=>ku(e?.rows??[],ff,t.rows);function ku(e,t,n){let{first:o,
count:r}=yf(e,n,t);return r===0?[]:[{row:o,column:0,rows:r,columns:null}]}function yf(e,t,n=Ru){let{first:o,count:r}=en(e),a=Math.max(o-n,0),s=Math.min(o+r+n,Math.max(t,o+r));return r===0?{first:o,count:r}:
{first:a,count:s-a}}function Y1(e){return(t,n)=>{let o=on(n),r=({id:a,row:s})=>a===""||o===void 0||g(n.cells.cellAt(s-1,o)??"")===a;return t.edits.every(r)?[]:e(t,n)}}var z1=(e,t)=>oR([on(t)].flatMap(
n=>n??[])),X1=({edits:e,added:t},n)=>{let o=t.flatMap(i=>i.once??[]),r=wu(Cu(e))?e.map(({column:i})=>i):[],a=i=>[...new Set(i)].flatMap(l=>n.positions.get(l)??[]),s=[on(n)].flatMap(i=>i??[]);return oR(
[...s,...a(o),...hf(a(r),n)])};function oR(e){return Ae(e).map(({first:t,count:n})=>({row:0,column:t,rows:null,columns:n}))}function hf(e,{cells:t,headingRow:n}){let o=t.row(n).length,r=Array.from({length:2*
J1+1},(a,s)=>s-J1);return e.flatMap(a=>r.map(s=>a+s)).filter(a=>a>=0&&a<o)}var Z1=({edits:e,added:t,size:n},o)=>{let r=on(o),a=new Set(e.map(({id:d})=>d)),s=r===void 0?[]:o.cells.column(r).map(g),i=s.
flatMap((d,c)=>d!==""&&a.has(d)?c:[]),l=e.flatMap(({id:d,row:c})=>d===""||r===void 0?c-1:[]),u=bI(s);return[...ku(wu(Cu(e))?l:[...i,...l],Ru,n.rows),...t.length>0?[{row:u,column:0,rows:Math.max(n.rows-
u,1),columns:null}]:[]]};function bI(e){let t=e.length-1;for(;t>0&&e[t]==="";)t--;return Math.max(t,0)}function gt({table:e,cells:t,...n},o=()=>""){let r=Ne(e);if(r===null)return{...n,table:e,cells:t,id:""};let a=g(t[r]??"")||o();return{...n,table:e,id:a,cells:{...t,[r]:a}}}function Su(e,{cells:t,headingRow:n,
positions:o}){let r=Oe(a=>{let s=o.get(a),i=s===void 0?[]:t.column(s).slice(n+1);return new Set(i.map(g).filter(Boolean))});return e.filter(({once:a,cells:s})=>a===void 0||!r(a).has(g(s[a]??"")))}function gf(e,t){
let n=RI(e),o=CI(e)-n,a=on(e)!==void 0?Math.min(o,ff):o;return{row:n,column:0,rows:a+t+1,columns:null}}function rR(e,t){let{row:n,rows:o}=gf(e,0),r=n+(o??1)-1;for(;r>e.headingRow&&!wI(r,e,t);)r--;return r+
1}function wI(e,{cells:t,positions:n},o){return[...n.values()].some(r=>{let a=t.cellAt(e,r)??"";return!bf(a)&&(o.cellAt(e,r)??"")===""})}function RI(e){let t=on(e),n=t===void 0?[]:e.cells.column(t),o=n.
length-1;for(;o>e.headingRow&&g(n[o]??"")==="";)o--;return Math.max(o,e.headingRow)}function CI({cells:e,positions:t,headingRow:n}){let o=a=>[...t.values()].some(s=>!bf(e.cellAt(a,s)??"")),r=e.lastRow;
for(;r>n&&!o(r);)r--;return Math.max(r,n)}function bf(e){return e===""||e===!1}function aR(e,t,{positions:n,cells:o},r){return e.flatMap((a,s)=>[...n].flatMap(([i,l])=>{let u=t+s,d=ve(a.cells,i),c=o.cellAt(
u,l)??"";return(r.cellAt(u,l)??"")!==""||d===""&&!bf(c)?[]:[{added:a,key:i,row:u,column:l,content:d===""?c:d}]}))}function $s(e,t){return $.map(n=>Cf(n,e,t))}function Cf(e,t,n){let o=C[e],{language:r}=t;return{key:e,name:o.sheet[r],tabColor:$t[o.kind],frozenRows:1,frozenColumns:0,headingStyle:kI,columns:Object.entries(
o.columns).map(([a,s])=>({key:a,heading:s.heading[r],note:s.note[r],width:s.width??iR,isHidden:s.hidden===!0,isOwned:s.owned===!0,style:xI(s,r),dropDown:OI(s,t,n),colours:e==="contacts"&&a==="status"?
Pl(t):[]}))}}function Tu(e,t){return[e.columns.map(n=>n.heading),...t.map(n=>e.columns.map(o=>ve(n,o.key)))]}var iR=120,kI={bold:!0,background:R.heading,color:R.ink,wrap:"wrap",verticalAlign:"middle",
borderBottom:R.line},SI=new Set(["money","number","int"]),TI=400;function xI({type:e,width:t=iR,owned:n},o){return{numberFormat:q0(e,o),align:SI.has(e)?"right":"left",verticalAlign:"top",wrap:t>=TI?"o\
verflow":"clip",...n&&{color:R.quiet}}}function OI({type:e,choices:t},{language:n,common:o},r){return e==="bool"?wf([o.yes,o.no]):t===void 0||e==="roles"?null:t==="staff"?{kind:"column",table:"staff",
column:"name"}:t==="clients"?{kind:"column",table:"clients",column:"name"}:wf(t==="kpis"?He.map(({label:a})=>a[n]):typeof t=="string"?vI(t,n,r):t.map(a=>a[n]))}var sR=500;function wf(e){if(e.length===
0)return null;let t=e.length-sR;return t>0?{kind:"list",values:e.slice(0,sR),leftOut:t}:{kind:"list",values:e}}function lR(e){let t=e.flatMap(({columns:n})=>n.flatMap(({heading:o,dropDown:r})=>r?.kind===
"list"&&r.leftOut?[o]:[]));return[...new Set(t)]}var Rf={channels:Ct.labels,results:Se.labels,stages:Vn.labels,documentTypes:yn.labels};function vI(e,t,n){let o=n.flatMap(r=>r.list===e&&r.value!==""?r.
value:[]);return o.length>0?[...new Set(o)]:Object.values(Rf[e]??{}).map(r=>r[t])}function xu({language:e,firstLists:t}){let n=a=>zt.labels[a][e],o=["activities","lossReasons"].flatMap(a=>t[a].map(s=>({
list:n(a),value:s,kind:""}))),r=Object.keys(Rf).flatMap(a=>Object.entries(Rf[a]??{}).map(([s,i])=>({list:n(a),value:i[e],kind:s})));return[...o,...r]}function Ou(e){return e.filter(t=>!/^[\s\u200b-\u200d\u2060\ufeff]*[=+]/.
test(t))}function vu(e){return dR(e,"")}function uR(e){return dR(e,"")}function dR(e,t){let n=(r,a,s)=>a>=r.row&&a<r.row+r.rows&&s>=r.column&&s<r.column+r.columns,o=(r,a,s)=>e.filter(i=>n(i,r,a)).sort((i,l)=>s(
l)-s(i))[0];return{cellAt:(r,a)=>{for(let s of e)if(n(s,r,a))return s.values[r-s.row]?.[a-s.column]??t},column:r=>{let a=o(0,r,({rows:s})=>s);return a?.values.map(s=>s[r-a.column]??t)??[]},row:r=>{let a=o(
r,0,({columns:s})=>s);return a?.values[r-a.row]??[]},lastRow:Math.max(-1,...e.map(({row:r,values:a})=>r+a.length-1))}}var _I=new Set(["newId","stampTime","noticeTime","replyStatus"]);function Ws({reason:e}){return _I.has(e)}function cR(e){if("column"in e){let{before:i,after:l,beforeFormula:u,afterFormula:d,...c}=e,f={
...u!==void 0&&{afterFormula:u},...d!==void 0&&{beforeFormula:d}};return[{...c,before:l,after:i,...f}]}let{table:t,id:n,cells:o,reason:r}=e,a=Object.entries(o).map(([i,l])=>({table:t,id:n,row:0,column:i,
before:l,after:"",reason:r})),s=({before:i})=>i===n;return[...a.filter(i=>i.before!==""&&!s(i)),...a.filter(s)]}var mR={kind:"meanwhile"},fR={kind:"formula"};function kf(e){return"edit"in e?e.edit:e.added}function pR(e){let{edits:t,edited:n,keptOut:o,failed:r}=e,a=new Map(n.map(l=>[l.edit,l])),s=AI(e),i=t.flatMap(
l=>{let u=a.get(l),d=u?r.get(u):o.includes(l)?fR:mR;return d?[{change:l,reason:d}]:[]});return{written:n.filter(l=>!r.has(l)).map(({done:l})=>l),added:s.flatMap(({added:l})=>l),notDone:[...i,...s.flatMap(
l=>l.notDone)]}}function AI(e){let{rows:t,newRows:n,addedCells:o,failed:r}=e,a=new Map(n.map(s=>[s,[]]));for(let s of o)a.get(s.added)?.push(s);return t.map(s=>{let i=a.get(s),l=i?.flatMap(p=>r.get(p)??
[])??[mR],[u]=l;if(u&&l.length>=(i?.length??0))return{added:[],notDone:[{change:s,reason:u}]};let d=(i??[]).flatMap(p=>{let y=r.get(p);return y?[{change:s,column:p.key,reason:y}]:[]}),c=new Set(i?.map(
({key:p})=>p)),f=Object.entries(s.cells).flatMap(([p,y])=>y===""||c.has(p)?[]:[{change:s,column:p,reason:fR}]);return{added:[s],notDone:[...d,...f]}})}var EI={kind:"together"};function yR(e,t){let n=({
task:s})=>s!==void 0&&t.has(s),o=e.flatMap(({sheet:s,written:i,added:l})=>[...i,...l].filter(n).map(u=>({sheet:s,change:u,reason:EI}))),r=e.flatMap(({sheet:s,notDone:i})=>i.map(l=>({...l,sheet:s}))),a=({
reason:{kind:s}})=>s==="meanwhile"||s==="formula";return{written:e.flatMap(({written:s})=>s.filter(i=>!n(i))),added:e.flatMap(({added:s})=>s.filter(i=>!n(i))),leftAlone:r.filter(a).flatMap(({change:s})=>"\
column"in s?s:[]),refused:[...r.filter(s=>!a(s)),...o],halfDone:o.map(({change:s})=>s)}}function Ut(e){let t;return()=>(t??={value:e()}).value}function _u(e,t,n){let o=NI(t,n),r=new Map,a=[];for(let s of e){let i=n.positions.get(s.column),l=i===void 0?null:o(s);if(i===void 0||l===null||!Qe(n.cells.cellAt(l,i)??"",s.before)){a.push(s);continue}
let u=r.get(i)??new Map;r.delete(i),r.set(i,u.set(l,{edit:s,row:l,column:i}))}return{found:[...r.values()].flatMap(s=>[...s.values()]),leftAlone:a}}function NI(e,t){let n=on(t),o=Ut(()=>LI(n===void 0?
[]:t.cells.column(n)));return({id:r,row:a})=>{let s=a-1;return r===""?MI(s,e,t)?s:null:n!==void 0&&g(t.cells.cellAt(s,n)??"")===r?s:PI(o().get(r)??[])}}function MI(e,{sheet:t,positions:n},o){return[...n].
every(([r,a])=>{let s=o.positions.get(r);return s!==void 0&&Qe(t.values[e]?.[a]??"",o.cells.cellAt(e,s)??"")})}function LI(e){let t=new Map;return e.forEach((n,o)=>{let r=g(n);if(r==="")return;let a=t.
get(r);a?a.push(o):t.set(r,[o])}),t}function PI(e){return e.length===1?e[0]??null:null}var DI=new Set(["newId","stampTime","noticeTime","normalisePhone"]);function hR(e,t){let n=({edit:r,row:a,column:s})=>{
let i=t.cellAt(a,s)??"";return r.beforeFormula!==void 0?i!==r.beforeFormula:i!==""&&DI.has(r.reason)};return{cells:e.filter(r=>!n(r)).map(({edit:r,row:a,column:s})=>{let i=t.cellAt(a,s)??"",l=i===""?r:
{...r,beforeFormula:i},u=r.afterFormula===void 0?r.after:{formula:r.afterFormula};return{edit:r,done:l,row:a,column:s,content:u}}),keptOut:e.filter(n).map(({edit:r})=>r)}}var II=5e4;function Sf(e,t){let{
cells:n,headingRow:o}=t,{first:r,count:a}=yf(e.map(({row:l})=>l),n.lastRow+1);if(a===0)return[];let s={row:r,rows:a};if(a*n.row(o).length<=II)return[{...s,column:0,columns:null}];let i=e.map(({column:l})=>l);
return Ae(hf([...new Set(i)],t)).map(l=>({...s,column:l.first,columns:l.count}))}function Ks(e,t){let n=wR(e,t);return RR(n)?n:t.map((o,r)=>r)}function gR(e,t,n){let o=Ks(t,n);return n.flatMap(({heading:r},a)=>{let s=o[a]??-1;return s<0||t[s]===r[e]?[]:[{position:s,heading:r[e]}]})}
function bR(e,t){return RR(wR(e,t))}function wR(e,t){let n=e.map(o=>k(g(o)));return t.map(({heading:o})=>n.findIndex(r=>r!==""&&G.some(a=>k(o[a])===r)))}function RR(e){return e.filter(t=>t>=0).length>
e.length/2}function Au(e,t){let n=Ks(e[0]??[],t);return e.map(o=>n.map(r=>o[r]??""))}var FI=/^(true|false|истина|ложь)$/i,$I=/^[\s\u200b-\u200d\u2060\ufeff]*[=+\-@'\t\r\d.,($€£¥₽%#]|\d/,WI=/^[A-Z]-[2-9A-HJ-NP-Z]{6}$/;function Ce(e){return Tf(e)?`'${e}`:e}function Tf(e){
return!WI.test(e)&&($I.test(e)||FI.test(e.trim()))}function ua(e){return e.some(t=>typeof t=="string"&&Tf(t))}function xf(e){return`'${e}`}function Eu(e){let t=e.length-1,n=e[t];return typeof n!="stri\
ng"||!n.startsWith("'")?e:e.map((o,r)=>{if(typeof o!="string"||!o.startsWith("'"))return o;let a=o.slice(1);return r===t||Tf(a)?a:o})}var SR=5e4,CR=SR-1,kR="…";function At(e){return e.length<=CR?e:e.
slice(0,CR-kR.length)+kR}function Of(e){return e.some(t=>typeof t=="string"&&t.length>SR)}var KI={protected:{en:"the cell is protected",ru:"ячейка защищена"},tooLong:{en:"the text is longer than the 50,000 characters a cell can hold",ru:"текст длиннее 50 000 знаков, больше в \
ячейку не входит"},meanwhile:{en:"the place changed meanwhile",ru:"место тем временем изменилось"},formula:{en:"a formula stands there",ru:"там стоит формула"},
together:{en:"another part of the same tick was refused",ru:"другую часть той же отметки записать нельзя"}};function da(e,t){return e.kind==="host"?e.words:KI[e.kind][t]}function Nu({added:e,removed:t}){return(e??t)?.length??1}var vf=3e4;function Mu(e){return JSON.stringify(e).length>vf}function TR({added:e,removed:t}){return e?JSON.stringify(e.map(({id:n,print:o})=>[
n,o])):t?JSON.stringify(t):""}function _f(e,t,n){let o=BI(n);return e==="added"?{added:o.flatMap(r=>VI(r)??[])}:{removed:o.map(r=>UI(r,t))}}function BI(e){try{let t=JSON.parse(e);return Array.isArray(
t)?t:[]}catch{return[]}}function VI(e){if(!Array.isArray(e))return null;let[t,n]=e;return typeof t=="string"&&typeof n=="string"?{id:t,print:n}:null}function UI(e,t){if(typeof e!="object"||e===null)return{};
let n=Object.entries(e).filter(o=>Zt(t,o[0]));return Object.fromEntries(n)}function Lu(e,t,n=[]){return[...n.flatMap(({table:r,id:a,cells:s,reason:i})=>{let l={...e,why:i,table:r,id:a,before:""},u=ft(r).flatMap(d=>{let c=s[d]??"";return c===""||d===Ne(r)?[]:[{...l,column:d,after:c}]});
return[{...l,column:"",after:a},...u]}),...HI(t).map(r=>jI(e,r))]}function HI(e){return e.map(t=>GI(t.reason)&&t.column===Ne(t.table)&&t.after===""?{...t,column:""}:t)}function GI(e){return e==="undo"||
e==="redo"}function jI(e,t){let{table:n,id:o,column:r,before:a,after:s,reason:i,beforeFormula:l,afterFormula:u}=t,d=r==="id"&&s!==""?g(s):o,c={...l!==void 0&&{beforeFormula:l},...u!==void 0&&{afterFormula:u}};
return{...e,why:i,table:n,id:d,column:r,before:a,after:s,...c}}var Af=[{heading:{en:"Run",ru:"Запуск"},width:90},{heading:{en:"When",ru:"Когда"},width:125},{heading:{en:"Who",ru:"Кто"},width:160},
{heading:{en:"Why",ru:"Почему"},width:190},{heading:{en:"Sheet",ru:"Лист"},width:120},{heading:{en:"ID",ru:"ID"},width:85},{heading:{en:"Column",ru:"Столбец"},width:150},{heading:{en:"\
Old",ru:"Было"},width:220},{heading:{en:"New",ru:"Стало"},width:220},{heading:{en:"Kinds",ru:"Виды"},width:40}],Mo={why:3,id:5,before:7,after:8,kinds:9},ca={newId:{en:"ID given",ru:"Присв\
оен ID"},stampTime:{en:"Time stamped",ru:"Поставлено время"},noticeTime:{en:"Time stamped when noticed",ru:"Поставлено время, когда строку заметили"},
normalisePhone:{en:"Phone put into one form",ru:"Телефон приведён к одному виду"},replyStatus:{en:"Reply status",ru:"Статус ответа"},tick:{en:"Tick of a task",ru:"\
Отметка задачи"},form:{en:"Form",ru:"Форма"},import:{en:"Import",ru:"Импорт"},demo:{en:"Demo data",ru:"Демо-данные"},repair:{en:"Repair",ru:"Исправление"},
undo:{en:"Undone",ru:"Отмена"},redo:{en:"Put back",ru:"Возврат"}};function AR(e,t){return ca[e][t]}function Bs(e,t){let{run:n,when:o,who:r,why:a,table:s,id:i,column:l}=e,[u,d]=JI(e),c=C[s].
columns;return[n,{serial:o},r,e.of===void 0?ca[a][t]:`${ca[a][t]}: ${e.of}`,C[s].sheet[t],i,c[l]?.heading[t]??"",u.text,d.text,YI(u,d)]}function Pu(e,t,n){return`${ca[e][n]} – ${qI[n]}: ${da(t,n)}`}
var qI={en:"not done",ru:"не сделано"};function JI(e){let{added:t,removed:n}=e,o={kind:"r",text:`× ${Nu(e)}`,rest:TR(e)},[r,a]=[xR(e.before,e.beforeFormula),xR(e.after,e.afterFormula)];return[
n?o:r,t?o:a]}function xR(e,t){if(t!==void 0)return{kind:"f",text:At(g(e)),rest:t};let[n,o]=[At(OR(e)),OR(e)];return{kind:n===o?zI(e):"x",text:n,rest:""}}function YI(e,t){let n=e.rest+t.rest;return`${e.
kind}${t.kind}${n===""?"":` ${n}`}`}function zI(e){return N(e)?"d":typeof e=="number"?"n":typeof e=="boolean"?"b":"s"}function OR(e){if(!N(e))return String(e);let{serial:t}=e,n=Xe(t)?j(t):it(t).replace(
"T"," ");return fn(n)===t?n:String(t)}function vR(e,t){return t==="n"?Number(e):t==="b"?e==="true":t==="d"?{serial:fn(e)??Number(e)}:e}function XI(e){return typeof e=="string"?e:g(e)}var ZI=ER(jr,e=>C[e].
sheet),_R=ER(Object.keys(ca),e=>ca[e]);function ER(e,t){return new Map(e.flatMap(n=>G.map(o=>[k(t(n)[o]),n])))}function QI(e){let t=_R.get(k(e)),[,n,o]=/^(.*): (\S+)$/.exec(e)??[];return t!==void 0||n===
void 0||o===void 0?{why:t}:{why:_R.get(k(n)),of:o}}function Du(e,t){let{kinds:n}=Mo,[,o="",r=""]=/^(..)(.*)$/s.exec(g(e[n]??""))??[];return e.map((a,s)=>s===n?`${o}#${t}${r}`:a)}function mr(e){return Au(
e,Af).map(Eu).flatMap((t,n)=>{let o=p=>XI(t[p]??""),r=t[1]??"",a=ZI.get(k(o(4))),{why:s,of:i}=QI(o(3));if(!N(r)||a===void 0||s===void 0)return[];let l=e5(a,o(6));if(l===null)return[];let[,u,d,c,f]=/^(.)(.)(?:#(\d+))?(?: (.*))?$/s.
exec(o(9))??[];return[{run:o(0),when:r.serial,who:o(2),why:s,table:a,id:o(5),column:l,before:vR(o(7),u),after:vR(o(8),d),...i!==void 0&&{of:i},...c!==void 0&&{told:{at:Number(c),row:n+1}},...u==="x"&&
{isBeforeCut:!0},...u==="f"&&f!==void 0&&{beforeFormula:f},...d==="f"&&f!==void 0&&{afterFormula:f},...u==="r"&&_f("removed",a,f??""),...d==="r"&&_f("added",a,f??"")}]})}function e5(e,t){if(t==="")return"";
let n=C[e].columns,o=k(t),r=a=>G.some(s=>k(n[a]?.heading[s]??"")===o);return ft(e).find(r)??null}var t5=["replyStatus","newId"];function NR(e,t){let n=t5.flatMap(a=>{let s=e.filter(i=>i.reason===a);return s.length>200?[s]:[]}),o=n.flatMap(a=>{let[s]=a;if(!s)return[];let{table:i,column:l,reason:u}=s;
return[{...t,why:u,table:i,id:"",column:l,before:"",after:`× ${a.length}`}]}),r=new Set(n.flat());return{told:e.filter(a=>!r.has(a)),summary:o}}function LR(e,t){let o=n5(e).flatMap(r=>{let a=PR(ve(t,r));return a===""?[]:[`${r} ${a}`]}).join(`
`);return tn(o).toString(36)+tn(`
${o}`).toString(36)}function Vs(e,t){return{id:g(ve(t,Ne(e)??"")),print:LR(e,t)}}function Us({table:e,sheet:t,positions:n},o){let r=ft(e.key).flatMap(a=>{let s=n.get(a);if(s===void 0||(t.formulas?.[o]?.[s]??
"")!=="")return[];let i=t.values[o]?.[s]??"";return i===""||i===!1?[]:[[a,i]]});return Object.fromEntries(r)}function n5(e){let t=C[e].columns,n=Ne(e);return ft(e).filter(o=>o!==n&&t[o]?.owned!==!0)}function Ef(e,t){
return JSON.stringify(e.map(n=>PR(t(n))))}var o5=12;function PR(e){return e===""||e===!1?"":N(e)?`d${Math.round(e.serial*86400)}`:typeof e=="number"?String(Number(e.toPrecision(o5))):g(e)}function Iu(e,t){
let{table:n,sheet:o,headingRow:r}=t,a=n.key,s=t.positions.get(Ne(a)??""),i=b=>s===void 0?"":g(o.values[b]?.[s]??""),l=o.values.flatMap((b,O)=>O>r?O:[]),u=MR(l,i),d=new Map,c=b=>{let O=d.get(b)??LR(a,Us(
t,b));return d.set(b,O),O},f=new Set,p=(b,O)=>{for(let E=b.length-1;E>=0;E--){let L=b[E]??0;if(!(f.has(L)||c(L)!==O))return f.add(L),L}return null},y=e.map(({id:b,print:O})=>b===""?null:p(u.get(b)??[],
O));if(e.every(({id:b})=>b!==""))return y;let h=MR(l.filter(b=>!f.has(b)),c);return e.map(({id:b,print:O},E)=>b===""?h.get(O)?.pop()??null:y[E]??null)}function MR(e,t){let n=new Map;for(let o of e){let r=t(
o),a=n.get(r);a?a.push(o):n.set(r,[o])}return n}function Nf(e,t){return FR(t,({table:n,cells:o})=>Vs(n,o)).map(n=>Lf(e,n))}function Mf(e,t){return FR(t,({cells:n})=>$R(n)).map(n=>Pf(e,n))}function Lf(e,t){let n=t.map(({table:s,id:i,cells:l})=>({...Vs(
s,l),id:i})),o=IR(n),{table:r,reason:a}=DR(t);return{rows:t,line:{...e,why:a,table:r,id:o,column:"",before:"",after:o,added:n}}}function Pf(e,t){let n=t.map(({cells:s})=>$R(s)),o=IR(t),{table:r,reason:a}=DR(
t);return{rows:t,line:{...e,why:a,table:r,id:o,column:"",before:o,after:"",removed:n}}}function DR(e){let[t]=e;if(!t)throw new RangeError("A line tells of at least one row");return t}function IR(e){let t=e.
map(({id:r})=>r).filter(Boolean),[n="",o=""]=[t[0],t[t.length-1]];return n===o?n:`${n} … ${o}`}function FR(e,t){let n=[];for(let o of e){let r=`${o.table} ${o.reason}`,a=JSON.stringify(t(o)).length+
1,s=n[n.length-1],i=s?.name===r&&s.characters+a<=vf;s&&i?(s.rows.push(o),s.characters+=a):n.push({name:r,characters:a,rows:[o]})}return n.map(({rows:o})=>o)}var r5=1e3;function $R(e){if(!Mu(e))return e;
let t=n=>typeof n=="string"?n.slice(0,r5):n;return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,t(o)]))}function WR(e,{edits:t,added:n,removed:o=[]}){let{told:r,summary:a}=NR(BR(t),e),s=[...Nf(e,n.filter(Fu)),...Mf(e,o)],i=n.filter(l=>!Fu(l));return[...s.map(({line:l})=>l),...Lu(e,r,i),...a]}function Fu({
inBulk:e}){return e===!0}function Df(e,{added:t,removed:n=[]},o){let r=s=>{let i=new Set(o.get(s)?.columns),l=Object.fromEntries(Object.entries(s.cells).filter(([u])=>!i.has(u)));return{...s,cells:l}},
a=({line:s,rows:i},l)=>{if(!i.some(d=>o.has(d)))return[];let u=i.filter(d=>o.get(d)?.isWhole!==!0);return[[$u(s),u.length===0?null:l(u).line]]};return new Map([...Nf(e,t.filter(Fu)).flatMap(s=>a(s,i=>Lf(
e,i.map(r)))),...Mf(e,n).flatMap(s=>a(s,i=>Pf(e,i)))])}function KR(e,{edits:t,added:n}){let o=BR(t);return new Map([...t.map((r,a)=>[r,Lu(e,o.slice(a,a+1))]),...n.filter(r=>!Fu(r)).map(r=>[r,Lu(e,[],[
r])])])}function $u({table:e,id:t,column:n}){return JSON.stringify([e,t,n])}function BR(e){let t=({table:r,row:a})=>`${r} ${a}`,n=({column:r,id:a})=>r==="id"&&a==="",o=new Map(e.filter(n).map(r=>[t(r),
g(r.after)]));return e.map(r=>r.id===""?{...r,id:o.get(t(r))??""}:r)}var If=[{heading:{en:"When",ru:"Когда"},width:125},{heading:{en:"Role",ru:"Роль"},width:140},{heading:{en:"What to do",ru:"Что сделать"},width:260},{heading:{en:"Who, phone",ru:"Кто\
, телефон"},width:240},{heading:{en:"Employee",ru:"Сотрудник"},width:140},{heading:{en:"Outcome",ru:"Итог"},width:150},{heading:{en:"Next step on",ru:"Дата шага"},width:105},
{heading:{en:"Comment",ru:"Комментарий"},width:240},{heading:{en:"Why it left the list",ru:"Почему ушла из списка"},width:260},{heading:{en:"Task key",ru:"Ключ задачи"},
width:40},{heading:{en:"Code",ru:"Код"},width:40}];function VR(e,t){let{when:n,role:o,what:r,who:a,employee:s,outcome:i,nextStepOn:l,comment:u,reason:d,mark:c,code:f}=e,y=[ge.labels[o][t],r,a,s,i].
map(At),h=typeof l=="string"?At(l):l;return[{serial:n},...y,h,At(u),At(d),c,f]}var a5="waits",[s5,i5]=[8,10];function UR(e){return new Map([[s5,e],[i5,a5]])}var l5=pn(ge),u5=new Set(["done","closed","\
attempt","late","lost","amended","gone","erased","own"]);function Ff(e){return Au(e,If).map(Eu).flatMap(t=>{let n=a=>g(t[a]??""),[o=""]=t,r=n(10);return!N(o)||!u5.has(r)?[]:[{when:o.serial,role:l5.get(
k(n(1)))??"owner",what:n(2),who:n(3),employee:n(4),outcome:n(5),nextStepOn:t[6]??"",comment:n(7),reason:n(8),mark:n(9),code:r}]})}var Lo={taskLog:{en:"Task log",ru:"Журнал задач"},journal:{en:"Journal",ru:"Журнал"}},Po=Object.keys(Lo),fr={taskLog:If,journal:Af},d5={taskLog:{0:"datetime",6:"date"},journal:{1:"dat\
etime"}},c5={taskLog:2,journal:1};function $f(e,t){let n=fr[e],o=kn(t);return{key:e,name:Lo[e][t],tabColor:$t.generated,headings:n.map(({heading:r})=>r[t]),columnWidths:n.map(({width:r})=>r),numberFormats:n.
map((r,a)=>{let s=d5[e][a];return s===void 0?"General":o[s]}),hiddenColumns:n.map((r,a)=>a).slice(n.length-c5[e])}}var m5=/ \d{4}-\d{2}-\d{2}( \(\d+\))?$/;function HR(e,t,n,o){let r=`${Lo[e][t]} ${j(n)}`;
for(let a=1;;a++){let s=a===1?r:`${r} (${a})`;if(!o.includes(s))return s}}function Wu(e,t){let n=m5.exec(t)?.[0]??null;return G.some(r=>t.startsWith(`${Lo[e][r]} `))?n:null}function GR(e,t,n){let o=t.
replace(/ \d+$/,"");return o!==Lo[e][n]&&oe(o,Lo[e])}function Ht(e){return typeof e=="object"&&"formula"in e}function Kf(e,t){return Ht(e)?!0:N(e)&&N(t)?Math.abs(e.serial-t.serial)<1e-5:e===t}function En({row:e,column:t}){return`${e} ${t}`}function Bf({
row:e,column:t,cells:n,writes:o,places:r}){return r?o:n.flatMap((a,s)=>a.map((i,l)=>({row:e+s,column:t+l,content:i})))}var f5=8;function Vf(e,t,n){let o=new Map;for(let a of e){let s=o.get(a.column);s?
s.push(a):o.set(a.column,[a])}let r=[...o].flatMap(([a,s])=>p5(a,s,t,n));return h5(r)}function p5(e,t,n,o){let r=new Map(t.map(d=>[d.row,d])),a=[...r.keys()],s=Ae(a),i=y5(e,t);if(i.length<s.length)return i;
let l=d=>r.has(d)||o.cellAt(d,e)===""&&(d>n.lastRow||n.cellAt(d,e)!==void 0);return(s.length>f5?Ae(Wf(en(a)).filter(l)):s).map(({first:d,count:c})=>({row:d,column:e,cells:Wf({first:d,count:c}).map(f=>[
r.get(f)?.content??n.cellAt(f,e)??""]),writes:Wf({first:d,count:c}).flatMap(f=>r.get(f)??[])}))}function y5(e,t){let n=new Map;for(let o of t){let{content:r}=o,a=Ht(r)||ua([r])?String(o.row):JSON.stringify(
[r]),s=n.get(a);s?s.push(o):n.set(a,[o])}return[...n.values()].map(o=>{let r=Ae(o.map(({row:a})=>a));return{row:r[0]?.first??0,column:e,cells:[[o[0]?.content??""]],writes:o,places:r}})}function Wf({first:e,
count:t}){return Array.from({length:t},(n,o)=>e+o)}function h5(e){let t=[];for(let n of e){let o=n;for(let r=t.length-1;r>=0;r--){let a=t[r],s=a&&g5(a,o);s&&(o=s,t.splice(r,1))}t.push(o)}return t}function g5(e,t){
let[n,o]=e.column<t.column?[e,t]:[t,e];return e.places||t.places||!(n.column+(n.cells[0]?.length??0)===o.column)||n.row!==o.row||n.cells.length!==o.cells.length?null:{row:n.row,column:n.column,cells:n.
cells.map((a,s)=>[...a,...o.cells[s]??[]]),writes:[...e.writes,...t.writes]}}function W(e,t=()=>!1){for(let n=1;;n++)try{return e()}catch(o){if(n===4||!rn(o)||t())throw o;Utilities.sleep(400*2**(n-1))}}function rn(e){return typeof e=="object"&&e!==null&&e.name==="Exception"}var Do=class extends Error{constructor(t,n,o){super(o.message),this.sheetName=t,this.reason=n}};function Gt({name:e,sheet:t},n){try{return n()}catch(o){if(!rn(o))throw o;let r=b5(t)?JR(o):{kind:"prote\
cted"};throw new Do(e,r,o)}}function Nn(e){try{return e(),null}catch(t){if(t instanceof Do)return{sheet:t.sheetName,reason:t.reason};throw t}}function jR(e,t){return t.some(Of)||!YR(e)}function qR(e,t,n){
return t.some(Of)?{kind:"tooLong"}:YR(e)?JR(n):{kind:"protected"}}function JR({message:e}){return{kind:"host",words:e}}function YR(e){return zR(()=>e.canEdit())}function b5(e){let{SHEET:t,RANGE:n}=SpreadsheetApp.
ProtectionType;return zR(()=>[t,n].every(o=>e.getProtections(o).every(r=>r.canEdit())))}function zR(e){try{return e()}catch{return!0}}function w5(e,t){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"?e:C5(e)?{serial:t.momentOf(e)}:""}function Uf(e,t){return e.map(n=>n.map(o=>w5(o,t)))}function K(e,t){return Uf(W(()=>e.
getValues()),t)}function Io(e,t,n){return typeof e=="string"&&t!==Ot?Ce(e):R5(e,n)}function ma(e,t,n){let o=t.some(ua)?W(()=>e.getNumberFormats()):[],r=t.map((a,s)=>a.map((i,l)=>Ht(i)?"":Io(i,o[s]?.[l],
n)));pr(e,r),t.forEach((a,s)=>a.forEach((i,l)=>{Ht(i)&&W(()=>e.offset(s,l,1,1).setFormulaR1C1(i.formula))}))}function XR(e,t,[[n=""]=[]],o){let r=Ht(n)?"":Io(n,void 0,o);W(()=>e.getRangeList([...t]).setValue(
r))}function pr(e,t){W(()=>e.setValues(t),()=>jR(e,t))}function R5(e,t){return N(e)?t.dateOf(e.serial):e}function C5(e){return Object.prototype.toString.call(e)==="[object Date]"}var jt=200;function Et(e,t,n=0){let o=e.getMaxRows();if(t>o&&e.insertRowsAfter(o,t-o),n===0)return;let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(r,n-r)}function Ku(e,t,n){let o=e.getMaxRows();if(t<=
o||(e.insertRowsAfter(o,t-o),o-1<=n))return;let r=e.getMaxColumns(),{PASTE_DATA_VALIDATION:a}=SpreadsheetApp.CopyPasteType;try{e.getRange(o,1,1,r).copyTo(e.getRange(o+1,1,t-o,r),a,!1)}catch(s){if(!rn(
s))throw s}}function fa(e,t,n,o,r=0){return Hs(t,n,o)||Et(e,n+r,o),t.offset(0,0,n,o)}function Hs(e,t,n=1){try{return e.offset(0,0,Math.max(t,1),n),!0}catch{return!1}}var k5=[...je,"taskLog","journal","archive","closedMonths","index","selfCheck","staging"],S5=new Set(["archive","staging"]),pa="sales-register.sheet";function Gs(e,t){return`${e} ${t}`}function Hf(e){
let[t="",n="",...o]=e.split(" ");return!T5(t)||o.length>0||!/^\d+$/.test(n)?null:{key:t,sheetId:Number(n)}}function T5(e){return k5.includes(e)}function ZR(e){let t=e.flatMap(({sheetId:a,text:s})=>{let i=Hf(
s);return i?[{key:i.key,sheetId:a,isOriginal:i.sheetId===a}]:[]}),n=t.filter(({isOriginal:a})=>a),o=new Map(n.map(({sheetId:a,key:s})=>[a,s])),r=new Set(n.map(({key:a})=>a));for(let{key:a,sheetId:s}of t)
r.has(a)&&!S5.has(a)||o.has(s)||(o.set(s,a),r.add(a));return o}function Bu(e,t){let n=new Set(t.map(o=>o.toLowerCase()));for(let o=1;;o++){let r=o===1?e:`${e} ${o}`;if(!n.has(r.toLowerCase()))return r}}function QR(e,t){let n=e.memory.sheets?.[t];if(!n)return;let{layout:o,...r}=n;e.memory={...e.memory,sheets:{...e.memory.sheets,[t]:r}}}var Gf="register",x5=8e3;function bt(){let e=jf()?.getProperty(Gf);
if(!e)return{};try{return JSON.parse(e)}catch{return{}}}function wt(e,t){let n=JSON.stringify(t);if(n===JSON.stringify(e))return;let o=n.length>x5?JSON.stringify(O5(t)):n;try{W(()=>jf()?.setProperty(Gf,
o))}catch(r){throw jf()?.deleteProperty(Gf),r}}function eC(e,t){try{return t()}catch(n){try{wt({},e.memory)}catch{}throw n}}function O5(e){let t=Object.entries(e.sheets??{}).map(([n,{id:o,name:r}])=>[
n,{id:o,name:r}]);return{...e,sheets:Object.fromEntries(t)}}var v5=null;function jf(){return v5??=PropertiesService.getDocumentProperties()}function tC(e){let t=_5(e),n=new Map(ZR(t));for(let{sheetId:o,text:r,entry:a}of t){let s=n.get(o);s===void 0?a.remove():r!==Gs(s,o)&&a.setValue(Gs(s,o))}return new Map(t.flatMap(({sheetId:o,sheet:r})=>{
let a=n.get(o);return a===void 0?[]:[[o,{sheet:r,key:a}]]}))}function nC(e){let{isMarked:t,sheets:n={}}=bt();return t?void 0:je.find(o=>n[o]?.id===e.getSheetId())}function Vu(e,t){let{DOCUMENT:n}=SpreadsheetApp.
DeveloperMetadataVisibility;W(()=>e.addDeveloperMetadata(pa,Gs(t,e.getSheetId()),n))}function oC(e,t){e.getDeveloperMetadata().find(o=>o.getKey()===pa)?.setValue(Gs(t,e.getSheetId()))}function _5(e){let n=W(
()=>e.createDeveloperMetadataFinder().withKey(pa).find()).flatMap(r=>{let a=r.getLocation().getSheet();return a?[{sheet:a,sheetId:a.getSheetId(),text:r.getValue()??"",entry:r}]:[]});return[...new Map(
n.map(r=>[r.sheetId,r])).values()].sort((r,a)=>r.sheet.getIndex()-a.sheet.getIndex())}function Uu(e){return W(()=>e.getSheets()).map(t=>yr(t))}function yr(e,t){let n=t;return{sheet:e,get name(){return n??=e.getName()},get isGrid(){return A5(e)},rename(o){e.setName(o),n=o}}}function A5(e){
return e.getType()===SpreadsheetApp.SheetType.GRID}var rC="_register";function aC(e,t){let n=E5(e,t),o=L5(n.find(({name:r})=>r===null)?.content);return n.flatMap(({name:r,content:a})=>{let s=r===null?void 0:M5(a)??o.get(Number(a.id));return r===null||
s===void 0?[]:[{name:r,key:s}]})}function E5(e,t){let n=[];return e.forEach(([o="",,r=""],a)=>{let s=typeof r=="string"?r:"",i=n[n.length-1];o!==""?n.push({name:N5(t[a]?.[1]??""),text:s}):i&&(i.text+=
s)}),n.flatMap(({name:o,text:r})=>{let a=sC(r);return a?[{name:o,content:a}]:[]})}function sC(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null?t:null}catch{return null}}function N5(e){return/^=ROW\(('(?:[^']|'')+'|[^'!]+)!\$?A\$?1\)$/i.
exec(e)?.[1]?.replace(/^'(.*)'$/,"$1").replaceAll("''","'")??null}function M5({metadata:e}){let n=(Array.isArray(e)?e:[]).find(({key:o})=>o===pa)?.value;return typeof n=="string"?Hf(n)?.key:void 0}function L5(e={}){
let t=e.properties??{},o=(sC(typeof t.register=="string"?t.register:"")??{}).sheets??{};return new Map(je.flatMap(r=>o[r]===void 0?[]:[[Number(o[r].id),r]]))}function iC(e,{remembered:t,uploaded:n}){return e.flatMap(o=>{let r=je.find(a=>t[a]?.id===o.sheetId)??n.find(({name:a})=>a===o.name)?.key??P5(o);return r===void 0?[]:[[o.sheetId,r]]})}function P5({name:e,
firstRow:t}){if(oe(e,As))return G.some(a=>t()[0]===Vl[a])?"closedMonths":void 0;if(oe(e,Is))return G.some(a=>t()[0]===gu[a])?"index":void 0;let n=Po.find(a=>oe(e,Lo[a])),o=Po.find(a=>Wu(a,e)!==null),r=n??
o;if(!(r===void 0||!bR(t(),fr[r])))return n??"archive"}function lC(e,t,n,o){if(n.isMarked)return n;let r=e.filter(u=>u.isGrid&&!t.has(u.sheet.getSheetId())),a=r.map(({sheet:u,name:d})=>({sheetId:u.getSheetId(),name:d,firstRow:()=>K(u.getDataRange(),o)[0]??
[]})),s={remembered:n.sheets??{},uploaded:D5(r,o)},i=iC(a,s);for(let[u,d]of i){let c=e.find(({sheet:f})=>f.getSheetId()===u);c&&Vu(c.sheet,d),t.set(u,d)}let l={...n,isMarked:!0};return i.length>0&&wt(
n,l),l}function D5(e,t){let n=e.find(({name:r})=>r===rC);if(!n)return[];let o=n.sheet.getDataRange();return aC(K(o,t),o.getFormulas())}function ya(e){let t=e??"",n=F5(t),o=n===null?W5(t):()=>n;return{momentOf:r=>{let a=r.getTime();return lo((a+o(a))/864e5+25569)},dateOf:r=>new Date($5(Math.round((r-25569)*864e5),o))}}function qf(e){try{
return new Intl.DateTimeFormat("en",{timeZone:e}),!0}catch{return!1}}var I5=/^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i;function F5(e){let[,t="+",n="0",o="0"]=I5.exec(e.trim())??[],r=(t==="-"?-1:1)*(Number(
n)*60+Number(o))*6e4;return r!==0||!qf(e)?r:null}function $5(e,t){let n=e-t(e-864e5);if(n+t(n)===e)return n;let o=e-t(e+864e5);return o+t(o)===e?o:n}function W5(e){let t=new Intl.DateTimeFormat("en-US",
{timeZone:e,hourCycle:"h23",era:"short",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),n=new Map,o=r=>{let a=n.get(r);if(a!==void 0)return a;let s=uC(t,
r*864e5);return n.set(r,s),s};return r=>{let a=Math.floor(r/864e5),s=o(a);return s===o(a+1)?s:uC(t,r)}}function uC(e,t){let n={};for(let{type:s,value:i}of e.formatToParts(t))n[s]=i;let o=s=>Number(n[s]),
r=n.era==="BC"?1-o("year"):o("year"),a=new Date(0);return a.setUTCFullYear(r,o("month")-1,o("day")),a.setUTCHours(o("hour"),o("minute"),o("second")),a.getTime()-Math.floor(t/1e3)*1e3}function P(e=SpreadsheetApp.getActiveSpreadsheet()){let t=new Date,[n,o]=[!1,!1],r=Ut(()=>(n=!0,Uu(e))),a=Ut(()=>tC(e)),s=Ut(()=>e.getSpreadsheetLocale()),i=Ut(()=>ya(e.getSpreadsheetTimeZone())),l=Ut(
bt),u,d=Ut(()=>{o=!0;let c=new Map([...a()].map(([f,{key:p}])=>[f,p]));return u=lC(r(),c,u??l(),i()),c});return{spreadsheet:e,otherNames:[],get tabs(){return r()},get own(){return d()},get marks(){return a()},
markedAtOnce(c){if(o)return null;let[f]=[...a().values()].filter(y=>y.key===c);if(!f)return null;let p=({sheet:y})=>y.getSheetId()===f.sheet.getSheetId();return n?r().find(p)??null:yr(f.sheet)},get locale(){
return s()},get clock(){return i()},get now(){return i().momentOf(t)},get memory(){return u??l()},set memory(c){u=c}}}function Y(e,t){let n=e.markedAtOnce(t);if(n)return n;let{tabs:o,own:r}=e;return o.
find(({sheet:a})=>r.get(a.getSheetId())===t)}function js(e,t,n=e.tabs.length){let o=dC(e,t),r=yr(e.spreadsheet.insertSheet(o,n),o);return e.tabs.splice(n,0,r),o!==t&&e.otherNames.push({wanted:t,name:o}),
r}function Jf(e,t,n,o){let r=js(e,n,o);try{Vu(r.sheet,t)}catch(a){throw e.spreadsheet.deleteSheet(r.sheet),e.tabs.splice(o,1),a}return e.own.set(r.sheet.getSheetId(),t),r}function Mn(e,t,n){let{spreadsheet:o,
tabs:r}=e,a=o.getActiveSheet(),s=Jf(e,t,n,r.length);return o.setActiveSheet(a),s}function Ln(e,t,n){if(t.name===n)return;let o=dC(e,n,t);t.name!==o&&t.rename(o)}function dC({tabs:e},t,n){return Bu(t,e.
flatMap(o=>o===n?[]:o.name))}function qt(e,t){let n=W(()=>e.sheet.getDataRange());return{tab:e,range:n,values:K(n,t)}}function Qn(e,t){return{...qt(e,t),name:e.name}}function ye(e,t=$){let n=hr(e),o=n.
filter(({name:l})=>oe(l,C.columns.sheet)),r=new Map(o.map(l=>[l,Qn(l,e.clock)])),a=Yr([...r.values()]),s=new Set(t.flatMap(l=>Yf(e,l,a)));for(let l of n)s.has(l)&&!r.has(l)&&r.set(l,Qn(l,e.clock));let i=l=>[
...r.values()].some(u=>Ro(u,a)===l);return t.every(i)?[...r.values()]:n.map(l=>r.get(l)??Qn(l,e.clock))}function Yf({tabs:e,memory:t},n,o=wo){let r=e.filter(({isGrid:u})=>u),a=o.get(n),s=a&&r.find(({name:u})=>k(
u)===k(a.sheet));if(s)return[s];let i=r.filter(({name:u})=>oe(u,C[n].sheet)),l=t.tables?.[n];return[...i,...r.filter(u=>!i.includes(u)&&u.sheet.getSheetId()===l)]}function hr({tabs:e,own:t}){return e.
filter(({sheet:n,isGrid:o})=>o&&!t.has(n.getSheetId()))}function cC(e,t){let n=je.find(a=>oe(t,Wt[a]));return((n&&Y(e,n))??hr(e).find(a=>a.name===t))?.sheet.getSheetId()}function fC(e,t,n){for(let{from:u,to:d}of t.rename)mC(e,u).rename(d);let o=new Map(t.rename.map(({from:u,to:d})=>[u,d])),r=u=>mC(e,o.get(u)??u);for(let{sheet:u,row:d,column:c,text:f}of t.headings)r(u).
sheet.getRange(d+1,c+1).setValue(Ce(f));for(let u of t.create)Hu(js(e,u.name).sheet,u,e);for(let u of t.fill)Hu(r(K5(t,u)).sheet,u,e);for(let{sheet:u,row:d,column:c,look:f}of t.append)B5(r(u),{row:d,column:c,
look:f},n);let{rename:a,headings:s,append:i,fill:l}=t;return{created:t.create.length,repaired:a.length+s.length+i.length+l.length}}function mC({tabs:e},t){let n=e.find(o=>o.name===t);if(!n)throw new Error(
`No sheet "${t}" in the workbook it was planned for`);return n}function K5({rename:e},{name:t}){return e.find(({to:n})=>n===t)?.from??t}function Hu(e,{columns:t,cells:n,...o},{clock:r}){Et(e,n.length+
jt,t.length),Gu(e,t.map(({style:l},u)=>({position:u,style:l})),2);let a=t.map(({width:l})=>l);for(let{start:l,count:u,item:d}of Kt(a))e.setColumnWidths(l+1,u,d);t.forEach(({isHidden:l},u)=>l&&e.hideColumns(
u+1));let s=e.getRange(1,1,1,t.length);V5(s,o.headingStyle),s.setNotes([t.map(({note:l})=>l)]),e.setFrozenRows(o.frozenRows),e.setFrozenColumns(o.frozenColumns),e.setTabColor(o.tabColor);let i=t.map(({
style:l})=>l.numberFormat);e.getRange(1,1,n.length,t.length).setValues(n.map((l,u)=>l.map((d,c)=>Io(d,u===0?"":i[c],r))))}function B5({sheet:e,name:t},{row:n,column:o,look:r},a){Et(e,n+2,o+1);let s=e.
getRange(n+1,o+1),i=[()=>{Gu(e,[{position:o,style:r.style}],n+2)},()=>e.setColumnWidth(o+1,r.width),()=>{o>0&&e.getRange(n+1,o).copyTo(s,SpreadsheetApp.CopyPasteType.PASTE_FORMAT,!1)},()=>s.setNote(r.
note),()=>r.isHidden&&e.hideColumns(o+1)];for(let l of i)a.attempt(`${t} · ${r.heading}`,()=>(l(),1));s.setValue(Ce(r.heading))}function Gu(e,t,n,o){let r=(a,s)=>{let i=new Map;for(let{position:l,style:u}of t){
let d=a(u),c=ce(l);d!==void 0&&i.set(d,[...i.get(d)??[],`${c}${n}:${c}${o??""}`])}for(let[l,u]of i)s(e.getRangeList(u),l)};r(({numberFormat:a})=>a,(a,s)=>a.setNumberFormat(s)),r(({align:a})=>a,(a,s)=>a.
setHorizontalAlignment(s)),r(({verticalAlign:a})=>a,(a,s)=>a.setVerticalAlignment(s)),r(({wrap:a})=>a,(a,s)=>a.setWrapStrategy(ju(s))),r(({color:a})=>a,(a,s)=>a.setFontColor(s))}function ju(e){let{OVERFLOW:t,
WRAP:n,CLIP:o}=SpreadsheetApp.WrapStrategy;return{overflow:t,wrap:n,clip:o}[e]}function V5(e,t){t.bold&&e.setFontWeight("bold"),t.background!==void 0&&e.setBackground(t.background),t.color!==void 0&&e.
setFontColor(t.color),t.wrap!==void 0&&e.setWrapStrategy(ju(t.wrap)),t.verticalAlign!==void 0&&e.setVerticalAlignment(t.verticalAlign);let{borderBottom:n}=t;n!==void 0&&e.setBorder(null,null,!0,null,null,
null,n,SpreadsheetApp.BorderStyle.SOLID)}var U5=5e3;function eo(e,t){let n=Y(e,t);return n?qt(n,e.clock):null}function qs(e,t,n,o,r=null){if(o.length===0)return;let a=Y(e,t)??zf(e,t,n),s=r?.values.length??a.sheet.getDataRange().getNumRows(),
i=j5.has(t)&&s>U5;Gt(a,()=>{let l=i?q5(e,a,t,n):a;gC(l,t,n,e);let u=(i?1:s)+1,d=r?.values[0]??pC(l,e),c=Ks(d,fr[t]),p=(t==="journal"?o.map((y,h)=>Du(y,u+h)):o).map(y=>H5(y,c,e));pr(G5(l.sheet,u,p.length,
p[0]?.length??1),p)})}function H5(e,t,{clock:n}){let o=Array.from({length:Math.max(...t)+1},()=>"");return e.forEach((r,a)=>{let s=a===e.length-1,i=t[a]??-1;i>=0&&(o[i]=s?xf(g(r)):Io(r,void 0,n))}),o}
function Js(e,t,n){let o=eo(e,t),[r=[],...a]=o?.values??[],s=fr[t],i=Ks(r,s);a.forEach((l,u)=>{for(let[d,c]of n(r,l)){let f=d===s.length-1?xf(c):Ce(c),p=o?.range.offset(u+1,i[d]??0,1,1);p&&pr(p,[[f]])}})}
function pC({sheet:e},{clock:t}){return K(e.getRange("1:1"),t)[0]??[]}function G5(e,t,n,o){try{return e.getRange(t,1,n,o)}catch{return Et(e,t+n+jt,o),e.getRange(t,1,n,o)}}var j5=new Set(["journal"]);function q5(e,t,n,o){
let r=e.tabs.map(({name:a})=>a);return t.rename(HR(n,o,S(e.now),r)),t.sheet.hideSheet(),oC(t.sheet,"archive"),e.own.set(t.sheet.getSheetId(),"archive"),zf(e,n,o)}function yC({tabs:e,own:t},n){return e.
filter(({sheet:o})=>t.get(o.getSheetId())==="archive").map(o=>({tab:o,day:Wu(n,o.name)??""})).sort((o,r)=>o.day<r.day?1:-1).map(({tab:o})=>o)}function hC(e,t){for(let o of Po){let r=Y(e,o);r&&gC(r,o,t,
e)}let n=Po.filter(o=>!Y(e,o));for(let o of n)zf(e,o,t);return n.length}function gC(e,t,n,o){if(GR(t,e.name,n)){Ln(o,e,$f(t,n).name);for(let{position:r,heading:a}of gR(n,pC(e,o),fr[t]))e.sheet.getRange(
1,r+1).setValue(a)}}function zf(e,t,n){let{name:o,headings:r,columnWidths:a,numberFormats:s,hiddenColumns:i,tabColor:l}=$f(t,n),u=Mn(e,t,o),{sheet:d}=u;Et(d,2,r.length),Gu(d,s.map((c,f)=>({position:f,
style:{numberFormat:c,align:"left"}})),2);for(let{start:c,count:f,item:p}of Kt(a))d.setColumnWidths(c+1,f,p);for(let{first:c,count:f}of Ae(i))d.hideColumns(c+1,f);return d.getRange(1,1,1,r.length).setValues(
[[...r]]).setFontWeight("bold").setBackground(R.heading),d.setFrozenRows(1),d.setTabColor(l),u}var J5="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";function Xf(e,t,n){for(;;){let o=Array.from(t(6)),r=`${e??""}-${o.map(a=>J5[a&31]).join("")}`;if(!n.has(r))return n.add(r),r}}var Jt=(e,t)=>Xf(e,Y5,t);function bC(){let e=Utilities.getUuid(),t=0,n=o=>Array.from({length:o},()=>tn(`${e} ${t++}`)&255);return(o,r)=>Xf(o,n,r)}function Y5(e){let t=Utilities.getUuid().replaceAll("-",
"");return Array.from({length:e},(n,o)=>parseInt(t.slice(o*2,o*2+2),16))}function qu(e){return null}function an(e,t,n=qu(),o){let r=n??_(t).common.unknownPerson;return{run:Jt("R",new Set),when:e.now,who:r,...o!==void 0&&{of:o}}}function Ju(e,t,n,o){let r=WR(n,o).map(a=>Bs(a,t));qs(e,"journal",t,r)}function wC(e,t,n){
let o={...n,id:"",column:"",before:"",after:""};qs(e,"journal",t,[Bs(o,t)])}function RC(e,t,n,o){Js(e,"journal",(r,a)=>{let[s]=mr([r,a]);return s?.run!==n?new Map:new Map([[Mo.why,Pu(s.why,o,t)]])})}function CC(e,t,n,o,r){
if(r.length===0)return;let a=KR(n,o),s=r.flatMap(u=>(a.get(u.change)??[]).filter(({column:d})=>u.column===void 0||u.column===d).map(d=>[$u(d),c=>X5(c,u,t)])),[i]=r.flatMap(({notDone:u})=>u??[]),l=Df(n,
o,z5(o,r));SC(e,n,new Map([...TC(l,i,t),...s]))}function kC(e,t,n,o,{left:r,reason:a}){if(r.length===0)return;let s=new Map(r.map(l=>[l,{isWhole:!0,columns:[]}])),i=Df(n,{edits:[],added:[],removed:o},
s);SC(e,n,new Map(TC(i,a,t)))}function SC(e,{run:t},n){n.size!==0&&Js(e,"journal",(o,r)=>{let[a]=mr([o,r]);return(a?.run===t?n.get($u(a))?.(a):void 0)??new Map})}function z5({added:e},t){let n=new Set(
e),o=new Map;for(let{change:r,column:a,notDone:s}of t){if(!s||"column"in r||!n.has(r))continue;let{isWhole:i,columns:l}=o.get(r)??{isWhole:!1,columns:[]};o.set(r,{isWhole:i||a===void 0,columns:[...l,...a===
void 0?[]:[a]]})}return o}function TC(e,t,n){return[...e].map(([o,r])=>[o,a=>{if(!r)return new Map([[Mo.why,Pu(a.why,t??{kind:"meanwhile"},n)]]);let{id:s,before:i,after:l,kinds:u}=Mo;return OC(xC(a,Bs(
r,n)),[s,i,l,u])}])}function xC({told:e},t){return e?Du(t,e.at):t}function OC(e,t){return new Map(t.map(n=>[n,g(e[n]??"")]))}function X5(e,{notDone:t,done:n},o){if(t)return new Map([[Mo.why,Pu(e.why,t,
o)]]);if(n?.beforeFormula===void 0)return new Map;let r=Bs({...e,before:n.before,beforeFormula:n.beforeFormula},o);return OC(xC(e,r),[Mo.before,Mo.kinds])}var Z5={click:270,clock:270,edit:20},Yu="click",vC=Date.now();function _C(e){Yu=e,vC=Date.now()}function AC(){return Yu==="click"}function Ys(){return Yu==="edit"}function Zf(){return Date.now()-vC>Z5[Yu]*
1e3}function zs(e,{clock:t}){let{sheet:n}=e.located.sheet.tab,o=tR(e),r=[];for(let a=0;;a++){let s=vu([...r,...o]),i=Q1(e,s,a);if(i===null)return pf(e.located,s);r.push(...i.flatMap(l=>EC(n,l,u=>K(u,t))))}}
function Qf(e,t){let n=o=>W(()=>o.getFormulasR1C1()).map(r=>r.map(a=>a??""));return uR(t.flatMap(o=>EC(e,o,n)))}function EC(e,t,n){let o=ep(e,t);if(!o)return[];let r=n(o);return[{row:t.row,column:t.column,
rows:r.length,columns:r[0]?.length??0,values:r}]}function ep(e,t){try{return tp(e,t)}catch(n){if(rn(n))return null;throw n}}function tp(e,{row:t,column:n,rows:o,columns:r}){return o===null&&r===null?e.
getDataRange():o===null?e.getRange(`${ce(n)}:${ce(n+(r??1)-1)}`):r===null?e.getRange(`${t+1}:${t+o}`):e.getRange(t+1,n+1,o,r)}var Q5=/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:R(?:\[(-?\d+)\]|(\d+))?)(?:C(?:\[(-?\d+)\]|(\d+))?)(?![\p{L}\p{N}_.(])/gu;function NC(e,t,n,o){return e3(e,t,({at:r,isRowFixed:a,isColumnFixed:s,
isElsewhere:i})=>{let{row:l,column:u}=i?r:o(r),d=(c,f,p,y)=>f?`${c}${p+1}`:p===y?c:`${c}[${p-y}]`;return d("R",a,l,n.row)+d("C",s,u,n.column)})}function e3(e,{row:t,column:n},o){return e.replace(Q5,(r,...a)=>{
if(r.startsWith('"')||r.startsWith("'"))return r;let[s,i,l,u,d]=a,c={row:i===void 0?t+Number(s??0):Number(i)-1,column:u===void 0?n+Number(l??0):Number(u)-1},f=e[Number(d)-1]==="!",p={at:c,isRowFixed:i!==
void 0,isColumnFixed:u!==void 0,isElsewhere:f};return c.row<0||c.column<0?r:o(p)})}var np={before:e=>e,now:e=>e},ga={name:"",content:""};function ba(e=ga,t=ga){return e.isUnread||t.isUnread?!0:!t.isHit&&(e.name!==""||t.name!=="")?e.name===t.name:e.content===void 0||t.content===void 0||
e.content===t.content}function zu(e,t){return t3(e,t)?null:(![...e,...t].some(({isUnread:r})=>r)?MC(e,t,DC)??MC(e,t,IC):null)??n3(e,t)}function t3(e,t){let n=Math.max(e.length,t.length);for(let o=0;o<
n;o++)if(!ba(e[o],t[o]))return!1;return!0}function DC({name:e,content:t=""}){return e===""&&t===""}function IC({name:e,content:t="",isHit:n}){return(e===""||n===!0)&&t===""}function MC(e,t,n){let[o,r]=[
LC(e,DC),LC(t,n)],a=r.length-o.length;if(a===0)return null;let s=Math.min(o.length,r.length),i=0;for(;i<s&&ba(o[i],r[i]);)i++;let l=0;for(;l<s-i&&ba(o[o.length-1-l],r[r.length-1-l]);)l++;return i+l<s?
null:{before:u=>u<i?u:a>0&&u<i+a?null:u-a,now:u=>u<i?u:a<0&&u<i-a?null:u+a}}function LC(e,t){let{length:n}=e;for(;n>0&&t(e[n-1]??ga);)n--;return e.slice(0,n)}function n3(e,t){let[n,o]=[PC(e),PC(t)],r=[
...n].flatMap(([l,u])=>o.has(l)?[]:[u]),a=t.flatMap((l,u)=>l.isHit&&!n.has(ha(l))?u:[]),[s,i]=r.length===1&&a.length===1?[r[0],a[0]]:[];return{before:l=>{let u=t[l]??ga;return l===i?s??void 0:ha(u)===
""?u.content===void 0?void 0:null:n.get(ha(u))??void 0},now:l=>{let u=e[l]??ga,d=o.get(ha(u));return typeof d=="number"?d:l===s?i??null:ha(u)===""||ba(u,t[l])||d===void 0&&u.name===""&&!IC(t[l]??ga)?l:
null}}}function ha({name:e,content:t="",isHit:n}){return e!==""&&!n?`name ${e}`:t===""?"":`content ${t}`}function PC(e){let t=new Map;return e.forEach((n,o)=>{let r=ha(n);r!==""&&t.set(r,t.has(r)?null:
o)}),t}function WC(e,t,n,o){let r=a3(e,t,n);if(r===null)return{mends:[],lost:[]};let a=new Map(e.map(l=>[En(l),l.content])),s=new Map,i=[];for(let l of e){let[u,d]=[r.rows.now(l.row),r.columns.now(l.column)];
if(u===null||d===null){i.push(l);continue}let c={row:u,column:d},[f,p]=[t.cells.cellAt(l.row,l.column)??"",n.cells.cellAt(u,d)??""],y=a.get(En(c));if(Kf(l.content,p)&&!Ht(l.content))continue;Qe(f,p)||
y!==void 0&&FC(y,p)||Ht(l.content)?s.set(En(c),{...c,content:l.content}):i.push(l)}for(let l of e){let u=n.cells.cellAt(l.row,l.column)??"";if(s.has(En(l))||!FC(l.content,u))continue;let d=o3(l,{shift:r,
before:t,formulas:o,meant:a});d!==void 0&&(Ht(d)||!Qe(d,u))&&s.set(En(l),{row:l.row,column:l.column,content:d})}return{mends:[...s.values()],lost:i}}function KC(e,t,n){if(zu(Xu(t),Xu(n))!==null)return!1;
let o=BC(e,t,n,!1),[r,a]=[op(t,o,!1),op(n,o,!0)];return[...new Set(e.map(({row:s})=>s))].every(s=>!a(s).isUnread&&ba(r(s),a(s)))}function FC(e,t){return Kf(e,t)?!0:Ht(e)||typeof e=="string"||t===""?!1:
typeof t=="string"||typeof t=="number"}function o3({row:e,column:t},{shift:n,before:o,formulas:r,meant:a}){let[s,i]=[n.rows.before(e),n.columns.before(t)];if(s===null||i===null)return"";if(s===void 0||
i===void 0)return;let l=a.get(En({row:s,column:i}));if(l!==void 0)return l;let u=r.cellAt(s,i)??"";return u===""?r3(s,i,o)?"":o.cells.cellAt(s,i):{formula:NC(u,{row:s,column:i},{row:e,column:t},c=>({row:n.
rows.now(c.row)??c.row,column:n.columns.now(c.column)??c.column}))}}function r3(e,t,{cells:n,headingRow:o}){return e>n.lastRow||t>=n.row(o).length}function a3(e,t,n){let o=zu(Xu(t),Xu(n)),r=BC(e,t,n,o!==
null),{first:a,count:s}=en(e.map(({row:u})=>u)),i=Math.max(0,a+s-1),l=zu($C(t,r,i),$C(n,r,i,!0));return o===null&&l===null?null:{rows:l??np,columns:o??np}}function Xu({cells:e,headingRow:t}){let n=e.row(
t).map(g);for(;n.length>0&&n[n.length-1]==="";)n.pop();let o=new Map;return n.map(r=>{let a=(o.get(r)??0)+1;return o.set(r,a),{name:`${r} ${a}`}})}function BC(e,t,n,o){let r=VC(t),a=new Set(e.map(({column:l})=>l)),
s=e.filter(({column:l})=>l===r),i=[...t.positions].filter(([l,u])=>!a.has(u)&&n.positions.has(l));return{given:new Set(s.flatMap(({content:l})=>Ht(l)?[]:g(l))),named:new Set(s.map(({row:l})=>l)),kept:o?
null:i.map(([l])=>l)}}function $C(e,t,n,o=!1){let r=op(e,t,o);return Array.from({length:Math.max(e.cells.lastRow,n)+1},(a,s)=>r(s))}function op(e,{given:t,named:n,kept:o},r){let a=VC(e),s=e.cells.column(
a),i=o?.flatMap(l=>e.positions.get(l)??[]);return l=>{let u=s[l]??e.cells.cellAt(l,a),d=l>e.cells.lastRow;if(u===void 0&&!d)return{name:"",isUnread:!0};if(u===void 0)return{name:"",isHit:r&&t.has(""),
content:""};let c=g(u),f=r&&t.has(c),p=c===""||(r?f:n.has(l)),y=i&&p?s3(l,i,e):void 0;return{name:c,isHit:f,...y!==void 0&&{content:y}}}}function s3(e,t,{cells:n}){let o=[];for(let r of t){let a=n.cellAt(
e,r);if(a===void 0)return;o.push(a===!1?"":g(a))}return o.some(r=>r!=="")?JSON.stringify(o):""}function VC(e){return on(e)??Math.min(...e.positions.values())}function UC(e,t){let{workbook:n}=t,{sheet:o}=e.located.sheet.tab,r=zs(HC(e),n),{found:a}=_u(e.edits,e.located,r),s=Su(e.added,r),i=i3(o,r,a,s.length),{cells:l,keptOut:u}=hR(a,i),d=s.length===0?0:rR(r,
i),c=aR(s,d,r,i);t.overFormulas(l.filter(({done:b,edit:O})=>b!==O));let f=[...c,...l],{failed:p,hit:y}=l3(o,f,r.cells,i,t),h=new Set(qC(e,{hit:y,before:r,formulas:i},n).map(En));for(let b of f)!p.has(
b)&&h.has(En(b))&&p.set(b,{kind:"meanwhile"});return pR({...e,rows:e.added,newRows:s,edited:l,addedCells:c,keptOut:u,failed:p})}function HC(e){let{range:t}=e.located.sheet;return{...e,size:{rows:t.getNumRows(),
columns:t.getNumColumns()}}}function i3(e,t,n,o){let r=o===0?[]:[gf(t,o)];for(let{row:a,rows:s}of r)Ku(e,a+(s??0)+jt,t.headingRow);return Qf(e,[...r,...Sf(n,t)])}function l3(e,t,n,o,r){let a=new Map,s=[],
i=l=>{for(let u of Vf(l,n,o)){let{writes:d}=u,c=d.filter(h=>r.isWanted(kf(h)));if(c.length<d.length){let h=new Set(c);for(let b of d)h.has(b)||a.set(b,{kind:"together"});i(c);continue}let f=GC(e,u,r.workbook),
[p,...y]=d;if(f===null)for(let h of Bf(u))s.push(h);else y.length>0?d3(d).forEach(i):p&&(a.set(p,f),r.refused(kf(p)))}};return i(t),{failed:a,hit:s}}function GC(e,t,{clock:n}){try{return u3(e,t,n),null}catch(o){
if(!rn(o))throw o;let r=ep(e,jC(t));return r?qR(r,t.cells,o):{kind:"meanwhile"}}}function u3(e,t,n){let{column:o,cells:r,places:a}=t,s=ce(o),i=a?.map(({first:l,count:u})=>`${s}${l+1}:${s}${l+u}`);i&&(i.
length>1||(a?.[0]?.count??1)>1)?XR(e,i,r,n):ma(tp(e,jC(t)),r,n)}function jC({row:e,column:t,cells:n}){return{row:e,column:t,rows:n.length,columns:n[0]?.length??1}}function d3(e){let t=Math.ceil(e.length/
2);return[e.slice(0,t),e.slice(t)]}var c3=3;function qC(e,{hit:t,before:n,formulas:o},r,a=c3){if(t.length===0||a===0)return[];let{sheet:s}=e.located.sheet.tab,i=[...new Set(t.map(({row:b})=>b))],l=b=>zs(
{...HC(e),written:{rows:i,isMoved:b}},r);if(KC(t,n,l(!1)))return[];let u=l(!0),{mends:d,lost:c}=WC(t,n,u,o),f=Qf(s,Sf(d,u)),p={cellAt:()=>{},column:()=>[],row:()=>[],lastRow:-1},h=Vf(d,u.cells,p).filter(
b=>GC(s,b,r)===null);return qC(e,{hit:h.flatMap(Bf),before:u,formulas:f},r,a-1),c}function ee({edits:e,added:t=[]},n){let{workbook:o,located:r}=n,a=[...r].flatMap(([p,y])=>{let h=({table:L})=>L===p,b=Ys()?"edit":"command",{isJustRead:O=!1}=n,E={located:y,edits:e.filter(h),added:t.filter(
h),during:b,isJustRead:O};return E.edits.length+E.added.length===0?[]:[p3(E,n)]}),s=a.flatMap(({leftAlone:p})=>p),i=m3(a.map(({change:p})=>p),n),l=new Set,u={workbook:o,isWanted:({task:p})=>p===void 0||
!l.has(p),refused:({task:p})=>{p!==void 0&&l.add(p)},overFormulas:p=>i.amend(p.map(({edit:y,done:h})=>({change:y,done:h})))},d=i.allowed.map(p=>({...UC(p,u),sheet:p.located.sheet.name})),{halfDone:c,...f}=yR(
d,l);return c.length>0&&ee({edits:c.flatMap(cR)},{...n,run:null}),i.amend([...d.flatMap(({notDone:p})=>p.map(({reason:y,...h})=>({...h,notDone:y}))),...c.map(p=>({change:p,notDone:{kind:"together"}}))]),
{...f,leftAlone:[...s,...f.leftAlone],refused:[...i.refused,...f.refused]}}function m3(e,{workbook:t,language:n,run:o}){let r=[...e].sort((l,u)=>+(u.added.length>0)-+(l.added.length>0)),a={edits:r.flatMap(
({edits:l})=>l),added:r.flatMap(({added:l})=>l)},s={allowed:r,refused:[],amend:()=>{}};if(a.edits.length+a.added.length===0)return{...s,allowed:[]};if(o===null)return s;let i=o??an(t,n);try{Ju(t,n,i,a)}catch(l){
if(!(l instanceof Do))throw l;return f3(r,l)}return{...s,amend:l=>CC(t,n,i,a,l)}}function f3(e,{sheetName:t,reason:n}){let o=e.flatMap(({edits:r,added:a})=>[...r,...a]).filter(r=>!Ws(r));return{allowed:e.
map(r=>({...r,edits:r.edits.filter(Ws),added:[]})),refused:o.map(r=>({change:r,reason:n,sheet:t})),amend:()=>{}}}function p3({located:e,edits:t,added:n,...o},{workbook:r}){let{range:a,values:s}=e.sheet,
i={rows:a.getNumRows(),columns:a.getNumColumns()},l=n.length===0?nR(e,vu([{row:0,column:0,...i,values:s}])):zs({located:e,edits:t,added:n,...o,size:i},r),{found:u,leftAlone:d}=_u(t,e,l),c=Su(n,l);return{
change:{located:e,edits:u.map(({edit:f})=>f),added:c,...o},leftAlone:d}}var wa=class extends Error{},Ra=null;function B(e){let t=YC(1e4,e);if(!t)throw new wa;return t.value}function Zu(e){return YC(15e3,e,t=>t==="unseen")!==null}function JC(){if(Ra===null||Date.now()-Ra<5e3)
return;let e=XC();if(y3(e),Utilities.sleep(300),!zC(e,1e4))throw new wa}function YC(e,t,n=()=>!0){if(Ra!==null)return{value:t()};let o=XC();if(!zC(o,e))return null;try{let r=t();return n(r)&&SpreadsheetApp.
flush(),{value:r}}finally{Ra=null,o.releaseLock()}}function zC(e,t){return e.tryLock(t)?(Ra=Date.now(),!0):!1}function y3(e){SpreadsheetApp.flush(),Ra=null,e.releaseLock()}function XC(){return LockService.
getScriptLock()}function Qu(){return ea("",Session.getActiveUserLocale())}var h3=8,g3=25;function Rt(e,t,n){n.toast(QC(e),_(t).menu.title,h3)}function me(e){let{title:t}=_(H()).failures,n=QC(e);(!AC()||!b3(t,n))&&SpreadsheetApp.getActiveSpreadsheet().toast(n,t,g3)}var ZC=1500;
function QC(e){return e.length<=ZC?e:`${e.slice(0,ZC-1)}…`}function b3(e,t){try{let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.OK),!0}catch{return!1}}function Pn(e){let t=H(),{failures:n}=_(
t);if(e instanceof wa)return n.busy;if(e instanceof Do){let{sheetName:r,reason:a}=e;return a.kind==="protected"?n.noPermission(r):n.notWritten([{place:r,why:da(a,t)}])}let o=e instanceof Error?e.message:
String(e);return e instanceof Error&&e.name==="Exception"?n.service(o):n.unexpected(o)}function H(){try{return bt().language??ea("",SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale())}catch{
return Qu()}}function ed(e,t){let{idPrefix:n=""}=C[e],o=t.get(e),r=o?.positions.get("id")??-1,s=(o?.sheet.values.slice(o.headingRow+1)??[]).map(i=>g(i[r]??""));return[n,new Set([...s,...o?.sheet.otherIds??[]])]}function ek(e,t){
return Xs(e,t).filter(({reason:n})=>n==="newId")}function Xs(e,t){return $.flatMap(n=>w3(n,e,t))}function w3(e,t,n){let{idPrefix:o}=C[e],r=t.located.get(e),a=r?.positions.get("id");if(o===void 0||t.unreadable.
has(e)||!r||a===void 0)return[];let s=t.rows[e],i=new Set(s.map(({id:u})=>u.toUpperCase())),l=new Set;return s.flatMap(({row:u,id:d})=>{let c=d.toUpperCase(),f=d!==""&&!l.has(c);if(l.add(c),f)return[];
let p=d===""?"newId":"repair",y=r.sheet.values[u-1]?.[a]??"";return[{table:e,id:d,row:u,column:"id",before:y,after:n(o,i),reason:p}]})}function to(e,t){let n=e.filter(({reason:r})=>r.kind!=="together"),o=(n.length>0?n:e).map(r=>({place:R3(r,t),why:da(r.reason,t)}));return[...new Map(o.map(r=>[`${r.place} ${r.why}`,r])).values()]}function R3(e,t){
if(e.reason.kind!=="tooLong"||!("change"in e))return e.sheet;let{change:n,column:o="column"in n?n.column:""}=e,{table:r,id:a}=n;return td([{table:r,id:a,column:o}],t)[0]??e.sheet}function td(e,t){let n=e.
map(({table:o,id:r,column:a})=>{let i=C[o].columns[a]?.heading[t];return[C[o].sheet[t],r,i===void 0?"":`«${i}»`].filter(Boolean).join(" ")});return[...new Set(n)]}function nk(e,{sheets:t,closedMonths:n,language:o}){let r=Y(e,"closedMonths");if(r&&e.memory.language!==o&&Ln(e,r,As[o]),!n)return t;let{toKeep:a,wanted:s,history:i}=n;if(a.length>0&&C3(e,a,o),s.length===
0)return t;let l=i(S3(e,s));return t.map(u=>u.key===l.key?l:u)}var tk=4;function C3(e,t,n){let{sheet:o,name:r}=Y(e,"closedMonths")??k3(e,n);Gt({name:r,sheet:o},()=>{o.hideSheet();let a=Math.max(...t.map(
({length:l})=>l)),s=[...t].reverse().map(l=>Array.from({length:a},(u,d)=>l[d]??"")),i=o.getLastRow()+1;Et(o,i+t.length,a),o.getRange(i,1,t.length,a).setNumberFormat(Ot);for(let l=0;l<s.length;l+=tk){let u=s.
slice(l,l+tk);W(()=>o.getRange(i+l,1,u.length,a).setValues(u))}})}function k3(e,t){let n=Mn(e,"closedMonths",As[t]);return n.sheet.setTabColor($t.setup),n.sheet.getRange(1,1).setValue(Vl[t]),n}function S3(e,t){
let n=Y(e,"closedMonths");if(!n)return[];let{sheet:o}=n,r=K(o.getRange(`A:${ce(Wm-1)}`),e.clock),a=Nb(r,t);if(!a)return[];let{first:s,last:i,width:l}=a;return K(o.getRange(s+1,1,i-s+1,l),e.clock)}function nd(e,t){let{table:n,sheet:o,headingRow:r,positions:a}=e.located;if(n.idPrefix===void 0)return[];let s=a.get("id"),i=hh(e.located),l=[];return o.values.forEach((u,d)=>{if(d<=r||!i(u))return;let c=s===
void 0?"":g(u[s]??""),f={table:n.key,id:c,row:d+1};s!==void 0&&c===""&&l.push({...f,column:"id",before:u[s]??"",after:t(),reason:"newId"}),l.push(...T3(f,u,e),...O3(f,u,e))}),l}function rk(e){return nd(
e,()=>"").length===0}function ak(e,t){let{sheet:n,headingRow:o,positions:r}=e,a=r.get("id")??-1,s=[];return n.values.forEach((i,l)=>{(l<=o||g(i[a]??"")===(t[l]??""))&&(s[l]=i)}),{...e,sheet:{...n,values:s}}}
function T3(e,t,n){let{table:o,positions:r}=n.located,a=o.dateColumn??"",s=r.get(a);if(o.columns[a]?.type!=="datetime"||!Zt(e.table,a))return[];if(s===void 0||(t[s]??"")!=="")return[];let i={...e,column:a,
before:"",after:{serial:n.now}};return e.id===""?r.has("id")?[{...i,reason:"stampTime"}]:[]:n.isEdited(s)?[]:[{...i,reason:"noticeTime"},...x3(e,t,n)]}function x3(e,t,{located:n,now:o}){let r=n.positions.
get("sourceKey");return r===void 0||(t[r]??"")!==""?[]:[{...e,column:"sourceKey",before:"",after:em(o),reason:"noticeTime"}]}function O3(e,t,n){let{phones:o}=n;return o?ik(n.located).filter(([,r])=>n.
isEdited(r)).flatMap(([r,a])=>{let s=t[a]??"",i=rp(s,o);return i===null||i===s?[]:[{...e,column:r,before:s,after:i,reason:"normalisePhone"}]}):[]}function sk({located:e,isEdited:t}){let n=ik(e).filter(
([,r])=>t(r)),o=r=>r===""||typeof r=="string"&&Xt(r);return e.sheet.values.some((r,a)=>a>e.headingRow&&n.some(([,s])=>!o(r[s]??"")))}function ik({table:e,positions:t}){return[...t].flatMap(([n,o])=>e.
columns[n]?.type==="phone"&&Zt(e.key,n)?[[n,o]]:[])}var v3=/\s*[;,\n]\s*/,_3=/^[\d\s()+.-]+$/,ok=7;function rp(e,t){if(N(e)||typeof e=="boolean"||e==="")return null;let o=String(e).replace(/^'/,"").trim().
split(v3).map(r=>A3(r,t));return o.includes(null)?null:o.join(", ")}function A3(e,t){if(!_3.test(e))return null;let n=Un(e,t),o=e.replace(/\D/g,"");return n!==null&&o.length>=ok&&n.endsWith(o.slice(-ok))?
n:null}function lk(e,{located:t,context:n},o){let{table:r}=e.subject,a=uk(e,n),[s,i]=ed(r,new Map([[r,t]])),l=D3(e.subject,t),u=d=>{let c=g(ve(d,"id"));return c===""||i.has(c)?o(s,i):(i.add(c),c)};return a.map(
d=>l(d)?null:No(r)?u(d.cells):"")}function ap(e,t,{located:n,context:o}){let{table:r}=e.subject,a=I3(n),s=uk(e,o).flatMap(({cells:y},h)=>{let b=t[h]??null;return b===null?[]:[gt({table:r,cells:N3(r,y,
b),reason:"import",inBulk:!0})]}),i=No(r)?s.filter(({id:y})=>a.has(y)):[],l=i.flatMap(y=>P3(y,a.get(y.id)??0,n)),u=L3(n,a),d=e.parts.flatMap(({edits:y})=>y.map(h=>M3(r,h,u(h),o))),c=d.filter(({row:y})=>y>
0),f=c.filter(({row:y,column:h,after:b})=>!Qe(sp(n,y-1,h),b)),p=new Set(i);return{added:s.filter(y=>!p.has(y)),edits:[...l,...f],completing:l,done:{rows:i.length,cells:c.length-f.length},lost:d.length-
c.length}}function uk({subject:e,parts:t},n){return t.flatMap(({rows:o})=>o.map(({cells:r,...a})=>({...a,cells:E3(e.table,r,n)})))}function E3(e,t,n){let o=Object.entries(t).map(([r,a])=>[r,dk(e,r,a,n)]);
return Object.fromEntries(o)}function dk(e,t,n,o){return C[e].columns[t]?.type==="phone"?rp(n,o)??n:n}function N3(e,t,n){return No(e)?{...t,id:n}:t}function M3(e,{id:t,column:n,before:o,after:r},a,s){
return{table:e,id:t,row:(a??-1)+1,column:n,before:o,after:dk(e,n,r,s),reason:"import"}}function L3(e,t){let n=Oe(o=>ck(o.split(" "),e));return({id:o,known:r})=>{if(o!=="")return t.get(o)??null;let a=Object.
keys(r),s=a.length===0?[]:n(a.join(" ")).get(mk(r,a));return s?.length===1?s[0]??null:null}}function ck(e,t){let n=new Map;for(let o=t.headingRow+1;o<t.sheet.values.length;o++){let r=Ef(e,s=>sp(t,o,s)),
a=n.get(r);a?a.push(o):n.set(r,[o])}return n}function mk(e,t){return Ef(t,n=>ve(e,n))}function P3({table:e,id:t,cells:n},o,r){return Object.entries(n).flatMap(([a,s])=>{let i=a;return s===""||sp(r,o,i)!==
""||!r.positions.has(i)?[]:[{table:e,id:t,row:o+1,column:i,before:"",after:s,reason:"import"}]})}function D3({key:e},t){let n=new Map([...ck(e,t)].map(([r,{length:a}])=>[r,a])),o=new Set;return({cells:r,
standing:a})=>{let s=mk(r,e);o.has(s)||n.set(s,(n.get(s)??0)-a),o.add(s);let i=n.get(s)??0;return n.set(s,i-1),i>0}}function I3(e){let t=e.positions.get(Ne(e.table.key)??"");if(t===void 0)return new Map;
let{values:n}=e.sheet;return new Map(n.flatMap((o,r)=>{let a=g(o[t]??"");return r>e.headingRow&&a!==""?[[a,r]]:[]}))}function sp({sheet:e,positions:t},n,o){let r=t.get(o);return r===void 0?"":e.values[n]?.[r]??
""}var fk=5e3,F3=5e4;function ip(e,t){let n=$.find(r=>r===e);if(n===void 0)return Q(`table ${e}`);let o=t.find(r=>!Zt(n,r));return o!==void 0?Q(`key ${o}`):Ge({table:n,key:t})}function lp(e,{rows:t,edits:n}){
if(t.length+n.length>fk)return Q(`more than ${fk} rows in a block`);for(let[o,{cells:r}]of t.entries())for(let[a,s]of Object.entries(r))if(!Zt(e,a)||!pk(s))return Q(`row ${o+1}, ${a}`);for(let[o,{row:r,
column:a,before:s,after:i}]of n.entries())if(!Zt(e,a)||![s,i].every(pk)||!Number.isInteger(r)||r<1)return Q(`edit ${o+1}, ${a}`);return Ge({rows:t.map(({cells:o,standing:r})=>({cells:o,standing:r})),edits:n})}
function pk(e){return typeof e=="string"?e.length<F3:typeof e=="boolean"?!0:Number.isFinite(N(e)?e.serial:e)}var $3={ru:{stagingSheet:"Идёт импорт",stagingNote:"Сюда временно приходят строки импорта. Лист уберётся сам.",done:({added:e,changed:t,meanwhile:n,
leftAlone:o})=>[`Готово: добавлено строк: ${Fo(e,"ru")}, изменено ячеек: ${Fo(t,"ru")}.`,...n>0?[`Строк, которые тем временем появились сами и второй раз не записаны: ${Fo(
n,"ru")}.`]:[],...o>0?[`Ячеек, которые тем временем изменились и оставлены как есть: ${Fo(o,"ru")}.`]:[],...e+t>0?["Импорт отменяется одной командой «\
Отменить последнее автоматическое изменение»."]:[]].join(" "),dropped:"Импорт прерван, в таблице ничего не изменилось.",
gone:"Этот импорт уже не идёт: его прервали или начали слишком давно. Ничего не записано. Начните его заново.",missing:e=>`\
Часть ${e} импорта не дошла. Ничего не записано. Начните импорт заново.`,noTable:e=>`Листа «${e}» в таблице нет. Ничего не записано. Выберит\
е «Настроить или починить» и начните импорт заново.`,unreadable:e=>`Лист «${e}» не читается: нет нужного заголовка или он стоит дважды. Ничего не записа\
но. Выберите «Проверить данные», поправьте заголовки и начните импорт заново.`,noHeading:(e,t)=>`На листе «${t}» нет столбца «${e}\
». Ничего не записано. Выберите «Настроить или починить» и начните импорт заново.`,notWritten:(e,t)=>`Не всё записано на лист «${e}\
»: ${t}.`},en:{stagingSheet:"Import under way",stagingNote:"Rows of an import arrive here for a moment. The sheet goes by itself.",done:({added:e,changed:t,meanwhile:n,leftAlone:o})=>[`Done: rows add\
ed: ${Fo(e,"en")}, cells changed: ${Fo(t,"en")}.`,...n>0?[`Rows that came by another way meanwhile and are not written twice: ${Fo(n,"en")}.`]:[],...o>0?[`Cells that changed meanwhile and are left as \
they are: ${Fo(o,"en")}.`]:[],...e+t>0?['"Undo last automatic change" takes the whole import back.']:[]].join(" "),dropped:"The import was stopped; nothing has changed in the workbook.",gone:"This imp\
ort is no longer under way: it was stopped, or begun too long ago. Nothing was written. Begin it again.",missing:e=>`Part ${e} of the import has not arrived. Nothing was written. Begin the import agai\
n.`,noTable:e=>`The workbook has no sheet "${e}". Nothing was written. Choose "Set up or repair" and begin the import again.`,unreadable:e=>`The sheet "${e}" cannot be read: a heading it needs is miss\
ing or stands twice. Nothing was written. Choose "Check data", put the headings right and begin the import again.`,noHeading:(e,t)=>`The sheet "${t}" has no column "${e}". Nothing was written. Choose \
"Set up or repair" and begin the import again.`,notWritten:(e,t)=>`Not everything was written to the sheet "${e}": ${t}.`}};function Fo(e,t){return _(t).write.number(e)}function no(e){return $3[e]}var yk=3e4;function hk(e,t,n){let o=Mn(e,"staging",no(t).stagingSheet);return o.sheet.hideSheet(),pr(o.sheet.getRange(1,1,1,3),[[Ce(no(t).stagingNote),n,e.now]]),o}function od(e,t){return Zs(e).find(n=>sd(
n,e).run===t)??null}function Zs({tabs:e,own:t}){return e.filter(({sheet:n})=>t.get(n.getSheetId())==="staging")}function rd({sheet:e},t,n){let o=K3(n).map((a,s)=>[Ce(t),s,Ce(a)]),r=e.getLastRow()+1;Et(
e,r+o.length),pr(e.getRange(r,1,o.length,3),o)}function ad(e,t){let n=new Map;for(let[o="",r=0,a=""]of W3(e,t).slice(1)){let s=g(o);r===0&&n.set(s,[]),n.get(s)?.push(typeof a=="string"?a:"")}return new Map(
[...n].map(([o,r])=>[o,r.join("")]))}function sd(e,{clock:t}){let[[,n="",o=""]=[]]=K(e.sheet.getRange(1,1,1,3),t);return{run:g(n),begun:typeof o=="number"?o:0}}function Qs({spreadsheet:e,tabs:t},n){W(
()=>e.deleteSheet(n.sheet)),t.splice(t.indexOf(n),1)}function W3(e,{clock:t}){return K(W(()=>e.sheet.getDataRange()),t)}function K3(e){let t=[];for(let n=0;n<e.length||n===0;){let o=/[\ud800-\udbff]/.
test(e.charAt(n+yk-1)),r=n+yk-(o?1:0);t.push(e.slice(n,r)),n=r}return t}var B3=1/24;function gk({table:e,key:t}){let n=ip(e,t);if(!n.ok)throw new TypeError(`beginImport: ${n.error}`);return id({run:""},()=>B(()=>{let o=P();up(o);let r=H(),{run:a}=an(o,r);return rd(hk(o,r,
a),"subject",JSON.stringify(n.value)),Ge({run:a,message:""})}))}function bk({run:e,part:t,rows:n,edits:o}){return id({},()=>{let r=P(),a=od(r,e),s=a&&Sk(ad(a,r));if(!a||!s)return Q(no(H()).gone);let i=lp(
s.table,{rows:n,edits:o});if(!i.ok)throw new TypeError(`stageImport: ${i.error}`);return rd(a,`part ${t}`,JSON.stringify(i.value)),Ge({message:""})})}function wk({run:e,parts:t}){return id({run:e,added:0,
changed:0,meanwhile:0,leftAlone:0},()=>B(()=>{let n=P(),o=no(H()),r=od(n,e),{imported:a}=n.memory;return r?Ck(n,r,t):a?.run===e?Ge({...a,message:o.done(a)}):Q(o.gone)}))}function Rk({run:e}){return id(
{},()=>B(()=>{let t=P(),n=od(t,e);return n&&Qs(t,n),Ge({message:no(H()).dropped})}))}function up(e){for(let t of Zs(e)){let{run:n,begun:o}=sd(t,e),r=ad(t,e),a=xk(r);if(a===null){e.now-o>B3&&Qs(e,t);continue}
let s=Tk(r);s&&V3(e,s,a)?Ck(e,t,null):(RC(e,H(),n,{kind:"together"}),Qs(e,t))}}function V3(e,t,n){let o=kk(e,t);if(!o.ok)return!1;let{rows:r,cells:a}=ap(t,n,o.value).done;return r+a>0}function Ck(e,t,n){
let{run:o}=sd(t,e),r=ad(t,e),a=no(H()),s=Array.from({length:n??0},(y,h)=>h).find(y=>!r.has(`part ${y}`));if(s!==void 0)return Q(a.missing(s+1));let i=Tk(r);if(!i)return Q(a.gone);let l=kk(e,i);if(!l.ok)
return l;let u=xk(r),d=u??lk(i,l.value,bC());u||rd(t,"ids",JSON.stringify(d));let c=ap(i,d,l.value),f=G3(e,c,l.value,{run:o,isTold:u!==null&&j3(e,o)}),p=U3(o,d,c,f);return wt({},{...bt(),imported:p}),
Qs(e,t),H3(p,f.refused,l.value,a)}function U3(e,t,n,o){let r=new Set(n.completing);return{run:e,added:n.done.rows+o.added.length,changed:n.done.cells+o.written.filter(a=>!r.has(a)).length,meanwhile:t.
filter(a=>a===null).length,leftAlone:n.lost+o.leftAlone.length}}function H3(e,t,{language:n},o){let r=to(t,n),[a]=r;if(a&&e.added+e.changed===0)return Q(o.notWritten(a.place,a.why));let s=r.map(({place:i,
why:l})=>o.notWritten(i,l));return Ge({...e,message:[o.done(e),...s].join(" ")})}function kk(e,t){let{table:n}=t.subject,o=re(ye(e,[...new Set([n,"settings"])]),e.locale),r=Je(o,e.locale),a=no(r),s=C[n],
i=o.located.get(n);if(!i)return Q(a.noTable(s.sheet[r]));if(o.unreadable.has(n))return Q(a.unreadable(i.sheet.name));let l=t.parts.flatMap(({rows:d,edits:c})=>[...d.flatMap(({cells:f})=>Object.keys(f)),
...c.map(({column:f})=>f)]),u=[...new Set(l)].find(d=>!i.positions.has(d));return u===void 0?Ge({reading:o,located:i,context:o.context,language:r}):Q(a.noHeading(s.columns[u]?.heading[r]??u,i.sheet.name))}
function G3(e,{added:t,edits:n},{reading:{located:o},language:r},{run:a,isTold:s}){let i=s?null:{...an(e,r),run:a};return ee({edits:n,added:t},{workbook:e,located:o,language:r,run:i})}function j3(e,t){
return mr(eo(e,"journal")?.values??[]).some(n=>n.run===t)}function Sk(e){let t=dp(e,"subject"),n=t&&ip(t.table,t.key);return n?.ok?n.value:null}function Tk(e){let t=Sk(e);if(!t)return null;let n=[];for(let o=0;e.
has(`part ${o}`);o++){let r=lp(t.table,dp(e,`part ${o}`));if(!r.ok)return null;n.push(r.value)}return{subject:t,parts:n}}function xk(e){return dp(e,"ids")}function dp(e,t){try{return JSON.parse(e.get(
t)??"null")}catch{return null}}function id(e,t){try{let n=t();return n.ok?{...n.value,ok:!0}:{...e,ok:!1,message:n.error}}catch(n){if(n instanceof TypeError)throw n;return console.error(n instanceof Error?
n.stack??n.message:String(n)),{...e,ok:!1,message:Pn(n)}}}function Ok(e){return[...e].flatMap(({table:t,sheet:n,headingRow:o})=>{let{range:r,tab:a}=n,s=n.values.length+jt;if(t.kind!=="entered"||Hs(r,s))return[];let i=Nn(()=>Gt(a,()=>Ku(a.sheet,s,o)));return i?
[i]:[]})}var J3="continueRefresh";function vk(){return!1}function Ca(e){let{MD5:t}=Utilities.DigestAlgorithm;return Utilities.base64Encode(Utilities.computeDigest(t,e,Utilities.Charset.UTF_8))}var cp=2;function _k(e,t,n){let o=t.map(F1),r=W1(o,d=>Ca(JSON.stringify(d))),a=Y(e,"index")??z3(e,n);e.memory.language!==n&&Ln(e,a,Is[n]);let s=K1(Y3(a,e),r);if(!s)return;let{first:i,count:l}=s,u=Array.
from({length:l},(d,c)=>Fs.map((f,p)=>Io(o[i+c]?.[p]??"",void 0,e.clock)));Gt(a,()=>{let[d,c]=[cp+i+l,Fs.length],f=fa(a.sheet,a.sheet.getRange(1,1),d,c,jt);W(()=>f.offset(cp-1+i,0,l).setValues(u))}),e.
memory={...e.memory,index:r}}function Y3({sheet:e},{memory:t}){let n=e.getDataRange().getNumRows()-cp+1;return t.index?.rows===n?t.index:{rows:n,prints:[]}}function Ak(e,t){let n=Y(e,"index");if(!n||t.
length===0)return[];let o=n.sheet.getDataRange(),r=o.getNumRows(),a=K(o.offset(0,0,r,1),e.clock).map(([i=""])=>g(i)),s=new Map(a.map((i,l)=>[i,l]));return t.flatMap(i=>{let l=i.find(p=>s.has(p)),u=s.get(
l??"");if(l===void 0||u===void 0)return[];let d=Math.max(u-sf,0),c=Math.min(u+sf+1,r)-d,f=K(o.offset(d,0,c,Fs.length),e.clock);return B1(af(f),l).slice(0,1)})}function z3(e,t){let n=Mn(e,"index",Is[t]);
return n.sheet.setTabColor($t.setup),n.sheet.getRange(1,1).setValue(gu[t]),n.sheet.hideSheet(),n}var mp="; ";function Wo(e){return typeof e=="string"?e:g(e)}function $o(e,t){let n=e.split(mp);return Q3(e,t)||t.split(mp).every(o=>n.includes(o))}var X3=/[\p{L}\p{N}]$/u,Z3=/^[\p{L}\p{N}]/u;function Q3(e,t){
let n=e.slice(t.length);return e.startsWith(t)&&!(X3.test(t)&&Z3.test(n))}function Dn(e,t){return t===""||$o(e,t)?e:e===""||$o(t,e)?t:e+mp+t}function Ek({assigned:e,...t}){return`${oo(t)}${e===""?"":` @ ${e}`}`}function ka(e){let[,t="",n=""]=/^(.*?)(?: @ (.*))?$/s.exec(e.trim())??[],o=ei(t);return o&&{...o,assigned:n}}function oo({key:e,turn:t}){
return t===0?pe(e):`${pe(e)}#${t}`}function ei(e){let[,t="",n="0"]=/^(.*?)(?:#(\d+))?$/s.exec(e)??[],o=Hw(t);return o&&{key:o,turn:Number(n)}}function Ko(e){return`task:${oo(e)}`}var Nt={edits:[],appends:[]};function Mk(e,t,n,o){let r={task:e,tick:t,analysis:n,language:o,now:e6(n.book.facts.now)};switch(e.kind){case"reply":return t.outcome==="noAnswer"?Lk(r):t6(r);case"call":return t.
outcome==="notNeeded"?{edits:Pk(r),appends:[]}:n6(r);case"document":return t.outcome==="notNeeded"?Nt:a6(r);case"papers":return t.outcome==="notNeeded"?Nt:s6(r);case"listen":return t.outcome==="notNee\
ded"?Nt:i6(r);case"note":return Nt}}function e6(e){return Tr(Math.floor(e*86400+1e-4))}function t6(e){let{task:t,tick:n,analysis:o,now:r}=e;if(n.outcome==="spam"||n.outcome==="notClient"){let s=[...t.
rows].reverse().flatMap(i=>Nk(e,i));return{edits:[...ld(e,t.source),...s],appends:[]}}let{source:a}=t;return a?{edits:[...Nk(e,a),...Dk(e,a),...ld(e,a),...ie(o,a,"employee",n.employee,$k),...ie(o,a,"a\
nsweredAt",{serial:r})],appends:[]}:Nt}function n6(e){let{task:t,tick:n}=e,o=Lk(e);if(n.outcome==="noAnswer")return o;let r=t.source?.table==="deals"&&n.nextStepOn!==null?Dk(e,t.source):[];return{appends:o.
appends,edits:[...r,...Pk(e)]}}function Lk(e){let{task:t,tick:n,analysis:o,language:r,now:a}=e,s=Ko({key:t.key,turn:n.turn});if(o.reading.rows.contacts.some(u=>u.sourceKey===s)||!o.reading.located.has(
"contacts"))return Nt;let l={at:{serial:a},direction:co.labels.out[r],channel:Ct.labels.call[r],...o6(e),employee:n.employee,result:Ik(e),...n.nextStepOn!==null&&{nextStep:n.comment,nextStepOn:{serial:n.
nextStepOn}},comment:n.comment,sourceKey:s};return{edits:[],appends:[{table:"contacts",cells:l,reason:"tick",once:"sourceKey"}]}}function o6({task:e,analysis:t}){let{facts:n}=t.book,o=n.parties[e.partyIndex],
r=r6(t,e.partyIndex),{client:a,phone:s="",email:i="",person:l="",line:u=""}=r??{},d=o?.client??null,c=d?.name??a??o?.name??"";return{client:d===null||n.partyOfClientCell(c)?.index===o?.index?c:d.id||c,
person:l||d?.person||"",phone:s||d?.phone[0]||"",email:i||d?.email[0]||"",line:u}}function r6({book:{facts:e}},t){let{rows:n}=e.contacts;for(let o=n.length-1;o>=0;o--)if(n[o]?.party===t)return n[o]?.contact}
function Pk({task:e,analysis:t,now:n}){let o=t.book.facts.parties[e.partyIndex],r=o?.client,a=S(n),s=iu(o,a);return!r||s===null||e.role!=="care"||S(r.nextTouchOn??0)>a?[]:ie(t,{table:"clients",id:r.id,
row:r.row},"nextTouchOn",{serial:s})}function a6(e){let{task:t,tick:n,analysis:o,now:r}=e;return t.source?{edits:[...ld(e,t.source),...ie(o,t.source,"responsible",n.employee,$k),...ie(o,t.source,"done\
At",{serial:r})],appends:[]}:Nt}function s6({task:e,tick:t,analysis:n,language:o,now:r}){let a=n.reading.rows.deals.find(({id:i,row:l})=>i===e.source?.id&&l===e.source.row);if(!a||!n.reading.located.has(
"documents"))return Nt;let s={requestedAt:{serial:r},client:a.client,deal:a.id,type:yn.labels[t.outcome][o],requestedBy:a.seller,responsible:t.employee,doneAt:{serial:r},comment:t.comment};return{edits:[],
appends:[{table:"documents",cells:s,reason:"tick",once:"deal"}]}}function i6(e){let{task:t,tick:n,analysis:o,now:r}=e,{source:a}=t;return a?{edits:[...ld(e,a),...Number(n.outcome)>0?ie(o,a,"score",Number(
n.outcome)):[],...ie(o,a,"listenedBy",n.employee),...ie(o,a,"listenedOn",{serial:S(r)})],appends:[]}:Nt}function Dk({tick:e,analysis:t},n){return e.nextStepOn===null?[]:[...e.comment===""?[]:ie(t,n,"n\
extStep",e.comment),...ie(t,n,"nextStepOn",{serial:e.nextStepOn})]}function ld({tick:e,analysis:t},n){if(!n||e.comment==="")return[];let o=Wo(Fk(t,n,"comment")??"");return $o(o,e.comment)?[]:ie(t,n,"c\
omment",Dn(o,e.comment))}function Nk(e,t){let{tick:n,analysis:o}=e,r=o.reading.rows.contacts.find(s=>s.row===t.row)?.result??null;return r===n.outcome||!n.isChosen&&r!==null&&r!=="noAnswer"?[]:ie(o,t,
"result",Ik(e))}function Ik({tick:e,language:t}){return Se.labels[e.outcome][t]}function Fk({reading:e},{table:t,row:n},o){let r=e.located.get(t),a=r?.positions.get(o);return r&&a!==void 0?r.sheet.values[n-
1]?.[a]??"":null}function ie(e,t,n,o,r=()=>!0){let a=Fk(e,t,n);return a===null||Qe(a,o)||!r(a)?[]:[{...t,column:n,before:a,after:o,reason:"tick"}]}function $k(e){return e===""}var ud={reply:["reached","lead","deal","refused","noAnswer","spam","notClient"],call:["reached","lead","deal","refused","noAnswer","notNeeded"],document:["done","notNeeded"],papers:["invoice","contrac\
t","deliveryNote","act","other","notNeeded"],listen:["5","4","3","2","1","notNeeded"],note:["done","notNeeded"]},Wk={reply:"reached",call:"reached",document:"done",papers:"other",listen:"done",note:"d\
one"},ti=e=>({en:e,ru:e}),fp={...yn.labels,...Se.labels,done:{en:"Done",ru:"Сделано"},notNeeded:{en:"Not needed",ru:"Не нужно"},1:ti("1"),2:ti("2"),3:ti("3"),4:ti("4"),5:ti("5")};function dd(e,t){
return fp[e][t]}var l6=pn(Se);function ni(e,t){let n=k(t),o=l6.get(n);if(o!==void 0&&ud[e].includes(o))return o;let r=a=>a===t||k(fp[a].en)===n||k(fp[a].ru)===n;return ud[e].find(r)??null}function Kk(e,t,n){let o=u6(e,t);if(!o)return[];let r={table:"contacts",id:o.id,row:o.row};return[...d6(e,o,r,t,n),...m6(e,o,r,t),...f6(e,o,r,t)]}function u6({key:e,turn:t},{reading:n}){let o=Ko({key:e,
turn:t}),r=({id:a,answeredAt:s,listenedOn:i})=>a===""||a!==e.row?!1:e.rule==="reply"&&s!==null||e.rule==="listen"&&i!==null;return n.rows.contacts.find(a=>a.sourceKey===o||r(a))}function d6({key:e,takenAt:t,
before:n,now:o},r,a,s,i){if(e.rule==="listen"){let[p,y]=[n,o].map(({outcome:O})=>ni("listen",O)),h=p===null?null:Number(p);return y!==null&&y!=="notNeeded"&&p!==y&&r.score===h?ie(s,a,"score",Number(y)):
[]}let l=e.rule==="reply"?"reply":"call",[u,d]=[n,o].map(({outcome:p})=>ni(l,p));if(d===null||d==="notNeeded"||u===d)return[];let c=Se.labels[d][i],f=Math.abs($e(r.answeredAt??0)-$e(t))<=c6;return[...r.
result===u?ie(s,a,"result",c):[],...l==="reply"&&d==="noAnswer"&&f?ie(s,a,"answeredAt",""):[]]}var c6=1;function m6({before:e,now:t},n,o,r){let{comment:a}=n;if(t.comment===e.comment||t.comment===""||$o(
a,t.comment))return[];let s=e.comment!==""&&$o(t.comment,e.comment)&&$o(a,e.comment);return ie(r,o,"comment",s?a.replace(e.comment,()=>t.comment):Dn(a,t.comment))}function f6({before:e,now:t},n,o,r){let s=t.
nextStepOn!==""&&!Qe(t.nextStepOn,e.nextStepOn)?Bn(t.nextStepOn,r.reading.context):null;return s===null||s instanceof A||n.nextStepOn!==null?[]:[...n.nextStep===""&&t.comment!==""?ie(r,o,"nextStep",t.
comment):[],...ie(r,o,"nextStepOn",{serial:s})]}function Bk(e){let t=e.flatMap(({code:n,mark:o})=>n==="closed"?ei(o)??[]:[]);return new Set(t.map(({key:n})=>pe(n)))}function Vk(e){let t=new Map;for(let n of e){let o=`${n.table} ${n.row} ${n.column}`,r=t.get(o);t.set(o,r?{...n,after:p6(r,n)}:n)}return[...t.values()]}function p6(e,t){if(t.column!=="comment")return t.
after;let n=Wo(t.after).slice(Wo(t.before).length);return Dn(Wo(e.after),n.replace(/^; /,""))}function cd({reading:e}){let t=e.located.get("contacts"),n=t?.positions.get("id");if(!t||n===void 0)return()=>!1;let o;return({rule:r,row:a,place:s})=>r==="reply"&&s===void 0&&a!==""&&!(o??=y6(t,n)).has(
a)}function y6({sheet:e,headingRow:t,positions:n},o){let r=[...n.values()].filter(s=>s!==o),a=e.values.slice(t+1).filter(s=>r.some(i=>(s[i]??"")!==""));return new Set(a.map(s=>g(s[o]??"")))}function Uk(e,{
analysis:t,texts:{tasks:n}},o){let r=cd(t);return e.flatMap(({ids:a,party:s,who:i})=>{let[l]=a.map(f=>({rule:"reply",row:f}));if(!l||!a.every(f=>r({rule:"reply",row:f}))||o(l,s))return[];let u={role:"\
inbound",what:n.reply("other",""),who:i,reason:n.left.erased},d={employee:"",outcome:"",nextStepOn:"",comment:""},c=t.book.facts.now;return[{...u,...d,when:c,mark:oo({key:l,turn:0}),code:"erased"}]})}
function pp(e,t,{tasks:n}){let o=cd(e),r=au(e.reading.rows,S(e.book.facts.now)),a=new Map;for(let s of t){let i=s.code==="erased"?ei(s.mark):null;i&&!a.has(i.key.row)&&o(i.key)&&a.set(i.key.row,s)}return[
...a].map(([s,{who:i,when:l}])=>({key:{rule:"erased",row:s},turn:0,kind:"note",standard:"owner.waiting",role:"owner",employee:r({key:s,role:"owner",preferred:[]}),due:l,priority:1,what:n.erased,party:i,
phone:"",facts:n.erasedFacts({id:s,noticed:l}),why:n.erasedFacts({id:s,noticed:l}),source:null,rows:[],partyIndex:-1,see:null}))}function Hk(e,t,{located:n}){let o=({table:r,column:a})=>n.get(r)?.positions.has(a)===!0;return h6(e,t).find(r=>!o(r))??null}function h6({kind:e},{outcome:t,isChosen:n,nextStepOn:o}){let r=(...s)=>s.map(
i=>({table:"contacts",column:i})),a=o===null?[]:r("nextStepOn");if(t==="notNeeded"||t==="noAnswer")return[];switch(e){case"reply":return t==="spam"||t==="notClient"?r("result"):[...r("answeredAt",...n?
["result"]:[]),...a];case"call":return[...r("result"),...a];case"document":return[{table:"documents",column:"doneAt"}];case"papers":return[{table:"documents",column:"deal"}];case"listen":return r("lis\
tenedOn",...Number(t)>0?["score"]:[]);case"note":return[]}}function Gk({table:e,column:t},{located:n},o){let r=C[e].columns;return{sheet:n.get(e)?.sheet.name??C[e].sheet[o],heading:r[t]?.heading[o]??t}}var jk={reply:["contacts"],retry:["contacts"],lead:["contacts"],listen:["contacts"],wait:["contacts"],step:["contacts","deals"],document:["documents"],papers:["deals"]},g6=new Set(["risk","lost","touc\
h","quiet"]);function qk({rule:e}){return g6.has(e)?["clients"]:jk[e]??[]}function Jk({rule:e,row:t,moved:n},{rows:o}){if(n)return!0;let r=jk[e];return r!==void 0&&t!==""&&!r.some(a=>o[a].some(({id:s})=>s===
t))}function Yk(e,t,n){let{key:o,role:r,due:a,priority:s,what:i,facts:l,employee:u}=e;return{task:e,key:Ek({key:o,turn:n,assigned:u}),role:r,isTicked:!1,outcome:t?.outcome??"",nextStepOn:t?.nextStepOn??"",
comment:t?.comment??"",employee:t?.employee||u,due:{serial:a},priority:s,what:i,who:oi(e),why:l}}function zk({task:e,key:t,...n}){return{...n,mark:t===""?null:ka(t)}}function Xk({mark:e,...t}){return{
...t,task:null,key:""}}function oi({party:e,phone:t}){return[e,t].filter(Boolean).join(", ")}function md(e){let t=[...e].reverse(),[n]=e;return{role:n?.role??"owner",turn:Math.max(...e.map(({mark:o})=>o?.
turn??0)),outcome:t.find(({outcome:o})=>o!=="")?.outcome??"",nextStepOn:t.find(({nextStepOn:o})=>o!=="")?.nextStepOn??"",comment:e.reduce((o,{comment:r})=>Dn(o,r),""),employee:b6(e),assigned:e.find(({
mark:o})=>o!==null)?.mark?.assigned??"",due:n?.due??"",priority:n?.priority??"",what:n?.what??"",who:n?.who??"",why:n?.why??""}}function b6(e){let t=({employee:n,mark:o})=>o!==null&&n!==""&&Mt(n)!==Mt(
o.assigned);return[...e].reverse().find(t)?.employee??""}function Zk(e,t,n){let o=Ko(e),r=n.reading.rows.contacts.find(s=>s.sourceKey===o);if(r?.at==null||r.result==="noAnswer")return Nt;let a=t==="care"?R6(r,r.at,n):[];return{appends:[],edits:[...w6(e.key,
r,n),...a]}}function w6({rule:e,row:t,day:n},{nextStep:o,nextStepOn:r},a){let s=e==="step"&&t!==""?a.reading.rows.deals.find(l=>l.id===t):void 0;if(!s||r===null||s.nextStepOn===null||j(S(s.nextStepOn))!==
n)return[];let i={table:"deals",id:t,row:s.row};return[...o===""?[]:ie(a,i,"nextStep",o),...ie(a,i,"nextStepOn",{serial:r})]}function R6(e,t,n){let{facts:o}=n.book,r=o.contacts.rows.find(l=>l.contact===
e),a=o.parties[r?.party??-1],s=a?.client,i=iu(a,S(t));return!s||i===null||s.nextTouchOn===null||S(s.nextTouchOn)>S(t)?[]:ie(n,{table:"clients",id:s.id,row:s.row},"nextTouchOn",{serial:i})}function hp({tasks:e,...t}){let{rows:n,log:o,analysis:r,texts:a}=t,s=[...pp(r,o,a),...e],i={...t,tasks:s},l=new Map(s.map(M=>[pe(M.key),M])),u=M6(n,s),d=cd(r),c=[...u].map(([M,mn])=>k6(i,mn,l.get(M),d)),
{parties:f}=r.book.facts,p=new Set(e.flatMap(({key:M,partyIndex:mn})=>M.rule==="reply"?f[mn]?.key??[]:[])),y=Uk(t.waited??[],t,(M,mn)=>u.has(pe(M))||t.removed?.has(M.row)===!0||p.has(mn)),h=[...c.flatMap(
M=>M.log),...y],b=new Set([...u.values()].flatMap(M=>M.rows)),O=n.filter(M=>!b.has(M)),E=O.filter(({isTicked:M})=>M).map(M=>N6(i,M)),L=P6(o),Go=Bk([...o,...h]),io=new Map(c.map(M=>[pe(M.key),M]));return{
lines:[...[...pp(r,[...o,...h],a),...e].flatMap(M=>{let mn=pe(M.key),jo=io.get(mn);if(Go.has(mn)||jo?.isDone===!0)return[];let Ia=Yk(M,jo?.said??null,jo?.turn??M.turn);return jo&&jo.lacking.length>0?{
...Ia,isTicked:!0}:Ia}),...O.filter(({isTicked:M})=>!M).map(Xk)],log:[...h,...E].filter(M=>!L(M)),edits:Vk(c.flatMap(({effects:M})=>M.edits)),appends:c.flatMap(({effects:M})=>M.appends),taken:c.filter(
({isTaken:M})=>M).length,lacking:C6(c.flatMap(M=>M.lacking))}}function C6(e){return[...new Map(e.map(t=>[`${t.table}.${t.column}`,t])).values()]}function k6(e,{key:t,rows:n},o,r){let s=[...new Set(n.flatMap(
p=>p.isTicked?fd(p,o):[]))].sort((p,y)=>p-y).map(p=>{let y=md(n.filter(h=>fd(h,o)===p));return T6(e,{key:t,turn:p},y,o)}),i=s.flatMap(p=>"lacks"in p?[]:p),l=n.filter(p=>!i.some(({turn:y})=>p.isTicked&&
y===fd(p,o))),u=l.length===0?null:md(l),d=o===void 0||i.some(({code:p})=>p!=="attempt"),c=d&&u?[A6(e,t,u,o,i.length>0)]:[],f=o===void 0&&r(t)&&!S6(e,t,n);return{key:t,effects:{edits:i.flatMap(({turn:p,
effects:y})=>Qk(y.edits,{key:t,turn:p})),appends:i.flatMap(({turn:p,effects:y})=>Qk(y.appends,{key:t,turn:p}))},log:[...i.map(({log:p})=>p),...f?[ri(e,{key:t,turn:0},"erased",md(n))]:c.flat()],isDone:d,
isTaken:i.some(({code:p})=>p!=="late"&&p!=="lost"),said:u,turn:Math.max(o?.turn??0,...i.map(({turn:p})=>p+1),...l.map(p=>fd(p,o))),lacking:s.flatMap(p=>"lacks"in p?p.lacks:[])}}function S6({removed:e,
tasks:t},n,o){let r=new Set(o.flatMap(({who:i})=>i||[])),a=t.some(i=>i.key.rule===n.rule&&r.has(oi(i))),s=!o.some(({mark:i})=>i?.key===n);return e?.has(n.row)===!0||a||s}function Qk(e,t){let n=oo(t);return e.
map(o=>({...o,task:n}))}function T6(e,t,n,o){let{analysis:r,texts:a}=e,{turn:s}=t,i=x6(e,t,n);if(!o||i.length>0){let f=o?Nt:Zk(t,n.role,r),p=o===void 0&&Jk(t.key,r.reading),y=i.length>0?"amended":p?"l\
ost":"late",h={...f,edits:[...i,...f.edits]};return{turn:s,code:y,effects:h,log:ri(e,t,y,n)}}let l=v6(o,s,n,r),u=Hk(o,l,r.reading);if(u)return{lacks:u};let d=_6(o,l.outcome),c=n.outcome===""?dd(l.outcome,
a.language):n.outcome;return{turn:s,code:d,effects:O6(e,t,Mk(o,l,r,a.language)),log:ri(e,t,d,{...n,outcome:c},o)}}function x6({analysis:e,texts:t,log:n},o,r){let a=oo(o),s=n.filter(u=>u.mark===a&&gp(u)),
[i,l]=[s[0],s[s.length-1]];return!i||!l?[]:Kk({...o,takenAt:i.when,before:l,now:r},e,t.language)}function O6({analysis:e,log:t},n,o){let r=oo(n),a=e.reading.located.get("contacts")?.positions.has("sou\
rceKey")===!0,s=t.some(i=>i.mark===r&&gp(i));return a||!s?o:{...o,appends:[]}}function v6(e,t,n,{reading:o}){let r=n.outcome===""?null:ni(e.kind,n.outcome),a=n.nextStepOn===""?null:Bn(n.nextStepOn,o.context),
s=[n.comment,r===null?n.outcome:"",a instanceof A?g(n.nextStepOn):""];return{turn:t,outcome:r??Wk[e.kind],isChosen:r!==null,comment:s.filter(i=>i!=="").join("; "),nextStepOn:a instanceof A?null:a,employee:n.
employee||e.employee}}function _6({kind:e},t){return t==="noAnswer"?"attempt":t==="notNeeded"||e==="note"?"closed":"done"}function A6(e,t,n,o,r){let a=n.comment===""&&n.outcome===""&&n.nextStepOn==="";
return r&&a?[]:[ri(e,{key:t,turn:n.turn},"gone",n,o)]}function ri({analysis:e,texts:t},n,o,r,a){return{when:e.book.facts.now,role:a?.role??r.role,what:a?.what??r.what,who:a?oi(a):r.who,employee:r.employee||
(a?.employee??r.assigned),outcome:r.outcome,nextStepOn:r.nextStepOn,comment:r.comment,reason:o==="gone"?E6(r.role,n,e,t):t.tasks.left[o],mark:n===null?"":oo(n),code:o}}function E6(e,t,{reading:n},{language:o,
tasks:r}){let a=cu(n.rows.standards,o).filter(({name:i})=>i===t?.key.rule),s=a.find(i=>i.role===e)??a[0];return s?s.gone[o]:r.left.ruleOff}function N6(e,t){return ri(e,null,"own",{...t,turn:0,assigned:""})}
function M6(e,t){let n=new Map;for(let o of e){let r=L6(o,t);if(r===null)continue;let a=pe(r),s=n.get(a);s?s.rows.push(o):n.set(a,{key:r,rows:[o]})}return n}function L6({mark:e,what:t,who:n,role:o},r){
if(e&&e.key.place===void 0)return e.key;let a=r.find(s=>s.role===o&&s.what===t&&t!==""&&oi(s)===n);return a?a.key:e&&{...e.key,moved:!0}}function fd({mark:e},t){return e?.turn??t?.turn??0}function P6(e){
let t=new Set(e.flatMap(n=>[yp(n),yp({...n,outcome:""})]));return n=>t.has(yp(n))}var D6=new Set(["gone","erased","own"]);function gp({code:e}){return!D6.has(e)}function yp(e){let{mark:t,code:n,outcome:o,
nextStepOn:r,comment:a,what:s,when:i}=e,l=JSON.stringify([t,gp(e)?"tick":n,o,r,a]);return t===""?`${l} ${s} ${i}`:l}function eS(e,t){let{decision:n,tasks:o,rows:r,log:a,removed:s,waited:i=[]}=e,l={...n.understood,tasks:o.open,rows:r,log:a,waited:i},u=hp({...l,...s&&{removed:s}}),d=new Map,c=h=>{let b=d.get(h)??ed(h,
n.located);return d.set(h,b),t(...b)},f=u.appends.map(h=>gt(h,()=>c(h.table))),p=bp(e,u.edits,f),y=p===n||!o.isRebuilt?null:I6(p,u,a);return{log:[...u.log,...y?.log??[]],edits:[...u.edits,...p.edits],
added:f,lines:(y??u).lines,merge:u,decision:p}}function bp({command:e,input:t,decision:n},o,r){if(o.length+r.length===0)return n;let a=e.decide(ru(t,n.located,{edits:o,appends:r}));return a.ok?a.value:
n}function I6({tasks:e,understood:t},{lines:n,log:o},r){return hp({...t,tasks:e?.open??[],rows:n.map(zk),log:[...r,...o]})}var Sa={done:{heading:{en:"Done",ru:"Готово"},width:58},who:{heading:{en:"Who, phone",ru:"Кто, телефон"},width:262},what:{heading:{en:"What to do",ru:"Что сделать"},width:222},
why:{heading:{en:"Why",ru:"Почему"},width:278},outcome:{heading:{en:"Outcome",ru:"Итог"},width:130},comment:{heading:{en:"Comment",ru:"Комментарий"},width:165},nextStepOn:{heading:{
en:"Next step on",ru:"Дата шага"},width:92},due:{heading:{en:"Due",ru:"Срок"},width:118},priority:{heading:{en:"Priority",ru:"Приоритет"},width:80},employee:{heading:{en:"Employee",
ru:"Сотрудник"},width:125},link:{heading:{en:"Row",ru:"Строка"},width:130},key:{heading:{en:"Task key",ru:"Ключ задачи"},width:40}},sn=Object.keys(Sa);function wp(e,t){let{headingRow:n,positions:o}=ai(e),r=e[n]??[];return e.slice(n+1).flatMap(a=>{let s=oS(a,o,t,r);return s.mark===null&&s.what===""&&s.comment===""&&s.who===""||n<0&&s.mark===null?[]:s})}
function pd(e,t,n){let{headingRow:o,positions:r}=ai(e),a=e[n];if(!a||n<=o)return null;let s=oS(a,r,t,e[o]??[]);return s.mark===null?null:s}function Ta(e){let{headingRow:t,positions:n}=ai(e),o=n.get("k\
ey")??-1;return e.map((r,a)=>a>t?g(r[o]??""):"")}function tS(e,t,n){let o=ai(e).positions.get("done")??0;return e.flatMap((r,a)=>{let s=pd(e,t,a);return s?.isTicked===!0&&s.mark!==null&&n(s.mark)?[{row:a,
column:o}]:[]})}function Rp(e,t){return Ta(e).indexOf(t)}function nS(e,t){return[...ai(e).positions].find(([,n])=>n===t)?.[0]??null}var F6=new Map(sn.flatMap(e=>G.map(t=>[k(Sa[e].heading[t]),e]))),$6=4;
function ai(e){let t=Math.min(e.length,Gn);for(let n=0;n<t;n++){let o=new Map;if((e[n]??[]).forEach((r,a)=>{let s=F6.get(k(g(r)));s!==void 0&&!o.has(s)&&o.set(s,a)}),o.size>=$6)return{headingRow:n,positions:o}}
return{headingRow:-1,positions:new Map(sn.map((n,o)=>[n,o]))}}function W6(e,t,n){let o=new Set(t.values());return e.flatMap((r,a)=>{let s=o.has(a)?"":g(r),i=g(n[a]??"");return s===""?[]:i===""?s:`${i}\
: ${s}`}).join("; ")}function oS(e,t,n,o){let r=s=>e[t.get(s)??-1]??"",a=s=>g(r(s));return{role:n,mark:ka(a("key")),isTicked:oh(r("done")),outcome:a("outcome"),nextStepOn:r("nextStepOn"),comment:[Wo(r(
"comment")).trim(),W6(e,t,o)].filter(Boolean).join("; "),employee:a("employee"),due:r("due"),priority:r("priority"),what:a("what"),who:a("who"),why:a("why")}}var xa={inbound:"tasksInbound",active:"tasksActive",care:"tasksCare",documents:"tasksDocuments",owner:"tasksOwner"},ro=ge.kinds.map(e=>[xa[e],e]),si={refresh:{row:2,column:0},headingRow:3,firstRow:4};
function aS(e,t){return[...ge.kinds].sort((n,o)=>je.indexOf(xa[n])-je.indexOf(xa[o])).map(n=>K6(n,e,t))}var rS=nt("who")+1;function K6(e,t,{analysis:n,texts:o}){let r=t.filter(u=>u.role===e),a=Bt(xa[e],o.language,sn.map(u=>Sa[u].width));a.title(o.tasks.title(e));let s=V6(r),i=new Array(a.width).fill("");
i[0]=G6(r,n,o),i[rS]=j6(r,s.length,n,o),a.add(i,Z);let l=a.add([!1,o.tasks.refresh]);a.validate(w(l,0),{kind:"checkbox"}),a.style(w(l,0),{align:"center"}),a.style(w(l,1),{color:R.accent,bold:!0}),a.head(
sn.map(u=>Sa[u].heading[o.language]),[]),a.note(si.headingRow,nt("why"),H6(r));for(let u of s)a.add(q6(u,n,o));return X6(a,s,o),a.finish({frozenRows:si.firstRow,frozenColumns:rS,hiddenColumns:[nt("key")]})}
var B6=200;function V6(e){return e.filter((t,n)=>n<B6||U6(t))}function U6({task:e,isTicked:t,outcome:n,nextStepOn:o,comment:r,employee:a}){return e===null||t||n!==""||o!==""||r!==""||Mt(a)!==Mt(e.employee)}
function H6(e){let t=e.flatMap(({task:n})=>n?n.why.slice(n.facts.length).trim():[]);return[...new Set(t)].filter(Boolean).join(`
`)}function G6(e,{book:t},{tasks:n}){if(e.length===0)return jn(t.facts)===null?n.nothingYet:n.nothingToDo;let o=e.filter(({task:r})=>r!==null&&r.due<t.facts.now).length;return n.summary({tasks:e.length,
overdue:o})}function j6(e,t,{book:n},{tasks:o}){return e.length===0?jn(n.facts)===null?o.comeWith:"":`${t<e.length?`${o.firstShown(t)} `:""}${o.howTo}`}function q6(e,t,n){let o={done:e.isTicked,due:e.
due,priority:e.priority,what:e.what,who:e.who,why:e.why,employee:e.employee,outcome:e.outcome,nextStepOn:e.nextStepOn,comment:e.comment,link:J6(e,t,n),key:e.key};return sn.map(r=>o[r])}function J6({task:e},{
reading:t},{tasks:n,language:o}){if(e?.see!=null){let a=Wt[e.see][o];return{text:a,sheet:a}}let r=e?.source&&t.located.get(e.source.table)?.sheet.name;return e?.source&&r!==void 0&&r!==null?{text:n.row(
e.source.row),sheet:r,row:e.source.row}:""}var Y6=["employee","outcome","comment"],z6=2*ar+4;function X6(e,t,n){let o=Tn(t.length),{firstRow:r}=si,a=u=>w(r,nt(u),o),{date:s,datetime:i}=kn(n.language);
e.height(r,z6,o),e.style(w(r,0,o,sn.length),{verticalAlign:"top"}),e.style(a("done"),{align:"center"}),e.style(a("due"),{numberFormat:i,align:"left"}),e.style(a("priority"),{numberFormat:"0",align:"ce\
nter"}),e.style(a("nextStepOn"),{numberFormat:s,align:"left"});for(let u of["what","who","why","employee","comment"])e.style(a(u),{wrap:"wrap"});for(let u of Y6)e.style(a(u),{numberFormat:Ot}),e.typed(
a(u));t.forEach(({task:u},d)=>{u===null&&e.typed(w(r+d,0,1,sn.length))}),e.style(a("what"),{bold:!0}),e.style(a("who"),{fontSize:9}),e.style(a("why"),{fontSize:9,color:R.quiet}),e.colour(w(r,nt("who"),
o,nt("key")-nt("who")),{kind:"ticked",column:nt("done"),color:R.quiet});let l=w(r,nt("outcome"),o,nt("nextStepOn")-nt("outcome")+1);rr(e,l,nt("what"),R.accentStripe),e.colour(l,{kind:"filledLine",column:nt(
"what"),background:R.accentLight}),rr(e,w(r,0,o,sn.length),nt("what")),t.length>0&&e.validate({...a("done"),rows:t.length},{kind:"checkbox"});for(let{kind:u,from:d,count:c}of Z6(t)){let f=ud[u].map(p=>dd(
p,n.language));e.validate(w(r+d,nt("outcome"),c),{kind:"list",values:f})}}function Z6(e){let t=[];return e.forEach(({task:n},o)=>{let r=n?.kind??"note",a=t[t.length-1];a?.kind===r?a.count++:t.push({kind:r,
from:o,count:1})}),t}function nt(e){return sn.indexOf(e)}var sS=15;function iS(e,t,n){return e?JSON.parse(e)[t]?.[n]??null:null}function lS(e,t){let n=ro.flatMap(([o,r])=>{let a=Ta(e.find(i=>i.role===r)?.values??[]),s=Ta(t.find(i=>i.key===o)?.cells??[]);return a.
some((i,l)=>i!==""&&i!==s[l])?[[o,a]]:[]});return n.length===0?null:Object.fromEntries(n)}var uS="tasks.before";function dS(e){if(e)try{mS()?.put(uS,JSON.stringify(e),sS)}catch{}}function cS(e,t){try{return iS(mS()?.get(uS),e,t)}catch{return null}}function mS(){return CacheService.getDocumentCache()}function yd({text:e,row:t,column:n},o,r){let a=t===void 0?"":`&range=${ce((n??1)-1)}${t}`;return`=HYPERLINK("#gid=${o}${a}"${r}"${e.replaceAll('"','""')}")`}function hd(e){return/^(en|ja|zh|ko|he|th|hi|ta|te|iw|fil|ms)\b|^(en|ja|zh|ko|he|th|hi|iw)_|_(MX|IE|PH|HK|SG)$/i.
test(e)?",":";"}function ii({layout:e}){return Qt(e,"numberFormat").flatMap(([t,n])=>n===Ot?[t]:[])}function fS(e){return ii(e).flatMap(({row:t,column:n,rows:o,columns:r})=>{let a=e.cells.slice(t,t+o).flatMap(u=>u.slice(
n,n+r)),s=ua(a.filter(u=>typeof u=="string")),[i,l]=[ce(n),ce(n+r-1)];return s&&o>1?[`${i}${t+1}:${l}${t+o}`]:[]})}function pS({styles:e}){let t=[];for(let{row:n,column:o,rows:r,columns:a,style:s}of e)if(s.borderBottom!==void 0)for(let i=n;i<n+r;i++){let l=t[i]??=[];for(let u=o;u<o+a;u++)l[u]=s.borderBottom}return Array.
from(t,n=>Q6(Array.from(n??[],o=>o??"")))}function Q6(e){return Ts(e).map(([t,n])=>`${t}${n}`).join()}function eF(e){return e.split(",").flatMap(t=>new Array(parseInt(t)||0).fill(t.replace(/^\d+/,"")))}
function yS(e,t){let n=Array.from({length:Math.max(e.length,t.length)},(r,a)=>e[a]===t[a]?"":`${e[a]??""};${t[a]??""}`),o=new Map;for(let{start:r,count:a,item:s}of Kt(n))for(let{color:i,from:l,to:u}of tF(
s)){let d=`${ce(l)}${r+1}:${ce(u)}${r+a+1}`;o.set(i,[...o.get(i)??[],d])}return[...o].map(([r,a])=>({color:r,places:a}))}function tF(e){let[t=[],n=[]]=e.split(";").map(eF),o=Array.from({length:Math.max(
t.length,n.length)},(r,a)=>{let s=n[a]??"";return s===(t[a]??"")?null:s});return Kt(o).flatMap(({start:r,count:a,item:s})=>s===null?[]:{color:s,from:r,to:r+a-1})}var nF=[["merges",({merges:e})=>e],...z0.map(e=>[e,t=>Qt(t,e).map(oF)]),["notes",({notes:e})=>e],["validations",({validations:e})=>e],["colours",({conditionalFormats:e})=>e],["widths",({columnWidths:e})=>e],
["hidden",({hiddenColumns:e})=>e],["frame",({frozenRows:e,frozenColumns:t,tabColor:n,hidesGridlines:o})=>[e,t,n,o]]];function oF([{row:e,column:t,rows:n,columns:o},r]){return[e,t,n,o,r]}var rF=6;function hS(e,t,n,o){
let r=t?.rows===0,a=new Set(t?.prints.split(" ")),s=(c,f)=>o(c+JSON.stringify(f)).slice(0,rF),i=nF.map(([c,f])=>{let p=f(e);return{name:c,print:s(c,p),isBlank:r&&p.length===0}}),l=e.charts.map(c=>({chart:c,
print:s(c.key,[c])})),[u,d]=[pS(e),Ll(e)];return{parts:i.flatMap(({name:c,print:f,isBlank:p})=>a.has(f)||p?[]:c),borders:yS(Om(t?.borders??[]),u),heights:X0(Om(t?.heights??[]),d),isUnknown:t===void 0,
isNew:r,charts:l.filter(({print:c})=>!a.has(c)).map(({chart:c})=>c),size:{rows:Math.max(e.rows,t?.rows??n.rows),columns:Math.max(e.columnWidths.length,t?0:n.columns)},remembered:{rows:e.rows,prints:[...i,
...l].map(({print:c})=>c).join(" "),borders:Ts(u),heights:Ts(d)}}}function gS(e){let t=new Map;for(let n of e){let o=JSON.stringify(n.rule);t.set(o,[...t.get(o)??[],n])}return[...t.values()]}var bS={used:[1,1],rows:0,prints:"",borders:[],heights:[]};function wS(e,t,{id:n,rows:o,columns:r,values:a}){if(!(e?.id===n&&e.name===t.name&&!aF(t,a)&&!sF(t,a))||e.layout===void 0)return;let[i,l]=e.layout.
used;return i===o&&l===r?e.layout:void 0}function aF({cells:e,layout:{frozenRows:t}},n){let o=(e[t-1]??[]).map(String),r=(n[t-1]??[]).map(String);return r.join()!==o.join()&&[...r].sort().join()===[...o].
sort().join()}function sF(e,t){let n=r=>typeof r=="number";return ii(e).some(({row:r,column:a,rows:s,columns:i})=>t.slice(r,r+s).some(l=>l.slice(a,a+i).some(u=>n(u)||N(u))))||e.cells.some((r,a)=>r.some(
(s,i)=>iF(s)&&n(t[a]?.[i])))}function iF(e){return typeof e=="object"&&"serial"in e}function Cp(e){let t=e.length;for(;t>1&&(e[t-1]??[]).every(o=>o==="");)t--;let n=e[0]?.length??1;for(;n>1&&e.every(o=>(o[n-
1]??"")==="");)n--;return[Math.max(t,1),n]}function RS(e,{wanted:t,changed:n},o){let r=d=>uF(d)===e,a=d=>lF(e,d),s=new Set(t.map(a)),i=Object.keys(o).filter(d=>r(d)&&!s.has(d)),l=Object.entries(o).filter(([d])=>!r(d)),u=n.length+i.length===0;return{
draw:n.map(d=>({chart:d,knownAs:[o[a(d)]??d.title,d.title]})),remove:i.flatMap(d=>o[d]??[]),titles:u?o:Object.fromEntries([...l,...t.map(d=>[a(d),d.title])])}}function lF(e,t){return`${e}.${t.key}`}function uF(e){
return e.slice(0,e.indexOf("."))}function kS(e,{draw:t,remove:n},o){if(t.length+n.length===0)return;let r=new Map((o?[]:e.getCharts()).map(a=>[dF(a),a]));for(let{chart:a,knownAs:s}of t){let[i]=s.flatMap(l=>r.get(l)??[]);i?e.updateChart(
CS(i.modify().clearRanges(),e,a).build()):e.insertChart(CS(e.newChart(),e,a).build())}for(let a of n.flatMap(s=>r.get(s)??[]))e.removeChart(a)}function dF(e){return String(e.getOptions().get("title")??
"")}function CS(e,t,n){let o=cF(e,n.type);for(let{row:r,column:a,rows:s,columns:i}of n.blocks)o=o.addRange(t.getRange(r+1,a+1,s,i));return n.type==="combo"&&(o=o.setOption("series",{0:{type:"line",targetAxisIndex:1}})),
o.setNumHeaders(1).setPosition(n.row+1,n.column+1,0,0).setOption("title",n.title).setOption("colors",[...n.colors]).setOption("isStacked",n.isStacked).setOption("legend.position","bottom").setOption("\
width",n.width).setOption("height",n.height)}function cF(e,t){switch(t){case"column":return e.asColumnChart();case"bar":return e.asBarChart();case"line":return e.asLineChart();case"combo":return e.asComboChart()}}function gd(e,t){let n=SpreadsheetApp.newConditionalFormatRule().setRanges([...t]);switch(e.kind){case"scale":return n.setGradientMinpoint(e.low).setGradientMaxpoint(e.high).build();case"textIs":return n.
whenTextEqualTo(e.text).setBackground(e.background).setFontColor(e.color).build();case"negative":return n.whenNumberLessThan(e.than??0).setFontColor(e.color).build();case"positive":return n.whenNumberGreaterThan(
e.than??0).setFontColor(e.color).build();case"filled":return n.whenCellNotEmpty().setBackground(e.background).setFontColor(e.color).build();case"filledLine":return n.whenFormulaSatisfied(`=${SS(e.column,
t)}<>""`).setBackground(e.background).build();case"ticked":return n.whenFormulaSatisfied(`=${SS(e.column,t)}`).setFontColor(e.color).setStrikethrough(!0).build()}}function SS(e,[t]){return`$${ce(e)}${t?.
getRow()??1}`}function xS(e,t,{key:n,layout:o},r,a){let{size:s,isNew:i,isUnknown:l,parts:u,borders:d,heights:c,charts:f}=r,p=fa(e,t,s.rows,s.columns);for(let h of u)fF[h]({sheet:e,layout:o,range:p,isNew:i,size:s});
l&&p.setBorder(!1,!1,!1,!1,!1,!1),mF(e,d),l&&e.setRowHeights(1,o.rows,ko);for(let{start:h,count:b,item:O}of c)O<ko?e.setRowHeightsForced(h+1,b,O):e.setRowHeights(h+1,b,O);let y=RS(n,{wanted:o.charts,changed:f},
a);return kS(e,y,i),y.titles}function mF(e,t){let{SOLID:n}=SpreadsheetApp.BorderStyle;for(let{color:o,places:r}of t)e.getRangeList([...r]).setBorder(null,null,null,null,null,o!=="",o===""?null:o,n)}function ao(e,t){
return({range:n,layout:o,size:r})=>{let a=qn(r,void 0,Qt(o,e));t(n,s=>a.map(i=>i.map(s)))}}var fF={merges:({sheet:e,range:t,layout:n,isNew:o})=>{o||t.breakApart(),!o&&n.merges.length>0&&e.setFrozenColumns(
n.frozenColumns);for(let r of n.merges)TS(t,r).mergeAcross()},numberFormat:ao("numberFormat",(e,t)=>e.setNumberFormats(t((n="General")=>n))),background:ao("background",(e,t)=>e.setBackgrounds(t(n=>n??
null))),color:ao("color",(e,t)=>e.setFontColors(t(n=>n??null))),bold:ao("bold",(e,t)=>e.setFontWeights(t(n=>n?"bold":"normal"))),italic:ao("italic",(e,t)=>e.setFontStyles(t(n=>n?"italic":"normal"))),fontSize:ao(
"fontSize",(e,t)=>e.setFontSizes(t((n=10)=>n))),align:ao("align",(e,t)=>e.setHorizontalAlignments(t(n=>n??null))),verticalAlign:ao("verticalAlign",(e,t)=>e.setVerticalAlignments(t((n="middle")=>n))),wrap:ao(
"wrap",(e,t)=>e.setWrapStrategies(t((n="overflow")=>ju(n)))),notes:({range:e,layout:t,size:n})=>{let o=t.notes.map(({row:r,column:a,text:s})=>[{row:r,column:a,rows:1,columns:1},At(s)]);e.setNotes(qn(n,
null,o))},validations:({range:e,layout:t,size:n})=>{let o=t.validations.map(r=>[r,pF(r.rule)]);e.setDataValidations(qn(n,null,o))},colours:({sheet:e,range:t,layout:n})=>e.setConditionalFormatRules(gS(
n.conditionalFormats).flatMap(o=>{let r=o.map(a=>TS(t,a));return o[0]?gd(o[0].rule,r):[]})),widths:({sheet:e,layout:t})=>{for(let{start:n,count:o,item:r}of Z0(t.columnWidths))e.setColumnWidths(n+1,o,r)},
hidden:({sheet:e,layout:t,isNew:n})=>{n||e.showColumns(1,t.columnWidths.length);for(let o of t.hiddenColumns)e.hideColumns(o+1)},frame:({sheet:e,layout:t,isNew:n})=>{e.setFrozenRows(t.frozenRows),(!n||
t.frozenColumns>0)&&e.setFrozenColumns(t.frozenColumns),e.setTabColor(t.tabColor),e.setHiddenGridlines(t.hidesGridlines)}};function TS(e,{row:t,column:n,rows:o,columns:r}){return e.offset(t,n,o,r)}function pF(e){
let t=SpreadsheetApp.newDataValidation().setAllowInvalid(!0);return(e.kind==="checkbox"?t.requireCheckbox():t.requireValueInList([...Ou(e.values)],!0)).build()}function bd(e,t,n){let o=n?.tab??Y(e,t.key)??vS(e,t);Gt({name:t.name,sheet:o.sheet},()=>{try{wF(e,o,t);let r=n??{range:W(()=>o.sheet.getDataRange()),values:[]};bF(e,o,t,r),yF(e,o,t,r.range)}catch(r){throw QR(
e,t.key),r}})}function wd(e,t){for(let n of t)Y(e,n.key)||vS(e,n)}function yF(e,t,n,o){let{cells:r,layout:a}=n,[s,i]=Cp(r),l=Math.max(o.getNumRows(),s),u=Math.max(o.getNumColumns(),i),d=gF(e),c=ii(n),
f=Array.from({length:l},(h,b)=>Array.from({length:u},(O,E)=>{let L=r[b]?.[E]??"";return typeof L=="string"&&c.some(io=>Ml(io,b,E))?At(L):d(L)})),p=fa(t.sheet,o,l,u);hF(t.sheet,Math.max(l,a.rows),a.charts.
length===0);let y=fS(n);y.length>0&&t.sheet.getRangeList([...y]).setNumberFormat(Ot),W(()=>p.setValues(f))}function hF(e,t,n){e.showRows(1,t);let o=n?e.getFilter():null;if(!o)return;let r=o.getRange();
o.remove(),r.createFilter()}function gF(e){let t=hd(e.locale),n=new Map,o=r=>(n.has(r)||n.set(r,cC(e,r)),n.get(r));return r=>{if(typeof r=="string")return Ce(At(r));if(typeof r!="object")return r;if(!Ss(
r))return r.serial;let a=o(r.sheet);return a===void 0?Ce(r.text):yd(r,a,t)}}function bF(e,t,n,{range:o,values:r}){let{key:a,name:s,cells:i,layout:l}=n,[u,d,c]=[t.sheet.getSheetId(),o.getNumRows(),o.getNumColumns()],
f=wS(e.memory.sheets?.[a],n,{id:u,rows:d,columns:c,values:r}),p=f&&Hs(o,f.rows)?f:void 0,y=hS(l,p,{rows:d,columns:c},Ca),h=xS(t.sheet,o,n,y,e.memory.charts??{});OS(e,a,{id:u,name:s,layout:{used:Cp(i),
...y.remembered}},h)}function OS(e,t,n,o=e.memory.charts??{}){e.memory={...e.memory,charts:o,sheets:{...e.memory.sheets,[t]:n}}}function vS(e,{key:t,name:n}){let r=je.slice(0,je.indexOf(t)).filter(s=>Y(
e,s)).length,a=Jf(e,t,n,r);return OS(e,t,{id:a.sheet.getSheetId(),name:n,layout:bS}),a}function wF(e,t,{key:n,name:o}){let r=e.memory.sheets?.[n];(r?.id!==t.sheet.getSheetId()||r.name!==o)&&Ln(e,t,o)}function _S({workbook:e,events:t,...n}){let{decision:o,tasks:r}=n,{language:a,located:s}=o,i=r.isRebuilt?TF(e):[],l=eo(e,"taskLog"),u=[...t,...i.flatMap(({role:O,block:E})=>wp(E.values,O))],d=r.isRebuilt?
RF(e):[],c=eS({...n,rows:u,log:Ff(l?.values??[]),waited:d},Jt),f=c.log.map(O=>VR(O,a)),p=Nn(()=>qs(e,"taskLog",a,f,l));if(p)return CF({...n,workbook:e},c,[p]);let y=ee(c,{workbook:e,located:s,language:a}),
h=y.refused.filter(({change:O})=>O.task!==void 0);if(h.length>0)return kF({...n,workbook:e},c,y,h);let b=r.isRebuilt?xF(e,c,i):[];return{...c,leftAlone:y.leftAlone,refusals:[...y.refused,...b],waiting:[]}}
function RF(e){let t=Y(e,"index");return t?$1(qt(t,e.clock).values):[]}function CF({workbook:e,decision:t},{merge:n},o){let{located:r,language:a,edits:s}=t,{leftAlone:i,refused:l}=ee({edits:s},{workbook:e,
located:r,language:a});return{decision:t,merge:n,leftAlone:i,refusals:[...o,...l],waiting:o}}function kF(e,{merge:t},n,o){let{workbook:r}=e,a=new Set(o.flatMap(({change:d})=>d.task??[])),{language:s}=e.
decision;SF(r,a,to(o,s).map(({why:d})=>d).join(", "));let i=bp(e,n.written,n.added),{edits:l}=i,u=ee({edits:l},{workbook:r,located:i.located,language:s});return{decision:i,merge:t,leftAlone:[...n.leftAlone,
...u.leftAlone],refusals:[...n.refused,...u.refused],waiting:o}}function SF(e,t,n){Js(e,"taskLog",(o,r)=>{let[a]=Ff([o,r]);return a!==void 0&&t.has(a.mark)&&Math.abs(a.when-e.now)<1e-5?UR(n):new Map})}
function TF(e){return ro.flatMap(([t,n])=>{let o=Y(e,t);return o?[{role:n,block:qt(o,e.clock)}]:[]})}function xF(e,{decision:t,lines:n},o){let r=aS(n,t.understood),a=o.map(({role:s,block:i})=>({role:s,
values:i.values}));return dS(lS(a,r)),wd(e,[...t.sheets,...r]),r.flatMap(s=>{let i=ro.find(([u])=>u===s.key)?.[1],l=o.find(u=>u.role===i)?.block;return Nn(()=>bd(e,s,l))??[]})}function AS({rows:e,located:t,unreadable:n},o){if(!t.has("settings")||n.has("settings"))return[];let r=new Set(e.settings.map(({key:a})=>Pe(a)));return Ft.filter(({key:a})=>!r.has(a)).map(({key:a,standard:s,
meaning:i})=>({key:a,value:s,meaning:i[o]}))}var OF=[...["01-01","01-02","01-03","01-04","01-05","01-06","01-08"].map(e=>[e,{en:"New Year holidays",ru:"Новогодние каникулы"}]),["01-07",{en:"Christmas",ru:"Рождество Христово"}],
["02-23",{en:"Defender of the Fatherland Day",ru:"День защитника Отечества"}],["03-08",{en:"International Women's Day",ru:"Международный женский день"}],[
"05-01",{en:"Spring and Labour Day",ru:"Праздник Весны и Труда"}],["05-09",{en:"Victory Day",ru:"День Победы"}],["06-12",{en:"Russia Day",ru:"День России"}],["11\
-04",{en:"Unity Day",ru:"День народного единства"}]],ES={2024:[["01-06","05-10"],["01-07","12-31"],["04-27","04-29"],["11-02","04-30"],["12-28","12-30"]],2025:[["01-04","05-02"],[
"01-05","12-31"],["02-23","05-08"],["03-08","06-13"],["11-01","11-03"]],2026:[["01-03","01-09"],["01-04","12-31"]]},NS={en:"Day off moved here",ru:"Перенос выходного дня"},vF={en:"W\
orking weekend",ru:"Рабочий выходной: выходной перенесён"},_F={en:"Eve of a holiday, an hour less",ru:"Предпраздничный день, на час короче"},
MS={en:" (by the Labour Code; add the transfers once the decree is published)",ru:" (по ТК РФ, ст. 112; дополните переносами, когда выйдет постановление)"};
function Oa(e,t){return st({year:e,month:Number(t.slice(0,2)),day:Number(t.slice(3))})}function gr(e){return Kn(e)>5}function Bo(e){let t=(ES[e]??[]).map(([u,d])=>({from:Oa(e,u),to:Oa(e,d)})),n=OF.map(
([u,d])=>({day:Oa(e,u),note:d})),o=new Map(n.map(({day:u,note:d})=>[u,d]));for(let{to:u}of t)o.set(u,NS);for(let u of AF(n,t))o.set(EF(u,o),NS);let r=new Set(n.map(({day:u})=>u-1));r.add(Oa(e,"12-31"));
let a=t.filter(({from:u})=>gr(u)&&!n.some(({day:d})=>d===u)),s=[...[...o].flatMap(([u,d])=>gr(u)?[]:[kp(u,"holiday",d)]),...[...r].flatMap(u=>gr(u)||o.has(u)?[]:[kp(u,"short",_F)]),...a.map(({from:u,to:d})=>({
...kp(u,"working",vF),isShort:r.has(d)}))],i=({day:u})=>ke(u).year===e,l=s.filter(i).sort((u,d)=>u.day-d.day);return ES[e]?l:l.map(NF)}function kp(e,t,n){return{day:e,kind:t,isShort:t==="short",note:n}}
function AF(e,t){return e.map(({day:n})=>n).filter(n=>gr(n)&&ke(n).month>1&&!t.some(({from:o})=>o===n))}function EF(e,t){let n=e+1;for(;gr(n)||t.has(n);)n+=1;return n}function NF(e){return{...e,note:{
en:e.note.en+MS.en,ru:e.note.ru+MS.ru}}}var LS=["New Year's Day","Laylat al-Mi'raj","First day of Ramadan","End of Ramadan (Eid al-Fitr)","Feast of the Sacrifice (Eid al-Adha)","Islamic New Year","Birthday of Muhammad (Mawlid)","National Da\
y","Pre-Christmas holidays","Christmas Day","Army Day","International Women's Day","Mother's Day","Labour Day","Victory and Peace Day","Republic Day","Constitution Day","Independence Day","New Year's \
Eve","Epiphany","Easter Monday","Staatsfeiertag","Ascension Day","Whit Monday","Corpus Christi","Assumption","National Holiday","All Saints' Day","Immaculate Conception","Boxing Day","Australia Day","\
Good Friday","Easter Saturday","Easter Sunday","Anzac Day","Boxing Day (substitute day)","Christmas Day (substitute day)","International Women's Day (substitute day)","Spring Festival","End of Ramadan\
 (Eid al-Fitr) (substitute day)","Day of Victory over Fascism","Day of Victory over Fascism (substitute day)","National Salvation Day","Azerbaijan Armed Forces Day","Independence Day (substitute day)",
"Flag Day","National Revival Day","International Solidarity Day of Azerbaijanis","New Year's Day (substitute day)","Feast of the Sacrifice (Eid al-Adha) (substitute day)","Azerbaijan Armed Forces Day \
(substitute day)","Republic Day (substitute day)","Armistice Day","Liberation Day","St. George's Day","Bulgarian Education and Culture, and Slavonic Literature Day","Unification Day","Christmas Eve","\
Tiradentes' Day","Election Day","Our Lady of Aparecida","All Souls' Day","Black Awareness Day","Commemoration Day","Victory Day","October Revolution Day","Canada Day","Pentecost","Bundesfeiertag","Fed\
eral Day of Thanksgiving, Repentance and Prayer","Clean Monday","Annunciation, Anniversary of 1821 Revolution","Cyprus National Day","Cyprus Independence Day","Saints Cyril and Methodius Day","Jan Hus\
 Day","St. Wenceslas Day (Czech Statehood Day)","Independent Czechoslovak State Day","Struggle for Freedom and Democracy Day","Maundy Thursday","Midsummer Day","Day of Restoration of Independence","Fi\
esta Nacional de España","Día de la Constitución Española","Bastille Day","Early May bank holiday","Spring bank holiday","Bedoba","Orthodox Christmas","Orthodox Epiphany","National Unity Day","Sai\
nt Andrew the First-Called Day","Saint Mary's Day","Svetitskhovloba","Saint George's Day","Ash Sunday","Anti-Fascist Struggle Day","Victory and Homeland Thanksgiving Day and the Day of Croatian defend\
ers","Remembrance Day","Saint Stephen's Day","St. Brigid’s Day","St. Patrick’s Day","First Monday in May","First Monday in June","First Monday in August","Last Monday in October","St. Stephen’s Da\
y","Passover (Pesach)","Mimouna, Seventh day of Passover","Independence Day (Yom HaAtzmaut)","Shavuot (Feast of Weeks)","Rosh Hashanah (Yom Teruah)","Rosh Hashanah (Day 2)","Day of Atonement (Yom Kipp\
ur)","Feast of Tabernacles (Sukkot)","Simchat Torah/ Shmini Atzeret","Ambedkar Jayanti","Gandhi Jayanti","Liberation from Nazi-Fascism (1945)","National Day of Saint Francis of Assisi","Coming of Age \
Day","Foundation Day","Emperor's Birthday","Spring Equinox Day","Showa Day","Greenery Day","Children's Day","Constitution Day (substitute day)","Marine Day","Mountain Day","Respect-for-the-Aged Day","\
Citizens' Holiday","Autumnal Equinox Day","Sports Day","Culture Day","Labor Thanksgiving Day","Spring Equinox Day (substitute day)","Nauryz","Nauryz (substitute day)","People's Unity Day","Defender of\
 the Fatherland Day","Victory Day (substitute day)","Eid al-Adha","Capital City Day","People's Unity Day (substitute day)","Defender of the Fatherland Day (substitute day)","Day of Restoration of the \
State of Lithuania","Day of Restoration of Independence of Lithuania","St. John's Day","Statehood Day","Europe Day","Restoration of Independence day","Midsummer Eve","Midsummer","Memorial Day","Nation\
al Language Day","Feast of Saint Paul's Shipwreck in Malta","Saint Joseph","Freedom Day","June 7th","Saints Peter and Paul","Benito Juárez's birthday","Revolution Day","King's Day","Day after New Yea\
r's Day","Waitangi Day","ANZAC Day","ANZAC Day (substitute day)","King's Birthday","Matariki","Day after New Year's Day (substitute day)","Waitangi Day (substitute day)","Liberty Day","Portugal Day","\
Implantação da República","Restauração da Independência","Saint John the Baptist","Day of the Unification of the Romanian Principalities","St Andrew's Day","National holiday","Orthodox Good Frid\
ay","Orthodox Easter","Orthodox Easter Monday","Prešeren Day, the Slovenian Cultural Holiday","Day of Uprising Against Occupation","Reformation Day","Day of Remembrance for the Dead","Independence an\
d Unity Day","Slovak National Uprising anniversary","National Sovereignty and Children's Day","Labour and Solidarity Day","Commemoration of Atatürk, Youth and Sports Day","Democracy and National Unit\
y Day","New Year","Orthodox Easter (substitute day)","Pentecost (substitute day)","Defenders of Ukraine Day","New Year (substitute day)","Labour Day (substitute day)","Defenders of Ukraine Day (substi\
tute day)","Martin Luther King Jr. Day","Washington's Birthday","Juneteenth","Columbus Day","Veterans Day","Thanksgiving Day","Juneteenth (substitute day)","Eid al-Fitr","Nowruz","Nowruz (substitute d\
ay)","Day of Memory and Honour","Day of Memory and Honour (substitute day)","Teachers and Mentors Day","Eid al-Adha (substitute day)","Eid al-Fitr (substitute day)","Teachers and Mentors Day (substitu\
te day)"],PS=new Map([["AE",new Map([[2026,"0101-0 0116-1 0218-2 0320-3 0321-3 0322-3 0527-4 0528-4 0529-4 0616-5 0825-6 1202-7"],[2027,"0101-0 0105-1 0208-2 0309-3 0310-3 0311-3 0516-4 0517-4 0518-4 \
0606-5 0814-6 1202-7 1225-1"],[2028,"0101-0 0128-2 0226-3 0227-3 0228-3 0505-4 0506-4 0507-4 0525-5 0803-6 1202-7 1214-1"]])],["AM",new Map([[2026,"0101-0 0102-0 0103-8 0104-8 0105-8 0106-9 0128-10 03\
08-11 0424-12 0501-13 0509-14 0528-15 0705-16 0921-17 1231-18"],[2027,"0101-0 0102-0 0103-8 0104-8 0105-8 0106-9 0128-10 0308-11 0424-12 0501-13 0509-14 0528-15 0705-16 0921-17 1231-18"],[2028,"0101-0\
 0102-0 0103-8 0104-8 0105-8 0106-9 0128-10 0308-11 0424-12 0501-13 0509-14 0528-15 0705-16 0921-17 1231-18"]])],["AT",new Map([[2026,"0101-0 0106-19 0406-20 0501-21 0514-22 0525-23 0604-24 0815-25 10\
26-26 1101-27 1208-28 1225-9 1226-29"],[2027,"0101-0 0106-19 0329-20 0501-21 0506-22 0517-23 0527-24 0815-25 1026-26 1101-27 1208-28 1225-9 1226-29"],[2028,"0101-0 0106-19 0417-20 0501-21 0525-22 0605\
-23 0615-24 0815-25 1026-26 1101-27 1208-28 1225-9 1226-29"]])],["AU",new Map([[2026,"0101-0 0126-30 0403-31 0404-32 0405-33 0406-20 0425-34 1225-9 1226-29 1228-35"],[2027,"0101-0 0126-30 0326-31 0327\
-32 0328-33 0329-20 0425-34 1225-9 1226-29 1227-36 1228-35"],[2028,"0101-0 0103-0 0126-30 0414-31 0415-32 0416-33 0417-20 0425-34 1225-9 1226-29"]])],["AZ",new Map([[2026,"0101-0 0102-0 0308-11 0309-3\
7 0320-38 0321-3 0323-39 0509-40 0511-41 0527-4 0528-15 0615-42 0626-43 1018-17 1019-44 1109-45 1112-16 1117-46 1231-47"],[2027,"0101-0 0102-0 0104-48 0308-11 0309-3 0310-3 0320-38 0509-40 0510-41 051\
6-4 0517-4 0518-49 0528-15 0615-42 0626-43 0628-50 1018-17 1109-45 1112-16 1117-46 1231-47"],[2028,"0101-0 0102-0 0103-48 0104-48 0226-3 0227-3 0228-39 0229-39 0308-11 0320-38 0505-4 0506-4 0508-49 05\
09-40 0528-15 0529-51 0615-42 0626-43 1018-17 1109-45 1112-16 1117-46 1231-47"]])],["BE",new Map([[2026,"0101-0 0406-20 0501-13 0514-22 0525-23 0721-26 0815-25 1101-27 1111-52 1225-9"],[2027,"0101-0 0\
329-20 0501-13 0506-22 0517-23 0721-26 0815-25 1101-27 1111-52 1225-9"],[2028,"0101-0 0417-20 0501-13 0525-22 0605-23 0721-26 0815-25 1101-27 1111-52 1225-9"]])],["BG",new Map([[2026,"0101-0 0303-53 0\
410-31 0412-33 0413-20 0501-13 0506-54 0524-55 0906-56 0922-17 1224-57 1225-9"],[2027,"0101-0 0303-53 0430-31 0501-13 0502-33 0503-20 0506-54 0524-55 0906-56 0922-17 1224-57 1225-9"],[2028,"0101-0 030\
3-53 0414-31 0416-33 0417-20 0501-13 0506-54 0524-55 0906-56 0922-17 1224-57 1225-9"]])],["BR",new Map([[2026,"0101-0 0403-31 0421-58 0501-13 0907-17 1004-59 1012-60 1025-59 1102-61 1115-15 1120-62 12\
25-9"],[2027,"0101-0 0326-31 0421-58 0501-13 0907-17 1012-60 1102-61 1115-15 1120-62 1225-9"],[2028,"0101-0 0414-31 0421-58 0501-13 0907-17 1001-59 1012-60 1029-59 1102-61 1115-15 1120-62 1225-9"]])],
["BY",new Map([[2026,"0101-0 0107-9 0308-11 0421-63 0501-13 0509-64 0703-17 1107-65 1225-9"],[2027,"0101-0 0107-9 0308-11 0501-13 0509-64 0511-63 0703-17 1107-65 1225-9"],[2028,"0101-0 0107-9 0308-11 \
0425-63 0501-13 0509-64 0703-17 1107-65 1225-9"]])],["CA",new Map([[2026,"0101-0 0403-31 0701-66 0907-13 1225-9"],[2027,"0101-0 0326-31 0701-66 0906-13 1225-9"],[2028,"0101-0 0414-31 0701-66 0904-13 1\
225-9"]])],["CH",new Map([[2026,"0101-0 0403-31 0405-33 0406-20 0514-22 0524-67 0525-23 0801-68 0920-69 1225-9 1226-29"],[2027,"0101-0 0326-31 0328-33 0329-20 0506-22 0516-67 0517-23 0801-68 0919-69 1\
225-9 1226-29"],[2028,"0101-0 0414-31 0416-33 0417-20 0525-22 0604-67 0605-23 0801-68 0917-69 1225-9 1226-29"]])],["CY",new Map([[2026,"0101-0 0106-19 0224-70 0325-71 0401-72 0410-31 0412-33 0413-20 0\
501-13 0531-67 0815-25 1001-73 1028-26 1225-9 1226-29"],[2027,"0101-0 0106-19 0316-70 0325-71 0401-72 0430-31 0501-13 0502-33 0503-20 0620-67 0815-25 1001-73 1028-26 1225-9 1226-29"],[2028,"0101-0 010\
6-19 0229-70 0325-71 0401-72 0414-31 0416-33 0417-20 0501-13 0604-67 0815-25 1001-73 1028-26 1225-9 1226-29"]])],["CZ",new Map([[2026,"0101-0 0403-31 0406-20 0501-13 0508-53 0705-74 0706-75 0928-76 10\
28-77 1117-78 1224-57 1225-9 1226-29"],[2027,"0101-0 0326-31 0329-20 0501-13 0508-53 0705-74 0706-75 0928-76 1028-77 1117-78 1224-57 1225-9 1226-29"],[2028,"0101-0 0414-31 0417-20 0501-13 0508-53 0705\
-74 0706-75 0928-76 1028-77 1117-78 1224-57 1225-9 1226-29"]])],["DE",new Map([[2026,"0101-0 0403-31 0406-20 0501-13 0514-22 0525-23 1003-26 1225-9 1226-29"],[2027,"0101-0 0326-31 0329-20 0501-13 0506\
-22 0517-23 1003-26 1225-9 1226-29"],[2028,"0101-0 0414-31 0417-20 0501-13 0525-22 0605-23 1003-26 1225-9 1226-29"]])],["DK",new Map([[2026,"0101-0 0402-79 0403-31 0405-33 0406-20 0514-22 0524-67 0525\
-23 1225-9 1226-29"],[2027,"0101-0 0325-79 0326-31 0328-33 0329-20 0506-22 0516-67 0517-23 1225-9 1226-29"],[2028,"0101-0 0413-79 0414-31 0416-33 0417-20 0525-22 0604-67 0605-23 1225-9 1226-29"]])],["\
EE",new Map([[2026,"0101-0 0224-17 0403-31 0405-33 0501-13 0524-67 0623-64 0624-80 0820-81 1224-57 1225-9 1226-29"],[2027,"0101-0 0224-17 0326-31 0328-33 0501-13 0516-67 0623-64 0624-80 0820-81 1224-5\
7 1225-9 1226-29"],[2028,"0101-0 0224-17 0414-31 0416-33 0501-13 0604-67 0623-64 0624-80 0820-81 1224-57 1225-9 1226-29"]])],["ES",new Map([[2026,"0101-0 0106-19 0403-31 0501-13 0815-25 1012-82 1101-2\
7 1206-83 1208-28 1225-9"],[2027,"0101-0 0106-19 0326-31 0501-13 0815-25 1012-82 1101-27 1206-83 1208-28 1225-9"],[2028,"0101-0 0106-19 0414-31 0501-13 0815-25 1012-82 1101-27 1206-83 1208-28 1225-9"]])],
["FI",new Map([[2026,"0101-0 0106-19 0403-31 0405-33 0406-20 0501-13 0514-22 0524-67 0620-80 1031-27 1206-17 1225-9 1226-29"],[2027,"0101-0 0106-19 0326-31 0328-33 0329-20 0501-13 0506-22 0516-67 0626\
-80 1106-27 1206-17 1225-9 1226-29"],[2028,"0101-0 0106-19 0414-31 0416-33 0417-20 0501-13 0525-22 0604-67 0624-80 1104-27 1206-17 1225-9 1226-29"]])],["FR",new Map([[2026,"0101-0 0406-20 0501-13 0508\
-64 0514-22 0525-23 0714-84 0815-25 1101-27 1111-52 1225-9"],[2027,"0101-0 0329-20 0501-13 0506-22 0508-64 0517-23 0714-84 0815-25 1101-27 1111-52 1225-9"],[2028,"0101-0 0417-20 0501-13 0508-64 0525-2\
2 0605-23 0714-84 0815-25 1101-27 1111-52 1225-9"]])],["GB",new Map([[2026,"0101-0 0403-31 0406-20 0504-85 0525-86 1225-9 1226-29 1228-35"],[2027,"0101-0 0326-31 0329-20 0503-85 0531-86 1225-9 1226-29\
 1227-36 1228-35"],[2028,"0101-0 0103-48 0414-31 0417-20 0501-85 0529-86 1225-9 1226-29"]])],["GE",new Map([[2026,"0101-0 0102-87 0107-88 0119-89 0303-12 0308-11 0409-90 0410-31 0411-32 0412-33 0413-2\
0 0509-64 0512-91 0526-17 0828-92 1014-93 1123-94"],[2027,"0101-0 0102-87 0107-88 0119-89 0303-12 0308-11 0409-90 0430-31 0501-32 0502-33 0503-20 0509-64 0512-91 0526-17 0828-92 1014-93 1123-94"],[2028,
"0101-0 0102-87 0107-88 0119-89 0303-12 0308-11 0409-90 0414-31 0415-32 0416-33 0417-20 0509-64 0512-91 0526-17 0828-92 1014-93 1123-94"]])],["GR",new Map([[2026,"0101-0 0106-19 0223-95 0325-71 0410-3\
1 0412-33 0413-20 0501-13 0531-67 0601-23 0815-25 1028-26 1225-9 1226-29"],[2027,"0101-0 0106-19 0315-95 0325-71 0430-31 0501-13 0502-33 0503-20 0620-67 0621-23 0815-25 1028-26 1225-9 1226-29"],[2028,
"0101-0 0106-19 0228-95 0325-71 0414-31 0416-33 0417-20 0501-13 0604-67 0605-23 0815-25 1028-26 1225-9 1226-29"]])],["HR",new Map([[2026,"0101-0 0106-19 0405-33 0406-20 0501-13 0530-7 0604-24 0622-96 \
0805-97 0815-25 1101-27 1118-98 1225-9 1226-29"],[2027,"0101-0 0106-19 0328-33 0329-20 0501-13 0527-24 0530-7 0622-96 0805-97 0815-25 1101-27 1118-98 1225-9 1226-29"],[2028,"0101-0 0106-19 0416-33 041\
7-20 0501-13 0530-7 0615-24 0622-96 0805-97 0815-25 1101-27 1118-98 1225-9 1226-29"]])],["HU",new Map([[2026,"0101-0 0315-7 0403-31 0405-33 0406-20 0501-13 0524-67 0525-23 0820-99 1023-7 1101-27 1225-\
9 1226-29"],[2027,"0101-0 0315-7 0326-31 0328-33 0329-20 0501-13 0516-67 0517-23 0820-99 1023-7 1101-27 1225-9 1226-29"],[2028,"0101-0 0315-7 0414-31 0416-33 0417-20 0501-13 0604-67 0605-23 0820-99 10\
23-7 1101-27 1225-9 1226-29"]])],["IE",new Map([[2026,"0101-0 0202-100 0317-101 0406-20 0504-102 0601-103 0803-104 1026-105 1225-9 1226-106"],[2027,"0101-0 0201-100 0317-101 0329-20 0503-102 0607-103 \
0802-104 1025-105 1225-9 1226-106"],[2028,"0101-0 0207-100 0317-101 0417-20 0501-102 0605-103 0807-104 1030-105 1225-9 1226-106"]])],["IL",new Map([[2026,"0402-107 0408-108 0422-109 0522-110 0912-111 \
0913-112 0921-113 0926-114 1003-115"],[2027,"0422-107 0428-108 0512-109 0611-110 1002-111 1003-112 1011-113 1016-114 1023-115"],[2028,"0411-107 0417-108 0502-109 0531-110 0921-111 0922-112 0930-113 10\
05-114 1012-115"]])],["IN",new Map([[2026,"0126-15 0403-31 0414-116 0815-17 1002-117 1225-9"],[2027,"0126-15 0326-31 0414-116 0815-17 1002-117 1225-9"],[2028,"0126-15 0414-31 0815-17 1002-117 1225-9"]])],
["IT",new Map([[2026,"0101-0 0106-19 0405-33 0406-20 0425-118 0501-13 0602-15 0815-25 1004-119 1101-27 1208-28 1225-9 1226-29"],[2027,"0101-0 0106-19 0328-33 0329-20 0425-118 0501-13 0602-15 0815-25 1\
004-119 1101-27 1208-28 1225-9 1226-29"],[2028,"0101-0 0106-19 0416-33 0417-20 0425-118 0501-13 0602-15 0815-25 1004-119 1101-27 1208-28 1225-9 1226-29"]])],["JP",new Map([[2026,"0101-0 0112-120 0211-\
121 0223-122 0320-123 0429-124 0503-16 0504-125 0505-126 0506-127 0720-128 0811-129 0921-130 0922-131 0923-132 1012-133 1103-134 1123-135"],[2027,"0101-0 0111-120 0211-121 0223-122 0321-123 0322-136 0\
429-124 0503-16 0504-125 0505-126 0719-128 0811-129 0920-130 0923-132 1011-133 1103-134 1123-135"],[2028,"0101-0 0110-120 0211-121 0223-122 0320-123 0429-124 0503-16 0504-125 0505-126 0717-128 0811-12\
9 0918-130 0922-132 1009-133 1103-134 1123-135"]])],["KZ",new Map([[2026,"0101-0 0102-0 0107-88 0308-11 0309-37 0315-16 0316-127 0321-137 0322-137 0323-137 0324-138 0501-139 0507-140 0509-64 0511-141 \
0527-142 0706-143 1025-15 1026-51 1216-17"],[2027,"0101-0 0102-0 0104-48 0107-88 0308-11 0315-16 0321-137 0322-137 0323-137 0501-139 0503-144 0507-140 0509-64 0510-141 0516-142 0706-143 1025-15 1216-1\
7"],[2028,"0101-0 0102-0 0103-48 0104-48 0107-88 0308-11 0315-16 0321-137 0322-137 0323-137 0501-139 0505-142 0507-140 0508-145 0509-64 0706-143 1025-15 1216-17 1218-44"]])],["LT",new Map([[2026,"0101\
-0 0216-146 0311-147 0405-33 0406-20 0501-13 0624-148 0706-149 0815-25 1101-27 1102-61 1224-57 1225-9 1226-29"],[2027,"0101-0 0216-146 0311-147 0328-33 0329-20 0501-13 0624-148 0706-149 0815-25 1101-2\
7 1102-61 1224-57 1225-9 1226-29"],[2028,"0101-0 0216-146 0311-147 0416-33 0417-20 0501-13 0624-148 0706-149 0815-25 1101-27 1102-61 1224-57 1225-9 1226-29"]])],["LU",new Map([[2026,"0101-0 0406-20 05\
01-13 0509-150 0514-22 0525-23 0623-26 0815-25 1101-27 1225-9 1226-29"],[2027,"0101-0 0329-20 0501-13 0506-22 0509-150 0517-23 0623-26 0815-25 1101-27 1225-9 1226-29"],[2028,"0101-0 0417-20 0501-13 05\
09-150 0525-22 0605-23 0623-26 0815-25 1101-27 1225-9 1226-29"]])],["LV",new Map([[2026,"0101-0 0403-31 0405-33 0406-20 0501-13 0504-151 0623-152 0624-153 1118-15 1224-57 1225-9 1226-29 1231-18"],[2027,
"0101-0 0326-31 0328-33 0329-20 0501-13 0504-151 0623-152 0624-153 1118-15 1224-57 1225-9 1226-29 1231-18"],[2028,"0101-0 0414-31 0416-33 0417-20 0501-13 0504-151 0623-152 0624-153 1118-15 1120-51 122\
4-57 1225-9 1226-29 1231-18"]])],["MD",new Map([[2026,"0101-0 0107-88 0108-88 0308-11 0412-33 0413-20 0420-154 0501-13 0509-64 0827-17 0831-155 1225-9"],[2027,"0101-0 0107-88 0108-88 0308-11 0501-13 0\
502-33 0503-20 0509-64 0510-154 0827-17 0831-155 1225-9"],[2028,"0101-0 0107-88 0108-88 0308-11 0416-33 0417-20 0424-154 0501-13 0509-64 0827-17 0831-155 1225-9"]])],["MT",new Map([[2026,"0101-0 0210-\
156 0319-157 0331-158 0403-31 0501-13 0607-159 0629-160 0815-25 0908-64 0921-17 1208-28 1213-15 1225-9"],[2027,"0101-0 0210-156 0319-157 0326-31 0331-158 0501-13 0607-159 0629-160 0815-25 0908-64 0921\
-17 1208-28 1213-15 1225-9"],[2028,"0101-0 0210-156 0319-157 0331-158 0414-31 0501-13 0607-159 0629-160 0815-25 0908-64 0921-17 1208-28 1213-15 1225-9"]])],["MX",new Map([[2026,"0101-0 0202-16 0316-16\
1 0501-13 0916-17 1116-162 1225-9"],[2027,"0101-0 0201-16 0315-161 0501-13 0916-17 1115-162 1225-9"],[2028,"0101-0 0207-16 0320-161 0501-13 0916-17 1120-162 1225-9"]])],["NL",new Map([[2026,"0101-0 04\
05-33 0406-20 0427-163 0514-22 0524-67 0525-23 1225-9 1226-29"],[2027,"0101-0 0328-33 0329-20 0427-163 0506-22 0516-67 0517-23 1225-9 1226-29"],[2028,"0101-0 0416-33 0417-20 0427-163 0525-22 0604-67 0\
605-23 1225-9 1226-29"]])],["NO",new Map([[2026,"0101-0 0402-79 0403-31 0405-33 0406-20 0501-13 0514-22 0517-16 0524-67 0525-23 1225-9 1226-29"],[2027,"0101-0 0325-79 0326-31 0328-33 0329-20 0501-13 0\
506-22 0516-67 0517-23 1225-9 1226-29"],[2028,"0101-0 0413-79 0414-31 0416-33 0417-20 0501-13 0517-16 0525-22 0604-67 0605-23 1225-9 1226-29"]])],["NZ",new Map([[2026,"0101-0 0102-164 0206-165 0403-31\
 0406-20 0425-166 0427-167 0601-168 0710-169 1026-13 1225-9 1226-29 1228-35"],[2027,"0101-0 0102-164 0104-170 0206-165 0208-171 0326-31 0329-20 0425-166 0426-167 0607-168 0625-169 1025-13 1225-9 1226-\
29 1227-36 1228-35"],[2028,"0101-0 0102-164 0103-48 0104-170 0206-165 0207-171 0414-31 0417-20 0425-166 0605-168 0714-169 1023-13 1225-9 1226-29"]])],["PL",new Map([[2026,"0101-0 0106-19 0405-33 0406-\
20 0501-13 0503-16 0524-67 0604-24 0815-25 1101-27 1111-17 1224-57 1225-9 1226-29"],[2027,"0101-0 0106-19 0328-33 0329-20 0501-13 0503-16 0516-67 0527-24 0815-25 1101-27 1111-17 1224-57 1225-9 1226-29"],
[2028,"0101-0 0106-19 0416-33 0417-20 0501-13 0503-16 0604-67 0615-24 0815-25 1101-27 1111-17 1224-57 1225-9 1226-29"]])],["PT",new Map([[2026,"0101-0 0403-31 0405-33 0425-172 0501-13 0604-24 0610-173\
 0815-25 1005-174 1101-27 1201-175 1208-28 1225-9"],[2027,"0101-0 0326-31 0328-33 0425-172 0501-13 0527-24 0610-173 0815-25 1005-174 1101-27 1201-175 1208-28 1225-9"],[2028,"0101-0 0414-31 0416-33 042\
5-172 0501-13 0610-173 0615-24 0815-25 1005-174 1101-27 1201-175 1208-28 1225-9"]])],["RO",new Map([[2026,"0101-0 0102-0 0106-19 0107-176 0124-177 0410-31 0412-33 0413-20 0501-13 0531-67 0601-23 0815-\
25 1130-178 1201-179 1225-9 1226-29"],[2027,"0101-0 0102-0 0106-19 0107-176 0124-177 0430-31 0501-13 0502-33 0503-20 0601-126 0620-67 0621-23 0815-25 1130-178 1201-179 1225-9 1226-29"],[2028,"0101-0 0\
102-0 0106-19 0107-176 0124-177 0414-31 0416-33 0417-20 0501-13 0601-126 0604-67 0605-23 0815-25 1130-178 1201-179 1225-9 1226-29"]])],["RS",new Map([[2026,"0101-0 0102-0 0107-88 0216-149 0217-149 041\
0-180 0412-181 0413-182 0501-13 0502-13 1111-52"],[2027,"0101-0 0102-0 0107-88 0215-149 0216-149 0430-180 0501-13 0502-181 0503-13 1111-52"],[2028,"0101-0 0103-0 0107-88 0215-149 0216-149 0414-180 041\
6-181 0417-182 0501-13 0502-13 1111-52"]])],["SE",new Map([[2026,"0101-0 0106-19 0403-31 0405-33 0406-20 0501-13 0514-22 0524-67 0606-7 0620-80 1031-27 1225-9 1226-29"],[2027,"0101-0 0106-19 0326-31 0\
328-33 0329-20 0501-13 0506-22 0516-67 0606-7 0626-80 1106-27 1225-9 1226-29"],[2028,"0101-0 0106-19 0414-31 0416-33 0417-20 0501-13 0525-22 0604-67 0606-7 0624-80 1104-27 1225-9 1226-29"]])],["SI",new Map(
[[2026,"0101-0 0102-0 0208-183 0405-33 0406-20 0427-184 0501-13 0502-13 0524-67 0625-149 0815-25 1031-185 1101-186 1225-9 1226-187"],[2027,"0101-0 0102-0 0208-183 0328-33 0329-20 0427-184 0501-13 0502\
-13 0516-67 0625-149 0815-25 1031-185 1101-186 1225-9 1226-187"],[2028,"0101-0 0102-0 0208-183 0416-33 0417-20 0427-184 0501-13 0502-13 0604-67 0625-149 0815-25 1031-185 1101-186 1225-9 1226-187"]])],
["SK",new Map([[2026,"0101-0 0106-19 0403-31 0406-20 0501-13 0705-74 0829-188 1101-27 1224-57 1225-9 1226-29"],[2027,"0101-0 0106-19 0326-31 0329-20 0501-13 0705-74 0829-188 1101-27 1224-57 1225-9 122\
6-29"],[2028,"0101-0 0106-19 0414-31 0417-20 0501-13 0705-74 0829-188 1101-27 1224-57 1225-9 1226-29"]])],["TR",new Map([[2026,"0101-0 0320-3 0321-3 0322-3 0323-3 0423-189 0501-190 0519-191 0527-4 052\
8-4 0529-4 0530-4 0531-4 0715-192 0830-64 1029-15"],[2027,"0101-0 0309-3 0310-3 0311-3 0312-3 0423-189 0501-190 0516-4 0517-4 0518-4 0519-191 0520-4 0715-192 0830-64 1029-15"],[2028,"0101-0 0226-3 022\
7-3 0228-3 0229-3 0423-189 0501-190 0505-4 0506-4 0507-4 0508-4 0509-4 0519-191 0715-192 0830-64 1029-15"]])],["UA",new Map([[2026,"0101-193 0102-193 0308-11 0309-11 0412-181 0413-194 0501-13 0509-64 \
0511-141 0531-67 0601-195 0628-16 0629-127 0715-149 0824-17 1001-196 1225-9"],[2027,"0101-193 0102-193 0104-197 0308-11 0501-13 0502-181 0503-194 0504-198 0509-64 0510-141 0620-67 0621-195 0628-16 071\
5-149 0824-17 1001-196 1225-9 1227-9"],[2028,"0101-193 0102-193 0103-197 0104-197 0308-11 0416-181 0417-194 0501-13 0509-64 0604-67 0605-195 0628-16 0715-149 0717-149 0824-17 1001-196 1002-199 1225-9"]])],
["US",new Map([[2026,"0101-0 0119-200 0216-201 0525-154 0619-202 0703-44 0704-17 0907-13 1012-203 1111-204 1126-205 1225-9"],[2027,"0101-0 0118-200 0215-201 0531-154 0618-206 0619-202 0704-17 0705-44 \
0906-13 1011-203 1111-204 1125-205 1224-36 1225-9 1231-48"],[2028,"0101-0 0117-200 0221-201 0529-154 0619-202 0704-17 0904-13 1009-203 1111-204 1123-205 1225-9"]])],["UZ",new Map([[2026,"0101-0 0308-1\
1 0309-37 0320-207 0321-208 0323-209 0509-210 0511-211 0527-142 0901-17 1001-212 1208-16"],[2027,"0101-0 0308-11 0309-207 0321-208 0322-209 0509-210 0510-211 0516-142 0517-213 0901-17 1001-212 1208-16"],
[2028,"0101-0 0103-48 0226-207 0228-214 0308-11 0321-208 0505-142 0509-210 0901-17 1001-212 1002-215 1208-16"]])]]);function Sp(e,t){let n=PS.get(e)?.get(t);return n===void 0?null:n.split(" ").map(o=>MF(t,o)).filter(({day:o})=>!gr(o))}function MF(e,t){let n=LS[Number(t.slice(5))]??"";return{day:Oa(e,`${t.slice(0,2)}\
-${t.slice(2,4)}`),kind:"holiday",isShort:!1,note:{en:n,ru:n}}}var LF=[[9,18]],li=[[9,13],[14,18]],PF={en:"Public holidays of your country are not filled in: add a row with a date for each",ru:"Праздники вашей страны не внесены: добавьте строку с датой для каждог\
о"},DF={en:"National public holidays of {country} are filled in for {years}: add those of your region, delete what is a working day for you",ru:"Внесены общенациональные праздники за {years} ({countr\
y}): добавьте праздники региона, удалите дни, когда вы работаете"};function DS(e,t,n,o=LF){let{year:r}=ke(t);if(e===IF)return Rd([r,r+1].flatMap(Bo),n,
o);let a=[r,r+1].filter(u=>Sp(e,u)!==null),s=a.flatMap(u=>Sp(e,u)??[]),l=(a.length===0?PF:DF)[n].replace("{country}",e).replace("{years}",a.join(", "));return Rd(s,n,o).map((u,d)=>d===0?{...u,note:l}:
u)}var IF="RU";function Rd(e,t,n){return[...qo.kinds.slice(0,5).flatMap(o=>n.map(r=>Tp(t,{weekday:qo.labels[o][t],kind:"work",span:r}))),...e.flatMap(o=>FF(o,t,n))]}function FF({day:e,kind:t,isShort:n,
note:o},r,a){let s={date:{serial:e},kind:t,note:o[r]};return t==="holiday"?[Tp(r,s)]:(n?$F(a):a).map(i=>Tp(r,{...s,span:i}))}function $F(e){return e.map(([t,n],o)=>[t,o===e.length-1?n-1:n])}function Tp(e,{
weekday:t="",date:n="",kind:o,span:r,note:a=""}){let s=i=>r?{serial:r[i]/24}:"";return{weekday:t,date:n,kind:Ci.labels[o][e],from:s(0),to:s(1),note:a}}var IS={};function FS(e,t,n){let{companyName:o,country:r,replyToCalls:a,replyToWritten:s}=e,i={...Cm(n),...r!==void 0&&Cm(`_${r}`),language:t.language,companyName:o,"replyTarget.call":a,...Object.fromEntries(
WF.map(l=>[`replyTarget.${l}`,s]))};return Ft.map(({key:l,standard:u,meaning:d})=>({key:l,value:i[l]??u,meaning:d[t.language]}))}var WF=["email","form","messenger","other"];function $S({country:e,hours:t},{
language:n},o,r){return DS(e??km(r),o,n,t)}function WS({people:e=[]},{language:t}){return e.map(({name:n,roles:o})=>({name:n,roles:o.map(r=>ge.labels[r][t]).join(", ")}))}function KS({lines:e=[],segments:t=[]},n){
let o=(r,a)=>a.map(s=>({list:zt.labels[r][n.language],value:s,kind:""}));return[...o("lines",e),...o("segments",t),...xu(n)]}function Cd(e,t,n,o=IS){return{calendar:$S(o,e,t,n),lists:KS(o,e),standards:y1(e),settings:FS(o,e,n),staff:WS(o,e)}}function BS({sheets:e,tabNames:t,wanted:n,texts:o,now:r,locale:a,answers:s}){let{located:i}=xl(e),l=Cd(o,r,a,s),u=f=>({...f,cells:Tu(f,l[f.key]??[])}),d=n.flatMap(f=>{let p=i.get(f.key);return p?[{sheet:f,
place:p}]:[]}),c=d.filter(({place:f})=>f.positions.size>0);return{create:n.filter(({key:f})=>!i.has(f)).map(u),fill:d.filter(({place:f})=>KF(f)).map(({sheet:f})=>u(f)),rename:d.flatMap(({sheet:f,place:p})=>BF(
f,p,t)),headings:c.flatMap(({sheet:f,place:p})=>VF(f,p)),append:c.flatMap(({sheet:f,place:p})=>HF(f,p))}}function KF({sheet:e}){return e.values.every(t=>t.every(n=>n===""))}function BF({key:e,name:t},{
sheet:n,adoption:o},r){return!G.some(s=>k(C[e].sheet[s])===k(n.name))||o||n.name===t||r.includes(t)?[]:k(n.name)===k(t)?[]:[{from:n.name,to:t}]}function VF({key:e,columns:t},n){let{sheet:o,headingRow:r,
positions:a,adoption:s}=n;return t.flatMap(({key:i,heading:l})=>{let u=a.get(i);if(u===void 0||Cl(s,i))return[];let d=k(g(o.values[r]?.[u]??""));return UF(e,i).includes(d)&&d!==k(l)?[{sheet:o.name,row:r,
column:u,text:l}]:[]})}function UF(e,t){let n=C[e].columns[t];return n?G.map(o=>k(n.heading[o])):[]}function HF({columns:e},{sheet:t,headingRow:n,positions:o,adoption:r}){let a=Math.max(...t.values.map(
s=>s.length));return e.filter(({key:s})=>!o.has(s)&&r?.constants.has(s)!==!0).map((s,i)=>({sheet:t.name,row:n,column:a+i,look:s}))}function VS(e){return $.flatMap(t=>{let n=e.get(t);return n&&n.positions.
size>0?[[t,n]]:[]})}function US(){let e=new Set;return{attempt:(t,n)=>{try{return n()}catch(o){if(!rn(o))throw o;return e.add(t),0}},refused:()=>[...e]}}function ui({located:e,wanted:t}){return t.columns.flatMap(n=>{let o=e.positions.get(n.key);return o===void 0||Cl(e.adoption,n.key)?[]:[{...n,position:o}]})}function HS({wanted:e},t,n){let o=C[e.key].
columns[t];return o!==void 0&&G.some(r=>o.note[r]===n)}function GS(e,t){let n=[...t],o=0;for(let{key:r,note:a,position:s}of ui(e)){let i=n[s]??"";i===a||i!==""&&!HS(e,r,i)||(n[s]=a,o++)}return{notes:n,
changes:o}}function jS(e,{key:t,note:n},o,r){return o===null?!1:!HS(e,t,o.help)||o.help===n&&o.offers===r}function xp(e){return ui(e).filter(({isOwned:t})=>t)}function Op(e,t){return`${e} · ${t}`}function qS(e,t,n){
let o=t.filter(({description:r})=>n.some(a=>r.startsWith(Op(a,""))));return xp(e).filter(({position:r})=>!o.some(a=>a.position===r))}function JS(e,t,n){let o=new Set(t.map(({position:s})=>s)),r=s=>s!==
null&&n.has(s.word)&&o.has(s.position),a=s=>JSON.stringify(s.map(i=>[i?.word,i?.position]));return a(e.filter(r))===a(t)?null:e.flatMap((s,i)=>r(s)?[]:i)}function YS({wanted:e}){return G.find(t=>C[e.key].
sheet[t]===e.name)??G[0]}function ZS(e,t){let n=0;for(let o of e.values()){let r=[GF,jF,JF,YF,zF];for(let a of r)n+=t.attempt(o.located.sheet.name,()=>a(o,{all:e,looks:t}))}return n}function QS({located:e},t){return`${e.sheet.
name} · ${t}`}function va({located:e}){return e.sheet.tab.sheet}function kd(e,t){let n=va(e),o=e.located.headingRow+2;return n.getRange(o,t+1,Math.max(n.getMaxRows()-o+1,1),1)}function eT(e,t){let{sheet:n,
headingRow:o}=e.located;return va(e).getRange(t+1,1,1,n.values[o]?.length??1)}function GF(e){let t=eT(e,e.located.headingRow),{notes:n,changes:o}=GS(e,t.getNotes()[0]??[]);return o>0&&t.setNotes([[...n]]),
o}function jF(e,{all:t,looks:n}){let o=ui(e).filter(({dropDown:i})=>i!==null),r=e.located.headingRow+1;if(o.length===0||va(e).getMaxRows()<=r)return 0;let a=eT(e,r).getDataValidations()[0]??[],s=0;for(let i of o){
let{dropDown:l,note:u,position:d}=i,c=a[d]??null,f=l&&qF(l,u,t),p=c&&{help:c.getHelpText(),offers:zS(c)};!f||jS(e,i,p,zS(f))||(s+=n.attempt(QS(e,i.heading),()=>(kd(e,d).setDataValidation(f),1)))}return s}
function qF(e,t,n){let o=SpreadsheetApp.newDataValidation().setAllowInvalid(!0).setHelpText(t);if(e.kind==="list")return o.requireValueInList([...Ou(e.values)],!0).build();let r=n.get(e.table),a=r?.located.
positions.get(e.column);return!r||a===void 0?null:o.requireValueInRange(kd(r,a),!0).build()}function zS(e){let[t]=e.getCriteriaValues();if(Array.isArray(t))return JSON.stringify(t);let n=t;return n?`${n.
getSheet().getSheetId()} ${n.getA1Notation()}`:""}function JF(e,{looks:t}){if(xp(e).length===0)return 0;let n=G.map(s=>_(s).common.appName),o=va(e).getProtections(SpreadsheetApp.ProtectionType.RANGE).
map(s=>({description:s.getDescription(),position:s.getRange().getColumn()-1})),r=qS(e,o,n),{appName:a}=_(YS(e)).common;return r.reduce((s,{heading:i,position:l})=>{let u=()=>(kd(e,l).protect().setDescription(
Op(a,i)).setWarningOnly(!0),1);return s+t.attempt(QS(e,i),u)},0)}function YF(e){let t=ui(e).flatMap(({colours:s,position:i})=>s.map(l=>gd(l,[kd(e,i)])));if(t.length===0)return 0;let n=va(e),o=new Set(
G.flatMap(s=>Object.values(_(s).threadStates))),r=n.getConditionalFormatRules(),a=JS(r.map(XS),t.map(XS).filter(s=>s!==null),o);return a===null?0:(n.setConditionalFormatRules([...a.flatMap(s=>r[s]??[]),
...t]),1)}function XS(e){let[t]=e.getBooleanCondition()?.getCriteriaValues()??[],[n]=e.getRanges();return typeof t=="string"&&n?{word:t,position:n.getColumn()-1}:null}function zF(e){let t=va(e);return t.
getTabColor()!==null?0:(t.setTabColor(e.wanted.tabColor),1)}function In(e,t){let n=re(ye(e),e.locale),o=_(Je(n,e.locale)),r=XF(e),a=BS({sheets:[...n.located.values()].map(({sheet:c})=>c),tabNames:e.tabs.map(({name:c})=>c),wanted:$s(o,n.rows.lists),texts:o,now:e.
now,locale:e.locale,...t&&{answers:t}}),s=US(),{created:i,repaired:l}=fC(e,a,s);r&&e.tabs.length>1&&ZF(e,r);let u=re(ye(e),e.locale),d=hC(e,o.language);return{created:i+d,repaired:l,reading:u,texts:o,
looks:s}}function Vo(e,{reading:t,texts:n,looks:o},r=!0){let a=new Map($s(n,t.rows.lists).map(y=>[y.key,y])),s=new Map;for(let[y,h]of VS(t.located)){let b=a.get(y);b&&s.set(y,{located:h,wanted:b})}let i=AS(
t,n.language),l=i.map(y=>gt({table:"settings",cells:y,reason:"repair",inBulk:!0})),u=r?Xs(t,Jt):[],{language:d}=n,{located:c}=t,p=u.length+l.length>0?B(()=>ee({edits:u,added:l},{workbook:e,located:c,language:d})):
null;return ZS(s,o)+i.length+(p?.written.length??0)}function XF({tabs:e}){let[t]=e;return t&&e.length===1&&t.sheet.getLastRow()===0?t:null}function ZF(e,t){e.spreadsheet.deleteSheet(t.sheet),e.tabs.splice(
e.tabs.indexOf(t),1)}var tT=new WeakMap;function _a(e){let t=tT.get(e)??QF(e);return tT.set(e,t),t}function QF({spreadsheet:e,memory:t,clock:n}){let o=t.columns,r=o===void 0?null:e.getSheetByName(o);return o===void 0||r===
null?wo:Yr([{name:o,values:K(r.getDataRange(),n)}])}function nT(e,t){let{columns:n,...o}=e.memory,r=t.get("columns")?.sheet.name;e.memory=r===void 0?o:{...o,columns:r}}function Aa(e,t,n){return Cn(C[t],
n,F0(t,n,_a(e))).located}function Sd(e,t=0){let n=new Map;return o=>{let r=o.sheet.getSheetId(),a=n.get(r)??e9(o,e,t);return n.set(r,a),a}}function e9(e,{clock:t},n){let o=e.sheet.getDataRange(),[r,a]=[o.getNumRows(),o.getNumColumns()],
s=r*a<=n?r:Math.min(r,Gn);return{tab:e,range:o,name:e.name,values:K(o.offset(0,0,s,a),t)}}function Td(e,{clock:t}){return e.values.length===e.range.getNumRows()?e:Qn(e.tab,t)}function oT(e,t,n){let o=Ro(
n(t));if(o!==void 0&&oe(t.name,C[o].sheet))return o;let r=Ro(n(t),_a(e));return r===void 0||Ea(e,r,n)?.sheet.getSheetId()===t.sheet.getSheetId()?r:void 0}function Ea(e,t,n){let o=_a(e),r=i=>Ro(n(i),o)===
t,a=Yf(e,t,o).find(r);if(a)return a;let s=hr(e).find(r);return s&&vp(e,new Map([[t,Aa(e,t,n(s))]])),s&&wt(bt(),e.memory),s}function vp(e,t){let n=[...t].map(([o,{sheet:r}])=>[o,r.tab.sheet.getSheetId()]);
e.memory={...e.memory,tables:{...e.memory.tables,...Object.fromEntries(n)}}}function ae(e,t={}){let{workbook:n=P(),entered:o}=t,r=n.memory;o||o9(n),!o&&Zs(n).length>0&&B(()=>up(n));let a=t9(n,e,t);if(typeof a=="string"){me(a);return}if(Ys()&&Zf()){me(q(a.decision.language).tooMuchForAnEdit);
return}let s=n.tabs.length,i=eC(n,()=>B(()=>n9(n,a,t))),{unwritten:l,...u}=n.memory,{language:d}=a.decision,{unwritten:c}=i;wt(r,{...u,language:d,...c.length>0&&{unwritten:c}});let f=_(d);if(c.length>
0){let{tooMuchForAnEdit:E,timeIsUpByHand:L}=q(d);me(Ys()?E:vk()?f.failures.timeIsUp:L);return}let p=a.isSwitched?f.done.languageSwitched:i.message,y=t.message?.(n.tabs.length-s)??p,h=[...t.otherNames??
[],...n.otherNames],b=[...i.leftAlone>0?[f.done.leftAlone(i.leftAlone)]:[],...h.length>0?[f.done.otherNames(h)]:[]],O=to([...a.refusals,...i.refusals],d);O.length===0?Rt([y,...b].join(" "),d,n.spreadsheet):
me([y,...b,f.failures.notWritten(O)].join(" "))}function t9(e,t,{entered:n}){if(n)return aT(e,t,n());let o=rT(e,t);if(typeof o=="string"||!Bw(o.decision))return o;B(()=>Vo(e,In(e),!1));let r=rT(e,t);return typeof r==
"string"?r:{...r,isSwitched:!0}}function rT(e,t){let n=aT(e,t,ye(e,t.tables));if(typeof n=="string")return n;let{input:o,decision:r}=n,{located:a,language:s,understood:i,tasks:l}=r,u=l?ek(i.analysis.reading,
Jt):[];if(u.length===0)return n;let{written:d,refused:c}=B(()=>ee({edits:u},{workbook:e,located:a,language:s})),f=ru(o,a,{edits:d,appends:[]}),p=t.decide(f);return p.ok?{...n,input:f,decision:p.value,
refusals:c}:p.error}function aT(e,t,n){let o=r9(e,t),r=a9(e,n,o),a=t.decide(r);return a.ok?(vp(e,a.value.located),nT(e,a.value.located),{command:t,input:r,decision:a.value,readBack:o,isSwitched:!1,refusals:[]}):
a.error}function n9(e,t,{only:n,events:o=[],removed:r}){let a=s9({...t,workbook:e,events:o,...r&&{removed:r}},n!==void 0),s=nk(e,a.decision).filter(({key:p})=>n===void 0||n.includes(p)),{unwritten:i,refusals:l}=i9(
e,s,t.readBack),{index:u,language:d}=a.decision,c=u&&i.length===0?Nn(()=>_k(e,u(),d)):null,f=t.command===ze?Ok(t.decision.located.values()):[];return{...a,unwritten:i,refusals:[...a.refusals,...l,...c?
[c]:[],...f]}}function o9({memory:e,spreadsheet:t}){e.language&&Rt(_(e.language).progress.reading,e.language,t)}function r9(e,{readBack:t}){return new Map(t.flatMap(n=>{let o=Y(e,n);return o?[[n,qt(o,
e.clock)]]:[]}))}function a9({now:e,locale:t},n,o){let r=a=>o.get(a)?.values??[];return{sheets:n,now:e,locale:t,dashboard:r("dashboard"),history:r("history")}}function s9(e,t){let{decision:n,workbook:o}=e,
{edits:r,tasks:a,message:s,located:i,language:l}=n;if(a&&!t){let{leftAlone:c,waiting:f,refusals:p,...y}=_S({...e,tasks:a}),h=a.message?.(y.merge)??y.decision.message,b=f.length>0&&!a.isRebuilt;return{
decision:y.decision,message:b?_(l).tasks.waits(to(f,l)):h,leftAlone:c.length,refusals:b?[]:p}}let{leftAlone:u,refused:d}=ee({edits:r},{workbook:o,located:i,language:l});return{decision:n,message:s,leftAlone:u.
length,refusals:d}}function i9(e,t,n){wd(e,t);let o=[],r=[];for(let a of t){if(Zf()){o.push(a.key);continue}JC();let s=Nn(()=>bd(e,a,n.get(a.key)));s&&r.push(s)}return{unwritten:o,refusals:r}}function sT(){
let{unwritten:e}=bt();e&&ae(ze,{only:e})}function lT({spreadsheet:e,memory:t}){let n=e.getSpreadsheetTimeZone()??"";if(t.zone===n)return!0;let o=t.language??H(),{isThisTheTime:r,isItThen:a,setTheZone:s}=q(o),i=c=>({zone:c,time:l9(c,o)}),l=i(
Session.getScriptTimeZone()),u=l.time!==i(n).time,d=iT(r(i(n),u?l:null),o)?n:u&&iT(a(l),o)?l.zone:null;return d===null?(me(s),!1):(d!==n&&B(()=>e.setSpreadsheetTimeZone(d)),wt(t,{...t,zone:d}),!0)}function l9(e,t){
return _(t).write.moment(ya(e).momentOf(new Date))}function iT(e,t){let n=SpreadsheetApp.getUi();return n.alert(_(t).menu.commands.setUp,e,n.ButtonSet.YES_NO)===n.Button.YES}function uT(){lT(P())&&cT()}function dT(e){try{return{ok:!0,message:cT(e)}}catch(t){return console.error(t instanceof Error?t.stack??t.message:String(t)),{ok:!1,message:Pn(t)}}}function cT(e){let t=P(),
{structure:n,details:o}=B(()=>_p(t,e)),{created:r,repaired:a,texts:s}=n,i=r>0?a:a+o,l=lR($s(s,n.reading.rows.lists)),u=n.looks.refused(),d=[...l.length>0?[s.done.offeringLess(l)]:[],...u.length>0?[s.done.
looksKept(u)]:[]],c=f=>[s.done.setUp({created:r+f,repaired:i}),...d].join(" ");return ae(ze,{otherNames:t.otherNames,message:c}),c(0)}function _p(e,t){let n=In(e,t);return{structure:n,details:Vo(e,n)}}function mT(e){try{return d9(e)}catch(t){return console.error(t instanceof Error?t.stack??t.message:String(t)),{ok:!1,message:Pn(t)}}}function d9(e){let t=P(),n=B(()=>c9(e,t));if(!n.ok)return n;let o=P();
return B(()=>_p(o)),ae(ze,{otherNames:o.otherNames}),n}function c9(e,t){let n=re(ye(t),t.locale),o=Je(n,t.locale),r=t.tabs.map(({name:p})=>p),a=t.tabs.filter(({sheet:p})=>t.own.has(p.getSheetId())).map(
({name:p})=>p),s=q1(e,n,{names:r,ownNames:a},o);if(!s.ok)return{ok:!1,message:s.error};let{key:i,lines:l}=s.value,u=m9(t,n,o),d=l.map(p=>gt({table:"columns",cells:p,reason:"form"})),{refused:c}=ee({edits:[],
added:d},{workbook:t,located:u,language:o});if(c.length>0)return{ok:!1,message:q(o).adopt.notWritten};let f=n.located.get(i);return f?.sheet.name!==e.sheet&&f9(f),{ok:!0,message:q(o).adopt.done(e.sheet,
C[i].sheet[o])}}function m9(e,{located:t},n){if(t.has("columns"))return t;let o=Cf("columns",_(n),[]),r=js(e,o.name);return Hu(r.sheet,{...o,cells:Tu(o,[])},e),re(ye(e),e.locale).located}function f9(e){
e?.sheet?.tab.sheet.hideSheet()}function z(e){let t=wl(y9(e)),n=(o,r)=>o+Math.floor(t()*(r-o+1));return{int:n,chance:o=>t()<o,pick:o=>T(o,n(0,o.length-1)),around:(o,r)=>o*(1+r*(t()+t()-1)),shuffle:o=>{let r=[...o];for(let a=r.length-
1;a>0;a--){let s=n(0,a);[r[a],r[s]]=[T(r,s),T(r,a)]}return r}}}function y9(e){let t=2166136261;for(let n of e)t=Math.imul(t^(n.codePointAt(0)??0),16777619);return t}function T(e,t){let n=e[t%e.length];
if(n===void 0)throw new RangeError("A list of the demo is empty.");return n}var h9="Елена Ольга Наталья Ирина Светлана Татьяна Марина Юлия Анна Екатерина Людмила Галина".split(" "),fT="Сергей Алексей Анд\
рей Дмитрий Евгений Николай Виктор Максим".split(" "),pT="Викторов Сергеев Иванов Петров Андреев Николаев Александров Владимиров Павлов Геннадьев".
split(" "),g9="Ковалёв Соколов Зайцев Морозов Волков Лебедев Козлов Никитин Захаров Киселёв Макаров Баранов Куликов Карпов Власов Громов Фролов Крылов Тарасов Жуков Ширяев Панов Рыбаков Гордеев Ларин \
Сухов Дёмин Чернов Юдин Шубин".split(" ");function yT(e){let t=z(`person ${e}`),n=t.pick(pT);return t.chance(.72)?`${t.pick(h9)} ${n}на`:`${t.pick(fT)} ${n}ич`}function hT(e){
let t=T(fT,e*5).charAt(0)+". "+T(pT,e*3+1).charAt(0)+".";return`${T(g9,e)} ${t}`}var Ap="Игорь Савельев",br="Дмитрий Орлов",xd="Павел Зотов",Od="Светлана Рябова";
function gT(e,t){let n=T(e,4),o=T(e,7),r={from:null,until:null};return[{name:Ap,login:"saveliev",role:"owner",...r},{name:br,login:"orlov",role:"active",...r},{name:"Кирилл Фомин",login:"fo\
min",role:"active",from:null,until:o-1},{name:"Алина Титова",login:"titova",role:"active",from:t-75,until:null},{name:"Ольга Белова",login:"belova",role:"inbound",...r},{name:"На\
талья Ершова",login:"ershova",role:"inbound",from:null,until:n-1},{name:"Наталья Ершова",login:"ershova",role:"care",from:n,until:null},{name:xd,login:"zotov",role:"inbound",from:n,
until:null},{name:"Марина Гусева",login:"guseva",role:"care",...r},{name:Od,login:"ryabova",role:"documents",...r}]}var b9=[.55,.95,1,1,.72,.9,.86,1.4,1.32,1.04,1.04,1.35],w9={7:.74,8:.84},vd=[4,10],R9=.013;function so(e){return T(b9,ke(e).month-1)}function bT(e,t){let n=wr(e,t);return so(e)*(w9[n]??1)*(1+R9*n)}function wr(e,t){
return Math.max(t.filter(n=>n<=e).length-1,0)}var C9="23456789ABCDEFGHJKLMNPQRSTUVWXYZ",wT=1<<30;function CT(e,t){let n=Math.imul(t+1,625341585)+(e.codePointAt(0)??0)*7654321&wT-1;n=Math.imul(n^n>>>15,739982445)>>>0&wT-1;let o="";for(let r=0;r<6;r++,
n>>>=5)o+=C9.charAt(n&31);return`${e}-${o}`}function kT(e,t){let n=String((e*7919+10007)%1e5).padStart(5,"0"),o=t?`4299${n}7`:`4299${n}`;return Ep(t?Ep(o):o)}var RT=[3,7,2,4,10,3,5,9,4,6,8];function Ep(e){
let n=RT.slice(RT.length-e.length).reduce((o,r,a)=>o+r*Number(e[a]),0);return e+String(n%11%10)}function _d(e){return`3842${String(8e5+(e*3371+4127)%1e5)}`}function ST(e){return T(["943","946","957"],
e)+String((e*76543+1234567)%1e7).padStart(7,"0")}var k9=["+7 ($1) $2-$3-$4","8 $1 $2-$3-$4","+7$1$2$3$4","8($1)$2-$3-$4"];function Uo(e,t){return e.replace(/^(3842|...)(...?)(..)(..)$/,T(k9,t))}var TT=12;function xT(e){let t=S(e),n=Array.from({length:TT+2},(i,l)=>he(Ze(e),l-TT)),o=S9(e),r=ml(x9(o)),a=i=>r.intervalsOf(i).length>0,s=(i,l,u)=>{let d=[];for(let c=i;c<l;c++)a(c)===u&&d.push(c);return d};
return{now:e,today:t,months:n,years:o,workdays:(i,l)=>s(i,l,!0),dayOff:(i,l)=>s(i,l,!1),shift:(i,l)=>{let u=i;for(let d=Math.abs(l);d>0;d-=Number(a(u)))u+=Math.sign(l);return u},during:(i,l)=>{let u=r.
intervalsOf(i).flatMap(({from:f,to:p})=>[f,p-1]),[d=600,c=700]=u.slice(l.chance(.5)?-2:0);return ot(i,l.int(d,c))},after:(i,l)=>r.deadline(i,l)??i,before:(i,l)=>T9(i,u=>r.workingMinutes(u,i)>=l)}}function ot(e,t){
return Tr(e*86400+t*60)}function S9(e){let{year:t}=ke(e);return[t-1,t,t+1]}function T9(e,t){let n=Math.floor(e*1440),[o,r]=[n-60*1440,n];for(;r-o>1;){let a=Math.floor((o+r)/2);t(ot(0,a))?o=a:r=a}return ot(
0,o)}function x9(e){return[...qo.kinds.slice(0,5).flatMap(n=>li.map(([o,r])=>Np({weekday:n,kind:"work",from:o,to:r}))),...e.flatMap(Bo).flatMap(O9)]}function O9({day:e,kind:t,isShort:n}){return t==="h\
oliday"?[Np({date:e,kind:t})]:li.map(([o,r])=>Np({date:e,kind:t,from:o,to:n&&r===18?17:r}))}function Np(e){let t={from:e.from===void 0?null:e.from*60,to:e.to===void 0?null:e.to*60};return{row:0,weekday:null,
date:null,kind:null,note:"",...e,...t}}var v9="абвгдеёжзийклмнопрстуфхцчшщъыьэюя",_9="a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ");function Mp(e){return e.replace(/ь(?=[её])/g,
"y").replace(/[а-яё]/gi,t=>{let n=_9[v9.indexOf(t.toLowerCase())]??t;return t===t.toLowerCase()?n:n.charAt(0).toUpperCase()+n.slice(1)})}function OT(e,t){let[n="",o]=e.split("|");return t==="ru"?n:
o??Mp(n)}var rt=[{name:"Бумага|Paper",price:24e3,cost:.82},{name:"Письменные принадлежности|Pens and pencils",price:11500,cost:.63},{name:"Картриджи|Cartridges",
price:27e3,cost:.78},{name:"Доски и маркеры|Whiteboards and markers",price:31e3,cost:.66},{name:"Папки и архив|Folders and filing",price:13500,cost:.64},{name:"Мебель и аксессу\
ары|Furniture and accessories",price:58e3,cost:.71}],Fe=[{name:"Яндекс Директ|Yandex Direct",spend:46e3},{name:"2ГИС|2GIS",spend:19500},{name:"Рассылка|Mailing",spend:6800},{
name:"Выставка|Trade fair",spend:88e3},{name:"Авито|Avito",spend:9e3},{name:"Рекомендации|Word of mouth",spend:0}],Ad=["Образование|Education","Медицина|Medicine",
"Промышленность|Industry","Строительство|Construction","Торговля|Retail","Офисы и услуги|Offices and services","Финансы|Finance"],Ed=["Дорого|Too \
expensive","Купили у конкурента|Bought elsewhere","Нет бюджета|No budget","Долго отвечали|We answered too slowly"],Na=["Выслать коммерческое предложение|Send an\
 offer","Перезвонить|Call back","Отправить образцы бумаги|Send paper samples","Встреча у них в офисе|Meeting at their office","Согласовать список пози\
ций|Agree on the list of items"],Ma=["Просят счёт до обеда|Want the invoice before lunch","Берут бумагу А4 коробками|Buy A4 paper by the box","Решает главный б\
ухгалтер|The chief accountant decides","Сравнивают с «Комусом»|Comparing with Komus","Нужна доставка до двери|Need delivery to the door","Тендер в следу\
ющем квартале|A tender next quarter","Просили звонить после 14:00|Asked to call after 14:00","Оплата по факту, отсрочка 14 дней|Pay on delivery, 14 days of credit"];var A9={contacts:"C",clients:"K",deals:"D",sales:"S",documents:"P"},E9={contacts:"at",sales:"date",documents:"requestedAt"};function vT(e,t){let n=xT(t),o={contacts:[],clients:[],deals:[],sales:[],documents:[]},
r=gT(n.months,n.today);return{time:n,language:e,say:a=>OT(a,e),employments:r,onDuty:(a,s,i)=>{let l=r.filter(u=>u.role===a&&N9(u,s));return T(l,i).name},books:o,write:(a,s)=>{let i=E9[a],l=i&&s[i];if(typeof l==
"object"&&l.serial>t)return"";let u=CT(A9[a],o[a].length);return o[a].push({id:u,...s}),u}}}function N9({from:e,until:t},n){return(e===null||e<=n)&&(t===null||n<=t)}function F(e){return{serial:lo(e)}}function fe(e,t){let{say:n,language:o}=e;return e.write("contacts",{at:F(t.at),direction:co.labels[t.direction][o],channel:Ct.labels[t.channel][o],...M9(e,t),...t.line&&{line:n(t.line)},...t.activity&&
{activity:n(t.activity)},...t.employee&&{employee:n(t.employee)},...t.result&&{result:Se.labels[t.result][o]},...t.answeredAt!==void 0&&{answeredAt:F(t.answeredAt)},...t.nextStep&&{nextStep:n(t.nextStep)},
...t.nextStepOn!==void 0&&{nextStepOn:F(t.nextStepOn)},...t.comment&&{comment:n(t.comment)},...t.also})}function M9({say:e},{company:t,channel:n,namedBy:o="all"}){let r=n==="email"||n==="form",a={phone:Uo(
t.number%3===0?t.landline:t.mobile,t.number)};if(o==="phone")return a;if(o==="email")return{email:t.email};let s={client:e(t.name),person:e(t.person)};return o==="name"?s:{...s,...r?{email:t.email}:{},
...n==="email"?{}:a}}var L9=[.78,.72,.8,.8,.82,.83,.8,.7,.68,.72,.8,.86,.88];function Rr(e,t,n){let{time:o}=e,r=P9(t,e,n),a=r===0?t.at:o.after(t.at,r);if(a>o.now)return;let s=t.channel==="call"&&r===0,i=s||n.chance(.6),l=s||
t.channel!=="call"?t.result:"noAnswer",u={...t,direction:"in",result:l},d=s?F9(t,e,n):{};fe(e,{...u,also:d,...i&&{answeredAt:a}}),!s&&(r>20&&n.chance(.3)&&D9(e,t,o.after(t.at,Math.floor(r/3))),r>40&&n.
chance(.35)&&fe(e,{...u,at:o.after(t.at,Math.floor(r/2))}),i||I9(e,t,a))}function P9({at:e,channel:t},{time:n},o){let r=n.after(e,0)===e;if(t==="call"&&r&&o.chance(.66))return 0;let a=pt.replyTargets[t],
s=L9[wr(S(e),n.months)]??.8;return o.chance(s)?o.int(2,a):a+Math.round(o.int(1,14)**2)}function D9(e,t,n){let{company:o,employee:r,line:a}=t;fe(e,{at:n,direction:"out",channel:"call",company:o,employee:r,
line:a,result:"noAnswer"})}function I9(e,{company:t,employee:n,line:o,channel:r,result:a},s){fe(e,{at:s,direction:"out",channel:r==="form"?"call":r,company:t,employee:n,line:o,result:a})}function F9(e,t,n){
let o=String(4e6+Math.round((e.at-4e4)*500)+e.company.number);if(!e.isNewcomer||!n.chance(.9))return{};let r={recording:`https://calls.example/r/${o}`,sourceKey:`pbx:${o}`},a=t.time.shift(S(e.at),n.int(
1,3));return a>t.time.today-1||!n.chance(.72)?r:{...r,listenedBy:t.say(Ap),listenedOn:F(a),score:n.pick([3,4,4,5,5,2])}}function Cr(e,t,n){let{time:o}=e,r=n.int(1,100);if(r<=80)return o.during(t,n);if(r<=
88)return ot(t,n.int(780,839));if(r<=94)return ot(t,n.int(1085,1260));let a=o.dayOff(t,t+8);return ot(a[0]??t,n.int(600,1140))}var $9=[['Клиника «*»|Clinic "*"',1],['Стоматология «*»|Dentistry "*"',1],['Аптека «*»|Pharmacy "*"',1],['Шахта «*»|Mine "*"',2],['Разрез «*»|Open-pit mine "*"',
2],['АО «Завод „*“»|JSC "Plant *"',2],['Учебный центр «*»|Training centre "*"',0],['Торговый дом «*»|Trading house "*"',4],['Автоцентр «*»|Car centre "*"',
4],['Гостиница «*»|Hotel "*"',5],['Коворкинг «*»|Coworking "*"',5],['Юридическое бюро «*»|Law office "*"',5],['Агентство недвижимости «*»|Estate agency "*"',
5],['Банк «*», отделение|Bank "*", branch',6],['Страховая группа «*»|Insurance group "*"',6]],W9="Томь Притомье Искитим Кедр Рассвет Горизонт Вектор Исток Орион Белогор\
ье Полюс Берёзка Родник Вершина Альянс Меридиан Импульс Аврора Созвездие Олимп Эталон Феникс Фаворит Формула Перспектива Триумф Ермак Шория Салаир Мустаг".
split(" "),K9="Кузбасс Сиб Томь Шахт Кузнецк Мет Рег Пром Евро Гор Интер Алтай".split(" "),B9=[["СтройМонтаж",3],["Дорстрой",3],[
"Проект",3],["ЭнергоРемонт",2],["МашСервис",2],["Транс",2],["Снаб",4],["ТоргОпт",4],["Логистика",5],["Консалт",5],["Охрана",5],["Лизинг",
6]],V9="Кемерово,Кемерово,Кемерово,Кемерово,Кемерово,Новокузнецк,Новокузнецк,Прокопьевск,Ленинск-Кузнецкий|Leninsk-Kuznetsky,Белово,Топки,Берёзовский|Berezovsky,Юрга,Междуреченск,Киселёвск,Мариинск".
split(","),U9=z("names").shuffle([...$9.flatMap(([e,t])=>W9.map(n=>[Lp(e,n),t])),...K9.flatMap(e=>B9.map(([t,n])=>[Lp('ООО «*»|LLC "*"',e+t),n])),...Pp("Школа № *|School No. *",70,0),...Pp(
"Детский сад № *|Kindergarten No. *",90,0),...Pp("Поликлиника № *|Polyclinic No. *",14,1),...Array.from({length:30},(e,t)=>[Lp("ИП *|Sole trader *",hT(t)),4])]);function Lp(e,t){
let[n="",o=""]=e.split("|");return`${n.replace("*",t)}|${o.replace("*",Mp(t))}`}function Pp(e,t,n){return Array.from({length:t},(o,r)=>[e.replace(/\*/g,String(r+3)),n])}function Me(e,t=e){let[n,o]=T(U9,
t),r=z(`company ${e}`),s=((n.split("|")[1]??"").toLowerCase().match(/[a-z0-9]+/g)??[]).filter(i=>i!=="no").slice(-3).join("-")+(t===e?"":`-${e}`);return{number:e,name:n,segment:T(Ad,o),city:r.pick(V9),
person:yT(e),landline:_d(e),mobile:ST(e),email:`${r.pick(["zakaz","office","info","snab"])}@${s}.example`,taxId:kT(e,n.startsWith("ИП ")),size:r.pick([6,9,12,18,25,40,60,120])}}var H9={active:[3,4,2,3,4,4,3,1,1,2,3,4,3],inbound:[3,4,1,3,3,4,2,2,2,5,5,4,3]},G9=60,Dp=[1,2,3,4,6,7,8,9],_T=7,j9=[9,11];function ET(e){let{time:t}=e,n=Array.from({length:G9},(o,r)=>q9(r,e));for(let o of[
"active","inbound"]){let r=H9[o].flatMap((a,s)=>AT(e,o,s,a));n.push(...r.map((a,s)=>({coming:o,turn:s,start:a,stop:J9(s,a,t.today)})))}for(let[o,r]of[["referral",[2,5,9,11]],["unknown",[1,6,10,11]]])r.
forEach((a,s)=>{let[i=t.today-1]=AT(e,o,a,1);n.push({coming:o,turn:s,start:i,stop:t.today})});return n.map((o,r)=>Y9(o,r,e))}function q9(e,{time:{months:t,today:n}}){let o=T(t,0)+e%19,r=Dp[e];if(r!==void 0)
return{coming:"before",turn:e,start:o,stop:T(t,r)+12};if(e<Dp.length+_T)return{coming:"before",turn:e,start:o,stop:-1.6};let a=j9[e-Dp.length-_T],s={coming:"before",turn:e,stop:n};return a!==void 0?{...s,
start:T(t,a)+8,firstPurchaseOn:T(t,0)-700}:e%3===0?{...s,start:o,firstPurchaseOn:o-200-e*17}:{...s,start:o}}function AT({time:e},t,n,o){let r=z(`first ${t} ${n}`),a=e.workdays(T(e.months,n),Math.min(T(
e.months,n+1),e.today)),s=a.length>0?a:[e.shift(e.today,-1)];return Array.from({length:o},(i,l)=>T(s,Math.floor((l+r.around(.5,.8))/o*s.length))).sort((i,l)=>i-l)}function J9(e,t,n){return e%5===3?t+1:
e%9===4?Math.min(t+110,n):n}function Y9(e,t,n){let o=z(`client ${t}`),r=Me(t),a=o.int(14,42),s=e.stop<0?n.time.today+Math.round(e.stop*a):e.stop;return{company:r,coming:e.coming,turn:e.turn,activity:z9(
e.coming,o),gap:a,manager:T(["Марина Гусева","Наталья Ершова"],t),purchases:X9({...e,stop:s,gap:a},r,o,n),firstPurchaseOn:e.firstPurchaseOn??null}}function z9(e,t){let n=T(Fe,
t.pick([0,0,0,0,1,1,1,2,3,4,4,5])).name;return e==="referral"?T(Fe,5).name:e==="inbound"?n:""}function X9({start:e,stop:t,gap:n},o,r,{time:a}){let s=[r.int(0,5),r.int(0,5),0,1],i=.55+o.size/45,l=[];for(let u=e;u<
Math.min(t,a.today+1);){let d=a.shift(u-1,1);if(d>=Math.min(t+3,a.today))break;let c=T(rt,r.pick(s)),f=Math.sqrt(bT(d,a.months)),p=Math.round(r.around(c.price*i*f,.4)*10)/10,y=Math.round(p*r.around(c.
cost,.07)*100)/100;l.push({day:d,line:c.name,amount:p,cost:y}),u=d+Math.max(Math.round(r.around(n,.3)/Math.pow(so(d),.6)),2)}return l}function ln({coming:e,turn:t},n,o){return e==="active"?o.onDuty("a\
ctive",n,t):e==="before"?br:o.onDuty("inbound",n,t)}function NT(e,t,n,o){let r=z(`sales ${t.company.number}`);t.purchases.forEach((a,s)=>{let i=s===0&&t.coming!=="before",l=e.write("sales",{date:F(a.day),client:r.chance(.04)?n:e.say(t.company.name),...i&&
o!==""&&{deal:o},line:e.say(a.line),seller:e.say(i?ln(t,a.day,e):kr(t,a.day,e)),revenue:a.amount,...!r.chance(.01)&&{cost:a.cost}}),u=Z9.find(d=>d.client===t.company.number&&d.purchase===s);u&&Q9(e,t,
a,l,u)})}function kr(e,t,n){let o=[0,1].map(r=>n.onDuty("care",t,r));return o.includes(e.manager)?e.manager:T(o,0)}var Z9=[{client:20,purchase:2,share:.3,after:2,isLinked:!0},{client:23,purchase:4,share:.5,
after:34,isLinked:!0},{client:29,purchase:1,share:1,after:0,isLinked:!0},{client:31,purchase:5,share:.2,after:6,isLinked:!0},{client:38,purchase:3,share:.4,after:12,isLinked:!1},{client:44,purchase:7,
share:.15,after:3,isLinked:!0},{client:50,purchase:6,share:.25,after:21,isLinked:!1},{client:57,purchase:8,share:1,after:0,isLinked:!0}];function Q9(e,t,n,o,r){let{share:a,after:s,isLinked:i}=r,l=s===
0?n.day:e.time.shift(n.day+s,1);l>e.time.today||e.write("sales",{date:F(l),client:e.say(t.company.name),line:e.say(n.line),seller:e.say(kr(t,l,e)),revenue:-Math.round(n.amount*a*100)/100,cost:-Math.round(
n.cost*a*100)/100,...i&&{returnOf:o},comment:e.say(i?"Возврат|Returned goods":"Возврат без номера продажи|Returned, sale not stated")})}var e8=11,Ip=[24,33,41],t8=6;function LT(e,t){let n=z(`care ${t.company.number}`),{time:o}=e,r=Ip.includes(t.company.number)?o.today-t8:o.today,a=t.purchases.slice(t.coming==="before"?0:1);for(let i of a){
let l=o.shift(i.day,-n.int(0,2)),u=t.purchases[0]?.day??i.day;l>=r||l<=u&&t.coming!=="before"||(n.chance(.5)?n8(e,t,l,i.line,n):n.chance(.72)&&MT(e,t,l,i.line,n))}let s=t.purchases[t.purchases.length-
1];s&&s.day+70<r&&MT(e,t,o.shift(s.day,40),s.line,n)}function n8(e,t,n,o,r){let a=r.pick(["call","call","email","email","messenger"]),s=Cr(e,n,r),i=e.onDuty("inbound",S(s),t.company.number),l=a!=="ema\
il"&&r.chance(.15)?"phone":"all",u={at:s,company:t.company,namedBy:l,channel:a,result:"deal",employee:i,line:o,isNewcomer:!1};Rr(e,u,r)}function MT(e,t,n,o,r){let{time:a}=e,i=wr(n,a.months)>=e8&&r.chance(
.6)?br:kr(t,n,e),l={direction:"out",channel:"call",company:t.company,employee:i,line:o};r.chance(.22)&&fe(e,{...l,at:a.during(a.shift(n,-1),r),result:"noAnswer"}),fe(e,{...l,at:a.during(n,r),result:T(
["reached","deal","reached"],r.int(0,2)),...r.chance(.25)&&{comment:r.pick(Ma)}})}var Fp=[36,52],o8=17;function PT(e,t){let{company:n,coming:o}=t,{say:r,time:a}=e,s=z(`card ${n.number}`),i=t.purchases[0]?.day??a.today;return e.write("clients",{...r8(e,t),...o==="referral"&&{origin:Or.
labels.referral[e.language],originReason:`${r("Рекомендовал клиент|Recommended by")} ${r(Me(t.turn+16).name)}`},...t.activity!==""&&s.chance(.6)&&{activity:r(t.activity)},...a8(e,t),
...o!=="before"&&o!=="unknown"&&{seller:r(ln(t,i,e))},manager:r(t.manager),touchEveryDays:T([30,45,45,60],n.number),...s.chance(.5)&&{nextTouchOn:F(a.shift(a.today,s.int(-2,15)))},...n.number===o8&&{doNotContact:r(
"да|yes"),comment:r("Просили писать, не звонить|Write, do not call")}})}function r8({say:e},{company:t}){let[n,o]=Fp,r=t.number===o?Me(n).landline:t.landline,a=[Uo(r,0),Uo(t.mobile,
t.number)];return{name:e(t.name),taxId:t.taxId,segment:e(t.segment),size:t.size,city:e(t.city),person:e(t.person),phone:a.join(", "),email:t.email}}function a8({say:e,time:t},{coming:n,firstPurchaseOn:o}){
return o!==null?{firstPurchaseOn:F(t.shift(o,1))}:n==="before"?{firstPurchaseOn:e("до реестра|before the register")}:{}}function IT(e,t){let[n]=t.purchases;if(!n||t.coming!=="active"&&t.coming!=="inbound")return"";let o=z(`deal ${t.company.number}`);return e.write("deals",{openedOn:F(e.time.shift(n.day,-o.int(3,t.coming===
"active"?24:12))),client:e.say(t.company.name),line:e.say(n.line),...t.activity!==""&&{activity:e.say(t.activity)},seller:e.say(ln(t,n.day,e)),amount:n.amount,stage:Vn.labels.won[e.language],closedOn:F(
n.day)})}var $p=58,s8=24,i8=160;function FT(e){let{time:t}=e,n=t.workdays(T(t.months,0),t.today);for(let r=0;r<$p;r++){let a=T(n,Math.floor((r+.3)/$p*(n.length-29)));DT(e,r,a,"lost")}let o=["new","off\
er","offer","agreed"];for(let r=0;r<s8;r++){let a=t.shift(t.today,-1-Math.round(r*r/6));DT(e,$p+r,a,T(o,r))}}function DT(e,t,n,o){let r=z(`other deal ${t}`),{say:a,time:s}=e,i=r.pick(rt),l=r.chance(.55);
e.write("deals",{openedOn:F(n),client:a(Me(i8+t).name),line:a(i.name),...!l&&{activity:a(r.pick(Fe.slice(0,3)).name)},seller:a(e.onDuty(l?"active":"inbound",n,t)),...r.chance(.93)&&{amount:Math.round(
r.around(i.price*1.8,.5)/100)*100},stage:Vn.labels[o][e.language],...o==="lost"?{closedOn:F(s.shift(n,r.int(4,28))),lossReason:a(r.pick(Ed))}:{nextStep:a(r.pick(Na)),nextStepOn:F(s.shift(s.today,r.int(
-2,6)))},...r.chance(.3)&&{comment:a(r.pick(Ma))}})}var l8=11,Wp=["contract","invoice","deliveryNote"];function WT(e,t,n){let o=z(`papers ${t.company.number}`),[r]=t.purchases;if(r&&n!=="")for(let a of o.chance(.75)?Wp:Wp.slice(0,2)){let s=ln(t,r.day,e);
$T(e,t,{day:r.day-1,type:a,dealId:n,requestedBy:s},o)}for(let[a,{day:s}]of t.purchases.slice(1).entries()){if((a+t.company.number)%17!==5)continue;let i=o.pick(["invoice","act","deliveryNote","other"]);
$T(e,t,{day:s,type:i,dealId:"",requestedBy:kr(t,s,e)},o)}}function $T(e,t,n,o){let{time:r}=e,a=r.during(r.shift(n.day+1,-1),o);if(a>r.now)return;let s=r.after(a,o.pick([240,480])),l=o.chance(.13)?r.after(
s,o.int(20,600)):r.after(a,o.int(30,230)),u=wr(S(a),r.months)>=l8&&o.chance(.45);KT(e,t,{...n,requestedAt:a,dueAt:s,doneAt:l,responsible:u?xd:Od})}function KT(e,{company:t},n){let{say:o,language:r,time:a}=e,
s=n.doneAt!==null&&n.doneAt<=a.now;e.write("documents",{requestedAt:F(n.requestedAt),client:o(t.name),...n.dealId!==""&&{deal:n.dealId},type:yn.labels[n.type][r],requestedBy:o(n.requestedBy),responsible:o(
n.responsible),dueAt:F(n.dueAt),...s&&{doneAt:F(n.doneAt)},...s&&{link:`https://docs.example/${t.number}-${Math.round(n.requestedAt*100)%1e5}`}})}function BT(e,t){let{time:n}=e,o=[-1,-1,0,0,0,1,1];for(let[
r,a]of o.entries()){let s=T(t,16+r*5),i=n.shift(n.today,-2),l=ot(i,900+r*17),u=a===0?n.today:n.shift(n.today,a);KT(e,s,{day:i,type:T(Wp,r),dealId:"",requestedBy:kr(s,i,e),requestedAt:l,dueAt:ot(u,720+
r%3*120),doneAt:null,responsible:r===3?xd:Od})}}var u8=5e3,d8=34;function VT(e){let{time:t}=e,n=u8;for(let o=0;o<t.months.length-1;o++){let r=T(t.months,o),a=t.workdays(r,Math.min(T(t.months,o+1),t.today)),s=Math.round(d8*so(r)*(1+o*.02)*Math.min(a.
length/20,1));for(let i=0;i<s;i++,n++){let l=z(`door ${n}`),u=T(a,Math.floor(i/s*a.length));l.chance(.13)?f8(e,n,Cr(e,u,l),l):c8(e,{number:n,month:o,at:Cr(e,u,l)},l)}}}function c8(e,{number:t,month:n,
at:o},r){let a=r.pick(["call","call","call","call","form","form","email","messenger"]),s=a==="email"?["email"]:["phone","phone","all"],i=vd.includes(n)?[0,0,1,1,2,3,3,3,4,5]:[0,0,0,0,1,1,1,2,4,4,5],l=r.
chance(.9)?T(Fe,r.pick(i)).name:"",u=Me(t,t%100+695),d=r.pick(rt).name,c=e.onDuty("inbound",S(o),t),f=r.pick(["reached","reached","lead","refused","lead"]),p=r.pick(s);if(Rr(e,{at:o,company:u,namedBy:p,
channel:a,result:f,employee:c,line:d,activity:l,isNewcomer:!0},r),f==="refused"||a==="email"||!r.chance(.4))return;let y=e.time.during(e.time.shift(S(o),r.int(2,6)),r);fe(e,{at:y,direction:"out",channel:"\
call",company:u,namedBy:p,employee:c,line:d,result:r.pick(["reached","reached","noAnswer","refused"])})}var m8=["Ищет работу|Looking for a job","Предлагают доставку воды|Offer water delivery",
"Благодарность за заказ|Thanks for the order"];function f8(e,t,n,o){if(n>e.time.now)return;let r=o.chance(.5),a=o.chance(.2),s=a||o.chance(.7)?"call":"email";fe(e,{at:n,direction:"\
in",channel:s,company:Me(t,t%100+695),namedBy:s==="call"?"phone":"email",employee:e.onDuty("inbound",S(n),t),result:r?"spam":"notClient",...!r&&{comment:o.pick(m8)},...a&&{also:{phone:e.say("скрыт|hid\
den")}}})}var p8=250,y8=17;function UT(e){let{time:t}=e,n=p8;for(let o=0;o<t.months.length-1;o++){let r=T(t.months,o),a=t.workdays(r,Math.min(T(t.months,o+1),t.today)),s=new Set([0,1].map(u=>e.onDuty("active",a[0]??
r,u))).size,i=Math.min(a.length/20,1)*Math.sqrt(so(r)),l=Math.round(y8*(s===1?1.35:2)*i);for(let u=0;u<l;u++,n++)b8(e,n,T(a,Math.floor(u/l*a.length)))}}var h8={noAnswer:[{result:"noAnswer",wait:[1,3]},
{result:"reached",wait:[1,3]},{result:"reached",wait:[1,4]},{result:"lead",wait:[1,4]},{result:"refused",wait:[1,4]},null],reached:[{result:"lead",wait:[5,15]},{result:"refused",wait:[5,15]},{result:"\
noAnswer",wait:[5,12]},{result:"reached",wait:[10,40]},null],lead:[{result:"reached",wait:[2,8]},{result:"refused",wait:[3,12]},{result:"noAnswer",wait:[2,6]},{result:"lead",wait:[15,45]},null]},g8=7;
function b8(e,t,n){let o=z(`hunt ${t}`),r=o.pick(rt).name,a=n,s=o.pick(["noAnswer","noAnswer","noAnswer","reached","reached","refused","lead"]);for(let i=0;i<g8&&a<e.time.today;i++){w8(e,t,{day:a,result:s,
line:r,seller:e.onDuty("active",a,t)},o);let l=o.pick(h8[s]??[null]);if(!l)return;a=e.time.shift(a,o.int(...l.wait)),s=l.result}}function w8(e,t,{day:n,result:o,line:r,seller:a},s){let{time:i}=e,l=o===
"lead"?s.chance(.7):o==="reached"&&s.chance(.3);fe(e,{at:i.during(n,s),direction:"out",channel:o==="reached"&&s.chance(.08)?"meeting":"call",company:Me(t),namedBy:t%41===7?"name":"all",employee:a,line:r,
result:o,...l&&{nextStep:s.pick(Na),nextStepOn:i.shift(n,s.int(2,9))},...s.chance(.12)&&{comment:s.pick(Ma)}})}function HT(e,t){let[n]=t.purchases;if(!n)return;let o={world:e,story:t,first:n,random:z(`journey ${t.company.number}`)};t.coming==="active"&&R8(o),(t.coming==="inbound"||t.coming==="referral")&&T8(o)}
function Nd({world:e,story:t,first:n,random:o},r,a,s){let i=e.time.during(r,o),{company:l}=t;fe(e,{at:i,direction:"out",channel:"call",company:l,employee:a,line:n.line,...s})}function R8(e){let{world:t,
story:n,first:o,random:r}=e,{time:a}=t,s=a.shift(o.day,-r.int(5,22)),i=ln(n,s,t),l=(d,c)=>Nd(e,d,i,c);for(let d=r.int(0,2);d>0;d--)l(a.shift(s,-d*2),{result:"noAnswer"});r.chance(.4)&&l(a.shift(s,-r.int(
7,9)),{result:"reached"});let u={nextStep:r.pick(Na),nextStepOn:a.shift(s,2)};l(s,{result:"lead",...n.turn%4!==3&&u}),n.turn%5===2&&C8(e,a.shift(s,2)),r.chance(.35)&&l(a.shift(o.day,-2),{channel:"meet\
ing",result:"reached"}),l(a.shift(o.day,-1),{result:"deal"})}function C8({world:e,story:t,first:n,random:o},r){let{company:a,turn:s}=t,i=e.time.during(r,o),l=e.onDuty("inbound",r,s),u={at:i,company:a,
employee:l,line:n.line,isNewcomer:!0};Rr(e,{...u,channel:"call",result:"reached"},o)}var k8=20,S8=["call","call","form","call","email","messenger"];function T8(e){let{world:t,story:n,first:o,random:r}=e,
{time:a}=t,{company:s,turn:i,activity:l}=n,u=a.shift(o.day,-(i%6===5?r.int(18,40):r.int(1,9))),d=ln(n,u,t),c=t.onDuty("active",u,i),f=Cr(t,u,r),p={at:f,company:s,employee:d,line:o.line,activity:l};if(i===
k8){Nd(e,a.shift(u,-95),c,{result:"reached"}),fe(t,{...p,direction:"in",channel:"form",answeredAt:a.after(f,9)});return}i%7===3&&Nd(e,a.shift(u,-9),c,{result:"noAnswer"});let y=T(S8,i);Rr(t,{...p,channel:y,
result:"lead",isNewcomer:!0},r),o.day-u>3&&r.chance(.8)&&Nd(e,a.shift(o.day,-1),d,{result:"deal"})}function Bp(e){return e===void 0?"":g(e)}function GT(e,t){return{...t,contacts:x8(e,t.contacts),clients:O8(e,t.clients),deals:v8(e,t.deals),sales:_8(e,t.sales)}}function x8(e,t){let{say:n,language:o}=e,
r=co.labels.out[o],a=Se.labels.reached[o],s=e.employments.filter(({role:p})=>p==="active").map(({name:p})=>n(p)),i=p=>p.result===a&&s.includes(Bp(p.employee)),d=[{from:300,fits:i,cells:p=>({at:Kp(La(p,
"at"))})},{from:520,fits:i,cells:p=>({at:Kp(La(p,"at"))})},{from:210,fits:i,cells:p=>({at:Kp(La(p,"at")).replace(/^\d+\.\d+/,"31.09")})},{from:150,fits:i,cells:()=>({result:n("Болтали|Chatted")})},
{from:120,fits:p=>"email"in p&&"client"in p&&"answeredAt"in p,cells:()=>({email:"snab.kuzbass-ru"})},{from:100,fits:(p,y)=>typeof p.answeredAt=="object"&&p.recording===void 0&&typeof p.client=="string"&&
t.slice(y+1,y+60).some(h=>h.client===p.client&&h.direction===r&&h.result===a),cells:p=>({answeredAt:F(La(p,"at")-1)})}].reduce(Md,t),c=jT(d,90,i),f=d.slice(c,c+1).map(p=>({...p,comment:n("Перезвонил е\
щё раз|Called once more")}));return[...d.slice(0,c+1),...f,...d.slice(c+1)]}function O8({say:e,language:t},n){return[{from:12,fits:r=>"taxId"in r,cells:r=>({taxId:E8(Bp(r.taxId))})},{from:30,fits:r=>r.
origin===void 0&&r.seller!==void 0,cells:()=>({origin:Or.labels.active[t],originReason:""})},{from:60,fits:r=>"email"in r,cells:()=>({email:e("нет|none")})}].reduce(Md,n)}function v8({language:e},t){
let n=Vn.labels.won[e];return Md(t,{from:40,fits:o=>o.stage===n,cells:()=>({closedOn:""})})}function _8({say:e,time:t},n){let o=l=>l.returnOf===void 0&&l.deal===void 0&&Number(l.revenue)>0,a=[{from:70,
fits:o,cells:()=>({client:"",comment:e("Розница со склада|Sold over the counter")})},{from:260,fits:o,cells:()=>({client:"",comment:e("Розница со склада|Sold over the counter")})},
{from:95,fits:o,cells:()=>({revenue:"1.234",cost:980})},{from:130,fits:o,cells:l=>({revenue:`${Bp(l.revenue).replace(".",",")} ${e("р.|rub")}`})},{from:40,fits:o,cells:l=>({date:F(he(La(l,"date"),12))})},
{from:160,fits:o,cells:l=>({date:j(La(l,"date"))})}].reduce(Md,n),i=a.filter(l=>A8(l.date,t.months[11]??0,t.months[12]??0)).reduce((l,u)=>l+(Number(u.revenue)||0),0);return[...a,{client:e("Итого за пр\
ошлый месяц|Total of last month"),revenue:Math.round(i*100)/100}]}function Md(e,{from:t,fits:n,cells:o}){let r=jT(e,t,n);return e.map((a,s)=>s===r?{...a,...o(a)}:a)}function jT(e,t,n){for(let o=e.
length-t;o>=0;o--){let r=e[o];if(r&&n(r,o))return o}return-1}function La(e,t){let n=e[t];return typeof n=="object"?n.serial:0}function A8(e,t,n){return typeof e=="object"&&e.serial>=t&&e.serial<n}function Kp(e){
let[t="",n=""]=it(e).split("T");return`${t.split("-").reverse().join(".")} ${n.slice(0,5)}`}function E8(e){return e.slice(0,-1)+String((Number(e.slice(-1))+1)%10)}var N8=Fe[3].name;function qT({time:e,say:t}){let n=z("advertising");return e.months.slice(0,-1).flatMap((o,r)=>Fe.flatMap(({name:a,spend:s})=>{let i=Math.round(n.around(s*(1+r*.01),.12)/100)*100;return s===
0||a===N8&&!vd.includes(r)?[]:[{month:F(o),activity:t(a),amount:i}]}))}var M8=[["active.contacts",110,!1],["active.leads",20,!1],["active.newDeals",3,!1],["inbound.newClients",40,!0],["inbound.newSale\
s",4,!0],["inbound.conversion",.1,!1],["retention.revenuePerClient",4e4,!0],["retention.rate",.98,!1],["sales.revenue",34e5,!0],["entry.withinTarget",.9,!1]];function JT(e){let{time:t,say:n}=e;return t.
months.slice(0,-1).flatMap(o=>{let r=so(o),a=M8.map(([l,u,d])=>({month:F(o),kpi:se(l).label[e.language],target:d?L8(u*r):u})),i=[...new Set([0,1].map(l=>e.onDuty("active",o,l)))].map(l=>({month:F(o),kpi:se(
"active.contacts").label[e.language],employee:n(l),target:l===br?60:35}));return[...a,...i]})}function L8(e){let t=e>1e6?1e5:e>1e3?1e3:1;return Math.max(Math.round(e/t)*t,1)}var P8="Карандаш и Ко|Pencil & Co";function YT(e){return e.employments.map(({name:t,login:n,role:o,from:r,until:a})=>({name:e.say(t),email:`${n}@karandash.example`,roles:ge.labels[o][e.language],
...r!==null&&{from:F(r)},...a!==null&&{until:F(a)}}))}function zT({time:e,language:t}){return Rd(e.years.flatMap(Bo),t,li)}function XT({say:e,language:t}){let n=(r,a,s="")=>({list:zt.labels[r][t],value:a,
kind:s}),o=r=>{let a=Rm[r];return a.kinds.map(s=>n(r,a.labels[s]?.[t]??s,s))};return[...rt.map(({name:r})=>n("lines",e(r))),...Fe.map(({name:r})=>n("activities",e(r))),...Ad.map(r=>n("segments",e(r))),
...Ed.map(r=>n("lossReasons",e(r))),...o("channels"),n("channels","Telegram","messenger"),...o("results"),n("results",e("Просил перезвонить|Asked to call back"),"reached"),...o("stage\
s"),...o("documentTypes")]}function ZT({say:e,language:t}){let n={companyName:e(P8),language:t};return Ft.map(({key:o,standard:r,meaning:a})=>({key:o,value:n[o]??r,meaning:a[t]}))}var QT=26;function e2(e,t,n){D8(e,T(t,QT),T(n,QT)),I8(e),F8(e),$8(e)}function D8(e,{company:t,manager:n},o){let{time:r,say:a}=e,s=`${a(t.name)} ${a("(склад)|(warehouse)")}`;e.write("clients",{name:s,
segment:a(t.segment),city:a(t.city),phone:Uo(_d(3e3),0),firstPurchaseOn:a("до реестра|before the register"),manager:a(n),mergedInto:o,comment:a("Та же компания, карточка заведена дважды|The s\
ame company, entered twice")});for(let i of[2,8]){let l=T(rt,i),u=F(r.shift(T(r.months,i)+10,1));e.write("sales",{date:u,client:s,line:a(l.name),seller:a(n),revenue:l.price,cost:Math.round(l.price*l.cost)})}}
function I8(e){for(let t of[3,11]){let n=t2(e,t);fe(e,{...Vp(e,n,3500+t),activity:T(Fe,1).name,namedBy:"phone",also:{phone:e.say("скрыт|hidden")}})}}function F8(e){let t=Uo(Me(Fp[0]).landline,1);
fe(e,{...Vp(e,t2(e,11),0),namedBy:"phone",also:{phone:t}})}function $8(e){let{time:t}=e,n=t.years.flatMap(Bo).filter(({day:o})=>o>=T(t.months,0)&&o<t.today-3);for(let[o,r]of[["holiday",700],["short",1045]]){
let a=n.filter(l=>l.kind===o).pop();if(!a)continue;let s=ot(a.day,r),i=Vp(e,s,3600+r);fe(e,{...i,answeredAt:t.after(s,12),channel:"form",activity:Fe[0].name})}}function t2({time:e},t){return e.during(
e.shift(T(e.months,t)+8,1),z(`situation ${t}`))}function Vp(e,t,n){return{at:t,answeredAt:t,direction:"in",channel:"call",company:Me(n,n%100+695),employee:e.onDuty("inbound",Math.floor(t),n),line:rt[0].
name,result:"reached"}}var Up=[{minutes:3,channel:"call"},{minutes:8,channel:"form"},{minutes:14,channel:"email",client:0},{minutes:13,channel:"call",client:1},{minutes:25,channel:"messenger"},{minutes:10,channel:"call",attempt:4},
{minutes:48,channel:"call",attempt:30,again:11},{minutes:135,channel:"email",client:2,again:40}],Hp=4e3;function n2(e){let{time:t}=e;Up.forEach((a,s)=>{let i=a.client===void 0?Ld(s):Me(T(Ip,a.client)),
l=(u,d)=>{Pd(e,i,t.before(t.now,u),d?"call":a.channel,d,s)};l(a.minutes,!1),a.attempt!==void 0&&l(a.attempt,!0),a.again!==void 0&&l(a.again,!1)});let n=t.today-Kn(t.today+1)%7,o=t.before(n,20);Pd(e,Ld(
Up.length),o,"call",!1,Up.length),!(t.before(t.now,1)>=t.today)&&(Pd(e,Ld(20),ot(t.today-1,920),"form",!1,20),Pd(e,Ld(21),ot(t.today-1,1205),"email",!1,21))}function Ld(e){return Me(Hp+e,690-e)}function Pd(e,t,n,o,r,a){
let s=r||o==="call";fe(e,{at:n,direction:r?"out":"in",channel:o,company:t,namedBy:a===0?"phone":o==="email"&&t.number>=Hp?"email":"all",employee:e.onDuty("inbound",Math.floor(n),a),line:T(rt,a).name,...t.
number>=Hp&&!r&&{activity:T(Fe,a%2).name},...s&&{result:"noAnswer"}})}var W8="2026-11-23T09:00";function Id(e){let t=vT(e.language,e.now??fn(W8)??0);K8(t);let{contacts:n,clients:o,deals:r,sales:a,documents:s}=t.books;return GT(t,{contacts:Dd(n,"at"),clients:o,deals:Dd(r,
"openedOn"),sales:Dd(a,"date"),documents:Dd(s,"requestedAt"),advertising:qT(t),plan:JT(t),staff:YT(t),calendar:zT(t),lists:XT(t),settings:ZT(t)})}function K8(e){let t=ET(e),n=B8(t),o=t.map(r=>{let a=PT(
e,r),s=IT(e,r);return HT(e,r),NT(e,r,a,s),r!==n&&WT(e,r,s),LT(e,r),a});FT(e),BT(e,t),UT(e),VT(e),e2(e,t,o),n2(e)}function B8(e){return e.filter(({coming:n})=>n==="active").sort((n,o)=>(n.purchases[0]?.
day??0)-(o.purchases[0]?.day??0)).pop()}function Dd(e,t){let n=o=>{let r=ve(o,t);return N(r)?r.serial:0};return[...e].sort((o,r)=>n(o)-n(r))}var o2=["contacts","clients","deals","sales","documents","advertising","plan","staff"];function Fd({rows:e,located:t}){return o2.filter(n=>e[n].length>0).flatMap(n=>t.get(n)?.sheet.name??[])}function r2(e,t,n){
let o=Id({language:t,now:n}),r=new Map(o2.map(l=>[l,o[l]])),{lists:a,calendar:s}=e.rows,i=new Set(a.map(({value:l})=>l));return r.set("lists",o.lists.filter(({value:l=""})=>!i.has(g(l)))),s.length===0&&
r.set("calendar",o.calendar),r}var V8=["companyName","currency","phoneCountry"];function a2(e,t,n,o){return i2(e,l2(t,n,o),u2(t,n))}function s2(e,t,n,o){return i2(e,u2(t,n),l2(t,n,o))}function i2({rows:e},t,n){
return V8.flatMap(o=>{let r=e.settings.find(i=>i.key===o),[a="",s=""]=[t[o],n[o]];return r?.value!==a||a===s?[]:[{table:"settings",id:o,row:r.row,column:"value",before:a,after:s,reason:"demo"}]})}function l2(e,t,n){
return d2(Cd(_(e),t,n).settings??[])}function u2(e,t){return d2(Id({language:e,now:t}).settings)}function d2(e){return Object.fromEntries(e.map(({key:t="",value:n=""})=>[g(t),g(n)]))}function Gp(e,t,n){
let o=Id({language:t,now:n});return $.flatMap(r=>{let a=e.located.get(r);if(!a||r==="standards"||r==="settings"||r==="calendar")return[];let s=r==="lists"?U8(o.lists,t):o[r];return("id"in(o[r][0]??{})?
H8(a,s):G8(a,s)).map(l=>{let u=Us(a,l);return{...Vs(r,u),table:r,cells:u,reason:"demo"}})})}function U8(e,t){let n=new Set(xu(_(t)).map(({value:o})=>o));return e.filter(({value:o=""})=>!n.has(o))}function H8(e,t){
let n=new Set(t.map(({id:a=""})=>g(a))),o=new Set(t.filter(({id:a=""})=>a==="").map(a=>m2(e,a))),r=e.positions.get("id")??-1;return c2(e,a=>{let s=g(a[r]??"");return s===""?o.has(f2(e,a)):n.has(s)})}function G8(e,t){
let n=new Set(t.map(o=>m2(e,o)));return c2(e,o=>n.has(f2(e,o)))}function c2({sheet:e,headingRow:t},n){return e.values.flatMap((o,r)=>r>t&&n(o)?[r]:[])}function m2({positions:e},t){return[...e.keys()].
map(n=>p2(ve(t,n))).join("	")}function f2({positions:e},t){return[...e.values()].map(n=>p2(t[n]??"")).join("	")}function p2(e){return N(e)?String(lo(e.serial)):String(e)}function y2(e){return Fd(re(ye(e),e.locale)).length===0}function h2(e){let{spreadsheet:t,tabs:n}=e;Y(e,"history")?.sheet.clearContents();let o=Y(e,"closedMonths");o&&(t.deleteSheet(o.sheet),n.splice(n.
indexOf(o),1))}function g2(e,{run:t}){for(let n of Po){let o=eo(e,n),a=(o?.values.slice(1)??[]).flatMap((s,i)=>n==="journal"&&s.includes(t)?[]:i+1);for(let{first:s,count:i}of[...Ae(a)].reverse())o?.tab.
sheet.deleteRows(s+1,i)}}function jp(e,t){let n=Iu(e,t);return e.flatMap((o,r)=>{let a=n[r]??null;return a===null?[]:[{removal:o,row:a}]})}function R2(e,t,n){let o=j8(n.map(w2)),r=d=>{let c=w2(t[d]??[]),f=o.get(c)??0;return f>
0&&o.set(c,f-1),f>0},a=new Set(e),i=t.map((d,c)=>c).filter(d=>!a.has(d)).filter(d=>!r(d)&&!b2(t[d]??[])),l=e.filter(d=>!b2(t[d]??[])&&r(d)).length;if(l===0)return[];let u=new Set(Ae(e).flatMap(({first:d,
count:c})=>Array.from({length:l},(f,p)=>[d-1-p,d+c+p]).flat()));return i.filter(d=>u.has(d))}function b2(e){return e.every(t=>t===""||t===!1)}function w2(e){let t=e.length;for(;t>0&&(e[t-1]??"")==="";)
t--;return JSON.stringify(e.slice(0,t))}function j8(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return t}function Wd(e,t){let n=[...new Set(e.map(({table:o})=>o))].map(o=>{let r=e.filter(({table:s})=>s===o),a=t.located.get(o);return a?q8(a,r,t):{removed:[],leftAlone:r}});return{removed:n.flatMap(({removed:o})=>o),
leftAlone:n.flatMap(({leftAlone:o})=>o)}}function q8(e,t,n){let{workbook:o,language:r,run:a}=n,{tab:s}=e.sheet,i=k2(t,$d(e,o)),l=C2(t,i);if(i.length===0)return{removed:[],leftAlone:l};Ju(o,r,a,{edits:[],
added:[],removed:i});let u=i,d=Nn(()=>Gt(s,()=>u=z8(i,e,o)));return kC(o,r,a,i,{left:u,reason:d?.reason??{kind:"meanwhile"}}),{removed:C2(i,u),leftAlone:[...l,...u]}}function k2(e,t){return jp(e,t).map(
({removal:n})=>n)}function C2(e,t){let n=new Set(t);return e.filter(o=>!n.has(o))}var J8=3,Y8=40;function z8(e,t,n){let{tab:o}=t.sheet,r=$d(t,n);for(let a=0;a<J8;a++){let s=jp(e,r).map(({row:u})=>u);if(s.
length===0)return[];X8(o.sheet,s);let i=r;r=$d(t,n);let l=R2(s,i.sheet.values,r.sheet.values);l.length!==0&&(Z8(l,s,i,n),r=$d(t,n))}return k2(e,r)}function X8(e,t){let n=Ae(t);if(n.length>Y8){e.getRangeList(
n.map(({first:a,count:s})=>`${a+1}:${a+s}`)).clearContent();return}let{first:o,count:r}=en(t);Et(e,o+r+jt);for(let a of[...n].reverse())e.deleteRows(a.first+1,a.count)}function Z8(e,t,{sheet:n,headingRow:o},{
clock:r}){let{sheet:a}=n.tab;for(let s of e){let i=Math.max(s-t.filter(u=>u<s).length,o+1),l=(n.values[s]??[]).map((u,d)=>{let c=n.formulas?.[s]?.[d]??"";return c===""?u:{formula:c}});a.insertRowBefore(
i+1),ma(a.getRange(i+1,1,1,l.length),[l],r)}}function $d({table:e,sheet:t},n){let o=di(Qn(t.tab,n.clock));return Cn(e,o).located}function di(e){let t=W(()=>e.range.getFormulasR1C1()).map(n=>n.map(o=>o??
""));return{...e,formulas:t}}function S2(){let e=P(),t=re(ye(e),e.locale),n=_(Je(t,e.locale)),o=Fd(t);if(o.length>0){me(n.failures.demoOverData(o));return}let r=B(()=>Q8(e,n.language)),{now:a,memory:s}=e;wt(s,{...s,demo:{now:a,language:n.
language}}),ae(ze,{otherNames:e.otherNames,message:()=>n.done.demoLoaded(r)})}function Q8(e,t){let n=In(e),o=e4(e,n.reading,t),r=re(ye(e),e.locale);return Vo(e,{...n,reading:r},!1),o}function e4(e,t,n){
let{now:o,locale:r}=e,a=[...r2(t,n,o)].flatMap(([l,u])=>u.map(d=>gt({table:l,cells:d,reason:"demo",inBulk:!0}))),s=a2(t,n,o,r),{located:i}=t;return ee({edits:s,added:a},{workbook:e,located:i,language:n}).
added.length}function T2(){let e=P(),t=re(ye(e),e.locale),n=_(Je(t,e.locale)),o=q(n.language),{demo:r={now:e.now,language:n.language,isRemoved:!1}}=e.memory;if(Gp(t,r.language,r.now).length===0&&(e.memory.
demo===void 0||r.isRemoved)){me(o.noDemo);return}let s=SpreadsheetApp.getUi();if(s.alert(n.menu.demo,o.confirmRemoveDemo,s.ButtonSet.YES_NO)!==s.Button.YES)return;let{removed:i,isEmpty:l,run:u}=B(()=>t4(
P(),r,n.language)),d=new Set(i.flatMap(({table:c,id:f})=>c==="contacts"?f:[]));ae(ze,{message:()=>n.done.demoRemoved(i.length),removed:d}),l&&B(()=>g2(P(),u)),wt({},{...bt(),demo:{...r,isRemoved:!0}})}
function t4(e,t,n){let o=re(ye(e).map(di),e.locale),{located:r}=o,a=an(e,n),s=s2(o,t.language,t.now,e.locale);ee({edits:s},{workbook:e,located:r,language:n,run:a});let i=Gp(o,t.language,t.now),{removed:l}=Wd(
i,{workbook:e,located:r,language:n,run:a}),u=y2(e);return u&&h2(e),{removed:l,isEmpty:u,run:a}}function Pa(e){try{return e()}catch(t){return console.error(t instanceof Error?t.stack??t.message:String(t)),{ok:!1,message:Pn(t)}}}var o4={settings:[460,520],help:[460,520],import:[900,600]};function ci(e,t){let[n,o]=o4[e],r=r4(e,t);r?SpreadsheetApp.getUi().showModalDialog(r.setWidth(n).setHeight(o),t.title):me(q(H()).pageNotPasted(
e))}function r4(e,t){let n=JSON.stringify(t).replaceAll("<","\\u003c"),o=m[e];if(o)return HtmlService.createHtmlOutput(o.join(n));let r=a4(e);return r?(r.data=n,r.evaluate()):null}function a4(e){try{return HtmlService.
createTemplateFromFile(e)}catch(t){return null}}function x2(e){let t=HtmlService.createHtmlOutputFromFile(e).getContent();return t.slice(t.indexOf(">")+1,t.lastIndexOf("<"))}function O2(){let{locale:e,spreadsheet:t}=P(),n=H(),o=_(n).menu.commands.importData;ci("import",{language:n,title:o,locale:e,timeZone:t.getSpreadsheetTimeZone()})}var s4=60;function v2(){let e=P();return hr(
e).map(t=>({name:t.name,rows:t.sheet.getLastRow(),head:E2(t,e.clock,0,s4)}))}function _2(){return Pa(()=>(B(()=>{let e=P();Vo(e,In(e))}),{ok:!0,message:""}))}function A2({sheet:e,from:t,count:n}){let o=P(),
r=hr(o).find(({name:a})=>a===e);return r?E2(r,o.clock,t,n):[]}function E2({sheet:e},t,n,o){let[r,a]=[e.getLastRow(),e.getLastColumn()],s=Math.min(o,r-n);return s<=0||a===0?[]:K(e.getRange(n+1,1,s,a),t)}function N2({rows:e},t){let n=new Map(e.settings.map(({key:o,value:r})=>[Pe(o),r]));return Ft.map(({key:o,meaning:r})=>({key:o,meaning:r[t],value:n.get(o)??""}))}function M2(e,{rows:t,located:n},o){let r=[],
a=[];for(let{key:s,meaning:i,standard:l,apply:u}of Ft){let d=e[s]?.trim();if(d===void 0)continue;if(d!==""&&!u(pt,d))return Q(q(o).badSetting(i[o],d));let c=typeof l=="number"?l4(d):d,f=t.settings.find(
h=>Pe(h.key)===s),p=n.get("settings"),y=f&&p?.sheet.values[f.row-1]?.[p.positions.get("value")??-1];f&&y!==c?r.push({...u4,id:s,row:f.row,before:y??"",after:c}):f||a.push({key:s,value:c,meaning:i[o]})}
return Ge({edits:r,rows:a})}function l4(e){let t=mo(e);return typeof t=="number"?t:e}var u4={table:"settings",column:"value",reason:"form"};function L2(){let{reading:e,language:t}=D2(P()),{menu:n,failures:o}=_(t);if(!e.located.has("settings")){me(o.noTables);return}let{save:r,cancel:a,saving:s,noAnswer:i}=q(t).settings;ci("settings",{language:t,
title:n.commands.settings,fields:N2(e,t),words:{save:r,cancel:a,saving:s,noAnswer:i}})}function P2(e){return Pa(()=>d4(e))}function d4(e){let t=P(),{reading:n,language:o}=D2(t),r=M2(e,n,o);if(!r.ok)return{
ok:!1,message:r.error};let{edits:a,rows:s}=r.value,i=s.map(d=>gt({table:"settings",cells:d,reason:"form"})),{written:l}=B(()=>ee({edits:a,added:i},{workbook:t,located:n.located,language:o})),u=_(o).done.
settingsSaved(l.length+s.length);return"language"in e?ae(ze):Rt(u,o,t.spreadsheet),{ok:!0,message:u}}function D2(e){let t=e.tabs.filter(({name:o})=>oe(o,C.settings.sheet)),n=re(t.map(o=>Qn(o,e.clock)),
e.locale);return{reading:n,language:Je(n,e.locale)}}function I2(){let e=H(),{helpIntroduction:t,helpSheets:n}=q(e),o=$.map(r=>({name:C[r].sheet[e],purpose:C[r].purpose[e]}));ci("help",{language:e,title:_(
e).menu.commands.help,introduction:t,sheetsTitle:n,sheets:o})}function at(e){ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),F2("click",e)}function qp(e,t){F2(e,t)}function Jp(e){try{e()}catch(t){$2(t)}}function F2(e,t){_C(e),Jp(()=>{try{t()}catch(n){$2(n),me(
Pn(n))}})}function $2(e){console.error(e instanceof Error?e.stack??e.message:String(e))}var c4=[["refresh","refreshEverything"],["computeFigures","computeFigures"],["flagUnanswered","flagUnanswered"],["buildTasks","buildTasks"],null,["importData","openImport"],["checkData","checkData"],[
"undo","undoLastChange"],["redo","redoLastChange"],["setUp","setUpOrRepair"]],m4=[["loadDemo","loadDemo"],["removeDemo","removeDemo"]],f4=[["settings","openSettings"],["selfCheck","selfCheck"],["help",
"openHelp"]];function W2(e){let{menu:t}=_(e),n=SpreadsheetApp.getUi(),o=n.createMenu(t.title);for(let a of c4)a?o.addItem(t.commands[a[0]],a[1]):o.addSeparator();let r=n.createMenu(t.demo);for(let[a,s]of m4)
r.addItem(t.commands[a],s);o.addSubMenu(r).addSeparator();for(let[a,s]of f4)o.addItem(t.commands[a],s);o.addToUi()}function K2(e){return e===ScriptApp.AuthMode.NONE?Qu():H()}var p4=3e4,y4=[C.contacts,C.sales];function B2(e){let t=y4.map(({sheet:o})=>e.find(({name:r})=>oe(r,o)));return(t.every(o=>o!==void 0)?t:e).reduce((o,{filledRows:r})=>o+r(),0)>p4}var h4=[1,2,3];function V2(e,t,n,o){let r=ra({analysis:e,texts:t}).cells[n]??[];return h4.every(s=>g4(r[s]??"")===g(o[s]??""))?tf(e.problems())[n-oa.firstRow]??null:null}function g4(e){return typeof e==
"object"?"text"in e?e.text:"":g(e)}function U2(e){let t=P(),{now:n,locale:o,clock:r}=t,a=vl({sheets:ye(t),now:n,locale:o}),s=_(Je(a.reading,o)),i=e.offset(0,1-e.getColumn(),1,e.getColumn()),l=V2(a,s,e.getRow()-1,Uf(i.getValues(),r)[0]??
[]);l&&B(()=>b4(l,a,t)),ae(yu)}function b4({code:e,table:t,row:n},{reading:o},r){if(e==="missingHeading"&&In(r),e!=="duplicateId")return;let a=Xs(o,Jt).filter(i=>i.table===t&&i.row===n),s=Je(o,r.locale);
ee({edits:a},{workbook:r,located:o.located,language:s})}function H2(e){let t=Kd(e,To.refresh)&&e.getValue()===!0;!t&&!Kd(e,To.period)||(mi()?Bd("pressRefresh",t?e:null):ae(t?ze:hu))}function G2(e){!(e.getColumn()===oa.fixColumn+1&&e.getRow()>oa.firstRow)||
e.getNumRows()>1||e.getValue()!==!0||(mi()?Bd("pressRepair",e):U2(e))}function Kd(e,{row:t,column:n}){return e.getRow()===t+1&&e.getColumn()===n+1}function Bd(e,t){t?.setValue(!1);let n=H(),o=q(n);Rt(
o[e],n,SpreadsheetApp.getActiveSpreadsheet())}function mi(){let e=Uu(SpreadsheetApp.getActiveSpreadsheet());return B2(e.map(t=>({name:t.name,filledRows:()=>t.isGrid?t.sheet.getLastRow():0})))}function un(e,t){return new Set(e.flatMap(({mark:n})=>n&&n.key.row!==""&&qk(n.key).includes(t)?n.key.row:[]))}var j2=200,w4=50;function q2(e){let t=[];for(let{first:n,count:o}of Ae(e)){let r=t[t.length-
1];r&&n-(r.first+r.count)<=w4?r.count=n+o-r.first:t.push({first:n,count:o})}return t}function J2(e,t,n){let{sheet:o,headingRow:r}=e,a=[],s=Array.from({length:Math.max(n.length,r+1)},(i,l)=>l<=r?o.values[l]??
a:t.get(l)??a);return{...o,values:s,otherIds:n}}function Y2(e,t,n){let o=l=>g(t[e.positions.get(l)??-1]??"").trim(),[r,a,s]=[o("client"),o("phone"),o("email").toLowerCase()],i=Xt(a)?a:Un(a,n)??"";return[
...r===""?[]:[tt("id",r),tt("name",r)],...i===""?[]:[tt("phone",i)],...s===""?[]:[tt("email",s)]]}function z2(e){return new Set(e.flatMap(({open:t,last:n})=>[...t,n]).filter(Boolean))}function Z2(e,t,n){let o=new Map(mu(t,n).map(a=>[pe(a.key),a])),r=e.flatMap(({mark:a,...s})=>{if(!a)return[];let i=o.get(pe(a.key))??C4({...s,mark:a},a,t);return i?[{...i,role:s.role,employee:a.assigned}]:
[]});return[...new Map(r.map(a=>[pe(a.key),a])).values()]}var R4=new Map([["risk","call"],["lost","call"],["quiet","call"],["touch","call"],["step","call"],["listen","listen"],["wait","note"],["fell",
"note"],["conflict","note"],["papers-of","note"],["problems","note"]]);function C4(e,t,n){let{key:o,turn:r,assigned:a}=t,s=R4.get(o.rule),i=Ls.find(({name:h,role:b})=>h===o.rule&&b===e.role)??Ls.find(
({name:h})=>h===o.rule),l=s===void 0?null:S4(o,s,n);if(s===void 0||!i||!l)return null;let{role:u,priority:d,what:c,who:f,why:p,due:y}=e;return{key:o,turn:r,kind:s,standard:i.key,role:u,employee:a,due:N(
y)?y.serial:n.book.facts.now,priority:typeof d=="number"?d:i.priority,what:c,party:f,phone:"",facts:p,why:p,rows:[],see:null,...l}}var k4={source:null,partyIndex:-1};function S4(e,t,n){if(t==="note")return k4;
if(t==="listen")return X2(e,n,({contact:r})=>r.listenedOn===null);let o=e.rule==="step"?X2(e,n,({contact:r})=>Q2(e,r.nextStepOn))??T4(e,n):x4(e,n);return o&&!O4(o.partyIndex,e,n)?o:null}function X2({row:e},{
book:t},n){let o=t.facts.contacts.rows.find(({contact:r})=>r.id===e);return o&&n(o)?{source:Yp("contacts",o.contact),partyIndex:o.party}:null}function T4(e,{book:t}){let n=t.facts.deals.rows.find(({deal:r})=>r.
id===e.row);if(n?.state!=="open"||!Q2(e,n.deal.nextStepOn))return null;let o=t.facts.partyOfClientCell(n.deal.client)?.index??-1;return{source:Yp("deals",n.deal),partyIndex:o}}function x4({row:e},{book:t}){
let n=t.facts.parties.find(o=>o.key===e||o.client?.id===e);return n?{source:n.client&&Yp("clients",n.client),partyIndex:n.index}:null}function Yp(e,{id:t,row:n}){return{table:e,id:t,row:n}}function Q2({
day:e},t){return t!==null&&j(S(t))===e}function O4(e,{rule:t,day:n=""},{book:o}){let r=t==="risk"||t==="lost"||t==="quiet";return o.facts.contacts.rows.some(a=>{let s=j(a.day);return a.party===e&&Ao(a)&&
(r?s>n:s>=n)})}function v4({log:e,taken:t,lacking:n},{analysis:o,texts:r}){let{tasks:a,language:s}=r,i=n.map(u=>a.lacks(Gk(u,o.reading,s)));if(t>1)return[a.taken(t),...i].join(" ");if(e.length===0&&i.length>0)return i.
join(" ");let l=e[e.length-1]?.code??"late";return[a.ticked[l==="gone"||l==="own"?"late":l],...i].join(" ")}function ex(e){let t=un(e,"contacts");return Vt(({analysis:n,texts:o})=>({sheets:[],edits:g1(
t,n,o),message:o.tasks.cannotTell,...fu(n)&&{tasks:{open:Z2(e,n,o),isRebuilt:!1,message:r=>v4(r,{analysis:n,texts:o})}}}),{readBack:[]})}var _4=new Set(["done","outcome","comment","employee","nextStepOn"]);function tx({column:e,typed:t,stands:n,mark:o},r){if(!_4.has(e)||t===""||!A4(e,t,n))return null;let a=r();return a===null||a===""||
a===o?null:a}function A4(e,t,n){return e==="done"?k(t)==="true"&&k(n)!=="true":e==="nextStepOn"?n==="":k(n)!==k(t)}function nx({column:e,typed:t},n,o){return{...E4,role:o,mark:ka(n),...e==="done"?{isTicked:!0}:
{[e]:t}}}var E4={isTicked:!1,outcome:"",nextStepOn:"",comment:"",employee:"",due:"",priority:"",what:"",who:"",why:""};function ox(e,t,n){let o=M4(e,t,n);if(!o)return{kind:"ticked",lines:N4(e,t)};if(Rp(t,o.meant)>=0)return{kind:"late",word:o};let{column:r,typed:a,meant:s,role:i}=o;return{kind:"gone",line:nx({column:r,
typed:a,stands:"",mark:""},s,i)}}function N4({row:e,rows:t,role:n},o){return o.slice(e,e+t).flatMap((r,a)=>pd(o,n,e+a)??[]).filter(({isTicked:r})=>r)}function M4({typed:e,row:t,rows:n,column:o,columns:r,
role:a},s,i){let l=nS(s,o);if(e===void 0||n>1||r>1||l===null)return null;let u=g(s[t]?.[o]??""),d={column:l,typed:e,stands:u,mark:Ta(s)[t]??""},c=tx(d,()=>i(t));return c===null?null:{role:a,column:l,position:o,
typed:e,meant:c}}function rx({role:e,column:t,position:n,typed:o,meant:r},a){let s=Rp(a,r);if(s<0)return null;let i=g(a[s]?.[n]??""),l=t==="done"?pd(a,e,s):null;return{row:s,after:t==="done"?!0:t==="c\
omment"?Dn(i,o):o,ticks:l&&{...l,isTicked:!0}}}var L4=["settings","lists","calendar","standards"],P4=5e3;function ax(e,t){let n=Sd(e,P4),r=[..._a(e).size>0?["columns"]:[],...L4].flatMap(p=>{let y=Ea(e,p,n);return y?[Td(n(y),e)]:[]}),a=p=>I4(e,p,n),
s=a("contacts");s?.read(un(t,"contacts"),j2);let i=un(t,"deals").size>0?a("deals"):null;i?.read(un(t,"deals"));let u=t.some(({mark:p})=>p?.key.rule==="document"||p?.key.rule==="papers")?a("documents"):
null;u?.read(un(t,"documents"));let d=D4(e,t,[s,i],r);s?.read(z2(d));let c=new Set([...un(t,"clients"),...d.map(({party:p})=>p)].filter(Boolean)),f=c.size>0?a("clients"):null;return f?.read(c),[...r,...[
s,f,i,u].flatMap(p=>p?.part()??[])]}function D4(e,t,n,o){let{context:r}=re(o,e.locale),a=new Set(t.flatMap(({mark:l})=>l?.key.row??[])),s=n.flatMap(l=>l?.rowsWith(a).map(u=>Y2(l.located,u,r))??[]),i=[
...un(t,"clients")].map(l=>[tt("id",l)]);return Ak(e,[...s,...i])}function I4(e,t,n){let o=Ea(e,t,n);if(!o)return null;let r=n(o),a=Aa(e,t,r),{range:s}=r,[i,l,u]=[s.getNumRows(),s.getNumColumns(),a.positions.
get("id")],d=r.values.length===i,f=u===void 0?[]:(h=>d?r.values.map(b=>b[h]??""):K(s.offset(0,h,i,1),e.clock).map(([b=""])=>b))(u).map(g),p=new Map(d?r.values.map((h,b)=>[b,h]):[]),y=h=>{for(let{first:b,
count:O}of q2(h.filter(E=>E>a.headingRow&&!p.has(E))))K(s.offset(b,0,O,l),e.clock).forEach((E,L)=>p.set(b+L,E))};return{located:a,read:(h,b=0)=>{let O=f.flatMap((E,L)=>h.has(E)?L:[]);y([...O,...Array.
from({length:Math.min(b,i)},(E,L)=>i-1-L)])},rowsWith:h=>f.flatMap((b,O)=>h.has(b)?[p.get(O)??[]]:[]),part:()=>({...r,...J2(a,p,f)})}}function sx({range:e,value:t},n,o,r){let a=K(o.getDataRange(),n.clock);if(Kd(e,si.refresh)){F4(e);return}let[s,i,l,u]=[e.getRow()-1,e.getNumRows(),e.getColumn()-1,e.getNumColumns()],c=ox({role:r,row:s,
rows:i,column:l,columns:u,typed:t},a,f=>cS(xa[r],f));c.kind==="ticked"?ix(c.lines,n):c.kind==="late"?$4(c.word,n,o):mi()||ae(Ps,{events:[c.line]})}function ix(e,t){if(e.length===0)return;let n=un(e,"c\
ontacts");ae(ex(e),{events:e,workbook:t,entered:()=>ax(t,e),removed:n})}function F4(e){e.getValue()===!0&&(mi()?Bd("pressBuildTasks",e):ae(Ps))}function $4(e,t,n){let{clock:o}=t,r=[],a=()=>{let i=rx(e,
K(n.getDataRange(),o));i&&(ma(n.getRange(i.row+1,e.position+1),[[i.after]],o),i.ticks&&r.push(i.ticks))};Zu(()=>(a(),"unseen"))?ix(r,t):me(q(H()).wordNotKept(e.column==="done"?"✓":e.typed))}function lx(e,t,n){let o=Sd(t),r=oT(t,n,o);if(r===void 0||!No(r))return;let a=W4(e.range,r,t,n,o);if(rk(a)||Zu(()=>V4(r,a,t,e)))return;let s=H();Rt(q(s).rowLater,s,t.spreadsheet)}function W4(e,t,n,o,r){
let a=K4(Aa(n,t,r(o)),e,n),s=l=>l+1>=e.getColumn()&&l+1<=e.getLastColumn(),i=sk({located:a,isEdited:s})?B4(n,r):null;return{located:a,now:n.now,phones:i,isEdited:s}}function K4(e,t,n){let o=e.sheet,r=Math.
max(t.getRow()-1,e.headingRow+1),a=Math.min(t.getLastRow(),o.range.getNumRows())-r,s=a<1?[]:K(o.range.offset(r,0,a,o.range.getNumColumns()),n.clock),i=o.values.slice(0,e.headingRow+1);return s.forEach(
(l,u)=>i[r+u]=l),{...e,sheet:{...o,values:i}}}function B4(e,t){let n=Ea(e,"settings",t);return n?B0(Td(t(n),e)):null}function V4(e,t,n,o){let r=Ut(()=>U4(t.located,n)),s=nd(t,()=>"").some(({reason:h})=>h===
"newId")?ak(t.located,r()):t.located,i=Ut(()=>new Set(r())),l=nd({...t,located:s},()=>Jt(s.table.idPrefix??"",i()));if(l.length===0)return"seen";let u=wm(C[e].sheet,s.sheet.tab.name)??H(),d=an(n,u,qu(
o)),c={workbook:n,located:new Map([[e,s]]),language:u,run:d,isJustRead:!0},{written:f,leftAlone:p,refused:y}=ee({edits:l},c);return y.length>0&&me(_(u).failures.notWritten(to(y,u))),f.length>0&&p.length+
y.length===0?"seen":"unseen"}function U4({sheet:e,positions:t},{clock:n}){let o=e.tab.sheet.getDataRange(),r=o.offset(0,t.get("id")??0,o.getNumRows(),1);return K(r,n).map(([a=""])=>g(a))}function ux(e){let{range:t}=e,n=t.getSheet(),o=yr(n),r=P(n.getParent()),a=$.find(l=>oe(o.name,C[l].sheet)),s=a===void 0?H4(n,r):void 0,i=ro.find(([l])=>l===s)?.[1];i!==void 0?sx(e,r,n,i):s==="dashboar\
d"?H2(t):s==="check"?G2(t):s===void 0&&(a===void 0||No(a))&&lx(e,r,o)}function H4(e,{marks:t}){return t.get(e.getSheetId())?.key??nC(e)}var fi={en:"Self-check",ru:"Самопроверка"},Da=4,Ud=[420,220,320,90,90],dx={headings:{en:["What was tried","Expected","Found","Seconds",""],ru:["Что проверено","Ожидалось",
"Оказалось","Секунд",""]},differs:{en:"differs",ru:"иначе"}};function Vd({expected:e,found:t}){return e===t}function zp(e){return e.filter(t=>!Vd(t)).length}function Xp(e,t){let[n,
o]=[e.length,zp(e)];return t==="ru"?o===0?`Самопроверка: всё, на что опирается дополнение, работает как ожидалось (проверок: ${n}).`:
`Самопроверка: иначе, чем ожидалось, — ${o} из ${n}; они вверху листа «${fi.ru}». Пришлите нам этот лист.`:o===0?`Self-check: everyt\
hing the add-on leans on works as expected (${n} checks).`:`Self-check: ${o} of ${n} are not as expected; they stand at the top of the sheet "${fi.en}". Please send us that sheet.`}function cx(e,{language:t,
place:n}){let r=[...e].sort((s,i)=>Number(Vd(s))-Number(Vd(i))).map(s=>[s.what[t],s.expected,s.found,s.seconds,Vd(s)?"":dx.differs[t]]),a=["","","",""];return[[Xp(e,t),...a],[n,...a],["",...a],[...dx.
headings[t]],...r]}function mx(e,t,n,o){let r=1;return{spreadsheet:t,sheet:e,clock:n,fingerprintOf:o,locale:t.getSpreadsheetLocale(),cells(a=1,s=1){let i=e.getRange(r,1,a,s);return r+=a,i}}}function dn(e){try{return e(),
SpreadsheetApp.flush(),"taken"}catch{return"refused"}}function Fn({cells:e},t){return e().setDataValidation(t(SpreadsheetApp.newDataValidation()).build())}var fx=e=>Array.from({length:e},(t,n)=>`v${n}`),px=[{what:{en:"A new box is not ticked",ru:"Новый ф\
лажок не отмечен"},expected:!1,find:({cells:e})=>e().insertCheckboxes().getValue()},{what:{en:"A box is known as a box",ru:"Флажок узнаётся как флажок"},expected:"\
CHECKBOX",find:e=>String(Fn(e,t=>t.requireCheckbox()).getDataValidation()?.getCriteriaType())},{what:{en:"A ticked box is read as yes",ru:"Отмеченный флажок читается как «да»"},
expected:!0,find:e=>Fn(e,t=>t.requireCheckbox()).setValue(!0).getValue()},{what:{en:"A box counts as filled",ru:"Флажок считается заполненной ячейкой"},expected:!0,find:({
cells:e,sheet:t})=>{let n=e().insertCheckboxes();return t.getLastRow()>=n.getRow()}},{what:{en:"A drop-down keeps its list",ru:"Выпадающий список хранит свои значения"},
expected:["a","b"],find:e=>Fn(e,t=>t.requireValueInList(["a","b"],!0)).getDataValidation()?.getCriteriaValues()[0]},{what:{en:"A drop-down keeps its help",ru:"Выпадающий список хранит подсказку"},
expected:"help",find:e=>Fn(e,t=>t.requireValueInList(["a"]).setHelpText("help")).getDataValidation()?.getHelpText()},{what:{en:"A drop-down that only warns takes another word",ru:"Список, который толь\
ко предупреждает, принимает другое слово"},expected:"taken",find:e=>{let t=Fn(e,n=>n.requireValueInList(["a"]).setAllowInvalid(!0));return dn(()=>t.setValue("b"))}},
{what:{en:"A strict drop-down refuses another word",ru:"Строгий список не принимает другое слово"},expected:"refused",find:e=>{let t=Fn(e,n=>n.requireValueInList(["a"]).
setAllowInvalid(!1));return dn(()=>t.setValue("b"))}},{what:{en:"A drop-down of 500 words is taken",ru:"Список из 500 слов принимается"},expected:"taken",find:e=>dn(()=>Fn(e,t=>t.
requireValueInList(fx(500))))},{what:{en:"A drop-down of 501 words is refused",ru:"Список из 501 слова не принимается"},expected:"refused",find:e=>dn(()=>Fn(e,t=>t.requireValueInList(
fx(501))))},{what:{en:"A drop-down tells which cells it takes its words from",ru:"Список помнит, из каких ячеек берёт слова"},expected:!0,find:e=>{let t=e.cells(2),n=Fn(
e,r=>r.requireValueInRange(t,!0)),[o]=n.getDataValidation()?.getCriteriaValues()??[];return o?.getA1Notation()===t.getA1Notation()}},{what:{en:"Clearing a cell leaves its drop-down",ru:"Очистка ячейки\
 оставляет её список"},expected:!0,find:e=>Fn(e,t=>t.requireValueInList(["a"])).clearContent().getDataValidation()!==null}];var yx=[{what:{en:"Plain text is a format",ru:"Простой текст — это формат"},expected:"@",find:({cells:e})=>e().setNumberFormat("@").getNumberFormat()},{what:{en:"A percentage is\
 shown as one",ru:"Проценты показываются процентами"},expected:"50%",find:({cells:e})=>e().setNumberFormat("0%").setValue(.5).getDisplayValue()},{what:{en:"Cells apart ta\
ke a format together",ru:"Разрозненные ячейки принимают формат разом"},expected:["0.0","0.0"],find:({cells:e,sheet:t})=>{let[n,o]=[e().getA1Notation(),e().getA1Notation()];
return t.getRangeList([n,o]).setNumberFormat("0.0"),[t.getRange(n).getNumberFormat(),t.getRange(o).getNumberFormat()]}},{what:{en:"A cell is white until it is coloured",ru:"Пока ячейку не закрасили, о\
на белая"},expected:"#ffffff",find:({cells:e})=>e().getBackground()},{what:{en:"A colour is told as it was given",ru:"Цвет читается, как задан"},expected:"#e6f2ed",find:({cells:e})=>e().
setBackground("#e6f2ed").getBackground()},{what:{en:"No colour takes a colour away",ru:"Пустой цвет снимает закраску"},expected:"#ffffff",find:({cells:e})=>e().setBackground("\
#e6f2ed").setBackground(null).getBackground()},{what:{en:"Looks are copied without values",ru:"Вид копируется без значений"},expected:["bold",""],find:({cells:e})=>{let[t,n]=[e().
setFontWeight("bold").setValue("x"),e()];return t.copyTo(n,SpreadsheetApp.CopyPasteType.PASTE_FORMAT,!1),[n.getFontWeight(),n.getValue()]}},{what:{en:"Long text can be cut at the edge of its cell",ru:"\
Длинный текст можно обрезать по краю ячейки"},expected:"CLIP",find:({cells:e})=>String(e().setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy())},{what:{
en:"A note is kept",ru:"Примечание хранится"},expected:"why",find:({cells:e})=>e().setNote("why").getNote()},{what:{en:"A row may be low",ru:"Строка может быть низкой"},
expected:8,find:({cells:e,sheet:t})=>{let n=e().getRow();return t.setRowHeightsForced(n,1,8),t.getRowHeight(n)}},{what:{en:"A column has the width it was given",ru:"Столбец имеет заданную ширину"},
expected:123,find:({sheet:e})=>(e.setColumnWidths(20,1,123),e.getColumnWidth(20))},{what:{en:"A column is hidden and shown",ru:"Столбец скрывается и показывается"},expected:[
!0,!1],find:({sheet:e})=>{e.hideColumns(20);let t=e.isColumnHiddenByUser(20);return e.showColumns(20,1),[t,e.isColumnHiddenByUser(20)]}},{what:{en:"Hidden rows are read",ru:"Скрытые строки читаются"},
expected:"x",find:({cells:e,sheet:t})=>{let n=e().setValue("x");t.hideRows(n.getRow());let o=n.getValue();return t.showRows(n.getRow()),o}},{what:{en:"Of merged cells only the first has a value",ru:"И\
з объединённых ячеек значение есть только в первой"},expected:[["x",""]],find:({cells:e})=>{let t=e(1,2);t.setValues([["x","y"]]).mergeAcross();let n=t.getValues();
return t.breakApart(),n}},{what:{en:"Nothing is merged across a frozen edge",ru:"Через закреплённый край ничего не объединяется"},expected:"refused",find:({cells:e,
sheet:t})=>{let n=e(1,2);t.setFrozenColumns(1);let o=dn(()=>n.merge());return o==="taken"&&n.breakApart(),t.setFrozenColumns(0),o}},{what:{en:"Rows are frozen",ru:"Строки закрепляются"},
expected:2,find:({sheet:e})=>{e.setFrozenRows(2);let t=e.getFrozenRows();return e.setFrozenRows(0),t}},{what:{en:"Gridlines are hidden",ru:"Сетка скрывается"},expected:!0,find:({sheet:e})=>(e.
setHiddenGridlines(!0),e.hasHiddenGridlines())},{what:{en:"A tab has the colour it was given",ru:"Ярлык листа имеет заданный цвет"},expected:"#0b6e4f",find:({sheet:e})=>e.setTabColor(
"#0b6e4f").getTabColor()}];var Ho="self-check",G4="ж".repeat(4e3),hx=[{what:{en:"This run holds the lock",ru:"Блокировка у этого запуска"},expected:!0,find:()=>LockService.getScriptLock().hasLock()},{what:{
en:"What is kept for a moment is found",ru:"Запомненное ненадолго находится"},expected:["one",null],find:()=>{let e=CacheService.getDocumentCache();e?.put(Ho,"one",15);let t=e?.
get(Ho);return e?.remove(Ho),[t,e?.get(Ho)]}},{what:{en:"What is kept for good is found whole",ru:"Запомненное надолго находится целиком"},expected:[4e3,null],find:()=>{
let e=PropertiesService.getDocumentProperties();e.setProperty(Ho,G4);let t=e.getProperty(Ho);return e.deleteProperty(Ho),[t?.length,e.getProperty(Ho)]}},{what:{en:"Ids are drawn by lot",ru:"Номера выб\
ираются случайно"},expected:!0,find:()=>/^[0-9a-f-]{36}$/.test(Utilities.getUuid())&&Utilities.getUuid()!==Utilities.getUuid()},{what:{en:"Texts are told apart by their digest",ru:"Текс\
ты различаются по отпечатку"},expected:"3F8FiconhJsU7PO2gxHwuw==",find:({fingerprintOf:e})=>e("реестр")},{what:{en:"The language of the account is told",ru:"Язык аккаунта\
 известен"},expected:!0,find:()=>/^[a-z]{2,3}([-_]|$)/.test(Session.getActiveUserLocale())},{what:{en:"A command of the menu can ask",ru:"Команда меню может задать вопрос"},
expected:"function",find:()=>typeof SpreadsheetApp.getUi().alert},{what:{en:"Missing permissions can be asked for",ru:"Недостающие разрешения можно запросить"},expected:"\
function",find:()=>typeof ScriptApp.requireAllScopes},{what:{en:"Letters of every alphabet are known",ru:"Известны буквы всех алфавитов"},expected:!0,find:()=>/^\p{L}+$/u.test(
"Ёжик")},{what:{en:"Clocks of other zones are known",ru:"Известны часы других поясов"},expected:"19",find:()=>new Intl.DateTimeFormat("en-US",{timeZone:"Asia/Novokuznetsk",
hour:"numeric",hourCycle:"h23"}).format(new Date(Date.UTC(2026,0,15,12)))},{what:{en:"A page of a megabyte is taken",ru:"Страница в мегабайт принимается"},expected:1e6,find:()=>HtmlService.
createHtmlOutput("a".repeat(1e6)).getContent().length}];var wx="Self-check";function Zp({sheet:e,cells:t},n){let o=t(3,2).setValues([["month","value"],["a",1],["b",2]]);e.insertChart(e.newChart().asColumnChart().addRange(o).setNumHeaders(1).setPosition(1,5,
0,0).setOption("title",wx).build());try{return n(e.getCharts()[0])}finally{for(let r of e.getCharts())e.removeChart(r)}}function gx(e){return e?.getOptions().get("title")}function bx({cells:e,sheet:t,
locale:n}){return e().setValue(yd({text:"Row 5",row:5},t.getSheetId(),hd(n)))}var Rx=[{what:{en:"A link shows its text",ru:"Ссылка показывает свой текст"},expected:"Row 5",find:e=>bx(
e).getDisplayValue()},{what:{en:"A link is a formula",ru:"Ссылка — это формула"},expected:"=HYPERLINK(",find:e=>bx(e).getFormula().slice(0,11)},{what:{en:"A chart is found by its tit\
le",ru:"Диаграмма узнаётся по заголовку"},expected:wx,find:e=>Zp(e,gx)},{what:{en:"A chart is changed in place",ru:"Диаграмма меняется на месте"},expected:[
1,"Other"],find:e=>Zp(e,t=>{t&&e.sheet.updateChart(t.modify().setOption("title","Other").build());let n=e.sheet.getCharts();return[n.length,gx(n[0])]})},{what:{en:"A chart is taken away",ru:"Диаграмма\
 убирается"},expected:0,find:e=>(Zp(e,()=>null),e.sheet.getCharts().length)},{what:{en:"Colours that follow values keep their order",ru:"Цвета по значениям хранят порядок"},
expected:["a","b"],find:({sheet:e,cells:t})=>{let n=t(),o=a=>SpreadsheetApp.newConditionalFormatRule().setRanges([n]).whenTextEqualTo(a).setBackground("#fff").build();e.setConditionalFormatRules([o("a"),
o("b")]);let r=e.getConditionalFormatRules().map(a=>String(a.getBooleanCondition()?.getCriteriaValues()[0]));return e.setConditionalFormatRules([]),r}},{what:{en:"A colour scale is kept",ru:"Шкала цве\
тов хранится"},expected:!0,find:({sheet:e,cells:t})=>{let n=SpreadsheetApp.newConditionalFormatRule().setRanges([t(2)]);e.setConditionalFormatRules([n.setGradientMinpoint("#fff").setGradientMaxpoint(
"#0b6e4f").build()]);let o=e.getConditionalFormatRules()[0]?.getGradientCondition()!==null;return e.setConditionalFormatRules([]),o}},{what:{en:"A protection that only warns is one",ru:"Защита-предупр\
еждение остаётся предупреждением"},expected:[1,!0,"Self-check"],find:({sheet:e,cells:t})=>{t().protect().setDescription("Self-check").setWarningOnly(!0);let n=e.getProtections(
SpreadsheetApp.ProtectionType.RANGE),[o]=n,r=[n.length,o?.isWarningOnly(),o?.getDescription()];for(let a of n)a.remove();return r}},{what:{en:"A sheet without protection may be changed",ru:"Лист без з\
ащиты можно менять"},expected:!0,find:({cells:e})=>e().canEdit()},{what:{en:"A mark of a sheet is found through the workbook",ru:"Метка листа находится через таблицу"},
expected:[1,!0,"other"],find:({spreadsheet:e,sheet:t})=>{let{DOCUMENT:n}=SpreadsheetApp.DeveloperMetadataVisibility;t.addDeveloperMetadata("sales-register.try","one",n);let o=e.createDeveloperMetadataFinder().
withKey("sales-register.try").find(),r=o[0]?.getLocation().getSheet()?.getSheetId()===t.getSheetId();o[0]?.setValue("other");let a=[o.length,r,o[0]?.getValue()];for(let s of o)s.remove();return a}},{what:{
en:"A mark is gone when it is taken away",ru:"Снятой метки больше нет"},expected:0,find:({spreadsheet:e})=>e.createDeveloperMetadataFinder().withKey("sales-register.try").find().length},
{what:{en:"A renamed sheet keeps its id",ru:"Переименованный лист сохраняет номер"},expected:!0,find:({sheet:e,spreadsheet:t})=>{let[n,o]=[e.getName(),e.getSheetId()];
e.setName(`${n} 2`);let r=t.getSheetByName(`${n} 2`)?.getSheetId();return e.setName(n),r===o}},{what:{en:"A tab with cells is a grid",ru:"Лист с ячейками — это сетка"},expected:"\
GRID",find:({sheet:e})=>String(e.getType())}];var j4=()=>Array.from({length:500},(e,t)=>Array.from({length:20},(n,o)=>t+o)),Cx=[{what:{en:"One write of 10,000 cells",ru:"Одна запись 10 000 ячеек"},expected:"done",find:({sheet:e})=>(e.
getRange(e.getMaxRows()-500+1,1,500,20).setValues(j4()),SpreadsheetApp.flush(),"done")},{what:{en:"One reading of 10,000 cells",ru:"Одно чтение 10 000 ячеек"},expected:500,find:({sheet:e})=>e.
getRange(e.getMaxRows()-500+1,1,500,20).getValues().length},{what:{en:"Rows that are put in push down what is below",ru:"Вставленные строки сдвигают то, что ниже"},expected:"\
below",find:({sheet:e,cells:t})=>{let n=t().setValue("below").getRow();return e.insertRowsBefore(n,2),e.getRange(n+2,1).getValue()}},{what:{en:"Rows that are deleted pull up what is below",ru:"Удалённ\
ые строки подтягивают то, что ниже"},expected:"last",find:({sheet:e,cells:t})=>{let n=t().getRow()+10;return e.getRange(n+2,1).setValue("last"),e.deleteRows(n,2),e.getRange(
n,1).getValue()}},{what:{en:"A sheet grows by the rows it is given",ru:"Лист вырастает на заданное число строк"},expected:10,find:({sheet:e})=>{let t=e.getMaxRows();return e.
insertRowsAfter(t,10),e.getMaxRows()-t}}];var Qp=46037.5,kx=46204.5;function ey({cells:e,clock:t},n){let o=e().setValue(t.dateOf(n)).getValue();return ty(o)?t.momentOf(o):o}function ty(e){return Object.prototype.toString.call(e)==="[object Da\
te]"}var Sx=[{what:{en:"The time zone of the workbook has a name",ru:"У часового пояса таблицы есть название"},expected:!0,find:({spreadsheet:e})=>qf(e.getSpreadsheetTimeZone())},
{what:{en:"The clocks of the workbook and of the script show the same",ru:"Часы таблицы и часы скрипта показывают одно время"},expected:"same",find:({spreadsheet:e,
clock:t})=>{let[n,o]=[e.getSpreadsheetTimeZone(),Session.getScriptTimeZone()],r=new Date;return t.momentOf(r)===ya(o).momentOf(r)?"same":`${n}, ${o}`}},{what:{en:"The region of the workbook is told",ru:"\
Региональные настройки таблицы известны"},expected:!0,find:({locale:e})=>/^[a-z]{2,3}(_[A-Za-z0-9]+)*$/.test(e)},{what:{en:"A winter noon is read as it was written",
ru:"Зимний полдень читается, как записан"},expected:Qp,find:e=>ey(e,Qp)},{what:{en:"A summer noon is read as it was written",ru:"Летний полдень читается, как записан"},
expected:kx,find:e=>ey(e,kx)},{what:{en:"A day without a time is read as midnight",ru:"День без времени читается как полночь"},expected:46037,find:e=>ey(e,46037)},{what:{
en:"A number in a date format is read as that day",ru:"Число в формате даты читается как этот день"},expected:46037,find:({cells:e,clock:t})=>{let n=e().setNumberFormat(
"yyyy-mm-dd").setValue(46037).getValue();return ty(n)?t.momentOf(n):n}},{what:{en:"A date is shown by its format",ru:"Дата показывается по формату"},expected:"2026-01-15 12:00",
find:({cells:e})=>e().setNumberFormat("yyyy-mm-dd hh:mm").setValue(Qp).getDisplayValue()},{what:{en:"A time without a day is read as that time",ru:"Время без даты читается как это время"},
expected:.5,find:({cells:e,clock:t})=>{let n=e().setNumberFormat("hh:mm").setValue(.5).getValue();return ty(n)?t.momentOf(n):n}}];function cn(e,t,n){let o=e.cells();return n!==void 0&&o.setNumberFormat(n),o.setValue(t).getValue()}var Tx=[{what:{en:"A blank sheet is one blank cell",ru:"Пустой лист — одна пустая ячейка"},
expected:[[""]],find:({sheet:e})=>e.getDataRange().getValues()},{what:{en:"A blank sheet has no last row",ru:"У пустого листа нет последней строки"},expected:0,find:({sheet:e})=>e.
getLastRow()},{what:{en:"A new sheet has room for 1,000 rows and 26 columns",ru:"На новом листе 1000 строк и 26 столбцов"},expected:[1e3,26],find:({sheet:e})=>[e.getMaxRows(),
e.getMaxColumns()]},{what:{en:"A blank cell is read as blank text",ru:"Пустая ячейка читается как пустой текст"},expected:"",find:({cells:e})=>e().getValue()},{what:{
en:"Digits are taken for a number",ru:"Цифры становятся числом"},expected:12,find:e=>cn(e,"12")},{what:{en:"Zeros at the front stay in plain text",ru:"Нули впереди остаются в прос\
том тексте"},expected:"00123",find:e=>cn(e,"00123","@")},{what:{en:"The plus of a phone stays in plain text",ru:"Плюс телефона остаётся в простом тексте"},expected:"\
+79161234567",find:e=>cn(e,"+79161234567","@")},{what:{en:"A phone written as text stays text without a format",ru:"Телефон, записанный как текст, остаётся текстом и без формата"},
expected:"+79161234567",find:e=>cn(e,Ce("+79161234567"))},{what:{en:"A formula written as text stays text",ru:"Формула, записанная как текст, остаётся текстом"},
expected:"=1+1",find:e=>cn(e,Ce("=1+1"))},{what:{en:"A date written as text stays text",ru:"Дата, записанная как текст, остаётся текстом"},expected:"1/2/2026",find:e=>cn(
e,Ce("1/2/2026"))},{what:{en:"A formula is worked out",ru:"Формула считается"},expected:[2,"=1+1"],find:({cells:e})=>{let t=e().setFormula("=1+1");return[t.getValue(),t.getFormula()]}},
{what:{en:"A plain value has no formula",ru:"У простого значения нет формулы"},expected:"",find:({cells:e})=>e().setValue(5).getFormula()},{what:{en:"Yes stays yes",ru:"«Да»\
 остаётся «да»"},expected:!0,find:e=>cn(e,!0)},{what:{en:"A long fraction is exact",ru:"Длинная дробь точна"},expected:.1+.2,find:e=>cn(e,.1+.2)},{what:{en:"Lines in a cel\
l stay apart",ru:"Строки внутри ячейки не сливаются"},expected:`a
b`,find:e=>cn(e,`a
b`)},{what:{en:"Rare letters stay whole",ru:"Редкие знаки остаются целыми"},expected:"𝒳 Ё 名 🙂",find:e=>cn(e,"𝒳 Ё 名 🙂")},{what:{en:"A cell takes 50,000 letter\
s",ru:"В ячейку помещается 50 000 знаков"},expected:5e4,find:e=>String(cn(e,"a".repeat(5e4))).length},{what:{en:"A cell takes no more than 50,000 letters",ru:"Больше 50 000 знак\
ов ячейка не принимает"},expected:"refused",find:({cells:e})=>{let t=e();return dn(()=>t.setValue("a".repeat(50001)))}},{what:{en:"Clearing leaves a blank cell",ru:"После очистки яч\
ейка пуста"},expected:"",find:({cells:e})=>e().setValue("x").clearContent().getValue()},{what:{en:"Values of another shape are refused",ru:"Значения другой формы не принимаются"},
expected:"refused",find:({cells:e})=>{let t=e();return dn(()=>t.setValues([[1,2]]))}},{what:{en:"Cells beyond the sheet are refused",ru:"Ячейки за краем листа не даются"},expected:"\
refused",find:({sheet:e})=>dn(()=>e.getRange(e.getMaxRows()+1,1).getValue())}];var q4=[Tx,Sx,yx,px,Rx,hx,Cx].flat();function xx(e){return q4.map(t=>J4(t,e))}function J4({what:e,expected:t,find:n},o){let r=Date.now(),a=Y4(()=>n(o));return{what:e,expected:Ox(t),found:a,seconds:(Date.
now()-r)/1e3}}function Y4(e){try{return Ox(e())}catch(t){return t instanceof Error?`${t.name}: ${t.message}`:String(t)}}function Ox(e){return typeof e=="string"?e:JSON.stringify(e??null)}var vx="sales-register.temporary";function _x(){B(()=>{X4(SpreadsheetApp.getActiveSpreadsheet());let e=P(),t=e.memory.language??H(),n=z4(e,t);Z4(e,n,t),Rt(Xp(n,t),t,e.spreadsheet)})}function z4({spreadsheet:e,
tabs:t,clock:n},o){let r=e.getActiveSheet(),a=Bu(`${fi[o]} …`,t.map(i=>i.name)),s=e.insertSheet(a,t.length);try{return s.addDeveloperMetadata(vx,"",SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT),
xx(mx(s,e,n,Ca))}finally{W(()=>e.deleteSheet(s)),e.setActiveSheet(r)}}function X4(e){for(let t of e.createDeveloperMetadataFinder().withKey(vx).find()){let n=t.getLocation().getSheet();n&&e.deleteSheet(
n)}}function Z4(e,t,n){let{spreadsheet:o,clock:r}=e,a=fi[n],s=Y(e,"selfCheck")??Mn(e,"selfCheck",a);Ln(e,s,a);let l=[_(n).write.moment(r.momentOf(new Date)),e.locale,o.getSpreadsheetTimeZone(),Session.
getActiveUserLocale()],u=cx(t,{language:n,place:l.join(" · ")});s.sheet.clear(),s.sheet.getRange(1,1,u.length,Ud.length).setValues(u.map(d=>d.map(c=>typeof c=="string"?Ce(c):c))),Q4(s.sheet,u.length,
zp(t)),o.setActiveSheet(s.sheet)}function Q4(e,t,n){let o=Ud.length;Ud.forEach((r,a)=>e.setColumnWidth(a+1,r)),e.getRange(1,1).setFontWeight("bold"),e.getRange(Da,1,1,o).setFontWeight("bold").setBackground(
R.heading),e.getRange(Da+1,1,t-Da,3).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setVerticalAlignment("top"),n>0&&e.getRange(Da+1,1,n,o).setBackground(R.badLight),e.setFrozenRows(Da),e.setTabColor(
$t.setup)}function Sr({why:e,id:t,column:n,added:o,removed:r}){return e!=="newId"&&!(e==="replyStatus"&&t==="")&&!(t===""&&n===""&&!o&&!r)}function Ax(e){let t=Mx(e),n=Nx(t),o=[...t].reverse().find(({run:r,lines:a})=>a.
some(t7)&&!n.has(r));return o?{run:o.run,lines:o.lines.filter(Sr)}:null}function Ex(e){let t=Mx(e),n=[...Nx(t)],o=n[n.length-1];return o?{run:o[0],lines:o[1].lines.filter(Sr)}:null}function t7(e){return!Ws(
{reason:e.why})&&e.of===void 0&&Sr(e)}function Nx(e){let t=new Map;for(let n of e){let[{of:o,why:r}={of:void 0,why:""}]=n.lines;o!==void 0&&(t.delete(o),r==="undo"&&t.set(o,n))}return t}function Mx(e){
let t=new Map;for(let n of e){let o=t.get(n.run);o?o.push(n):t.set(n.run,[n])}return[...t].map(([n,o])=>({run:n,lines:o}))}function Lx(e){let t=e[e.length-1];return t?.told===void 0||t.told.at===t.told.
row?e:[...e].sort((o,r)=>(o.told?.at??0)-(r.told?.at??0))}function Ix(e,t,n="undo"){let o=e.filter(Sr),r=[...o.filter(Px).map(a=>n7(a,t)),...[...s7(o.filter(a=>!Px(a))).values()].map(a=>i7(a,t))];return{edits:r.flatMap(({edits:a})=>a.map(s=>({...s,reason:n}))),
appends:r.flatMap(({appends:a})=>a.map(s=>({...s,reason:n}))),removals:r.flatMap(({removals:a})=>a.map(s=>({...s,reason:n}))),leftAlone:r.flatMap(({leftAlone:a})=>a)}}function Fx(e){let t=e.filter(n=>n.
added!==void 0||n.column===""&&n.after!=="");return new Set(t.map(({table:n})=>n))}var Le={edits:[],appends:[],removals:[],leftAlone:[]};function Px({added:e,removed:t}){return e!==void 0||t!==void 0}
function n7(e,t){let{added:n=[],removed:o=[],...r}=e,a=t.get(e.table);if(!a)return{...Le,leftAlone:[e]};let s=Iu(n,a),i=n.map((l,u)=>o7(l,s[u]??null,r,a));return{...Le,appends:o.flatMap(l=>a7(e.table,
l,a)),removals:i.flatMap(({removals:l})=>l),leftAlone:i.flatMap(({leftAlone:l})=>l)}}function o7(e,t,n,o){let{id:r}=e,a={...Le,leftAlone:[{...n,id:r,before:"",after:r}]};if(t===null)return r!==""&&Hd(
o,r)?Le:a;let s=Us(o,t);return r7(o,t)||Mu(s)?a:{...Le,removals:[{...e,table:n.table,cells:s,reason:"undo"}]}}function r7({sheet:e,positions:t},n){let o=new Set(t.values()),r=e.formulas?.[n]??[],a=(s,i)=>!o.
has(i)&&s!==""&&s!==!1&&(r[i]??"")==="";return(e.values[n]??[]).some(a)||(e.notes?.[n]??[]).some(s=>s!=="")}function a7(e,t,n){let o=Ne(e),r={table:e,cells:t,reason:"undo",inBulk:!0},a=o===null?"":g(ve(
t,o));return o===null||a===""?[r]:Hd(n,a)?[{...r,once:o}]:[]}function s7(e){let t=new Map;for(let n of e){let o=`${n.table} ${n.id}`,r=t.get(o);r?r.push(n):t.set(o,[n])}return t}function i7(e,t){let[n]=e,
o=n&&t.get(n.table);if(!n||!o)return{...Le,leftAlone:e};let r=l7(e),a=e.find(({column:l})=>l==="");if(a)return a.after===""?c7(n,r,o):d7(n,e,r,o);let s=ny(o,n.id),i=r.map(l=>u7(l,o,s));return{...Le,edits:i.
flatMap(({edits:l})=>l),leftAlone:i.flatMap(({leftAlone:l})=>l)}}function l7(e){let t=new Map;for(let n of e){let{column:o}=n;if(o==="")continue;let r=t.get(o)??n,{before:a,beforeFormula:s}=r;t.set(o,
{...n,column:o,before:a,...s!==void 0&&{beforeFormula:s}})}return[...t.values()]}function u7(e,t,n){let{table:o,id:r,column:a,before:s,after:i,beforeFormula:l,afterFormula:u}=e,d=h=>n.filter(b=>Qe(pi(
t,b,a)??"",h));if(e.isBeforeCut)return{...Le,leftAlone:[e]};let[c,f]=u===void 0?d(i):n;if(c===void 0&&d(s).length>0&&t.positions.has(a))return Le;if(c===void 0||f!==void 0||!t.positions.has(a))return{
...Le,leftAlone:[e]};let p={...l!==void 0&&{afterFormula:l},...u!==void 0&&{beforeFormula:u}},y={table:o,id:r,row:c+1,column:a,before:pi(t,c,a)??""};return{...Le,edits:[{...y,after:s,...p,reason:"undo"}]}}
function d7({table:e,id:t},n,o,r){let a=m7(r,t);if(a===null)return Hd(r,t)?Le:{...Le,leftAlone:n};let s=new Map(o.map(({column:y,after:h})=>[y,h])),i=C[e].columns,l=Ne(e),d=ft(e).filter(y=>r.positions.
has(y)&&y!==l).filter(y=>s.has(y)||!f7(r,a,y));if(d.some(y=>{let h=pi(r,a,y)??"";return!(i[y]?.owned===!0&&!s.has(y))&&!Qe(h,s.get(y)??"")}))return{...Le,leftAlone:n};let f=d.filter(y=>(pi(r,a,y)??"")!==
""),p=l===null?f:[...f,l];return{...Le,edits:p.map(y=>({table:e,id:t,row:a+1,column:y,before:pi(r,a,y)??"",after:"",reason:"undo"}))}}function c7({table:e,id:t},n,o){if(!Hd(o,t))return Le;let r=Object.
fromEntries(n.map(i=>[i.column,i.before])),a=Ne(e),s={table:e,cells:r,reason:"undo"};return a===null?{...Le,appends:[s]}:{...Le,appends:[{...s,cells:{[a]:t,...r},once:a}]}}function m7(e,t){let n=ny(e,
t);return n.length===1?n[0]??null:null}function Hd(e,t){return ny(e,t).length===0}function f7({sheet:e,positions:t},n,o){return(e.formulas?.[n]?.[t.get(o)??-1]??"")!==""}function ny(e,t){let n=Dx.get(
e)??p7(e);return Dx.set(e,n),n.get(t)??[]}var Dx=new WeakMap;function p7({table:e,sheet:t,headingRow:n,positions:o}){let r=new Map,a=o.get(Ne(e.key)??"");return a===void 0||t.values.forEach((s,i)=>{let l=g(
s[a]??"");if(i<=n||l==="")return;let u=r.get(l);u?u.push(i):r.set(l,[i])}),r}function pi({sheet:e,positions:t},n,o){let r=t.get(o);return r===void 0?null:e.values[n]?.[r]??""}function $x(e){let t=e.filter(({why:r})=>r==="tick"),n=new Set(t.map(({column:r,after:a})=>r==="sourceKey"?g(a):"")),o=new Set(t.map(({id:r})=>r));return r=>n.has(Ko(r))||r.key.row!==""&&o.has(r.key.row)}function Wx(e,t){if(!t.some(({why:r})=>r==="tick"))return 0;let n=0,o=$x(t);for(let[r,a]of ro){let s=Y(e,r);if(s)for(let{row:i,column:l}of tS(qt(s,e.clock).values,a,o))s.sheet.getRange(i+1,l+1).setValue(
!1),n++}return n}function Kx(e){Ux(e===null?oy:{...oy,find:t=>Vx(t,e),isNamed:!0},e)}function Bx(){Ux(y7,null)}var oy={reason:"undo",find:Ax},y7={reason:"redo",find:Ex};function Vx(e,t){let n=e.filter(o=>o.run===t&&Sr(
o));return n.length===0?null:{run:t,lines:n}}function Ux(e,t){let n=P(),o=n.memory.language??H(),{done:r,failures:a}=_(o),s=jx(n,e);if(!s){t!==null?me(a.noSuchRun(t)):Rt(r.nothingTo[e.reason],o,n.spreadsheet);
return}e.isNamed!==!0&&!g7(s,e,o)||Rt(Gx(n,s,e,o),o,n.spreadsheet)}function Hx(e){return Pa(()=>{let t=P(),n=t.memory.language??H(),o={...oy,find:a=>Vx(a,e)},r=jx(t,o);return r?{ok:!0,message:Gx(t,r,o,
n)}:{ok:!1,message:_(n).failures.noSuchRun(e)}})}function Gx(e,t,n,o){let{changes:r,leftAlone:a}=B(()=>b7(e,t,n,o));return _(o).done.reverted[n.reason]({changes:r,leftAlone:td(a,o)})}function jx(e,{find:t}){
let n=[()=>eo(e,"journal")?.values??[],...yC(e,"journal").map(r=>()=>qt(r,e.clock).values)],o=[];for(let r of n){o=[...Lx(mr(r())),...o];let a=t(o);if(a)return a}return null}var h7=4;function g7({lines:e},{
reason:t},n){let o=SpreadsheetApp.getUi(),{menu:r,write:a}=_(n),[s]=e,i=q(n).confirmStep[t]({why:s?AR(s.why,n):"",when:s?a.moment(s.when):"",who:s?.who??"",changes:e.reduce((l,u)=>l+Nu(u),0),places:td(
e,n).slice(0,h7).join(", ")});return o.alert(r.commands[t],i,o.ButtonSet.YES_NO)===o.Button.YES}function b7(e,{run:t,lines:n},{reason:o},r){let a=[...new Set(n.map(({table:L})=>L))],{located:s}=re(w7(
e,a,Fx(n)),e.locale),{edits:i,appends:l,removals:u,leftAlone:d}=Ix(n,s,o),c=l.map(L=>gt(L)),f=an(e,r,void 0,t),p=ee({edits:i,added:c},{workbook:e,located:s,language:r,run:f}),y=Wd(u,{workbook:e,located:s,
language:r,run:f}),h=p.written.length+p.added.length+y.removed.length,[b]=n;h===0&&b&&wC(e,r,{...f,why:o,table:b.table});let O=o==="undo"?Wx(e,n):0,E=y.leftAlone.map(({table:L,id:Go})=>({table:L,id:Go,
column:""}));return{changes:h||O,leftAlone:[...d,...p.leftAlone,...E]}}function w7(e,t,n){return ye(e,t).map(o=>{let r=Ro(o);return r===void 0||!n.has(r)?o:{...di(o),notes:W(()=>o.range.getNotes())}})}var qx=e=>Jp(()=>W2(K2(e?.authMode))),R7=e=>qx(e),C7=e=>qp("edit",()=>ux(e)),k7=()=>at(()=>ae(ze)),S7=()=>at(()=>ae(hu)),T7=()=>at(()=>ae(b1)),x7=()=>at(()=>ae(Ps)),O7=()=>at(()=>ae(yu)),v7=e=>at(()=>Kx(
typeof e=="string"?e.toUpperCase():null)),_7=()=>at(Bx),A7=()=>at(uT),E7=e=>_t("setUpWith",e,dT),N7=()=>at(_x),M7=()=>at(S2),L7=()=>at(T2),P7=()=>at(L2),D7=e=>_t("saveSettings",e,P2),I7=()=>at(O2),F7=e=>_t(
"lookAround",e,v2),$7=e=>_t("readRows",e,A2),W7=e=>_t("makeTables",e,_2),K7=e=>_t("readPart",e,x2),B7=e=>_t("adoptSheet",e,mT),V7=e=>_t("beginImport",e,gk),U7=e=>_t("stageImport",e,bk),H7=e=>_t("commi\
tImport",e,wk),G7=e=>_t("dropImport",e,Rk),j7=e=>_t("undoRun",e,Hx),q7=()=>at(I2),J7=()=>qp("clock",sT);return nO(Y7);})();
function adoptSheet(e){return SalesRegister.adoptSheet(e)}
function beginImport(e){return SalesRegister.beginImport(e)}
function buildTasks(e){return SalesRegister.buildTasks(e)}
function checkData(e){return SalesRegister.checkData(e)}
function commitImport(e){return SalesRegister.commitImport(e)}
function computeFigures(e){return SalesRegister.computeFigures(e)}
function continueRefresh(e){return SalesRegister.continueRefresh(e)}
function dropImport(e){return SalesRegister.dropImport(e)}
function flagUnanswered(e){return SalesRegister.flagUnanswered(e)}
function loadDemo(e){return SalesRegister.loadDemo(e)}
function lookAround(e){return SalesRegister.lookAround(e)}
function makeTables(e){return SalesRegister.makeTables(e)}
function onEdit(e){return SalesRegister.onEdit(e)}
function onInstall(e){return SalesRegister.onInstall(e)}
function onOpen(e){return SalesRegister.onOpen(e)}
function openHelp(e){return SalesRegister.openHelp(e)}
function openImport(e){return SalesRegister.openImport(e)}
function openSettings(e){return SalesRegister.openSettings(e)}
function readPart(e){return SalesRegister.readPart(e)}
function readRows(e){return SalesRegister.readRows(e)}
function redoLastChange(e){return SalesRegister.redoLastChange(e)}
function refreshEverything(e){return SalesRegister.refreshEverything(e)}
function removeDemo(e){return SalesRegister.removeDemo(e)}
function saveSettings(e){return SalesRegister.saveSettings(e)}
function selfCheck(e){return SalesRegister.selfCheck(e)}
function setUpOrRepair(e){return SalesRegister.setUpOrRepair(e)}
function setUpWith(e){return SalesRegister.setUpWith(e)}
function stageImport(e){return SalesRegister.stageImport(e)}
function undoLastChange(e){return SalesRegister.undoLastChange(e)}
function undoRun(e){return SalesRegister.undoRun(e)}
