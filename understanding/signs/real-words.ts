/** Real words and names that lie one slip from a sign's word; they are never read as a misspelling of it. */
export const realWords: ReadonlySet<string> = new Set(
  `zaken bleek staking staakt praten kookte kookt gegevens leuven families client match gelogd stuff bloeding vullen loggen cried steps stop stops monitor bleven remove strak coach kleinen
  gepost schommel krijste gebaren ballon zotte menen goeien hoevele rabot plekske trainen geschikte bother supposed setting sewing stierf
  ingesteld joint strike gebel bakje fanny parent misses healthy starts moppen stille bussen straffe shooting schenen betaal cases wonder
  ontplof haartje leefde pallets afgelost champagne doppen parijs polen begijn spruitjes brokken kastje kwijlt dichter sends afgeplakt blade
  slokken muisjes tijdelijk pasen slaapjes jurist rookte schreef gelucht gedeeld cooked hooked booked looked gevuld gewist gevist getild
  gekocht gezocht bezocht gedacht gebracht gelachen vertelt verteld versteld bestelt besteld gesteld gespeld speelt speeld spelen delen
  stallen stillen schuiven schuift slaapt slapend slepen sloten slotje geloten gesloten gezet gezeten gegeten gemeten geweten vergeten
  boeken boekje koeken koekje hoeken doeken broeken zoeken zoekt boekt kookt rookt loopt hoopt koopt knoop knopen kopen dopen lopen hopen
  brieven briefje briefjes brengen dringen dingen zingen springt springen zwemmen stemmen remmen kammen lammen bladen laden baden raden
  blauwtje bloemen bloemetje bloes blouse bloeit bloei bloot boten noten poten goten voeten voeden voelde vielen wielen zielen wilde milde
  wonen wennen winnen wensen mensen lessen bessen kussen kleuren kleur kleuter kletsen plaats plaatsje praatje straatje maatje laatje
  watje weetje beetje feestje geestje beestje kaart kaarten paard paarden waarden baarden harten kasten lasten tasten feesten geesten
  stress dress press fress three there threat treat great wheat cheat seat meat beat beats bears bread break dream cream steam team
  stolen spoken broken woken taken token waken maken raken haken laken staken kraken smaken breken spreken steken leken weken teken
  tekening rekening tekent rekent regent zegent morgen zorgen borgen borgde warmde warmte wande wandelt handelt handel mandel banden randen`.split(
    /\s+/,
  ),
)
