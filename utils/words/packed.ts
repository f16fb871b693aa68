/** Made by scripts/pack-words.ts from the language files beside it: edit those. */
export const PACKED = `*adres*|addr|address*|direcci*|endereco*|indirizz*|адрес*|アドレス|位址|地址
*atkomst*|*toegang*|*zugang*|*zugriff*|acces|acceso|access*|acesso|dostep*|eris*|pristup*|доступ*|アクセス|准入|存取|接入|接続制限|访问
*beheer|*controle|*kontroll*|*steuerung*|control|controle*|controllo|controlo|denetim*|kontrol*|rizeni|контрол*|управлен*|コントロール|制御|制限|控制|管控
*filter*|*filtrer*|acl|filtr*|restrict*|фильтр*|フィルタ|フィルター|篩選|过滤|過濾
*lijst|*lista|*liste|elenco|list*|seznam*|спис*|リスト|一覧|列表|名单|名單|清單
*naam|*name|*namn|ad|adi|alias|bezeichnung|comment|description|host name|jmeno|name des|nazev|nazv*|nazw*|nom|nombre*|nome|noms|имя|назван*|ホスト名|主机名|主機名|名|名前|名称|名稱|备注
*apparaat|*apparaten|*enhet*|*gerat*|appareil*|cihaz*|client|cliente*|clients|computer*|device*|dispositiv*|equipement*|equipment|equipo*|host|hosts|istemci*|klienci|klienck*|klient|klienta|klientami|klienten|klienter|klienterna|klienti|klientom|klientow|klients|klientsk*|klientu|klientum|klienty|peripherique*|station*|urzadze*|user|users|zarizeni*|клиент*|устроиств*|デバイス|主机|子機|客户端|機器|用戶端|端末|终端|裝置|設備|设备
*natverk*|*netwerk*|*netz|*netzwerk*|ag|agi|aglar*|network*|red|rede|redes|reseau*|rete|reti|siec|sieci*|sit|site|siti|сети*|сеть|ネットワーク|網路|网络
bilinmeyen|desconhecid*|desconocid*|inconnu*|neu*|new|neznam*|nieuw*|nieznan*|nouve*|nov*|now*|nuev*|nuov*|ny|nya|okand*|onbekend*|sconosciut*|unbekannte*|unknown|unrecognized|yeni|неизвестн*|нов*|不明|新|未知
bekannt*|bekende|bilinen*|conhecid*|connu|connue|connues|connus|conocid*|conosciut*|enregistres|geregistreerde|kand|kanda|kayitli|known|noti|registados|registered|registrados|registrati|registrerade|registrovan*|taninan*|zarejestrowan*|znam*|znan*|зарегистрирован*|известн*|已知|既知|登録済み
*reserv*|bind*|estatic*|fast|fest*|fixed|pevn*|prenota*|rezerv*|rezerw*|riserv*|static*|statik*|statique*|statisch*|statisk*|statyczn*|vast|резерв*|статич*|予約|保留|固定|绑定|静态|静的|靜態
*klon*|clon*|gekloond*|kopyala*|override|spoof*|клон*|クローン|仿製|克隆|複製
*scan*|*sok*|*suche|*zoeken|analyse*|analyzer|buscar|cerca|procurar|recherch*|skan*|skenov*|survey|szukaj|tara*|varredura|vyhled*|поиск*|скан*|スキャン|扫描|掃描|搜尋|搜索|検索
*nachbar*|*umgebung|available|beschikbar*|disponibil*|disponible*|disponiv*|dostepne|grann*|in de buurt|komsu*|naburig*|nearby|neighbo*|okoln*|rogue|sasied*|soused*|surrounding*|tillganglig*|vecin*|verfugbar*|vicin*|vizinh*|voisin*|yakin*|доступные|соседн*|利用可能|可用|周边|周辺|鄰近|附近
*lage|*modus|*standaard|*standard|betriebsart|estandar|mod|modalita|mode|modo|modu|norme|padrao|protocol|rezim*|tipo|tryb*|tur*|typ|type|режим*|стандарт*|тип|モード|标准|標準|模式|类型|規格|類型
ausgenommen|ausser|behalve|disinda*|eccetto|except|excepte|excepto|exceto|forutom|haric|haricinde*|krome|menos|mimo|oprocz|poza|salvo|sauf|tranne|utom|z wyjatkiem|исключ*|кроме|之外|以外|除く|除外
aucun|aucune|bez|brak|can t|cannot|degil|don t|ej|geen|hicbiri|inga|ingen|inte|kein|keine|nao|ne|nenhum*|nessun*|never|nicht|nie|niet|ningun*|no|non|none|not|ohne|pas|sans|sem|senza|sin|utan|without|yok|zadn*|zonder|без|не|нет|отсутствует|しない|なし|不|无|未|無|無し
*funknetz*|bezdrat*|bezprzewod*|draadloo*|draadloze|drahtlos*|hotspot|inalambric*|kablosuz*|sans fil|sem fio|sem fios|senza fili|tradlos*|wi fi|wi fi 6 ghz|wi fi 6g|wifi|wifi 6 ghz|wifi 6g|wireless|wireless lan|wlan*|беспровод*|ワイヤレス|无线|無線
*kanaal|*kanal|canais|canal|canale|canales|canali|canaux|channel*|control channel|kanal*|канал*|チャネル|チャンネル|信道|通道|頻道|频道
*bandbredd|*bandbreedte|*bandbreite|*genisligi|*kanalbredd|*kanalbreite|ampiezza di banda|ampiezza*|ancho de banda|ancho*|band width|bande passante|bandwidth|bredd|breedte|channel bonding|channel bw|channel size|channel spacing|channelwidth|genislik|ht mode|htmode|kanaalbreedte|largeur de bande|largeur*|larghezza di banda|larghezza*|largura de banda|largura*|przepustowosc|sire|sirka pasma|sirka*|szerokos*|width|полоса пропускания|ширин*|チャネル幅|チャンネル帯域|チャンネル幅|信道宽度|信道带宽|倍速モード|宽度|寬度|带宽|帯域|帯域幅|頻寬|頻道寬度|頻道頻寬|频宽|频道带宽
*frekvensband|*frequentieband|*frequenzband|2 4 ghz|2 4g|5 ghz|6 ghz|band|banda|bandas|bande|bandes|bandi|bands|bant|dual band|faixa|frequenzbander|frequenzbereich|multiband|pasm*|tri band|диапазон*|バンド|周波数帯|頻帶|頻段|频段
*ausgangsleistung|*effekt|*gucu|*sendeleistung|*sendestarke|*sterkte|*vermogen|antenna power|moc*|output power|potencia*|potenza*|power level|puissance*|radio power|rf power|transmission power|transmit level|transmit power*|transmitter power|tx power*|txpower|vykon*|wireless power|мощност*|传输功率|功率|发射功率|送信出力|送信電力|電波強度
bolge*|country*|kraj*|land|landcode|lander*|landskod|nazione|paese|pais|pays|regiao|regio|region*|regulatory*|ulke*|zeme|регион*|страна|страны|区域|區域|国|国家|國家|地区|地區|地域
*schema*|*zeitplan*|*zeitschalt*|agenda*|date to enable*|eco mode|harmonogram*|horaire*|horario*|interval|night mode|orari*|plan*|programa*|programm*|rozvrh*|schedul*|takvim*|time control|time of day*|time restriction*|time to enable*|timer|zamanla*|расписан*|スケジュール|タイマー|定时|定時|排程|时间表
*verbergen|*versteck*|=cache|ausblend*|cachee*|cacher|cloak*|closed|dold*|dolj*|escond*|gizle*|gizli|gom*|hidden*|hide*|ignore broadcast*|invisibile|invisible|invisivel|masquage|masque|masquee*|masquer|nascond*|nascost*|neviditel*|niewidoczn*|ocult*|onzichtbaar|osynlig*|skry*|ssid cache|stealth*|suppress ssid|ukry*|unsichtbar|verberg*|verborgen*|невидим*|скры*|ステルス|不被发现|不被搜索|关闭广播|取消广播|禁止广播|隐藏|隠し|隠す|隠蔽|隱藏|非表示
*sichtbar*|*ubertragung|*utsandning|advertise*|annonsera|announce*|aussenden|ausstrahl*|bekannt geben|broadcast*|diffondi|diffus*|difundir|difusao|difusion|discoverable|divulga*|emitir|emituj|gorun*|rozglasz*|sand ut|synlig*|transmissao|transmitir|trasmetti*|trasmissione|uitzend*|viditel*|visib*|visiv*|vysil*|widoczn*|yayin*|zichtbaar*|zichtbare|вещани*|видим*|транслир*|трансляц*|широковещ*|ブロードキャスト|可見|可见|广播|廣播|表示|通知
*beveiliging*|*sakerhet*|*sicherheit*|bezpiecz*|guvenli*|protection|securite*|security*|seguranca|seguridad|sicurezza|wep|wpa*|zabezpec*|zabezpiecz*|безопасност*|защит*|セキュリティ|安全
*codering|*kryptering*|*verschlussel*|*versleuteling|aes|ccmp|chiffrement|cifrado|cifratura|cipher*|codificacao|criptografia|crittografia|cryptage|crypto|encriptacao|encriptacion|encrypt*|sifrele*|sifrov*|szyfrowan*|tkip|шифрован*|加密|暗号|暗号化
*kennwort|*losenord*|*nyckel|*passwort|*schlussel|*sleutel|*wachtwoord|anahtar*|chave|chiave|clave*|cle|clef|contrasena*|hasl*|hesl*|key|klic*|klucz*|mot de passe|palavra passe|parola*|pass phrase|passcode|passphrase|password*|pin|pre shared key|psk|senha|sifre|sifresi|ключ*|парол*|パスフレーズ|パスワード|事前共有鍵|共有キー|口令|密码|密碼|密钥|暗号キー|金鑰
*isol*|=gerateisolation|aisla*|client separation|gerateisolation aktivieren|izol*|partition|separat*|separate ap|yalit*|изол*|ネットワーク分離|プライバシーセパレータ|分離|隔离|隔離
among client*|amongst client*|between client*|between device*|between station*|between wireless client*|between wireless device*|birbiri*|birbirleri*|cihazlar arasi*|client to client|each other|elkaar|entre appareils|entre clientes|entre clients|entre dispositivos|entre eles|entre elles|entre ellos|entre equipements|entre equipos|entre estaciones|entre estacoes|entre eux|entre les appareils|entre les clients|entre les stations|entre los clientes|entre los dispositivos|entre os clientes|entre os dispositivos|entre peripheriques|entre si|entre stations|fra dispositivi|fra i dispositivi|fra loro|gegenseitig*|inbordes|inter client|inter station|intra bss|istemciler arasi*|karsilikli|kendi aralarinda|med varandra|mellan enheter|mellan klienter|met elkaar|mezi klienty|mezi sebou|mezi zarizenimi|miedzy klientami|miedzy soba|miedzy urzadzeniami|miteinander|navzajem|onderling*|one another|peer to peer|pomiedzy klientami|pomiedzy urzadzeniami|sinsemellan|sta to sta|station to station|tra client|tra clienti|tra dispositivi|tra i client|tra i dispositivi|tra loro|tussen apparaten|tussen clients|tussen draadloze apparaten|untereinander|varandra|vzajemn*|wireless to wireless|wlan to wlan|wzajemn*|ze soba|zwischen clients|zwischen geraten|zwischen wlan geraten|взаимн*|друг друга|друг с другом|между клиентами|между собои|между станциями|между устроиствами|クライアント間|互いに|互相|互訪|互访|互通|同士|子機間|客户端之间|機器間|用戶端之間|用户之间|相互|端末間|终端之间|裝置之間|設備之間|设备之间
*gast*|convidado*|gos*|guest*|host|hoste|hosti|hostovsk*|hostu|hosty|invitado*|invite*|iot network*|konuk*|misafir*|mssid|multi ssid|multiple ssid|ospit*|vap|virtual ap|visitante*|visitor*|ziyaret*|гост*|ゲスト|來賓|客人|来客|来宾|訪客|访客
accept*|accetta*|aceit*|acept*|akcept*|akzeptier*|allow*|autoris*|autoriz*|beyaz liste|biala lista|block unlisted|consent*|deny unlisted|dozwol*|erlaub*|gestatt*|godkann*|izin*|kabul*|lista bianca|lista blanca|lista branca|liste blanche|permett*|permit*|povol*|pozwol|prevent unlisted|prijm*|tillat*|toegestaan*|toelaten|toestaan|trusted|umozn*|white list|whitelist*|zezw*|zugelassen*|zulassen|белыи список|разреш*|仅允许列表内|僅允許清單內|允許|允许|接受|白名单|白名單|禁止列表外|許可
*sperr*|abgelehnt|ablehn*|afwijzen|allow unlisted|avvisa*|ban|banned|black list|blacklist*|blocc*|block*|blok*|bloqu*|czarna lista|deneg*|denied|denieg*|deny*|disallow*|engelle*|forbid*|forbjud*|geblokkeerd*|geweigerd*|interdi*|kara liste|lista negra|lista nera|liste noire|may not|must not|neg*|neka*|odmit*|odmow*|odrzu*|prevent*|prohib*|proib*|rechaz*|recus*|reddet*|refus*|reject*|rejeit*|rejet*|rifiuta*|sparra*|verbied*|verbiet*|verboden|verboten|verweiger*|vieta*|weiger*|yasak*|zablok*|zabron*|zakaz*|zamit*|блокир*|заблокир*|запре*|отказ*|отклон*|черныи список|ブロック|不允許|不允许|仅允许列表外|僅允許清單外|封鎖|拉黑|拒否|拒絕|拒绝|禁止|許可しない|遮断|阻擋|阻止|黑名单|黑名單
=autom|auto*|dynamic|otomatik*|авто|автомат*|オート|自动|自動
aanzetten|abilita*|accend*|actief|actif|activ*|aktif*|aktiv*|aktyw*|allumer|ativ*|attiva*|attivo|eingeschaltet|einschalt*|enable*|encend*|etkin*|habilit*|ingeschakeld|inschakelen|ligar|paslagen|running|sla pa|start|switch on|turn on|turned on|uruchom|wlacz|wlaczenie|wlaczone|wlaczony|zapn*|активир*|активн*|включен*|включить|使用|使用する|使能|启用|啟動|啟用|已启用|开启|打开|有効|有効にする|激活|開啟
abgeschaltet|apag*|ausgeschaltet|ausschalt*|avaktiver*|avstangd*|deactivate*|deactiveren|deaktivier*|desabilit*|desactiv*|desativ*|deshabilit*|desligar|devre disi*|disabilita*|disable*|disattiv*|eteindre|inactief|inactif|inactiv*|inaktiv|inaktiver*|inativ*|inattivo|inhabilit*|neaktiv*|nieaktyw*|pasif*|sla av|spegn*|stang av|stop*|switch off|turn off|turned off|uitgeschakeld|uitschakelen|uitzetten|vypn*|wylacz|wylaczone|wylaczony|выключ*|неактивн*|отключ*|使用しない|停止|停用|关闭|未启用|未啟用|無効|無効にする|禁用|關閉
=aan|=ac|=acceso|=acik|=allume|=an|=ein|=encendido|=ligada|=ligado|=marche|=pa|=wl|=wlaczona|=zapnuto|=вкл|=включено|=オン|=开|=開|on
=apagado|=arret|=aus|=av|=desligada|=desligado|=eteint|=kapali|=kapat|=spento|=uit|=vypnuto|=wyl|=wylaczona|=выкл|=выключено|=オフ|=关|=關|off
=ano|=evet|=ja|=oui|=si|=sim|=tak|=yes|=да|=はい|=是
=hayir|=nao|=ne|=nee|=nein|=nej|=nie|=no|=non|=нет|=いいえ|=不|=否
*speichern|*ubernehmen|=ok|aplicar|applica*|appliquer|apply*|confirm|enregistrer|guardar|kaydet*|opslaan|salva*|save*|spara*|submit|toepassen|ulozit*|update settings|uygula*|verkstall|zapisz*|zastosuj|примен*|сохран*|保存|儲存|套用|应用|确定|確定|適用
*herstart*|*neustart*|neu starten|omstart*|opnieuw opstarten|ponown*|power cycle|reboot*|redemarr*|reinici*|restart*|riavvi*|starta om|yeniden baslat*|zrestartuj|перезагруз*|再起動|重启|重新启动|重新啟動|重新開機
*fabriek*|*werkseinstellung*|*zurucksetzen|aterstall*|default settings|fabbrica|fabrica|fabrika*|fabriks*|fabryczn*|factory*|herstel*|load default*|obnov*|przywroc*|redefin*|reinitialis*|reset*|restablec*|restaur*|restore*|ripristin*|sifirla*|tovarni*|usine|заводск*|сброс*|リセット|出厂|出廠|初期化|原廠|恢复|重設
*empfang*|*signaal*|*signal*|calidad|dbm|intensidad|intensidade|intensita|intensite|jakosc|kalite*|kvalita|kwaliteit|noise|qualidade|qualita|qualite|quality|rcpi|rssi*|segnale|senal*|sinal|sinyal*|snr|strength|styrka|sygnal*|качеств*|сигнал*|信号|信號|品質|訊號|质量|電波
aan uit|ac kapat|acceso spento|acik kapali|an aus|durum*|ein aus|encendido apagado|estado|etat|liga desliga|ligado desligado|marche arret|pa av|situacao|stan|state|stato|status|statut|stav|tillstand|toestand|wl wyl|zap vyp|zustand|вкл выкл|включение выключение|состояни*|статус*|オンオフ|ステータス|入切|开关|状态|状態|狀態|開關
=active|=up|aangesloten|angemeldet*|angeschlossen*|ansluten|anslutna|associated|attached|bagli|cevrimici|collegat*|conectad*|connecte*|conness*|online|podlaczon*|polaczon*|pripojen*|verbonden|verbunden*|подключен*|オンライン|在线|已连接|接続|線上|连接|連線
*einstellung*|*installning*|*instelling*|advanced|avance*|avanzad*|ayar*|basic|configura*|definic*|erweitert*|general|impostazion*|nastaven*|overview|parametre*|preferences|set up|setting*|setup|ustawien*|настроик*|параметр*|設定|设置|進階|高级
*brandvagg|content filter*|cortafuegos|domain filter*|dos|firewall*|guvenlik duvari|ip filter*|keyword filter*|packet filter*|paketfilter|pare feu|port filter*|portfilter|service filter*|spi|url filter*|website filter*|zapora|брандмауэр*|межсетев*|сетевои экран|ファイアウォール|防火墙|防火牆
*poort*|*portfreigabe*|*weiterleitung*|alg|dmz|forwarding|inoltro*|nat|port forward*|port mapping*|port range*|port trigger*|portas|porte|portvid*|presmer*|przekier*|puertos|redirection*|upnp|virtual server*|yonlendirme*|переадрес*|перенаправ*|ポート|端口|虚拟服务器|虛擬伺服器|通訊埠|連接埠
*foraldra*|*jugendschutz|*kindersicherung|*ouderlijk*|block services|block sites|ebeveyn*|family|genitor*|kids|parental*|rodicovsk*|rodziciel*|родительск*|ペアレンタル|儿童|兒童|家長|家长
*vergessen|aanmelden|accedi|anmeld*|authorization required|connexion|create password|entrar|esque*|forgot*|giris*|iniciar sesion|inloggen|log in*|log on|logga in|login*|logon|olvid*|oublie|prihla*|remember me|se connecter|sign in*|zaloguj*|воити|вход|ログイン|登入|登录|登陆
*benutzer*|*gebruiker*|account*|anvandar*|identifiant|kullanici*|user id|user name*|username*|usuario|utente|utilisateur|utilizador|uzivatel*|uzytkownik*|пользовател*|ユーザ|使用者名稱|用户名
ayni|combine*|commun|commune|communs|denselben|derselbe|dezelfde|dieselbe*|einheitlich*|gelijke|gemeinsam*|gemensam*|gezamenlijk*|gleich*|hetzelfde|identic*|identique*|identisk*|identyczn*|iguais|igual|iguales|jednakow*|meme|memes|mesma|mesmas|mesmo|mesmos|misma|mismas|mismo|mismos|ortak|ozdes|same|samma|shared name|spolecn*|stejn*|stessa|stesse|stessi|stesso|ta sama|taka sama|te same|tej samej|ten sam|totozn*|uguale|uguali|wspoln*|zelfde|единая сеть|единое имя|общее имя|общие|одинаков*|совпада*|такие же|такое же|то же|тот же|一致|共通|合一|同じ|同一|同步|相同|統一|统一
abweichend*|afwijkend*|andere naam|annat namn|aparte naam|ayri ad*|ayri isim*|diferente*|differen*|distinct*|distint*|divers*|egna namn|eigene namen|eigener name|farkli*|getrennte namen|individual name*|inna nazwa|jiny nazev|noms separes|oddelene nazvy|odlisn*|odmienn*|olika|osobna nazwa|osobne nazwy|rozn*|ruzn*|separate name*|separate ssid*|separer les noms|skilda namn|unterschiedlich*|verschieden*|verschillende|отдельное имя|отдельные имена|различ*|разн*|不一致|不同|個別|別々|別の|单独|單獨|異なる
bevorzug*|foredra*|oncelik*|prefer*|prefier*|priori*|priorytet*|privilegi*|tercih*|uprednost*|voorkeur*|vorrang|предпоч*|приоритет*|优先|优选|優先|優選
actual|actuales|actuel*|aktualn*|aktuell*|al|all|alla|alle|alleen|an|and|ao|ar|are|as|at|att|attuale|atuais|atual|au|auf|aux|av|bei|biezac*|bir|bitte|bu|built|by|can|ce|cet|cette|che|choisi*|choose|com|con|current*|da|dal|dalla|dans|darf|das|de|degli|dei|del|della|delle|dello|dem|den|denna|der|des|det|detta|deze|di|die|diese*|din|dina|dit|ditt|dla|do|does|dos|du|durfen|een|ein|eine|einen|einer|eines|el|elegir|eller|em|en|endast|es|escolh*|est|esta|este|et|ett|far|fonction*|fonksiyon*|for|from|funcao|funcion*|functie|function|functionality|funkce|funkci|funkcj*|funktion*|funzion*|fur|gecerli|gli|here|het|hier|huidig*|icin|if|ihr|ihre|ihrer|ihres|il|ile|im|in|is|islev*|ist|its|je|jest|jsou|kan|kann|kies|konnen|kunnen|la|las|le|les|lo|los|lub|main|may|med|met|mit|mogen|my|na|naar|nas|nebo|nel|nella|nos|now|nur|och|od|oder|of|olarak|om|only|op|or|oraz|os|ou|ozelli*|pa|par|para|per|please|po|por|pour|pouze|pri|primary|pro|przez|przy|que|questa|questo|qui|sa|sadece|sao|scegli*|se|sec*|selec*|selezion*|set|seu|seulement|si|sie|sind|so|soll|solo|som|son|sono|sont|su|sua|sul|sulla|sur|sus|ta|tato|te|ten|tento|that|the|these|this|those|till|to|todas|todos|toto|tous|toutes|tum|turn|tutte|tutti|tylko|uber|um|uma|un|una|und|une|uno|use|used|using|uw|valj|van|ve|veya|via|vom|von|voor|vos|votre|vsech*|vyberte|wahlen|we|werden|when|will|wird|with|wszystk*|wybierz|wybor|yalnizca|you|your|zijn|zu|zum|zur|во|все|всех|выбер*|выбор*|для|до|из|или|как|на|от|по|при|со|текущ*|только|функци*|эта|это|этот|から|が|ください|この|して|します|すべて|する|で|できる|です|と|など|に|の|のみ|は|へ|ます|まで|も|を|与|为|了|仅|僅|全て|全部|功能|及|只|和|在|对|将|將|對|当前|或|所有|按鈕|按钮|是|本|機能|此|為|現在|用于|用於|的|目前|與|該|請|设定|该|请|选择|選択|選擇|配置
cable|ethernet|lan port*|wired*
compatib*|gemischt|legacy|misto|mixed|mixte|mixto|transition|смешан*|混合|混在
center|centre|erweiterungs*|estensione|ext|extensao|extension|secondaire|secondario|secondary|secundario|sekundar*|wide|вторичн*|延伸|扩展|拡張|擴展
*telefon*|anruf*|chaine*|dect|fernseh*|igmp*|iptv*|multicast*|phone*|sip|telephon*|television*|tv*|voip*|телефон*|テレビ|电视|电话|電視|電話
cancel*|close|discard*|dismiss|don t save*|revert|undo|取消
add|create|insert
clear*|delete*|remove*
mac acl|mac auth*|mac blacklist*|mac mode|mac restrict*|mac whitelist*|macfilter*|アクセス制限|アドレスフィルタ|接入开关|接入控制|接入权限|接入管理|接続制限|无线接入控制|登録リスト|黑白名单
ethernet address|hardware address|hwaddr|mac|macaddr*|physical address
*zugangskontroll*|*zugriffskontroll*|access restriction*|access rule*|managed device*|zugriffssteuerung
default policy
bedtime|block internet access|block internet*|downtime|internet blocked|internetsperre|pause*|pausier*|suspend*
*funkmodul*|activer le sans fil|client network|radio*|rf|радиомодул*|無線lan機能|無線機能
channel offset|channel position|second channel|side band|sideband
acs*|autokanal|available channel*|channel exclusion|channel interval|channel load|channel optimi*|channel plan|channel switch*|channel usage|channel utilization|dfs*|include channel*
freq|frequencies|frequency
band integration|band steer*|bandsteering|ein name|frequency integration|gemeinsamer name|gleich benennen|one name|prefer 2*|prefer 5*|preferred band|roaming assistant|same ssid|single ssid|smart connect|steering|unif*|バンドステアリング|三频合一|双频优选|双频合一|多频合一|雙頻合一|频段引导
11ax|11b*|11g*|11n*|802 11*|funkmodus|hw mode|hwmode|netzwerkmodus|phy mode|radio mode|up to*|无线标准|无线模式|网络模式
essid|ssid|ssids|имя сети ssid
netwerknaam|netzname*|netzwerkname*|nom de reseau|nom du reseau|wifi naam|wlan name|wlan netzname|ネットワーク名|无线名称|热点名称|無線名|無線名稱|網路名稱|网络名称
802 1x|akm|auth*|eap|key management|radius|аутентиф*|認証|認證|认证|身份验证|驗證
abert*|abiert*|apert*|offen*|open|open system|oppen|oppet|otevren*|otwart*|ouvert|owe|unencrypted|unsecured|unverschlusselt|открыт*|オープン|不加密|开放|无密码|暗号化なし|暗号化無効|開放
802 11w|ieee80211w|management frame protection|mfp|pmf|protected management*
wi fi protected setup|wps*
1024 qam|11ax|11k|11r|11v|256 qam|4096 qam|802 11ax|802 11be|802 11k|802 11r|802 11v|a mpdu|a msdu|afterburner|aggregat*|agile*|air time*|airtime*|ampdu|amsdu|apsd|atf|ax|axe|beacon*|beamform*|bss color*|bss transition|coexist*|cts*|disassoc*|dtim*|eht|explicit|fast roam*|fast transition|fragment*|frame burst*|green ap|green wireless|guard interval*|ht|ht20 40|implicit|interference mitigation|ldpc*|low ack*|mimo|mlo|mu mimo|multi link*|mumimo|obss|ofdma*|power sav*|preamble*|proxy arp|puncturing|qam|rifs*|roam*|rts*|sgi|short gi|short slot|slot time|spatial reuse|stbc*|su mimo|target wake time|turbo*|twt|tx burst|txbf|u apsd|uapsd|vht|wi fi 4|wi fi 6|wi fi 6e|wi fi 7|wi fi 8|wifi 4|wifi 6|wifi 6e|wifi 7|wifi 8|wifi4|wifi6|wifi6e|wifi7|xpress
custom|manual*|specify
associated|sta list|关联|接入设备|无线客户端|无线终端
*gerateliste|apparatenlijst|arp*|client status|heimnetz|ip mac list|lijst met apparaten|network map
dhcp lease*|dhcp table|expires|lease*
*kanalanalyse|ap list|ap scan|channel analysis|funknetze|interference|kanaalanalyse|kanalanalys|kanalbelegung|netwerken in de buurt|scan results|site survey|spectrum
bss|bssid|ssid index|ssid list|ssid overview|wireless overview
ip|ipaddr*|ipv4*|ipv6*
connection*|iface|interface*|link|location|medium|port|интерфеис*
action*|manage|operate|operation*|options
=down|=inactive|cevrimdisi|deconnecte*|desconectad*|disconnected|disconness*|getrennt|hors ligne|offline|unavailable|не в сети|オフライン|未连接|离线|離線
bloccati|bloccato|blocked|blockerad|blockiert|blokovan*|bloque|bloqueada|bloqueado|bloques|denegado|engellendi|engelli|geblokkeerd|gesperrt|geweigerd|negado|negato|nekad|no internet access|pausado|paused|pausiert|refuse|sospeso|zablokovan*|zablokowan*|заблокирован*|запрещен*|ブロック中|已封鎖|已拉黑|已拒绝|已禁止|已阻擋|已阻止|拒否中|遮断中
cpe|gateway|hub|modem|ont|router|ゲートウェイ|ルータ|ルーター|光猫|网关|親機|路由器|閘道
access point*|accesspunkt*|ap|ap mode|atkomstpunkt*|base station|erisim nokta*|point d acces|points d acces|ponto de acesso|pontos de acesso|pristupoveho bodu|pristupovy bod|punkt dostepowy|punkt dostepu|punktu dostepowego|punktu dostepu|punti di accesso|punto d accesso|punto de acceso|punto di accesso|puntos de acceso|toegangspunt*|zugangspunkt*|zugriffspunkt*|точка доступа|точке доступа|точки доступа|точку доступа|アクセスポイント|基地台|存取點|接入点
adsl|broadband|docsis|dsl|gpon|internet|internetzugang|lte|pon|pppoe|uplink|wan*|xdsl|zugangsdaten|インターネット|上网设置|互联网|宽带|網際網路
lan|local area network|local network|區域網路|局域网
address pool|dhcp*|ip pool
bandwidth control|bandwidth limit*|bandwidth management|qos*|quality of service|rate limit*|traffic*|wmm
ddns|dns*|domain name|dynamic dns
firmware*|software update|software version|upgrade*
log|logs|syslog|system log*
admin*|backup*|diagnos*|led*|maintenance|management|ping|rout*|snmp|system*|telnet|tools|tr 069|verwaltung|システム|管理|系統|系统
abmeld*|afmelden|cerrar sesion|cikis*|deconnexion|esci|log off|log out*|logga ut|logoff|logout*|odhlas*|sair|sign out*|uitloggen|wyloguj*|выход|ログアウト|登出|退出
aimesh|backhaul|bridg*|client mode|easymesh|extender*|mesh*|relay*|remote ap*|repeat*|station mode|wds*|wisp|ブリッジ|中継|中繼|中继|桥接|橋接
certificate*|ike*|ipsec*|l2tp*|openvpn*|phase 1|phase 2|pptp*|proxy|tls*|tunnel*|vpn*|wireguard*
print*|scanner|toner
*kamera*|camara*|camera*|codec|frame rate|motion*|onvif|rtsp|telecamer*|video|webcam|カメラ|摄像|攝影
adressreservierung*|ip mac binding|mac binding|已绑定设备|绑定的设备
default mac*|host mac address|restore mac*|use computer mac*|use this mac*|地址克隆
disk*|dlna|ftp|media server|nas|samba|storage*|usb*
e mail*|email*|mail*|notification*|smtp
clock|date|hour*|minute*|ntp*|time|time zone|timezone
language*
about|contact|documentation|faq|help*|legal|license|support`;
