<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>1 (768-bit, unsafe)</source>
        <translation>1 (768 Bit, unsicher)</translation>
    </message>
    <message>
        <source>1 sign, 4 encrypt, 5 both. Left out, the server chooses.</source>
        <translation>1 signieren, 4 verschlüsseln, 5 beides. Ohne Angabe wählt der Server.</translation>
    </message>
    <message>
        <source>1.2 is safe with current servers; left out 1.0 is accepted.</source>
        <translation>1.2 ist mit aktuellen Servern unbedenklich; ohne Angabe wird 1.0 akzeptiert.</translation>
    </message>
    <message>
        <source>10 to 1440. If both sides differ much, connections may drop at renewal.</source>
        <translation>10 bis 1440. Weichen beide Seiten stark voneinander ab, können Verbindungen bei der Erneuerung abbrechen.</translation>
    </message>
    <message>
        <source>1024 bits (too weak today)</source>
        <translation>1024 Bit (heute zu schwach)</translation>
    </message>
    <message>
        <source>128-bit encryption (PPTP)</source>
        <translation>128-Bit-Verschlüsselung (PPTP)</translation>
    </message>
    <message>
        <source>14 (2048-bit)</source>
        <translation>14 (2048 Bit)</translation>
    </message>
    <message>
        <source>15 (3072-bit)</source>
        <translation>15 (3072 Bit)</translation>
    </message>
    <message>
        <source>16 (4096-bit)</source>
        <translation>16 (4096 Bit)</translation>
    </message>
    <message>
        <source>17 (6144-bit)</source>
        <translation>17 (6144 Bit)</translation>
    </message>
    <message>
        <source>18 (8192-bit)</source>
        <translation>18 (8192 Bit)</translation>
    </message>
    <message>
        <source>19 (P-256)</source>
        <translation>19 (P-256)</translation>
    </message>
    <message>
        <source>2 (1024-bit, unsafe)</source>
        <translation>2 (1024 Bit, unsicher)</translation>
    </message>
    <message>
        <source>20 (P-384)</source>
        <translation>20 (P-384)</translation>
    </message>
    <message>
        <source>2048 bits</source>
        <translation>2048 Bit</translation>
    </message>
    <message>
        <source>2048 is the usual size. Left out it is 1024, which many servers and services refuse as too weak.</source>
        <translation>2048 ist die übliche Länge. Ohne Angabe sind es 1024, die viele Server und Dienste als zu schwach ablehnen.</translation>
    </message>
    <message>
        <source>21 (P-521)</source>
        <translation>21 (P-521)</translation>
    </message>
    <message>
        <source>31 (Curve25519)</source>
        <translation>31 (Curve25519)</translation>
    </message>
    <message>
        <source>32 (Curve448)</source>
        <translation>32 (Curve448)</translation>
    </message>
    <message>
        <source>40-bit encryption (PPTP)</source>
        <translation>40-Bit-Verschlüsselung (PPTP)</translation>
    </message>
    <message>
        <source>4096 bits (slower)</source>
        <translation>4096 Bit (langsamer)</translation>
    </message>
    <message>
        <source>5 (1536-bit, weak)</source>
        <translation>5 (1536 Bit, schwach)</translation>
    </message>
    <message>
        <source>A Mac app filters or redirects connections without a tunnel of its own. Needs macOS 14.</source>
        <translation>Eine Mac-App filtert oder leitet Verbindungen um, ohne eigenen Tunnel. Erfordert macOS 14.</translation>
    </message>
    <message>
        <source>A VPN only for apps you choose, so that private traffic stays outside. It has all settings of VPN and those here.</source>
        <translation>Ein VPN nur für ausgewählte Apps, sodass privater Datenverkehr außerhalb bleibt. Es hat alle Einstellungen von VPN und die hier aufgeführten.</translation>
    </message>
    <message>
        <source>A certificate as text file, often of an issuer or a server. It brings no private key, so a device can’t prove its identity with it.</source>
        <translation>Ein Zertifikat als Textdatei, häufig von einem Aussteller oder einem Server. Es enthält keinen privaten Schlüssel, daher kann ein Gerät damit seine Identität nicht nachweisen.</translation>
    </message>
    <message>
        <source>A certificate in binary form (DER), of an issuer, a server or for encryption. It brings no private key.</source>
        <translation>Ein Zertifikat in binärer Form (DER), von einem Aussteller, einem Server oder zum Verschlüsseln. Es enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>A certificate payload of this profile with which the key is encrypted on its way.</source>
        <translation>Ein Zertifikat-Payload dieses Profils, mit dem der Schlüssel auf dem Übertragungsweg verschlüsselt wird.</translation>
    </message>
    <message>
        <source>A certificate payload of this profile. Only with its private key can you read recovery keys, so keep that key safe and backed up.</source>
        <translation>Ein Zertifikat-Payload dieses Profils. Nur mit dem zugehörigen privaten Schlüssel können Sie Wiederherstellungsschlüssel lesen; bewahren Sie ihn daher sicher und mit Sicherungskopie auf.</translation>
    </message>
    <message>
        <source>A certificate with its private key, so that the device can sign in to Wi-Fi, VPN or mail. With SCEP or ACME each device makes a key of its own, which is safer.</source>
        <translation>Ein Zertifikat mit seinem privaten Schlüssel, damit sich das Gerät bei WLAN, VPN oder Mail anmelden kann. Mit SCEP oder ACME erstellt jedes Gerät einen eigenen Schlüssel, was sicherer ist.</translation>
    </message>
    <message>
        <source>A kind and its value, for example CN and the serial number.</source>
        <translation>Eine Art und ihr Wert, zum Beispiel CN und die Seriennummer.</translation>
    </message>
    <message>
        <source>A kind and its value, for example CN and “Anna’s iPhone”.</source>
        <translation>Eine Art und ihr Wert, zum Beispiel CN und „Annas iPhone“.</translation>
    </message>
    <message>
        <source>A page that doesn’t open, with everything below it.</source>
        <translation>Eine Seite, die nicht geöffnet wird, mit allem darunter.</translation>
    </message>
    <message>
        <source>A page that doesn’t open.</source>
        <translation>Eine Seite, die nicht geöffnet wird.</translation>
    </message>
    <message>
        <source>A protected connection to the office network. Built in are IKEv2, IPsec and L2TP; other makers need their app on the device.</source>
        <translation>Eine geschützte Verbindung zum Netzwerk der Organisation. Integriert sind IKEv2, IPsec und L2TP; andere Hersteller benötigen ihre App auf dem Gerät.</translation>
    </message>
    <message>
        <source>A root or server certificate payload of this profile.</source>
        <translation>Ein Payload dieses Profils mit einem Root- oder Serverzertifikat.</translation>
    </message>
    <message>
        <source>A square PNG, 400 × 400 pixels at most. Without one the tile stays white.</source>
        <translation>Ein quadratisches PNG, höchstens 400 × 400 Pixel. Ohne Bild bleibt die Kachel weiß.</translation>
    </message>
    <message>
        <source>A stand-in such as anonymous@example.com that anyone nearby can see while the real name stays encrypted. For PEAP, TTLS and EAP-FAST; TLS 1.3 needs it.</source>
        <translation>Ein Platzhalter wie anonymous@example.com, den jeder in der Nähe sehen kann, während der echte Name verschlüsselt bleibt. Für PEAP, TTLS und EAP-FAST; TLS 1.3 benötigt ihn.</translation>
    </message>
    <message>
        <source>A switch appears in Settings. Off: only MDM can take the VPN away.</source>
        <translation>In den Einstellungen erscheint ein Schalter. Aus: Nur MDM kann das VPN entfernen.</translation>
    </message>
    <message>
        <source>A value for exactly this device, which the server checks before it issues. If two devices get the same one, the second may be refused.</source>
        <translation>Ein Wert für genau dieses Gerät, den der Server vor dem Ausstellen prüft. Erhalten zwei Geräte denselben, wird das zweite möglicherweise abgelehnt.</translation>
    </message>
    <message>
        <source>A word passed on to the filter app, often your customer number.</source>
        <translation>Ein Wort, das an die Filter-App weitergegeben wird, häufig Ihre Kundennummer.</translation>
    </message>
    <message>
        <source>ACME certificate</source>
        <translation>ACME-Zertifikat</translation>
    </message>
    <message>
        <source>AES-256 or one of the GCM kinds. DES and 3DES are unsafe.</source>
        <translation>AES-256 oder eine der GCM-Arten. DES und 3DES sind unsicher.</translation>
    </message>
    <message>
        <source>Accept connections</source>
        <translation>Verbindungen annehmen</translation>
    </message>
    <message>
        <source>Accept for built-in software</source>
        <translation>Für integrierte Software annehmen</translation>
    </message>
    <message>
        <source>Accept for signed apps</source>
        <translation>Für signierte Apps annehmen</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Added to short names, so that “files” finds files.example.com.</source>
        <translation>Werden an Kurznamen angehängt, sodass „files“ files.example.com findet.</translation>
    </message>
    <message>
        <source>Additional methods against future quantum computers, as numbers. Only for servers that support them.</source>
        <translation>Zusätzliche Verfahren gegen künftige Quantencomputer, als Nummern. Nur für Server, die sie unterstützen.</translation>
    </message>
    <message>
        <source>Address (https) that old Macs send their recovery key to.</source>
        <translation>Adresse (https), an die alte Macs ihren Wiederherstellungsschlüssel senden.</translation>
    </message>
    <message>
        <source>Address filter</source>
        <translation>Adressfilter</translation>
    </message>
    <message>
        <source>Address for which the certificate is to be valid, for S/MIME.</source>
        <translation>Adresse, für die das Zertifikat gelten soll, für S/MIME.</translation>
    </message>
    <message>
        <source>Address of the SCEP server, as its operator gives it, often ending in /scep or /mscep.dll. If devices can’t reach it, the whole profile fails.</source>
        <translation>Adresse des SCEP-Servers, wie sein Betreiber sie angibt, häufig mit /scep oder /mscep.dll am Ende. Können Geräte sie nicht erreichen, schlägt das ganze Profil fehl.</translation>
    </message>
    <message>
        <source>All extensions of these makers may start. A maker listed here must not appear under single extensions too.</source>
        <translation>Alle Erweiterungen dieser Hersteller dürfen starten. Ein hier aufgeführter Hersteller darf nicht zusätzlich bei den einzelnen Erweiterungen stehen.</translation>
    </message>
    <message>
        <source>All hotspot apps</source>
        <translation>Alle Hotspot-Apps</translation>
    </message>
    <message>
        <source>Allow partner networks</source>
        <translation>Partnernetze erlauben</translation>
    </message>
    <message>
        <source>Allowed extensions by maker</source>
        <translation>Erlaubte Erweiterungen nach Hersteller</translation>
    </message>
    <message>
        <source>Allowed hotspot apps</source>
        <translation>Erlaubte Hotspot-Apps</translation>
    </message>
    <message>
        <source>Allowed kinds by maker</source>
        <translation>Erlaubte Arten nach Hersteller</translation>
    </message>
    <message>
        <source>Allowed makers</source>
        <translation>Erlaubte Hersteller</translation>
    </message>
    <message>
        <source>Allowed pages only</source>
        <translation>Nur erlaubte Seiten</translation>
    </message>
    <message>
        <source>Allowed pages only (old name)</source>
        <translation>Nur erlaubte Seiten (alter Name)</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Always KeyID, and only with a shared secret.</source>
        <translation>Immer KeyID und nur mit gemeinsamem Schlüssel.</translation>
    </message>
    <message>
        <source>Always On settings</source>
        <translation>Einstellungen für „Immer aktiv“</translation>
    </message>
    <message>
        <source>Always on (supervised iPhone and iPad)</source>
        <translation>Immer aktiv (betreutes iPhone und iPad)</translation>
    </message>
    <message>
        <source>An IKEv2 connection and where it is used.</source>
        <translation>Eine IKEv2-Verbindung und wo sie verwendet wird.</translation>
    </message>
    <message>
        <source>An IP address.</source>
        <translation>Eine IP-Adresse.</translation>
    </message>
    <message>
        <source>An account password that Apple’s newer schema no longer lists. Leave it empty; people enter their own.</source>
        <translation>Ein Account-Passwort, das Apples neueres Schema nicht mehr aufführt. Lassen Sie es leer; Benutzer geben ihr eigenes ein.</translation>
    </message>
    <message>
        <source>An additional secret against future quantum computers, the same on the server (RFC 8784). Needs its identifier.</source>
        <translation>Ein zusätzliches Geheimnis gegen künftige Quantencomputer, auf dem Server identisch (RFC 8784). Benötigt seine Kennung.</translation>
    </message>
    <message>
        <source>An address that identifies the device or person for your service.</source>
        <translation>Eine Adresse, die das Gerät oder die Person gegenüber Ihrem Dienst identifiziert.</translation>
    </message>
    <message>
        <source>Answers whether an address is blocked, without learning which one was asked.</source>
        <translation>Beantwortet, ob eine Adresse blockiert ist, ohne zu erfahren, nach welcher gefragt wurde.</translation>
    </message>
    <message>
        <source>Any app may use the key</source>
        <translation>Jede App darf den Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Any app that signs in to hotspots may do so without VPN.</source>
        <translation>Jede App, die sich bei Hotspots anmeldet, darf dies ohne VPN.</translation>
    </message>
    <message>
        <source>Any kind of password or enterprise network</source>
        <translation>Jede Art von Passwort oder Unternehmensnetzwerk</translation>
    </message>
    <message>
        <source>App of another maker</source>
        <translation>App eines anderen Herstellers</translation>
    </message>
    <message>
        <source>Apple’s filter</source>
        <translation>Apples Filter</translation>
    </message>
    <message>
        <source>Apple’s filter recognizes such pages by itself; it errs now and then, so list exceptions.</source>
        <translation>Apples Filter erkennt solche Seiten selbst; er irrt sich gelegentlich, führen Sie daher Ausnahmen auf.</translation>
    </message>
    <message>
        <source>Apple’s push notifications don’t use the VPN. Leave it so, or devices can’t be managed when the VPN fails.</source>
        <translation>Apples Push-Mitteilungen verwenden das VPN nicht. Belassen Sie es so, sonst lassen sich Geräte bei Ausfall des VPN nicht verwalten.</translation>
    </message>
    <message>
        <source>Apps and accounts refer to this VPN by this ID. If it changes, they lose their connection until they get the new one.</source>
        <translation>Apps und Accounts verweisen mit dieser ID auf dieses VPN. Ändert sie sich, verlieren sie ihre Verbindung, bis sie die neue erhalten.</translation>
    </message>
    <message>
        <source>Apps can uninstall these extensions without an administrator, so that updates and removal run unattended.</source>
        <translation>Apps können diese Erweiterungen ohne Administrator deinstallieren, sodass Aktualisierungen und Entfernen unbeaufsichtigt ablaufen.</translation>
    </message>
    <message>
        <source>Apps for per-app VPN (Mac)</source>
        <translation>Apps für VPN pro App (Mac)</translation>
    </message>
    <message>
        <source>Apps with exceptions</source>
        <translation>Apps mit Ausnahmen</translation>
    </message>
    <message>
        <source>Apps with priority</source>
        <translation>Apps mit Priorität</translation>
    </message>
    <message>
        <source>Apps with priority (old name)</source>
        <translation>Apps mit Priorität (alter Name)</translation>
    </message>
    <message>
        <source>As in the enterprise sign-in: a certificate is needed beside the password. Only for 802.1X networks.</source>
        <translation>Wie bei der Unternehmensanmeldung: Neben dem Passwort wird ein Zertifikat benötigt. Nur für 802.1X-Netzwerke.</translation>
    </message>
    <message>
        <source>As needed (old)</source>
        <translation>Nach Bedarf (alt)</translation>
    </message>
    <message>
        <source>As the Mac, before login</source>
        <translation>Als Mac, vor der Anmeldung</translation>
    </message>
    <message>
        <source>As the person, at the login window</source>
        <translation>Als Person, am Anmeldefenster</translation>
    </message>
    <message>
        <source>Ask about unknown servers</source>
        <translation>Bei unbekannten Servern fragen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Ask for a PIN</source>
        <translation>Nach PIN fragen</translation>
    </message>
    <message>
        <source>Ask for the password each time</source>
        <translation>Jedes Mal nach dem Passwort fragen</translation>
    </message>
    <message>
        <source>Ask for user (XAUTH)</source>
        <translation>Nach Benutzer fragen (XAUTH)</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>At least 20. Longer saves battery if your routers remember connections long enough.</source>
        <translation>Mindestens 20. Längere Zeiten sparen Batterie, wenn Ihre Router sich Verbindungen lange genug merken.</translation>
    </message>
    <message>
        <source>At start-up as the computer, at the login window as the person, or both. Left out, the connection is made after login.</source>
        <translation>Beim Start als Computer, am Anmeldefenster als Person oder beides. Ohne Angabe wird die Verbindung nach der Anmeldung aufgebaut.</translation>
    </message>
    <message>
        <source>Automatic can’t be turned off</source>
        <translation>Automatik nicht deaktivierbar</translation>
    </message>
    <message>
        <source>Bind key to the device</source>
        <translation>Schlüssel an das Gerät binden</translation>
    </message>
    <message>
        <source>Block adult content</source>
        <translation>Nicht jugendfreie Inhalte blockieren</translation>
    </message>
    <message>
        <source>Block everything incoming</source>
        <translation>Alles Eingehende blockieren</translation>
    </message>
    <message>
        <source>Block when unsure</source>
        <translation>Im Zweifel blockieren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocked pages</source>
        <translation>Blockierte Seiten</translation>
    </message>
    <message>
        <source>Blocked pages (old name)</source>
        <translation>Blockierte Seiten (alter Name)</translation>
    </message>
    <message>
        <source>Blocks websites, with Apple’s own filter or an app of another maker. Apple’s needs supervision; Macs only know apps.</source>
        <translation>Blockiert Websites, mit Apples eigenem Filter oder der App eines anderen Herstellers. Apples Filter erfordert Betreuung; Macs kennen nur Apps.</translation>
    </message>
    <message>
        <source>Bundle ID of an app with priority.</source>
        <translation>Bundle-ID einer App mit Priorität.</translation>
    </message>
    <message>
        <source>Bundle ID of another browser or app that opens the address instead of Safari. Only when the profile comes from MDM.</source>
        <translation>Bundle-ID eines anderen Browsers oder einer App, die die Adresse statt Safari öffnet. Nur, wenn das Profil von MDM kommt.</translation>
    </message>
    <message>
        <source>Bundle ID of the Mac extension. Needed when packets are filtered.</source>
        <translation>Bundle-ID der Mac-Erweiterung. Erforderlich, wenn Pakete gefiltert werden.</translation>
    </message>
    <message>
        <source>Bundle ID of the Mac extension. Needed when sockets are filtered.</source>
        <translation>Bundle-ID der Mac-Erweiterung. Erforderlich, wenn Sockets gefiltert werden.</translation>
    </message>
    <message>
        <source>Bundle ID of the part in the app that controls the filter.</source>
        <translation>Bundle-ID des Teils der App, der den Filter steuert.</translation>
    </message>
    <message>
        <source>Bundle ID of the part in the app that does the work. Needed for system extensions.</source>
        <translation>Bundle-ID des Teils der App, der die Arbeit erledigt. Erforderlich bei Systemerweiterungen.</translation>
    </message>
    <message>
        <source>Bundle ID of the part in the app that makes the connection. Needed if the app has several, or if it is a system extension.</source>
        <translation>Bundle-ID des Teils der App, der die Verbindung aufbaut. Erforderlich, wenn die App mehrere hat oder es sich um eine Systemerweiterung handelt.</translation>
    </message>
    <message>
        <source>Bundle ID that the VPN’s maker gives, for example com.cisco.anyconnect.applevpn.plugin. Needed with an app or transparent proxy; with IKEv2 leave it empty.</source>
        <translation>Bundle-ID, die der Hersteller des VPN angibt, zum Beispiel com.cisco.anyconnect.applevpn.plugin. Erforderlich bei einer App oder einem transparenten Proxy; bei IKEv2 leer lassen.</translation>
    </message>
    <message>
        <source>Bundle ID that the maker gives. Needed with an app.</source>
        <translation>Bundle-ID, die der Hersteller angibt. Erforderlich bei einer App.</translation>
    </message>
    <message>
        <source>By which the server finds its copy.</source>
        <translation>Anhand dessen der Server seine Kopie findet.</translation>
    </message>
    <message>
        <source>Bytes per packet, 1280 to 1400. Left out 1280, which passes everywhere.</source>
        <translation>Bytes pro Paket, 1280 bis 1400. Ohne Angabe 1280, was überall durchkommt.</translation>
    </message>
    <message>
        <source>Calendar servers in this domain.</source>
        <translation>Kalenderserver in dieser Domain.</translation>
    </message>
    <message>
        <source>Calls over Wi-Fi or LTE, picture messages and voicemail don’t use the VPN. Left out, they stay outside.</source>
        <translation>Anrufe über WLAN oder LTE, Bildnachrichten und Voicemail verwenden das VPN nicht. Ohne Angabe bleiben sie außerhalb.</translation>
    </message>
    <message>
        <source>Can’t be removed</source>
        <translation>Nicht entfernbar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Certificates for checking the RADIUS server, given directly instead of as payloads. Prefer certificate payloads, because they can be seen and renewed.</source>
        <translation>Zertifikate zum Prüfen des RADIUS-Servers, direkt statt als Payloads angegeben. Bevorzugen Sie Zertifikat-Payloads, da sie sichtbar sind und erneuert werden können.</translation>
    </message>
    <message>
        <source>Certificates from this profile that the RADIUS server may be issued by. Once set, a server with any other certificate is turned away without a question, so renew them in time.</source>
        <translation>Zertifikate aus diesem Profil, von denen das des RADIUS-Servers ausgestellt sein darf. Sind sie festgelegt, wird ein Server mit einem anderen Zertifikat ohne Nachfrage abgewiesen; erneuern Sie sie daher rechtzeitig.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Einmalkennwort (Challenge)</translation>
    </message>
    <message>
        <source>Challenges for EAP-SIM</source>
        <translation>Zufallszahlen (Challenges) für EAP-SIM</translation>
    </message>
    <message>
        <source>Check for revoked certificates</source>
        <translation>Auf widerrufene Zertifikate prüfen</translation>
    </message>
    <message>
        <source>Choose “None, only EAP” together with user sign-in (EAP) if only people prove who they are. Alone, “None, only EAP” means shared secret.</source>
        <translation>Wählen Sie „Keine, nur EAP“ zusammen mit der Benutzeranmeldung (EAP), wenn sich nur die Benutzer ausweisen. Für sich allein bedeutet „Keine, nur EAP“ einen gemeinsamen Schlüssel.</translation>
    </message>
    <message>
        <source>Chooses among several issuers on one SCEP server. Servers with only one ignore it.</source>
        <translation>Wählt unter mehreren Ausstellern auf einem SCEP-Server. Server mit nur einem ignorieren ihn.</translation>
    </message>
    <message>
        <source>Cisco IPsec (old)</source>
        <translation>Cisco IPsec (alt)</translation>
    </message>
    <message>
        <source>Cisco IPsec by certificate: the identity from this profile.</source>
        <translation>Cisco IPsec mit Zertifikat: die Identität aus diesem Profil.</translation>
    </message>
    <message>
        <source>Cisco IPsec with shared secret. For hybrid sign-in it has to end in [hybrid].</source>
        <translation>Cisco IPsec mit gemeinsamem Schlüssel. Bei hybrider Anmeldung muss er auf [hybrid] enden.</translation>
    </message>
    <message>
        <source>Cisco IPsec: a PIN is asked when connecting.</source>
        <translation>Cisco IPsec: Beim Verbinden wird nach einer PIN gefragt.</translation>
    </message>
    <message>
        <source>Cisco IPsec: left empty, people are asked.</source>
        <translation>Cisco IPsec: Bleibt das Feld leer, werden Benutzer gefragt.</translation>
    </message>
    <message>
        <source>Cisco IPsec: stored readable in the profile; left empty, people are asked.</source>
        <translation>Cisco IPsec: wird im Profil lesbar gespeichert; bleibt das Feld leer, werden Benutzer gefragt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Common name in the certificate of the issuer. The device sends it to ask for a fitting server certificate; some servers need this.</source>
        <translation>Allgemeiner Name (CN) im Zertifikat des Ausstellers. Das Gerät sendet ihn, um ein passendes Serverzertifikat anzufordern; manche Server benötigen das.</translation>
    </message>
    <message>
        <source>Common name the server’s certificate must have. Left out, the server’s identifier is compared.</source>
        <translation>Allgemeiner Name (CN), den das Zertifikat des Servers haben muss. Ohne Angabe wird die Kennung des Servers verglichen.</translation>
    </message>
    <message>
        <source>Computers and devices by cable or Wi-Fi</source>
        <translation>Computer und Geräte über Kabel oder WLAN</translation>
    </message>
    <message>
        <source>Conditions that must all be true, and what happens then. A rule without conditions always fits, so put it last.</source>
        <translation>Bedingungen, die alle zutreffen müssen, und was dann geschieht. Eine Regel ohne Bedingungen passt immer; setzen Sie sie daher ans Ende.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect automatically</source>
        <translation>Automatisch verbinden</translation>
    </message>
    <message>
        <source>Connect when the app does</source>
        <translation>Mit der App verbinden</translation>
    </message>
    <message>
        <source>Connect without as well</source>
        <translation>Auch ohne verbinden</translation>
    </message>
    <message>
        <source>Connect without post-quantum</source>
        <translation>Auch ohne Post-Quanten-Austausch verbinden</translation>
    </message>
    <message>
        <source>Connected devices outside</source>
        <translation>Angeschlossene Geräte außerhalb</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connections of apps</source>
        <translation>Verbindungen von Apps</translation>
    </message>
    <message>
        <source>Connections of the system for apps belonging to these domains use the VPN. The domain must name the app in its association file.</source>
        <translation>Verbindungen des Systems für Apps, die zu diesen Domains gehören, verwenden das VPN. Die Domain muss die App in ihrer Zuordnungsdatei nennen.</translation>
    </message>
    <message>
        <source>Connections to these never use the VPN, not even from apps assigned to it.</source>
        <translation>Verbindungen zu diesen Domains verwenden nie das VPN, auch nicht von Apps, die ihm zugewiesen sind.</translation>
    </message>
    <message>
        <source>Consortium ID</source>
        <translation>Konsortium-ID</translation>
    </message>
    <message>
        <source>Contact servers in this domain.</source>
        <translation>Kontakteserver in dieser Domain.</translation>
    </message>
    <message>
        <source>DNS in the tunnel</source>
        <translation>DNS im Tunnel</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-Name</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Decide by domain</source>
        <translation>Nach Domain entscheiden</translation>
    </message>
    <message>
        <source>Decides about single apps, whatever the person chose.</source>
        <translation>Entscheidet über einzelne Apps, unabhängig von der Auswahl des Benutzers.</translation>
    </message>
    <message>
        <source>Decides which of the sections below counts. IKEv2 is the best built-in choice and the only one Apple Watch knows.</source>
        <translation>Bestimmt, welcher der folgenden Abschnitte zählt. IKEv2 ist die beste integrierte Wahl und die einzige, die die Apple Watch kennt.</translation>
    </message>
    <message>
        <source>Decisions by domain</source>
        <translation>Entscheidungen nach Domain</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>Detailgrad des Protokolls</translation>
    </message>
    <message>
        <source>Devices connect whenever the network is in reach. Off: people choose it themselves in Settings.</source>
        <translation>Geräte verbinden sich, sobald das Netzwerk in Reichweite ist. Aus: Benutzer wählen es selbst in den Einstellungen.</translation>
    </message>
    <message>
        <source>Devices may also join Hotspot 2.0 networks of roaming partners. Off: only those of the provider itself.</source>
        <translation>Geräte dürfen sich auch mit Hotspot 2.0-Netzwerken von Roaming-Partnern verbinden. Aus: nur mit denen des Anbieters selbst.</translation>
    </message>
    <message>
        <source>Device’s sign-in</source>
        <translation>Anmeldung des Geräts</translation>
    </message>
    <message>
        <source>Diffie-Hellman group</source>
        <translation>Diffie-Hellman-Gruppe</translation>
    </message>
    <message>
        <source>Directory address</source>
        <translation>Verzeichnisadresse</translation>
    </message>
    <message>
        <source>Disconnect and stay so</source>
        <translation>Trennen und getrennt bleiben</translation>
    </message>
    <message>
        <source>Disconnect when idle</source>
        <translation>Bei Inaktivität trennen</translation>
    </message>
    <message>
        <source>Domain of the tunnel</source>
        <translation>Domain des Tunnels</translation>
    </message>
    <message>
        <source>Domains in Calendar (old)</source>
        <translation>Domains in Kalender (alt)</translation>
    </message>
    <message>
        <source>Domains in Contacts (old)</source>
        <translation>Domains in Kontakte (alt)</translation>
    </message>
    <message>
        <source>Domains in Mail (old)</source>
        <translation>Domains in Mail (alt)</translation>
    </message>
    <message>
        <source>Domains in Safari</source>
        <translation>Domains in Safari</translation>
    </message>
    <message>
        <source>Domains of apps</source>
        <translation>Domains von Apps</translation>
    </message>
    <message>
        <source>Domains of file servers</source>
        <translation>Domains von Dateiservern</translation>
    </message>
    <message>
        <source>Domains outside</source>
        <translation>Domains außerhalb</translation>
    </message>
    <message>
        <source>Domains that connect (old)</source>
        <translation>Domains, die verbinden (alt)</translation>
    </message>
    <message>
        <source>Domains that connect if not found (old)</source>
        <translation>Domains, die verbinden, wenn nicht gefunden (alt)</translation>
    </message>
    <message>
        <source>Domains that never connect (old)</source>
        <translation>Domains, die nie verbinden (alt)</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>Nicht beibehalten</translation>
    </message>
    <message>
        <source>Don’t add</source>
        <translation>Nicht anhängen</translation>
    </message>
    <message>
        <source>Don’t keep the tunnel when the network changes</source>
        <translation>Tunnel bei Netzwerkwechsel nicht beibehalten</translation>
    </message>
    <message>
        <source>Don’t show the list</source>
        <translation>Liste nicht anzeigen</translation>
    </message>
    <message>
        <source>Downloaded apps with a valid signature may be reached without asking. Off: the person, or your list, decides.</source>
        <translation>Geladene Apps mit gültiger Signatur sind ohne Nachfrage erreichbar. Aus: Der Benutzer oder Ihre Liste entscheidet.</translation>
    </message>
    <message>
        <source>DriverExtension, NetworkExtension or EndpointSecurityExtension.</source>
        <translation>DriverExtension, NetworkExtension oder EndpointSecurityExtension.</translation>
    </message>
    <message>
        <source>EAP is the only one.</source>
        <translation>Es gibt nur EAP.</translation>
    </message>
    <message>
        <source>EAP method</source>
        <translation>EAP-Methode</translation>
    </message>
    <message>
        <source>EAP methods</source>
        <translation>EAP-Methoden</translation>
    </message>
    <message>
        <source>EAP-AKA (SIM card)</source>
        <translation>EAP-AKA (SIM-Karte)</translation>
    </message>
    <message>
        <source>EAP-FAST</source>
        <translation>EAP-FAST</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM (SIM-Karte)</translation>
    </message>
    <message>
        <source>Elliptic curve (ECDSA)</source>
        <translation>Elliptische Kurve (ECDSA)</translation>
    </message>
    <message>
        <source>Elliptic curve P-256</source>
        <translation>Elliptische Kurve P-256</translation>
    </message>
    <message>
        <source>Elliptic curve P-384</source>
        <translation>Elliptische Kurve P-384</translation>
    </message>
    <message>
        <source>Elliptic curve P-521</source>
        <translation>Elliptische Kurve P-521</translation>
    </message>
    <message>
        <source>Embedded certificate</source>
        <translation>Eingebettetes Zertifikat</translation>
    </message>
    <message>
        <source>Embedded trusted certificates</source>
        <translation>Eingebettete vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Encryption (PPTP)</source>
        <translation>Verschlüsselung (PPTP)</translation>
    </message>
    <message>
        <source>Encryption certificate</source>
        <translation>Zertifikat zum Verschlüsseln</translation>
    </message>
    <message>
        <source>Encryption of the control channel</source>
        <translation>Verschlüsselung des Steuerkanals</translation>
    </message>
    <message>
        <source>Encryption of the data</source>
        <translation>Verschlüsselung der Daten</translation>
    </message>
    <message>
        <source>Ends a connection that was made automatically once no traffic flows.</source>
        <translation>Beendet eine automatisch aufgebaute Verbindung, sobald kein Datenverkehr mehr fließt.</translation>
    </message>
    <message>
        <source>Enterprise sign-in (802.1X)</source>
        <translation>Unternehmensanmeldung (802.1X)</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Alle 10 Minuten</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Alle 30 Minuten</translation>
    </message>
    <message>
        <source>Every key renewal starts afresh, so that a stolen key reveals little. The server must have it on too.</source>
        <translation>Jede Schlüsselerneuerung beginnt von vorn, sodass ein gestohlener Schlüssel wenig verrät. Auch beim Server muss dies aktiviert sein.</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Everything goes through the VPN, always. A supervised iPhone or iPad without a working VPN has no internet, and loses contact with its paired watch.</source>
        <translation>Alles läuft immer über das VPN. Ein betreutes iPhone oder iPad ohne funktionierendes VPN hat kein Internet und verliert den Kontakt zu seiner gekoppelten Watch.</translation>
    </message>
    <message>
        <source>Everything through the VPN</source>
        <translation>Alles über das VPN</translation>
    </message>
    <message>
        <source>Exactly these algorithms</source>
        <translation>Genau diese Algorithmen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Extension (packets)</source>
        <translation>Erweiterung (Pakete)</translation>
    </message>
    <message>
        <source>Extension (sockets)</source>
        <translation>Erweiterung (Sockets)</translation>
    </message>
    <message>
        <source>Extensions allowed to the maker with this team ID.</source>
        <translation>Erweiterungen, die dem Hersteller mit dieser Team-ID erlaubt sind.</translation>
    </message>
    <message>
        <source>Extensions of the maker with this team ID.</source>
        <translation>Erweiterungen des Herstellers mit dieser Team-ID.</translation>
    </message>
    <message>
        <source>FaceTime and Wi-Fi calling get priority too. Turn off only when your own phone app must come first.</source>
        <translation>FaceTime und WLAN-Anrufe erhalten ebenfalls Priorität. Nur deaktivieren, wenn Ihre eigene Telefonie-App Vorrang haben muss.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>File servers in these domains are reached through the VPN.</source>
        <translation>Dateiserver in diesen Domains werden über das VPN erreicht.</translation>
    </message>
    <message>
        <source>FileVault key redirection (old)</source>
        <translation>Umleitung des FileVault-Schlüssels (alt)</translation>
    </message>
    <message>
        <source>FileVault recovery key escrow</source>
        <translation>Hinterlegung des FileVault-Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>Filter addresses</source>
        <translation>Adressen filtern</translation>
    </message>
    <message>
        <source>Filter app</source>
        <translation>Filter-App</translation>
    </message>
    <message>
        <source>Filter browsers</source>
        <translation>Browser filtern</translation>
    </message>
    <message>
        <source>Filter packets</source>
        <translation>Pakete filtern</translation>
    </message>
    <message>
        <source>Filter sockets</source>
        <translation>Sockets filtern</translation>
    </message>
    <message>
        <source>Find the proxy automatically</source>
        <translation>Proxy automatisch finden</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall (first)</source>
        <translation>Firewall (zuerst)</translation>
    </message>
    <message>
        <source>First the kind (C, L, ST, O, OU, CN or a dotted number), then the value.</source>
        <translation>Zuerst die Art (C, L, ST, O, OU, CN oder eine Nummer mit Punkten), dann der Wert.</translation>
    </message>
    <message>
        <source>First the kind (C, L, ST, O, OU, CN or a number like 1.2.5.3), then the value.</source>
        <translation>Zuerst die Art (C, L, ST, O, OU, CN oder eine Nummer wie 1.2.5.3), dann der Wert.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>For Cisco IPsec, and the shared secret of L2TP.</source>
        <translation>Für Cisco IPsec und den gemeinsamen Schlüssel von L2TP.</translation>
    </message>
    <message>
        <source>For EAP. Left empty, people are asked.</source>
        <translation>Für EAP. Bleibt das Feld leer, werden Benutzer gefragt.</translation>
    </message>
    <message>
        <source>For EAP; stored readable in the profile. Left empty, people are asked.</source>
        <translation>Für EAP; wird im Profil lesbar gespeichert. Bleibt das Feld leer, werden Benutzer gefragt.</translation>
    </message>
    <message>
        <source>For connections made by another maker’s app.</source>
        <translation>Für Verbindungen, die die App eines anderen Herstellers aufbaut.</translation>
    </message>
    <message>
        <source>For elliptic curves 256 or 384 are usual, for RSA 2048. Keys bound to hardware can only be 256 or 384.</source>
        <translation>Für elliptische Kurven sind 256 oder 384 üblich, für RSA 2048. An die Hardware gebundene Schlüssel können nur 256 oder 384 haben.</translation>
    </message>
    <message>
        <source>For example 1.3.6.1.5.5.7.3.4 for e-mail.</source>
        <translation>Zum Beispiel 1.3.6.1.5.5.7.3.4 für E-Mail.</translation>
    </message>
    <message>
        <source>For example com.example.phone.</source>
        <translation>Zum Beispiel com.example.phone.</translation>
    </message>
    <message>
        <source>For example com.example.server.</source>
        <translation>Zum Beispiel com.example.server.</translation>
    </message>
    <message>
        <source>For example example.com.</source>
        <translation>Zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>For example example.com; an empty one stands for all.</source>
        <translation>Zum Beispiel example.com; eine leere Domain steht für alle.</translation>
    </message>
    <message>
        <source>For example files.example.com.</source>
        <translation>Zum Beispiel files.example.com.</translation>
    </message>
    <message>
        <source>For example https://www.example.com; pages below it are included.</source>
        <translation>Zum Beispiel https://www.example.com; darunter liegende Seiten sind eingeschlossen.</translation>
    </message>
    <message>
        <source>For example radius.example.com or *.example.com.</source>
        <translation>Zum Beispiel radius.example.com oder *.example.com.</translation>
    </message>
    <message>
        <source>For example updates.example.com.</source>
        <translation>Zum Beispiel updates.example.com.</translation>
    </message>
    <message>
        <source>For example www.example.com.</source>
        <translation>Zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>For programs that aren’t app bundles.</source>
        <translation>Für Programme, die keine App-Bundles sind.</translation>
    </message>
    <message>
        <source>For systems before iOS 14.5; the newer name is “Allowed pages only”.</source>
        <translation>Für Systeme vor iOS 14.5; der neuere Name ist „Nur erlaubte Seiten“.</translation>
    </message>
    <message>
        <source>For systems before iOS 14.5; the newer name is “Blocked pages”.</source>
        <translation>Für Systeme vor iOS 14.5; der neuere Name ist „Blockierte Seiten“.</translation>
    </message>
    <message>
        <source>For the filter app, if it needs one.</source>
        <translation>Für die Filter-App, falls sie einen benötigt.</translation>
    </message>
    <message>
        <source>For the filter app’s service.</source>
        <translation>Für den Dienst der Filter-App.</translation>
    </message>
    <message>
        <source>For the filter app’s service; stored readable in the profile.</source>
        <translation>Für den Dienst der Filter-App; wird im Profil lesbar gespeichert.</translation>
    </message>
    <message>
        <source>Full host name of the device, such as mac12.example.com.</source>
        <translation>Vollständiger Hostname des Geräts, etwa mac12.example.com.</translation>
    </message>
    <message>
        <source>Full host name of the device.</source>
        <translation>Vollständiger Hostname des Geräts.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Further names in the certificate, which many services look at instead of the subject.</source>
        <translation>Weitere Namen im Zertifikat, die viele Dienste statt des Antragstellers auswerten.</translation>
    </message>
    <message>
        <source>Further names to ask for. The server decides which of them it accepts.</source>
        <translation>Weitere Namen, die angefordert werden. Der Server entscheidet, welche er akzeptiert.</translation>
    </message>
    <message>
        <source>Get PAC from server</source>
        <translation>PAC vom Server beziehen</translation>
    </message>
    <message>
        <source>Get PAC without checking the server</source>
        <translation>PAC ohne Prüfung des Servers beziehen</translation>
    </message>
    <message>
        <source>Give the server time if someone has to approve requests. The first new try comes at once.</source>
        <translation>Lassen Sie dem Server Zeit, wenn jemand Anfragen genehmigen muss. Der erste neue Versuch erfolgt sofort.</translation>
    </message>
    <message>
        <source>Go around an unreachable file</source>
        <translation>Nicht erreichbare Datei umgehen</translation>
    </message>
    <message>
        <source>Go around an unreachable proxy file</source>
        <translation>Nicht erreichbare Proxy-Datei umgehen</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Group of parts</source>
        <translation>Gruppe von Bestandteilen</translation>
    </message>
    <message>
        <source>Hash of the issuer’s certificate, usually SHA-1. With it the device notices a false server, which matters when the address is plain http.</source>
        <translation>Hash des Ausstellerzertifikats, meist SHA-1. Damit erkennt das Gerät einen falschen Server, was wichtig ist, wenn die Adresse nur http verwendet.</translation>
    </message>
    <message>
        <source>Have Apple vouch for the device</source>
        <translation>Apple für das Gerät bürgen lassen</translation>
    </message>
    <message>
        <source>Hexadecimal digits without separators, exactly as the provider gives them.</source>
        <translation>Hexadezimalziffern ohne Trennzeichen, genau wie vom Anbieter angegeben.</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verborgenes Netzwerk</translation>
    </message>
    <message>
        <source>Highest TLS version</source>
        <translation>Höchste TLS-Version</translation>
    </message>
    <message>
        <source>Highest TLS version (EAP-TLS)</source>
        <translation>Höchste TLS-Version (EAP-TLS)</translation>
    </message>
    <message>
        <source>Hint for finding the key</source>
        <translation>Hinweis zum Finden des Schlüssels</translation>
    </message>
    <message>
        <source>Host name of the proxy.</source>
        <translation>Hostname des Proxys.</translation>
    </message>
    <message>
        <source>Host name or address of the VPN server.</source>
        <translation>Hostname oder Adresse des VPN-Servers.</translation>
    </message>
    <message>
        <source>Host name or address, in the form the VPN app expects.</source>
        <translation>Hostname oder Adresse in der Form, die die VPN-App erwartet.</translation>
    </message>
    <message>
        <source>Host name the server’s certificate must carry. Needed for DNS over TLS.</source>
        <translation>Hostname, den das Zertifikat des Servers tragen muss. Erforderlich für DNS over TLS.</translation>
    </message>
    <message>
        <source>Hosts ending like this don’t start the VPN. Use rules instead.</source>
        <translation>Hosts mit dieser Endung starten das VPN nicht. Verwenden Sie stattdessen Regeln.</translation>
    </message>
    <message>
        <source>Hosts in these domains are meant.</source>
        <translation>Gemeint sind Hosts in diesen Domains.</translation>
    </message>
    <message>
        <source>Hosts in these domains use the proxy. Left out, all do.</source>
        <translation>Hosts in diesen Domains verwenden den Proxy. Ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Hotspot 2.0 network</source>
        <translation>Hotspot 2.0-Netzwerk</translation>
    </message>
    <message>
        <source>Hotspot 2.0: operators whose SIM cards may use this network, by country and network code.</source>
        <translation>Hotspot 2.0: Anbieter, deren SIM-Karten dieses Netzwerk verwenden dürfen, nach Länder- und Netzkennung.</translation>
    </message>
    <message>
        <source>Hotspot 2.0: organizations whose networks count as this one. Your provider tells you the values.</source>
        <translation>Hotspot 2.0: Organisationen, deren Netzwerke wie dieses zählen. Ihr Anbieter nennt Ihnen die Werte.</translation>
    </message>
    <message>
        <source>Hotspot 2.0: realms for which the account in this payload is valid.</source>
        <translation>Hotspot 2.0: Realms, für die der Account in diesem Payload gilt.</translation>
    </message>
    <message>
        <source>Hotspot app</source>
        <translation>Hotspot-App</translation>
    </message>
    <message>
        <source>Hotspot domain</source>
        <translation>Hotspot-Domain</translation>
    </message>
    <message>
        <source>Hotspot group (HESSID)</source>
        <translation>Hotspot-Gruppe (HESSID)</translation>
    </message>
    <message>
        <source>How keys are agreed on. 14 is the least for today; Always On refuses lower ones.</source>
        <translation>Wie Schlüssel vereinbart werden. 14 ist heute das Mindeste; „Immer aktiv“ lehnt niedrigere ab.</translation>
    </message>
    <message>
        <source>How long without traffic until it disconnects. Very short times make apps wait for every new connection.</source>
        <translation>Wie lange ohne Datenverkehr, bis die Verbindung getrennt wird. Bei sehr kurzen Zeiten warten Apps auf jede neue Verbindung.</translation>
    </message>
    <message>
        <source>How long without traffic until it disconnects; at most 15 on Apple Watch.</source>
        <translation>Wie lange ohne Datenverkehr, bis die Verbindung getrennt wird; auf der Apple Watch höchstens 15.</translation>
    </message>
    <message>
        <source>How lookups travel inside the tunnel.</source>
        <translation>Wie Abfragen innerhalb des Tunnels übertragen werden.</translation>
    </message>
    <message>
        <source>How many random numbers the mobile operator’s server must at least send. Only 3 is considered safe; 2 is for old servers.</source>
        <translation>Wie viele Zufallszahlen der Server des Mobilfunkanbieters mindestens senden muss. Nur 3 gilt als sicher; 2 ist für alte Server.</translation>
    </message>
    <message>
        <source>How much is written. Only macOS 12 to 14; later ones ignore it.</source>
        <translation>Wie viel aufgezeichnet wird. Nur macOS 12 bis 14; spätere Versionen ignorieren es.</translation>
    </message>
    <message>
        <source>How much traffic these old kinds take.</source>
        <translation>Wie viel Datenverkehr diese alten Arten übernehmen.</translation>
    </message>
    <message>
        <source>How often the device checks that the server still answers. More often costs battery.</source>
        <translation>Wie oft das Gerät prüft, ob der Server noch antwortet. Häufigeres Prüfen kostet Batterie.</translation>
    </message>
    <message>
        <source>How often the device comes back while the server says “pending”. After the last one the installation fails.</source>
        <translation>Wie oft das Gerät erneut anfragt, solange der Server „pending“ meldet. Nach dem letzten Versuch schlägt die Installation fehl.</translation>
    </message>
    <message>
        <source>How often the device loads the list it checks first.</source>
        <translation>Wie oft das Gerät die Liste lädt, die es zuerst prüft.</translation>
    </message>
    <message>
        <source>How people prove who they are. Left out, by password.</source>
        <translation>Wie Benutzer sich ausweisen. Ohne Angabe per Passwort.</translation>
    </message>
    <message>
        <source>How the app proves who it is to its server, as its maker says.</source>
        <translation>Wie die App sich gegenüber ihrem Server ausweist, nach Angabe ihres Herstellers.</translation>
    </message>
    <message>
        <source>How the device introduces itself, often the host name or address in its certificate.</source>
        <translation>Wie sich das Gerät ausweist, häufig mit dem Hostnamen oder der Adresse in seinem Zertifikat.</translation>
    </message>
    <message>
        <source>How the device proves it may connect. Left out, by shared secret.</source>
        <translation>Wie das Gerät nachweist, dass es sich verbinden darf. Ohne Angabe mit gemeinsamem Schlüssel.</translation>
    </message>
    <message>
        <source>How the network is protected. If this doesn’t fit the access point, the device won’t connect; “Any kind of password or enterprise network” is the safe choice when unsure, except for open networks.</source>
        <translation>Wie das Netzwerk geschützt ist. Passt dies nicht zum Access Point, verbindet sich das Gerät nicht; „Jede Art von Passwort oder Unternehmensnetzwerk“ ist im Zweifel die sichere Wahl, außer bei offenen Netzwerken.</translation>
    </message>
    <message>
        <source>How user name and password travel inside the TTLS tunnel. Must match the server; left out it is MSCHAPv2.</source>
        <translation>Wie Benutzername und Passwort im TTLS-Tunnel übertragen werden. Muss zum Server passen; ohne Angabe MSCHAPv2.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID from the payload of that per-app VPN.</source>
        <translation>ID aus dem Payload dieses VPN pro App.</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 settings</source>
        <translation>IKEv2-Einstellungen</translation>
    </message>
    <message>
        <source>IPsec settings</source>
        <translation>IPsec-Einstellungen</translation>
    </message>
    <message>
        <source>IPv4 (IPsec and L2TP)</source>
        <translation>IPv4 (IPsec und L2TP)</translation>
    </message>
    <message>
        <source>Identity (PKCS #12)</source>
        <translation>Identität (PKCS #12)</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Identitätsdatei</translation>
    </message>
    <message>
        <source>Identity from this profile for the filter app’s service.</source>
        <translation>Identität aus diesem Profil für den Dienst der Filter-App.</translation>
    </message>
    <message>
        <source>Identity from this profile for the sign-in. Needed when signing in by certificate.</source>
        <translation>Identität aus diesem Profil für die Anmeldung. Erforderlich bei Anmeldung per Zertifikat.</translation>
    </message>
    <message>
        <source>Identity from this profile that proves to the DNS server who asks.</source>
        <translation>Identität aus diesem Profil, die dem DNS-Server nachweist, wer fragt.</translation>
    </message>
    <message>
        <source>Identity from this profile, when the app signs in by certificate.</source>
        <translation>Identität aus diesem Profil, wenn sich die App mit einem Zertifikat anmeldet.</translation>
    </message>
    <message>
        <source>Identity from this profile: for the device’s sign-in, or for EAP-TLS when that is used.</source>
        <translation>Identität aus diesem Profil: für die Anmeldung des Geräts oder für EAP-TLS, wenn es verwendet wird.</translation>
    </message>
    <message>
        <source>Idle time in seconds</source>
        <translation>Inaktivität in Sekunden</translation>
    </message>
    <message>
        <source>If found, return to (old)</source>
        <translation>Bei Fund zurück an (alt)</translation>
    </message>
    <message>
        <source>If the PAC file can’t be loaded, devices connect directly. Off: no web access until it can.</source>
        <translation>Lässt sich die PAC-Datei nicht laden, verbinden sich Geräte direkt. Aus: kein Webzugriff, bis sie geladen werden kann.</translation>
    </message>
    <message>
        <source>If the PAC file can’t be loaded, devices connect directly. Off: no web until it can.</source>
        <translation>Lässt sich die PAC-Datei nicht laden, verbinden sich Geräte direkt. Aus: kein Internet, bis sie geladen werden kann.</translation>
    </message>
    <message>
        <source>If the lookup fails, the page doesn’t open. Off: it opens.</source>
        <translation>Schlägt die Abfrage fehl, wird die Seite nicht geöffnet. Aus: Sie wird geöffnet.</translation>
    </message>
    <message>
        <source>If the name isn’t found without</source>
        <translation>Wenn der Name ohne VPN nicht gefunden wird</translation>
    </message>
    <message>
        <source>If the proxy asks for a sign-in. Left empty, people are asked.</source>
        <translation>Falls der Proxy eine Anmeldung verlangt. Bleibt das Feld leer, werden Benutzer gefragt.</translation>
    </message>
    <message>
        <source>If the server can’t do the post-quantum exchange, the classic one is enough.</source>
        <translation>Beherrscht der Server den Post-Quanten-Austausch nicht, genügt der klassische.</translation>
    </message>
    <message>
        <source>If these DNS servers don’t answer, the VPN starts. They should be ones only the office has.</source>
        <translation>Antworten diese DNS-Server nicht, startet das VPN. Es sollten Server sein, die es nur im Büro gibt.</translation>
    </message>
    <message>
        <source>If this address doesn’t answer with status 200, the VPN starts. Prefer https.</source>
        <translation>Antwortet diese Adresse nicht mit Status 200, startet das VPN. Bevorzugen Sie https.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore redirects</source>
        <translation>Umleitungen ignorieren</translation>
    </message>
    <message>
        <source>Inner method for TTLS</source>
        <translation>Innere Methode für TTLS</translation>
    </message>
    <message>
        <source>Insist</source>
        <translation>Darauf bestehen</translation>
    </message>
    <message>
        <source>Insist on the post-quantum key</source>
        <translation>Auf Post-Quanten-Schlüssel bestehen</translation>
    </message>
    <message>
        <source>Inspector (later)</source>
        <translation>Inspektor (danach)</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Issuer name</source>
        <translation>Name des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer’s fingerprint</source>
        <translation>Fingerabdruck des Ausstellers</translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation>Automatisch verbinden</translation>
    </message>
    <message>
        <source>Keep Safari’s history</source>
        <translation>Safari-Verlauf bewahren</translation>
    </message>
    <message>
        <source>Keep alive while asleep</source>
        <translation>Im Ruhezustand aufrechterhalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Key can be exported</source>
        <translation>Schlüssel kann exportiert werden</translation>
    </message>
    <message>
        <source>Key size</source>
        <translation>Schlüssellänge</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>Key type of the device’s certificate. If set, the name of the server’s issuer is needed too.</source>
        <translation>Schlüsseltyp des Gerätezertifikats. Ist er festgelegt, wird auch der Name des Ausstellers des Servers benötigt.</translation>
    </message>
    <message>
        <source>Key use</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Keys bound to hardware must be elliptic. Choose RSA only if a service can’t handle curves.</source>
        <translation>An die Hardware gebundene Schlüssel müssen elliptische Kurven verwenden. Wählen Sie RSA nur, wenn ein Dienst mit Kurven nicht umgehen kann.</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>Art des Zertifikats</translation>
    </message>
    <message>
        <source>Kind of filter</source>
        <translation>Art des Filters</translation>
    </message>
    <message>
        <source>Kind of group name</source>
        <translation>Art des Gruppennamens</translation>
    </message>
    <message>
        <source>Kind of network.</source>
        <translation>Art des Netzwerks.</translation>
    </message>
    <message>
        <source>Kind or value</source>
        <translation>Art oder Wert</translation>
    </message>
    <message>
        <source>Kinds allowed to the maker with this team ID.</source>
        <translation>Arten, die dem Hersteller mit dieser Team-ID erlaubt sind.</translation>
    </message>
    <message>
        <source>L2TP (old)</source>
        <translation>L2TP (alt)</translation>
    </message>
    <message>
        <source>L2TP settings</source>
        <translation>L2TP-Einstellungen</translation>
    </message>
    <message>
        <source>LEAP (old and unsafe)</source>
        <translation>LEAP (alt und unsicher)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Leave icon as it is</source>
        <translation>Symbol unverändert lassen</translation>
    </message>
    <message>
        <source>Left out it is 1.2. Choose 1.3 only if the server supports it and an outer identity is set.</source>
        <translation>Ohne Angabe 1.2. Wählen Sie 1.3 nur, wenn der Server es unterstützt und eine äußere Identität festgelegt ist.</translation>
    </message>
    <message>
        <source>Left out, Apple’s own, which doesn’t exist on Macs.</source>
        <translation>Ohne Angabe Apples eigener, den es auf Macs nicht gibt.</translation>
    </message>
    <message>
        <source>Left out, on Wi-Fi and mobile.</source>
        <translation>Ohne Angabe bei WLAN und Mobilfunk.</translation>
    </message>
    <message>
        <source>Left out, yes: no connection if the server doesn’t know the key.</source>
        <translation>Ohne Angabe ja: keine Verbindung, wenn der Server den Schlüssel nicht kennt.</translation>
    </message>
    <message>
        <source>Lets devices join your office network without anyone typing a password. One payload for each network.</source>
        <translation>Verbindet Geräte mit dem Netzwerk der Organisation, ohne dass jemand ein Passwort eingibt. Ein Payload für jedes Netzwerk.</translation>
    </message>
    <message>
        <source>Lets the device use the lookup service; stored readable in the profile.</source>
        <translation>Erlaubt dem Gerät, den Abfragedienst zu verwenden; wird im Profil lesbar gespeichert.</translation>
    </message>
    <message>
        <source>Lets the server hand out the access credential. Without this, using a PAC can’t work because devices have no other way to get one.</source>
        <translation>Lässt den Server den Zugangsnachweis ausgeben. Ohne dies kann die Verwendung einer PAC nicht funktionieren, da Geräte auf keinem anderen Weg eine erhalten.</translation>
    </message>
    <message>
        <source>Limited amount</source>
        <translation>Begrenzter Umfang</translation>
    </message>
    <message>
        <source>Limits a maker to certain kinds. Left out, all kinds.</source>
        <translation>Beschränkt einen Hersteller auf bestimmte Arten. Ohne Angabe alle Arten.</translation>
    </message>
    <message>
        <source>Links this filter to managed apps that carry the same ID. Needed without supervision and with User Enrollment.</source>
        <translation>Verknüpft diesen Filter mit verwalteten Apps, die dieselbe ID tragen. Erforderlich ohne Betreuung und bei Benutzerregistrierung.</translation>
    </message>
    <message>
        <source>Links to other sites open in the web clip as well. Off: Safari’s bars appear when people leave the page; counts only with full screen.</source>
        <translation>Links zu anderen Websites werden ebenfalls im Webclip geöffnet. Aus: Die Leisten von Safari erscheinen, wenn Benutzer die Seite verlassen; zählt nur bei Vollbild.</translation>
    </message>
    <message>
        <source>Local network outside</source>
        <translation>Lokales Netzwerk außerhalb</translation>
    </message>
    <message>
        <source>Lock Screen message</source>
        <translation>Nachricht auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Looks for the configuration in the network (WPAD). Left out, yes.</source>
        <translation>Sucht die Konfiguration im Netzwerk (WPAD). Ohne Angabe ja.</translation>
    </message>
    <message>
        <source>Lookup server</source>
        <translation>Abfrageserver</translation>
    </message>
    <message>
        <source>Lower it only for a server that stumbles over 1.2.</source>
        <translation>Nur für einen Server verringern, der mit 1.2 nicht zurechtkommt.</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>Niedrigste TLS-Version</translation>
    </message>
    <message>
        <source>Lowest TLS version (EAP-TLS)</source>
        <translation>Niedrigste TLS-Version (EAP-TLS)</translation>
    </message>
    <message>
        <source>Mac apps use the private key without asking. Off: the person has to agree for each app.</source>
        <translation>Mac-Apps verwenden den privaten Schlüssel ohne Nachfrage. Aus: Der Benutzer muss für jede App zustimmen.</translation>
    </message>
    <message>
        <source>Mail servers in this domain.</source>
        <translation>Mailserver in dieser Domain.</translation>
    </message>
    <message>
        <source>Main domain of the office network.</source>
        <translation>Hauptdomain des Netzwerks der Organisation.</translation>
    </message>
    <message>
        <source>Maker’s settings</source>
        <translation>Einstellungen des Herstellers</translation>
    </message>
    <message>
        <source>Makes the device trust an issuer of certificates, for example the office’s own for its intranet servers.</source>
        <translation>Lässt das Gerät einem Aussteller von Zertifikaten vertrauen, zum Beispiel dem eigenen der Organisation für ihre Intranet-Server.</translation>
    </message>
    <message>
        <source>May remove themselves</source>
        <translation>Dürfen sich selbst entfernen</translation>
    </message>
    <message>
        <source>Meant for one-time codes: the password is asked on every connection and never kept. With ordinary passwords it only annoys people.</source>
        <translation>Für Einmalcodes gedacht: Das Passwort wird bei jeder Verbindung abgefragt und nie behalten. Bei gewöhnlichen Passwörtern stört es Benutzer nur.</translation>
    </message>
    <message>
        <source>Minutes until new keys</source>
        <translation>Minuten bis zu neuen Schlüsseln</translation>
    </message>
    <message>
        <source>Mobile operators</source>
        <translation>Mobilfunkanbieter</translation>
    </message>
    <message>
        <source>Moment of sign-in</source>
        <translation>Zeitpunkt der Anmeldung</translation>
    </message>
    <message>
        <source>Must begin with http:// or https://. Left empty, devices look for it in the network.</source>
        <translation>Muss mit http:// oder https:// beginnen. Bleibt das Feld leer, suchen Geräte die Datei im Netzwerk.</translation>
    </message>
    <message>
        <source>Must match the server’s phase 1. Used for the data channel too, unless that has its own.</source>
        <translation>Muss mit Phase 1 des Servers übereinstimmen. Wird auch für den Datenkanal verwendet, sofern dieser keine eigene hat.</translation>
    </message>
    <message>
        <source>Must match the server’s phase 2. Left out, the same as the control channel.</source>
        <translation>Muss mit Phase 2 des Servers übereinstimmen. Ohne Angabe wie beim Steuerkanal.</translation>
    </message>
    <message>
        <source>Name in the app’s code signature, usually its bundle ID.</source>
        <translation>Name in der Codesignatur der App, meist ihre Bundle-ID.</translation>
    </message>
    <message>
        <source>Name in the tool’s code signature.</source>
        <translation>Name in der Codesignatur des Werkzeugs.</translation>
    </message>
    <message>
        <source>Name of the bookmark.</source>
        <translation>Name des Lesezeichens.</translation>
    </message>
    <message>
        <source>Name of the post-quantum key</source>
        <translation>Name des Post-Quanten-Schlüssels</translation>
    </message>
    <message>
        <source>Name shown while a Hotspot 2.0 network is connected. No effect on other networks.</source>
        <translation>Name, der angezeigt wird, während ein Hotspot 2.0-Netzwerk verbunden ist. Ohne Wirkung bei anderen Netzwerken.</translation>
    </message>
    <message>
        <source>Names the RADIUS server’s certificate may carry; * stands for any part. Set them together with the trusted certificates, otherwise any server with a certificate from the same issuer can collect passwords.</source>
        <translation>Namen, die das Zertifikat des RADIUS-Servers tragen darf; * steht für einen beliebigen Teil. Legen Sie sie zusammen mit den vertrauenswürdigen Zertifikaten fest, sonst kann jeder Server mit einem Zertifikat desselben Ausstellers Passwörter sammeln.</translation>
    </message>
    <message>
        <source>Needed DNS servers</source>
        <translation>Erforderliche DNS-Server</translation>
    </message>
    <message>
        <source>Needed for S/MIME; must be the address the person sends from.</source>
        <translation>Für S/MIME erforderlich; muss die Adresse sein, von der die Person sendet.</translation>
    </message>
    <message>
        <source>Needed page</source>
        <translation>Erforderliche Seite</translation>
    </message>
    <message>
        <source>Needed together with an EAP method.</source>
        <translation>Zusammen mit einer EAP-Methode erforderlich.</translation>
    </message>
    <message>
        <source>Needed when people log in with a directory account and the Mac must be online before.</source>
        <translation>Erforderlich, wenn sich Benutzer mit einem Verzeichnis-Account anmelden und der Mac vorher online sein muss.</translation>
    </message>
    <message>
        <source>Needed when the network asks for a user name or a certificate instead of one shared password, usually with a RADIUS server. Leave it out for ordinary networks.</source>
        <translation>Erforderlich, wenn das Netzwerk statt eines gemeinsamen Passworts einen Benutzernamen oder ein Zertifikat verlangt, meist mit einem RADIUS-Server. Bei gewöhnlichen Netzwerken weglassen.</translation>
    </message>
    <message>
        <source>Needed with the server.</source>
        <translation>Zusammen mit dem Server erforderlich.</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <translation>Netzwerkname (SSID)</translation>
    </message>
    <message>
        <source>Network slice</source>
        <translation>Network Slice</translation>
    </message>
    <message>
        <source>No gloss is added to the icon. Only very old systems did that.</source>
        <translation>Dem Symbol wird kein Glanz hinzugefügt. Das taten nur sehr alte Systeme.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>No traffic leaves outside the tunnel apart from what keeps the connection alive. If the server is down, the device has no internet.</source>
        <translation>Kein Datenverkehr verlässt das Gerät außerhalb des Tunnels, ausgenommen was die Verbindung aufrechterhält. Ist der Server ausgefallen, hat das Gerät kein Internet.</translation>
    </message>
    <message>
        <source>Nobody can switch these extensions off or uninstall them, their app included. Take them out here before removing the app.</source>
        <translation>Niemand kann diese Erweiterungen deaktivieren oder deinstallieren, auch ihre App nicht. Nehmen Sie sie hier heraus, bevor Sie die App entfernen.</translation>
    </message>
    <message>
        <source>None, only EAP</source>
        <translation>Keine, nur EAP</translation>
    </message>
    <message>
        <source>Normally a server may send the device to another one. Ignored redirects break load balancing.</source>
        <translation>Normalerweise darf ein Server das Gerät an einen anderen verweisen. Ignorierte Umleitungen stören die Lastverteilung.</translation>
    </message>
    <message>
        <source>Normally holds one part of the name.</source>
        <translation>Enthält normalerweise einen Bestandteil des Namens.</translation>
    </message>
    <message>
        <source>Normally the tunnel moves along from Wi-Fi to mobile (MOBIKE). Turn off only for servers that can’t.</source>
        <translation>Normalerweise zieht der Tunnel von WLAN zum Mobilfunk mit um (MOBIKE). Nur für Server deaktivieren, die das nicht können.</translation>
    </message>
    <message>
        <source>Not as search domains</source>
        <translation>Nicht als Suchdomains</translation>
    </message>
    <message>
        <source>Not encrypted by themselves</source>
        <translation>Selbst nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not in System Settings or Finder; their app still can.</source>
        <translation>Nicht in den Systemeinstellungen oder im Finder; ihre App kann es weiterhin.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing else opens, and these become the bookmarks. Many pages load parts from other addresses, which then are missing.</source>
        <translation>Nichts anderes wird geöffnet, und diese werden zu den Lesezeichen. Viele Seiten laden Teile von anderen Adressen, die dann fehlen.</translation>
    </message>
    <message>
        <source>Notice a dead server</source>
        <translation>Ausgefallenen Server erkennen</translation>
    </message>
    <message>
        <source>Off: only extensions listed here start.</source>
        <translation>Aus: Nur hier aufgeführte Erweiterungen starten.</translation>
    </message>
    <message>
        <source>Off: only traffic for the office network. Counts only for Cisco IPsec and L2TP.</source>
        <translation>Aus: nur Datenverkehr für das Netzwerk der Organisation. Zählt nur bei Cisco IPsec und L2TP.</translation>
    </message>
    <message>
        <source>Off: the app can’t be reached from the network.</source>
        <translation>Aus: Die App ist aus dem Netzwerk nicht erreichbar.</translation>
    </message>
    <message>
        <source>Off: the device gets only an IPv4 address on this network. Leave on unless IPv6 is broken there.</source>
        <translation>Aus: Das Gerät erhält in diesem Netzwerk nur eine IPv4-Adresse. Aktiviert lassen, sofern IPv6 dort nicht gestört ist.</translation>
    </message>
    <message>
        <source>Off: the device ignores the network’s fast lane and marks nothing as urgent.</source>
        <translation>Aus: Das Gerät ignoriert die Fast Lane des Netzwerks und kennzeichnet nichts als dringend.</translation>
    </message>
    <message>
        <source>Off: the person can’t delete the web clip; removing the profile does.</source>
        <translation>Aus: Der Benutzer kann den Webclip nicht löschen; das Entfernen des Profils löscht ihn.</translation>
    </message>
    <message>
        <source>Off: the private key can’t be taken out of the Mac’s keychain. Left out, it can.</source>
        <translation>Aus: Der private Schlüssel kann dem Schlüsselbund des Mac nicht entnommen werden. Ohne Angabe ist dies möglich.</translation>
    </message>
    <message>
        <source>Off: the private key can’t leave the Mac’s keychain. Keys bound to hardware never can.</source>
        <translation>Aus: Der private Schlüssel kann den Schlüsselbund des Mac nicht verlassen. An die Hardware gebundene Schlüssel können das nie.</translation>
    </message>
    <message>
        <source>Off: the private key can’t leave the Mac’s keychain. Left out, it can.</source>
        <translation>Aus: Der private Schlüssel kann den Schlüsselbund des Mac nicht verlassen. Ohne Angabe ist dies möglich.</translation>
    </message>
    <message>
        <source>Older servers may need 1.0, which is the standard; choose 1.2 when your server can.</source>
        <translation>Ältere Server benötigen möglicherweise 1.0, den Standardwert; wählen Sie 1.2, wenn Ihr Server es beherrscht.</translation>
    </message>
    <message>
        <source>On Macs: what the extension’s code signature must prove.</source>
        <translation>Auf Macs: was die Codesignatur der Erweiterung nachweisen muss.</translation>
    </message>
    <message>
        <source>On a Mac, apps use the private key without asking. Off: macOS asks the person when an app other than the system wants it.</source>
        <translation>Auf einem Mac verwenden Apps den privaten Schlüssel ohne Nachfrage. Aus: macOS fragt den Benutzer, wenn eine andere App als das System ihn verwenden möchte.</translation>
    </message>
    <message>
        <source>One app and its VPN.</source>
        <translation>Eine App und ihr VPN.</translation>
    </message>
    <message>
        <source>One app outside the tunnel.</source>
        <translation>Eine App außerhalb des Tunnels.</translation>
    </message>
    <message>
        <source>One app that signs in to hotspots.</source>
        <translation>Eine App, die sich bei Hotspots anmeldet.</translation>
    </message>
    <message>
        <source>One app with its decision.</source>
        <translation>Eine App mit ihrer Entscheidung.</translation>
    </message>
    <message>
        <source>One at most.</source>
        <translation>Höchstens eine.</translation>
    </message>
    <message>
        <source>One certificate that the server’s own may lead back to.</source>
        <translation>Ein Zertifikat, auf das das des Servers zurückgehen darf.</translation>
    </message>
    <message>
        <source>One command-line tool.</source>
        <translation>Ein Befehlszeilenwerkzeug.</translation>
    </message>
    <message>
        <source>One for Wi-Fi and mobile together, or one for each.</source>
        <translation>Einer für WLAN und Mobilfunk gemeinsam oder je einer.</translation>
    </message>
    <message>
        <source>One page that opens.</source>
        <translation>Eine Seite, die geöffnet wird.</translation>
    </message>
    <message>
        <source>One service and what happens to it.</source>
        <translation>Ein Dienst und was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>Only Cisco AnyConnect: the connection profile on the server.</source>
        <translation>Nur Cisco AnyConnect: das Verbindungsprofil auf dem Server.</translation>
    </message>
    <message>
        <source>Only IKEv2 exists here.</source>
        <translation>Hier gibt es nur IKEv2.</translation>
    </message>
    <message>
        <source>Only Juniper SSL and Pulse Secure: which role to take at sign-in.</source>
        <translation>Nur Juniper SSL und Pulse Secure: welche Rolle bei der Anmeldung übernommen wird.</translation>
    </message>
    <message>
        <source>Only Juniper SSL and Pulse Secure; upper and lower case matter.</source>
        <translation>Nur Juniper SSL und Pulse Secure; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>Only RSA exists for SCEP. Choose ACME for elliptic curves.</source>
        <translation>Für SCEP gibt es nur RSA. Wählen Sie ACME für elliptische Kurven.</translation>
    </message>
    <message>
        <source>Only SonicWALL Mobile Connect.</source>
        <translation>Nur SonicWALL Mobile Connect.</translation>
    </message>
    <message>
        <source>Only for L2TP and the former PPTP.</source>
        <translation>Nur für L2TP und das frühere PPTP.</translation>
    </message>
    <message>
        <source>Only for iOS 9.3; use the footnote.</source>
        <translation>Nur für iOS 9.3; verwenden Sie die Fußzeile.</translation>
    </message>
    <message>
        <source>Only for protocols</source>
        <translation>Nur für Protokolle</translation>
    </message>
    <message>
        <source>Only for sign-in by password; stored readable in the profile.</source>
        <translation>Nur bei Anmeldung per Passwort; wird im Profil lesbar gespeichert.</translation>
    </message>
    <message>
        <source>Only for sign-in by token, certificate or Kerberos.</source>
        <translation>Nur bei Anmeldung mit Token, Zertifikat oder Kerberos.</translation>
    </message>
    <message>
        <source>Only for tools started by it</source>
        <translation>Nur für von ihr gestartete Werkzeuge</translation>
    </message>
    <message>
        <source>Only for your orientation, such as anna.p12.</source>
        <translation>Nur zu Ihrer Orientierung, etwa anna.p12.</translation>
    </message>
    <message>
        <source>Only for your orientation, such as office-root.cer. The device doesn’t need it.</source>
        <translation>Nur zu Ihrer Orientierung, etwa office-root.cer. Das Gerät benötigt den Namen nicht.</translation>
    </message>
    <message>
        <source>Only for your orientation, such as radius.cer.</source>
        <translation>Nur zu Ihrer Orientierung, etwa radius.cer.</translation>
    </message>
    <message>
        <source>Only for your orientation, such as server.pem.</source>
        <translation>Nur zu Ihrer Orientierung, etwa server.pem.</translation>
    </message>
    <message>
        <source>Only for “Decide by domain”: looked at for every connection an app makes, first match counts.</source>
        <translation>Nur bei „Nach Domain entscheiden“: wird bei jeder Verbindung einer App geprüft, der erste Treffer zählt.</translation>
    </message>
    <message>
        <source>Only names in these domains are looked up in the office; others with the network’s own DNS. Ignored when all traffic goes through the VPN.</source>
        <translation>Nur Namen in diesen Domains werden in der Organisation abgefragt, andere mit dem DNS des jeweiligen Netzwerks. Wird ignoriert, wenn der gesamte Datenverkehr über das VPN läuft.</translation>
    </message>
    <message>
        <source>Only the traffic of these command-line tools counts, for example curl started from Terminal. Left out, the app and all its tools use the VPN.</source>
        <translation>Es zählt nur der Datenverkehr dieser Befehlszeilenwerkzeuge, zum Beispiel von curl, wenn es im Terminal gestartet wird. Ohne Angabe verwenden die App und alle ihre Werkzeuge das VPN.</translation>
    </message>
    <message>
        <source>Only these apps get priority. An empty policy without this list means none do.</source>
        <translation>Nur diese Apps erhalten Priorität. Eine leere Richtlinie ohne diese Liste bedeutet: keine.</translation>
    </message>
    <message>
        <source>Only these may sign in without VPN. Counts when not all may.</source>
        <translation>Nur diese dürfen sich ohne VPN anmelden. Zählt, wenn nicht alle es dürfen.</translation>
    </message>
    <message>
        <source>Only what the network itself needs gets through. File, printer and screen sharing stop working.</source>
        <translation>Nur was das Netzwerk selbst benötigt, wird durchgelassen. Datei-, Drucker- und Bildschirmfreigabe funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Only with a VPN app that uses IKEv2 and has several extensions. Otherwise leave it out.</source>
        <translation>Nur bei einer VPN-App, die IKEv2 verwendet und mehrere Erweiterungen hat. Andernfalls weglassen.</translation>
    </message>
    <message>
        <source>Only with a system extension on a Mac: what its code signature must prove.</source>
        <translation>Nur mit einer Systemerweiterung auf einem Mac: was ihre Codesignatur nachweisen muss.</translation>
    </message>
    <message>
        <source>Only with “Use a PAC file”.</source>
        <translation>Nur mit „PAC-Datei verwenden“.</translation>
    </message>
    <message>
        <source>Open with app</source>
        <translation>Mit App öffnen</translation>
    </message>
    <message>
        <source>Open, no password</source>
        <translation>Offen, kein Passwort</translation>
    </message>
    <message>
        <source>Opens the .p12 file. Without it, installation by MDM fails unless the file has none; it is stored readable in the profile.</source>
        <translation>Öffnet die .p12-Datei. Ohne das Passwort schlägt die Installation über MDM fehl, es sei denn, die Datei hat keins; es wird im Profil lesbar gespeichert.</translation>
    </message>
    <message>
        <source>Operator code</source>
        <translation>Anbieterkennung</translation>
    </message>
    <message>
        <source>Operator name</source>
        <translation>Name des Anbieters</translation>
    </message>
    <message>
        <source>Operator’s calls and messages</source>
        <translation>Anrufe und Nachrichten des Anbieters</translation>
    </message>
    <message>
        <source>Operator’s services outside</source>
        <translation>Dienste des Anbieters außerhalb</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Äußere Identität</translation>
    </message>
    <message>
        <source>Outside the tunnel</source>
        <translation>Außerhalb des Tunnels</translation>
    </message>
    <message>
        <source>Own identifier</source>
        <translation>Eigene Kennung</translation>
    </message>
    <message>
        <source>PAC file address</source>
        <translation>Adresse der PAC-Datei</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>PPTP doesn’t exist any more on current systems, and 40 bits protect nothing.</source>
        <translation>PPTP gibt es auf aktuellen Systemen nicht mehr, und 40 Bit schützen nichts.</translation>
    </message>
    <message>
        <source>PPTP doesn’t exist any more on current systems.</source>
        <translation>PPTP gibt es auf aktuellen Systemen nicht mehr.</translation>
    </message>
    <message>
        <source>Packet size (MTU)</source>
        <translation>Paketgröße (MTU)</translation>
    </message>
    <message>
        <source>Packets (IP)</source>
        <translation>Pakete (IP)</translation>
    </message>
    <message>
        <source>Pages in these domains open through the VPN.</source>
        <translation>Seiten in diesen Domains werden über das VPN geöffnet.</translation>
    </message>
    <message>
        <source>Pages that open even if the automatic filter objects. Only together with it.</source>
        <translation>Seiten, die geöffnet werden, auch wenn der automatische Filter sie beanstandet. Nur zusammen mit ihm.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Bestandteil des Namens</translation>
    </message>
    <message>
        <source>Parts of macOS may be reached without asking. Left out, they may.</source>
        <translation>Bestandteile von macOS sind ohne Nachfrage erreichbar. Ohne Angabe ist dies erlaubt.</translation>
    </message>
    <message>
        <source>Password (old)</source>
        <translation>Passwort (alt)</translation>
    </message>
    <message>
        <source>Password and certificate</source>
        <translation>Passwort und Zertifikat</translation>
    </message>
    <message>
        <source>Password with which the device is allowed to ask for a certificate. Whoever reads a profile with a permanent one can get certificates too; one-time challenges are better.</source>
        <translation>Passwort, mit dem das Gerät ein Zertifikat anfordern darf. Wer ein Profil mit einem dauerhaften Kennwort liest, kann ebenfalls Zertifikate erhalten; Kennwörter zur einmaligen Verwendung sind besser.</translation>
    </message>
    <message>
        <source>People can’t delete visited pages, nor browse privately.</source>
        <translation>Benutzer können besuchte Seiten nicht löschen und nicht privat surfen.</translation>
    </message>
    <message>
        <source>People can’t remove</source>
        <translation>Von Benutzern nicht entfernbar</translation>
    </message>
    <message>
        <source>People can’t switch Connect On Demand off in Settings.</source>
        <translation>Benutzer können „VPN bei Bedarf“ in den Einstellungen nicht deaktivieren.</translation>
    </message>
    <message>
        <source>People may accept a server certificate their device doesn’t know. Off: the connection fails. iPhone and iPad have ignored this since iOS 8.</source>
        <translation>Benutzer dürfen ein Serverzertifikat akzeptieren, das ihr Gerät nicht kennt. Aus: Die Verbindung schlägt fehl. iPhone und iPad ignorieren dies seit iOS 8.</translation>
    </message>
    <message>
        <source>People may approve others</source>
        <translation>Benutzer dürfen weitere genehmigen</translation>
    </message>
    <message>
        <source>People may turn it off</source>
        <translation>Benutzer dürfen es deaktivieren</translation>
    </message>
    <message>
        <source>Perfect forward secrecy</source>
        <translation>Perfect Forward Secrecy</translation>
    </message>
    <message>
        <source>Position among several transparent proxies; a positive whole number.</source>
        <translation>Position unter mehreren transparenten Proxys; eine positive ganze Zahl.</translation>
    </message>
    <message>
        <source>Post-quantum key (PPK)</source>
        <translation>Post-Quanten-Schlüssel (PPK)</translation>
    </message>
    <message>
        <source>Post-quantum key exchange</source>
        <translation>Post-Quanten-Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Printers and AirPlay nearby stay reachable while all else goes through the VPN.</source>
        <translation>Drucker und AirPlay in der Nähe bleiben erreichbar, während alles andere über das VPN läuft.</translation>
    </message>
    <message>
        <source>Printers and AirPlay nearby stay reachable. Left out, they do on iPhone and iPad but not on a Mac.</source>
        <translation>Drucker und AirPlay in der Nähe bleiben erreichbar. Ohne Angabe gilt das auf iPhone und iPad, nicht aber auf einem Mac.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Priority for Apple’s calls</source>
        <translation>Priorität für Apples Anrufe</translation>
    </message>
    <message>
        <source>Privacy Pass issuer</source>
        <translation>Privacy Pass-Aussteller</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Proxy for http</source>
        <translation>Proxy für http</translation>
    </message>
    <message>
        <source>Proxy for http: port</source>
        <translation>Proxy für http: Port</translation>
    </message>
    <message>
        <source>Proxy for http: server</source>
        <translation>Proxy für http: Server</translation>
    </message>
    <message>
        <source>Proxy for https</source>
        <translation>Proxy für https</translation>
    </message>
    <message>
        <source>Proxy for https: port</source>
        <translation>Proxy für https: Port</translation>
    </message>
    <message>
        <source>Proxy for https: server</source>
        <translation>Proxy für https: Server</translation>
    </message>
    <message>
        <source>Proxy in the tunnel</source>
        <translation>Proxy im Tunnel</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxyport</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Push outside</source>
        <translation>Push außerhalb</translation>
    </message>
    <message>
        <source>Puts a link to a web page on the Home Screen, like an app.</source>
        <translation>Legt einen Link zu einer Webseite wie eine App auf den Home-Bildschirm.</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>RSA SecurID token</source>
        <translation>RSA SecurID-Token</translation>
    </message>
    <message>
        <source>RSA with PSS</source>
        <translation>RSA mit PSS</translation>
    </message>
    <message>
        <source>Reachable through the tunnel.</source>
        <translation>Durch den Tunnel erreichbar.</translation>
    </message>
    <message>
        <source>Recognizes access points that belong to the same Hotspot 2.0 network. Only if the provider names one.</source>
        <translation>Erkennt Access Points, die zum selben Hotspot 2.0-Netzwerk gehören. Nur, wenn der Anbieter eine nennt.</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Entfernbar</translation>
    </message>
    <message>
        <source>Require certificate</source>
        <translation>Zertifikat verlangen</translation>
    </message>
    <message>
        <source>Require device certificate</source>
        <translation>Gerätezertifikat verlangen</translation>
    </message>
    <message>
        <source>Roaming consortium IDs</source>
        <translation>Roaming-Konsortium-IDs</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Root-Zertifikat</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>SCEP</source>
        <translation>SCEP</translation>
    </message>
    <message>
        <source>SHA2-256 or stronger. Not used with the GCM kinds.</source>
        <translation>SHA2-256 oder stärker. Wird bei den GCM-Arten nicht verwendet.</translation>
    </message>
    <message>
        <source>Says which Mac apps use which per-app VPN.</source>
        <translation>Legt fest, welche Mac-Apps welches VPN pro App verwenden.</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>Suchdomains</translation>
    </message>
    <message>
        <source>Second tunnel over mobile data</source>
        <translation>Zweiter Tunnel über mobile Daten</translation>
    </message>
    <message>
        <source>Seconds between keep-alives</source>
        <translation>Sekunden zwischen Keep-Alives</translation>
    </message>
    <message>
        <source>Seconds between list updates</source>
        <translation>Sekunden zwischen Listenaktualisierungen</translation>
    </message>
    <message>
        <source>Seconds between tries</source>
        <translation>Sekunden zwischen Versuchen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Send everything through the VPN</source>
        <translation>Alles über das VPN senden</translation>
    </message>
    <message>
        <source>Sends encrypted web traffic through the proxy below.</source>
        <translation>Leitet verschlüsselten Webdatenverkehr über den unten angegebenen Proxy.</translation>
    </message>
    <message>
        <source>Sends the tunnel through a slice of the operator’s 5G network. Only with a contract for one.</source>
        <translation>Leitet den Tunnel durch einen Slice des 5G-Netzes des Anbieters. Nur mit einem Vertrag dafür.</translation>
    </message>
    <message>
        <source>Sends unencrypted web traffic through the proxy below.</source>
        <translation>Leitet unverschlüsselten Webdatenverkehr über den unten angegebenen Proxy.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Server for keys</source>
        <translation>Server für Schlüssel</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Server names its networks</source>
        <translation>Server nennt seine Netze</translation>
    </message>
    <message>
        <source>Server’s certificate name</source>
        <translation>Zertifikatsname des Servers</translation>
    </message>
    <message>
        <source>Server’s identifier</source>
        <translation>Kennung des Servers</translation>
    </message>
    <message>
        <source>Server’s issuer</source>
        <translation>Aussteller des Servers</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service that hands out anonymous tickets for lookups.</source>
        <translation>Dienst, der anonyme Tickets für Abfragen ausgibt.</translation>
    </message>
    <message>
        <source>Services with exceptions</source>
        <translation>Dienste mit Ausnahmen</translation>
    </message>
    <message>
        <source>Services without an exception use the tunnel.</source>
        <translation>Dienste ohne Ausnahme verwenden den Tunnel.</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsamer Schlüssel</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Shown to a person who forgot the password, to be told to IT. Left out it is the serial number.</source>
        <translation>Wird Benutzern angezeigt, die ihr Passwort vergessen haben, damit sie ihn der IT nennen. Ohne Angabe ist es die Seriennummer.</translation>
    </message>
    <message>
        <source>Shows text on the lock screen of a supervised device, for example whom to call if it is found.</source>
        <translation>Zeigt Text auf dem Sperrbildschirm eines betreuten Geräts an, zum Beispiel wer anzurufen ist, wenn es gefunden wird.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Sign and encrypt</source>
        <translation>Signieren und verschlüsseln</translation>
    </message>
    <message>
        <source>Sign in as the Mac</source>
        <translation>Als Mac anmelden</translation>
    </message>
    <message>
        <source>Sign in with Open Directory account</source>
        <translation>Mit Open Directory-Account anmelden</translation>
    </message>
    <message>
        <source>Sign-in group or domain</source>
        <translation>Anmeldegruppe oder Domain</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Anmeldemethoden</translation>
    </message>
    <message>
        <source>Sign-in pages of hotspots</source>
        <translation>Anmeldeseiten von Hotspots</translation>
    </message>
    <message>
        <source>Sign-in protocol</source>
        <translation>Anmeldeprotokoll</translation>
    </message>
    <message>
        <source>Sign-in realms</source>
        <translation>Anmelde-Realms</translation>
    </message>
    <message>
        <source>Signature requirement (packets)</source>
        <translation>Signaturanforderung (Pakete)</translation>
    </message>
    <message>
        <source>Signature requirement (sockets)</source>
        <translation>Signaturanforderung (Sockets)</translation>
    </message>
    <message>
        <source>Signing identifier</source>
        <translation>Signaturkennung</translation>
    </message>
    <message>
        <source>Signs in with a protected access credential the device already has. Off: the server has to show a certificate.</source>
        <translation>Meldet sich mit einem geschützten Zugangsnachweis (PAC) an, den das Gerät bereits hat. Aus: Der Server muss ein Zertifikat vorweisen.</translation>
    </message>
    <message>
        <source>Since iOS 13.4 choose the VPN in the account instead.</source>
        <translation>Wählen Sie seit iOS 13.4 das VPN stattdessen im Account.</translation>
    </message>
    <message>
        <source>Since iOS 7 it connects only if the name isn’t found without VPN. Use rules instead.</source>
        <translation>Seit iOS 7 wird nur verbunden, wenn der Name ohne VPN nicht gefunden wird. Verwenden Sie stattdessen Regeln.</translation>
    </message>
    <message>
        <source>Single extensions that may start. Safer than allowing everything of a maker.</source>
        <translation>Einzelne Erweiterungen, die starten dürfen. Sicherer, als alles von einem Hersteller zu erlauben.</translation>
    </message>
    <message>
        <source>Six digits: three for the country, three for the operator.</source>
        <translation>Sechs Ziffern: drei für das Land, drei für den Anbieter.</translation>
    </message>
    <message>
        <source>Skip sign-in page check</source>
        <translation>Prüfung auf Anmeldeseite überspringen</translation>
    </message>
    <message>
        <source>Some domains and whether they start the VPN.</source>
        <translation>Einige Domains und ob sie das VPN starten.</translation>
    </message>
    <message>
        <source>Start the VPN</source>
        <translation>VPN starten</translation>
    </message>
    <message>
        <source>Stay in full screen on other sites</source>
        <translation>Auf anderen Websites im Vollbild bleiben</translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation>Tarnmodus</translation>
    </message>
    <message>
        <source>Stored readable in the profile; anybody who gets the file can use it.</source>
        <translation>Wird im Profil lesbar gespeichert; wer die Datei erhält, kann es verwenden.</translation>
    </message>
    <message>
        <source>Stored readable in the profile; left empty, people are asked.</source>
        <translation>Wird im Profil lesbar gespeichert; bleibt es leer, werden Benutzer gefragt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller (Subject)</translation>
    </message>
    <message>
        <source>Such as anna@example.com, for Windows servers.</source>
        <translation>Etwa anna@example.com, für Windows-Server.</translation>
    </message>
    <message>
        <source>Such as anna@example.com. Windows servers find the account by it.</source>
        <translation>Etwa anna@example.com. Windows-Server finden den Account darüber.</translation>
    </message>
    <message>
        <source>System extensions</source>
        <translation>Systemerweiterungen</translation>
    </message>
    <message>
        <source>TLS (certificate)</source>
        <translation>TLS (Zertifikat)</translation>
    </message>
    <message>
        <source>TLS works with certificates; PEAP and TTLS with user name and password.</source>
        <translation>TLS funktioniert mit Zertifikaten, PEAP und TTLS mit Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>TTLS</source>
        <translation>TTLS</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>Team-ID</translation>
    </message>
    <message>
        <source>Ten letters and digits; the maker gives it.</source>
        <translation>Zehn Buchstaben und Ziffern; der Hersteller nennt sie.</translation>
    </message>
    <message>
        <source>Text at the bottom of the lock screen, such as “If found, call 555 0100”. Keep it to one line.</source>
        <translation>Text unten auf dem Sperrbildschirm, etwa „Bei Fund bitte 555 0100 anrufen“. Beschränken Sie ihn auf eine Zeile.</translation>
    </message>
    <message>
        <source>Text under the icon. Longer than about twelve letters it gets cut.</source>
        <translation>Text unter dem Symbol. Ist er länger als etwa zwölf Buchstaben, wird er abgeschnitten.</translation>
    </message>
    <message>
        <source>The .p12 file with exactly one certificate and its key. Sent to several devices, all of them share the same identity.</source>
        <translation>Die .p12-Datei mit genau einem Zertifikat und seinem Schlüssel. Wird sie an mehrere Geräte gesendet, teilen sich alle dieselbe Identität.</translation>
    </message>
    <message>
        <source>The DER file. Other payloads can refer to it, for example FileVault for the recovery key.</source>
        <translation>Die DER-Datei. Andere Payloads können darauf verweisen, zum Beispiel FileVault für den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The EAP methods your RADIUS server offers. If none of them matches, nobody gets in.</source>
        <translation>Die EAP-Methoden, die Ihr RADIUS-Server bietet. Passt keine davon, kommt niemand hinein.</translation>
    </message>
    <message>
        <source>The Mac app sees single packets. More thorough, but slower.</source>
        <translation>Die Mac-App sieht einzelne Pakete. Gründlicher, aber langsamer.</translation>
    </message>
    <message>
        <source>The Mac doesn’t answer pings and port scans. It is then hard to tell from outside whether it is on.</source>
        <translation>Der Mac antwortet nicht auf Pings und Portscans. Von außen ist dann schwer zu erkennen, ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The Mac hands its FileVault recovery key, encrypted, to your server. Install it before or with FileVault; only one such payload per Mac.</source>
        <translation>Der Mac übergibt seinen FileVault-Wiederherstellungsschlüssel verschlüsselt an Ihren Server. Installieren Sie den Payload vor oder zusammen mit FileVault; pro Mac ist nur einer davon möglich.</translation>
    </message>
    <message>
        <source>The Mac uses its Open Directory computer account before login. Not together with Active Directory.</source>
        <translation>Der Mac verwendet vor der Anmeldung seinen Open Directory-Computer-Account. Nicht zusammen mit Active Directory.</translation>
    </message>
    <message>
        <source>The Mac’s application firewall, which decides about incoming connections. From several profiles the strictest choice counts.</source>
        <translation>Die Programm-Firewall des Mac, die über eingehende Verbindungen entscheidet. Bei mehreren Profilen gilt die strengste Auswahl.</translation>
    </message>
    <message>
        <source>The PEM file. It should contain one certificate; put further ones into payloads of their own.</source>
        <translation>Die PEM-Datei. Sie sollte ein Zertifikat enthalten; legen Sie weitere in eigenen Payloads ab.</translation>
    </message>
    <message>
        <source>The VPN starts by itself when one of its apps needs the network. Off: people must start it before, or the apps reach nothing.</source>
        <translation>Das VPN startet von selbst, wenn eine seiner Apps das Netzwerk benötigt. Aus: Benutzer müssen es vorher starten, sonst erreichen die Apps nichts.</translation>
    </message>
    <message>
        <source>The VPN starts when such a name can’t be looked up. Use rules instead.</source>
        <translation>Das VPN startet, wenn sich ein solcher Name nicht auflösen lässt. Verwenden Sie stattdessen Regeln.</translation>
    </message>
    <message>
        <source>The VPN’s networks win over equal ones in the local network. No effect if everything goes through the VPN anyway.</source>
        <translation>Die Netze des VPN gehen gleichen im lokalen Netzwerk vor. Ohne Wirkung, wenn ohnehin alles über das VPN läuft.</translation>
    </message>
    <message>
        <source>The Wi-Fi password for everyone. Left empty, each person is asked for it the first time.</source>
        <translation>Das WLAN-Passwort für alle. Bleibt das Feld leer, wird jeder Benutzer beim ersten Mal danach gefragt.</translation>
    </message>
    <message>
        <source>The account at the RADIUS server. Left empty, the device asks the person when it connects.</source>
        <translation>Der Account beim RADIUS-Server. Bleibt das Feld leer, fragt das Gerät den Benutzer beim Verbinden.</translation>
    </message>
    <message>
        <source>The app judges whole web addresses without seeing who opens them. Needs the parameters below.</source>
        <translation>Die App beurteilt ganze Webadressen, ohne zu sehen, wer sie öffnet. Benötigt die folgenden Parameter.</translation>
    </message>
    <message>
        <source>The app sees the connections of all apps.</source>
        <translation>Die App sieht die Verbindungen aller Apps.</translation>
    </message>
    <message>
        <source>The app sees the pages in Safari and apps with web views. This or sockets must be on.</source>
        <translation>Die App sieht die Seiten in Safari und Apps mit Webansichten. Dies oder Sockets muss aktiviert sein.</translation>
    </message>
    <message>
        <source>The blocked addresses can’t be read in the profile’s details.</source>
        <translation>Die blockierten Adressen sind in den Details des Profils nicht lesbar.</translation>
    </message>
    <message>
        <source>The built-in VPN of today. Server, identifiers and algorithms must match the other side exactly, or it doesn’t connect.</source>
        <translation>Das heutige integrierte VPN. Server, Kennungen und Algorithmen müssen genau mit der Gegenseite übereinstimmen, sonst kommt keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The bundle ID, such as com.example.phone.</source>
        <translation>Die Bundle-ID, etwa com.example.phone.</translation>
    </message>
    <message>
        <source>The certificate from this profile with which the device signs in to the network (EAP-TLS). Without it, networks that ask for a certificate refuse the device.</source>
        <translation>Das Zertifikat aus diesem Profil, mit dem sich das Gerät beim Netzwerk anmeldet (EAP-TLS). Ohne es weisen Netzwerke, die ein Zertifikat verlangen, das Gerät ab.</translation>
    </message>
    <message>
        <source>The connection uses only the algorithms chosen here. Off: others may be agreed on with the server.</source>
        <translation>Die Verbindung verwendet nur die hier gewählten Algorithmen. Aus: Mit dem Server können andere vereinbart werden.</translation>
    </message>
    <message>
        <source>The credential is taken from any server that offers one. Easy to attack; leave it off unless your server can’t do otherwise.</source>
        <translation>Der Zugangsnachweis wird von jedem Server angenommen, der einen anbietet. Leicht angreifbar; deaktiviert lassen, sofern Ihr Server es nicht anders kann.</translation>
    </message>
    <message>
        <source>The device asks whether the server’s certificate was revoked. If nobody answers, it connects all the same.</source>
        <translation>Das Gerät fragt nach, ob das Zertifikat des Servers widerrufen wurde. Antwortet niemand, verbindet es sich trotzdem.</translation>
    </message>
    <message>
        <source>The device doesn’t look for a hotspot’s sign-in page after joining. Use it where the check itself fails; on networks with such a page, people then appear connected but reach nothing.</source>
        <translation>Das Gerät sucht nach dem Verbinden nicht nach der Anmeldeseite eines Hotspots. Verwenden Sie dies, wo die Prüfung selbst fehlschlägt; in Netzwerken mit einer solchen Seite erscheinen Benutzer dann verbunden, erreichen aber nichts.</translation>
    </message>
    <message>
        <source>The device makes its own key and gets a certificate for it from a SCEP server. For Wi-Fi, VPN and mail sign-in without distributing private keys.</source>
        <translation>Das Gerät erstellt einen eigenen Schlüssel und erhält dafür ein Zertifikat von einem SCEP-Server. Für die Anmeldung bei WLAN, VPN und Mail, ohne private Schlüssel zu verteilen.</translation>
    </message>
    <message>
        <source>The device makes its own key and has it certified over ACME. The key can be bound to the hardware, and Apple can vouch for the device.</source>
        <translation>Das Gerät erstellt einen eigenen Schlüssel und lässt ihn über ACME zertifizieren. Der Schlüssel kann an die Hardware gebunden werden, und Apple kann für das Gerät bürgen.</translation>
    </message>
    <message>
        <source>The device proves to the server, with a statement signed by Apple, which device it is and that the key is in its hardware. Needs the key to be bound to the device; off, the server has only the client ID to go by.</source>
        <translation>Das Gerät weist dem Server mit einer von Apple signierten Erklärung nach, um welches Gerät es sich handelt und dass der Schlüssel in seiner Hardware liegt. Der Schlüssel muss dafür an das Gerät gebunden sein; ist die Option aus, kann sich der Server nur auf die Client-ID stützen.</translation>
    </message>
    <message>
        <source>The domain by which a Hotspot 2.0 network is recognized; it can stand instead of the network name.</source>
        <translation>Die Domain, an der ein Hotspot 2.0-Netzwerk erkannt wird; sie kann anstelle des Netzwerknamens stehen.</translation>
    </message>
    <message>
        <source>The exception then counts for these protocols alone.</source>
        <translation>Die Ausnahme gilt dann nur für diese Protokolle.</translation>
    </message>
    <message>
        <source>The extension’s bundle ID, not the app’s.</source>
        <translation>Die Bundle-ID der Erweiterung, nicht die der App.</translation>
    </message>
    <message>
        <source>The extension’s bundle ID.</source>
        <translation>Die Bundle-ID der Erweiterung.</translation>
    </message>
    <message>
        <source>The extension’s bundle ID. It must not be in the list of removable ones as well.</source>
        <translation>Die Bundle-ID der Erweiterung. Sie darf nicht zugleich in der Liste der entfernbaren stehen.</translation>
    </message>
    <message>
        <source>The former name of the list above, for systems before iOS 14.5 and macOS 14.</source>
        <translation>Der frühere Name der obigen Liste, für Systeme vor iOS 14.5 und macOS 14.</translation>
    </message>
    <message>
        <source>The hotspot app’s bundle ID.</source>
        <translation>Die Bundle-ID der Hotspot-App.</translation>
    </message>
    <message>
        <source>The issuer’s certificate without its private key. Anyone who holds that key can pretend to be any website to your devices, so trust only issuers you control.</source>
        <translation>Das Zertifikat des Ausstellers ohne seinen privaten Schlüssel. Wer diesen Schlüssel besitzt, kann sich gegenüber Ihren Geräten als jede beliebige Website ausgeben; vertrauen Sie daher nur Ausstellern, die Sie selbst kontrollieren.</translation>
    </message>
    <message>
        <source>The key is made in the Secure Enclave and can never leave it. Needs macOS 14 and a Mac with Apple silicon or T2 chip; older ones must have it off or the profile fails.</source>
        <translation>Der Schlüssel wird in der Secure Enclave erstellt und kann sie nie verlassen. Erfordert macOS 14 und einen Mac mit Apple Chip oder T2-Chip; bei älteren muss die Option deaktiviert sein, sonst schlägt das Profil fehl.</translation>
    </message>
    <message>
        <source>The name exactly as the access point sends it; upper and lower case and spaces count. It may be empty only for Hotspot 2.0 networks with a domain name.</source>
        <translation>Der Name genau so, wie der Access Point ihn sendet; Groß- und Kleinschreibung sowie Leerzeichen zählen. Nur bei Hotspot 2.0-Netzwerken mit einem Domainnamen darf er leer sein.</translation>
    </message>
    <message>
        <source>The name in the certificate, as a list of parts such as CN and O. Variables for the serial number keep the certificates of your devices apart.</source>
        <translation>Der Name im Zertifikat als Liste von Bestandteilen wie CN und O. Variablen für die Seriennummer machen die Zertifikate Ihrer Geräte unterscheidbar.</translation>
    </message>
    <message>
        <source>The name you ask for in the certificate, as a list of parts. The server may put in another one.</source>
        <translation>Der für das Zertifikat gewünschte Name als Liste von Bestandteilen. Der Server kann einen anderen einsetzen.</translation>
    </message>
    <message>
        <source>The page in which people accept a hotspot’s terms works without VPN. Otherwise hotels and trains can’t be used.</source>
        <translation>Die Seite, auf der Benutzer die Bedingungen eines Hotspots akzeptieren, funktioniert ohne VPN. Andernfalls lassen sich die Netze von Hotels und Zügen nicht nutzen.</translation>
    </message>
    <message>
        <source>The page opens without Safari’s bars, like an app.</source>
        <translation>Die Seite wird wie eine App ohne die Leisten von Safari geöffnet.</translation>
    </message>
    <message>
        <source>The page to open, with https:// in front.</source>
        <translation>Die zu öffnende Seite, mit vorangestelltem https://.</translation>
    </message>
    <message>
        <source>The page’s address.</source>
        <translation>Die Adresse der Seite.</translation>
    </message>
    <message>
        <source>The password is a code from a token such as RSA SecurID.</source>
        <translation>Das Passwort ist ein Code von einem Token wie RSA SecurID.</translation>
    </message>
    <message>
        <source>The password of that account. It is stored in the profile, so leave it empty unless the account belongs to the device and not to a person.</source>
        <translation>Das Passwort dieses Accounts. Es wird im Profil gespeichert; lassen Sie es daher leer, sofern der Account nicht zum Gerät, sondern zu einer Person gehört.</translation>
    </message>
    <message>
        <source>The predecessor of key escrow, ignored since macOS 10.13. Use recovery key escrow.</source>
        <translation>Der Vorgänger der Schlüsselhinterlegung, seit macOS 10.13 ignoriert. Verwenden Sie die Hinterlegung des Wiederherstellungsschlüssels.</translation>
    </message>
    <message>
        <source>The proxy comes from a file at the address below.</source>
        <translation>Der Proxy ergibt sich aus einer Datei an der unten angegebenen Adresse.</translation>
    </message>
    <message>
        <source>The rule fits on these Wi-Fi networks only. Anyone can give a network the same name, so don’t let it alone switch the VPN off.</source>
        <translation>Die Regel passt nur in diesen WLAN-Netzwerken. Jeder kann einem Netzwerk denselben Namen geben; lassen Sie daher nicht allein davon das VPN abschalten.</translation>
    </message>
    <message>
        <source>The rules below decide when the VPN starts. Off: people start it themselves.</source>
        <translation>Die folgenden Regeln bestimmen, wann das VPN startet. Aus: Benutzer starten es selbst.</translation>
    </message>
    <message>
        <source>The same for everyone, stored in the profile; change it when a device is lost.</source>
        <translation>Für alle gleich und im Profil gespeichert; ändern Sie ihn, wenn ein Gerät verloren geht.</translation>
    </message>
    <message>
        <source>The server asks for user name and password, or for a certificate through EAP-TLS.</source>
        <translation>Der Server fragt nach Benutzername und Passwort oder über EAP-TLS nach einem Zertifikat.</translation>
    </message>
    <message>
        <source>The server tells which networks lie behind it. Needed for split tunnels with servers that send these attributes.</source>
        <translation>Der Server teilt mit, welche Netze hinter ihm liegen. Erforderlich für Split-Tunnel mit Servern, die diese Attribute senden.</translation>
    </message>
    <message>
        <source>The server wants user name and password as well.</source>
        <translation>Der Server verlangt zusätzlich Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The sign-in needs a certificate as well as a password. Left out, only TLS asks for one; turning it off there lets a device connect with no proof at all.</source>
        <translation>Die Anmeldung erfordert zusätzlich zum Passwort ein Zertifikat. Ohne Angabe verlangt nur TLS eines; wird es dort deaktiviert, kann sich ein Gerät ganz ohne Nachweis verbinden.</translation>
    </message>
    <message>
        <source>The whole device’s packets, or only the connections of single apps. The maker says which its app does.</source>
        <translation>Die Pakete des ganzen Geräts oder nur die Verbindungen einzelner Apps. Der Hersteller sagt, was seine App verarbeitet.</translation>
    </message>
    <message>
        <source>These apps connect outside the tunnel.</source>
        <translation>Diese Apps verbinden sich außerhalb des Tunnels.</translation>
    </message>
    <message>
        <source>These never open. About 500 are sensible; for more use a filter app.</source>
        <translation>Diese werden nie geöffnet. Sinnvoll sind etwa 500; verwenden Sie für mehr eine Filter-App.</translation>
    </message>
    <message>
        <source>These pages open without the proxy, so that hotels and trains can be used.</source>
        <translation>Diese Seiten werden ohne Proxy geöffnet, damit sich die Netze von Hotels und Zügen nutzen lassen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Traffic priority (QoS)</source>
        <translation>Priorität des Datenverkehrs (QoS)</translation>
    </message>
    <message>
        <source>Traffic with computers and devices by cable or Wi-Fi doesn’t use the VPN.</source>
        <translation>Datenverkehr mit Computern und Geräten über Kabel oder WLAN verwendet das VPN nicht.</translation>
    </message>
    <message>
        <source>Transparent proxy (Mac)</source>
        <translation>Transparenter Proxy (Mac)</translation>
    </message>
    <message>
        <source>Transparent proxy settings</source>
        <translation>Einstellungen des transparenten Proxys</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrauenswürdiges Zertifikat</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Trusted server names</source>
        <translation>Vertrauenswürdige Servernamen</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Turn on for Passpoint networks, which are found by provider instead of by name. Leave off for your own office network.</source>
        <translation>Für Passpoint-Netzwerke aktivieren, die anhand des Anbieters statt des Namens gefunden werden. Für das eigene Netzwerk der Organisation deaktiviert lassen.</translation>
    </message>
    <message>
        <source>Turn on if the access point doesn’t broadcast its name; otherwise devices never find it. Devices then ask for the network by name wherever they are, which makes them easier to follow.</source>
        <translation>Aktivieren, wenn der Access Point seinen Namen nicht aussendet; andernfalls finden Geräte das Netzwerk nie. Geräte fragen dann überall namentlich nach dem Netzwerk, wodurch sie sich leichter verfolgen lassen.</translation>
    </message>
    <message>
        <source>Turns the firewall on. Unknown apps then need permission before others in the network can reach them.</source>
        <translation>Aktiviert die Firewall. Unbekannte Apps benötigen dann eine Erlaubnis, bevor andere im Netzwerk sie erreichen können.</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>UDP is the only one, used by calls.</source>
        <translation>UDP ist das einzige; es wird für Anrufe verwendet.</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Use IPv6</source>
        <translation>IPv6 verwenden</translation>
    </message>
    <message>
        <source>Use PAC (EAP-FAST)</source>
        <translation>PAC verwenden (EAP-FAST)</translation>
    </message>
    <message>
        <source>Use a PAC file</source>
        <translation>PAC-Datei verwenden</translation>
    </message>
    <message>
        <source>Use a token</source>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <source>Use fast lane</source>
        <translation>Fast Lane verwenden</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Verwendet bei</translation>
    </message>
    <message>
        <source>User password</source>
        <translation>Benutzerpasswort</translation>
    </message>
    <message>
        <source>User sign-in (EAP)</source>
        <translation>Benutzeranmeldung (EAP)</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>VPN app</source>
        <translation>VPN-App</translation>
    </message>
    <message>
        <source>VPN app settings</source>
        <translation>Einstellungen der VPN-App</translation>
    </message>
    <message>
        <source>VPN routes come first</source>
        <translation>VPN-Routen haben Vorrang</translation>
    </message>
    <message>
        <source>Values only the VPN app understands. Counts only when a VPN app is named.</source>
        <translation>Werte, die nur die VPN-App versteht. Zählt nur, wenn eine VPN-App angegeben ist.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>WEP (old and unsafe)</source>
        <translation>WEP (alt und unsicher)</translation>
    </message>
    <message>
        <source>WPA and WPA2</source>
        <translation>WPA und WPA2</translation>
    </message>
    <message>
        <source>WPA2 and WPA3</source>
        <translation>WPA2 und WPA3</translation>
    </message>
    <message>
        <source>WPA3 only</source>
        <translation>Nur WPA3</translation>
    </message>
    <message>
        <source>Weak Wi-Fi is helped out by mobile data with a tunnel of its own. The server must permit several per person.</source>
        <translation>Bei schwachem WLAN helfen mobile Daten mit einem eigenen Tunnel aus. Der Server muss mehrere pro Person zulassen.</translation>
    </message>
    <message>
        <source>Web Clip</source>
        <translation>Webclip</translation>
    </message>
    <message>
        <source>Web content filter</source>
        <translation>Webinhaltsfilter</translation>
    </message>
    <message>
        <source>Web traffic through a proxy while the VPN is connected.</source>
        <translation>Webdatenverkehr über einen Proxy, während das VPN verbunden ist.</translation>
    </message>
    <message>
        <source>What happens to this service’s connections.</source>
        <translation>Was mit den Verbindungen dieses Dienstes geschieht.</translation>
    </message>
    <message>
        <source>What system services may do outside the tunnel.</source>
        <translation>Was Systemdienste außerhalb des Tunnels dürfen.</translation>
    </message>
    <message>
        <source>What the Mac extension’s code signature must prove. Needed when packets are filtered.</source>
        <translation>Was die Codesignatur der Mac-Erweiterung nachweisen muss. Erforderlich, wenn Pakete gefiltert werden.</translation>
    </message>
    <message>
        <source>What the Mac extension’s code signature must prove; the maker gives the text. Needed when sockets are filtered.</source>
        <translation>Was die Codesignatur der Mac-Erweiterung nachweisen muss; der Hersteller nennt den Text. Erforderlich, wenn Sockets gefiltert werden.</translation>
    </message>
    <message>
        <source>What the VPN does on a network that fits. Apple Watch knows only “Disconnect and stay so”.</source>
        <translation>Was das VPN in einem passenden Netzwerk tut. Die Apple Watch kennt nur „Trennen und getrennt bleiben“.</translation>
    </message>
    <message>
        <source>What the app’s code signature must prove; codesign -d -r - shows it. A wrong text leaves the app without VPN.</source>
        <translation>Was die Codesignatur der App nachweisen muss; codesign -d -r - zeigt es an. Ein falscher Text lässt die App ohne VPN.</translation>
    </message>
    <message>
        <source>What the certificate is for, as numbers. Most sign-ins need client authentication, 1.3.6.1.5.5.7.3.2.</source>
        <translation>Wofür das Zertifikat bestimmt ist, als Nummern. Die meisten Anmeldungen erfordern Client-Authentifizierung, 1.3.6.1.5.5.7.3.2.</translation>
    </message>
    <message>
        <source>What the code signature of the Mac’s extension must prove; the maker gives the text. Without it a system extension doesn’t start.</source>
        <translation>Was die Codesignatur der Mac-Erweiterung nachweisen muss; der Hersteller nennt den Text. Ohne ihn startet eine Systemerweiterung nicht.</translation>
    </message>
    <message>
        <source>What the connection is called in Settings.</source>
        <translation>Wie die Verbindung in den Einstellungen heißt.</translation>
    </message>
    <message>
        <source>What the extension’s code signature must prove; the maker gives the text. Without it a system extension doesn’t start.</source>
        <translation>Was die Codesignatur der Erweiterung nachweisen muss; der Hersteller nennt den Text. Ohne ihn startet eine Systemerweiterung nicht.</translation>
    </message>
    <message>
        <source>What the filter is called in Settings. Needed with an app.</source>
        <translation>Wie der Filter in den Einstellungen heißt. Erforderlich bei einer App.</translation>
    </message>
    <message>
        <source>What the key may do: 1 sign, 4 encrypt, 5 both. Some Windows servers issue only one at a time; Wi-Fi sign-in needs at least signing.</source>
        <translation>Was der Schlüssel darf: 1 signieren, 4 verschlüsseln, 5 beides. Manche Windows-Server stellen jeweils nur eines aus; die WLAN-Anmeldung erfordert mindestens Signieren.</translation>
    </message>
    <message>
        <source>What the server must introduce itself as, mostly its host name. If it differs, the connection is refused.</source>
        <translation>Womit sich der Server ausweisen muss, meist sein Hostname. Bei Abweichung wird die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>What the tool’s code signature must prove.</source>
        <translation>Was die Codesignatur des Werkzeugs nachweisen muss.</translation>
    </message>
    <message>
        <source>When a Mac signs in (802.1X)</source>
        <translation>Zeitpunkt der Anmeldung eines Mac (802.1X)</translation>
    </message>
    <message>
        <source>When the VPN connects, checked from top to bottom; the first rule that fits decides. Typical: disconnect in the office, connect everywhere else.</source>
        <translation>Wann sich das VPN verbindet, von oben nach unten geprüft; die erste passende Regel entscheidet. Typisch: im Büro trennen, überall sonst verbinden.</translation>
    </message>
    <message>
        <source>Where and how addresses are checked. The app’s maker gives all values.</source>
        <translation>Wo und wie Adressen geprüft werden. Der Hersteller der App nennt alle Werte.</translation>
    </message>
    <message>
        <source>Where and with which details the certificate is requested.</source>
        <translation>Wo und mit welchen Angaben das Zertifikat angefordert wird.</translation>
    </message>
    <message>
        <source>Where the ACME server lists its services; must be https. If devices can’t reach it, the profile fails.</source>
        <translation>Hier führt der ACME-Server seine Dienste auf; muss https sein. Können Geräte die Adresse nicht erreichen, schlägt das Profil fehl.</translation>
    </message>
    <message>
        <source>Where the automatic configuration file is found. Left empty, devices look for it through the network (WPAD).</source>
        <translation>Wo die Datei zur automatischen Konfiguration zu finden ist. Bleibt das Feld leer, suchen Geräte sie über das Netzwerk (WPAD).</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Aufbewahrungsort des Schlüssels</translation>
    </message>
    <message>
        <source>Where the tool lies, such as /usr/bin/curl.</source>
        <translation>Wo das Werkzeug liegt, etwa /usr/bin/curl.</translation>
    </message>
    <message>
        <source>Whether a connection to these domains starts it.</source>
        <translation>Ob eine Verbindung zu diesen Domains es startet.</translation>
    </message>
    <message>
        <source>Whether web traffic on this network goes through a proxy server. Left out, none is used.</source>
        <translation>Ob Webdatenverkehr in diesem Netzwerk über einen Proxyserver läuft. Ohne Angabe wird keiner verwendet.</translation>
    </message>
    <message>
        <source>Which DNS servers answer while the VPN is connected. Left out, those the VPN server hands out.</source>
        <translation>Welche DNS-Server antworten, während das VPN verbunden ist. Ohne Angabe die, die der VPN-Server mitteilt.</translation>
    </message>
    <message>
        <source>Which apps may mark their traffic as urgent on Cisco networks with fast lane. Left out, every app may.</source>
        <translation>Welche Apps ihren Datenverkehr in Cisco-Netzwerken mit Fast Lane als dringend kennzeichnen dürfen. Ohne Angabe darf es jede App.</translation>
    </message>
    <message>
        <source>Which system extensions of security, network and driver apps start on a Mac without asking. Install it before the app; without it people must approve in System Settings.</source>
        <translation>Welche Systemerweiterungen von Sicherheits-, Netzwerk- und Treiber-Apps auf einem Mac ohne Nachfrage starten. Installieren Sie dies vor der App; andernfalls müssen Benutzer in den Systemeinstellungen zustimmen.</translation>
    </message>
    <message>
        <source>Windows user name (UPN)</source>
        <translation>Windows-Benutzername (UPN)</translation>
    </message>
    <message>
        <source>With Always On the hardware keeps the connection open during sleep. Off saves battery but the tunnel may drop.</source>
        <translation>Bei „Immer aktiv“ hält die Hardware die Verbindung im Ruhezustand offen. Aus spart Batterie, der Tunnel kann aber abbrechen.</translation>
    </message>
    <message>
        <source>With several filters, firewalls look first, inspectors after them.</source>
        <translation>Bei mehreren Filtern prüfen Firewalls zuerst, danach Inspektoren.</translation>
    </message>
    <message>
        <source>Without effect for the methods IKEv2 offers; use user name and password for EAP.</source>
        <translation>Ohne Wirkung bei den Methoden, die IKEv2 bietet; verwenden Sie für EAP Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Words people read when encryption starts, such as “Kept by the IT department”.</source>
        <translation>Text, den Benutzer beim Start der Verschlüsselung lesen, etwa „Wird von der IT-Abteilung aufbewahrt“.</translation>
    </message>
    <message>
        <source>Writes what the firewall did. Only macOS 12 to 14; later ones ignore it.</source>
        <translation>Zeichnet auf, was die Firewall getan hat. Nur macOS 12 bis 14; spätere Versionen ignorieren es.</translation>
    </message>
    <message>
        <source>Yes: the domains above aren’t added to short names.</source>
        <translation>Ja: Die obigen Domains werden nicht an Kurznamen angehängt.</translation>
    </message>
    <message>
        <source>Your inventory number, shown on the lock screen and the login screen of Shared iPad.</source>
        <translation>Ihre Inventarnummer, die auf dem Sperrbildschirm und dem Anmeldebildschirm eines geteilten iPad erscheint.</translation>
    </message>
    <message>
        <source>“ActiveDirectory” uses the Mac’s own directory account, so it is online before anyone logs in. Not together with Open Directory.</source>
        <translation>„ActiveDirectory“ verwendet den eigenen Verzeichnis-Account des Mac, sodass er online ist, bevor sich jemand anmeldet. Nicht zusammen mit Open Directory.</translation>
    </message>
    <message>
        <source>“Ask each time”: the password is never stored. Left out, people can save it.</source>
        <translation>„Jedes Mal fragen“: Das Passwort wird nie gespeichert. Ohne Angabe können Benutzer es sichern.</translation>
    </message>
</context>
</TS>
