/** Spanish claims, in the form of `../banned.ts`: a kind and its words in each line; `not` has phrases that negate one, or use a word in a plain sense. */
export const es = String.raw`
safe (?:es|son|está|muy|más|totalmente|completamente|medicamento|tratamiento|opción|terapia) segur[oa]s?|inofensiv[oa]s?|inocu[oa]s?|sin riesgos?
no-side-effects sin (?:ningún )?efectos? (?:secundarios?|adversos?)
mild efectos (?:secundarios|adversos) (?:son )?(?:leves|suaves)
natural natural(?:es|mente)?|holístic[oa]s?
tolerated bien tolerad[oa]s?
addictive no (?:es |son |crea |causa )?(?:adictiv[oa]s?|adicción)
cure cura|curas|curan|curar|curad[oa]s?|curación|curativ[oa]s?|sana|sanan|sanar|sanación
fix repara\p{L}*|arregla\p{L}*|restaura\p{L}*|restablece\p{L}* el equilibrio|desequilibrio químico
reset reinici\p{L}*|resete\p{L}*|recable\p{L}*|reconecta\p{L}*|reprograma\p{L}*|desbloque\p{L}* (?:el|su|tu) (?:cerebro|mente)|nuevo comienzo
window ventana (?:terapéutica|de (?:oportunidad|plasticidad|aprendizaje|curación))
works-for-all (?:funciona|sirve|ayuda|eficaz|efectivo) (?:para|en|a) (?:casi )?(?:tod[oa]s|la mayoría|cualquiera)
guarantee garanti\p{L}*|(?:científicamente|clínicamente) (?:probad[oa]s?|comprobad[oa]s?|demostrad[oa]s?)|eficacia (?:com)?probada|milagro\p{L}*|mágic[oa]s?
breakthrough revolucionari[oa]s?|innovador(?:a|es|as)?|(?:gran )?avance (?:médico|histórico)|cambia (?:la|su|tu) vida|vanguardia
lasting alivio (?:duradero|rápido|profundo|inmediato)|(?:resultados?|efectos?) (?:duraderos?|permanentes?)|permanentemente
fda aprobad[oa]s? por la FDA
compare (?:mejor|más rápid[oa]|más fuerte|más eficaz|más efectiv[oa]|superior) (?:que|al?) (?:el|la|los|las|otros?|otras?)?|(?:el|la) (?:más|mejor) (?:eficaz|efectiv[oa]|tratamiento)
prevents-suicide (?:previene|previenen|prevenir|evita|evitan|evitar|impide|impiden|impedir) el suicidio|salvavidas|salva(?:n|r)? vidas
testimonial testimonios?|historias? de éxito|antes y después
selling descuentos?|oferta especial|promoción|plazas limitadas|consulta gratuita|consulta gratis|cerca de mí|reserve ahora|reserva ahora
candidate (?:buen|buena|un|una) candidat[oa]|candidat[oa] ideal|cumple los requisitos
treats trata (?:la ansiedad|el TEPT|el dolor|la adicción)
urgency no espere(?:s)? más|actúe ya|último recurso
slang viajes?|místic[oa]s?|espiritual(?:es)?|colocarse|colocón|coloc(?:ad[oa]s?)
suicide (?:cometer|cometió|cometen|cometido|comete) (?:un )?suicidio|suicidios? (?:consumados?|exitosos?|logrados?|fallidos?|fracasados?|frustrados?)|intentos? (?:de suicidio )?(?:fallidos?|fracasados?|frustrados?|exitosos?)
stigma adict[oa]s?|drogadict[oa]s?|toxicóman[oa]s?|yonquis?|drogat[oa]s?|enferm[oa]s? mental(?:es)?|loc[oa]s?|depresiv[oa]s? (?:crónic[oa]s?)|(?:sufre|sufren|que sufren|padecimiento) de depresión
blame tratamientos? (?:fallidos?|fracasados?)|fracas(?:ó|aron|o) (?:con|en) (?:el|los) tratamientos?|no respondedor(?:a|es|as)?
not no (?:se )?ha(?:n)? (?:demostrado|mostrado|probado)(?: que)? (?:\p{L}+ ){0,6}?(?:prev(?:iene|ienen|enir|engan?)|evit(?:a|an|ar|en)|impid(?:e|en|an)|impedir) el suicidio
not no (?:significa|es|quiere decir)(?: una)? (?:cura|curación|curad[oa])|no (?:es|son|está) (?:del todo |totalmente |completamente )?segur[oa]s?|no (?:se )?garantiza
not (?:no está|no están|no ha sido|no han sido) aprobad[oa]s? por la FDA
not no se (?:sabe|conoce) (?:si|cuál) (?:\p{L}+ ){0,5}?(?:mejor|más eficaz|más rápid[oa]) que(?: el| la| otros?| otras?)?
not (?:mejor|peor) que antes
`;
