<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>On iPhone and iPad 15 minutes are the most; only a Mac takes up to 60. Use 15, or another profile for Macs.</source>
        <translation>Auf iPhone und iPad sind höchstens 15 Minuten möglich, nur ein Mac erlaubt bis zu 60. 15 verwenden oder ein eigenes Profil für Macs.</translation>
    </message>
    <message>
        <source>0 means never.</source>
        <translation>0 bedeutet nie.</translation>
    </message>
    <message>
        <source>1 (768-bit, unsafe)</source>
        <translation>1 (768 Bit, unsicher)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 sign, 4 encrypt, 5 both. Left out, the server chooses.</source>
        <translation>1 signieren, 4 verschlüsseln, 5 beides. Ohne Angabe wählt der Server.</translation>
    </message>
    <message>
        <source>1 to 180; 0 never.</source>
        <translation>1 bis 180; 0 nie.</translation>
    </message>
    <message>
        <source>1 to 180; 0 never. A sleeping Mac gets commands only when it wakes.</source>
        <translation>1 bis 180; 0 nie. Ein Mac im Ruhezustand erhält Befehle erst beim Aufwachen.</translation>
    </message>
    <message>
        <source>1 to 180; 0 never. Only matters for disks that turn.</source>
        <translation>1 bis 180; 0 nie. Nur für Festplatten mit beweglichen Teilen von Bedeutung.</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
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
        <source>12 and older</source>
        <translation>Ab 12 Jahren</translation>
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
        <source>16 to 128. Left out, as the person likes.</source>
        <translation>16 bis 128. Ohne Angabe nach Wunsch der Person.</translation>
    </message>
    <message>
        <source>16 to 128; should be more than the icon size.</source>
        <translation>16 bis 128; sollte über der Symbolgröße liegen.</translation>
    </message>
    <message>
        <source>17 (6144-bit)</source>
        <translation>17 (6144 Bit)</translation>
    </message>
    <message>
        <source>17 and older</source>
        <translation>Ab 17 Jahren</translation>
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
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
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
        <source>3 days</source>
        <translation>3 Tage</translation>
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
        <source>4 and older</source>
        <translation>Ab 4 Jahren</translation>
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
        <source>465, or 587 if the provider says so.</source>
        <translation>465, oder 587, wenn der Anbieter es so vorgibt.</translation>
    </message>
    <message>
        <source>5 (1536-bit, weak)</source>
        <translation>5 (1536 Bit, schwach)</translation>
    </message>
    <message>
        <source>802.1X: any Ethernet</source>
        <translation>802.1X: beliebiges Ethernet</translation>
    </message>
    <message>
        <source>802.1X: first Ethernet</source>
        <translation>802.1X: erstes Ethernet</translation>
    </message>
    <message>
        <source>802.1X: first active Ethernet</source>
        <translation>802.1X: erstes aktives Ethernet</translation>
    </message>
    <message>
        <source>802.1X: second Ethernet</source>
        <translation>802.1X: zweites Ethernet</translation>
    </message>
    <message>
        <source>802.1X: second active Ethernet</source>
        <translation>802.1X: zweites aktives Ethernet</translation>
    </message>
    <message>
        <source>802.1X: third Ethernet</source>
        <translation>802.1X: drittes Ethernet</translation>
    </message>
    <message>
        <source>802.1X: third active Ethernet</source>
        <translation>802.1X: drittes aktives Ethernet</translation>
    </message>
    <message>
        <source>9 and older</source>
        <translation>Ab 9 Jahren</translation>
    </message>
    <message>
        <source>A .cer or .der file with an RSA key. Its private key stays with you.</source>
        <translation>Eine .cer- oder .der-Datei mit einem RSA-Schlüssel. Der zugehörige private Schlüssel bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>A .p12 file for servers that accept certificates. Prefer an identity payload of this profile.</source>
        <translation>Eine .p12-Datei für Server, die Zertifikate akzeptieren. Verwenden Sie besser eine Identitäts-Payload dieses Profils.</translation>
    </message>
    <message>
        <source>A Mac account locked after too many wrong passwords opens again by itself. Without it an administrator has to help; it needs the number of failed attempts.</source>
        <translation>Ein nach zu vielen falschen Passwörtern gesperrter Mac-Account öffnet sich wieder von selbst. Ohne dies muss ein Administrator helfen; benötigt die Anzahl der Fehlversuche.</translation>
    </message>
    <message>
        <source>A Mac app filters or redirects connections without a tunnel of its own. Needs macOS 14.</source>
        <translation>Eine Mac-App filtert Verbindungen oder leitet sie um, ohne eigenen Tunnel. Erfordert macOS 14.</translation>
    </message>
    <message>
        <source>A Mac can no longer be controlled with Apple Remote Desktop.</source>
        <translation>Ein Mac kann nicht mehr mit Apple Remote Desktop gesteuert werden.</translation>
    </message>
    <message>
        <source>A Mac gets a certificate from a Microsoft issuer; needs a Windows domain.</source>
        <translation>Ein Mac erhält ein Zertifikat von einem Microsoft-Aussteller; benötigt eine Windows-Domain.</translation>
    </message>
    <message>
        <source>A Mac keeps Apple downloads ready for the whole office, which saves internet traffic at every update.</source>
        <translation>Ein Mac hält Downloads von Apple für das ganze Büro bereit, was bei jedem Update Internetverkehr spart.</translation>
    </message>
    <message>
        <source>A Mac looks for updates anew. Superseded by declarations.</source>
        <translation>Ein Mac sucht erneut nach Updates. Durch Deklarationen abgelöst.</translation>
    </message>
    <message>
        <source>A Mac makes a new recovery key; the old one stops working.</source>
        <translation>Ein Mac erstellt einen neuen Wiederherstellungsschlüssel; der alte wird ungültig.</translation>
    </message>
    <message>
        <source>A Mac stays locked after the last wrong attempt. A number of minutes lets people try again.</source>
        <translation>Ein Mac bleibt nach dem letzten Fehlversuch gesperrt. Mit einer Anzahl von Minuten können Benutzer es erneut versuchen.</translation>
    </message>
    <message>
        <source>A Mac turns others on, off or restarts them through lights-out management.</source>
        <translation>Ein Mac schaltet andere über Lights-Out-Management ein oder aus oder startet sie neu.</translation>
    </message>
    <message>
        <source>A PAC file is entered, but the automatic proxy is off.</source>
        <translation>Eine PAC-Datei ist eingetragen, aber der automatische Proxy ist deaktiviert.</translation>
    </message>
    <message>
        <source>A VPN only for apps you choose, so that private traffic stays outside. It has all settings of VPN and those here.</source>
        <translation>Ein VPN nur für ausgewählte Apps, sodass privater Datenverkehr außerhalb bleibt. Es hat alle Einstellungen von VPN und die hier aufgeführten.</translation>
    </message>
    <message>
        <source>A VPN to the office that needs no app and no password: the device shows its certificate.</source>
        <translation>Ein VPN zur Organisation, das weder App noch Passwort benötigt: Das Gerät zeigt sein Zertifikat vor.</translation>
    </message>
    <message>
        <source>A button on the screen replaces gestures and buttons.</source>
        <translation>Eine Taste auf dem Bildschirm ersetzt Gesten und Tasten.</translation>
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
        <translation>Eine Zertifikat-Payload dieses Profils, mit der der Schlüssel auf dem Übertragungsweg verschlüsselt wird.</translation>
    </message>
    <message>
        <source>A certificate payload of this profile. Only with its private key can you read recovery keys, so keep that key safe and backed up.</source>
        <translation>Eine Zertifikat-Payload dieses Profils. Nur mit dem zugehörigen privaten Schlüssel können Sie Wiederherstellungsschlüssel lesen; bewahren Sie ihn daher sicher und mit Sicherungskopie auf.</translation>
    </message>
    <message>
        <source>A certificate preference belongs to a person’s keychain and has to be in a profile with the scope User.</source>
        <translation>Eine Zertifikatseinstellung gehört zum Schlüsselbund einer Person und muss in einem Profil mit dem Geltungsbereich „User“ stehen.</translation>
    </message>
    <message>
        <source>A certificate with its private key, so that the device can sign in to Wi-Fi, VPN or mail. With SCEP or ACME each device makes a key of its own, which is safer.</source>
        <translation>Ein Zertifikat mit seinem privaten Schlüssel, damit sich das Gerät bei WLAN, VPN oder Mail anmelden kann. Mit SCEP oder ACME erstellt jedes Gerät einen eigenen Schlüssel, was sicherer ist.</translation>
    </message>
    <message>
        <source>A device accepts either this payload or the older APN payload. Remove the older one.</source>
        <translation>Ein Gerät akzeptiert entweder diese Payload oder die ältere APN-Payload. Entfernen Sie die ältere.</translation>
    </message>
    <message>
        <source>A device in Lost Mode rings, even when muted.</source>
        <translation>Ein Gerät im Modus „Verloren“ klingelt, auch wenn es stummgeschaltet ist.</translation>
    </message>
    <message>
        <source>A domain of that realm.</source>
        <translation>Eine Domain dieses Realms.</translation>
    </message>
    <message>
        <source>A filter app needs a name that is shown to people.</source>
        <translation>Eine Filter-App benötigt einen Namen, der Benutzern angezeigt wird.</translation>
    </message>
    <message>
        <source>A filter of packets needs the bundle identifier of its packet provider.</source>
        <translation>Ein Paketfilter benötigt die Bundle-ID seines Packet Providers.</translation>
    </message>
    <message>
        <source>A filter of packets needs the designated requirement of its packet provider.</source>
        <translation>Ein Paketfilter benötigt die Signaturanforderung (Designated Requirement) seines Packet Providers.</translation>
    </message>
    <message>
        <source>A key for this Mac opens the disk when the password is forgotten. Leave it on.</source>
        <translation>Ein Schlüssel für diesen Mac öffnet die Festplatte, wenn das Passwort vergessen wurde. Lassen Sie dies eingeschaltet.</translation>
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
        <source>A login password of at least twelve characters, asked for after ten minutes.</source>
        <translation>Ein Anmeldepasswort mit mindestens zwölf Zeichen, nach zehn Minuten abgefragt.</translation>
    </message>
    <message>
        <source>A manual proxy needs the server’s address.</source>
        <translation>Ein manueller Proxy benötigt die Adresse des Servers.</translation>
    </message>
    <message>
        <source>A manual proxy needs the server’s port.</source>
        <translation>Ein manueller Proxy benötigt den Port des Servers.</translation>
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
        <source>A paired watch locks when taken off.</source>
        <translation>Eine gekoppelte Watch sperrt sich beim Abnehmen.</translation>
    </message>
    <message>
        <source>A password entered on the provider’s page becomes the local one.</source>
        <translation>Ein auf der Seite des Anbieters eingegebenes Passwort wird zum lokalen.</translation>
    </message>
    <message>
        <source>A pattern for what the simple rules can’t express. A wrong pattern can make every password unacceptable, so try it on a test Mac first.</source>
        <translation>Ein Muster für das, was die einfachen Regeln nicht ausdrücken können. Ein falsches Muster kann jedes Passwort unzulässig machen; testen Sie es also zuerst auf einem Test-Mac.</translation>
    </message>
    <message>
        <source>A policy allows a time before registration, but its length is missing.</source>
        <translation>Eine Richtlinie erlaubt eine Zeit vor der Registrierung, aber ihre Dauer fehlt.</translation>
    </message>
    <message>
        <source>A policy allows a time without network, but its length is missing.</source>
        <translation>Eine Richtlinie erlaubt eine Zeit ohne Netzwerk, aber ihre Dauer fehlt.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A profile can only deny camera and microphone; the person has to allow them.</source>
        <translation>Ein Profil kann Kamera und Mikrofon nur verweigern; erlauben muss sie die Person.</translation>
    </message>
    <message>
        <source>A profile can’t allow this, only deny it or let people without administrator rights decide.</source>
        <translation>Ein Profil kann dies nicht erlauben, sondern nur verweigern oder Benutzer ohne Administratorrechte entscheiden lassen.</translation>
    </message>
    <message>
        <source>A program is identified by its whole path, beginning with a slash.</source>
        <translation>Ein Programm wird durch seinen vollständigen Pfad identifiziert, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>A protected connection to the office network. Built in are IKEv2, IPsec and L2TP; other makers need their app on the device.</source>
        <translation>Eine geschützte Verbindung zum Netzwerk der Organisation. Integriert sind IKEv2, IPsec und L2TP; andere Hersteller benötigen ihre App auf dem Gerät.</translation>
    </message>
    <message>
        <source>A receiver may be named only for Apple events.</source>
        <translation>Ein Empfänger darf nur bei Apple Events genannt werden.</translation>
    </message>
    <message>
        <source>A red number on the app’s icon.</source>
        <translation>Eine rote Zahl auf dem Symbol der App.</translation>
    </message>
    <message>
        <source>A registration token needs the method of Platform SSO.</source>
        <translation>Ein Registrierungstoken benötigt die Methode von Platform SSO.</translation>
    </message>
    <message>
        <source>A root or server certificate payload of this profile.</source>
        <translation>Eine Payload dieses Profils mit einem Root- oder Serverzertifikat.</translation>
    </message>
    <message>
        <source>A section for apps used lately.</source>
        <translation>Ein Bereich für kürzlich verwendete Apps.</translation>
    </message>
    <message>
        <source>A sign-in address needs the server entered too.</source>
        <translation>Bei einer Anmeldeadresse muss auch der Server eingegeben werden.</translation>
    </message>
    <message>
        <source>A six-digit passcode that isn’t 123456, and a screen that locks after five minutes.</source>
        <translation>Ein sechsstelliger Code, der nicht 123456 ist, und ein Bildschirm, der nach fünf Minuten gesperrt wird.</translation>
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
        <source>A teacher can lock apps or devices without the pupil’s agreement.</source>
        <translation>Eine Lehrkraft kann Apps oder Geräte ohne Zustimmung der Schülerin oder des Schülers sperren.</translation>
    </message>
    <message>
        <source>A teacher can look at screens of managed classes unasked. The education payload must allow it as well.</source>
        <translation>Eine Lehrkraft kann Bildschirme verwalteter Klassen ungefragt ansehen. Die Payload „Bildung“ muss es ebenfalls erlauben.</translation>
    </message>
    <message>
        <source>A team is allowed as a whole and with single extensions. macOS accepts only one of the two.</source>
        <translation>Ein Team ist als Ganzes und mit einzelnen Erweiterungen erlaubt. macOS akzeptiert nur eines von beiden.</translation>
    </message>
    <message>
        <source>A token card needs EAP as the authentication protocol.</source>
        <translation>Eine Token-Karte benötigt EAP als Authentifizierungsprotokoll.</translation>
    </message>
    <message>
        <source>A token card needs the EAP-RSA plug-in as the only one.</source>
        <translation>Eine Token-Karte benötigt das EAP-RSA-Plug-in als einziges.</translation>
    </message>
    <message>
        <source>A trusted certificate isn’t a certificate payload of this profile. Add the payload or choose another.</source>
        <translation>Ein vertrauenswürdiges Zertifikat ist keine Zertifikat-Payload dieses Profils. Fügen Sie die Payload hinzu oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A value for exactly this device, which the server checks before it issues. If two devices get the same one, the second may be refused.</source>
        <translation>Ein Wert für genau dieses Gerät, den der Server vor dem Ausstellen prüft. Erhalten zwei Geräte denselben, wird das zweite möglicherweise abgelehnt.</translation>
    </message>
    <message>
        <source>A value sent to the server with each request. Outdated since iOS 7.</source>
        <translation>Ein Wert, der bei jeder Anfrage an den Server gesendet wird. Veraltet seit iOS 7.</translation>
    </message>
    <message>
        <source>A word passed on to the filter app, often your customer number.</source>
        <translation>Ein Wort, das an die Filter-App weitergegeben wird, häufig Ihre Kundennummer.</translation>
    </message>
    <message>
        <source>A wrong kind leaves the place empty.</source>
        <translation>Bei falscher Art bleibt der Platz leer.</translation>
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
        <source>AIM account</source>
        <translation>AIM-Account</translation>
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
        <source>Accept unknown certificates</source>
        <translation>Unbekannte Zertifikate akzeptieren</translation>
    </message>
    <message>
        <source>Access key without unlocking</source>
        <translation>Zugangsschlüssel ohne Entsperren</translation>
    </message>
    <message>
        <source>Access key: identity of the Mac</source>
        <translation>Zugangsschlüssel: Identität des Mac</translation>
    </message>
    <message>
        <source>Access key: reader group</source>
        <translation>Zugangsschlüssel: Lesergruppe</translation>
    </message>
    <message>
        <source>Access key: reader’s issuer</source>
        <translation>Zugangsschlüssel: Aussteller der Leser</translation>
    </message>
    <message>
        <source>Access point of the mobile network; only if the operator asks for a special one. A wrong one cuts mobile data.</source>
        <translation>Zugangspunkt des Mobilfunknetzes; nur wenn der Netzbetreiber einen besonderen verlangt. Ein falscher unterbricht die mobilen Daten.</translation>
    </message>
    <message>
        <source>Access point of the mobile network; use Cellular instead.</source>
        <translation>Zugangspunkt des Mobilfunknetzes; verwenden Sie stattdessen „Mobilfunk“.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Bedienungshilfen</translation>
    </message>
    <message>
        <source>Accessibility (Mac)</source>
        <translation>Bedienungshilfen (Mac)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountname</translation>
    </message>
    <message>
        <source>Account that may unlock the disk first. Left out, it is the person who logs in.</source>
        <translation>Account, der die Festplatte zuerst entsperren darf. Ohne Angabe ist es die Person, die sich anmeldet.</translation>
    </message>
    <message>
        <source>Accounts can be made at login only with password or smart card.</source>
        <translation>Accounts können bei der Anmeldung nur mit Passwort oder Smartcard erstellt werden.</translation>
    </message>
    <message>
        <source>Accounts can be made at login only with shared device keys.</source>
        <translation>Accounts können bei der Anmeldung nur mit gemeinsamen Geräteschlüsseln erstellt werden.</translation>
    </message>
    <message>
        <source>Accounts of the identity provider can authorize only with shared device keys.</source>
        <translation>Accounts des Identitätsanbieters können nur mit gemeinsamen Geräteschlüsseln autorisieren.</translation>
    </message>
    <message>
        <source>Accounts of the provider for approvals</source>
        <translation>Accounts des Anbieters für Genehmigungen</translation>
    </message>
    <message>
        <source>Accounts on the Mac need a password of at least twelve characters. The screen locks after ten minutes without use and asks for the password at once. After ten wrong attempts the account waits for fifteen minutes. People with a shorter password go on using it until they change it; tell them to, or they never will.</source>
        <translation>Accounts auf dem Mac benötigen ein Passwort mit mindestens zwölf Zeichen. Der Bildschirm wird nach zehn Minuten ohne Nutzung gesperrt und fragt sofort nach dem Passwort. Nach zehn Fehlversuchen wartet der Account fünfzehn Minuten. Benutzer mit einem kürzeren Passwort verwenden es weiter, bis sie es ändern; fordern Sie sie dazu auf, sonst geschieht es nie.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Active Directory certificate</source>
        <translation>Active Directory-Zertifikat</translation>
    </message>
    <message>
        <source>Activity in cloud folders</source>
        <translation>Aktivität in Cloud-Ordnern</translation>
    </message>
    <message>
        <source>Add Game Center friends</source>
        <translation>Game Center-Freunde hinzufügen</translation>
    </message>
    <message>
        <source>Add VPN by hand</source>
        <translation>VPN von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Add the bundle identifiers of your own apps here.</source>
        <translation>Fügen Sie hier die Bundle-IDs Ihrer eigenen Apps hinzu.</translation>
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
        <source>Added when a person logs in.</source>
        <translation>Werden bei der Anmeldung einer Person hinzugefügt.</translation>
    </message>
    <message>
        <source>Additional files to take over when people move from a Windows PC to a Mac.</source>
        <translation>Zusätzliche Dateien, die beim Umzug von einem Windows-PC auf einen Mac übernommen werden.</translation>
    </message>
    <message>
        <source>Additional methods against future quantum computers, as numbers. Only for servers that support them.</source>
        <translation>Zusätzliche Verfahren gegen künftige Quantencomputer, als Nummern. Nur für Server, die sie unterstützen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Address of an own catalog. Ignored since macOS 11.</source>
        <translation>Adresse eines eigenen Katalogs. Wird seit macOS 11 ignoriert.</translation>
    </message>
    <message>
        <source>Address of the SCEP server, as its operator gives it, often ending in /scep or /mscep.dll. If devices can’t reach it, the whole profile fails.</source>
        <translation>Adresse des SCEP-Servers, wie sein Betreiber sie angibt, häufig mit /scep oder /mscep.dll am Ende. Können Geräte sie nicht erreichen, schlägt das ganze Profil fehl.</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>Adresse des Accounts</translation>
    </message>
    <message>
        <source>Address of the provider’s sign-in page. Left out the device finds it itself; given, the server has to be given as well.</source>
        <translation>Adresse der Anmeldeseite des Anbieters. Ohne Angabe findet das Gerät sie selbst; mit Angabe muss auch der Server angegeben werden.</translation>
    </message>
    <message>
        <source>Addresses are forbidden under the old key and the new one. Keep only the new list.</source>
        <translation>Adressen sind unter dem alten und dem neuen Schlüssel verboten. Behalten Sie nur die neue Liste.</translation>
    </message>
    <message>
        <source>Addresses are ignored for sign-on by credentials.</source>
        <translation>Adressen werden bei der Anmeldung per Anmeldedaten ignoriert.</translation>
    </message>
    <message>
        <source>Addresses of a Mac needed for lights-out management.</source>
        <translation>Adressen eines Mac, die für Lights-Out-Management nötig sind.</translation>
    </message>
    <message>
        <source>Addresses used in this account aren’t suggested on the person’s other devices.</source>
        <translation>In diesem Account verwendete Adressen werden auf den anderen Geräten der Person nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>Adds a calendar that people can only read, such as public holidays.</source>
        <translation>Fügt einen Kalender hinzu, der nur gelesen werden kann, z. B. Feiertage.</translation>
    </message>
    <message>
        <source>Administration files</source>
        <translation>Administrationsdateien</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Administrator for apps</source>
        <translation>Administrator für Apps</translation>
    </message>
    <message>
        <source>Administrator for computer-to-computer networks</source>
        <translation>Administrator für Computer-zu-Computer-Netzwerke</translation>
    </message>
    <message>
        <source>Administrator to change network</source>
        <translation>Administrator zum Netzwerkwechsel</translation>
    </message>
    <message>
        <source>Administrator to switch Wi-Fi on and off</source>
        <translation>Administrator zum Ein-/Ausschalten des WLAN</translation>
    </message>
    <message>
        <source>Administrators can see and control the Mac with Apple Remote Desktop.</source>
        <translation>Administratoren können den Mac mit Apple Remote Desktop sehen und steuern.</translation>
    </message>
    <message>
        <source>After so many wrong tries an iPhone or iPad is erased, and a Mac locks the account. Delays between tries begin early; children and pockets do type, so avoid very low numbers.</source>
        <translation>Nach so vielen falschen Versuchen wird ein iPhone oder iPad gelöscht, und ein Mac sperrt den Account. Wartezeiten zwischen Versuchen beginnen früh; auch Kinder und Hosentaschen tippen, vermeiden Sie also sehr kleine Zahlen.</translation>
    </message>
    <message>
        <source>AirDrop</source>
        <translation>AirDrop</translation>
    </message>
    <message>
        <source>AirDrop is off, so it doesn’t matter how it treats managed documents.</source>
        <translation>AirDrop ist deaktiviert, daher ist es gleichgültig, wie es verwaltete Dokumente behandelt.</translation>
    </message>
    <message>
        <source>AirPlay</source>
        <translation>AirPlay</translation>
    </message>
    <message>
        <source>AirPlay security</source>
        <translation>AirPlay-Sicherheit</translation>
    </message>
    <message>
        <source>AirPrint</source>
        <translation>AirPrint</translation>
    </message>
    <message>
        <source>AirPrint is off, so its other settings have no effect.</source>
        <translation>AirPrint ist deaktiviert, daher haben die anderen Einstellungen dafür keine Wirkung.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All apps for captive networks are allowed, so the list isn’t used.</source>
        <translation>Alle Apps für Netzwerke mit Anmeldeseite sind erlaubt, daher wird die Liste nicht verwendet.</translation>
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
        <source>All incoming connections are blocked, so the list of apps has no effect.</source>
        <translation>Alle eingehenden Verbindungen werden blockiert, daher hat die Liste der Apps keine Wirkung.</translation>
    </message>
    <message>
        <source>All managed apps in addition to those listed, and no others.</source>
        <translation>Alle verwalteten Apps zusätzlich zu den aufgeführten und keine anderen.</translation>
    </message>
    <message>
        <source>All of the app together</source>
        <translation>Alle der App zusammen</translation>
    </message>
    <message>
        <source>All people share the Mac’s keys instead of own ones. Required for creating users at login; only in profiles for the whole Mac.</source>
        <translation>Alle teilen sich die Schlüssel des Mac, statt eigene zu haben. Nötig zum Anlegen von Benutzern bei der Anmeldung; nur in Profilen für den ganzen Mac.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow Touch ID or watch</source>
        <translation>Touch ID oder Watch erlauben</translation>
    </message>
    <message>
        <source>Allow beta versions</source>
        <translation>Betaversionen erlauben</translation>
    </message>
    <message>
        <source>Allow notifications</source>
        <translation>Mitteilungen erlauben</translation>
    </message>
    <message>
        <source>Allow partner networks</source>
        <translation>Partnernetze erlauben</translation>
    </message>
    <message>
        <source>Allow simple passcodes</source>
        <translation>Einfache Codes erlauben</translation>
    </message>
    <message>
        <source>Allow some time for unregistered accounts</source>
        <translation>Einige Zeit für nicht registrierte Accounts erlauben</translation>
    </message>
    <message>
        <source>Allow some time offline</source>
        <translation>Einige Zeit offline erlauben</translation>
    </message>
    <message>
        <source>Allowed AI workspace</source>
        <translation>Erlaubter KI-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Allowed app</source>
        <translation>Erlaubte App</translation>
    </message>
    <message>
        <source>Allowed apps</source>
        <translation>Erlaubte Apps</translation>
    </message>
    <message>
        <source>Allowed apps on Mac</source>
        <translation>Erlaubte Apps auf dem Mac</translation>
    </message>
    <message>
        <source>Allowed apps only</source>
        <translation>Nur erlaubte Apps</translation>
    </message>
    <message>
        <source>Allowed apps only (old name)</source>
        <translation>Nur erlaubte Apps (alter Name)</translation>
    </message>
    <message>
        <source>Allowed extensions by maker</source>
        <translation>Erlaubte Erweiterungen nach Hersteller</translation>
    </message>
    <message>
        <source>Allowed folders</source>
        <translation>Erlaubte Ordner</translation>
    </message>
    <message>
        <source>Allowed for these</source>
        <translation>Für diese erlaubt</translation>
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
        <source>Allows or blocks single apps by their signature.</source>
        <translation>Erlaubt oder blockiert einzelne Apps anhand ihrer Signatur.</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always 1.</source>
        <translation>Immer 1.</translation>
    </message>
    <message>
        <source>Always 1. It is the version of the file format, not of your settings.</source>
        <translation>Immer 1. Das ist die Version des Dateiformats, nicht die Ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>Always Apple for this extension.</source>
        <translation>Bei dieser Erweiterung immer Apple.</translation>
    </message>
    <message>
        <source>Always Credential for Kerberos.</source>
        <translation>Bei Kerberos immer Credential.</translation>
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
        <source>Always for these hosts</source>
        <translation>Immer für diese Hosts</translation>
    </message>
    <message>
        <source>Always on (supervised iPhone and iPad)</source>
        <translation>Immer aktiv (betreutes iPhone und iPad)</translation>
    </message>
    <message>
        <source>Always open login items</source>
        <translation>Anmeldeobjekte immer öffnen</translation>
    </message>
    <message>
        <source>Always require the provider</source>
        <translation>Anbieter immer verlangen</translation>
    </message>
    <message>
        <source>Always “Configuration”. Devices refuse anything else here.</source>
        <translation>Immer „Configuration“. Geräte lehnen alles andere hier ab.</translation>
    </message>
    <message>
        <source>An Apple TV shows only how to connect to it and can’t be used otherwise.</source>
        <translation>Ein Apple TV zeigt nur, wie man sich mit ihm verbindet, und lässt sich sonst nicht benutzen.</translation>
    </message>
    <message>
        <source>An IKEv2 VPN has no app identifier; the key has to be empty.</source>
        <translation>Ein IKEv2-VPN hat keine App-Kennung; der Schlüssel muss leer sein.</translation>
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
        <source>An IP address; 10.1.* stands for all that begin like this.</source>
        <translation>Eine IP-Adresse; 10.1.* steht für alle, die so beginnen.</translation>
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
        <source>An app on the device answers all name lookups, for example to filter them. The app must be installed as well.</source>
        <translation>Eine App auf dem Gerät beantwortet alle Namensabfragen, z. B. um sie zu filtern. Die App muss ebenfalls installiert sein.</translation>
    </message>
    <message>
        <source>An app provides the VPN, but the settings in the VPN section are missing.</source>
        <translation>Eine App stellt das VPN bereit, aber die Einstellungen im Abschnitt VPN fehlen.</translation>
    </message>
    <message>
        <source>An app such as Microsoft Company Portal signs people in to websites and other apps. The app must be installed and support it.</source>
        <translation>Eine App wie Microsoft-Unternehmensportal meldet Benutzer bei Websites und anderen Apps an. Die App muss installiert sein und dies unterstützen.</translation>
    </message>
    <message>
        <source>An app that may enter Single App Mode is blocked.</source>
        <translation>Eine App, die in den Einzel-App-Modus wechseln darf, ist blockiert.</translation>
    </message>
    <message>
        <source>An earlier place for the identity; use the one inside the DNS server instead.</source>
        <translation>Eine frühere Stelle für die Identität; verwenden Sie stattdessen die im DNS-Server.</translation>
    </message>
    <message>
        <source>An encrypted Mac stays encrypted; people can’t switch it off in System Settings.</source>
        <translation>Ein verschlüsselter Mac bleibt verschlüsselt; Benutzer können es in den Systemeinstellungen nicht ausschalten.</translation>
    </message>
    <message>
        <source>An enterprise network doesn’t use the shared password. It only adds a secret to the profile.</source>
        <translation>Ein Unternehmensnetzwerk verwendet das gemeinsame Passwort nicht. Es fügt dem Profil nur ein Geheimnis hinzu.</translation>
    </message>
    <message>
        <source>An extension can be removed by its app and can’t be removed. Decide for one.</source>
        <translation>Eine Erweiterung kann von ihrer App entfernt werden und ist zugleich nicht entfernbar. Entscheiden Sie sich für eines.</translation>
    </message>
    <message>
        <source>An identity for signing is chosen, but signing is off.</source>
        <translation>Eine Identität zum Signieren ist ausgewählt, aber das Signieren ist deaktiviert.</translation>
    </message>
    <message>
        <source>An identity payload of this profile, issued for the account’s address.</source>
        <translation>Eine Identitäts-Payload dieses Profils, ausgestellt für die Adresse des Accounts.</translation>
    </message>
    <message>
        <source>An identity preference belongs to a person’s keychain and has to be in a profile with the scope User.</source>
        <translation>Eine Identitätseinstellung gehört zum Schlüsselbund einer Person und muss in einem Profil mit dem Geltungsbereich „User“ stehen.</translation>
    </message>
    <message>
        <source>An open network uses no password. Remove it or say how the network is protected.</source>
        <translation>Ein offenes Netzwerk verwendet kein Passwort. Entfernen Sie es oder geben Sie an, wie das Netzwerk geschützt ist.</translation>
    </message>
    <message>
        <source>Anonymous provisioning doesn’t check the server; somebody in between can take its place.</source>
        <translation>Die anonyme Bereitstellung prüft den Server nicht; jemand dazwischen kann seinen Platz einnehmen.</translation>
    </message>
    <message>
        <source>Answers sign-in questions of hosts</source>
        <translation>Beantwortet Anmeldeanfragen von Hosts</translation>
    </message>
    <message>
        <source>Answers the privacy questions of Mac apps in advance, so that people aren’t asked. Only through MDM the user has approved; where profiles disagree, denial wins.</source>
        <translation>Beantwortet die Datenschutzfragen von Mac-Apps im Voraus, damit Benutzer nicht gefragt werden. Nur über vom Benutzer genehmigtes MDM; widersprechen sich Profile, gilt die Ablehnung.</translation>
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
        <source>Any device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>Any kind of password or enterprise network</source>
        <translation>Jede Art von Passwort oder Unternehmensnetzwerk</translation>
    </message>
    <message>
        <source>Any server with a certificate of this authority is trusted. Name your RADIUS server as well.</source>
        <translation>Jedem Server mit einem Zertifikat dieser Zertifizierungsstelle wird vertraut. Nennen Sie auch Ihren RADIUS-Server.</translation>
    </message>
    <message>
        <source>Anyone in your directory can log in and gets an account on the Mac. Needs the Mac’s keys and a password or smart card.</source>
        <translation>Alle in Ihrem Verzeichnis können sich anmelden und erhalten einen Account auf dem Mac. Benötigt die Schlüssel des Mac und ein Passwort oder eine Smartcard.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>App (older spelling)</source>
        <translation>App (ältere Schreibweise)</translation>
    </message>
    <message>
        <source>App Clips</source>
        <translation>App Clips</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App Lock</source>
        <translation>App-Sperre</translation>
    </message>
    <message>
        <source>App Store</source>
        <translation>App Store</translation>
    </message>
    <message>
        <source>App Store (Mac)</source>
        <translation>App Store (Mac)</translation>
    </message>
    <message>
        <source>App extensions</source>
        <translation>App-Erweiterungen</translation>
    </message>
    <message>
        <source>App for calls</source>
        <translation>App für Anrufe</translation>
    </message>
    <message>
        <source>App of another maker</source>
        <translation>App eines anderen Herstellers</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Apple Intelligence may use outside services such as ChatGPT only with your organization’s workspace, and people must sign in. At most one; profiles with different ones leave none.</source>
        <translation>Apple Intelligence darf externe Dienste wie ChatGPT nur mit dem Arbeitsbereich Ihrer Organisation nutzen, und Benutzer müssen sich anmelden. Höchstens einer; Profile mit verschiedenen lassen keinen übrig.</translation>
    </message>
    <message>
        <source>Apple Intelligence report</source>
        <translation>Apple Intelligence-Bericht</translation>
    </message>
    <message>
        <source>Apple Music</source>
        <translation>Apple Music</translation>
    </message>
    <message>
        <source>Apple Music radio</source>
        <translation>Apple Music-Radio</translation>
    </message>
    <message>
        <source>Apple TV</source>
        <translation>Apple TV</translation>
    </message>
    <message>
        <source>Apple TV asks for a pairing password. Only for tvOS before 10.2; use the AirPlay security payload today.</source>
        <translation>Apple TV fragt nach einem Passwort zum Koppeln. Nur für tvOS vor 10.2; verwenden Sie heute die Payload „AirPlay-Sicherheit“.</translation>
    </message>
    <message>
        <source>Apple Vision Pro</source>
        <translation>Apple Vision Pro</translation>
    </message>
    <message>
        <source>Apple Vision Pro may connect after a restart before anyone has unlocked it, so that it can be managed. Off: it waits for the passcode.</source>
        <translation>Apple Vision Pro darf sich nach einem Neustart verbinden, bevor sie jemand entsperrt hat, damit sie verwaltet werden kann. Aus: Sie wartet auf den Code.</translation>
    </message>
    <message>
        <source>Apple Watch</source>
        <translation>Apple Watch</translation>
    </message>
    <message>
        <source>Apple advises no more than about 500 forbidden addresses.</source>
        <translation>Apple empfiehlt nicht mehr als etwa 500 verbotene Adressen.</translation>
    </message>
    <message>
        <source>Apple allows a single workspace here.</source>
        <translation>Apple erlaubt hier einen einzigen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Apple attests only keys that the device’s hardware holds. Bind the key to the hardware or don’t ask for attestation.</source>
        <translation>Apple bestätigt nur Schlüssel, die in der Hardware des Geräts liegen. Binden Sie den Schlüssel an die Hardware oder fordern Sie keine Bestätigung an.</translation>
    </message>
    <message>
        <source>Apple events need the app that receives them: its identifier, the kind of identifier and its code requirement.</source>
        <translation>Apple Events benötigen die App, die sie empfängt: ihre Kennung, die Art der Kennung und ihre Codeanforderung.</translation>
    </message>
    <message>
        <source>Apple knows C, L, ST, O, OU and CN by name, in capitals. Everything else is written as an OID with dots.</source>
        <translation>Apple kennt C, L, ST, O, OU und CN mit Namen, in Großbuchstaben. Alles andere wird als OID mit Punkten geschrieben.</translation>
    </message>
    <message>
        <source>Apple’s Kerberos extension</source>
        <translation>Apples Kerberos-Erweiterung</translation>
    </message>
    <message>
        <source>Apple’s Kerberos extension; nothing else is possible here.</source>
        <translation>Apples Kerberos-Erweiterung; etwas anderes ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Apple’s current schema calls this kind Application.</source>
        <translation>Apples aktuelles Schema nennt diese Art Application.</translation>
    </message>
    <message>
        <source>Apple’s default of 1024 bits is too short, and many authorities refuse it.</source>
        <translation>Apples Standardwert von 1024 Bit ist zu kurz, und viele Zertifizierungsstellen lehnen ihn ab.</translation>
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
        <source>Apple’s newer schema has the identity inside the DNS settings and no longer beside them.</source>
        <translation>Apples neueres Schema führt die Identität innerhalb der DNS-Einstellungen und nicht mehr daneben.</translation>
    </message>
    <message>
        <source>Apple’s push notifications don’t use the VPN. Leave it so, or devices can’t be managed when the VPN fails.</source>
        <translation>Apples Push-Mitteilungen verwenden das VPN nicht. Belassen Sie es so, sonst lassen sich Geräte bei Ausfall des VPN nicht verwalten.</translation>
    </message>
    <message>
        <source>Apple’s push service goes through the VPN too. If the VPN fails, this server can’t wake the device.</source>
        <translation>Auch Apples Push-Dienst läuft über das VPN. Fällt das VPN aus, kann dieser Server das Gerät nicht wecken.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Apps and accounts refer to this VPN by this ID. If it changes, they lose their connection until they get the new one.</source>
        <translation>Apps und Accounts verweisen mit dieser ID auf dieses VPN. Ändert sie sich, verlieren sie ihre Verbindung, bis sie die neue erhalten.</translation>
    </message>
    <message>
        <source>Apps are allowed under the old key and the new one. Keep only the new list.</source>
        <translation>Apps sind unter dem alten und dem neuen Schlüssel erlaubt. Behalten Sie nur die neue Liste.</translation>
    </message>
    <message>
        <source>Apps are blocked under the old key and the new one. Keep only the new list.</source>
        <translation>Apps sind unter dem alten und dem neuen Schlüssel blockiert. Behalten Sie nur die neue Liste.</translation>
    </message>
    <message>
        <source>Apps at first</source>
        <translation>Apps am Anfang</translation>
    </message>
    <message>
        <source>Apps by bundle ID, single programs by path.</source>
        <translation>Apps anhand der Bundle-ID, einzelne Programme anhand des Pfads.</translation>
    </message>
    <message>
        <source>Apps can uninstall these extensions without an administrator, so that updates and removal run unattended.</source>
        <translation>Apps können diese Erweiterungen ohne Administrator deinstallieren, sodass Aktualisierungen und Entfernen unbeaufsichtigt ablaufen.</translation>
    </message>
    <message>
        <source>Apps can’t ask for permission to follow the person across other apps; the answer is always no.</source>
        <translation>Apps können nicht um Erlaubnis bitten, die Person über andere Apps hinweg zu verfolgen; die Antwort ist immer Nein.</translation>
    </message>
    <message>
        <source>Apps exempt from age rating</source>
        <translation>Von der Altersfreigabe ausgenommene Apps</translation>
    </message>
    <message>
        <source>Apps for contacts</source>
        <translation>Apps für Kontakte</translation>
    </message>
    <message>
        <source>Apps for per-app VPN (Mac)</source>
        <translation>Apps für VPN pro App (Mac)</translation>
    </message>
    <message>
        <source>Apps from websites</source>
        <translation>Apps von Websites</translation>
    </message>
    <message>
        <source>Apps in the folder</source>
        <translation>Apps im Ordner</translation>
    </message>
    <message>
        <source>Apps inside</source>
        <translation>Enthaltene Apps</translation>
    </message>
    <message>
        <source>Apps people may open. An empty list leaves only macOS itself.</source>
        <translation>Apps, die geöffnet werden dürfen. Eine leere Liste lässt nur macOS selbst übrig.</translation>
    </message>
    <message>
        <source>Apps rated higher are hidden and can’t be loaded. Apple’s own apps don’t count.</source>
        <translation>Höher eingestufte Apps werden ausgeblendet und können nicht geladen werden. Apples eigene Apps zählen nicht.</translation>
    </message>
    <message>
        <source>Apps stand where the profile says and people can’t move them; apps that aren’t listed follow on later pages. Apps that a device doesn’t have are left out, so one profile serves iPhone and iPad. The device has to be supervised, and only one such profile counts. Put your own apps into the folder or onto the page by their bundle identifiers. Web clips can stand here too, but come from a payload of their own.</source>
        <translation>Apps stehen dort, wo das Profil es vorgibt, und Benutzer können sie nicht bewegen; nicht aufgeführte Apps folgen auf späteren Seiten. Apps, die ein Gerät nicht hat, werden ausgelassen, sodass ein Profil für iPhone und iPad genügt. Das Gerät muss betreut sein, und nur ein solches Profil zählt. Setzen Sie Ihre eigenen Apps anhand ihrer Bundle-IDs in den Ordner oder auf die Seite. Auch Webclips können hier stehen, kommen aber aus einer eigenen Payload.</translation>
    </message>
    <message>
        <source>Apps that may change files the system protects for administrators, such as user records.</source>
        <translation>Apps, die Dateien ändern dürfen, die das System für Administratoren schützt, etwa Benutzereinträge.</translation>
    </message>
    <message>
        <source>Apps that may control one particular other app by script. Needs the receiving app as well.</source>
        <translation>Apps, die eine bestimmte andere App per Skript steuern dürfen. Benötigt auch die empfangende App.</translation>
    </message>
    <message>
        <source>Apps that may lock themselves in</source>
        <translation>Apps, die sich selbst fixieren dürfen</translation>
    </message>
    <message>
        <source>Apps that may look for and use Bluetooth devices.</source>
        <translation>Apps, die Bluetooth-Geräte suchen und verwenden dürfen.</translation>
    </message>
    <message>
        <source>Apps that may open the photo library.</source>
        <translation>Apps, die die Fotomediathek öffnen dürfen.</translation>
    </message>
    <message>
        <source>Apps that may operate other apps, needed by remote support and window tools. A powerful right.</source>
        <translation>Apps, die andere Apps bedienen dürfen, nötig für Fernsupport und Fensterwerkzeuge. Ein weitreichendes Recht.</translation>
    </message>
    <message>
        <source>Apps that may read and change appointments.</source>
        <translation>Apps, die Termine lesen und ändern dürfen.</translation>
    </message>
    <message>
        <source>Apps that may read and change contacts.</source>
        <translation>Apps, die Kontakte lesen und ändern dürfen.</translation>
    </message>
    <message>
        <source>Apps that may read and change reminders.</source>
        <translation>Apps, die Erinnerungen lesen und ändern dürfen.</translation>
    </message>
    <message>
        <source>Apps that may read nearly everything on the Mac, such as backup and virus scanners. Grant it sparingly.</source>
        <translation>Apps, die fast alles auf dem Mac lesen dürfen, etwa Backup-Programme und Virenscanner. Gewähren Sie dies sparsam.</translation>
    </message>
    <message>
        <source>Apps that may read what other apps have stored.</source>
        <translation>Apps, die lesen dürfen, was andere Apps gespeichert haben.</translation>
    </message>
    <message>
        <source>Apps that may see music, films and what is played.</source>
        <translation>Apps, die Musik, Filme und die laufende Wiedergabe sehen dürfen.</translation>
    </message>
    <message>
        <source>Apps that may send key presses and clicks, needed by remote support.</source>
        <translation>Apps, die Tastendrücke und Klicks senden dürfen, nötig für Fernsupport.</translation>
    </message>
    <message>
        <source>Apps that may sign in</source>
        <translation>Apps, die sich anmelden dürfen</translation>
    </message>
    <message>
        <source>Apps that may turn speech into text with Apple’s service, which receives the recording.</source>
        <translation>Apps, die Sprache mit Apples Dienst in Text umwandeln dürfen; dieser erhält die Aufnahme.</translation>
    </message>
    <message>
        <source>Apps that may update or delete others, such as software distribution.</source>
        <translation>Apps, die andere aktualisieren oder löschen dürfen, etwa zur Softwareverteilung.</translation>
    </message>
    <message>
        <source>Apps that may use files in Documents.</source>
        <translation>Apps, die Dateien im Ordner „Dokumente“ verwenden dürfen.</translation>
    </message>
    <message>
        <source>Apps that may use files in Downloads.</source>
        <translation>Apps, die Dateien im Ordner „Downloads“ verwenden dürfen.</translation>
    </message>
    <message>
        <source>Apps that may use files on servers.</source>
        <translation>Apps, die Dateien auf Servern verwenden dürfen.</translation>
    </message>
    <message>
        <source>Apps that may use files on sticks and other drives.</source>
        <translation>Apps, die Dateien auf Sticks und anderen Laufwerken verwenden dürfen.</translation>
    </message>
    <message>
        <source>Apps that may use files on the Desktop.</source>
        <translation>Apps, die Dateien auf dem Schreibtisch verwenden dürfen.</translation>
    </message>
    <message>
        <source>Apps that may use the camera</source>
        <translation>Apps, die die Kamera verwenden dürfen</translation>
    </message>
    <message>
        <source>Apps that see every key press. Can only be denied, or left to people without administrator rights.</source>
        <translation>Apps, die jeden Tastendruck sehen. Lässt sich nur verweigern oder Benutzern ohne Administratorrechte überlassen.</translation>
    </message>
    <message>
        <source>Apps that see the screen, such as video calls. Can only be denied, or left to people without administrator rights.</source>
        <translation>Apps, die den Bildschirm sehen, etwa für Videoanrufe. Lässt sich nur verweigern oder Benutzern ohne Administratorrechte überlassen.</translation>
    </message>
    <message>
        <source>Apps up to age rating</source>
        <translation>Apps bis Altersfreigabe</translation>
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
        <source>Apps without it</source>
        <translation>Apps ohne Single Sign-On</translation>
    </message>
    <message>
        <source>Apps, files and servers that open when a person logs in to a Mac.</source>
        <translation>Apps, Dateien und Server, die sich beim Anmelden an einem Mac öffnen.</translation>
    </message>
    <message>
        <source>App’s settings</source>
        <translation>Einstellungen der App</translation>
    </message>
    <message>
        <source>Arranges apps, folders and web clips on a supervised iPhone or iPad. People can’t rearrange them while it is installed.</source>
        <translation>Ordnet Apps, Ordner und Webclips auf einem betreuten iPhone oder iPad an. Benutzer können sie nicht umordnen, solange es installiert ist.</translation>
    </message>
    <message>
        <source>As in the enterprise sign-in: a certificate is needed beside the password. Only for 802.1X networks.</source>
        <translation>Wie bei der Unternehmensanmeldung: Neben dem Passwort wird ein Zertifikat benötigt. Nur für 802.1X-Netzwerke.</translation>
    </message>
    <message>
        <source>As it stands in the server’s certificate, such as radius.example.com. Other servers are refused, even with a certificate of the same authority.</source>
        <translation>Wie er im Zertifikat des Servers steht, etwa radius.example.com. Andere Server werden abgelehnt, selbst mit einem Zertifikat derselben Zertifizierungsstelle.</translation>
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
        <source>As the app decides</source>
        <translation>Nach Entscheidung der App</translation>
    </message>
    <message>
        <source>As the person, at the login window</source>
        <translation>Als Person, am Anmeldefenster</translation>
    </message>
    <message>
        <source>As usual in Kerberos</source>
        <translation>Wie in Kerberos üblich</translation>
    </message>
    <message>
        <source>As your certificate authority gives it, beginning with https://.</source>
        <translation>Wie Ihre Zertifizierungsstelle sie angibt, mit https:// am Anfang.</translation>
    </message>
    <message>
        <source>Ask about content caching</source>
        <translation>Inhaltscaching abfragen</translation>
    </message>
    <message>
        <source>Ask about unknown servers</source>
        <translation>Bei unbekannten Servern fragen</translation>
    </message>
    <message>
        <source>Ask at logout</source>
        <translation>Beim Abmelden fragen</translation>
    </message>
    <message>
        <source>Ask before leaving a class</source>
        <translation>Vor dem Verlassen einer Klasse fragen</translation>
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
        <source>Ask for device details</source>
        <translation>Gerätedetails abfragen</translation>
    </message>
    <message>
        <source>Ask for lights-out details</source>
        <translation>Lights-Out-Details abfragen</translation>
    </message>
    <message>
        <source>Ask for missing details</source>
        <translation>Nach fehlenden Angaben fragen</translation>
    </message>
    <message>
        <source>Ask for name and password</source>
        <translation>Nach Name und Passwort fragen</translation>
    </message>
    <message>
        <source>Ask for security state</source>
        <translation>Sicherheitsstatus abfragen</translation>
    </message>
    <message>
        <source>Ask for the password each time</source>
        <translation>Jedes Mal nach dem Passwort fragen</translation>
    </message>
    <message>
        <source>Ask for the password twice with FileVault</source>
        <translation>Mit FileVault zweimal nach dem Passwort fragen</translation>
    </message>
    <message>
        <source>Ask for update progress</source>
        <translation>Update-Fortschritt abfragen</translation>
    </message>
    <message>
        <source>Ask for user (XAUTH)</source>
        <translation>Nach Benutzer fragen (XAUTH)</translation>
    </message>
    <message>
        <source>Ask nearby devices for passwords</source>
        <translation>Geräte in der Nähe nach Passwörtern fragen</translation>
    </message>
    <message>
        <source>Ask the provider if online</source>
        <translation>Anbieter fragen, wenn online</translation>
    </message>
    <message>
        <source>Asked first, in this order. Needed when DNS doesn’t list them.</source>
        <translation>Werden zuerst gefragt, in dieser Reihenfolge. Nötig, wenn DNS sie nicht aufführt.</translation>
    </message>
    <message>
        <source>Asking for the password needs the delay in seconds. 0 means at once.</source>
        <translation>Das Abfragen des Passworts benötigt die Verzögerung in Sekunden. 0 bedeutet sofort.</translation>
    </message>
    <message>
        <source>Asks a Mac which app extensions are active for the user.</source>
        <translation>Fragt einen Mac, welche App-Erweiterungen für den Benutzer aktiv sind.</translation>
    </message>
    <message>
        <source>Asks a Mac which app extensions are installed and what they extend.</source>
        <translation>Fragt einen Mac, welche App-Erweiterungen installiert sind und was sie erweitern.</translation>
    </message>
    <message>
        <source>Asks a Mac with Apple silicon whether the stored password is right.</source>
        <translation>Fragt einen Mac mit Apple Chip, ob das hinterlegte Passwort stimmt.</translation>
    </message>
    <message>
        <source>Asks an Intel Mac whether the stored password is right.</source>
        <translation>Fragt einen Intel-Mac, ob das hinterlegte Passwort stimmt.</translation>
    </message>
    <message>
        <source>Asks for books installed by management and their state.</source>
        <translation>Fragt nach den von der Verwaltung installierten Büchern und ihrem Status.</translation>
    </message>
    <message>
        <source>Asks for messages that managed apps left for the administrator.</source>
        <translation>Fragt nach Nachrichten, die verwaltete Apps für die Administration hinterlassen haben.</translation>
    </message>
    <message>
        <source>Asks for the code with which Activation Lock can be removed later. Keep it; it is given out only for a short time after setup.</source>
        <translation>Fragt den Code ab, mit dem die Aktivierungssperre später aufgehoben werden kann. Bewahren Sie ihn auf; er wird nur kurze Zeit nach der Einrichtung herausgegeben.</translation>
    </message>
    <message>
        <source>Asks for the person’s name and password once while a profile is installed by hand.</source>
        <translation>Fragt bei der Installation eines Profils von Hand einmal nach Name und Passwort der Person.</translation>
    </message>
    <message>
        <source>Asks for the state of apps installed by management, for example whether one waits for consent.</source>
        <translation>Fragt den Status der von der Verwaltung installierten Apps ab, z. B. ob eine auf Zustimmung wartet.</translation>
    </message>
    <message>
        <source>Asks for the token needed to clear the passcode; newer systems send it by themselves.</source>
        <translation>Fragt das Token ab, das zum Löschen des Codes nötig ist; neuere Systeme senden es von selbst.</translation>
    </message>
    <message>
        <source>Asks the person to join your app licence program with their own Apple Account.</source>
        <translation>Bittet die Person, Ihrem App-Lizenzprogramm mit dem eigenen Apple Account beizutreten.</translation>
    </message>
    <message>
        <source>Asks the person to show the screen on a receiver; supervised devices start at once.</source>
        <translation>Bittet die Person, den Bildschirm auf einem Empfänger zu zeigen; betreute Geräte beginnen sofort.</translation>
    </message>
    <message>
        <source>Asks where the device is. Only in Lost Mode, and the person learns of it afterwards.</source>
        <translation>Fragt, wo sich das Gerät befindet. Nur im Modus „Verloren“; die Person erfährt nachträglich davon.</translation>
    </message>
    <message>
        <source>Asks which apps are installed, with version and size. With User Enrollment only managed apps are named.</source>
        <translation>Fragt, welche Apps installiert sind, mit Version und Größe. Bei Benutzerregistrierung werden nur verwaltete Apps genannt.</translation>
    </message>
    <message>
        <source>Asks which attributes, such as a per-app VPN, managed apps have.</source>
        <translation>Fragt, welche Attribute, etwa ein VPN pro App, verwaltete Apps haben.</translation>
    </message>
    <message>
        <source>Asks which certificates and identities are installed.</source>
        <translation>Fragt, welche Zertifikate und Identitäten installiert sind.</translation>
    </message>
    <message>
        <source>Asks which configurations managed apps were given.</source>
        <translation>Fragt, welche Konfigurationen verwaltete Apps erhalten haben.</translation>
    </message>
    <message>
        <source>Asks which permissions for own apps are installed and until when they are valid.</source>
        <translation>Fragt, welche Berechtigungen für eigene Apps installiert sind und bis wann sie gelten.</translation>
    </message>
    <message>
        <source>Asks which profiles are installed and who installed them.</source>
        <translation>Fragt, welche Profile installiert sind und wer sie installiert hat.</translation>
    </message>
    <message>
        <source>Asks which restrictions are in force, from all profiles together.</source>
        <translation>Fragt, welche Einschränkungen gelten, aus allen Profilen zusammen.</translation>
    </message>
    <message>
        <source>Asks which system updates the device could install. Superseded by declarations.</source>
        <translation>Fragt, welche Systemupdates das Gerät installieren könnte. Durch Deklarationen abgelöst.</translation>
    </message>
    <message>
        <source>Asks which users a Mac or Shared iPad has.</source>
        <translation>Fragt, welche Benutzer ein Mac oder geteiltes iPad hat.</translation>
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
        <source>AssistiveTouch</source>
        <translation>AssistiveTouch</translation>
    </message>
    <message>
        <source>AssistiveTouch is on, and the person in front of the device can’t change that. Allow it, or they may be stuck.</source>
        <translation>AssistiveTouch ist aktiviert, und die Person vor dem Gerät kann das nicht ändern. Erlauben Sie es, sonst kommt sie möglicherweise nicht weiter.</translation>
    </message>
    <message>
        <source>Associated domains</source>
        <translation>Zugehörige Domains</translation>
    </message>
    <message>
        <source>At FileVault unlock</source>
        <translation>Beim Entsperren von FileVault</translation>
    </message>
    <message>
        <source>At least 20. Longer saves battery if your routers remember connections long enough.</source>
        <translation>Mindestens 20. Längere Zeiten sparen Batterie, wenn Ihre Router sich Verbindungen lange genug merken.</translation>
    </message>
    <message>
        <source>At most 15. People can choose a shorter time themselves.</source>
        <translation>Höchstens 15. Benutzer können selbst eine kürzere Zeit wählen.</translation>
    </message>
    <message>
        <source>At most ten apps are possible here.</source>
        <translation>Hier sind höchstens zehn Apps möglich.</translation>
    </message>
    <message>
        <source>At most ten domains are possible here.</source>
        <translation>Hier sind höchstens zehn Domains möglich.</translation>
    </message>
    <message>
        <source>At start-up as the computer, at the login window as the person, or both. Left out, the connection is made after login.</source>
        <translation>Beim Start als Computer, am Anmeldefenster als Person oder beides. Ohne Angabe wird die Verbindung nach der Anmeldung aufgebaut.</translation>
    </message>
    <message>
        <source>At the login window</source>
        <translation>Am Anmeldefenster</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Autocorrect</source>
        <translation>Autokorrektur</translation>
    </message>
    <message>
        <source>Automatic can’t be turned off</source>
        <translation>Automatik nicht deaktivierbar</translation>
    </message>
    <message>
        <source>Automatic dimming</source>
        <translation>Automatisches Abdunkeln</translation>
    </message>
    <message>
        <source>Automatic login has a password but no user.</source>
        <translation>Die automatische Anmeldung hat ein Passwort, aber keinen Benutzer.</translation>
    </message>
    <message>
        <source>Automatic login needs the user’s password.</source>
        <translation>Die automatische Anmeldung benötigt das Passwort des Benutzers.</translation>
    </message>
    <message>
        <source>Automatic screen saver</source>
        <translation>Automatischer Bildschirmschoner</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Autonomous Single App Mode (Mac)</source>
        <translation>Autonomer Einzel-App-Modus (Mac)</translation>
    </message>
    <message>
        <source>Back up managed books</source>
        <translation>Verwaltete Bücher sichern</translation>
    </message>
    <message>
        <source>Background services that may always run on a Mac; people can’t turn them off in Login Items.</source>
        <translation>Hintergrunddienste, die auf einem Mac immer laufen dürfen; Benutzer können sie unter „Anmeldeobjekte“ nicht ausschalten.</translation>
    </message>
    <message>
        <source>Background sync abroad</source>
        <translation>Hintergrundsynchronisierung im Ausland</translation>
    </message>
    <message>
        <source>Backups made by cable need a password. Without it they leave mail and documents readable on the computer; people must not forget that password.</source>
        <translation>Per Kabel erstellte Backups benötigen ein Passwort. Ohne dieses bleiben E-Mails und Dokumente auf dem Computer lesbar; das Passwort darf nicht vergessen werden.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Beginning of the provider’s address, such as https://login.example.com.</source>
        <translation>Anfang der Adresse des Anbieters, etwa https://login.example.com.</translation>
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
        <source>Block all cookies</source>
        <translation>Alle Cookies blockieren</translation>
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
        <source>Blocked folders</source>
        <translation>Blockierte Ordner</translation>
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
        <source>Blocking all cookies breaks most sites with a sign-in. Left out, people decide.</source>
        <translation>Das Blockieren aller Cookies stört die meisten Seiten mit Anmeldung. Ohne Angabe entscheiden die Benutzer.</translation>
    </message>
    <message>
        <source>Blocking the App Store can keep people from accepting the terms of bought apps. Turning off app installation hides it as well.</source>
        <translation>Das Blockieren des App Store kann verhindern, dass Benutzer die Bedingungen gekaufter Apps akzeptieren. Auch das Deaktivieren der App-Installation blendet ihn aus.</translation>
    </message>
    <message>
        <source>Blocks websites, with Apple’s own filter or an app of another maker. Apple’s needs supervision; Macs only know apps.</source>
        <translation>Blockiert Websites, mit Apples eigenem Filter oder der App eines anderen Herstellers. Apples Filter erfordert Betreuung; Macs kennen nur Apps.</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book Store</source>
        <translation>Book Store</translation>
    </message>
    <message>
        <source>Bookmarks are listed under the old key and the new one. Keep only the new list.</source>
        <translation>Lesezeichen sind unter dem alten und dem neuen Schlüssel aufgeführt. Behalten Sie nur die neue Liste.</translation>
    </message>
    <message>
        <source>Both ears hear the same.</source>
        <translation>Beide Ohren hören dasselbe.</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bounce when opening</source>
        <translation>Beim Öffnen hüpfen</translation>
    </message>
    <message>
        <source>Bouncing is fixed</source>
        <translation>Hüpfen ist fest</translation>
    </message>
    <message>
        <source>Brings a managed book or PDF to the Books app.</source>
        <translation>Bringt ein verwaltetes Buch oder PDF in die App „Bücher“.</translation>
    </message>
    <message>
        <source>Brings declarations to a device that isn’t enrolled in MDM.</source>
        <translation>Bringt Deklarationen auf ein Gerät, das nicht in MDM registriert ist.</translation>
    </message>
    <message>
        <source>Brings the permission that an app of your own needs to run.</source>
        <translation>Bringt die Berechtigung, die eine eigene App zum Ausführen braucht.</translation>
    </message>
    <message>
        <source>Bundle ID</source>
        <translation>Bundle-ID</translation>
    </message>
    <message>
        <source>Bundle ID of an app with priority.</source>
        <translation>Bundle-ID einer App mit Priorität.</translation>
    </message>
    <message>
        <source>Bundle ID of an app, or path of a program that isn’t in one. Helper tools inside an app count with it.</source>
        <translation>Bundle-ID einer App oder Pfad eines Programms, das in keiner steckt. Hilfsprogramme innerhalb einer App zählen zu ihr.</translation>
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
        <source>Bundle ID of the app that brings the DNS proxy. While the app is missing, names may not resolve.</source>
        <translation>Bundle-ID der App, die den DNS-Proxy mitbringt. Solange die App fehlt, werden Namen eventuell nicht aufgelöst.</translation>
    </message>
    <message>
        <source>Bundle ID of the app; needed for apps. If it isn’t installed, its place stays free.</source>
        <translation>Bundle-ID der App; für Apps nötig. Ist sie nicht installiert, bleibt ihr Platz frei.</translation>
    </message>
    <message>
        <source>Bundle ID of the office phone app. Left out, the Phone app calls.</source>
        <translation>Bundle-ID der Telefon-App der Organisation. Ohne Angabe ruft die App „Telefon“ an.</translation>
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
        <source>Bundle ID of the part inside the app; only if it has more than one.</source>
        <translation>Bundle-ID des Teils innerhalb der App; nur wenn sie mehr als einen hat.</translation>
    </message>
    <message>
        <source>Bundle ID of the sign-in extension; the maker gives it.</source>
        <translation>Bundle-ID der Anmeldeerweiterung; der Hersteller nennt sie.</translation>
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
        <source>Bundle ID. Install the app first; without it the device is stuck.</source>
        <translation>Bundle-ID. Installieren Sie die App zuerst; ohne sie hängt das Gerät fest.</translation>
    </message>
    <message>
        <source>By groups of the provider</source>
        <translation>Nach Gruppen des Anbieters</translation>
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
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Cache name (old)</source>
        <translation>Cachename (alt)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (CalDAV)</source>
        <translation>Kalender (CalDAV)</translation>
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
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Can only be denied; a person must allow it on the Mac.</source>
        <translation>Lässt sich nur verweigern; erlauben muss es eine Person am Mac.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Can’t be changed on the device.</source>
        <translation>Lassen sich auf dem Gerät nicht ändern.</translation>
    </message>
    <message>
        <source>Can’t be removed</source>
        <translation>Nicht entfernbar</translation>
    </message>
    <message>
        <source>Can’t be turned off</source>
        <translation>Lässt sich nicht ausschalten</translation>
    </message>
    <message>
        <source>Cellular</source>
        <translation>Mobilfunk</translation>
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
        <source>Certificate for WAPI, a kind of Wi-Fi security used in China.</source>
        <translation>Zertifikat für WAPI, eine in China verwendete Art der WLAN-Sicherheit.</translation>
    </message>
    <message>
        <source>Certificate for sign-in</source>
        <translation>Zertifikat zur Anmeldung</translation>
    </message>
    <message>
        <source>Certificate for the recovery keys</source>
        <translation>Zertifikat für die Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Certificate of this profile that vouches for the readers.</source>
        <translation>Zertifikat dieses Profils, das für die Leser bürgt.</translation>
    </message>
    <message>
        <source>Certificate revocation</source>
        <translation>Zertifikatswiderruf</translation>
    </message>
    <message>
        <source>Certificate transparency</source>
        <translation>Zertifikatstransparenz</translation>
    </message>
    <message>
        <source>Certificate trust updates</source>
        <translation>Aktualisierungen der Zertifikatsvertrauensliste</translation>
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
        <source>Change Bluetooth</source>
        <translation>Bluetooth ändern</translation>
    </message>
    <message>
        <source>Change Bluetooth sharing</source>
        <translation>Bluetooth-Freigabe ändern</translation>
    </message>
    <message>
        <source>Change Face ID and Touch ID</source>
        <translation>Face ID und Touch ID ändern</translation>
    </message>
    <message>
        <source>Change Find My people</source>
        <translation>„Wo ist?“ für Personen ändern</translation>
    </message>
    <message>
        <source>Change Personal Hotspot</source>
        <translation>Persönlichen Hotspot ändern</translation>
    </message>
    <message>
        <source>Change Remote Management sharing</source>
        <translation>Entfernte Verwaltung ändern</translation>
    </message>
    <message>
        <source>Change Time Machine</source>
        <translation>Time Machine ändern</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation>Accounts ändern</translation>
    </message>
    <message>
        <source>Change administrator password</source>
        <translation>Administratorpasswort ändern</translation>
    </message>
    <message>
        <source>Change default app for calls</source>
        <translation>Standard-App für Anrufe ändern</translation>
    </message>
    <message>
        <source>Change default app for messages</source>
        <translation>Standard-App für Nachrichten ändern</translation>
    </message>
    <message>
        <source>Change default browser</source>
        <translation>Standardbrowser ändern</translation>
    </message>
    <message>
        <source>Change device name</source>
        <translation>Gerätenamen ändern</translation>
    </message>
    <message>
        <source>Change diagnostics choice</source>
        <translation>Diagnoseauswahl ändern</translation>
    </message>
    <message>
        <source>Change eSIM</source>
        <translation>eSIM ändern</translation>
    </message>
    <message>
        <source>Change file sharing</source>
        <translation>Dateifreigabe ändern</translation>
    </message>
    <message>
        <source>Change internet sharing</source>
        <translation>Internetfreigabe ändern</translation>
    </message>
    <message>
        <source>Change media sharing</source>
        <translation>Medienfreigabe ändern</translation>
    </message>
    <message>
        <source>Change mobile data per app</source>
        <translation>Mobile Daten je App ändern</translation>
    </message>
    <message>
        <source>Change mobile plan</source>
        <translation>Mobilfunktarif ändern</translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation>Mitteilungen ändern</translation>
    </message>
    <message>
        <source>Change other apps</source>
        <translation>Andere Apps ändern</translation>
    </message>
    <message>
        <source>Change passcode</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change printer sharing</source>
        <translation>Druckerfreigabe ändern</translation>
    </message>
    <message>
        <source>Change remote Apple events</source>
        <translation>Entfernte Apple-Events ändern</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change startup disk</source>
        <translation>Startvolume ändern</translation>
    </message>
    <message>
        <source>Change wallpaper</source>
        <translation>Hintergrundbild ändern</translation>
    </message>
    <message>
        <source>ChatGPT and similar services</source>
        <translation>ChatGPT und ähnliche Dienste</translation>
    </message>
    <message>
        <source>Check app developers</source>
        <translation>App-Entwickler prüfen</translation>
    </message>
    <message>
        <source>Check firmware password</source>
        <translation>Firmware-Passwort prüfen</translation>
    </message>
    <message>
        <source>Check for revoked certificates</source>
        <translation>Auf widerrufene Zertifikate prüfen</translation>
    </message>
    <message>
        <source>Check recovery password</source>
        <translation>Wiederherstellungspasswort prüfen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Checks the rule Active Directory calls complexity before sending the new password.</source>
        <translation>Prüft die Regel, die Active Directory Komplexität nennt, bevor das neue Passwort gesendet wird.</translation>
    </message>
    <message>
        <source>Checks the signature on disk instead of the running program. Only for programs that change themselves while running.</source>
        <translation>Prüft die Signatur auf der Festplatte statt des laufenden Programms. Nur für Programme, die sich während der Ausführung selbst ändern.</translation>
    </message>
    <message>
        <source>Choose smart card by issuer</source>
        <translation>Smartcard nach Aussteller wählen</translation>
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
        <source>Classes, teachers and pupils for Apple’s Classroom and Shared iPad.</source>
        <translation>Klassen, Lehrkräfte sowie Schülerinnen und Schüler für Apples Classroom und „Geteiltes iPad“.</translation>
    </message>
    <message>
        <source>Classroom sees the screen</source>
        <translation>Classroom sieht den Bildschirm</translation>
    </message>
    <message>
        <source>Clear Safari’s history</source>
        <translation>Safari-Verlauf löschen</translation>
    </message>
    <message>
        <source>Clear Screen Time code</source>
        <translation>Bildschirmzeit-Code löschen</translation>
    </message>
    <message>
        <source>Clear passcode</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Clicking the clock in the login window shows name, version and address of the Mac. Any value turns it on.</source>
        <translation>Ein Klick auf die Uhr im Anmeldefenster zeigt Name, Version und Adresse des Mac. Jeder Wert schaltet dies ein.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>Cloud-Speicher</translation>
    </message>
    <message>
        <source>Cloud storage apps that may know when someone opens their files.</source>
        <translation>Apps für Cloud-Speicher, die erfahren dürfen, wann jemand ihre Dateien öffnet.</translation>
    </message>
    <message>
        <source>Collect logs for AppleCare</source>
        <translation>Protokolle für AppleCare sammeln</translation>
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
        <source>Completes an app purchase with a redemption code.</source>
        <translation>Schließt einen App-Kauf mit einem Einlösecode ab.</translation>
    </message>
    <message>
        <source>Complex passwords</source>
        <translation>Komplexe Passwörter</translation>
    </message>
    <message>
        <source>Computer details</source>
        <translation>Computerdetails</translation>
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
        <source>Conditions that must all be true, and what happens then. Without conditions it always fits, so put it last.</source>
        <translation>Bedingungen, die alle erfüllt sein müssen, und was dann geschieht. Ohne Bedingungen passt sie immer; setzen Sie sie daher ans Ende.</translation>
    </message>
    <message>
        <source>Conference room display</source>
        <translation>Konferenzraumanzeige</translation>
    </message>
    <message>
        <source>Configure accounts</source>
        <translation>Accounts konfigurieren</translation>
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
        <source>Connect to any computer</source>
        <translation>Mit beliebigem Computer verbinden</translation>
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
        <source>Connects Mac apps with websites, for single sign-on, links that open in the app and saved passwords.</source>
        <translation>Verbindet Mac-Apps mit Websites, für Single Sign-On, Links, die sich in der App öffnen, und gesicherte Passwörter.</translation>
    </message>
    <message>
        <source>Connects a Mac to a shared storage network (SAN).</source>
        <translation>Verbindet einen Mac mit einem gemeinsamen Speichernetzwerk (SAN).</translation>
    </message>
    <message>
        <source>Connects the device to its MDM server; it belongs to the enrollment and isn’t edited here.</source>
        <translation>Verbindet das Gerät mit seinem MDM-Server; gehört zur Registrierung und wird nicht hier bearbeitet.</translation>
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
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts (CardDAV)</source>
        <translation>Kontakte (CardDAV)</translation>
    </message>
    <message>
        <source>Content caching</source>
        <translation>Inhaltscaching</translation>
    </message>
    <message>
        <source>Contents are fixed</source>
        <translation>Inhalt ist fest</translation>
    </message>
    <message>
        <source>Control Center on the lock screen</source>
        <translation>Kontrollzentrum auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Control other Macs</source>
        <translation>Andere Macs steuern</translation>
    </message>
    <message>
        <source>Cookies in Safari</source>
        <translation>Cookies in Safari</translation>
    </message>
    <message>
        <source>Copy and paste follows the limits on opening documents, and there are none.</source>
        <translation>Kopieren und Einsetzen richtet sich nach den Beschränkungen für das Öffnen von Dokumenten, und es gibt keine.</translation>
    </message>
    <message>
        <source>Country for ratings</source>
        <translation>Land für Freigaben</translation>
    </message>
    <message>
        <source>Create Genmoji</source>
        <translation>Genmoji erstellen</translation>
    </message>
    <message>
        <source>Create Mac users</source>
        <translation>Mac-Benutzer anlegen</translation>
    </message>
    <message>
        <source>Create users at login</source>
        <translation>Benutzer bei der Anmeldung anlegen</translation>
    </message>
    <message>
        <source>Created on the Mac without administrator rights.</source>
        <translation>Werden auf dem Mac ohne Administratorrechte angelegt.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Kritische Hinweise</translation>
    </message>
    <message>
        <source>DES and 3DES are no longer safe. AES-256 is known to every current server.</source>
        <translation>DES und 3DES sind nicht mehr sicher. AES-256 kennt jeder aktuelle Server.</translation>
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
        <source>DNS over HTTPS</source>
        <translation>DNS über HTTPS</translation>
    </message>
    <message>
        <source>DNS over HTTPS needs the address of the resolver.</source>
        <translation>DNS over HTTPS benötigt die Adresse des Resolvers.</translation>
    </message>
    <message>
        <source>DNS over TLS</source>
        <translation>DNS über TLS</translation>
    </message>
    <message>
        <source>DNS over TLS needs the name in the resolver’s certificate.</source>
        <translation>DNS over TLS benötigt den Namen im Zertifikat des Resolvers.</translation>
    </message>
    <message>
        <source>DNS proxy</source>
        <translation>DNS-Proxy</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>DNS servers and probe count only when the VPN may connect for these domains.</source>
        <translation>DNS-Server und Prüfadresse zählen nur, wenn sich das VPN für diese Domains verbinden darf.</translation>
    </message>
    <message>
        <source>DNS settings</source>
        <translation>DNS-Einstellungen</translation>
    </message>
    <message>
        <source>Data of other apps</source>
        <translation>Daten anderer Apps</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days before the next change</source>
        <translation>Tage bis zur nächsten Änderung</translation>
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
        <source>Decides during automated setup of a Mac which accounts are created and whether the person may change the proposed name.</source>
        <translation>Legt bei der automatischen Einrichtung eines Mac fest, welche Accounts angelegt werden und ob die Person den vorgeschlagenen Namen ändern darf.</translation>
    </message>
    <message>
        <source>Decides which of the sections below counts. IKEv2 is the best built-in choice and the only one Apple Watch knows.</source>
        <translation>Bestimmt, welcher der folgenden Abschnitte zählt. IKEv2 ist die beste integrierte Wahl und die einzige, die die Apple Watch kennt.</translation>
    </message>
    <message>
        <source>Decides which settings this payload holds. It can’t be changed afterwards.</source>
        <translation>Legt fest, welche Einstellungen diese Payload enthält. Lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions by domain</source>
        <translation>Entscheidungen nach Domain</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Deklarationen</translation>
    </message>
    <message>
        <source>Decrypt the disk</source>
        <translation>Festplatte entschlüsseln</translation>
    </message>
    <message>
        <source>Default apps</source>
        <translation>Standard-Apps</translation>
    </message>
    <message>
        <source>Default realm</source>
        <translation>Standard-Realm</translation>
    </message>
    <message>
        <source>Delay macOS updates by days</source>
        <translation>macOS-Updates um Tage verzögern</translation>
    </message>
    <message>
        <source>Delay new macOS versions</source>
        <translation>Neue macOS-Versionen verzögern</translation>
    </message>
    <message>
        <source>Delay new macOS versions by days</source>
        <translation>Neue macOS-Versionen um Tage verzögern</translation>
    </message>
    <message>
        <source>Delay other Apple updates</source>
        <translation>Andere Apple-Updates verzögern</translation>
    </message>
    <message>
        <source>Delay other Apple updates by days</source>
        <translation>Andere Apple-Updates um Tage verzögern</translation>
    </message>
    <message>
        <source>Delay system updates</source>
        <translation>Systemupdates verzögern</translation>
    </message>
    <message>
        <source>Delay updates by days</source>
        <translation>Updates um Tage verzögern</translation>
    </message>
    <message>
        <source>Delete Activation Lock bypass code</source>
        <translation>Umgehungscode der Aktivierungssperre löschen</translation>
    </message>
    <message>
        <source>Delete Apple’s apps</source>
        <translation>Apps von Apple löschen</translation>
    </message>
    <message>
        <source>Delete apps</source>
        <translation>Apps löschen</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Deletes a managed app with all its data. It can’t be undone.</source>
        <translation>Löscht eine verwaltete App mit allen ihren Daten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Deletes a managed book.</source>
        <translation>Löscht ein verwaltetes Buch.</translation>
    </message>
    <message>
        <source>Deletes everything and resets the device. It can’t be undone; a Mac may need a PIN afterwards.</source>
        <translation>Löscht alles und setzt das Gerät zurück. Das lässt sich nicht rückgängig machen; ein Mac braucht danach eventuell eine PIN.</translation>
    </message>
    <message>
        <source>Deletes the code on the device. After that, only the person can remove Activation Lock.</source>
        <translation>Löscht den Code auf dem Gerät. Danach kann nur noch die Person die Aktivierungssperre aufheben.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Desktop Macs</source>
        <translation>Desktop-Macs</translation>
    </message>
    <message>
        <source>Desktop and Documents in iCloud</source>
        <translation>„Schreibtisch“ und „Dokumente“ in iCloud</translation>
    </message>
    <message>
        <source>Desktop folder</source>
        <translation>Ordner „Schreibtisch“</translation>
    </message>
    <message>
        <source>Desktop picture</source>
        <translation>Schreibtischhintergrund</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>Detailgrad des Protokolls</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Devices ask the given resolver for names, over HTTPS and on every network, so nobody in between reads or changes the answers. Names that exist only inside the office stop resolving unless the resolver knows them; limit the profile to certain domains or add a rule for the office network then. People can switch it off in Settings; only on supervised devices could that be prevented. Test the address first: if the resolver doesn’t answer, nothing does.</source>
        <translation>Geräte fragen den angegebenen Resolver nach Namen, über HTTPS und in jedem Netzwerk, sodass niemand dazwischen die Antworten liest oder ändert. Namen, die es nur innerhalb der Organisation gibt, werden nicht mehr aufgelöst, es sei denn, der Resolver kennt sie; beschränken Sie das Profil dann auf bestimmte Domains oder fügen Sie eine Regel für das Netzwerk der Organisation hinzu. Benutzer können es in den Einstellungen deaktivieren; nur auf betreuten Geräten ließe sich das verhindern. Testen Sie zuerst die Adresse: Antwortet der Resolver nicht, antwortet nichts.</translation>
    </message>
    <message>
        <source>Devices connect whenever the network is in reach. Off: people choose it themselves in Settings.</source>
        <translation>Geräte verbinden sich, sobald das Netzwerk in Reichweite ist. Aus: Benutzer wählen es selbst in den Einstellungen.</translation>
    </message>
    <message>
        <source>Devices join only networks from profiles, and this one has none. Without another Wi-Fi profile they lose contact.</source>
        <translation>Geräte verbinden sich nur mit Netzwerken aus Profilen, und dieses hat keines. Ohne ein anderes WLAN-Profil verlieren sie den Kontakt.</translation>
    </message>
    <message>
        <source>Devices join this network whenever it is in reach. It suits networks with one password for everybody, protected by WPA2 or WPA3. The password is in the profile: who can open the profile can read it, and a device keeps it until the profile is removed. When the password changes, save a new version; every device gets it at its next contact, if it still has a way to the server by then. So change the profile first and the access point a day later, with both passwords valid in between if the access point can.</source>
        <translation>Geräte verbinden sich mit diesem Netzwerk, sobald es in Reichweite ist. Es eignet sich für Netzwerke mit einem Passwort für alle, geschützt durch WPA2 oder WPA3. Das Passwort steht im Profil: Wer das Profil öffnen kann, kann es lesen, und ein Gerät behält es, bis das Profil entfernt wird. Ändert sich das Passwort, sichern Sie eine neue Version; jedes Gerät erhält sie beim nächsten Kontakt, wenn es dann noch einen Weg zum Server hat. Ändern Sie daher zuerst das Profil und einen Tag später den Access Point, mit beiden Passwörtern in der Zwischenzeit gültig, falls der Access Point das kann.</translation>
    </message>
    <message>
        <source>Devices may also join Hotspot 2.0 networks of roaming partners. Off: only those of the provider itself.</source>
        <translation>Geräte dürfen sich auch mit Hotspot 2.0-Netzwerken von Roaming-Partnern verbinden. Aus: nur mit denen des Anbieters selbst.</translation>
    </message>
    <message>
        <source>Devices no longer read this key. Signing and encryption have switches of their own.</source>
        <translation>Geräte werten diesen Schlüssel nicht mehr aus. Signieren und Verschlüsseln haben eigene Schalter.</translation>
    </message>
    <message>
        <source>Device’s sign-in</source>
        <translation>Anmeldung des Geräts</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>Diktierfunktion</translation>
    </message>
    <message>
        <source>Dictation is off, so it doesn’t matter where it is processed.</source>
        <translation>Die Diktierfunktion ist deaktiviert, daher ist es gleichgültig, wo das Diktat verarbeitet wird.</translation>
    </message>
    <message>
        <source>Dictation on the device only</source>
        <translation>Diktieren nur auf dem Gerät</translation>
    </message>
    <message>
        <source>Diffie-Hellman group</source>
        <translation>Diffie-Hellman-Gruppe</translation>
    </message>
    <message>
        <source>Diffie-Hellman groups below 14 are too small to be safe; Always On VPN refuses them.</source>
        <translation>Diffie-Hellman-Gruppen unter 14 sind zu klein, um sicher zu sein; das VPN „Immer aktiv“ lehnt sie ab.</translation>
    </message>
    <message>
        <source>Digits alone are refused, so the phone shows the full keyboard instead of the number pad.</source>
        <translation>Ziffern allein werden abgelehnt, daher zeigt das Telefon die vollständige Tastatur statt des Ziffernblocks.</translation>
    </message>
    <message>
        <source>Digits or characters, up to 16.</source>
        <translation>Ziffern oder Zeichen, bis zu 16.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Directory (LDAP)</source>
        <translation>Verzeichnis (LDAP)</translation>
    </message>
    <message>
        <source>Directory address</source>
        <translation>Verzeichnisadresse</translation>
    </message>
    <message>
        <source>Directory site</source>
        <translation>Verzeichnisstandort</translation>
    </message>
    <message>
        <source>Disc burning</source>
        <translation>Brennen von CDs und DVDs</translation>
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
        <source>Disk sleeps after minutes</source>
        <translation>Festplatte ruht nach Minuten</translation>
    </message>
    <message>
        <source>Display off after minutes</source>
        <translation>Display aus nach Minuten</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Dock</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents and folders at first</source>
        <translation>Dokumente und Ordner am Anfang</translation>
    </message>
    <message>
        <source>Documents folder</source>
        <translation>Ordner „Dokumente“</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Domain of the tunnel</source>
        <translation>Domain des Tunnels</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
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
        <source>Domains to realms</source>
        <translation>Domains zu Realms</translation>
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
        <source>Don’t ask at logout</source>
        <translation>Beim Abmelden nicht fragen</translation>
    </message>
    <message>
        <source>Don’t ask at once</source>
        <translation>Nicht sofort fragen</translation>
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
        <source>Dots are fixed</source>
        <translation>Punkte sind fest</translation>
    </message>
    <message>
        <source>Dots under open apps</source>
        <translation>Punkte unter geöffneten Apps</translation>
    </message>
    <message>
        <source>Double click is fixed</source>
        <translation>Doppelklick ist fest</translation>
    </message>
    <message>
        <source>Double click on title bar</source>
        <translation>Doppelklick auf Titelleiste</translation>
    </message>
    <message>
        <source>Download apps bought elsewhere</source>
        <translation>Anderswo gekaufte Apps laden</translation>
    </message>
    <message>
        <source>Download updates</source>
        <translation>Updates laden</translation>
    </message>
    <message>
        <source>Downloaded apps with a valid signature may be reached without asking. Off: the person, or your list, decides.</source>
        <translation>Geladene Apps mit gültiger Signatur sind ohne Nachfrage erreichbar. Aus: Der Benutzer oder Ihre Liste entscheidet.</translation>
    </message>
    <message>
        <source>Downloads folder</source>
        <translation>Ordner „Downloads“</translation>
    </message>
    <message>
        <source>Downloads or installs a system update. Superseded by declarations.</source>
        <translation>Lädt oder installiert ein Systemupdate. Durch Deklarationen abgelöst.</translation>
    </message>
    <message>
        <source>DriverExtension, NetworkExtension or EndpointSecurityExtension.</source>
        <translation>DriverExtension, NetworkExtension oder EndpointSecurityExtension.</translation>
    </message>
    <message>
        <source>During first setup</source>
        <translation>Bei der ersten Einrichtung</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>EAP is on, but there is neither a user name nor a certificate to prove. A variable such as %{owner.email} fills the name in.</source>
        <translation>EAP ist aktiviert, aber es gibt weder einen Benutzernamen noch ein Zertifikat zum Nachweis. Eine Variable wie %{owner.email} setzt den Namen ein.</translation>
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
        <source>EAP-FAST is to use a PAC, and there is no other way to get one than provisioning. Turn provisioning on.</source>
        <translation>EAP-FAST soll eine PAC verwenden, und außer der Bereitstellung gibt es keinen Weg, eine zu erhalten. Aktivieren Sie die Bereitstellung.</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM (SIM-Karte)</translation>
    </message>
    <message>
        <source>EAP-SIM and EAP-AKA prove the device by its SIM card. The password isn’t used.</source>
        <translation>EAP-SIM und EAP-AKA weisen das Gerät durch seine SIM-Karte aus. Das Passwort wird nicht verwendet.</translation>
    </message>
    <message>
        <source>EAP-TLS proves the device with its certificate, and none is chosen. Add a SCEP, ACME or PKCS #12 payload and pick it as the identity.</source>
        <translation>EAP-TLS weist das Gerät mit seinem Zertifikat aus, und es ist keines ausgewählt. Fügen Sie eine SCEP-, ACME- oder PKCS #12-Payload hinzu und wählen Sie sie als Identität.</translation>
    </message>
    <message>
        <source>Each device gets a certificate of its own by SCEP and joins the enterprise network with it.</source>
        <translation>Jedes Gerät erhält über SCEP ein eigenes Zertifikat und verbindet sich damit mit dem Unternehmensnetzwerk.</translation>
    </message>
    <message>
        <source>Each message gets a switch for encryption while it is written.</source>
        <translation>Jede E-Mail erhält beim Schreiben einen Schalter für die Verschlüsselung.</translation>
    </message>
    <message>
        <source>Each part of the subject is a pair: its kind, such as CN, and its value.</source>
        <translation>Jeder Bestandteil des Inhabers (Subject) ist ein Paar: seine Art, etwa CN, und sein Wert.</translation>
    </message>
    <message>
        <source>Earlier passcodes blocked</source>
        <translation>Gesperrte frühere Codes</translation>
    </message>
    <message>
        <source>Earlier passwords blocked</source>
        <translation>Gesperrte frühere Passwörter</translation>
    </message>
    <message>
        <source>Edge of the screen. Left out, as the person likes.</source>
        <translation>Bildschirmrand. Ohne Angabe nach Wunsch der Person.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
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
        <source>Elliptic-curve keys have 192, 256, 384 or 521 bits; 521 isn’t a misprint.</source>
        <translation>Schlüssel mit elliptischen Kurven haben 192, 256, 384 oder 521 Bit; 521 ist kein Druckfehler.</translation>
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
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt (TLS)</source>
        <translation>Verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Encrypt backups on computers</source>
        <translation>Backups auf Computern verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt directory queries</source>
        <translation>Verzeichnisabfragen verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt from outside (TLS)</source>
        <translation>Von außen verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Encrypt incoming (TLS)</source>
        <translation>Eingang verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Encrypt messages (S/MIME)</source>
        <translation>E-Mails verschlüsseln (S/MIME)</translation>
    </message>
    <message>
        <source>Encrypt messages (old)</source>
        <translation>E-Mails verschlüsseln (alt)</translation>
    </message>
    <message>
        <source>Encrypt outgoing (TLS)</source>
        <translation>Ausgang verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Encrypt the disk</source>
        <translation>Festplatte verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt unless turned off</source>
        <translation>Verschlüsseln, sofern nicht ausgeschaltet</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted DNS (HTTPS)</source>
        <translation>Verschlüsseltes DNS (HTTPS)</translation>
    </message>
    <message>
        <source>Encrypted payloads</source>
        <translation>Verschlüsselte Payloads</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
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
        <source>Encryption identity</source>
        <translation>Identität zum Verschlüsseln</translation>
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
        <source>Encrypts a Mac’s disk so that nobody can read it without a password. Keep the recovery key somewhere (key escrow), else data is lost with a forgotten password.</source>
        <translation>Verschlüsselt die Festplatte eines Mac, sodass sie niemand ohne Passwort lesen kann. Bewahren Sie den Wiederherstellungsschlüssel auf (Schlüsselhinterlegung), sonst sind die Daten bei vergessenem Passwort verloren.</translation>
    </message>
    <message>
        <source>Encrypts the Mac’s disk at the next login and keeps the recovery key on the server.</source>
        <translation>Verschlüsselt die Festplatte des Mac bei der nächsten Anmeldung und bewahrt den Wiederherstellungsschlüssel auf dem Server auf.</translation>
    </message>
    <message>
        <source>End Lost Mode</source>
        <translation>Modus „Verloren“ beenden</translation>
    </message>
    <message>
        <source>Ends a connection that was made automatically once no traffic flows.</source>
        <translation>Beendet eine automatisch aufgebaute Verbindung, sobald kein Datenverkehr mehr fließt.</translation>
    </message>
    <message>
        <source>Ends a running collection for AppleCare.</source>
        <translation>Beendet eine laufende Sammlung für AppleCare.</translation>
    </message>
    <message>
        <source>Ends showing the screen on a receiver.</source>
        <translation>Beendet die Anzeige des Bildschirms auf einem Empfänger.</translation>
    </message>
    <message>
        <source>Ends the session on Shared iPad or Mac; unsaved work may be lost.</source>
        <translation>Beendet die Sitzung auf einem geteilten iPad oder Mac; nicht gesicherte Arbeit kann verloren gehen.</translation>
    </message>
    <message>
        <source>Energy saver</source>
        <translation>Energie sparen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarges the screen.</source>
        <translation>Vergrößert den Bildschirminhalt.</translation>
    </message>
    <message>
        <source>Enterprise sign-in (802.1X)</source>
        <translation>Unternehmensanmeldung (802.1X)</translation>
    </message>
    <message>
        <source>Erase all content and settings</source>
        <translation>Alle Inhalte &amp; Einstellungen löschen</translation>
    </message>
    <message>
        <source>Erase device</source>
        <translation>Gerät löschen</translation>
    </message>
    <message>
        <source>Erotic books</source>
        <translation>Erotische Bücher</translation>
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
        <source>Every app on the Mac may use the private key without asking.</source>
        <translation>Jede App auf dem Mac darf den privaten Schlüssel ohne Nachfrage verwenden.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every device asks for a passcode of at least six digits; repeated and counting digits are refused. The screen locks after five minutes without use and asks for the passcode at once. People whose passcode is too weak are asked to choose a new one and have an hour for it on iPhone and iPad. Wrong attempts are left as Apple sets them; a lower limit would erase iPhones in the hands of children. On personal devices with user enrollment Apple ignores these keys and asks for six digits of its own.</source>
        <translation>Jedes Gerät verlangt einen Code aus mindestens sechs Ziffern; wiederholte und fortlaufende Ziffern werden abgelehnt. Der Bildschirm wird nach fünf Minuten ohne Nutzung gesperrt und fragt sofort nach dem Code. Benutzer mit einem zu schwachen Code werden aufgefordert, einen neuen zu wählen, und haben auf iPhone und iPad eine Stunde Zeit dafür. Fehlversuche bleiben so, wie Apple sie festlegt; eine niedrigere Grenze würde iPhones in Kinderhänden löschen. Auf privaten Geräten mit Benutzerregistrierung ignoriert Apple diese Schlüssel und verlangt selbst sechs Ziffern.</translation>
    </message>
    <message>
        <source>Every device gets a certificate with this same name. A variable such as %{device.serial} tells them apart.</source>
        <translation>Jedes Gerät erhält ein Zertifikat mit demselben Namen. Eine Variable wie %{device.serial} unterscheidet sie.</translation>
    </message>
    <message>
        <source>Every device has the same challenge: whoever reads it in this file can ask for certificates too. Use one-time challenges if your authority has them.</source>
        <translation>Alle Geräte haben dasselbe Kennwort (Challenge): Wer es in dieser Datei liest, kann ebenfalls Zertifikate anfordern. Verwenden Sie Einmalkennwörter, wenn Ihre Zertifizierungsstelle sie bietet.</translation>
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
        <source>Every purchase in the store asks for the Apple Account’s password. No effect since iOS 17.</source>
        <translation>Jeder Kauf im Store verlangt das Passwort des Apple Account. Ohne Wirkung seit iOS 17.</translation>
    </message>
    <message>
        <source>Everybody on the Mac has to change the password at the next login. Until the administrator has done so too, approvals by an administrator can fail.</source>
        <translation>Jeder am Mac muss bei der nächsten Anmeldung das Passwort ändern. Bis auch der Administrator dies getan hat, können Genehmigungen durch einen Administrator fehlschlagen.</translation>
    </message>
    <message>
        <source>Everybody who switches the Mac on is logged in. Use this for displays and kiosks only.</source>
        <translation>Jeder, der den Mac einschaltet, ist angemeldet. Verwenden Sie dies nur für Anzeigen und Kioske.</translation>
    </message>
    <message>
        <source>Everyone on this Mac must choose a new password. Administrators too, and their approvals may fail until they have done so; remove the setting afterwards.</source>
        <translation>Alle auf diesem Mac müssen ein neues Passwort wählen. Auch Administratoren, und ihre Genehmigungen können fehlschlagen, bis sie es getan haben; entfernen Sie die Einstellung danach.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything below the base</source>
        <translation>Alles unter der Basis</translation>
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
        <source>Exactly as the access point sends it; upper and lower case count.</source>
        <translation>Genau so, wie der Access Point ihn sendet; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>Exactly as the network is called.</source>
        <translation>Genau so, wie das Netzwerk heißt.</translation>
    </message>
    <message>
        <source>Exactly the address of a web clip that another payload installs; this one only places it.</source>
        <translation>Genau die Adresse eines Webclips, den eine andere Payload installiert; diese hier platziert ihn nur.</translation>
    </message>
    <message>
        <source>Exactly these algorithms</source>
        <translation>Genau diese Algorithmen</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Exceptions by domain</source>
        <translation>Ausnahmen nach Domain</translation>
    </message>
    <message>
        <source>Exceptions when the camera is switched off: only these apps can use it, for example a scanner. No effect while the camera is allowed.</source>
        <translation>Ausnahmen bei ausgeschalteter Kamera: Nur diese Apps können sie verwenden, z. B. ein Scanner. Ohne Wirkung, solange die Kamera erlaubt ist.</translation>
    </message>
    <message>
        <source>Exchange (Mac)</source>
        <translation>Exchange (Mac)</translation>
    </message>
    <message>
        <source>Exchange (iPhone and iPad)</source>
        <translation>Exchange (iPhone und iPad)</translation>
    </message>
    <message>
        <source>Exempt accounts</source>
        <translation>Ausgenommene Accounts</translation>
    </message>
    <message>
        <source>Exempts own servers and issuers from the rule that certificates must be publicly logged.</source>
        <translation>Nimmt eigene Server und Aussteller von der Regel aus, dass Zertifikate öffentlich protokolliert sein müssen.</translation>
    </message>
    <message>
        <source>Explains this payload to people who open the profile’s details in Settings.</source>
        <translation>Erklärt diese Payload allen, die in „Einstellungen“ die Details des Profils öffnen.</translation>
    </message>
    <message>
        <source>Explanation in this language</source>
        <translation>Erklärung in dieser Sprache</translation>
    </message>
    <message>
        <source>Explanation of the rule</source>
        <translation>Erklärung der Regel</translation>
    </message>
    <message>
        <source>Explicit music, films and podcasts</source>
        <translation>Anstößige Musik, Filme und Podcasts</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
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
        <source>Extension’s settings</source>
        <translation>Einstellungen der Erweiterung</translation>
    </message>
    <message>
        <source>External drives</source>
        <translation>Externe Laufwerke</translation>
    </message>
    <message>
        <source>External intelligence services are off, so their other settings have no effect.</source>
        <translation>Externe Intelligenzdienste sind deaktiviert, daher haben die anderen Einstellungen dafür keine Wirkung.</translation>
    </message>
    <message>
        <source>Extra header</source>
        <translation>Zusätzlicher Header</translation>
    </message>
    <message>
        <source>Face ID or Touch ID before filling in</source>
        <translation>Face ID oder Touch ID vor dem Ausfüllen</translation>
    </message>
    <message>
        <source>Face ID, Touch ID or passcode before use</source>
        <translation>Face ID, Touch ID oder Code vor Verwendung</translation>
    </message>
    <message>
        <source>FaceTime</source>
        <translation>FaceTime</translation>
    </message>
    <message>
        <source>FaceTime and Wi-Fi calling get priority too. Turn off only when your own phone app must come first.</source>
        <translation>FaceTime und WLAN-Anrufe erhalten ebenfalls Priorität. Nur deaktivieren, wenn Ihre eigene Telefonie-App Vorrang haben muss.</translation>
    </message>
    <message>
        <source>Failed attempts allowed</source>
        <translation>Erlaubte Fehlversuche</translation>
    </message>
    <message>
        <source>Fall back to the network’s DNS</source>
        <translation>Ersatzweise DNS des Netzwerks</translation>
    </message>
    <message>
        <source>Fast user switching, and logging people out after a time without activity.</source>
        <translation>Schneller Benutzerwechsel und Abmelden nach einer Zeit ohne Aktivität.</translation>
    </message>
    <message>
        <source>Fetch eSIM plan</source>
        <translation>eSIM-Tarif abrufen</translation>
    </message>
    <message>
        <source>Fewest characters accepted. Six digits are usual on phones; Macs deserve more.</source>
        <translation>Kleinste akzeptierte Zeichenzahl. Auf Telefonen sind sechs Ziffern üblich; Macs verdienen mehr.</translation>
    </message>
    <message>
        <source>Field for the account name</source>
        <translation>Feld für den Accountnamen</translation>
    </message>
    <message>
        <source>Field for the full name</source>
        <translation>Feld für den vollständigen Namen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File or app</source>
        <translation>Datei oder App</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>File servers</source>
        <translation>Dateiserver</translation>
    </message>
    <message>
        <source>File servers in Files</source>
        <translation>Dateiserver in „Dateien“</translation>
    </message>
    <message>
        <source>File servers in these domains are reached through the VPN.</source>
        <translation>Dateiserver in diesen Domains werden über das VPN erreicht.</translation>
    </message>
    <message>
        <source>File sharing in iTunes and Finder</source>
        <translation>Dateifreigabe in iTunes und Finder</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>FileVault concerns the whole Mac and has to be in a profile with the scope System.</source>
        <translation>FileVault betrifft den ganzen Mac und muss in einem Profil mit dem Geltungsbereich „System“ stehen.</translation>
    </message>
    <message>
        <source>FileVault key redirection (old)</source>
        <translation>Umleitung des FileVault-Schlüssels (alt)</translation>
    </message>
    <message>
        <source>FileVault needs an account to start with. Defer it, so that the person gives the password at logout or login.</source>
        <translation>FileVault benötigt einen Account für den Anfang. Schieben Sie die Aktivierung auf, damit der Benutzer das Passwort beim Ab- oder Anmelden angibt.</translation>
    </message>
    <message>
        <source>FileVault options</source>
        <translation>FileVault-Optionen</translation>
    </message>
    <message>
        <source>FileVault recovery key escrow</source>
        <translation>Hinterlegung des FileVault-Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>FileVault with recovery key</source>
        <translation>FileVault mit Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Fill in passwords</source>
        <translation>Passwörter automatisch ausfüllen</translation>
    </message>
    <message>
        <source>Films rated higher can’t be bought or played. Steps are named after the US ratings; your country’s are used on the device.</source>
        <translation>Höher eingestufte Filme können nicht gekauft oder wiedergegeben werden. Die Stufen sind nach den US-Freigaben benannt; auf dem Gerät gelten die Ihres Landes.</translation>
    </message>
    <message>
        <source>Films up to rating</source>
        <translation>Filme bis Freigabe</translation>
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
        <source>Filter bad words</source>
        <translation>Kraftausdrücke filtern</translation>
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
        <source>Find My device</source>
        <translation>„Wo ist?“ für Geräte</translation>
    </message>
    <message>
        <source>Find My people</source>
        <translation>„Wo ist?“ für Personen</translation>
    </message>
    <message>
        <source>Find printers by Bluetooth beacon</source>
        <translation>Drucker per Bluetooth-Beacon finden</translation>
    </message>
    <message>
        <source>Find the proxy automatically</source>
        <translation>Proxy automatisch finden</translation>
    </message>
    <message>
        <source>Find the site</source>
        <translation>Standort suchen</translation>
    </message>
    <message>
        <source>Finder</source>
        <translation>Finder</translation>
    </message>
    <message>
        <source>Finish setup</source>
        <translation>Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Finish user setup</source>
        <translation>Benutzereinrichtung abschließen</translation>
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
        <source>First user from the provider</source>
        <translation>Erster Benutzer vom Anbieter</translation>
    </message>
    <message>
        <source>Fixed apps</source>
        <translation>Feste Apps</translation>
    </message>
    <message>
        <source>Fixed documents and folders</source>
        <translation>Feste Dokumente und Ordner</translation>
    </message>
    <message>
        <source>Fixed options</source>
        <translation>Feste Optionen</translation>
    </message>
    <message>
        <source>Fixed times for starting and stopping.</source>
        <translation>Feste Zeiten zum Starten und Beenden.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Ordnername</translation>
    </message>
    <message>
        <source>Folder page</source>
        <translation>Ordnerseite</translation>
    </message>
    <message>
        <source>Folder pages</source>
        <translation>Ordnerseiten</translation>
    </message>
    <message>
        <source>Folder under which the server keeps mailboxes, such as INBOX. Most servers need none.</source>
        <translation>Ordner, unter dem der Server Postfächer führt, etwa INBOX. Die meisten Server brauchen keinen.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
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
        <source>For Macs that serve others and have nobody to press the button.</source>
        <translation>Für Macs, die anderen dienen und bei denen niemand die Taste drücken kann.</translation>
    </message>
    <message>
        <source>For apps that aren’t signed themselves.</source>
        <translation>Für Apps, die selbst nicht signiert sind.</translation>
    </message>
    <message>
        <source>For connections made by another maker’s app.</source>
        <translation>Für Verbindungen, die die App eines anderen Herstellers aufbaut.</translation>
    </message>
    <message>
        <source>For devices that pass from hand to hand: nobody can make them their own.</source>
        <translation>Für Geräte, die von Hand zu Hand gehen: Niemand kann sie zu seinen eigenen machen.</translation>
    </message>
    <message>
        <source>For elliptic curves 256 or 384 are usual, for RSA 2048. Keys bound to hardware can only be 256 or 384.</source>
        <translation>Für elliptische Kurven sind 256 oder 384 üblich, für RSA 2048. An die Hardware gebundene Schlüssel können nur 256 oder 384 haben.</translation>
    </message>
    <message>
        <source>For example /Applications.</source>
        <translation>Zum Beispiel /Applications.</translation>
    </message>
    <message>
        <source>For example /Applications/Games.</source>
        <translation>Zum Beispiel /Applications/Games.</translation>
    </message>
    <message>
        <source>For example 1.3.6.1.5.5.7.3.4 for e-mail.</source>
        <translation>Zum Beispiel 1.3.6.1.5.5.7.3.4 für E-Mail.</translation>
    </message>
    <message>
        <source>For example com.apple.TextEdit.</source>
        <translation>Zum Beispiel com.apple.TextEdit.</translation>
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
        <source>For example dc1.example.com, or tcp/ in front and :88 behind for protocol and port.</source>
        <translation>Zum Beispiel dc1.example.com, oder mit vorangestelltem tcp/ und angehängtem :88 für Protokoll und Port.</translation>
    </message>
    <message>
        <source>For example example.com, which covers www.example.com too.</source>
        <translation>Zum Beispiel example.com, was auch www.example.com umfasst.</translation>
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
        <source>For example file:///Applications/Safari.app/ or https://intranet.example.com. If nothing is there, a question mark appears.</source>
        <translation>Zum Beispiel file:///Applications/Safari.app/ oder https://intranet.example.com. Ist dort nichts, erscheint ein Fragezeichen.</translation>
    </message>
    <message>
        <source>For example files.example.com.</source>
        <translation>Zum Beispiel files.example.com.</translation>
    </message>
    <message>
        <source>For example https://dns.example.com/dns-query. Needed for DNS over HTTPS.</source>
        <translation>Zum Beispiel https://dns.example.com/dns-query. Für DNS über HTTPS nötig.</translation>
    </message>
    <message>
        <source>For example https://www.example.com; pages below it are included.</source>
        <translation>Zum Beispiel https://www.example.com; darunter liegende Seiten sind eingeschlossen.</translation>
    </message>
    <message>
        <source>For example intranet.example.com.</source>
        <translation>Zum Beispiel intranet.example.com.</translation>
    </message>
    <message>
        <source>For example name.</source>
        <translation>Zum Beispiel name.</translation>
    </message>
    <message>
        <source>For example office.example.com; * may stand in front.</source>
        <translation>Zum Beispiel office.example.com; * darf voranstehen.</translation>
    </message>
    <message>
        <source>For example preferred_username.</source>
        <translation>Zum Beispiel preferred_username.</translation>
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
        <source>For kind of device</source>
        <translation>Für Geräteart</translation>
    </message>
    <message>
        <source>For managed apps only</source>
        <translation>Nur für verwaltete Apps</translation>
    </message>
    <message>
        <source>For people who see better that way.</source>
        <translation>Für alle, die so besser sehen.</translation>
    </message>
    <message>
        <source>For phones and tablets that people own. Documents of managed apps and accounts open only in managed apps; copy and paste follows the same border, AirDrop counts as outside, and managed apps don’t store in the private iCloud. Backups to a computer are encrypted. The device has a passcode of six digits. Camera, Siri, iCloud, the App Store and all private apps stay as their owner likes them, and nothing is erased after wrong attempts. All restrictions work with user enrollment as well as with device enrollment; the passcode keys are ignored by the former, which asks for six digits of its own. Tell people what you set; this profile is short enough to read out.</source>
        <translation>Für Telefone und Tablets, die Benutzern selbst gehören. Dokumente verwalteter Apps und Accounts werden nur in verwalteten Apps geöffnet; Kopieren und Einsetzen folgt derselben Grenze, AirDrop gilt als außerhalb, und verwaltete Apps speichern nicht in der privaten iCloud. Backups auf einem Computer werden verschlüsselt. Das Gerät hat einen Code aus sechs Ziffern. Kamera, Siri, iCloud, der App Store und alle privaten Apps bleiben, wie ihr Besitzer sie möchte, und nach Fehlversuchen wird nichts gelöscht. Alle Einschränkungen funktionieren sowohl bei Benutzerregistrierung als auch bei Geräteregistrierung; die Schlüssel für den Code werden bei ersterer ignoriert, die selbst sechs Ziffern verlangt. Teilen Sie den Benutzern mit, was Sie festlegen; dieses Profil ist kurz genug zum Vorlesen.</translation>
    </message>
    <message>
        <source>For programs that aren’t app bundles.</source>
        <translation>Für Programme, die keine App-Bundles sind.</translation>
    </message>
    <message>
        <source>For screens that only show something.</source>
        <translation>Für Bildschirme, die nur etwas anzeigen.</translation>
    </message>
    <message>
        <source>For systems before iOS 12; today it is “Lock button per message”.</source>
        <translation>Für Systeme vor iOS 12; heute heißt es „Sperrtaste je E-Mail“.</translation>
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
        <source>For systems before iOS 14.5; today it is called “Only Wi-Fi networks from profiles”.</source>
        <translation>Für Systeme vor iOS 14.5; heute heißt es „Nur WLANs aus Profilen“.</translation>
    </message>
    <message>
        <source>For systems before iOS 15 and tvOS 15; the newer name is “Allowed apps only”.</source>
        <translation>Für Systeme vor iOS 15 und tvOS 15; der neuere Name ist „Nur erlaubte Apps“.</translation>
    </message>
    <message>
        <source>For systems before iOS 15 and tvOS 15; the newer name is “Hidden apps”.</source>
        <translation>Für Systeme vor iOS 15 und tvOS 15; der neuere Name ist „Ausgeblendete Apps“.</translation>
    </message>
    <message>
        <source>For that long after locking the device opens without passcode.</source>
        <translation>So lange nach dem Sperren lässt sich das Gerät ohne Code öffnen.</translation>
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
        <source>For this long, waking the device needs no passcode. 0 asks at once; on a Mac it belongs to the screen saver.</source>
        <translation>So lange braucht das Aufwecken des Geräts keinen Code. 0 fragt sofort; auf einem Mac gehört es zum Bildschirmschoner.</translation>
    </message>
    <message>
        <source>For which issuers devices must check whether a certificate was revoked.</source>
        <translation>Für welche Aussteller Geräte prüfen müssen, ob ein Zertifikat widerrufen wurde.</translation>
    </message>
    <message>
        <source>For which servers tickets are fetched. A host may appear in only one single sign-on payload on the device.</source>
        <translation>Für welche Server Tickets geholt werden. Ein Host darf auf dem Gerät nur in einer Single-Sign-On-Payload vorkommen.</translation>
    </message>
    <message>
        <source>For which the exception holds.</source>
        <translation>Für welche die Ausnahme gilt.</translation>
    </message>
    <message>
        <source>For you; macOS ignores it.</source>
        <translation>Für Sie; macOS ignoriert sie.</translation>
    </message>
    <message>
        <source>For your own list; macOS doesn’t need it.</source>
        <translation>Für Ihre eigene Liste; macOS braucht dies nicht.</translation>
    </message>
    <message>
        <source>Forbid tracking by apps</source>
        <translation>Tracking durch Apps verbieten</translation>
    </message>
    <message>
        <source>Forget FileVault key in standby</source>
        <translation>FileVault-Schlüssel im Standby vergessen</translation>
    </message>
    <message>
        <source>Forget key in standby</source>
        <translation>Schlüssel im Standby vergessen</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Formatversion</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>From a PAC file</source>
        <translation>Aus einer PAC-Datei</translation>
    </message>
    <message>
        <source>From macOS 11 on, instead of “Allow”.</source>
        <translation>Ab macOS 11 anstelle von „Erlauben“.</translation>
    </message>
    <message>
        <source>From this time on Settings offers the person an update of the profile. The profile goes on working and isn’t removed.</source>
        <translation>Ab diesem Zeitpunkt bietet „Einstellungen“ der Person eine Aktualisierung des Profils an. Das Profil wirkt weiter und wird nicht entfernt.</translation>
    </message>
    <message>
        <source>Full disk access</source>
        <translation>Festplattenvollzugriff</translation>
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
        <source>Full sign-in after seconds</source>
        <translation>Vollständige Anmeldung nach Sekunden</translation>
    </message>
    <message>
        <source>Further groups</source>
        <translation>Weitere Gruppen</translation>
    </message>
    <message>
        <source>Further names in the certificate, which many services look at instead of the subject.</source>
        <translation>Weitere Namen im Zertifikat, die viele Dienste statt des Inhabers (Subject) auswerten.</translation>
    </message>
    <message>
        <source>Further names to ask for. The server decides which of them it accepts.</source>
        <translation>Weitere Namen, die angefordert werden. Der Server entscheidet, welche er akzeptiert.</translation>
    </message>
    <message>
        <source>G (everyone)</source>
        <translation>G (alle)</translation>
    </message>
    <message>
        <source>Game Center</source>
        <translation>Game Center</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Gatekeeper</translation>
    </message>
    <message>
        <source>Gatekeeper exceptions</source>
        <translation>Gatekeeper-Ausnahmen</translation>
    </message>
    <message>
        <source>Gatekeeper is off: any downloaded app runs unchecked.</source>
        <translation>Gatekeeper ist deaktiviert: Jede geladene App läuft ungeprüft.</translation>
    </message>
    <message>
        <source>Gatekeeper rules</source>
        <translation>Gatekeeper-Regeln</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Genie</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Get Activation Lock bypass code</source>
        <translation>Umgehungscode der Aktivierungssperre abrufen</translation>
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
        <source>Get app feedback</source>
        <translation>App-Feedback abrufen</translation>
    </message>
    <message>
        <source>Get unlock token</source>
        <translation>Entsperrtoken abrufen</translation>
    </message>
    <message>
        <source>Give the server time if someone has to approve requests. The first new try comes at once.</source>
        <translation>Lassen Sie dem Server Zeit, wenn jemand Anfragen genehmigen muss. Der erste neue Versuch erfolgt sofort.</translation>
    </message>
    <message>
        <source>Global HTTP proxy</source>
        <translation>Globaler HTTP-Proxy</translation>
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
        <source>Go on without single sign-on</source>
        <translation>Ohne Single Sign-On fortfahren</translation>
    </message>
    <message>
        <source>Goes away by itself</source>
        <translation>Verschwindet von selbst</translation>
    </message>
    <message>
        <source>Google account</source>
        <translation>Google-Account</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
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
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Groups for single rights</source>
        <translation>Gruppen für einzelne Rechte</translation>
    </message>
    <message>
        <source>Groups of administrators</source>
        <translation>Gruppen von Administratoren</translation>
    </message>
    <message>
        <source>Guest account</source>
        <translation>Gastaccount</translation>
    </message>
    <message>
        <source>Guest session on Shared iPad</source>
        <translation>Gastsitzung auf geteiltem iPad</translation>
    </message>
    <message>
        <source>HTTP MD5 digest</source>
        <translation>HTTP-MD5-Digest</translation>
    </message>
    <message>
        <source>HTTPS passes nearly everywhere; TLS uses port 853, which some networks block.</source>
        <translation>HTTPS kommt fast überall durch; TLS verwendet Port 853, den manche Netzwerke blockieren.</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Handoff</translation>
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
        <source>Heading of this payload in the profile’s details. It helps to tell two payloads of the same type apart.</source>
        <translation>Überschrift dieser Payload in den Profildetails. Hilft, zwei Payloads desselben Typs zu unterscheiden.</translation>
    </message>
    <message>
        <source>Help in the sign-in window</source>
        <translation>Hilfe im Anmeldedialog</translation>
    </message>
    <message>
        <source>Help set up nearby devices</source>
        <translation>Beim Einrichten von Geräten in der Nähe helfen</translation>
    </message>
    <message>
        <source>Helper programs in the app’s bundle that have to be allowed as well.</source>
        <translation>Hilfsprogramme im Bundle der App, die ebenfalls erlaubt werden müssen.</translation>
    </message>
    <message>
        <source>Hexadecimal digits without separators, exactly as the provider gives them.</source>
        <translation>Hexadezimalziffern ohne Trennzeichen, genau wie vom Anbieter angegeben.</translation>
    </message>
    <message>
        <source>Hidden app</source>
        <translation>Ausgeblendete App</translation>
    </message>
    <message>
        <source>Hidden apps</source>
        <translation>Ausgeblendete Apps</translation>
    </message>
    <message>
        <source>Hidden apps (old name)</source>
        <translation>Ausgeblendete Apps (alter Name)</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verborgenes Netzwerk</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide administrators</source>
        <translation>Administratoren ausblenden</translation>
    </message>
    <message>
        <source>Hide apps</source>
        <translation>Apps ausblenden</translation>
    </message>
    <message>
        <source>Hide local users</source>
        <translation>Lokale Benutzer ausblenden</translation>
    </message>
    <message>
        <source>Hide mobile accounts</source>
        <translation>Mobile Accounts ausblenden</translation>
    </message>
    <message>
        <source>Hiding an app means locking it, which isn’t allowed. So people can’t hide apps either.</source>
        <translation>Eine App auszublenden bedeutet, sie zu sperren, was nicht erlaubt ist. Daher können Benutzer Apps auch nicht ausblenden.</translation>
    </message>
    <message>
        <source>Hiding is fixed</source>
        <translation>Ausblenden ist fest</translation>
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
        <source>Holding Shift while logging in doesn’t skip them. Keeps required programs running.</source>
        <translation>Gedrückthalten der Umschalttaste beim Anmelden überspringt sie nicht. Sorgt dafür, dass erforderliche Programme laufen.</translation>
    </message>
    <message>
        <source>Home Screen</source>
        <translation>Home-Bildschirm</translation>
    </message>
    <message>
        <source>Home Screen layout</source>
        <translation>Layout des Home-Bildschirms</translation>
    </message>
    <message>
        <source>HomePod</source>
        <translation>HomePod</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Host name for people who aren’t in the office network.</source>
        <translation>Hostname für Personen, die nicht im Büronetz sind.</translation>
    </message>
    <message>
        <source>Host name of the directory server.</source>
        <translation>Hostname des Verzeichnisservers.</translation>
    </message>
    <message>
        <source>Host name of the proxy.</source>
        <translation>Hostname des Proxys.</translation>
    </message>
    <message>
        <source>Host name or address inside the office. Ignored with modern sign-in unless a sign-in page is given.</source>
        <translation>Hostname oder Adresse innerhalb des Büros. Wird bei moderner Anmeldung ignoriert, außer eine Anmeldeseite ist angegeben.</translation>
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
        <source>Host name or address. Ignored with modern sign-in unless its sign-in page is given too.</source>
        <translation>Hostname oder Adresse. Wird bei moderner Anmeldung ignoriert, außer deren Anmeldeseite ist ebenfalls angegeben.</translation>
    </message>
    <message>
        <source>Host name or address. Needed with the manual proxy.</source>
        <translation>Hostname oder Adresse. Beim manuellen Proxy nötig.</translation>
    </message>
    <message>
        <source>Host name such as cloud.example.com.</source>
        <translation>Hostname wie cloud.example.com.</translation>
    </message>
    <message>
        <source>Host name such as imap.example.com.</source>
        <translation>Hostname wie imap.example.com.</translation>
    </message>
    <message>
        <source>Host name such as smtp.example.com.</source>
        <translation>Hostname wie smtp.example.com.</translation>
    </message>
    <message>
        <source>Host name that the server’s certificate must carry. Needed for DNS over TLS, not allowed otherwise.</source>
        <translation>Hostname, den das Zertifikat des Servers tragen muss. Für DNS über TLS nötig, sonst nicht erlaubt.</translation>
    </message>
    <message>
        <source>Host name the server’s certificate must carry. Needed for DNS over TLS.</source>
        <translation>Hostname, den das Zertifikat des Servers tragen muss. Erforderlich für DNS over TLS.</translation>
    </message>
    <message>
        <source>Host or domain</source>
        <translation>Host oder Domain</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Hosts and realm are ignored for sign-on by redirection.</source>
        <translation>Hosts und Realm werden bei der Anmeldung per Umleitung ignoriert.</translation>
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
        <translation>Hotspot 2.0: Realms, für die der Account in dieser Payload gilt.</translation>
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
        <source>Hotspot sign-in from the lock screen</source>
        <translation>Hotspot-Anmeldung auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>How far below the base to look. Left out, everything below.</source>
        <translation>Wie weit unterhalb der Basis gesucht wird. Ohne Angabe alles darunter.</translation>
    </message>
    <message>
        <source>How far the download or installation of an update has come. Superseded by declarations.</source>
        <translation>Wie weit das Laden oder Installieren eines Updates fortgeschritten ist. Durch Deklarationen abgelöst.</translation>
    </message>
    <message>
        <source>How keys are agreed on. 14 is the least for today; Always On refuses lower ones.</source>
        <translation>Wie Schlüssel vereinbart werden. 14 ist heute das Mindeste; „Immer aktiv“ lehnt niedrigere ab.</translation>
    </message>
    <message>
        <source>How long Macs wait for updates that aren’t macOS itself, such as Safari on older versions.</source>
        <translation>Wie lange Macs auf Updates warten, die nicht macOS selbst sind, etwa Safari auf älteren Versionen.</translation>
    </message>
    <message>
        <source>How long Macs wait for updates within their macOS version. Security fixes wait too, so keep it short.</source>
        <translation>Wie lange Macs auf Updates innerhalb ihrer macOS-Version warten. Auch Sicherheitskorrekturen warten, halten Sie die Zeit also kurz.</translation>
    </message>
    <message>
        <source>How long accounts that aren’t registered may still be used. Needed with that rule.</source>
        <translation>Wie lange nicht registrierte Accounts noch verwendet werden dürfen. Bei dieser Regel nötig.</translation>
    </message>
    <message>
        <source>How long after release Macs see the next big macOS. Together with “Delay new macOS versions”.</source>
        <translation>Wie lange nach der Veröffentlichung Macs das nächste große macOS sehen. Zusammen mit „Neue macOS-Versionen verzögern“.</translation>
    </message>
    <message>
        <source>How long after the last sign-in the local password is enough without network. Needed with that rule.</source>
        <translation>Wie lange nach der letzten Anmeldung das lokale Passwort ohne Netzwerk genügt. Bei dieser Regel nötig.</translation>
    </message>
    <message>
        <source>How long the domain needs to spread a new password. Outdated since macOS 12.</source>
        <translation>Wie lange die Domain braucht, um ein neues Passwort zu verbreiten. Veraltet seit macOS 12.</translation>
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
        <source>How many characters like % or # it must contain at least. More than one is hard to type on a phone; ignored with User Enrollment.</source>
        <translation>Wie viele Zeichen wie % oder # er mindestens enthalten muss. Mehr als eines ist auf einem Telefon schwer zu tippen; bei Benutzerregistrierung ignoriert.</translation>
    </message>
    <message>
        <source>How many random numbers the mobile operator’s server must at least send. Only 3 is considered safe; 2 is for old servers.</source>
        <translation>Wie viele Zufallszahlen der Server des Mobilfunkanbieters mindestens senden muss. Nur 3 gilt als sicher; 2 ist für alte Server.</translation>
    </message>
    <message>
        <source>How much a Mac writes to its log, for troubleshooting; private data may appear in it.</source>
        <translation>Wie viel ein Mac zur Fehlersuche in sein Protokoll schreibt; darin können private Daten erscheinen.</translation>
    </message>
    <message>
        <source>How much is logged counts only when logging is on.</source>
        <translation>Wie viel protokolliert wird, zählt nur, wenn das Protokollieren aktiviert ist.</translation>
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
        <source>How often a person may say “Not now” when logging in. 0 forces it at the next login; -1 never insists.</source>
        <translation>Wie oft eine Person bei der Anmeldung „Nicht jetzt“ sagen darf. 0 erzwingt es bei der nächsten Anmeldung; -1 besteht nie darauf.</translation>
    </message>
    <message>
        <source>How often it can be put off</source>
        <translation>Wie oft aufgeschoben werden kann</translation>
    </message>
    <message>
        <source>How often it can be put off counts only when FileVault is deferred.</source>
        <translation>Wie oft aufgeschoben werden kann, zählt nur, wenn FileVault aufgeschoben wird.</translation>
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
        <source>How people prove who they are. With the key in the Secure Enclave they keep their local password.</source>
        <translation>Wie sich Benutzer ausweisen. Mit dem Schlüssel in der Secure Enclave behalten sie ihr lokales Passwort.</translation>
    </message>
    <message>
        <source>How people without an account on this Mac may log in.</source>
        <translation>Wie sich Personen ohne Account auf diesem Mac anmelden dürfen.</translation>
    </message>
    <message>
        <source>How several of one app are stacked. Left out, as the app decides.</source>
        <translation>Wie mehrere einer App gestapelt werden. Ohne Angabe nach Entscheidung der App.</translation>
    </message>
    <message>
        <source>How strong the passcode must be and how soon the device locks. On iPhone and iPad people have 60 minutes to set one that complies.</source>
        <translation>Wie stark der Code sein muss und wie bald sich das Gerät sperrt. Auf iPhone und iPad bleiben 60 Minuten, um einen passenden festzulegen.</translation>
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
        <source>How the extension behaves. Left out, its usual values.</source>
        <translation>Wie sich die Erweiterung verhält. Ohne Angabe gelten ihre üblichen Werte.</translation>
    </message>
    <message>
        <source>How the network is protected. If this doesn’t fit the access point, the device won’t connect; “Any kind of password or enterprise network” is the safe choice when unsure, except for open networks.</source>
        <translation>Wie das Netzwerk geschützt ist. Passt dies nicht zum Access Point, verbindet sich das Gerät nicht; „Jede Art von Passwort oder Unternehmensnetzwerk“ ist im Zweifel die sichere Wahl, außer bei offenen Netzwerken.</translation>
    </message>
    <message>
        <source>How the person proves who they are when fetching mail. Password with TLS is right for nearly all servers.</source>
        <translation>Wie sich die Person beim Abrufen von E-Mails ausweist. Passwort mit TLS ist für fast alle Server richtig.</translation>
    </message>
    <message>
        <source>How the person proves who they are when sending. “None” is refused by most servers.</source>
        <translation>Wie sich die Person beim Senden ausweist. „Keine“ wird von den meisten Servern abgelehnt.</translation>
    </message>
    <message>
        <source>How they appear while the device is used. Left out, banners that go away.</source>
        <translation>Wie sie während der Benutzung des Geräts erscheinen. Ohne Angabe Banner, die wieder verschwinden.</translation>
    </message>
    <message>
        <source>How user name and password travel inside the TTLS tunnel. Must match the server; left out it is MSCHAPv2.</source>
        <translation>Wie Benutzername und Passwort im TTLS-Tunnel übertragen werden. Muss zum Server passen; ohne Angabe MSCHAPv2.</translation>
    </message>
    <message>
        <source>How windows move into the Dock.</source>
        <translation>Wie sich Fenster ins Dock bewegen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID from the payload of that per-app VPN.</source>
        <translation>ID aus der Payload dieses VPN pro App.</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 has no method that uses this password. For EAP the password is AuthPassword.</source>
        <translation>IKEv2 hat keine Methode, die dieses Passwort verwendet. Für EAP ist das Passwort AuthPassword.</translation>
    </message>
    <message>
        <source>IKEv2 settings</source>
        <translation>IKEv2-Einstellungen</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>IMAP keeps mail on the server and shows the same everywhere. POP fetches it to one device.</source>
        <translation>IMAP behält E-Mails auf dem Server und zeigt überall dasselbe. POP holt sie auf ein Gerät.</translation>
    </message>
    <message>
        <source>IMAP path prefix</source>
        <translation>IMAP-Pfadpräfix</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>IP address or host name. It must not change, so reserve it.</source>
        <translation>IP-Adresse oder Hostname. Sie darf sich nicht ändern, also reservieren Sie sie.</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>IP addresses of the resolver</source>
        <translation>IP-Adressen des Resolvers</translation>
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
        <source>IPv4 or IPv6.</source>
        <translation>IPv4 oder IPv6.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Icon size</source>
        <translation>Symbolgröße</translation>
    </message>
    <message>
        <source>Icons grow under the pointer.</source>
        <translation>Symbole wachsen unter dem Zeiger.</translation>
    </message>
    <message>
        <source>Icons hop while their app starts.</source>
        <translation>Symbole hüpfen, während ihre App startet.</translation>
    </message>
    <message>
        <source>Icons on one page of the folder.</source>
        <translation>Symbole auf einer Seite des Ordners.</translation>
    </message>
    <message>
        <source>Icons on one page, row by row. What doesn’t fit moves to the next one.</source>
        <translation>Symbole auf einer Seite, Zeile für Zeile. Was nicht passt, rückt auf die nächste.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Identifies your group of card readers for signing in with a key in Wallet.</source>
        <translation>Kennzeichnet Ihre Gruppe von Kartenlesern für die Anmeldung mit einem Schlüssel in Wallet.</translation>
    </message>
    <message>
        <source>Identity (PKCS #12)</source>
        <translation>Identität (PKCS #12)</translation>
    </message>
    <message>
        <source>Identity (embedded)</source>
        <translation>Identität (eingebettet)</translation>
    </message>
    <message>
        <source>Identity and name of one payload inside a profile. Every payload has these.</source>
        <translation>Identität und Name einer einzelnen Payload in einem Profil. Jede Payload hat diese Angaben.</translation>
    </message>
    <message>
        <source>Identity certificate</source>
        <translation>Identitätszertifikat</translation>
    </message>
    <message>
        <source>Identity certificate (old place)</source>
        <translation>Identitätszertifikat (alte Stelle)</translation>
    </message>
    <message>
        <source>Identity certificate (old)</source>
        <translation>Identitätszertifikat (alt)</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Identitätsdatei</translation>
    </message>
    <message>
        <source>Identity from this profile for servers that accept certificates.</source>
        <translation>Identität aus diesem Profil für Server, die Zertifikate akzeptieren.</translation>
    </message>
    <message>
        <source>Identity from this profile for the filter app’s service.</source>
        <translation>Identität aus diesem Profil für den Dienst der Filter-App.</translation>
    </message>
    <message>
        <source>Identity from this profile for the sign-in. It wins over an embedded one.</source>
        <translation>Identität aus diesem Profil für die Anmeldung. Hat Vorrang vor einer eingebetteten.</translation>
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
        <source>Identity from this profile that proves to the DNS server who asks. Leave it out unless the server demands one.</source>
        <translation>Identität aus diesem Profil, die dem DNS-Server nachweist, wer fragt. Lassen Sie sie weg, außer der Server verlangt eine.</translation>
    </message>
    <message>
        <source>Identity from this profile, so that no password is needed (PKINIT).</source>
        <translation>Identität aus diesem Profil, sodass kein Passwort nötig ist (PKINIT).</translation>
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
        <source>Identity of this profile with which the Mac acts as reader.</source>
        <translation>Identität dieses Profils, mit der der Mac als Leser auftritt.</translation>
    </message>
    <message>
        <source>Identity that opens encrypted mail to this account. If a new one replaces it, old mail can’t be read any more without the former.</source>
        <translation>Identität, die verschlüsselte E-Mails an diesen Account öffnet. Wird sie durch eine neue ersetzt, lassen sich alte E-Mails ohne die frühere nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Idle time in seconds</source>
        <translation>Inaktivität in Sekunden</translation>
    </message>
    <message>
        <source>If Platform SSO brings no ticket, people may enter their password.</source>
        <translation>Bringt Platform SSO kein Ticket, dürfen Benutzer ihr Passwort eingeben.</translation>
    </message>
    <message>
        <source>If Wi-Fi is</source>
        <translation>Bei WLAN</translation>
    </message>
    <message>
        <source>If connected by</source>
        <translation>Bei Verbindung über</translation>
    </message>
    <message>
        <source>If found, return to (old)</source>
        <translation>Bei Fund zurück an (alt)</translation>
    </message>
    <message>
        <source>If name or password isn’t in the profile, macOS asks for it. Off: encryption fails without them.</source>
        <translation>Fehlen Name oder Passwort im Profil, fragt macOS danach. Aus: Ohne sie schlägt die Verschlüsselung fehl.</translation>
    </message>
    <message>
        <source>If page answers</source>
        <translation>Wenn Seite antwortet</translation>
    </message>
    <message>
        <source>If search domain is</source>
        <translation>Bei Suchdomain</translation>
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
        <source>If the network’s DNS is</source>
        <translation>Bei DNS des Netzwerks</translation>
    </message>
    <message>
        <source>If the program names no other</source>
        <translation>Wenn das Programm keinen anderen nennt</translation>
    </message>
    <message>
        <source>If the proxy asks for a sign-in.</source>
        <translation>Falls der Proxy eine Anmeldung verlangt.</translation>
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
        <source>If the server doesn’t answer, the device uses the network’s DNS. Off: it waits, so that nothing goes around your filter.</source>
        <translation>Antwortet der Server nicht, verwendet das Gerät den DNS des Netzwerks. Aus: Es wartet, damit nichts Ihren Filter umgeht.</translation>
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
        <source>Image Playground</source>
        <translation>Image Playground</translation>
    </message>
    <message>
        <source>Image Wand</source>
        <translation>Bildzauberstab</translation>
    </message>
    <message>
        <source>In CarPlay</source>
        <translation>In CarPlay</translation>
    </message>
    <message>
        <source>In Notification Center</source>
        <translation>In der Mitteilungszentrale</translation>
    </message>
    <message>
        <source>In capitals, such as EXAMPLE.COM. With several domains, the one people log in to.</source>
        <translation>In Großbuchstaben, etwa EXAMPLE.COM. Bei mehreren Domains die, an der sich Benutzer anmelden.</translation>
    </message>
    <message>
        <source>In full screen</source>
        <translation>Im Vollbildmodus</translation>
    </message>
    <message>
        <source>In hotels and trains devices can’t reach the login page, because the proxy stands before it.</source>
        <translation>In Hotels und Zügen können Geräte die Anmeldeseite nicht erreichen, da der Proxy davorsteht.</translation>
    </message>
    <message>
        <source>In-app purchases</source>
        <translation>In-App-Käufe</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>Passwort (Eingang)</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Port (Eingang)</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Server (Eingang)</translation>
    </message>
    <message>
        <source>Incoming sign-in</source>
        <translation>Anmeldung (Eingang)</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>Benutzername (Eingang)</translation>
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
        <source>Install app</source>
        <translation>App installieren</translation>
    </message>
    <message>
        <source>Install app updates</source>
        <translation>App-Updates installieren</translation>
    </message>
    <message>
        <source>Install apps</source>
        <translation>Apps installieren</translation>
    </message>
    <message>
        <source>Install book</source>
        <translation>Buch installieren</translation>
    </message>
    <message>
        <source>Install macOS updates</source>
        <translation>macOS-Updates installieren</translation>
    </message>
    <message>
        <source>Install package</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>Install profile</source>
        <translation>Profil installieren</translation>
    </message>
    <message>
        <source>Install profiles by hand</source>
        <translation>Profile von Hand installieren</translation>
    </message>
    <message>
        <source>Install provisioning profile</source>
        <translation>Bereitstellungsprofil installieren</translation>
    </message>
    <message>
        <source>Install security data</source>
        <translation>Sicherheitsdaten installieren</translation>
    </message>
    <message>
        <source>Install security fixes</source>
        <translation>Sicherheitsmaßnahmen installieren</translation>
    </message>
    <message>
        <source>Install update</source>
        <translation>Update installieren</translation>
    </message>
    <message>
        <source>Installed by a server, the account needs its user name. A variable fills it in.</source>
        <translation>Wird der Account von einem Server installiert, benötigt er seinen Benutzernamen. Eine Variable setzt ihn ein.</translation>
    </message>
    <message>
        <source>Installs a managed app from the App Store or your own. On unsupervised devices the person is asked first.</source>
        <translation>Installiert eine verwaltete App aus dem App Store oder eine eigene. Auf nicht betreuten Geräten wird die Person zuerst gefragt.</translation>
    </message>
    <message>
        <source>Installs a profile, or replaces the one with the same identifier.</source>
        <translation>Installiert ein Profil oder ersetzt das mit derselben Kennung.</translation>
    </message>
    <message>
        <source>Installs a signed package on a Mac, or an own app elsewhere, from a manifest.</source>
        <translation>Installiert ein signiertes Paket auf einem Mac oder anderswo eine eigene App anhand eines Manifests.</translation>
    </message>
    <message>
        <source>Installs one font for use in all apps; one payload for each font file.</source>
        <translation>Installiert eine Schrift zur Verwendung in allen Apps; eine Payload je Schriftdatei.</translation>
    </message>
    <message>
        <source>Institutional certificate</source>
        <translation>Institutionelles Zertifikat</translation>
    </message>
    <message>
        <source>Institutional certificate payload</source>
        <translation>Payload des institutionellen Zertifikats</translation>
    </message>
    <message>
        <source>Institutional key from keychain</source>
        <translation>Institutioneller Schlüssel aus Schlüsselbund</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Internal data</source>
        <translation>Interne Daten</translation>
    </message>
    <message>
        <source>Internal value</source>
        <translation>Interner Wert</translation>
    </message>
    <message>
        <source>Into the Dock</source>
        <translation>Ins Dock</translation>
    </message>
    <message>
        <source>Inverted colors</source>
        <translation>Umgekehrte Farben</translation>
    </message>
    <message>
        <source>Inverted colors are on, and the person in front of the device can’t change that. Allow it, or they may be stuck.</source>
        <translation>„Farben umkehren“ ist aktiviert, und die Person vor dem Gerät kann das nicht ändern. Erlauben Sie es, sonst kommt sie möglicherweise nicht weiter.</translation>
    </message>
    <message>
        <source>Invite to app licences</source>
        <translation>Zu App-Lizenzen einladen</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Issuer name</source>
        <translation>Name des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer of the server’s certificate</source>
        <translation>Aussteller des Serverzertifikats</translation>
    </message>
    <message>
        <source>Issuer’s fingerprint</source>
        <translation>Fingerabdruck des Ausstellers</translation>
    </message>
    <message>
        <source>It appears only when the pointer touches the edge.</source>
        <translation>Es erscheint nur, wenn der Zeiger den Rand berührt.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Its GUID, or * for all.</source>
        <translation>Die GUID oder * für alle.</translation>
    </message>
    <message>
        <source>Its GUID.</source>
        <translation>Die GUID.</translation>
    </message>
    <message>
        <source>Its address for DNS over HTTPS, such as https://dns.example.com/dns-query.</source>
        <translation>Seine Adresse für DNS over HTTPS, etwa https://dns.example.com/dns-query.</translation>
    </message>
    <message>
        <source>Its name or address, such as vpn.example.com.</source>
        <translation>Sein Name oder seine Adresse, etwa vpn.example.com.</translation>
    </message>
    <message>
        <source>Its type must be exactly the one the app expects, for example a number and not a text.</source>
        <translation>Der Typ muss genau der sein, den die App erwartet, z. B. eine Zahl und kein Text.</translation>
    </message>
    <message>
        <source>Its type must be exactly the one the app expects.</source>
        <translation>Der Typ muss genau der sein, den die App erwartet.</translation>
    </message>
    <message>
        <source>Jabber account</source>
        <translation>Jabber-Account</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>JavaScript in Safari</source>
        <translation>JavaScript in Safari</translation>
    </message>
    <message>
        <source>Jobs travel encrypted; the printer must be able to. Off: as the printer wants.</source>
        <translation>Aufträge werden verschlüsselt übertragen; der Drucker muss das können. Aus: wie der Drucker es will.</translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation>Automatisch verbinden</translation>
    </message>
    <message>
        <source>Join before first unlock</source>
        <translation>Vor dem ersten Entsperren verbinden</translation>
    </message>
    <message>
        <source>Join classes without asking</source>
        <translation>Klassen ohne Rückfrage beitreten</translation>
    </message>
    <message>
        <source>Joins a Mac to Active Directory so that people log in with their Windows account.</source>
        <translation>Bindet einen Mac an Active Directory an, damit sich Benutzer mit ihrem Windows-Account anmelden.</translation>
    </message>
    <message>
        <source>Joins the office network with its password, without anyone typing it.</source>
        <translation>Verbindet mit dem Netzwerk der Organisation über dessen Passwort, ohne dass es jemand eingibt.</translation>
    </message>
    <message>
        <source>Keep Safari’s history</source>
        <translation>Safari-Verlauf bewahren</translation>
    </message>
    <message>
        <source>Keep Wi-Fi on</source>
        <translation>WLAN eingeschaltet lassen</translation>
    </message>
    <message>
        <source>Keep addresses off iCloud</source>
        <translation>Adressen nicht in iCloud</translation>
    </message>
    <message>
        <source>Keep alive while asleep</source>
        <translation>Im Ruhezustand aufrechterhalten</translation>
    </message>
    <message>
        <source>Keep eSIM when erasing</source>
        <translation>eSIM beim Löschen behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Keep mail in this account</source>
        <translation>E-Mails in diesem Account halten</translation>
    </message>
    <message>
        <source>Keeps a supervised device in a single app, for kiosks and till systems. It can’t be left until the profile is removed, so keep the device within reach of MDM.</source>
        <translation>Hält ein betreutes Gerät in einer einzigen App, für Kioske und Kassensysteme. Sie lässt sich nicht verlassen, bis das Profil entfernt wird; halten Sie das Gerät also für MDM erreichbar.</translation>
    </message>
    <message>
        <source>Keeps directory accounts on the Mac, so that people can log in away from the office.</source>
        <translation>Behält Verzeichnisaccounts auf dem Mac, damit man sich auch außerhalb des Büros anmelden kann.</translation>
    </message>
    <message>
        <source>Keeps office data inside managed apps and leaves everything private alone.</source>
        <translation>Hält Daten der Organisation in verwalteten Apps und lässt alles Private unberührt.</translation>
    </message>
    <message>
        <source>Keeps people from changing the password, the lock message or the firewall in settings.</source>
        <translation>Verhindert, dass in den Einstellungen Passwort, Sperrnachricht oder Firewall geändert werden.</translation>
    </message>
    <message>
        <source>Keeps people from opening blocked apps all the same.</source>
        <translation>Verhindert, dass blockierte Apps trotzdem geöffnet werden.</translation>
    </message>
    <message>
        <source>Keeps people from switching Wi-Fi off and losing contact with management.</source>
        <translation>Verhindert, dass Benutzer das WLAN ausschalten und so den Kontakt zur Verwaltung verlieren.</translation>
    </message>
    <message>
        <source>Keeps people from turning FileVault on or off against your choice.</source>
        <translation>Verhindert, dass FileVault entgegen Ihrer Wahl ein- oder ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Keeps them in the list of earlier notifications.</source>
        <translation>Behält sie in der Liste früherer Mitteilungen.</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Kerberos on iPhone and iPad in its first form; use single sign-on (Kerberos) today.</source>
        <translation>Kerberos auf iPhone und iPad in seiner ersten Form; verwenden Sie heute „Single Sign-On (Kerberos)“.</translation>
    </message>
    <message>
        <source>Kerberos settings</source>
        <translation>Kerberos-Einstellungen</translation>
    </message>
    <message>
        <source>Kerberos tools may sign in</source>
        <translation>Kerberos-Werkzeuge dürfen sich anmelden</translation>
    </message>
    <message>
        <source>Kernel extensions</source>
        <translation>Kernel-Erweiterungen</translation>
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
        <source>Key in the Secure Enclave</source>
        <translation>Schlüssel in der Secure Enclave</translation>
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
        <source>Keyboard menu</source>
        <translation>Tastaturmenü</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkurzbefehle</translation>
    </message>
    <message>
        <source>Keys bound to hardware must be elliptic. Choose RSA only if a service can’t handle curves.</source>
        <translation>An die Hardware gebundene Schlüssel müssen elliptische Kurven verwenden. Wählen Sie RSA nur, wenn ein Dienst mit Kurven nicht umgehen kann.</translation>
    </message>
    <message>
        <source>Keys of the Mac</source>
        <translation>Schlüssel des Mac</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Art des Accounts</translation>
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
        <source>Kind of item</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>Kind of network.</source>
        <translation>Art des Netzwerks.</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Art des Profils</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
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
        <source>L2TP is protected by IPSec, whose settings with the shared secret are missing.</source>
        <translation>L2TP wird durch IPSec geschützt, dessen Einstellungen mit dem gemeinsamen Schlüssel fehlen.</translation>
    </message>
    <message>
        <source>L2TP settings</source>
        <translation>L2TP-Einstellungen</translation>
    </message>
    <message>
        <source>LDAP needs TLS; without a trusted certificate on the server, sign-in fails.</source>
        <translation>LDAP benötigt TLS; ohne vertrauenswürdiges Zertifikat auf dem Server schlägt die Anmeldung fehl.</translation>
    </message>
    <message>
        <source>LEAP (old and unsafe)</source>
        <translation>LEAP (alt und unsicher)</translation>
    </message>
    <message>
        <source>LEAP gives passwords away to anyone who listens. Use EAP-TLS or PEAP.</source>
        <translation>LEAP gibt Passwörter an jeden preis, der mithört. Verwenden Sie EAP-TLS oder PEAP.</translation>
    </message>
    <message>
        <source>Large attachments may go through iCloud. Off: they are sent as they are or refused by the server.</source>
        <translation>Große Anhänge dürfen über iCloud gehen. Aus: Sie werden unverändert gesendet oder vom Server abgelehnt.</translation>
    </message>
    <message>
        <source>Large attachments may go through iCloud. Off: they are sent as they are or refused by the server; office files stay off Apple’s servers.</source>
        <translation>Große Anhänge dürfen über iCloud gehen. Aus: Sie werden unverändert gesendet oder vom Server abgelehnt; Dateien der Organisation bleiben von Apples Servern fern.</translation>
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
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leaves offensive words out of the Mac’s dictionary.</source>
        <translation>Lässt anstößige Wörter im Lexikon des Mac weg.</translation>
    </message>
    <message>
        <source>Leaving out local networks counts only when all traffic goes through the VPN or its routes are enforced.</source>
        <translation>Das Ausnehmen lokaler Netzwerke zählt nur, wenn der gesamte Datenverkehr über das VPN läuft oder dessen Routen erzwungen werden.</translation>
    </message>
    <message>
        <source>Leaving the choice to people without administrator rights is possible only for screen recording and input monitoring.</source>
        <translation>Benutzern ohne Administratorrechte die Wahl zu lassen, ist nur bei Bildschirmaufnahme und Eingabeüberwachung möglich.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left empty, people are asked.</source>
        <translation>Bleibt es leer, werden die Benutzer gefragt.</translation>
    </message>
    <message>
        <source>Left out 443.</source>
        <translation>Ohne Angabe 443.</translation>
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
        <source>Left out, always for the hosts given.</source>
        <translation>Ohne Angabe immer für die angegebenen Hosts.</translation>
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
        <source>Let Apple TV sleep</source>
        <translation>Apple TV-Ruhezustand</translation>
    </message>
    <message>
        <source>Lets Mac users open only the apps you list. Everything else is blocked, apart from parts of macOS.</source>
        <translation>Lässt Mac-Benutzer nur die von Ihnen aufgeführten Apps öffnen. Alles andere wird blockiert, abgesehen von Teilen von macOS.</translation>
    </message>
    <message>
        <source>Lets a device go on that waits in Setup Assistant for its settings.</source>
        <translation>Lässt ein Gerät weitermachen, das im Systemassistenten auf seine Einstellungen wartet.</translation>
    </message>
    <message>
        <source>Lets a person go on whose first login waits for settings.</source>
        <translation>Lässt eine Person weitermachen, deren erste Anmeldung auf Einstellungen wartet.</translation>
    </message>
    <message>
        <source>Lets devices join your office network without anyone typing a password. One payload for each network.</source>
        <translation>Verbindet Geräte mit dem Netzwerk der Organisation, ohne dass jemand ein Passwort eingibt. Eine Payload für jedes Netzwerk.</translation>
    </message>
    <message>
        <source>Lets one Mac turn others on or off or restart them from afar, on models that support it.</source>
        <translation>Lässt einen Mac andere aus der Ferne ein- oder ausschalten oder neu starten, bei Modellen, die das unterstützen.</translation>
    </message>
    <message>
        <source>Lets people look up colleagues in a directory server while writing mail or searching contacts.</source>
        <translation>Lässt Benutzer beim Schreiben von E-Mails oder Suchen von Kontakten Kolleginnen und Kollegen auf einem Verzeichnisserver nachschlagen.</translation>
    </message>
    <message>
        <source>Lets people type a name that isn’t in the list. Without it hidden accounts can’t log in.</source>
        <translation>Lässt Benutzer einen Namen eingeben, der nicht in der Liste steht. Ohne dies können sich ausgeblendete Accounts nicht anmelden.</translation>
    </message>
    <message>
        <source>Lets the Mac register with the provider without asking. Only with a Platform SSO sign-in method.</source>
        <translation>Lässt den Mac sich ohne Rückfrage beim Anbieter registrieren. Nur mit einer Anmeldemethode von Platform SSO.</translation>
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
        <source>Letters are required, but three characters are quickly guessed.</source>
        <translation>Buchstaben sind erforderlich, aber drei Zeichen sind schnell erraten.</translation>
    </message>
    <message>
        <source>Lights-out management</source>
        <translation>Lights-Out-Management</translation>
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
        <source>Line on the Lock Screen</source>
        <translation>Zeile auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Links this filter to managed apps that carry the same ID. Needed without supervision and with User Enrollment.</source>
        <translation>Verknüpft diesen Filter mit verwalteten Apps, die dieselbe ID tragen. Erforderlich ohne Betreuung und bei Benutzerregistrierung.</translation>
    </message>
    <message>
        <source>Links this proxy to managed apps that carry the same ID; others aren’t affected. Needed with User Enrollment.</source>
        <translation>Verknüpft diesen Proxy mit verwalteten Apps, die dieselbe ID tragen; andere sind nicht betroffen. Bei Benutzerregistrierung nötig.</translation>
    </message>
    <message>
        <source>Links to other sites open in the web clip as well. Off: Safari’s bars appear when people leave the page; counts only with full screen.</source>
        <translation>Links zu anderen Websites werden ebenfalls im Webclip geöffnet. Aus: Die Leisten von Safari erscheinen, wenn Benutzer die Seite verlassen; zählt nur bei Vollbild.</translation>
    </message>
    <message>
        <source>List app attributes</source>
        <translation>App-Attribute auflisten</translation>
    </message>
    <message>
        <source>List app configurations</source>
        <translation>App-Konfigurationen auflisten</translation>
    </message>
    <message>
        <source>List app extensions</source>
        <translation>App-Erweiterungen auflisten</translation>
    </message>
    <message>
        <source>List apps</source>
        <translation>Apps auflisten</translation>
    </message>
    <message>
        <source>List certificates</source>
        <translation>Zertifikate auflisten</translation>
    </message>
    <message>
        <source>List installed app extensions</source>
        <translation>Installierte App-Erweiterungen auflisten</translation>
    </message>
    <message>
        <source>List managed apps</source>
        <translation>Verwaltete Apps auflisten</translation>
    </message>
    <message>
        <source>List managed books</source>
        <translation>Verwaltete Bücher auflisten</translation>
    </message>
    <message>
        <source>List network users</source>
        <translation>Netzwerkbenutzer auflisten</translation>
    </message>
    <message>
        <source>List profiles</source>
        <translation>Profile auflisten</translation>
    </message>
    <message>
        <source>List provisioning profiles</source>
        <translation>Bereitstellungsprofile auflisten</translation>
    </message>
    <message>
        <source>List restrictions</source>
        <translation>Einschränkungen auflisten</translation>
    </message>
    <message>
        <source>List updates</source>
        <translation>Updates auflisten</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Benutzer auflisten</translation>
    </message>
    <message>
        <source>Live voicemail</source>
        <translation>Live-Voicemail</translation>
    </message>
    <message>
        <source>Load directly from the website</source>
        <translation>Direkt von der Website laden</translation>
    </message>
    <message>
        <source>Load mail of the last</source>
        <translation>E-Mails laden für</translation>
    </message>
    <message>
        <source>Local accounts to which the rules don’t apply. Keep one administrator here for emergencies.</source>
        <translation>Lokale Accounts, für die die Regeln nicht gelten. Führen Sie hier für Notfälle einen Administrator auf.</translation>
    </message>
    <message>
        <source>Local network outside</source>
        <translation>Lokales Netzwerk außerhalb</translation>
    </message>
    <message>
        <source>Locate device</source>
        <translation>Gerät orten</translation>
    </message>
    <message>
        <source>Lock Screen message</source>
        <translation>Nachricht auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>Sperren nach Minuten</translation>
    </message>
    <message>
        <source>Lock apps</source>
        <translation>Apps sperren</translation>
    </message>
    <message>
        <source>Lock button per message</source>
        <translation>Sperrtaste je E-Mail</translation>
    </message>
    <message>
        <source>Lock button per message (old)</source>
        <translation>Sperrtaste je E-Mail (alt)</translation>
    </message>
    <message>
        <source>Lock device</source>
        <translation>Gerät sperren</translation>
    </message>
    <message>
        <source>Locks a lost supervised iPhone or iPad, shows message and phone number, and lets you ask for its location.</source>
        <translation>Sperrt ein verlorenes betreutes iPhone oder iPad, zeigt Nachricht und Telefonnummer und lässt Sie den Standort abfragen.</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Sperrt nach (Minuten)</translation>
    </message>
    <message>
        <source>Locks at once and can show a message. A Mac restarts and asks for the six-digit PIN you chose; without it nobody gets in.</source>
        <translation>Sperrt sofort und kann eine Nachricht zeigen. Ein Mac startet neu und fragt nach der sechsstelligen PIN, die Sie gewählt haben; ohne sie kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Locks the device into one app, for a counter, a meeting room or an exhibition.</source>
        <translation>Beschränkt das Gerät auf eine App, für einen Tresen, einen Besprechungsraum oder eine Ausstellung.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>Log in automatically as</source>
        <translation>Automatisch anmelden als</translation>
    </message>
    <message>
        <source>Log out user</source>
        <translation>Benutzer abmelden</translation>
    </message>
    <message>
        <source>Login items</source>
        <translation>Anmeldeobjekte</translation>
    </message>
    <message>
        <source>Login items at login</source>
        <translation>Anmeldeobjekte bei der Anmeldung</translation>
    </message>
    <message>
        <source>Login scripts</source>
        <translation>Anmeldeskripte</translation>
    </message>
    <message>
        <source>Login window</source>
        <translation>Anmeldefenster</translation>
    </message>
    <message>
        <source>Long times empty the battery.</source>
        <translation>Lange Zeiten entleeren die Batterie.</translation>
    </message>
    <message>
        <source>Look and contents of the Dock on a Mac.</source>
        <translation>Aussehen und Inhalt des Dock auf einem Mac.</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Look up words</source>
        <translation>Wörter nachschlagen</translation>
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
        <source>Lookups for these domains, subdomains included, go to this server and all others to the network’s. Left out, everything goes there.</source>
        <translation>Abfragen für diese Domains, Subdomains eingeschlossen, gehen an diesen Server, alle anderen an den des Netzwerks. Ohne Angabe geht alles dorthin.</translation>
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
        <source>MD5 challenge (CRAM-MD5)</source>
        <translation>MD5-Challenge (CRAM-MD5)</translation>
    </message>
    <message>
        <source>MDM enrollment</source>
        <translation>MDM-Registrierung</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Mac apps use the private key without asking. Off: the person has to agree for each app.</source>
        <translation>Mac-Apps verwenden den privaten Schlüssel ohne Nachfrage. Aus: Der Benutzer muss für jede App zustimmen.</translation>
    </message>
    <message>
        <source>Mac firewall and lock</source>
        <translation>Mac-Firewall und -Sperre</translation>
    </message>
    <message>
        <source>Mac password</source>
        <translation>Mac-Passwort</translation>
    </message>
    <message>
        <source>Mac sleeps after minutes</source>
        <translation>Mac-Ruhezustand nach Minuten</translation>
    </message>
    <message>
        <source>MacBooks on battery</source>
        <translation>MacBooks im Batteriebetrieb</translation>
    </message>
    <message>
        <source>MacBooks plugged in</source>
        <translation>MacBooks am Netzteil</translation>
    </message>
    <message>
        <source>Macs have no built-in filter; they accept only a filter app.</source>
        <translation>Macs haben keinen integrierten Filter; sie akzeptieren nur eine Filter-App.</translation>
    </message>
    <message>
        <source>Macs need the team identifier of the extension.</source>
        <translation>Macs benötigen die Team-ID der Erweiterung.</translation>
    </message>
    <message>
        <source>Macs see the next big macOS later, so you can test first.</source>
        <translation>Macs sehen das nächste große macOS später, sodass Sie vorher testen können.</translation>
    </message>
    <message>
        <source>Macs see updates outside macOS itself later. Left out, they appear at once.</source>
        <translation>Macs sehen Updates außerhalb von macOS selbst später. Ohne Angabe erscheinen sie sofort.</translation>
    </message>
    <message>
        <source>Macs with Apple silicon know no institutional recovery key. Make a personal one and keep it here.</source>
        <translation>Macs mit Apple Chip kennen keinen institutionellen Wiederherstellungsschlüssel. Erstellen Sie einen persönlichen und bewahren Sie ihn hier auf.</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Magnification is fixed</source>
        <translation>Vergrößerung ist fest</translation>
    </message>
    <message>
        <source>Magnified size</source>
        <translation>Vergrößerte Größe</translation>
    </message>
    <message>
        <source>Magnified size is fixed</source>
        <translation>Vergrößerte Größe ist fest</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail (IMAP and SMTP)</source>
        <translation>Mail (IMAP und SMTP)</translation>
    </message>
    <message>
        <source>Mail (IMAP or POP)</source>
        <translation>Mail (IMAP oder POP)</translation>
    </message>
    <message>
        <source>Mail Drop</source>
        <translation>Mail Drop</translation>
    </message>
    <message>
        <source>Mail Privacy Protection</source>
        <translation>Mail-Datenschutz</translation>
    </message>
    <message>
        <source>Mail is to be encrypted, but no identity is chosen and people can’t choose one.</source>
        <translation>E-Mails sollen verschlüsselt werden, aber es ist keine Identität ausgewählt und Benutzer können keine auswählen.</translation>
    </message>
    <message>
        <source>Mail is to be signed, but no identity is chosen and people can’t choose one.</source>
        <translation>E-Mails sollen signiert werden, aber es ist keine Identität ausgewählt und Benutzer können keine auswählen.</translation>
    </message>
    <message>
        <source>Mail servers in this domain.</source>
        <translation>Mailserver in dieser Domain.</translation>
    </message>
    <message>
        <source>Mail, contacts, calendars, reminders and notes are all off. At least one of them has to be on.</source>
        <translation>Mail, Kontakte, Kalender, Erinnerungen und Notizen sind alle deaktiviert. Mindestens eines davon muss aktiviert sein.</translation>
    </message>
    <message>
        <source>Main domain of the office network.</source>
        <translation>Hauptdomain des Netzwerks der Organisation.</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Maker’s settings</source>
        <translation>Einstellungen des Herstellers</translation>
    </message>
    <message>
        <source>Maker’s team ID</source>
        <translation>Team-ID des Herstellers</translation>
    </message>
    <message>
        <source>Makes the device trust an issuer of certificates, for example the office’s own for its intranet servers.</source>
        <translation>Lässt das Gerät einem Aussteller von Zertifikaten vertrauen, zum Beispiel dem eigenen der Organisation für ihre Intranet-Server.</translation>
    </message>
    <message>
        <source>Managed apps may sign in</source>
        <translation>Verwaltete Apps dürfen sich anmelden</translation>
    </message>
    <message>
        <source>Managed documents may not leave managed apps, but AirDrop still takes them along.</source>
        <translation>Verwaltete Dokumente dürfen verwaltete Apps nicht verlassen, aber AirDrop nimmt sie dennoch mit.</translation>
    </message>
    <message>
        <source>Managed domains</source>
        <translation>Verwaltete Domains</translation>
    </message>
    <message>
        <source>Managed login items</source>
        <translation>Verwaltete Anmeldeobjekte</translation>
    </message>
    <message>
        <source>Managed preferences (Mac)</source>
        <translation>Verwaltete Voreinstellungen (Mac)</translation>
    </message>
    <message>
        <source>Marks this version of the profile. It changes with every edit, so that the list of installed profiles shows which version a device has.</source>
        <translation>Kennzeichnet diese Version des Profils. Sie ändert sich bei jeder Bearbeitung, damit die Liste der installierten Profile zeigt, welche Version ein Gerät hat.</translation>
    </message>
    <message>
        <source>Marks your own e-mail and web domains: mail to others is highlighted, and downloads from them count as office documents.</source>
        <translation>Kennzeichnet Ihre eigenen E-Mail- und Web-Domains: E-Mails an andere werden hervorgehoben, und Downloads daraus gelten als Dokumente der Organisation.</translation>
    </message>
    <message>
        <source>May remove themselves</source>
        <translation>Dürfen sich selbst entfernen</translation>
    </message>
    <message>
        <source>May sound even with Focus or silent mode on. Only for apps that Apple lets do so, such as alarms.</source>
        <translation>Dürfen auch bei Fokus oder im Stummmodus ertönen. Nur für Apps, denen Apple dies gestattet, etwa Alarme.</translation>
    </message>
    <message>
        <source>Meant for one-time codes: the password is asked on every connection and never kept. With ordinary passwords it only annoys people.</source>
        <translation>Für Einmalcodes gedacht: Das Passwort wird bei jeder Verbindung abgefragt und nie behalten. Bei gewöhnlichen Passwörtern stört es Benutzer nur.</translation>
    </message>
    <message>
        <source>Media access</source>
        <translation>Medienzugriff</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Mediathek</translation>
    </message>
    <message>
        <source>Members become administrators. Counts only with rights by groups.</source>
        <translation>Mitglieder werden Administratoren. Gilt nur bei Rechten nach Gruppen.</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages can’t be moved to other accounts, nor answered or forwarded from them. Keeps office mail in the office.</source>
        <translation>E-Mails können nicht in andere Accounts bewegt und nicht von ihnen aus beantwortet oder weitergeleitet werden. Hält E-Mails der Organisation in der Organisation.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Minimize into the app’s icon</source>
        <translation>Ins App-Symbol minimieren</translation>
    </message>
    <message>
        <source>Minimizing</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Minimizing is fixed</source>
        <translation>Minimieren ist fest</translation>
    </message>
    <message>
        <source>Minimum length</source>
        <translation>Mindestlänge</translation>
    </message>
    <message>
        <source>Minutes after midnight: 480 is 8:00.</source>
        <translation>Minuten nach Mitternacht: 480 ist 8:00 Uhr.</translation>
    </message>
    <message>
        <source>Minutes until new keys</source>
        <translation>Minuten bis zu neuen Schlüsseln</translation>
    </message>
    <message>
        <source>Minutes without passcode after locking</source>
        <translation>Minuten ohne Code nach dem Sperren</translation>
    </message>
    <message>
        <source>Mobile access point (old)</source>
        <translation>Mobilfunk-Zugangspunkt (alt)</translation>
    </message>
    <message>
        <source>Mobile accounts</source>
        <translation>Mobile Accounts</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunknetz</translation>
    </message>
    <message>
        <source>Mobile operators</source>
        <translation>Mobilfunkanbieter</translation>
    </message>
    <message>
        <source>Modern sign-in (OAuth)</source>
        <translation>Moderne Anmeldung (OAuth)</translation>
    </message>
    <message>
        <source>Moment of sign-in</source>
        <translation>Zeitpunkt der Anmeldung</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Mono sound</source>
        <translation>Mono-Audio</translation>
    </message>
    <message>
        <source>More special characters are required than the passcode has to be long. The length doesn’t count then.</source>
        <translation>Es werden mehr Sonderzeichen verlangt, als der Code mindestens Zeichen haben muss. Die Länge zählt dann nicht.</translation>
    </message>
    <message>
        <source>Mostly ipp/print; “ippfind” on a Mac shows it. With a wrong one, jobs never print.</source>
        <translation>Meist ipp/print; „ippfind“ zeigt ihn auf einem Mac an. Mit einem falschen wird nie gedruckt.</translation>
    </message>
    <message>
        <source>Mostly the app’s bundle ID, for example com.google.Chrome; .GlobalPreferences is for all apps.</source>
        <translation>Meist die Bundle-ID der App, z. B. com.google.Chrome; .GlobalPreferences gilt für alle Apps.</translation>
    </message>
    <message>
        <source>Move eSIM to another phone</source>
        <translation>eSIM auf anderes Telefon übertragen</translation>
    </message>
    <message>
        <source>Multiplayer games</source>
        <translation>Spiele mit mehreren Personen</translation>
    </message>
    <message>
        <source>Must be that account’s current one, otherwise nobody is logged in. Stored readable in the profile.</source>
        <translation>Muss das aktuelle dieses Accounts sein, sonst wird niemand angemeldet. Steht lesbar im Profil.</translation>
    </message>
    <message>
        <source>Must begin with http:// or https://. Left empty, devices look for it in the network.</source>
        <translation>Muss mit http:// oder https:// beginnen. Bleibt das Feld leer, suchen Geräte die Datei im Netzwerk.</translation>
    </message>
    <message>
        <source>Must fit the kind of item.</source>
        <translation>Muss zur Art des Objekts passen.</translation>
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
        <source>My Applications (Simple Finder)</source>
        <translation>Meine Programme (Einfacher Finder)</translation>
    </message>
    <message>
        <source>My Photo Stream</source>
        <translation>Mein Fotostream</translation>
    </message>
    <message>
        <source>NC-17 (adults only)</source>
        <translation>NC-17 (nur Erwachsene)</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>NTLM (Windows)</source>
        <translation>NTLM (Windows)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and pages are only for folders.</source>
        <translation>Name und Seiten sind nur für Ordner.</translation>
    </message>
    <message>
        <source>Name and password are typed, so the settings of the user list have no effect.</source>
        <translation>Name und Passwort werden eingegeben, daher haben die Einstellungen der Benutzerliste keine Wirkung.</translation>
    </message>
    <message>
        <source>Name and value as the maker gives them.</source>
        <translation>Name und Wert, wie der Hersteller sie angibt.</translation>
    </message>
    <message>
        <source>Name at the provider.</source>
        <translation>Name beim Anbieter.</translation>
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
        <source>Name of the RADIUS server</source>
        <translation>Name des RADIUS-Servers</translation>
    </message>
    <message>
        <source>Name of the VPN</source>
        <translation>Name des VPN</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Accounts</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>Name der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Name of the bookmark.</source>
        <translation>Name des Lesezeichens.</translation>
    </message>
    <message>
        <source>Name of the embedded identity</source>
        <translation>Name der eingebetteten Identität</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Name of the macOS right, with the group that has it.</source>
        <translation>Name des macOS-Rechts mit der Gruppe, die es hat.</translation>
    </message>
    <message>
        <source>Name of the post-quantum key</source>
        <translation>Name des Post-Quanten-Schlüssels</translation>
    </message>
    <message>
        <source>Name of the realm, with the domains that belong to it.</source>
        <translation>Name des Realms mit den zugehörigen Domains.</translation>
    </message>
    <message>
        <source>Name shown while a Hotspot 2.0 network is connected. No effect on other networks.</source>
        <translation>Name, der angezeigt wird, während ein Hotspot 2.0-Netzwerk verbunden ist. Ohne Wirkung bei anderen Netzwerken.</translation>
    </message>
    <message>
        <source>Name, address and user name come from the owner that you entered for the device; a device without owner is listed before anything is sent. The password isn’t in the profile: Mail asks for it once. Both connections are encrypted. Many providers call this account IMAP and want the whole address as user name; if yours wants only the part before the @, change both user names. Providers with sign-in by web page don’t work this way. On a Mac it has to go to the user, not to the whole Mac. Removing the profile removes the account and its mail from the device, not from the server.</source>
        <translation>Name, Adresse und Benutzername stammen vom Besitzer, den Sie für das Gerät eingetragen haben; ein Gerät ohne Besitzer wird aufgeführt, bevor etwas gesendet wird. Das Passwort steht nicht im Profil: Mail fragt einmal danach. Beide Verbindungen sind verschlüsselt. Viele Anbieter nennen diesen Account IMAP und verlangen die ganze Adresse als Benutzernamen; verlangt Ihrer nur den Teil vor dem @, ändern Sie beide Benutzernamen. Anbieter mit Anmeldung über eine Webseite funktionieren auf diese Weise nicht. Auf einem Mac muss das Profil an den Benutzer gehen, nicht an den ganzen Mac. Das Entfernen des Profils entfernt den Account und seine E-Mails vom Gerät, nicht vom Server.</translation>
    </message>
    <message>
        <source>Name, identity and lifetime of the profile as a whole. The settings themselves are in its payloads.</source>
        <translation>Name, Identität und Gültigkeitsdauer des gesamten Profils. Die eigentlichen Einstellungen stehen in den Payloads.</translation>
    </message>
    <message>
        <source>Name, model, system version, storage, phone and network details.</source>
        <translation>Name, Modell, Systemversion, Speicher, Telefon- und Netzwerkdetails.</translation>
    </message>
    <message>
        <source>Names and starting values.</source>
        <translation>Namen und Anfangswerte.</translation>
    </message>
    <message>
        <source>Names and values that are enforced.</source>
        <translation>Namen und Werte, die erzwungen werden.</translation>
    </message>
    <message>
        <source>Names from the provider</source>
        <translation>Namen vom Anbieter</translation>
    </message>
    <message>
        <source>Names the RADIUS server’s certificate may carry; * stands for any part. Set them together with the trusted certificates, otherwise any server with a certificate from the same issuer can collect passwords.</source>
        <translation>Namen, die das Zertifikat des RADIUS-Servers tragen darf; * steht für einen beliebigen Teil. Legen Sie sie zusammen mit den vertrauenswürdigen Zertifikaten fest, sonst kann jeder Server mit einem Zertifikat desselben Ausstellers Passwörter sammeln.</translation>
    </message>
    <message>
        <source>Names this payload inside the profile, usually the profile’s identifier with a suffix. Two payloads with the same one make the profile invalid.</source>
        <translation>Benennt diese Payload innerhalb des Profils, meist die Kennung des Profils mit einem Zusatz. Zwei Payloads mit derselben Kennung machen das Profil ungültig.</translation>
    </message>
    <message>
        <source>Needed DNS servers</source>
        <translation>Erforderliche DNS-Server</translation>
    </message>
    <message>
        <source>Needed for Credential. Each may appear in only one single sign-on payload on the device.</source>
        <translation>Für Credential nötig. Jeder darf auf dem Gerät nur in einer Single-Sign-On-Payload vorkommen.</translation>
    </message>
    <message>
        <source>Needed for Redirect. Each may appear in only one single sign-on payload on the device.</source>
        <translation>Für Redirect nötig. Jede darf auf dem Gerät nur in einer Single-Sign-On-Payload vorkommen.</translation>
    </message>
    <message>
        <source>Needed for S/MIME; must be the address the person sends from.</source>
        <translation>Für S/MIME erforderlich; muss die Adresse sein, von der die Person sendet.</translation>
    </message>
    <message>
        <source>Needed on Macs.</source>
        <translation>Auf Macs nötig.</translation>
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
        <source>Network home (mobile accounts)</source>
        <translation>Netzwerk-Benutzerordner (mobile Accounts)</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Netzwerkname</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <translation>Netzwerkname (SSID)</translation>
    </message>
    <message>
        <source>Network password</source>
        <translation>Netzwerkpasswort</translation>
    </message>
    <message>
        <source>Network proxy (Mac)</source>
        <translation>Netzwerk-Proxy (Mac)</translation>
    </message>
    <message>
        <source>Network slice</source>
        <translation>Network Slice</translation>
    </message>
    <message>
        <source>Network usage</source>
        <translation>Netzwerknutzung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never for these</source>
        <translation>Nie für diese</translation>
    </message>
    <message>
        <source>Never sleep</source>
        <translation>Nie in den Ruhezustand</translation>
    </message>
    <message>
        <source>Never turn this off on the internet.</source>
        <translation>Schalten Sie dies im Internet nie aus.</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>New messages start encrypted where possible.</source>
        <translation>Neue E-Mails beginnen nach Möglichkeit verschlüsselt.</translation>
    </message>
    <message>
        <source>New messages start encrypted where possible. Without the lock button people can’t turn it off.</source>
        <translation>Neue E-Mails beginnen nach Möglichkeit verschlüsselt. Ohne die Sperrtaste können Benutzer das nicht ausschalten.</translation>
    </message>
    <message>
        <source>New password at next login</source>
        <translation>Neues Passwort bei nächster Anmeldung</translation>
    </message>
    <message>
        <source>New password for the administrator account that automated setup created on a Mac.</source>
        <translation>Neues Passwort für den Administratoraccount, den die automatische Einrichtung auf einem Mac angelegt hat.</translation>
    </message>
    <message>
        <source>New people get what com.apple.dockfixup.plist in /Library/Preferences says. Those with a Dock already keep theirs.</source>
        <translation>Neue Benutzer erhalten, was com.apple.dockfixup.plist in /Library/Preferences vorgibt. Wer bereits ein Dock hat, behält es.</translation>
    </message>
    <message>
        <source>New system versions are offered only so long after their release. 30 when left out; needs one of the switches that delay updates. Since version 26 Apple prefers declarations for this.</source>
        <translation>Neue Systemversionen werden erst so lange nach ihrer Veröffentlichung angeboten. Ohne Angabe 30; benötigt einen der Schalter, die Updates verzögern. Seit Version 26 bevorzugt Apple dafür Deklarationen.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No Log Out in the Apple menu</source>
        <translation>Kein „Abmelden“ im Menü „Apple“</translation>
    </message>
    <message>
        <source>No Restart button</source>
        <translation>Keine Taste „Neustart“</translation>
    </message>
    <message>
        <source>No Restart in the Apple menu</source>
        <translation>Kein „Neustart“ im Menü „Apple“</translation>
    </message>
    <message>
        <source>No Shut Down button</source>
        <translation>Keine Taste „Ausschalten“</translation>
    </message>
    <message>
        <source>No Shut Down in the Apple menu</source>
        <translation>Kein „Ausschalten“ im Menü „Apple“</translation>
    </message>
    <message>
        <source>No Sleep button</source>
        <translation>Keine Taste „Ruhezustand“</translation>
    </message>
    <message>
        <source>No apps can be installed at all, so allowing the App Store has no effect.</source>
        <translation>Es können überhaupt keine Apps installiert werden, daher hat das Erlauben des App Store keine Wirkung.</translation>
    </message>
    <message>
        <source>No gloss is added to the icon. Only very old systems did that.</source>
        <translation>Dem Symbol wird kein Glanz hinzugefügt. Das taten nur sehr alte Systeme.</translation>
    </message>
    <message>
        <source>No length is asked for. Six digits suit phones and tablets, Macs want more.</source>
        <translation>Es wird keine Länge verlangt. Sechs Ziffern passen für Telefone und Tablets, Macs benötigen mehr.</translation>
    </message>
    <message>
        <source>No password reminders, no sync, no home folder. For Macs on which something else takes care of passwords.</source>
        <translation>Keine Passworterinnerungen, keine Synchronisierung, kein Benutzerordner. Für Macs, auf denen sich etwas anderes um Passwörter kümmert.</translation>
    </message>
    <message>
        <source>No power off while logged in</source>
        <translation>Kein Ausschalten bei angemeldeten Benutzern</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>No reminder about screen recording</source>
        <translation>Keine Erinnerung an Bildschirmaufnahmen</translation>
    </message>
    <message>
        <source>No rotation</source>
        <translation>Keine Drehung</translation>
    </message>
    <message>
        <source>No side button</source>
        <translation>Keine Seitentaste</translation>
    </message>
    <message>
        <source>No silent switch</source>
        <translation>Kein Stummschalter</translation>
    </message>
    <message>
        <source>No system extension is allowed, and people can’t approve any. VPN and security apps won’t work.</source>
        <translation>Keine Systemerweiterung ist erlaubt, und Benutzer können keine genehmigen. VPN- und Sicherheits-Apps funktionieren nicht.</translation>
    </message>
    <message>
        <source>No text console</source>
        <translation>Keine Textkonsole</translation>
    </message>
    <message>
        <source>No touch</source>
        <translation>Keine Berührung</translation>
    </message>
    <message>
        <source>No traffic leaves outside the tunnel apart from what keeps the connection alive. If the server is down, the device has no internet.</source>
        <translation>Kein Datenverkehr verlässt das Gerät außerhalb des Tunnels, ausgenommen was die Verbindung aufrechterhält. Ist der Server ausgefallen, hat das Gerät kein Internet.</translation>
    </message>
    <message>
        <source>No user name is given, so people are asked for it. A variable such as %{owner.email} fills it in.</source>
        <translation>Es ist kein Benutzername angegeben, daher werden Benutzer danach gefragt. Eine Variable wie %{owner.email} setzt ihn ein.</translation>
    </message>
    <message>
        <source>No volume buttons</source>
        <translation>Keine Lautstärketasten</translation>
    </message>
    <message>
        <source>No “Lock Screen”</source>
        <translation>Kein „Bildschirm sperren“</translation>
    </message>
    <message>
        <source>Nobody can switch these extensions off or uninstall them, their app included. Take them out here before removing the app.</source>
        <translation>Niemand kann diese Erweiterungen deaktivieren oder deinstallieren, auch ihre App nicht. Nehmen Sie sie hier heraus, bevor Sie die App entfernen.</translation>
    </message>
    <message>
        <source>Nobody gets the recovery key: it isn’t shown and not kept. Add the Recovery key escrow payload.</source>
        <translation>Niemand erhält den Wiederherstellungsschlüssel: Er wird weder angezeigt noch aufbewahrt. Fügen Sie die Payload „Hinterlegung des Wiederherstellungsschlüssels“ hinzu.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <source>Not asking at logout counts only when FileVault is deferred.</source>
        <translation>Das Nichtfragen beim Abmelden zählt nur, wenn FileVault aufgeschoben wird.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
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
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing else opens, and these become the bookmarks. Many pages load parts from other addresses, which then are missing.</source>
        <translation>Nichts anderes wird geöffnet, und diese werden zu den Lesezeichen. Viele Seiten laden Teile von anderen Adressen, die dann fehlen.</translation>
    </message>
    <message>
        <source>Nothing says which RADIUS server to trust, so people are asked and may accept a false one. Name the server or choose its root certificate.</source>
        <translation>Es ist nicht angegeben, welchem RADIUS-Server zu vertrauen ist; daher werden Benutzer gefragt und akzeptieren möglicherweise einen falschen. Nennen Sie den Server oder wählen Sie sein Root-Zertifikat.</translation>
    </message>
    <message>
        <source>Nothing says which app filters. Enter its bundle identifier as the vendor gives it.</source>
        <translation>Es ist nicht angegeben, welche App filtert. Geben Sie ihre Bundle-ID ein, wie der Anbieter sie nennt.</translation>
    </message>
    <message>
        <source>Nothing says which app provides the VPN. Enter its bundle identifier as the vendor gives it.</source>
        <translation>Es ist nicht angegeben, welche App das VPN bereitstellt. Geben Sie ihre Bundle-ID ein, wie der Anbieter sie nennt.</translation>
    </message>
    <message>
        <source>Notice a dead server</source>
        <translation>Ausgefallenen Server erkennen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Numbers on these SIM cards can’t be used for iMessage or FaceTime. Enter the card’s ICCID.</source>
        <translation>Nummern auf diesen SIM-Karten können nicht für iMessage oder FaceTime verwendet werden. Geben Sie die ICCID der Karte ein.</translation>
    </message>
    <message>
        <source>Numbers on these SIM cards can’t use RCS messages. Enter the card’s ICCID.</source>
        <translation>Nummern auf diesen SIM-Karten können keine RCS-Nachrichten nutzen. Geben Sie die ICCID der Karte ein.</translation>
    </message>
    <message>
        <source>Of the authority that issued the RADIUS server’s certificate, as a .cer or .der file.</source>
        <translation>Von der Zertifizierungsstelle, die das Zertifikat des RADIUS-Servers ausgestellt hat, als .cer- oder .der-Datei.</translation>
    </message>
    <message>
        <source>Of the authority that issued the VPN server’s certificate, as a .cer or .der file.</source>
        <translation>Von der Zertifizierungsstelle, die das Zertifikat des VPN-Servers ausgestellt hat, als .cer- oder .der-Datei.</translation>
    </message>
    <message>
        <source>Off is the standard, but then everything travels readable and most servers refuse. Turn it on.</source>
        <translation>Aus ist der Standard, aber dann wird alles lesbar übertragen und die meisten Server lehnen ab. Schalten Sie es ein.</translation>
    </message>
    <message>
        <source>Off is the standard, but then password and mail travel readable. Turn it on.</source>
        <translation>Aus ist der Standard, aber dann werden Passwort und E-Mails lesbar übertragen. Schalten Sie es ein.</translation>
    </message>
    <message>
        <source>Off where pictures aren’t wanted.</source>
        <translation>Aus, wo Bilder nicht erwünscht sind.</translation>
    </message>
    <message>
        <source>Off: Apple Intelligence doesn’t rewrite, proofread or sum up text.</source>
        <translation>Aus: Apple Intelligence schreibt keinen Text um, liest nicht Korrektur und fasst nichts zusammen.</translation>
    </message>
    <message>
        <source>Off: Apple Intelligence makes no images.</source>
        <translation>Aus: Apple Intelligence erstellt keine Bilder.</translation>
    </message>
    <message>
        <source>Off: Apple Intelligence makes no new emoji. Received ones are still shown.</source>
        <translation>Aus: Apple Intelligence erstellt keine neuen Emojis. Empfangene werden weiterhin angezeigt.</translation>
    </message>
    <message>
        <source>Off: Apple Intelligence proposes no answers to e-mails.</source>
        <translation>Aus: Apple Intelligence schlägt keine Antworten auf E-Mails vor.</translation>
    </message>
    <message>
        <source>Off: Apple TV keeps showing its picture, for signs and dashboards.</source>
        <translation>Aus: Apple TV zeigt sein Bild weiter an, für Schilder und Dashboards.</translation>
    </message>
    <message>
        <source>Off: Apple TV stays awake, for signs and meeting rooms.</source>
        <translation>Aus: Apple TV bleibt wach, für Schilder und Besprechungsräume.</translation>
    </message>
    <message>
        <source>Off: Apple’s lists of trusted and revoked issuers no longer arrive between updates. Leave on unless a test environment needs a fixed state.</source>
        <translation>Aus: Apples Listen vertrauenswürdiger und widerrufener Aussteller kommen zwischen Updates nicht mehr an. Eingeschaltet lassen, außer eine Testumgebung braucht einen festen Stand.</translation>
    </message>
    <message>
        <source>Off: Bluetooth stays as it is now, on or off. Pair keyboards and headsets before.</source>
        <translation>Aus: Bluetooth bleibt, wie es jetzt ist, ein oder aus. Koppeln Sie Tastaturen und Headsets vorher.</translation>
    </message>
    <message>
        <source>Off: FaceTime is hidden, for audio and video. Other apps for calls aren’t affected.</source>
        <translation>Aus: FaceTime ist ausgeblendet, für Audio und Video. Andere Apps für Anrufe sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Off: Mac users can’t choose another disk to start from.</source>
        <translation>Aus: Mac-Benutzer können kein anderes Volume zum Starten wählen.</translation>
    </message>
    <message>
        <source>Off: Mac users can’t let other computers send scripts to this Mac, or stop it.</source>
        <translation>Aus: Mac-Benutzer können anderen Computern nicht erlauben, diesem Mac Skripte zu senden, oder es beenden.</translation>
    </message>
    <message>
        <source>Off: Mac users can’t share folders or stop sharing them.</source>
        <translation>Aus: Mac-Benutzer können keine Ordner freigeben oder Freigaben beenden.</translation>
    </message>
    <message>
        <source>Off: Mac users can’t share printers or stop sharing them.</source>
        <translation>Aus: Mac-Benutzer können keine Drucker freigeben oder die Freigabe beenden.</translation>
    </message>
    <message>
        <source>Off: Mac users can’t share the Mac’s connection with others or stop doing so.</source>
        <translation>Aus: Mac-Benutzer können die Verbindung des Mac nicht mit anderen teilen oder das Teilen beenden.</translation>
    </message>
    <message>
        <source>Off: Mac users can’t share their media library or stop doing so.</source>
        <translation>Aus: Mac-Benutzer können ihre Mediathek nicht freigeben oder die Freigabe beenden.</translation>
    </message>
    <message>
        <source>Off: Mac users can’t switch the receiving of files by Bluetooth on or off.</source>
        <translation>Aus: Mac-Benutzer können den Empfang von Dateien über Bluetooth nicht ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>Off: Mail can’t hide the person’s address from senders who count openings.</source>
        <translation>Aus: Mail kann die Adresse der Person nicht vor Absendern verbergen, die das Öffnen zählen.</translation>
    </message>
    <message>
        <source>Off: Safari doesn’t fill in passwords, addresses or cards. Other password apps still work.</source>
        <translation>Aus: Safari füllt keine Passwörter, Adressen oder Karten aus. Andere Passwort-Apps funktionieren weiterhin.</translation>
    </message>
    <message>
        <source>Off: Safari doesn’t hide addresses behind Apple’s relay. Needed when your web filter or proxy has to see where traffic goes.</source>
        <translation>Aus: Safari verbirgt keine Adressen hinter Apples Relay. Nötig, wenn Ihr Webfilter oder Proxy sehen muss, wohin der Datenverkehr geht.</translation>
    </message>
    <message>
        <source>Off: Siri and Writing Tools can’t hand questions to outside AI services.</source>
        <translation>Aus: Siri und die Schreibwerkzeuge können keine Fragen an externe KI-Dienste weitergeben.</translation>
    </message>
    <message>
        <source>Off: Siri answers only after unlocking, so strangers can’t ask it about contacts or appointments. Needs a passcode to take effect.</source>
        <translation>Aus: Siri antwortet erst nach dem Entsperren, sodass Fremde nicht nach Kontakten oder Terminen fragen können. Wirkt nur mit einem Code.</translation>
    </message>
    <message>
        <source>Off: Siri can’t be used at all, on the lock screen or elsewhere.</source>
        <translation>Aus: Siri kann gar nicht verwendet werden, weder auf dem Sperrbildschirm noch anderswo.</translation>
    </message>
    <message>
        <source>Off: Siri doesn’t quote pages anyone can write, such as Wikipedia.</source>
        <translation>Aus: Siri zitiert keine Seiten, die alle bearbeiten können, etwa Wikipedia.</translation>
    </message>
    <message>
        <source>Off: Siri works without the newer AI functions.</source>
        <translation>Aus: Siri arbeitet ohne die neueren KI-Funktionen.</translation>
    </message>
    <message>
        <source>Off: Spotlight finds only what is on the device, so search words don’t go to Apple.</source>
        <translation>Aus: Spotlight findet nur, was auf dem Gerät ist, sodass Suchwörter nicht an Apple gehen.</translation>
    </message>
    <message>
        <source>Off: System Settings doesn’t let anyone add accounts. Those that exist go on working.</source>
        <translation>Aus: In den Systemeinstellungen kann niemand Accounts hinzufügen. Vorhandene funktionieren weiter.</translation>
    </message>
    <message>
        <source>Off: USB accessories work although the device is locked, and a Mac doesn’t ask before accepting new ones. Useful for charging carts and fixed installations, but less safe.</source>
        <translation>Aus: USB-Zubehör funktioniert, obwohl das Gerät gesperrt ist, und ein Mac fragt nicht, bevor er neues akzeptiert. Nützlich für Ladewagen und feste Installationen, aber weniger sicher.</translation>
    </message>
    <message>
        <source>Off: a nearby watch doesn’t unlock the device; Mac and iPhone ask for password or face.</source>
        <translation>Aus: Eine Watch in der Nähe entsperrt das Gerät nicht; Mac und iPhone verlangen Passwort oder Gesicht.</translation>
    </message>
    <message>
        <source>Off: a new ticket is fetched only when a server asks or the network changes.</source>
        <translation>Aus: Ein neues Ticket wird nur geholt, wenn ein Server fragt oder das Netzwerk wechselt.</translation>
    </message>
    <message>
        <source>Off: a roaming iPhone loads mail and updates only when someone uses it. Saves roaming costs.</source>
        <translation>Aus: Ein iPhone im Roaming lädt E-Mails und Aktualisierungen nur, wenn es jemand benutzt. Spart Roamingkosten.</translation>
    </message>
    <message>
        <source>Off: ads in Apple’s own apps don’t use the person’s profile. There are as many ads as before.</source>
        <translation>Aus: Werbung in Apples eigenen Apps nutzt das Profil der Person nicht. Es gibt gleich viel Werbung wie zuvor.</translation>
    </message>
    <message>
        <source>Off: an installed urgent fix can’t be taken back by the person.</source>
        <translation>Aus: Eine installierte dringende Korrektur kann von der Person nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Off: apps bought on another device with the same Apple Account don’t appear here. Updates aren’t affected.</source>
        <translation>Aus: Apps, die auf einem anderen Gerät mit demselben Apple Account gekauft wurden, erscheinen hier nicht. Updates sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Off: apps can’t be installed directly from a developer’s website, as the EU allows.</source>
        <translation>Aus: Apps können nicht direkt von der Website eines Entwicklers installiert werden, wie es die EU erlaubt.</translation>
    </message>
    <message>
        <source>Off: apps can’t be moved to the hidden folder. Taking them off the Home Screen stays possible.</source>
        <translation>Aus: Apps lassen sich nicht in den Ordner „Ausgeblendet“ bewegen. Sie vom Home-Bildschirm zu nehmen, bleibt möglich.</translation>
    </message>
    <message>
        <source>Off: apps can’t be put behind Face ID or passcode. Hiding needs locking, so that goes too.</source>
        <translation>Aus: Apps lassen sich nicht mit Face ID oder Code schützen. Ausblenden setzt Sperren voraus und entfällt daher ebenfalls.</translation>
    </message>
    <message>
        <source>Off: apps can’t keep documents or settings in iCloud. Files stored only there can’t be reached any more.</source>
        <translation>Aus: Apps können keine Dokumente oder Einstellungen in iCloud ablegen. Nur dort gespeicherte Dateien sind nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>Off: apps can’t read or write tags and cards.</source>
        <translation>Aus: Apps können keine Tags und Karten lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Off: apps from the App Store aren’t updated automatically, and people can’t turn it on.</source>
        <translation>Aus: Apps aus dem App Store werden nicht automatisch aktualisiert, und Benutzer können es nicht einschalten.</translation>
    </message>
    <message>
        <source>Off: audio notes aren’t written out as text.</source>
        <translation>Aus: Audionotizen werden nicht als Text ausgeschrieben.</translation>
    </message>
    <message>
        <source>Off: backup settings can’t be changed. Set up backups before.</source>
        <translation>Aus: Backup-Einstellungen lassen sich nicht ändern. Richten Sie Backups vorher ein.</translation>
    </message>
    <message>
        <source>Off: boards in Freeform stay on this Mac.</source>
        <translation>Aus: Boards in Freeform bleiben auf diesem Mac.</translation>
    </message>
    <message>
        <source>Off: books and PDFs from the office aren’t part of backups.</source>
        <translation>Aus: Bücher und PDFs der Organisation sind nicht Teil von Backups.</translation>
    </message>
    <message>
        <source>Off: books marked as erotica can’t be loaded from Apple Books.</source>
        <translation>Aus: Als Erotik gekennzeichnete Bücher können nicht aus Apple Books geladen werden.</translation>
    </message>
    <message>
        <source>Off: built-in apps stay on the device. Other apps can still be deleted.</source>
        <translation>Aus: Integrierte Apps bleiben auf dem Gerät. Andere Apps können weiterhin gelöscht werden.</translation>
    </message>
    <message>
        <source>Off: contacts stay on or off as set here.</source>
        <translation>Aus: Kontakte bleiben ein- oder ausgeschaltet, wie hier festgelegt.</translation>
    </message>
    <message>
        <source>Off: content marked as explicit by its publisher is hidden in Music, Podcasts, News and the store.</source>
        <translation>Aus: Inhalte, die ihr Anbieter als anstößig gekennzeichnet hat, werden in Musik, Podcasts, News und im Store ausgeblendet.</translation>
    </message>
    <message>
        <source>Off: documents, attachments and contacts from office apps and accounts stay in these. The most important setting to keep office data together.</source>
        <translation>Aus: Dokumente, Anhänge und Kontakte aus Apps und Accounts der Organisation bleiben in diesen. Die wichtigste Einstellung, um Daten der Organisation zusammenzuhalten.</translation>
    </message>
    <message>
        <source>Off: eSIMs can’t be added, removed or changed. Set up the plan before.</source>
        <translation>Aus: eSIMs lassen sich nicht hinzufügen, entfernen oder ändern. Richten Sie den Tarif vorher ein.</translation>
    </message>
    <message>
        <source>Off: earlier notifications can’t be read without unlocking; new ones still light up.</source>
        <translation>Aus: Frühere Mitteilungen lassen sich ohne Entsperren nicht lesen; neue leuchten weiterhin auf.</translation>
    </message>
    <message>
        <source>Off: faces and fingers can’t be added or removed. Let people set them up first.</source>
        <translation>Aus: Gesichter und Finger lassen sich nicht hinzufügen oder entfernen. Lassen Sie Benutzer sie vorher einrichten.</translation>
    </message>
    <message>
        <source>Off: files can’t be exchanged between this Mac and apps on a connected iPhone or iPad.</source>
        <translation>Aus: Zwischen diesem Mac und Apps auf einem verbundenen iPhone oder iPad lassen sich keine Dateien austauschen.</translation>
    </message>
    <message>
        <source>Off: files can’t be sent or received through AirDrop. To keep only office data inside, treat AirDrop as unmanaged instead.</source>
        <translation>Aus: Dateien können nicht über AirDrop gesendet oder empfangen werden. Sollen nur Daten der Organisation drinnen bleiben, behandeln Sie AirDrop stattdessen als nicht verwaltet.</translation>
    </message>
    <message>
        <source>Off: games can’t connect players through Game Center.</source>
        <translation>Aus: Spiele können Spieler nicht über Game Center verbinden.</translation>
    </message>
    <message>
        <source>Off: give the site yourself; otherwise sign-in may use a server far away.</source>
        <translation>Aus: Geben Sie den Standort selbst an; andernfalls nutzt die Anmeldung eventuell einen weit entfernten Server.</translation>
    </message>
    <message>
        <source>Off: highlights and notes in office books stay on this device.</source>
        <translation>Aus: Markierungen und Notizen in Büchern der Organisation bleiben auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Off: iPads with an OLED display don’t get darker by themselves. For displays that always show something.</source>
        <translation>Aus: iPads mit OLED-Display werden nicht von selbst dunkler. Für Displays, die immer etwas zeigen.</translation>
    </message>
    <message>
        <source>Off: iPhones can’t become a remote control for this Apple TV.</source>
        <translation>Aus: iPhones können nicht zur Fernbedienung für dieses Apple TV werden.</translation>
    </message>
    <message>
        <source>Off: it opens only after unlocking, so a thief can’t switch on Airplane Mode with a swipe.</source>
        <translation>Aus: Es öffnet sich erst nach dem Entsperren, sodass ein Dieb den Flugmodus nicht mit einem Streichen einschalten kann.</translation>
    </message>
    <message>
        <source>Off: key combinations on hardware keyboards do nothing.</source>
        <translation>Aus: Tastenkombinationen auf Hardware-Tastaturen bewirken nichts.</translation>
    </message>
    <message>
        <source>Off: macOS doesn’t tell people that an app for Intel processors will stop working in a future version.</source>
        <translation>Aus: macOS weist nicht darauf hin, dass eine App für Intel-Prozessoren in einer künftigen Version nicht mehr funktionieren wird.</translation>
    </message>
    <message>
        <source>Off: mail stays on or off as set here.</source>
        <translation>Aus: Mail bleibt ein- oder ausgeschaltet, wie hier festgelegt.</translation>
    </message>
    <message>
        <source>Off: messages aren’t written out while callers speak.</source>
        <translation>Aus: Nachrichten werden nicht mitgeschrieben, während Anrufer sprechen.</translation>
    </message>
    <message>
        <source>Off: misspelled words aren’t underlined.</source>
        <translation>Aus: Falsch geschriebene Wörter werden nicht unterstrichen.</translation>
    </message>
    <message>
        <source>Off: most websites stop working. Only for very special devices.</source>
        <translation>Aus: Die meisten Websites funktionieren nicht mehr. Nur für sehr spezielle Geräte.</translation>
    </message>
    <message>
        <source>Off: neither face nor finger opens the device, only the passcode. People then tend to choose shorter passcodes.</source>
        <translation>Aus: Weder Gesicht noch Finger öffnet das Gerät, nur der Code. Benutzer wählen dann eher kürzere Codes.</translation>
    </message>
    <message>
        <source>Off: neither iCloud Keychain nor password apps fill in passwords, and no strong ones are suggested. People then choose weaker ones; addresses and cards still fill in.</source>
        <translation>Aus: Weder iCloud-Schlüsselbund noch Passwort-Apps füllen Passwörter aus, und es werden keine starken vorgeschlagen. Benutzer wählen dann schwächere; Adressen und Karten werden weiterhin ausgefüllt.</translation>
    </message>
    <message>
        <source>Off: no App Store, no updates by people, no installation from a computer. Apps from MDM still come; people can’t update any themselves.</source>
        <translation>Aus: kein App Store, keine Updates durch Benutzer, keine Installation von einem Computer. Apps aus MDM kommen weiterhin an; Benutzer können selbst keine aktualisieren.</translation>
    </message>
    <message>
        <source>Off: no Game Center at all.</source>
        <translation>Aus: überhaupt kein Game Center.</translation>
    </message>
    <message>
        <source>Off: no alternative app stores, and those installed already can’t add apps. Only relevant in the EU and other regions that have them.</source>
        <translation>Aus: keine alternativen App Stores, und bereits installierte können keine Apps hinzufügen. Nur in der EU und anderen Regionen von Bedeutung, in denen es sie gibt.</translation>
    </message>
    <message>
        <source>Off: no app can be deleted. To protect office apps only, mark those as not removable instead.</source>
        <translation>Aus: Keine App kann gelöscht werden. Um nur Apps der Organisation zu schützen, kennzeichnen Sie diese stattdessen als nicht entfernbar.</translation>
    </message>
    <message>
        <source>Off: no calls by voice on a locked phone. Without effect since iOS 17.</source>
        <translation>Aus: keine Anrufe per Sprache auf einem gesperrten Telefon. Ohne Wirkung seit iOS 17.</translation>
    </message>
    <message>
        <source>Off: no crash and usage reports go to Apple.</source>
        <translation>Aus: Es gehen keine Absturz- und Nutzungsberichte an Apple.</translation>
    </message>
    <message>
        <source>Off: no iMessage; text messages still work on phones.</source>
        <translation>Aus: kein iMessage; Textnachrichten funktionieren auf Telefonen weiterhin.</translation>
    </message>
    <message>
        <source>Off: no satellite services where there is no mobile network. This can matter in an emergency.</source>
        <translation>Aus: keine Satellitendienste, wo es kein Mobilfunknetz gibt. Das kann im Notfall von Bedeutung sein.</translation>
    </message>
    <message>
        <source>Off: no watch can be paired. One that is paired already is unpaired and erased.</source>
        <translation>Aus: Es kann keine Watch gekoppelt werden. Eine bereits gekoppelte wird entkoppelt und gelöscht.</translation>
    </message>
    <message>
        <source>Off: no word suggestions above the keyboard.</source>
        <translation>Aus: keine Wortvorschläge über der Tastatur.</translation>
    </message>
    <message>
        <source>Off: nobody can be added as a friend in Game Center.</source>
        <translation>Aus: In Game Center kann niemand als Freund hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Off: nobody can reset the device in Settings; only MDM or a computer can.</source>
        <translation>Aus: Niemand kann das Gerät in „Einstellungen“ zurücksetzen; das können nur MDM oder ein Computer.</translation>
    </message>
    <message>
        <source>Off: nobody can share or see locations of people.</source>
        <translation>Aus: Niemand kann Standorte von Personen teilen oder sehen.</translation>
    </message>
    <message>
        <source>Off: nobody reads them on a locked device.</source>
        <translation>Aus: Niemand liest sie auf einem gesperrten Gerät.</translation>
    </message>
    <message>
        <source>Off: none can be opened, and those on the device are removed.</source>
        <translation>Aus: Es lassen sich keine öffnen, und die auf dem Gerät vorhandenen werden entfernt.</translation>
    </message>
    <message>
        <source>Off: notes stay on or off as set here.</source>
        <translation>Aus: Notizen bleiben ein- oder ausgeschaltet, wie hier festgelegt.</translation>
    </message>
    <message>
        <source>Off: nothing can be bought inside apps, subscriptions included.</source>
        <translation>Aus: In Apps kann nichts gekauft werden, Abos eingeschlossen.</translation>
    </message>
    <message>
        <source>Off: office apps can’t store data in the person’s private iCloud.</source>
        <translation>Aus: Apps der Organisation können keine Daten in der privaten iCloud der Person speichern.</translation>
    </message>
    <message>
        <source>Off: one keyboard and mouse can’t control this Mac and neighbouring devices together.</source>
        <translation>Aus: Eine Tastatur und Maus können nicht diesen Mac und benachbarte Geräte gemeinsam steuern.</translation>
    </message>
    <message>
        <source>Off: only extensions listed here start.</source>
        <translation>Aus: Nur hier aufgeführte Erweiterungen starten.</translation>
    </message>
    <message>
        <source>Off: only people with a Managed Apple Account can use the iPad.</source>
        <translation>Aus: Nur Personen mit einem verwalteten Apple Account können das iPad benutzen.</translation>
    </message>
    <message>
        <source>Off: only traffic for the office network. Counts only for Cisco IPsec and L2TP.</source>
        <translation>Aus: nur Datenverkehr für das Netzwerk der Organisation. Zählt nur bei Cisco IPsec und L2TP.</translation>
    </message>
    <message>
        <source>Off: other devices can’t play to this Mac or Apple TV.</source>
        <translation>Aus: Andere Geräte können nicht auf diesem Mac oder Apple TV wiedergeben.</translation>
    </message>
    <message>
        <source>Off: outside AI services can be used only without an account; those signed in are signed out at the next request.</source>
        <translation>Aus: Externe KI-Dienste können nur ohne Account genutzt werden; Angemeldete werden bei der nächsten Anfrage abgemeldet.</translation>
    </message>
    <message>
        <source>Off: pages and servers with an untrusted certificate are refused without a question. Install your own root certificate first if internal servers use one.</source>
        <translation>Aus: Seiten und Server mit einem nicht vertrauenswürdigen Zertifikat werden ohne Rückfrage abgelehnt. Installieren Sie zuerst Ihr eigenes Root-Zertifikat, falls interne Server eines verwenden.</translation>
    </message>
    <message>
        <source>Off: password and addresses travel readable. Leave it on.</source>
        <translation>Aus: Passwort und Adressen werden lesbar übertragen. Lassen Sie dies eingeschaltet.</translation>
    </message>
    <message>
        <source>Off: password and appointments travel readable. Leave it on.</source>
        <translation>Aus: Passwort und Termine werden lesbar übertragen. Lassen Sie dies eingeschaltet.</translation>
    </message>
    <message>
        <source>Off: password and results travel readable. Leave it on.</source>
        <translation>Aus: Passwort und Ergebnisse werden lesbar übertragen. Lassen Sie dies eingeschaltet.</translation>
    </message>
    <message>
        <source>Off: passwords and passkeys aren’t kept in iCloud and don’t reach the person’s other devices.</source>
        <translation>Aus: Passwörter und Passkeys werden nicht in iCloud aufbewahrt und gelangen nicht auf die anderen Geräte der Person.</translation>
    </message>
    <message>
        <source>Off: passwords can’t be passed on by AirDrop.</source>
        <translation>Aus: Passwörter können nicht per AirDrop weitergegeben werden.</translation>
    </message>
    <message>
        <source>Off: people can’t add profiles or certificates themselves. Enrollment by hand needs it, so restrict it only afterwards.</source>
        <translation>Aus: Benutzer können selbst keine Profile oder Zertifikate hinzufügen. Die Registrierung von Hand benötigt dies; schränken Sie es daher erst danach ein.</translation>
    </message>
    <message>
        <source>Off: people can’t add, change or sign out accounts such as Apple Account, mail or calendar. Set up what they need before; afterwards only profiles can.</source>
        <translation>Aus: Accounts wie Apple Account, Mail oder Kalender lassen sich nicht hinzufügen, ändern oder abmelden. Richten Sie Nötiges vorher ein; danach können das nur noch Profile.</translation>
    </message>
    <message>
        <source>Off: people can’t approve apps from unknown developers’ certificates. Apps from MDM need no approval and keep working, and what was trusted stays trusted.</source>
        <translation>Aus: Benutzer können Apps mit Zertifikaten unbekannter Entwickler nicht genehmigen. Apps aus MDM brauchen keine Genehmigung und funktionieren weiter; bereits Vertrautes bleibt vertraut.</translation>
    </message>
    <message>
        <source>Off: people can’t change their contract’s settings on the device, where the operator offers that at all.</source>
        <translation>Aus: Benutzer können die Einstellungen ihres Vertrags nicht auf dem Gerät ändern, sofern der Netzbetreiber das überhaupt anbietet.</translation>
    </message>
    <message>
        <source>Off: people can’t change their directory password with the extension.</source>
        <translation>Aus: Benutzer können ihr Verzeichnispasswort nicht mit der Erweiterung ändern.</translation>
    </message>
    <message>
        <source>Off: people can’t change which apps notify them. Make sure alarm and calendar are set well first.</source>
        <translation>Aus: Benutzer können nicht ändern, welche Apps Mitteilungen senden. Achten Sie darauf, dass Wecker und Kalender vorher gut eingestellt sind.</translation>
    </message>
    <message>
        <source>Off: people can’t decide about diagnostics and app analytics themselves.</source>
        <translation>Aus: Benutzer können nicht selbst über Diagnosedaten und App-Analyse entscheiden.</translation>
    </message>
    <message>
        <source>Off: people can’t decide which apps use mobile data. Set the choices first, because they are frozen as they are.</source>
        <translation>Aus: Benutzer können nicht entscheiden, welche Apps mobile Daten nutzen. Treffen Sie die Auswahl zuerst, denn sie bleibt dann so, wie sie ist.</translation>
    </message>
    <message>
        <source>Off: people can’t export the log of which requests left the device.</source>
        <translation>Aus: Benutzer können das Protokoll der Anfragen, die das Gerät verlassen haben, nicht exportieren.</translation>
    </message>
    <message>
        <source>Off: people can’t install test versions of macOS.</source>
        <translation>Aus: Benutzer können keine Testversionen von macOS installieren.</translation>
    </message>
    <message>
        <source>Off: people can’t look for their own devices in Find My. MDM’s Lost Mode is independent of this.</source>
        <translation>Aus: Benutzer können ihre eigenen Geräte nicht in „Wo ist?“ suchen. Der Modus „Verloren“ von MDM ist davon unabhängig.</translation>
    </message>
    <message>
        <source>Off: people can’t set up VPNs, so they can’t get around your filters. VPNs from profiles still work.</source>
        <translation>Aus: Benutzer können keine VPNs einrichten und so Ihre Filter nicht umgehen. VPNs aus Profilen funktionieren weiterhin.</translation>
    </message>
    <message>
        <source>Off: people can’t switch screen control for administrators on or off in System Settings.</source>
        <translation>Aus: Benutzer können die Bildschirmsteuerung für Administratoren in den Systemeinstellungen nicht ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>Off: people can’t switch the hotspot on or off.</source>
        <translation>Aus: Benutzer können den Hotspot nicht ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>Off: people can’t switch the window to passwords.</source>
        <translation>Aus: Benutzer können den Dialog nicht auf Passwörter umschalten.</translation>
    </message>
    <message>
        <source>Off: people can’t switch the window to smart cards.</source>
        <translation>Aus: Benutzer können den Dialog nicht auf Smartcards umschalten.</translation>
    </message>
    <message>
        <source>Off: people can’t turn Screen Time on, and it is switched off if it was on. Stops private limits from getting in the way of work.</source>
        <translation>Aus: Benutzer können die Bildschirmzeit nicht einschalten; war sie eingeschaltet, wird sie ausgeschaltet. Verhindert, dass private Limits die Arbeit stören.</translation>
    </message>
    <message>
        <source>Off: people enter it each time the ticket has run out.</source>
        <translation>Aus: Benutzer geben es jedes Mal ein, wenn das Ticket abgelaufen ist.</translation>
    </message>
    <message>
        <source>Off: people keep the browser that is set now. MDM can still choose one.</source>
        <translation>Aus: Es bleibt bei dem Browser, der jetzt eingestellt ist. MDM kann weiterhin einen wählen.</translation>
    </message>
    <message>
        <source>Off: people keep the calling app that is set now.</source>
        <translation>Aus: Es bleibt bei der App für Anrufe, die jetzt eingestellt ist.</translation>
    </message>
    <message>
        <source>Off: people keep the messaging app that is set now.</source>
        <translation>Aus: Es bleibt bei der App für Nachrichten, die jetzt eingestellt ist.</translation>
    </message>
    <message>
        <source>Off: photo albums can’t be shared or subscribed to through iCloud.</source>
        <translation>Aus: Fotoalben können nicht über iCloud geteilt oder abonniert werden.</translation>
    </message>
    <message>
        <source>Off: printers that announce themselves with a beacon aren’t offered, so false ones can’t lure anyone. Printers are still found through the network.</source>
        <translation>Aus: Drucker, die sich per Beacon ankündigen, werden nicht angeboten, sodass falsche niemanden ködern können. Über das Netzwerk werden Drucker weiterhin gefunden.</translation>
    </message>
    <message>
        <source>Off: private documents don’t open in office apps. Keeps private content out of office storage.</source>
        <translation>Aus: Private Dokumente öffnen sich nicht in Apps der Organisation. Hält private Inhalte aus dem Speicher der Organisation heraus.</translation>
    </message>
    <message>
        <source>Off: reminders stay on or off as set here.</source>
        <translation>Aus: Erinnerungen bleiben ein- oder ausgeschaltet, wie hier festgelegt.</translation>
    </message>
    <message>
        <source>Off: repeated or running characters such as 1111 or abcd are refused.</source>
        <translation>Aus: Wiederholte oder fortlaufende Zeichen wie 1111 oder abcd werden abgelehnt.</translation>
    </message>
    <message>
        <source>Off: sites can’t open new windows by themselves; some sign-in pages need that.</source>
        <translation>Aus: Websites können nicht von selbst neue Fenster öffnen; manche Anmeldeseiten brauchen das.</translation>
    </message>
    <message>
        <source>Off: sketches in Notes aren’t turned into pictures.</source>
        <translation>Aus: Skizzen in Notizen werden nicht in Bilder verwandelt.</translation>
    </message>
    <message>
        <source>Off: stations in the Music app aren’t available.</source>
        <translation>Aus: Sender in der App „Musik“ sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>Off: sticks and disks plugged into an iPhone or iPad don’t open. Protects against data carried out on a stick.</source>
        <translation>Aus: An ein iPhone oder iPad angeschlossene Sticks und Festplatten öffnen sich nicht. Schützt davor, dass Daten auf einem Stick hinausgetragen werden.</translation>
    </message>
    <message>
        <source>Off: teachers can’t look at this screen with Apple’s Classroom. Forbidding screenshots does the same.</source>
        <translation>Aus: Lehrkräfte können diesen Bildschirm nicht mit Apples Classroom ansehen. Das Verbieten von Bildschirmfotos bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Off: text can’t be spoken instead of typed.</source>
        <translation>Aus: Text kann nicht gesprochen statt getippt werden.</translation>
    </message>
    <message>
        <source>Off: text messages to Android phones go as SMS or MMS.</source>
        <translation>Aus: Textnachrichten an Android-Telefone gehen als SMS oder MMS.</translation>
    </message>
    <message>
        <source>Off: text seen by the camera isn’t summed up.</source>
        <translation>Aus: Von der Kamera erfasster Text wird nicht zusammengefasst.</translation>
    </message>
    <message>
        <source>Off: the Files app can’t connect to servers in the network.</source>
        <translation>Aus: Die App „Dateien“ kann sich nicht mit Servern im Netzwerk verbinden.</translation>
    </message>
    <message>
        <source>Off: the Mac doesn’t look by itself, so nothing else here works.</source>
        <translation>Aus: Der Mac sucht nicht von selbst, daher wirkt hier auch nichts anderes.</translation>
    </message>
    <message>
        <source>Off: the Music app plays only what is in its own library.</source>
        <translation>Aus: Die App „Musik“ gibt nur wieder, was in ihrer eigenen Mediathek ist.</translation>
    </message>
    <message>
        <source>Off: the News app is missing. Only some countries have it anyway.</source>
        <translation>Aus: Die App „News“ fehlt. Es gibt sie ohnehin nur in einigen Ländern.</translation>
    </message>
    <message>
        <source>Off: the Podcasts app is missing.</source>
        <translation>Aus: Die App „Podcasts“ fehlt.</translation>
    </message>
    <message>
        <source>Off: the Today view with its widgets needs unlocking, so appointments can’t be read.</source>
        <translation>Aus: Die Ansicht „Heute“ mit ihren Widgets verlangt Entsperren, sodass Termine nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>Off: the account has no calendar. At least one of the five services must stay on.</source>
        <translation>Aus: Der Account hat keinen Kalender. Mindestens einer der fünf Dienste muss eingeschaltet bleiben.</translation>
    </message>
    <message>
        <source>Off: the account has no contacts. At least one of the five services must stay on.</source>
        <translation>Aus: Der Account hat keine Kontakte. Mindestens einer der fünf Dienste muss eingeschaltet bleiben.</translation>
    </message>
    <message>
        <source>Off: the account has no mail. At least one of the five services must stay on.</source>
        <translation>Aus: Der Account hat kein Mail. Mindestens einer der fünf Dienste muss eingeschaltet bleiben.</translation>
    </message>
    <message>
        <source>Off: the account has no notes. At least one of the five services must stay on.</source>
        <translation>Aus: Der Account hat keine Notizen. Mindestens einer der fünf Dienste muss eingeschaltet bleiben.</translation>
    </message>
    <message>
        <source>Off: the account has no reminders. At least one of the five services must stay on.</source>
        <translation>Aus: Der Account hat keine Erinnerungen. Mindestens einer der fünf Dienste muss eingeschaltet bleiben.</translation>
    </message>
    <message>
        <source>Off: the app can’t be reached from the network.</source>
        <translation>Aus: Die App ist aus dem Netzwerk nicht erreichbar.</translation>
    </message>
    <message>
        <source>Off: the app can’t notify at all. On: the person isn’t asked.</source>
        <translation>Aus: Die App kann gar keine Mitteilungen senden. Ein: Die Person wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Off: the browser is gone, and web clips don’t open either. Provide another browser first.</source>
        <translation>Aus: Der Browser ist weg, und auch Webclips öffnen sich nicht. Stellen Sie vorher einen anderen Browser bereit.</translation>
    </message>
    <message>
        <source>Off: the button for summaries is gone; automatic ones in the list remain.</source>
        <translation>Aus: Die Taste für Zusammenfassungen fehlt; automatische in der Liste bleiben.</translation>
    </message>
    <message>
        <source>Off: the calendar stays on or off as set here.</source>
        <translation>Aus: Der Kalender bleibt ein- oder ausgeschaltet, wie hier festgelegt.</translation>
    </message>
    <message>
        <source>Off: the camera app vanishes and no app can take pictures or scan codes, FaceTime video included.</source>
        <translation>Aus: Die App „Kamera“ verschwindet, und keine App kann Bilder aufnehmen oder Codes scannen, FaceTime-Video eingeschlossen.</translation>
    </message>
    <message>
        <source>Off: the device can’t print on AirPrint printers, the office’s included.</source>
        <translation>Aus: Das Gerät kann nicht auf AirPrint-Druckern drucken, auch nicht auf denen des Büros.</translation>
    </message>
    <message>
        <source>Off: the device doesn’t ask others around it, for example for the Wi-Fi password.</source>
        <translation>Aus: Das Gerät fragt andere in der Umgebung nicht, z. B. nach dem WLAN-Passwort.</translation>
    </message>
    <message>
        <source>Off: the device doesn’t write text in a style learned from the person’s hand.</source>
        <translation>Aus: Das Gerät schreibt keinen Text in einem Stil, den es von der Handschrift der Person gelernt hat.</translation>
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
        <source>Off: the device isn’t backed up to iCloud. Think of another backup first; a lost phone takes its data along.</source>
        <translation>Aus: Das Gerät wird nicht in iCloud gesichert. Denken Sie vorher an ein anderes Backup; ein verlorenes Telefon nimmt seine Daten mit.</translation>
    </message>
    <message>
        <source>Off: the device trusts only computers with your supervision certificate. Without one it trusts none, so backups and Configurator by cable no longer work.</source>
        <translation>Aus: Das Gerät vertraut nur Computern mit Ihrem Betreuungszertifikat. Ohne ein solches vertraut es keinem, sodass Backups und Configurator per Kabel nicht mehr funktionieren.</translation>
    </message>
    <message>
        <source>Off: the lists against malicious software become old. Leave on.</source>
        <translation>Aus: Die Listen gegen Schadsoftware veralten. Eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>Off: the name stays as it is. Helps if you tell devices apart by name.</source>
        <translation>Aus: Der Name bleibt, wie er ist. Hilfreich, wenn Sie Geräte am Namen unterscheiden.</translation>
    </message>
    <message>
        <source>Off: the number stays in this phone. Remove the restriction when replacing it.</source>
        <translation>Aus: Die Nummer bleibt in diesem Telefon. Heben Sie die Einschränkung beim Austausch des Telefons auf.</translation>
    </message>
    <message>
        <source>Off: the old photo stream isn’t used. Apple ended the service in 2023; only old systems notice.</source>
        <translation>Aus: Der alte Fotostream wird nicht verwendet. Apple hat den Dienst 2023 eingestellt; nur alte Systeme merken etwas davon.</translation>
    </message>
    <message>
        <source>Off: the other person in a call can’t be given control of this screen.</source>
        <translation>Aus: Der anderen Person in einem Anruf kann nicht die Steuerung dieses Bildschirms überlassen werden.</translation>
    </message>
    <message>
        <source>Off: the passcode can’t be set, changed or removed. Let people set one before, else the device stays open.</source>
        <translation>Aus: Der Code kann nicht festgelegt, geändert oder entfernt werden. Lassen Sie Benutzer vorher einen festlegen, sonst bleibt das Gerät offen.</translation>
    </message>
    <message>
        <source>Off: the person can’t delete the web clip; removing the profile does.</source>
        <translation>Aus: Der Benutzer kann den Webclip nicht löschen; das Entfernen des Profils löscht ihn.</translation>
    </message>
    <message>
        <source>Off: the photo library isn’t kept in iCloud. Pictures that aren’t completely on the device disappear from it.</source>
        <translation>Aus: Die Fotomediathek wird nicht in iCloud aufbewahrt. Bilder, die nicht vollständig auf dem Gerät sind, verschwinden davon.</translation>
    </message>
    <message>
        <source>Off: the picture stays as it is now.</source>
        <translation>Aus: Das Bild bleibt, wie es jetzt ist.</translation>
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
        <source>Off: the record button is missing in calls. Recording without consent is illegal in many countries.</source>
        <translation>Aus: In Anrufen fehlt die Aufnahmetaste. Aufnehmen ohne Einwilligung ist in vielen Ländern verboten.</translation>
    </message>
    <message>
        <source>Off: the screen can’t be saved as picture or film, and Classroom can’t watch it.</source>
        <translation>Aus: Der Bildschirm kann nicht als Bild oder Film gesichert werden, und Classroom kann ihn nicht beobachten.</translation>
    </message>
    <message>
        <source>Off: the store is gone; music and films can’t be bought or tried.</source>
        <translation>Aus: Der Store ist weg; Musik und Filme können nicht gekauft oder probiert werden.</translation>
    </message>
    <message>
        <source>Off: the store is missing in the Books app. Books already there stay.</source>
        <translation>Aus: Der Store fehlt in der App „Bücher“. Bereits vorhandene Bücher bleiben.</translation>
    </message>
    <message>
        <source>Off: the store’s icon is gone, while apps can still come from MDM, a computer or other marketplaces. Milder than forbidding installation.</source>
        <translation>Aus: Das Symbol des Store ist weg, während Apps weiterhin von MDM, einem Computer oder anderen Marktplätzen kommen können. Milder als das Verbieten der Installation.</translation>
    </message>
    <message>
        <source>Off: there are no private windows, so the history is always kept.</source>
        <translation>Aus: Es gibt keine privaten Fenster, der Verlauf wird also immer behalten.</translation>
    </message>
    <message>
        <source>Off: these two folders stay on the Mac. If they are in iCloud already, move the files back before.</source>
        <translation>Aus: Diese beiden Ordner bleiben auf dem Mac. Liegen sie bereits in iCloud, bewegen Sie die Dateien vorher zurück.</translation>
    </message>
    <message>
        <source>Off: they aren’t installed automatically, and people can’t turn it on.</source>
        <translation>Aus: Sie werden nicht automatisch installiert, und Benutzer können es nicht einschalten.</translation>
    </message>
    <message>
        <source>Off: this Mac can’t keep Apple downloads ready for others in the network.</source>
        <translation>Aus: Dieser Mac kann keine Downloads von Apple für andere im Netzwerk bereithalten.</translation>
    </message>
    <message>
        <source>Off: this Mac can’t use an iCloud mail address in Mail.</source>
        <translation>Aus: Dieser Mac kann in Mail keine iCloud-E-Mail-Adresse verwenden.</translation>
    </message>
    <message>
        <source>Off: this Mac doesn’t sync Safari bookmarks with iCloud.</source>
        <translation>Aus: Dieser Mac synchronisiert keine Safari-Lesezeichen mit iCloud.</translation>
    </message>
    <message>
        <source>Off: this Mac doesn’t sync calendars with iCloud.</source>
        <translation>Aus: Dieser Mac synchronisiert keine Kalender mit iCloud.</translation>
    </message>
    <message>
        <source>Off: this Mac doesn’t sync contacts with iCloud.</source>
        <translation>Aus: Dieser Mac synchronisiert keine Kontakte mit iCloud.</translation>
    </message>
    <message>
        <source>Off: this Mac doesn’t sync notes with iCloud.</source>
        <translation>Aus: Dieser Mac synchronisiert keine Notizen mit iCloud.</translation>
    </message>
    <message>
        <source>Off: this Mac doesn’t sync reminders with iCloud.</source>
        <translation>Aus: Dieser Mac synchronisiert keine Erinnerungen mit iCloud.</translation>
    </message>
    <message>
        <source>Off: this device doesn’t offer its settings to a new one beside it.</source>
        <translation>Aus: Dieses Gerät bietet seine Einstellungen nicht einem neuen daneben an.</translation>
    </message>
    <message>
        <source>Off: tickets and passes don’t appear before unlocking.</source>
        <translation>Aus: Tickets und Karten erscheinen nicht vor dem Entsperren.</translation>
    </message>
    <message>
        <source>Off: transcripts of audio notes aren’t summed up by Apple Intelligence.</source>
        <translation>Aus: Transkripte von Audionotizen werden nicht von Apple Intelligence zusammengefasst.</translation>
    </message>
    <message>
        <source>Off: typing errors aren’t replaced while typing.</source>
        <translation>Aus: Tippfehler werden beim Schreiben nicht ersetzt.</translation>
    </message>
    <message>
        <source>Off: updates are loaded only when someone wants them.</source>
        <translation>Aus: Updates werden nur geladen, wenn sie jemand will.</translation>
    </message>
    <message>
        <source>Off: urgent fixes between updates aren’t installed. Leave on; the device is open to known attacks otherwise.</source>
        <translation>Aus: Dringende Korrekturen zwischen Updates werden nicht installiert. Eingeschaltet lassen; das Gerät ist sonst bekannten Angriffen ausgesetzt.</translation>
    </message>
    <message>
        <source>Off: urgent fixes wait for a person. Leave on.</source>
        <translation>Aus: Dringende Korrekturen warten auf eine Person. Eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>Off: user name and password of a printer are asked for each time.</source>
        <translation>Aus: Benutzername und Passwort eines Druckers werden jedes Mal verlangt.</translation>
    </message>
    <message>
        <source>Off: user name, password and mail travel readable. Leave it on.</source>
        <translation>Aus: Benutzername, Passwort und E-Mails werden lesbar übertragen. Lassen Sie dies eingeschaltet.</translation>
    </message>
    <message>
        <source>Off: visited pages can’t be deleted from the list.</source>
        <translation>Aus: Besuchte Seiten lassen sich nicht aus der Liste löschen.</translation>
    </message>
    <message>
        <source>Off: web pages aren’t summed up by Apple Intelligence.</source>
        <translation>Aus: Webseiten werden nicht von Apple Intelligence zusammengefasst.</translation>
    </message>
    <message>
        <source>Off: what is shared with whom stays as it is.</source>
        <translation>Aus: Es bleibt dabei, was mit wem geteilt wird.</translation>
    </message>
    <message>
        <source>Off: widgets of this iPhone don’t appear on Macs with the same Apple Account.</source>
        <translation>Aus: Widgets dieses iPhone erscheinen nicht auf Macs mit demselben Apple Account.</translation>
    </message>
    <message>
        <source>Off: words can’t be written by sliding over the keyboard (QuickPath).</source>
        <translation>Aus: Wörter lassen sich nicht durch Streichen über die Tastatur schreiben (QuickPath).</translation>
    </message>
    <message>
        <source>Off: work started on one device can’t be continued on another. Keeps office content from moving to private devices with the same Apple Account.</source>
        <translation>Aus: Auf einem Gerät begonnene Arbeit lässt sich nicht auf einem anderen fortsetzen. Verhindert, dass Inhalte der Organisation auf private Geräte mit demselben Apple Account gelangen.</translation>
    </message>
    <message>
        <source>Off: “Look Up” and the dictionary show nothing for selected words.</source>
        <translation>Aus: „Nachschlagen“ und das Lexikon zeigen zu ausgewählten Wörtern nichts an.</translation>
    </message>
    <message>
        <source>Offers printers by address, also those in other subnets that devices don’t find themselves.</source>
        <translation>Bietet Drucker anhand ihrer Adresse an, auch solche in anderen Subnetzen, die Geräte nicht selbst finden.</translation>
    </message>
    <message>
        <source>Office apps save private contacts</source>
        <translation>Apps der Organisation sichern private Kontakte</translation>
    </message>
    <message>
        <source>Office documents can’t be sent by AirDrop, private ones can. Works only while sharing from managed to private apps is off.</source>
        <translation>Dokumente der Organisation können nicht per AirDrop gesendet werden, private schon. Wirkt nur, solange das Teilen von verwalteten mit privaten Apps ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Often 8080 or 3128. Needed with the manual proxy.</source>
        <translation>Oft 8080 oder 3128. Beim manuellen Proxy nötig.</translation>
    </message>
    <message>
        <source>Often a whole distinguished name. Left empty, the device connects anonymously.</source>
        <translation>Oft ein vollständiger Distinguished Name. Bleibt er leer, verbindet sich das Gerät anonym.</translation>
    </message>
    <message>
        <source>Often the whole address, sometimes only the part before the @. Left empty through MDM, the account doesn’t work until the person adds it.</source>
        <translation>Oft die ganze Adresse, manchmal nur der Teil vor dem @. Bleibt er über MDM leer, funktioniert der Account erst, wenn die Person ihn ergänzt.</translation>
    </message>
    <message>
        <source>Older mail stays on the server and is found by search. Left out, a week.</source>
        <translation>Ältere E-Mails bleiben auf dem Server und werden über die Suche gefunden. Ohne Angabe eine Woche.</translation>
    </message>
    <message>
        <source>Older notifications on the lock screen</source>
        <translation>Ältere Mitteilungen auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Older servers may need 1.0, which is the standard; choose 1.2 when your server can.</source>
        <translation>Ältere Server benötigen möglicherweise 1.0, den Standardwert; wählen Sie 1.2, wenn Ihr Server es beherrscht.</translation>
    </message>
    <message>
        <source>On Macs a filter of sockets needs the bundle identifier of its data provider.</source>
        <translation>Auf Macs benötigt ein Socket-Filter die Bundle-ID seines Data Providers.</translation>
    </message>
    <message>
        <source>On Macs a filter of sockets needs the designated requirement of its data provider.</source>
        <translation>Auf Macs benötigt ein Socket-Filter die Signaturanforderung (Designated Requirement) seines Data Providers.</translation>
    </message>
    <message>
        <source>On Macs the private key can be exported from the keychain.</source>
        <translation>Auf Macs kann der private Schlüssel aus dem Schlüsselbund exportiert werden.</translation>
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
        <source>On a Mac: the whole computer or only the person who is logged in. It must fit the way it is sent; a profile for the computer can’t come through the user channel.</source>
        <translation>Auf einem Mac: der ganze Computer oder nur die angemeldete Person. Muss zum Übertragungsweg passen; ein Profil für den Computer kann nicht über den Benutzerkanal kommen.</translation>
    </message>
    <message>
        <source>On allows, off denies; people can’t change it. Either this or the decision below, not both.</source>
        <translation>Ein erlaubt, Aus verweigert; Benutzer können es nicht ändern. Entweder dies oder die Entscheidung unten, nicht beides.</translation>
    </message>
    <message>
        <source>On an iPhone, off keeps it from being shown on any Mac; on a Mac, off keeps that Mac from showing any iPhone.</source>
        <translation>Auf einem iPhone verhindert Aus, dass es auf einem Mac angezeigt wird; auf einem Mac verhindert Aus, dass dieser Mac ein iPhone anzeigt.</translation>
    </message>
    <message>
        <source>On the left side; can’t be removed.</source>
        <translation>Auf der linken Seite; lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>On the left side; people may remove them.</source>
        <translation>Auf der linken Seite; Benutzer dürfen sie entfernen.</translation>
    </message>
    <message>
        <source>On the lock screen</source>
        <translation>Auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>On the right side; can’t be removed.</source>
        <translation>Auf der rechten Seite; lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>On the right side; people may remove them.</source>
        <translation>Auf der rechten Seite; Benutzer dürfen sie entfernen.</translation>
    </message>
    <message>
        <source>On: any computer can put the device into recovery mode. Off is safer and is what happens when left out.</source>
        <translation>Ein: Jeder Computer kann das Gerät in den Wiederherstellungsmodus versetzen. Aus ist sicherer und gilt ohne Angabe.</translation>
    </message>
    <message>
        <source>On: apps such as a private messenger or the car see names from managed accounts. Counts only while sharing from managed to unmanaged apps is off; must come from MDM.</source>
        <translation>Ein: Apps wie ein privater Messenger oder das Auto sehen Namen aus verwalteten Accounts. Gilt nur, solange das Teilen von verwalteten mit nicht verwalteten Apps ausgeschaltet ist; muss von MDM kommen.</translation>
    </message>
    <message>
        <source>On: managed apps may write to private address books, as some caller ID apps need. Counts only while sharing from managed to unmanaged apps is off; must come from MDM.</source>
        <translation>Ein: Verwaltete Apps dürfen in private Adressbücher schreiben, wie es manche Apps zur Anruferkennung brauchen. Gilt nur, solange das Teilen von verwalteten mit nicht verwalteten Apps ausgeschaltet ist; muss von MDM kommen.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>One AirPrint printer.</source>
        <translation>Ein AirPrint-Drucker.</translation>
    </message>
    <message>
        <source>One app and how it may notify.</source>
        <translation>Eine App und wie sie Mitteilungen senden darf.</translation>
    </message>
    <message>
        <source>One app and its VPN.</source>
        <translation>Eine App und ihr VPN.</translation>
    </message>
    <message>
        <source>One app and its websites.</source>
        <translation>Eine App und ihre Websites.</translation>
    </message>
    <message>
        <source>One app and what is decided about it.</source>
        <translation>Eine App und was für sie festgelegt ist.</translation>
    </message>
    <message>
        <source>One app for each kind of contact.</source>
        <translation>Eine App für jede Art von Kontakt.</translation>
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
        <source>One app, folder or web clip.</source>
        <translation>Eine App, ein Ordner oder ein Webclip.</translation>
    </message>
    <message>
        <source>One app, recognized by bundle ID and signature.</source>
        <translation>Eine App, erkannt anhand von Bundle-ID und Signatur.</translation>
    </message>
    <message>
        <source>One area of settings. If the device can’t apply one of them, it installs none of the profile.</source>
        <translation>Ein Bereich von Einstellungen. Kann das Gerät einen davon nicht anwenden, installiert es das ganze Profil nicht.</translation>
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
        <source>One certificate whose private key opens all your Macs. Not possible with Apple silicon.</source>
        <translation>Ein Zertifikat, dessen privater Schlüssel alle Ihre Macs öffnet. Mit Apple Chips nicht möglich.</translation>
    </message>
    <message>
        <source>One command-line tool.</source>
        <translation>Ein Befehlszeilenwerkzeug.</translation>
    </message>
    <message>
        <source>One entry for each app.</source>
        <translation>Ein Eintrag für jede App.</translation>
    </message>
    <message>
        <source>One entry for each app; other apps aren’t affected.</source>
        <translation>Ein Eintrag für jede App; andere Apps sind nicht betroffen.</translation>
    </message>
    <message>
        <source>One entry for each app’s preferences.</source>
        <translation>Ein Eintrag für die Voreinstellungen jeder App.</translation>
    </message>
    <message>
        <source>One entry for each printer.</source>
        <translation>Ein Eintrag für jeden Drucker.</translation>
    </message>
    <message>
        <source>One for Wi-Fi and mobile together, or one for each.</source>
        <translation>Einer für WLAN und Mobilfunk gemeinsam oder je einer.</translation>
    </message>
    <message>
        <source>One group of enforced preferences.</source>
        <translation>Eine Gruppe erzwungener Voreinstellungen.</translation>
    </message>
    <message>
        <source>One group of starting values.</source>
        <translation>Eine Gruppe von Anfangswerten.</translation>
    </message>
    <message>
        <source>One list of apps for each kind of access.</source>
        <translation>Eine Liste von Apps für jede Art von Zugriff.</translation>
    </message>
    <message>
        <source>One page that opens.</source>
        <translation>Eine Seite, die geöffnet wird.</translation>
    </message>
    <message>
        <source>One place in the Dock.</source>
        <translation>Ein Platz im Dock.</translation>
    </message>
    <message>
        <source>One place in the directory.</source>
        <translation>Eine Stelle im Verzeichnis.</translation>
    </message>
    <message>
        <source>One service and what happens to it.</source>
        <translation>Ein Dienst und was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>One setting about programs that start when a person logs in to a Mac.</source>
        <translation>Eine Einstellung zu Programmen, die starten, wenn sich ein Benutzer an einem Mac anmeldet.</translation>
    </message>
    <message>
        <source>One setting of the payload. Which ones there are depends on the payload’s type.</source>
        <translation>Eine Einstellung der Payload. Welche es gibt, hängt vom Typ der Payload ab.</translation>
    </message>
    <message>
        <source>One text for each language. Add one under “default” for everybody else.</source>
        <translation>Ein Text je Sprache. Fügen Sie für alle übrigen einen unter „default“ hinzu.</translation>
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
        <source>Only Macs fill in words between percent signs. Use a variable of this console, such as %{device.serial}.</source>
        <translation>Nur Macs setzen Wörter zwischen Prozentzeichen ein. Verwenden Sie eine Variable dieser Konsole, etwa %{device.serial}.</translation>
    </message>
    <message>
        <source>Only Macs with a modem.</source>
        <translation>Nur Macs mit Modem.</translation>
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
        <source>Only Wi-Fi from profiles (old name)</source>
        <translation>Nur WLAN aus Profilen (alter Name)</translation>
    </message>
    <message>
        <source>Only Wi-Fi networks from profiles</source>
        <translation>Nur WLANs aus Profilen</translation>
    </message>
    <message>
        <source>Only a label.</source>
        <translation>Nur eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Only administrators may install apps from the App Store.</source>
        <translation>Nur Administratoren dürfen Apps aus dem App Store installieren.</translation>
    </message>
    <message>
        <source>Only an administrator may create an ad-hoc network. Off: anyone can.</source>
        <translation>Nur ein Administrator darf ein Ad-hoc-Netzwerk anlegen. Aus: Alle können es.</translation>
    </message>
    <message>
        <source>Only apps on the allowed list can be opened anyway. The list of blocked apps adds nothing.</source>
        <translation>Es lassen sich ohnehin nur Apps der Liste der erlaubten Apps öffnen. Die Liste der blockierten Apps fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Only for Credential; upper and lower case matter.</source>
        <translation>Nur für Credential; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Only for L2TP and the former PPTP.</source>
        <translation>Nur für L2TP und das frühere PPTP.</translation>
    </message>
    <message>
        <source>Only for automation, and needed there: which app is controlled.</source>
        <translation>Nur für Automation und dort nötig: welche App gesteuert wird.</translation>
    </message>
    <message>
        <source>Only for automation.</source>
        <translation>Nur für Automation.</translation>
    </message>
    <message>
        <source>Only for automation: what the controlled app’s code signature must prove.</source>
        <translation>Nur für Automation: was die Codesignatur der gesteuerten App nachweisen muss.</translation>
    </message>
    <message>
        <source>Only for domains</source>
        <translation>Nur für Domains</translation>
    </message>
    <message>
        <source>Only for iOS 9.3; use the footnote.</source>
        <translation>Nur für iOS 9.3; verwenden Sie die Fußzeile.</translation>
    </message>
    <message>
        <source>Only for one session</source>
        <translation>Nur für eine Sitzung</translation>
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
        <source>Only for systems before iOS 12; the newer one is below.</source>
        <translation>Nur für Systeme vor iOS 12; die neuere steht unten.</translation>
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
        <source>Only for “Use it, except for some domains”.</source>
        <translation>Nur für „Verwenden, außer für einige Domains“.</translation>
    </message>
    <message>
        <source>Only if host names don’t end like the realm.</source>
        <translation>Nur wenn Hostnamen nicht wie der Realm enden.</translation>
    </message>
    <message>
        <source>Only if it differs from the inner one.</source>
        <translation>Nur wenn er vom inneren abweicht.</translation>
    </message>
    <message>
        <source>Only if it isn’t 443.</source>
        <translation>Nur wenn es nicht 443 ist.</translation>
    </message>
    <message>
        <source>Only if it isn’t found automatically; the server must be given as well.</source>
        <translation>Nur wenn sie nicht automatisch gefunden wird; der Server muss ebenfalls angegeben werden.</translation>
    </message>
    <message>
        <source>Only if it isn’t the usual one (443 with TLS).</source>
        <translation>Nur wenn es nicht der übliche ist (443 mit TLS).</translation>
    </message>
    <message>
        <source>Only if the SCEP service serves several.</source>
        <translation>Nur, wenn der SCEP-Dienst mehrere bedient.</translation>
    </message>
    <message>
        <source>Only if the access point doesn’t broadcast its name.</source>
        <translation>Nur, wenn der Access Point seinen Namen nicht aussendet.</translation>
    </message>
    <message>
        <source>Only if the domain doesn’t say itself. Outdated since macOS 12.</source>
        <translation>Nur wenn es die Domain nicht selbst angibt. Veraltet seit macOS 12.</translation>
    </message>
    <message>
        <source>Only if the extension doesn’t find the right site by itself.</source>
        <translation>Nur wenn die Erweiterung den richtigen Standort nicht selbst findet.</translation>
    </message>
    <message>
        <source>Only if the printer doesn’t use the standard one, 631.</source>
        <translation>Nur wenn der Drucker nicht den Standardport 631 verwendet.</translation>
    </message>
    <message>
        <source>Only names in these domains are looked up in the office; others with the network’s own DNS. Ignored when all traffic goes through the VPN.</source>
        <translation>Nur Namen in diesen Domains werden in der Organisation abgefragt, andere mit dem DNS des jeweiligen Netzwerks. Wird ignoriert, wenn der gesamte Datenverkehr über das VPN läuft.</translation>
    </message>
    <message>
        <source>Only some old Macs know this.</source>
        <translation>Nur einige alte Macs kennen das.</translation>
    </message>
    <message>
        <source>Only the fixed items</source>
        <translation>Nur die festen Objekte</translation>
    </message>
    <message>
        <source>Only the traffic of these command-line tools counts, for example curl started from Terminal. Left out, the app and all its tools use the VPN.</source>
        <translation>Es zählt nur der Datenverkehr dieser Befehlszeilenwerkzeuge, zum Beispiel von curl, wenn es im Terminal gestartet wird. Ohne Angabe verwenden die App und alle ihre Werkzeuge das VPN.</translation>
    </message>
    <message>
        <source>Only these addresses open in the sign-in window.</source>
        <translation>Nur diese Adressen öffnen sich im Anmeldedialog.</translation>
    </message>
    <message>
        <source>Only these apps are shown and open; everything else vanishes, Apple’s own included. Don’t forget Phone, Settings and your management app; com.apple.webapp allows web clips.</source>
        <translation>Nur diese Apps werden angezeigt und öffnen sich; alles andere verschwindet, auch Apples eigene. Vergessen Sie nicht „Telefon“, „Einstellungen“ und Ihre Verwaltungs-App; com.apple.webapp erlaubt Webclips.</translation>
    </message>
    <message>
        <source>Only these apps get priority. An empty policy without this list means none do.</source>
        <translation>Nur diese Apps erhalten Priorität. Eine leere Richtlinie ohne diese Liste bedeutet: keine.</translation>
    </message>
    <message>
        <source>Only these get tickets. Left out, all may.</source>
        <translation>Nur diese erhalten Tickets. Ohne Angabe dürfen es alle.</translation>
    </message>
    <message>
        <source>Only these may sign in without VPN. Counts when not all may.</source>
        <translation>Nur diese dürfen sich ohne VPN anmelden. Zählt, wenn nicht alle es dürfen.</translation>
    </message>
    <message>
        <source>Only these users and groups. Left out, everyone with an account; don’t lock out your administrators.</source>
        <translation>Nur diese Benutzer und Gruppen. Ohne Angabe alle mit einem Account; sperren Sie Ihre Administratoren nicht aus.</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Nur diesen Benutzer</translation>
    </message>
    <message>
        <source>Only what the network itself needs gets through. File, printer and screen sharing stop working.</source>
        <translation>Nur was das Netzwerk selbst benötigt, wird durchgelassen. Datei-, Drucker- und Bildschirmfreigabe funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Anfrage</translation>
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
        <source>Open documents in tabs</source>
        <translation>Dokumente in Tabs öffnen</translation>
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
        <source>Opens a Mac account that was locked after too many wrong passwords.</source>
        <translation>Öffnet einen Mac-Account, der nach zu vielen falschen Passwörtern gesperrt wurde.</translation>
    </message>
    <message>
        <source>Opens in the browser instead of the extension’s window.</source>
        <translation>Öffnet sich im Browser anstelle des Fensters der Erweiterung.</translation>
    </message>
    <message>
        <source>Opens the .p12 file. Without it, installation by MDM fails unless the file has none; it is stored readable in the profile.</source>
        <translation>Öffnet die .p12-Datei. Ohne das Passwort schlägt die Installation über MDM fehl, es sei denn, die Datei hat keins; es wird im Profil lesbar gespeichert.</translation>
    </message>
    <message>
        <source>Opens the .p12 file; stored readable in the profile.</source>
        <translation>Öffnet die .p12-Datei; steht lesbar im Profil.</translation>
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
        <source>Operator, realm and roaming keys are for Hotspot 2.0. Such a network is usually found by its domain name, which is missing.</source>
        <translation>Anbieter-, Realm- und Roaming-Schlüssel sind für Hotspot 2.0. Ein solches Netzwerk wird gewöhnlich anhand seines Domainnamens gefunden, der fehlt.</translation>
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
        <source>Optional. Without them devices look the name up on the network they are in.</source>
        <translation>Optional. Ohne sie lösen Geräte den Namen in dem Netzwerk auf, in dem sie sich befinden.</translation>
    </message>
    <message>
        <source>Options for people</source>
        <translation>Optionen für Benutzer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization in the certificate</source>
        <translation>Organisation im Zertifikat</translation>
    </message>
    <message>
        <source>Other app marketplaces</source>
        <translation>Andere App-Marktplätze</translation>
    </message>
    <message>
        <source>Other apps can’t send through this account, so “Share” uses a private one or none.</source>
        <translation>Andere Apps können nicht über diesen Account senden; „Teilen“ verwendet daher einen privaten oder keinen.</translation>
    </message>
    <message>
        <source>Other apps can’t send through this account.</source>
        <translation>Andere Apps können nicht über diesen Account senden.</translation>
    </message>
    <message>
        <source>Other payloads refer to this one by its UUID, for example Wi-Fi to its certificate. Keep it stable: a new UUID makes devices delete an account and set it up again.</source>
        <translation>Andere Payloads verweisen über die UUID auf diese Payload, z. B. WLAN auf sein Zertifikat. Lassen Sie sie unverändert: Bei einer neuen UUID löschen Geräte einen Account und richten ihn neu ein.</translation>
    </message>
    <message>
        <source>Others in the network can wake the Mac, for backups, sharing and management.</source>
        <translation>Andere im Netzwerk können den Mac für Backups, Freigaben und Verwaltung wecken.</translation>
    </message>
    <message>
        <source>Out of date from</source>
        <translation>Veraltet ab</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Äußere Identität</translation>
    </message>
    <message>
        <source>Outgoing mail is encrypted when the recipient’s certificate is known.</source>
        <translation>Ausgehende E-Mails werden verschlüsselt, wenn das Zertifikat des Empfängers bekannt ist.</translation>
    </message>
    <message>
        <source>Outgoing mail is signed. Needs a signing identity.</source>
        <translation>Ausgehende E-Mails werden signiert. Benötigt eine Identität zum Signieren.</translation>
    </message>
    <message>
        <source>Outgoing password</source>
        <translation>Passwort (Ausgang)</translation>
    </message>
    <message>
        <source>Outgoing port</source>
        <translation>Port (Ausgang)</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Server (Ausgang)</translation>
    </message>
    <message>
        <source>Outgoing sign-in</source>
        <translation>Anmeldung (Ausgang)</translation>
    </message>
    <message>
        <source>Outgoing user name</source>
        <translation>Benutzername (Ausgang)</translation>
    </message>
    <message>
        <source>Outside the office passwords and mail go to the server unencrypted.</source>
        <translation>Außerhalb des Büros gehen Passwörter und E-Mails unverschlüsselt an den Server.</translation>
    </message>
    <message>
        <source>Outside the tunnel</source>
        <translation>Außerhalb des Tunnels</translation>
    </message>
    <message>
        <source>Over plain HTTP somebody in between can answer for the authority. Use https:// or add the fingerprint of its certificate.</source>
        <translation>Über einfaches HTTP kann jemand dazwischen anstelle der Zertifizierungsstelle antworten. Verwenden Sie https:// oder fügen Sie den Fingerabdruck ihres Zertifikats hinzu.</translation>
    </message>
    <message>
        <source>Own first contents</source>
        <translation>Eigener Anfangsinhalt</translation>
    </message>
    <message>
        <source>Own identifier</source>
        <translation>Eigene Kennung</translation>
    </message>
    <message>
        <source>Own rule for Mac passwords</source>
        <translation>Eigene Regel für Mac-Passwörter</translation>
    </message>
    <message>
        <source>PAC file address</source>
        <translation>Adresse der PAC-Datei</translation>
    </message>
    <message>
        <source>PAC settings count only for EAP-FAST, which isn’t among the EAP types.</source>
        <translation>PAC-Einstellungen zählen nur bei EAP-FAST, das nicht zu den EAP-Typen gehört.</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>PG (with parents)</source>
        <translation>PG (mit Eltern)</translation>
    </message>
    <message>
        <source>PG-13 (from 13)</source>
        <translation>PG-13 (ab 13)</translation>
    </message>
    <message>
        <source>POP</source>
        <translation>POP</translation>
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
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page for changing passwords</source>
        <translation>Seite zum Ändern von Passwörtern</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages allowed at web sign-in</source>
        <translation>Bei Web-Anmeldung erlaubte Seiten</translation>
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
        <source>Pair with Remote</source>
        <translation>Mit Remote koppeln</translation>
    </message>
    <message>
        <source>Parental controls: Game Center</source>
        <translation>Kindersicherung: Game Center</translation>
    </message>
    <message>
        <source>Parental controls: dictation</source>
        <translation>Kindersicherung: Diktierfunktion</translation>
    </message>
    <message>
        <source>Parental controls: dictionary</source>
        <translation>Kindersicherung: Lexikon</translation>
    </message>
    <message>
        <source>Parental controls: time limits</source>
        <translation>Kindersicherung: Zeitlimits</translation>
    </message>
    <message>
        <source>Parental controls: web</source>
        <translation>Kindersicherung: Web</translation>
    </message>
    <message>
        <source>Parental controls: widgets</source>
        <translation>Kindersicherung: Widgets</translation>
    </message>
    <message>
        <source>Part of the issuer’s name with * around it; if one card fits, it is chosen.</source>
        <translation>Teil des Ausstellernamens, von * umgeben; passt eine Karte, wird sie gewählt.</translation>
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
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Passcode valid for days</source>
        <translation>Code gültig für Tage</translation>
    </message>
    <message>
        <source>Passcode, encryption, FileVault, firewall, secure startup and how the device was enrolled.</source>
        <translation>Code, Verschlüsselung, FileVault, Firewall, sicheres Starten und die Art der Registrierung.</translation>
    </message>
    <message>
        <source>Passcodes such as 123456 or 000000 are allowed.</source>
        <translation>Codes wie 123456 oder 000000 sind erlaubt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password (old)</source>
        <translation>Passwort (alt)</translation>
    </message>
    <message>
        <source>Password again after seconds</source>
        <translation>Passwort erneut nach Sekunden</translation>
    </message>
    <message>
        <source>Password and certificate</source>
        <translation>Passwort und Zertifikat</translation>
    </message>
    <message>
        <source>Password for automatic login</source>
        <translation>Passwort für automatische Anmeldung</translation>
    </message>
    <message>
        <source>Password for each purchase</source>
        <translation>Passwort bei jedem Kauf</translation>
    </message>
    <message>
        <source>Password for incoming AirPlay</source>
        <translation>Passwort für eingehendes AirPlay</translation>
    </message>
    <message>
        <source>Password for outgoing AirPlay</source>
        <translation>Passwort für ausgehendes AirPlay</translation>
    </message>
    <message>
        <source>Password of the embedded identity</source>
        <translation>Passwort der eingebetteten Identität</translation>
    </message>
    <message>
        <source>Password of the provider</source>
        <translation>Passwort des Anbieters</translation>
    </message>
    <message>
        <source>Password valid for days</source>
        <translation>Passwort gültig für Tage</translation>
    </message>
    <message>
        <source>Password with which the device is allowed to ask for a certificate. Whoever reads a profile with a permanent one can get certificates too; one-time challenges are better.</source>
        <translation>Passwort, mit dem das Gerät ein Zertifikat anfordern darf. Wer ein Profil mit einem dauerhaften Kennwort liest, kann ebenfalls Zertifikate erhalten; Kennwörter zur einmaligen Verwendung sind besser.</translation>
    </message>
    <message>
        <source>Passwords and appointments go to the server unencrypted.</source>
        <translation>Passwörter und Termine gehen unverschlüsselt an den Server.</translation>
    </message>
    <message>
        <source>Passwords and cards fill in only after the person proves who they are. Nobody else can use an unlocked device left lying about.</source>
        <translation>Passwörter und Karten werden erst ausgefüllt, nachdem sich die Person ausgewiesen hat. Niemand sonst kann ein herumliegendes entsperrtes Gerät dafür nutzen.</translation>
    </message>
    <message>
        <source>Passwords and contacts go to the server unencrypted.</source>
        <translation>Passwörter und Kontakte gehen unverschlüsselt an den Server.</translation>
    </message>
    <message>
        <source>Passwords and mail go to the incoming server unencrypted.</source>
        <translation>Passwörter und E-Mails gehen unverschlüsselt an den Server für eingehende E-Mails.</translation>
    </message>
    <message>
        <source>Passwords and mail go to the outgoing server unencrypted.</source>
        <translation>Passwörter und E-Mails gehen unverschlüsselt an den Server für ausgehende E-Mails.</translation>
    </message>
    <message>
        <source>Passwords and mail go to the server unencrypted.</source>
        <translation>Passwörter und E-Mails gehen unverschlüsselt an den Server.</translation>
    </message>
    <message>
        <source>Passwords and mail go to the server unencrypted; Apple’s default is off.</source>
        <translation>Passwörter und E-Mails gehen unverschlüsselt an den Server; Apples Standardwert ist „aus“.</translation>
    </message>
    <message>
        <source>Passwords and search results go over the network unencrypted.</source>
        <translation>Passwörter und Suchergebnisse gehen unverschlüsselt über das Netzwerk.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path from outside</source>
        <translation>Pfad von außen</translation>
    </message>
    <message>
        <source>Path of the service on the server, mostly /EWS/Exchange.asmx. Left out it is found automatically.</source>
        <translation>Pfad des Dienstes auf dem Server, meist /EWS/Exchange.asmx. Ohne Angabe wird er automatisch gefunden.</translation>
    </message>
    <message>
        <source>Path of this person’s address books. Left out, the device asks the server for it.</source>
        <translation>Pfad der Adressbücher dieser Person. Ohne Angabe erfragt das Gerät ihn beim Server.</translation>
    </message>
    <message>
        <source>Path of this person’s calendars. Left out, the device asks the server for it.</source>
        <translation>Pfad der Kalender dieser Person. Ohne Angabe erfragt das Gerät ihn beim Server.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>People are asked only when a server wants Kerberos or an administrator starts it with app-sso.</source>
        <translation>Benutzer werden erst gefragt, wenn ein Server Kerberos verlangt oder ein Administrator es mit app-sso startet.</translation>
    </message>
    <message>
        <source>People are to enter a new password each time, but one is stored. Remove it.</source>
        <translation>Benutzer sollen jedes Mal ein neues Passwort eingeben, es ist aber eines gespeichert. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>People can be kept from switching this off only on supervised devices.</source>
        <translation>Nur auf betreuten Geräten kann verhindert werden, dass Benutzer dies deaktivieren.</translation>
    </message>
    <message>
        <source>People can choose a Wi-Fi network before they unlock the Mac.</source>
        <translation>Benutzer können ein WLAN wählen, bevor sie den Mac entsperren.</translation>
    </message>
    <message>
        <source>People can choose their keyboard layout before typing the password. Helpful where several are used.</source>
        <translation>Benutzer können vor der Passworteingabe ihre Tastaturbelegung wählen. Hilfreich, wo mehrere verwendet werden.</translation>
    </message>
    <message>
        <source>People can open a network’s sign-in page before they unlock the Mac.</source>
        <translation>Benutzer können die Anmeldeseite eines Netzwerks öffnen, bevor sie den Mac entsperren.</translation>
    </message>
    <message>
        <source>People can still accept servers that aren’t on your list. Apple no longer reads this key on iPhone and iPad.</source>
        <translation>Benutzer können weiterhin Server akzeptieren, die nicht auf Ihrer Liste stehen. Apple wertet diesen Schlüssel auf iPhone und iPad nicht mehr aus.</translation>
    </message>
    <message>
        <source>People can’t add, move or remove anything.</source>
        <translation>Benutzer können nichts hinzufügen, bewegen oder entfernen.</translation>
    </message>
    <message>
        <source>People can’t change how much icons grow.</source>
        <translation>Benutzer können nicht ändern, wie stark Symbole wachsen.</translation>
    </message>
    <message>
        <source>People can’t change the clock. The time zone follows only if the device may use its location.</source>
        <translation>Benutzer können die Uhr nicht ändern. Die Zeitzone folgt nur, wenn das Gerät seinen Standort verwenden darf.</translation>
    </message>
    <message>
        <source>People can’t change these.</source>
        <translation>Benutzer können diese nicht ändern.</translation>
    </message>
    <message>
        <source>People can’t change what it does.</source>
        <translation>Benutzer können nicht ändern, was er bewirkt.</translation>
    </message>
    <message>
        <source>People can’t change when documents open in tabs.</source>
        <translation>Benutzer können nicht ändern, wann Dokumente in Tabs geöffnet werden.</translation>
    </message>
    <message>
        <source>People can’t change where they go.</source>
        <translation>Benutzer können nicht ändern, wohin sie gelangen.</translation>
    </message>
    <message>
        <source>People can’t choose another effect.</source>
        <translation>Benutzer können keinen anderen Effekt wählen.</translation>
    </message>
    <message>
        <source>People can’t delete visited pages, nor browse privately.</source>
        <translation>Benutzer können besuchte Seiten nicht löschen und nicht privat surfen.</translation>
    </message>
    <message>
        <source>People can’t drag it larger or smaller.</source>
        <translation>Benutzer können es nicht größer oder kleiner ziehen.</translation>
    </message>
    <message>
        <source>People can’t encrypt the Mac themselves. Only sensible where no recovery key could be kept.</source>
        <translation>Benutzer können den Mac nicht selbst verschlüsseln. Nur sinnvoll, wo kein Wiederherstellungsschlüssel aufbewahrt werden könnte.</translation>
    </message>
    <message>
        <source>People can’t lock at once; only the screen saver does. Leave off in offices.</source>
        <translation>Benutzer können nicht sofort sperren; das tut nur der Bildschirmschoner. In Büros ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>People can’t move it to another edge.</source>
        <translation>Benutzer können es nicht an einen anderen Rand bewegen.</translation>
    </message>
    <message>
        <source>People can’t remove</source>
        <translation>Von Benutzern nicht entfernbar</translation>
    </message>
    <message>
        <source>People can’t restart while logged in; updates may then wait for someone.</source>
        <translation>Angemeldete Benutzer können den Mac nicht neu starten; Updates müssen dann eventuell auf jemanden warten.</translation>
    </message>
    <message>
        <source>People can’t see what the pattern wants. Describe it in words.</source>
        <translation>Benutzer können nicht sehen, was das Muster verlangt. Beschreiben Sie es in Worten.</translation>
    </message>
    <message>
        <source>People can’t shut down while logged in. For Macs that serve others.</source>
        <translation>Angemeldete Benutzer können den Mac nicht ausschalten. Für Macs, die anderen dienen.</translation>
    </message>
    <message>
        <source>People can’t switch Connect On Demand off in Settings.</source>
        <translation>Benutzer können „Bei Bedarf verbinden“ in den Einstellungen nicht deaktivieren.</translation>
    </message>
    <message>
        <source>People can’t switch off connecting by itself, but it isn’t on.</source>
        <translation>Benutzer können das automatische Verbinden nicht deaktivieren, aber es ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>People can’t switch these DNS settings off. Only on supervised devices.</source>
        <translation>Benutzer können diese DNS-Einstellungen nicht ausschalten. Nur auf betreuten Geräten.</translation>
    </message>
    <message>
        <source>People can’t turn it on or off.</source>
        <translation>Benutzer können sie nicht ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>People can’t turn that section on or off.</source>
        <translation>Benutzer können diesen Bereich nicht ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>People can’t turn the screen off.</source>
        <translation>Der Bildschirm lässt sich nicht ausschalten.</translation>
    </message>
    <message>
        <source>People can’t turn them on or off.</source>
        <translation>Benutzer können sie nicht ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>Benutzer entscheiden</translation>
    </message>
    <message>
        <source>People have to change the passcode but can take the old one again. Remember a few.</source>
        <translation>Benutzer müssen den Code ändern, können aber den alten wieder nehmen. Legen Sie fest, dass einige gemerkt werden.</translation>
    </message>
    <message>
        <source>People may accept a server certificate their device doesn’t know. Off: the connection fails. iPhone and iPad have ignored this since iOS 8.</source>
        <translation>Benutzer dürfen ein Serverzertifikat akzeptieren, das ihr Gerät nicht kennt. Aus: Die Verbindung schlägt fehl. iPhone und iPad ignorieren dies seit iOS 8.</translation>
    </message>
    <message>
        <source>People may approve administrator questions with their account at the provider. Needs the Mac’s keys.</source>
        <translation>Administratoranfragen dürfen mit dem Account beim Anbieter genehmigt werden. Benötigt die Schlüssel des Mac.</translation>
    </message>
    <message>
        <source>People may approve others</source>
        <translation>Benutzer dürfen weitere genehmigen</translation>
    </message>
    <message>
        <source>People may change default encryption</source>
        <translation>Benutzer dürfen Standardverschlüsselung ändern</translation>
    </message>
    <message>
        <source>People may change signing</source>
        <translation>Benutzer dürfen Signieren ändern</translation>
    </message>
    <message>
        <source>People may choose encryption identity</source>
        <translation>Benutzer dürfen Identität zum Verschlüsseln wählen</translation>
    </message>
    <message>
        <source>People may choose signing identity</source>
        <translation>Benutzer dürfen Identität zum Signieren wählen</translation>
    </message>
    <message>
        <source>People may switch calendar</source>
        <translation>Benutzer dürfen Kalender umschalten</translation>
    </message>
    <message>
        <source>People may switch contacts</source>
        <translation>Benutzer dürfen Kontakte umschalten</translation>
    </message>
    <message>
        <source>People may switch it.</source>
        <translation>Benutzer dürfen es umschalten.</translation>
    </message>
    <message>
        <source>People may switch mail</source>
        <translation>Benutzer dürfen Mail umschalten</translation>
    </message>
    <message>
        <source>People may switch notes</source>
        <translation>Benutzer dürfen Notizen umschalten</translation>
    </message>
    <message>
        <source>People may switch reminders</source>
        <translation>Benutzer dürfen Erinnerungen umschalten</translation>
    </message>
    <message>
        <source>People may switch them.</source>
        <translation>Benutzer dürfen sie umschalten.</translation>
    </message>
    <message>
        <source>People may turn it off</source>
        <translation>Benutzer dürfen es deaktivieren</translation>
    </message>
    <message>
        <source>People read this when FileVault is switched on, such as: The recovery key is kept by the office.</source>
        <translation>Benutzer lesen dies, wenn FileVault aktiviert wird, etwa: Der Wiederherstellungsschlüssel wird von der Organisation aufbewahrt.</translation>
    </message>
    <message>
        <source>People see it below the folder.</source>
        <translation>Benutzer sehen ihn unter dem Ordner.</translation>
    </message>
    <message>
        <source>People see it in Mail, such as the name of the office.</source>
        <translation>Benutzer sehen ihn in Mail, etwa den Namen der Organisation.</translation>
    </message>
    <message>
        <source>People see it in Settings.</source>
        <translation>Benutzer sehen ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>People see updates later, so you can test first. Security fixes come later as well; since version 26 Apple prefers declarations for this.</source>
        <translation>Benutzer sehen Updates später, sodass Sie vorher testen können. Auch Sicherheitskorrekturen kommen später; seit Version 26 bevorzugt Apple dafür Deklarationen.</translation>
    </message>
    <message>
        <source>People sign in on the provider’s page, with a second factor if you use one. Microsoft 365 requires it; leave the password empty.</source>
        <translation>Benutzer melden sich auf der Seite des Anbieters an, mit einem zweiten Faktor, falls Sie einen verwenden. Microsoft 365 verlangt dies; lassen Sie das Passwort leer.</translation>
    </message>
    <message>
        <source>People sign in on the provider’s page. Microsoft 365 requires it; leave the password empty.</source>
        <translation>Benutzer melden sich auf der Seite des Anbieters an. Microsoft 365 verlangt dies; lassen Sie das Passwort leer.</translation>
    </message>
    <message>
        <source>People sign in once to Active Directory and then reach file servers and intranet sites without a password.</source>
        <translation>Benutzer melden sich einmal bei Active Directory an und erreichen dann Dateiserver und Intranetseiten ohne Passwort.</translation>
    </message>
    <message>
        <source>People sign in to the provider in Setup Assistant instead of later.</source>
        <translation>Benutzer melden sich im Systemassistenten beim Anbieter an statt später.</translation>
    </message>
    <message>
        <source>People stay logged in. For kiosks.</source>
        <translation>Benutzer bleiben angemeldet. Für Kioske.</translation>
    </message>
    <message>
        <source>People type their name. Off: they choose from a list, which tells strangers who has an account.</source>
        <translation>Benutzer geben ihren Namen ein. Aus: Sie wählen aus einer Liste, die Fremden verrät, wer einen Account hat.</translation>
    </message>
    <message>
        <source>People use the apps that are there, but can’t add accounts, apps, passwords, fingerprints or profiles, can’t rename or erase the device and buy nothing. Nothing goes to a private iCloud, and Safari and apps save no passwords. The Lock Screen shows the serial number and a line of yours, so that a found device comes back. Most of it needs supervision. Passcodes can’t be changed: set one before, or none. Assign the Wi-Fi profile first; without network the device can’t be helped from afar.</source>
        <translation>Benutzer verwenden die vorhandenen Apps, können aber keine Accounts, Apps, Passwörter, Fingerabdrücke oder Profile hinzufügen, das Gerät nicht umbenennen oder löschen und nichts kaufen. Nichts gelangt in eine private iCloud, und Safari und Apps sichern keine Passwörter. Der Sperrbildschirm zeigt die Seriennummer und eine Zeile von Ihnen, damit ein gefundenes Gerät zurückkommt. Das meiste davon erfordert Betreuung. Codes können nicht geändert werden: Legen Sie vorher einen fest oder keinen. Weisen Sie zuerst das WLAN-Profil zu; ohne Netzwerk lässt sich dem Gerät aus der Ferne nicht helfen.</translation>
    </message>
    <message>
        <source>People use their account at the provider, such as Entra ID, to log in to the Mac. Needs macOS 14 and an extension that supports it.</source>
        <translation>Benutzer melden sich mit ihrem Account beim Anbieter, etwa Entra ID, am Mac an. Benötigt macOS 14 und eine Erweiterung, die es unterstützt.</translation>
    </message>
    <message>
        <source>People without administrator rights decide</source>
        <translation>Benutzer ohne Administratorrechte entscheiden</translation>
    </message>
    <message>
        <source>Per-app VPN</source>
        <translation>VPN pro App</translation>
    </message>
    <message>
        <source>Perfect forward secrecy</source>
        <translation>Perfect Forward Secrecy</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Permitted addresses are exceptions from the automatic filter, which is off.</source>
        <translation>Erlaubte Adressen sind Ausnahmen vom automatischen Filter, der deaktiviert ist.</translation>
    </message>
    <message>
        <source>Personal devices</source>
        <translation>Private Geräte</translation>
    </message>
    <message>
        <source>Personal recovery key</source>
        <translation>Persönlicher Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Personalized Apple ads</source>
        <translation>Personalisierte Apple-Werbung</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Picture from the provider</source>
        <translation>Bild vom Anbieter</translation>
    </message>
    <message>
        <source>Place of minimized windows is fixed</source>
        <translation>Platz minimierter Fenster ist fest</translation>
    </message>
    <message>
        <source>Platform SSO (Mac)</source>
        <translation>Platform SSO (Mac)</translation>
    </message>
    <message>
        <source>Platform SSO for macOS 13 only; later ones use the section below.</source>
        <translation>Platform SSO nur für macOS 13; spätere Versionen verwenden den Abschnitt unten.</translation>
    </message>
    <message>
        <source>Play sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>Pop-ups in Safari</source>
        <translation>Pop-ups in Safari</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port 465 speaks TLS from the start, but encryption is off. The connection would fail.</source>
        <translation>Port 465 spricht von Beginn an TLS, aber die Verschlüsselung ist deaktiviert. Die Verbindung würde fehlschlagen.</translation>
    </message>
    <message>
        <source>Port for outgoing mail</source>
        <translation>Port für ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Port from outside</source>
        <translation>Port von außen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position among several transparent proxies; a positive whole number.</source>
        <translation>Position unter mehreren transparenten Proxys; eine positive ganze Zahl.</translation>
    </message>
    <message>
        <source>Position is fixed</source>
        <translation>Position ist fest</translation>
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
        <source>Predictive text</source>
        <translation>Textvorschläge</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Preferred certificate</source>
        <translation>Bevorzugtes Zertifikat</translation>
    </message>
    <message>
        <source>Preferred identity</source>
        <translation>Bevorzugte Identität</translation>
    </message>
    <message>
        <source>Preferred servers</source>
        <translation>Bevorzugte Server</translation>
    </message>
    <message>
        <source>Prevent removal</source>
        <translation>Entfernen verhindern</translation>
    </message>
    <message>
        <source>Prevent tracking between sites</source>
        <translation>Websiteübergreifendes Tracking verhindern</translation>
    </message>
    <message>
        <source>Prevent tracking between sites (same as 1)</source>
        <translation>Websiteübergreifendes Tracking verhindern (wie 1)</translation>
    </message>
    <message>
        <source>Prevent turning off</source>
        <translation>Ausschalten verhindern</translation>
    </message>
    <message>
        <source>Prevent turning on</source>
        <translation>Einschalten verhindern</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
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
        <source>Printers, footers and who may add printers on a Mac.</source>
        <translation>Drucker, Fußzeilen und wer auf einem Mac Drucker hinzufügen darf.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing (Mac)</source>
        <translation>Drucken (Mac)</translation>
    </message>
    <message>
        <source>Prints only to printers whose certificate the device trusts. Most printers make their own, so install these certificates first.</source>
        <translation>Druckt nur auf Druckern, deren Zertifikat das Gerät vertraut. Die meisten Drucker erstellen ihr eigenes; installieren Sie diese Zertifikate daher zuerst.</translation>
    </message>
    <message>
        <source>Priority for Apple’s calls</source>
        <translation>Priorität für Apples Anrufe</translation>
    </message>
    <message>
        <source>Privacy (PPPC)</source>
        <translation>Datenschutz (PPPC)</translation>
    </message>
    <message>
        <source>Privacy Pass issuer</source>
        <translation>Privacy Pass-Aussteller</translation>
    </message>
    <message>
        <source>Private apps read office contacts</source>
        <translation>Private Apps lesen Kontakte der Organisation</translation>
    </message>
    <message>
        <source>Private browsing in Safari</source>
        <translation>Privates Surfen in Safari</translation>
    </message>
    <message>
        <source>Private mobile network</source>
        <translation>Privates Mobilfunknetz</translation>
    </message>
    <message>
        <source>Processor speed as needed</source>
        <translation>Prozessorgeschwindigkeit nach Bedarf</translation>
    </message>
    <message>
        <source>Programs in these folders don’t open. Outdated since macOS 10.15; use the list of apps.</source>
        <translation>Programme in diesen Ordnern öffnen sich nicht. Veraltet seit macOS 10.15; verwenden Sie die Liste der Apps.</translation>
    </message>
    <message>
        <source>Programs in these folders open. Outdated since macOS 10.15; use the list of apps.</source>
        <translation>Programme in diesen Ordnern öffnen sich. Veraltet seit macOS 10.15; verwenden Sie die Liste der Apps.</translation>
    </message>
    <message>
        <source>Protects an Intel Mac against starting from other disks. A forgotten one needs Apple’s service.</source>
        <translation>Schützt einen Intel-Mac davor, von anderen Volumes gestartet zu werden. Ist es vergessen, hilft nur der Service von Apple.</translation>
    </message>
    <message>
        <source>Protects recoveryOS on Macs with Apple silicon. An empty one takes the lock away.</source>
        <translation>Schützt recoveryOS auf Macs mit Apple Chips. Ein leeres hebt die Sperre auf.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Provisioning a PAC has no effect as long as none is used.</source>
        <translation>Die Bereitstellung einer PAC hat keine Wirkung, solange keine verwendet wird.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
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
        <source>Proxy servers for all connections of a Mac.</source>
        <translation>Proxy-Server für alle Verbindungen eines Mac.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Pupils enter a teacher’s class without a question.</source>
        <translation>Schülerinnen und Schüler treten der Klasse einer Lehrkraft ohne Rückfrage bei.</translation>
    </message>
    <message>
        <source>Pupils in classes the teacher created need consent to leave.</source>
        <translation>In Klassen, die die Lehrkraft erstellt hat, brauchen Schülerinnen und Schüler zum Verlassen eine Zustimmung.</translation>
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
        <source>Quick temporary sessions</source>
        <translation>Schnelle temporäre Sitzungen</translation>
    </message>
    <message>
        <source>R (from 17)</source>
        <translation>R (ab 17)</translation>
    </message>
    <message>
        <source>RCS messages</source>
        <translation>RCS-Nachrichten</translation>
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
        <source>RSA keys below 2048 bits are too short, and many authorities refuse them.</source>
        <translation>RSA-Schlüssel unter 2048 Bit sind zu kurz, und viele Zertifizierungsstellen lehnen sie ab.</translation>
    </message>
    <message>
        <source>RSA keys have 1024 to 4096 bits, in steps of 8.</source>
        <translation>RSA-Schlüssel haben 1024 bis 4096 Bit, in Schritten von 8.</translation>
    </message>
    <message>
        <source>RSA with PSS</source>
        <translation>RSA mit PSS</translation>
    </message>
    <message>
        <source>Rapid security fixes</source>
        <translation>Schnelle Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Rarely needed, and outdated since iOS 15 and macOS 12.</source>
        <translation>Selten nötig und seit iOS 15 und macOS 12 veraltet.</translation>
    </message>
    <message>
        <source>Reachable through the tunnel.</source>
        <translation>Durch den Tunnel erreichbar.</translation>
    </message>
    <message>
        <source>Reads selected text aloud.</source>
        <translation>Liest ausgewählten Text vor.</translation>
    </message>
    <message>
        <source>Reads the screen aloud.</source>
        <translation>Liest den Bildschirminhalt vor.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Receive AirPlay</source>
        <translation>AirPlay empfangen</translation>
    </message>
    <message>
        <source>Receiver recognized by</source>
        <translation>Empfänger erkannt anhand von</translation>
    </message>
    <message>
        <source>Receiver’s signature requirement</source>
        <translation>Signaturanforderung des Empfängers</translation>
    </message>
    <message>
        <source>Receiving app</source>
        <translation>Empfangende App</translation>
    </message>
    <message>
        <source>Recent apps</source>
        <translation>Zuletzt verwendete Apps</translation>
    </message>
    <message>
        <source>Recent apps are fixed</source>
        <translation>Zuletzt verwendete Apps sind fest</translation>
    </message>
    <message>
        <source>Recognized by</source>
        <translation>Erkannt anhand von</translation>
    </message>
    <message>
        <source>Recognizes access points that belong to the same Hotspot 2.0 network. Only if the provider names one.</source>
        <translation>Erkennt Access Points, die zum selben Hotspot 2.0-Netzwerk gehören. Nur, wenn der Anbieter eine nennt.</translation>
    </message>
    <message>
        <source>Record phone calls</source>
        <translation>Telefonate aufnehmen</translation>
    </message>
    <message>
        <source>Recovery from unknown computers</source>
        <translation>Wiederherstellung von unbekannten Computern</translation>
    </message>
    <message>
        <source>Recovery keys are kept only for Macs whose FileVault is switched on after this has arrived. This profile doesn’t switch it on.</source>
        <translation>Wiederherstellungsschlüssel werden nur für Macs aufbewahrt, deren FileVault aktiviert wird, nachdem dies angekommen ist. Dieses Profil aktiviert es nicht.</translation>
    </message>
    <message>
        <source>Redeem code</source>
        <translation>Code einlösen</translation>
    </message>
    <message>
        <source>Refusals at login</source>
        <translation>Ablehnungen bei der Anmeldung</translation>
    </message>
    <message>
        <source>Register during setup</source>
        <translation>Bei der Einrichtung registrieren</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>Registrierungstoken</translation>
    </message>
    <message>
        <source>Regular expression in ICU style that the whole password has to satisfy; up to 2048 characters.</source>
        <translation>Regulärer Ausdruck im ICU-Stil, den das ganze Passwort erfüllen muss; bis zu 2048 Zeichen.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Passwort merken</translation>
    </message>
    <message>
        <source>Remember printer sign-ins</source>
        <translation>Druckeranmeldungen merken</translation>
    </message>
    <message>
        <source>Remind days before</source>
        <translation>Tage vorher erinnern</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remote control in FaceTime</source>
        <translation>Fernsteuerung in FaceTime</translation>
    </message>
    <message>
        <source>Remote identifier</source>
        <translation>Entfernte Kennung</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Entfernbar</translation>
    </message>
    <message>
        <source>Removal password</source>
        <translation>Passwort zum Entfernen</translation>
    </message>
    <message>
        <source>Remove after</source>
        <translation>Entfernen nach</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>App entfernen</translation>
    </message>
    <message>
        <source>Remove book</source>
        <translation>Buch entfernen</translation>
    </message>
    <message>
        <source>Remove on</source>
        <translation>Entfernen am</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove provisioning profile</source>
        <translation>Bereitstellungsprofil entfernen</translation>
    </message>
    <message>
        <source>Remove rapid security fixes</source>
        <translation>Schnelle Sicherheitsmaßnahmen entfernen</translation>
    </message>
    <message>
        <source>Removes a forgotten code for Screen Time and its limits.</source>
        <translation>Entfernt einen vergessenen Code für die Bildschirmzeit samt ihren Limits.</translation>
    </message>
    <message>
        <source>Removes a profile with all its settings, accounts and certificates.</source>
        <translation>Entfernt ein Profil mit allen seinen Einstellungen, Accounts und Zertifikaten.</translation>
    </message>
    <message>
        <source>Removes a user and their files from a Mac or Shared iPad.</source>
        <translation>Entfernt einen Benutzer und dessen Dateien von einem Mac oder geteilten iPad.</translation>
    </message>
    <message>
        <source>Removes the passcode so that the person can set a new one. Needs the unlock token the device gave at enrollment.</source>
        <translation>Entfernt den Code, damit die Person einen neuen festlegen kann. Benötigt das Entsperrtoken, das das Gerät bei der Registrierung übergeben hat.</translation>
    </message>
    <message>
        <source>Renew FileVault key</source>
        <translation>FileVault-Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Replace the saved password</source>
        <translation>Gesichertes Passwort ersetzen</translation>
    </message>
    <message>
        <source>Require a passcode</source>
        <translation>Code verlangen</translation>
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
        <source>Require letters</source>
        <translation>Buchstaben verlangen</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Restart device</source>
        <translation>Gerät neu starten</translation>
    </message>
    <message>
        <source>Restarts at once or after asking; unsaved work may be lost. A restarted iPhone often joins Wi-Fi only once someone unlocks it.</source>
        <translation>Startet sofort oder nach Rückfrage neu; nicht gesicherte Arbeit kann verloren gehen. Ein neu gestartetes iPhone verbindet sich oft erst mit dem WLAN, wenn es jemand entsperrt.</translation>
    </message>
    <message>
        <source>Restrict accessories while locked</source>
        <translation>Zubehör im gesperrten Zustand beschränken</translation>
    </message>
    <message>
        <source>Restrict apps</source>
        <translation>Apps einschränken</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Rights at each sign-in</source>
        <translation>Rechte bei jeder Anmeldung</translation>
    </message>
    <message>
        <source>Rights of new users</source>
        <translation>Rechte neuer Benutzer</translation>
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
        <source>Rosetta notice</source>
        <translation>Rosetta-Hinweis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules apply to copy and paste</source>
        <translation>Regeln gelten für Kopieren und Einsetzen</translation>
    </message>
    <message>
        <source>Rules as formatted text</source>
        <translation>Regeln als formatierter Text</translation>
    </message>
    <message>
        <source>Rules as text</source>
        <translation>Regeln als Text</translation>
    </message>
    <message>
        <source>Rules by network, checked from top to bottom; the first that fits decides. Without rules the server is always used, also in the office.</source>
        <translation>Regeln nach Netzwerk, von oben nach unten geprüft; die erste passende entscheidet. Ohne Regeln wird der Server immer verwendet, auch im Büro.</translation>
    </message>
    <message>
        <source>S/MIME (old)</source>
        <translation>S/MIME (alt)</translation>
    </message>
    <message>
        <source>SCEP</source>
        <translation>SCEP</translation>
    </message>
    <message>
        <source>SCEP address</source>
        <translation>SCEP-Adresse</translation>
    </message>
    <message>
        <source>SCEP challenge</source>
        <translation>SCEP-Einmalkennwort (Challenge)</translation>
    </message>
    <message>
        <source>SCEP on Apple devices makes RSA keys only. ACME can make others.</source>
        <translation>SCEP erstellt auf Apple-Geräten nur RSA-Schlüssel. ACME kann andere erstellen.</translation>
    </message>
    <message>
        <source>SHA-1 is outdated. Servers of the last years know SHA2-256.</source>
        <translation>SHA-1 ist veraltet. Server der letzten Jahre kennen SHA2-256.</translation>
    </message>
    <message>
        <source>SHA2-256 or stronger. Not used with the GCM kinds.</source>
        <translation>SHA2-256 oder stärker. Wird bei den GCM-Arten nicht verwendet.</translation>
    </message>
    <message>
        <source>SIMs without RCS</source>
        <translation>SIMs ohne RCS</translation>
    </message>
    <message>
        <source>SIMs without iMessage and FaceTime</source>
        <translation>SIMs ohne iMessage und FaceTime</translation>
    </message>
    <message>
        <source>Safari</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>Safari fills in forms</source>
        <translation>Safari füllt Formulare aus</translation>
    </message>
    <message>
        <source>Safari warns before known phishing sites, and people can’t turn this off.</source>
        <translation>Safari warnt vor bekannten Phishing-Seiten, und Benutzer können das nicht ausschalten.</translation>
    </message>
    <message>
        <source>Same password for sending</source>
        <translation>Gleiches Passwort zum Senden</translation>
    </message>
    <message>
        <source>Same password on the Mac</source>
        <translation>Gleiches Passwort auf dem Mac</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
    <message>
        <source>Says that the payloads are encrypted for one particular device. Off: anyone who has the file can read them, passwords included.</source>
        <translation>Gibt an, dass die Payloads für ein bestimmtes Gerät verschlüsselt sind. Aus: Wer die Datei hat, kann sie lesen, einschließlich der Passwörter.</translation>
    </message>
    <message>
        <source>Says that the profile comes with a password for removing it. It needs the payload that holds this password, otherwise it has no effect.</source>
        <translation>Gibt an, dass das Profil ein Passwort zum Entfernen mitbringt. Dazu ist die Payload mit diesem Passwort nötig, sonst bleibt die Angabe wirkungslos.</translation>
    </message>
    <message>
        <source>Says which Mac apps use which per-app VPN.</source>
        <translation>Legt fest, welche Mac-Apps welches VPN pro App verwenden.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Screen Time</source>
        <translation>Bildschirmzeit</translation>
    </message>
    <message>
        <source>Screen recording</source>
        <translation>Bildschirmaufnahme</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Bildschirmschoner</translation>
    </message>
    <message>
        <source>Screen saver of the user</source>
        <translation>Bildschirmschoner des Benutzers</translation>
    </message>
    <message>
        <source>Screenshots and screen recording</source>
        <translation>Bildschirmfotos und Bildschirmaufnahmen</translation>
    </message>
    <message>
        <source>Scripts that run when a person logs in or out; current macOS ignores them.</source>
        <translation>Skripte, die beim An- oder Abmelden einer Person laufen; aktuelles macOS ignoriert sie.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search base</source>
        <translation>Suchbasis</translation>
    </message>
    <message>
        <source>Search domain</source>
        <translation>Suchdomain</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>Suchdomains</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches go only through this per-app VPN.</source>
        <translation>Suchen laufen nur über dieses VPN pro App.</translation>
    </message>
    <message>
        <source>Second tunnel over mobile data</source>
        <translation>Zweiter Tunnel über mobile Daten</translation>
    </message>
    <message>
        <source>Seconds after installation until the profile removes itself. If there is also a removal date, whichever comes first counts.</source>
        <translation>Sekunden nach der Installation, bis sich das Profil selbst entfernt. Gibt es auch ein Datum zum Entfernen, gilt der frühere Zeitpunkt.</translation>
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
        <source>Seconds for replication</source>
        <translation>Sekunden für Replikation</translation>
    </message>
    <message>
        <source>Seconds offline</source>
        <translation>Sekunden offline</translation>
    </message>
    <message>
        <source>Seconds until registration</source>
        <translation>Sekunden bis zur Registrierung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Security settings (Mac)</source>
        <translation>Sicherheitseinstellungen (Mac)</translation>
    </message>
    <message>
        <source>Send diagnostics to Apple</source>
        <translation>Diagnosedaten an Apple senden</translation>
    </message>
    <message>
        <source>Send everything through the VPN</source>
        <translation>Alles über das VPN senden</translation>
    </message>
    <message>
        <source>Send from Mail only</source>
        <translation>Nur aus Mail senden</translation>
    </message>
    <message>
        <source>Send serial number with attestation</source>
        <translation>Seriennummer mit Attestierung senden</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Sending all traffic through the VPN is switched here only for L2TP and Cisco IPSec. IKEv2 and apps have a key of their own for it.</source>
        <translation>Ob der gesamte Datenverkehr über das VPN gesendet wird, wird hier nur für L2TP und Cisco IPSec festgelegt. IKEv2 und Apps haben dafür einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Sends all web traffic of a supervised device through a proxy, on any network. If the proxy can’t be reached, there is no web.</source>
        <translation>Leitet den gesamten Webverkehr eines betreuten Geräts in jedem Netzwerk über einen Proxy. Ist der Proxy nicht erreichbar, gibt es kein Web.</translation>
    </message>
    <message>
        <source>Sends encrypted web traffic through the proxy below.</source>
        <translation>Leitet verschlüsselten Webdatenverkehr über den unten angegebenen Proxy.</translation>
    </message>
    <message>
        <source>Sends name lookups encrypted to a DNS server of your choice, for privacy or filtering. If that server can’t be reached, the device seems offline.</source>
        <translation>Sendet Namensabfragen verschlüsselt an einen DNS-Server Ihrer Wahl, für Datenschutz oder Filterung. Ist dieser Server nicht erreichbar, scheint das Gerät offline zu sein.</translation>
    </message>
    <message>
        <source>Sends name lookups encrypted to a resolver of your choice.</source>
        <translation>Sendet Namensabfragen verschlüsselt an einen Resolver Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Sends the tunnel through a slice of the operator’s 5G network. Only with a contract for one.</source>
        <translation>Leitet den Tunnel durch einen Slice des 5G-Netzes des Anbieters. Nur mit einem Vertrag dafür.</translation>
    </message>
    <message>
        <source>Sends traffic for chosen domains or apps through a relay server; a lighter way than VPN.</source>
        <translation>Leitet den Datenverkehr ausgewählter Domains oder Apps über einen Relay-Server; eine schlankere Alternative zu VPN.</translation>
    </message>
    <message>
        <source>Sends unencrypted web traffic through the proxy below.</source>
        <translation>Leitet unverschlüsselten Webdatenverkehr über den unten angegebenen Proxy.</translation>
    </message>
    <message>
        <source>Separate signature</source>
        <translation>Separate Signatur</translation>
    </message>
    <message>
        <source>Series rated higher can’t be bought or played. Steps are named after the US ratings.</source>
        <translation>Höher eingestufte Serien können nicht gekauft oder wiedergegeben werden. Die Stufen sind nach den US-Freigaben benannt.</translation>
    </message>
    <message>
        <source>Series up to rating</source>
        <translation>Serien bis Freigabe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Server address (HTTPS)</source>
        <translation>Serveradresse (HTTPS)</translation>
    </message>
    <message>
        <source>Server and account are ignored by an automatic proxy.</source>
        <translation>Server und Account werden von einem automatischen Proxy ignoriert.</translation>
    </message>
    <message>
        <source>Server and port given here</source>
        <translation>Server und Port hier angegeben</translation>
    </message>
    <message>
        <source>Server for incoming mail</source>
        <translation>Server für eingehende E-Mails</translation>
    </message>
    <message>
        <source>Server for keys</source>
        <translation>Server für Schlüssel</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Server für ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Server from outside</source>
        <translation>Server von außen</translation>
    </message>
    <message>
        <source>Server given here, or a configuration file.</source>
        <translation>Hier angegebener Server oder eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Server name (TLS)</source>
        <translation>Servername (TLS)</translation>
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
        <source>Service and host, for example applinks:www.example.com or authsrv:login.example.com.</source>
        <translation>Dienst und Host, z. B. applinks:www.example.com oder authsrv:login.example.com.</translation>
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
        <source>Set anew whenever the person signs in. Administrators may lose their rights by this.</source>
        <translation>Werden bei jeder Anmeldung der Person neu gesetzt. Administratoren können dadurch ihre Rechte verlieren.</translation>
    </message>
    <message>
        <source>Set at first; people may change them afterwards.</source>
        <translation>Werden anfangs gesetzt; Benutzer dürfen sie danach ändern.</translation>
    </message>
    <message>
        <source>Set date and time automatically</source>
        <translation>Datum und Uhrzeit automatisch einstellen</translation>
    </message>
    <message>
        <source>Set firmware password</source>
        <translation>Firmware-Passwort festlegen</translation>
    </message>
    <message>
        <source>Set recovery password</source>
        <translation>Wiederherstellungspasswort festlegen</translation>
    </message>
    <message>
        <source>Sets any preference of Mac apps that read theirs from the system, by domain. Names and values come from the app’s maker; wrong ones are simply ignored.</source>
        <translation>Legt beliebige Voreinstellungen von Mac-Apps, die ihre aus dem System lesen, nach Domain fest. Namen und Werte stammen vom Hersteller der App; falsche werden einfach ignoriert.</translation>
    </message>
    <message>
        <source>Sets device name, wallpaper, roaming, Bluetooth, time zone and other single settings.</source>
        <translation>Legt Gerätename, Hintergrundbild, Roaming, Bluetooth, Zeitzone und andere einzelne Einstellungen fest.</translation>
    </message>
    <message>
        <source>Sets how apps may notify, and people can’t change it. It also holds for apps that are installed later.</source>
        <translation>Legt fest, wie Apps Mitteilungen senden dürfen; Benutzer können es nicht ändern. Gilt auch für Apps, die später installiert werden.</translation>
    </message>
    <message>
        <source>Sets the picture behind the windows of a Mac and whether people may change it.</source>
        <translation>Legt das Bild hinter den Fenstern eines Mac fest und ob es geändert werden darf.</translation>
    </message>
    <message>
        <source>Sets up Exchange on a Mac with mail, calendar, contacts, reminders and notes.</source>
        <translation>Richtet Exchange auf einem Mac mit Mail, Kalender, Kontakten, Erinnerungen und Notizen ein.</translation>
    </message>
    <message>
        <source>Sets up Exchange or Microsoft 365 with mail, calendar, contacts, reminders and notes. Installing a newer version resets what people changed in the account.</source>
        <translation>Richtet Exchange oder Microsoft 365 mit Mail, Kalender, Kontakten, Erinnerungen und Notizen ein. Die Installation einer neueren Version setzt zurück, was Benutzer im Account geändert haben.</translation>
    </message>
    <message>
        <source>Sets up Google mail, contacts and calendars; people sign in afterwards on Google’s page.</source>
        <translation>Richtet Mail, Kontakte und Kalender von Google ein; die Anmeldung erfolgt danach auf der Seite von Google.</translation>
    </message>
    <message>
        <source>Sets up a Jabber (XMPP) chat account, which current Macs no longer support.</source>
        <translation>Richtet einen Chataccount für Jabber (XMPP) ein, den aktuelle Macs nicht mehr unterstützen.</translation>
    </message>
    <message>
        <source>Sets up a calendar account, for example Nextcloud or Fastmail.</source>
        <translation>Richtet einen Kalenderaccount ein, z. B. von Nextcloud oder Fastmail.</translation>
    </message>
    <message>
        <source>Sets up a mail account. For Exchange and Microsoft 365 use Exchange instead.</source>
        <translation>Richtet einen Mail-Account ein. Verwenden Sie für Exchange und Microsoft 365 stattdessen Exchange.</translation>
    </message>
    <message>
        <source>Sets up an account of macOS Server, which Apple gave up in 2022.</source>
        <translation>Richtet einen Account von macOS Server ein, das Apple 2022 aufgegeben hat.</translation>
    </message>
    <message>
        <source>Sets up an address book, for example the office’s on Nextcloud.</source>
        <translation>Richtet ein Adressbuch ein, z. B. das der Organisation auf Nextcloud.</translation>
    </message>
    <message>
        <source>Sets up the AIM chat service, which was closed in 2017.</source>
        <translation>Richtet den Chatdienst AIM ein, der 2017 eingestellt wurde.</translation>
    </message>
    <message>
        <source>Sets up the mail account of the device’s owner; only the password is left to type.</source>
        <translation>Richtet den Mail-Account des Gerätebesitzers ein; nur das Passwort muss noch eingegeben werden.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings for a filter app are there, but the built-in filter is chosen.</source>
        <translation>Einstellungen für eine Filter-App sind vorhanden, aber der integrierte Filter ist ausgewählt.</translation>
    </message>
    <message>
        <source>Setup Assistant</source>
        <translation>Systemassistent</translation>
    </message>
    <message>
        <source>Setup Assistant creates the Mac’s first account from the directory.</source>
        <translation>Der Systemassistent legt den ersten Account des Mac aus dem Verzeichnis an.</translation>
    </message>
    <message>
        <source>Setup Assistant turns encryption on before the person reaches the desktop. Works only if setup waits for the server and the profile arrives in that time.</source>
        <translation>Der Systemassistent schaltet die Verschlüsselung ein, bevor die Person den Schreibtisch erreicht. Das gelingt nur, wenn die Einrichtung auf den Server wartet und das Profil rechtzeitig ankommt.</translation>
    </message>
    <message>
        <source>Share from managed to private apps</source>
        <translation>Von verwalteten mit privaten Apps teilen</translation>
    </message>
    <message>
        <source>Share from private to managed apps</source>
        <translation>Von privaten mit verwalteten Apps teilen</translation>
    </message>
    <message>
        <source>Share menu</source>
        <translation>Menü „Teilen“</translation>
    </message>
    <message>
        <source>Share passwords</source>
        <translation>Passwörter teilen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Shared albums</source>
        <translation>Geteilte Alben</translation>
    </message>
    <message>
        <source>Shared devices</source>
        <translation>Gemeinsam genutzte Geräte</translation>
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
        <source>Short name of an account. Anyone who turns the Mac on is logged in; impossible with FileVault.</source>
        <translation>Kurzname eines Accounts. Wer den Mac einschaltet, ist angemeldet; mit FileVault nicht möglich.</translation>
    </message>
    <message>
        <source>Short name on the Mac.</source>
        <translation>Kurzname auf dem Mac.</translation>
    </message>
    <message>
        <source>Shortest passcode</source>
        <translation>Kürzester Code</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Kürzestes Passwort</translation>
    </message>
    <message>
        <source>Should be the domain’s own rule.</source>
        <translation>Sollte der Regel der Domain entsprechen.</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Inhalt anzeigen</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Wiederherstellungsschlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show which apps are running.</source>
        <translation>Zeigen, welche Apps laufen.</translation>
    </message>
    <message>
        <source>Show “Other…”</source>
        <translation>„Andere …“ anzeigen</translation>
    </message>
    <message>
        <source>Shown above the icon.</source>
        <translation>Wird über dem Symbol angezeigt.</translation>
    </message>
    <message>
        <source>Shown and checked when the password is changed; should be the domain’s own rule.</source>
        <translation>Wird beim Ändern des Passworts angezeigt und geprüft; sollte der Regel der Domain entsprechen.</translation>
    </message>
    <message>
        <source>Shown in the sign-in window, such as “Employee number”.</source>
        <translation>Wird im Anmeldedialog angezeigt, etwa „Personalnummer“.</translation>
    </message>
    <message>
        <source>Shown on the car’s display as well.</source>
        <translation>Wird auch auf dem Display des Autos angezeigt.</translation>
    </message>
    <message>
        <source>Shown to a person who forgot the password, to be told to IT. Left out it is the serial number.</source>
        <translation>Wird Benutzern angezeigt, die ihr Passwort vergessen haben, damit sie ihn der IT nennen. Ohne Angabe ist es die Seriennummer.</translation>
    </message>
    <message>
        <source>Shown to everyone before login, for example whose computer it is and whom to call.</source>
        <translation>Wird allen vor der Anmeldung angezeigt, z. B. wem der Computer gehört und wen man anrufen kann.</translation>
    </message>
    <message>
        <source>Shows text on the lock screen of a supervised device, for example whom to call if it is found.</source>
        <translation>Zeigt Text auf dem Sperrbildschirm eines betreuten Geräts an, zum Beispiel wer anzurufen ist, wenn es gefunden wird.</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Shut down device</source>
        <translation>Gerät ausschalten</translation>
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
        <source>Sign in by hand as well</source>
        <translation>Auch von Hand anmelden</translation>
    </message>
    <message>
        <source>Sign in to AI services</source>
        <translation>Bei KI-Diensten anmelden</translation>
    </message>
    <message>
        <source>Sign in with Open Directory account</source>
        <translation>Mit Open Directory-Account anmelden</translation>
    </message>
    <message>
        <source>Sign messages (S/MIME)</source>
        <translation>E-Mails signieren (S/MIME)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
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
        <source>Sign-in methods for new users</source>
        <translation>Anmeldemethoden für neue Benutzer</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Sign-in pages</source>
        <translation>Anmeldeseiten</translation>
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
        <source>Sign-in to the Mac (macOS 13)</source>
        <translation>Anmeldung am Mac (macOS 13)</translation>
    </message>
    <message>
        <source>Sign-in to the cabled network on every port that has no setting of its own.</source>
        <translation>Anmeldung am Kabelnetz über jeden Anschluss, für den es keine eigene Einstellung gibt.</translation>
    </message>
    <message>
        <source>Sign-in to the cabled network on the Mac’s first port.</source>
        <translation>Anmeldung am Kabelnetz über den ersten Anschluss des Mac.</translation>
    </message>
    <message>
        <source>Sign-in to the cabled network on the Mac’s second port.</source>
        <translation>Anmeldung am Kabelnetz über den zweiten Anschluss des Mac.</translation>
    </message>
    <message>
        <source>Sign-in to the cabled network on the Mac’s third port.</source>
        <translation>Anmeldung am Kabelnetz über den dritten Anschluss des Mac.</translation>
    </message>
    <message>
        <source>Sign-in to the cabled network on the first port with a cable in it.</source>
        <translation>Anmeldung am Kabelnetz über den ersten Anschluss, in dem ein Kabel steckt.</translation>
    </message>
    <message>
        <source>Sign-in to the cabled network on the second port with a cable in it.</source>
        <translation>Anmeldung am Kabelnetz über den zweiten Anschluss, in dem ein Kabel steckt.</translation>
    </message>
    <message>
        <source>Sign-in to the cabled network on the third port with a cable in it.</source>
        <translation>Anmeldung am Kabelnetz über den dritten Anschluss, in dem ein Kabel steckt.</translation>
    </message>
    <message>
        <source>Signature requirement</source>
        <translation>Signaturanforderung</translation>
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
        <source>Signing identity</source>
        <translation>Identität zum Signieren</translation>
    </message>
    <message>
        <source>Signs in with a protected access credential the device already has. Off: the server has to show a certificate.</source>
        <translation>Meldet sich mit einem geschützten Zugangsnachweis (PAC) an, den das Gerät bereits hat. Aus: Der Server muss ein Zertifikat vorweisen.</translation>
    </message>
    <message>
        <source>Simulate input</source>
        <translation>Eingaben simulieren</translation>
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
        <source>Since macOS 10.12 the identity is chosen by another key, PayloadCertificateUUID.</source>
        <translation>Seit macOS 10.12 wird die Identität über einen anderen Schlüssel gewählt, PayloadCertificateUUID.</translation>
    </message>
    <message>
        <source>Since macOS 10.13 this is ignored, and FileVault can’t be switched on with it alone. Add the Recovery key escrow payload.</source>
        <translation>Seit macOS 10.13 wird dies ignoriert, und FileVault kann damit allein nicht aktiviert werden. Fügen Sie die Payload „Hinterlegung des Wiederherstellungsschlüssels“ hinzu.</translation>
    </message>
    <message>
        <source>Single app (kiosk)</source>
        <translation>Einzelne App (Kiosk)</translation>
    </message>
    <message>
        <source>Single extensions that may start. Safer than allowing everything of a maker.</source>
        <translation>Einzelne Erweiterungen, die starten dürfen. Sicherer, als alles von einem Hersteller zu erlauben.</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>Single sign-on (Kerberos)</source>
        <translation>Single Sign-On (Kerberos)</translation>
    </message>
    <message>
        <source>Single sign-on (old)</source>
        <translation>Single Sign-On (alt)</translation>
    </message>
    <message>
        <source>Single sign-on by credentials needs the hosts it is for.</source>
        <translation>Single Sign-On per Anmeldedaten benötigt die Hosts, für die es gilt.</translation>
    </message>
    <message>
        <source>Single sign-on by redirection needs the addresses it is for.</source>
        <translation>Single Sign-On per Umleitung benötigt die Adressen, für die es gilt.</translation>
    </message>
    <message>
        <source>Siri</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>Siri and dictation mask swear words.</source>
        <translation>Siri und die Diktierfunktion maskieren Schimpfwörter.</translation>
    </message>
    <message>
        <source>Siri answers from user content</source>
        <translation>Siri-Antworten aus Benutzerinhalten</translation>
    </message>
    <message>
        <source>Siri is off, so its other settings have no effect.</source>
        <translation>Siri ist deaktiviert, daher haben die anderen Einstellungen dafür keine Wirkung.</translation>
    </message>
    <message>
        <source>Siri on the lock screen</source>
        <translation>Siri auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Siri with Apple Intelligence</source>
        <translation>Siri mit Apple Intelligence</translation>
    </message>
    <message>
        <source>Six digits: three for the country, three for the operator.</source>
        <translation>Sechs Ziffern: drei für das Land, drei für den Anbieter.</translation>
    </message>
    <message>
        <source>Size is fixed</source>
        <translation>Größe ist fest</translation>
    </message>
    <message>
        <source>Skip sign-in page check</source>
        <translation>Prüfung auf Anmeldeseite überspringen</translation>
    </message>
    <message>
        <source>Skips questions people get after setup, after an update or at their first login.</source>
        <translation>Überspringt Fragen nach der Einrichtung, nach einem Update oder bei der ersten Anmeldung.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Slower processor</source>
        <translation>Langsamerer Prozessor</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartcard</translation>
    </message>
    <message>
        <source>Smart card first</source>
        <translation>Smartcard zuerst</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>Smartcards</translation>
    </message>
    <message>
        <source>Smart cards are required for login and forbidden for it. Nobody could log in.</source>
        <translation>Smartcards sind für die Anmeldung vorgeschrieben und zugleich verboten. Niemand könnte sich anmelden.</translation>
    </message>
    <message>
        <source>Smart cards are required, but people can’t pair one. Only cards that are paired already will open the Mac.</source>
        <translation>Smartcards sind vorgeschrieben, aber Benutzer können keine koppeln. Nur bereits gekoppelte Karten öffnen den Mac.</translation>
    </message>
    <message>
        <source>So long Touch ID alone unlocks the Mac; then the password is asked. Left out: 48 hours.</source>
        <translation>So lange entsperrt Touch ID allein den Mac; danach wird das Passwort verlangt. Ohne Angabe: 48 Stunden.</translation>
    </message>
    <message>
        <source>So many of the last passcodes can’t be used again. Only of use when passcodes expire.</source>
        <translation>So viele der letzten Codes können nicht erneut verwendet werden. Nur nützlich, wenn Codes ablaufen.</translation>
    </message>
    <message>
        <source>Software update (Mac)</source>
        <translation>Softwareupdate (Mac)</translation>
    </message>
    <message>
        <source>Some apps are on the list of allowed apps and on the list of blocked ones.</source>
        <translation>Einige Apps stehen sowohl auf der Liste der erlaubten als auch auf der der blockierten Apps.</translation>
    </message>
    <message>
        <source>Some domains and whether they start the VPN.</source>
        <translation>Einige Domains und ob sie das VPN starten.</translation>
    </message>
    <message>
        <source>Some domains and whether this DNS server is used for them.</source>
        <translation>Einige Domains und ob dieser DNS-Server für sie verwendet wird.</translation>
    </message>
    <message>
        <source>Somebody is on both lists. The list of those who may not log in wins.</source>
        <translation>Jemand steht auf beiden Listen. Die Liste derer, die sich nicht anmelden dürfen, hat Vorrang.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Speak selection</source>
        <translation>Auswahl sprechen</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>Special characters are required, so a passcode of digits isn’t possible anyway. Say so.</source>
        <translation>Sonderzeichen sind erforderlich, daher ist ein Code aus Ziffern ohnehin nicht möglich. Geben Sie das an.</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>Besondere Ordner</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>Spoken text isn’t sent to Apple. Languages that need the server then can’t be dictated.</source>
        <translation>Gesprochener Text wird nicht an Apple gesendet. Sprachen, die den Server brauchen, können dann nicht diktiert werden.</translation>
    </message>
    <message>
        <source>Standard user</source>
        <translation>Standardbenutzer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start AirPlay</source>
        <translation>AirPlay starten</translation>
    </message>
    <message>
        <source>Start Lost Mode</source>
        <translation>Modus „Verloren“ starten</translation>
    </message>
    <message>
        <source>Start after a power failure</source>
        <translation>Nach Stromausfall starten</translation>
    </message>
    <message>
        <source>Start the VPN</source>
        <translation>VPN starten</translation>
    </message>
    <message>
        <source>State and savings of the content cache on a Mac.</source>
        <translation>Status und Einsparungen des Inhaltscache auf einem Mac.</translation>
    </message>
    <message>
        <source>Stay in full screen on other sites</source>
        <translation>Auf anderen Websites im Vollbild bleiben</translation>
    </message>
    <message>
        <source>Stays until dismissed</source>
        <translation>Bleibt bis zum Schließen</translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation>Tarnmodus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop AirPlay</source>
        <translation>AirPlay beenden</translation>
    </message>
    <message>
        <source>Stop collecting logs</source>
        <translation>Sammeln der Protokolle beenden</translation>
    </message>
    <message>
        <source>Stop the sign-in</source>
        <translation>Anmeldung anhalten</translation>
    </message>
    <message>
        <source>Stored in the profile; leave it empty so that each person is asked for their own.</source>
        <translation>Wird im Profil gespeichert; lassen Sie es leer, damit jede Person nach ihrem eigenen gefragt wird.</translation>
    </message>
    <message>
        <source>Stored readable in the profile.</source>
        <translation>Steht lesbar im Profil.</translation>
    </message>
    <message>
        <source>Stored readable in the profile; anybody who gets the file can use it.</source>
        <translation>Wird im Profil lesbar gespeichert; wer die Datei erhält, kann es verwenden.</translation>
    </message>
    <message>
        <source>Stored readable in the profile; leave it empty so that people enter their own.</source>
        <translation>Steht lesbar im Profil; lassen Sie es leer, damit Benutzer ihr eigenes eingeben.</translation>
    </message>
    <message>
        <source>Stored readable in the profile; left empty, people are asked.</source>
        <translation>Wird im Profil lesbar gespeichert; bleibt es leer, werden Benutzer gefragt.</translation>
    </message>
    <message>
        <source>Stored readable in the profile; let people enter it instead.</source>
        <translation>Steht lesbar im Profil; lassen Sie es besser die Benutzer eingeben.</translation>
    </message>
    <message>
        <source>Stored under a language code such as de-DE, or “default” for the rest.</source>
        <translation>Abgelegt unter einem Sprachcode wie de-DE oder „default“ für den Rest.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber (Subject)</translation>
    </message>
    <message>
        <source>Subscribed calendar</source>
        <translation>Kalenderabo</translation>
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
        <source>Such as imap.example.com.</source>
        <translation>Etwa imap.example.com.</translation>
    </message>
    <message>
        <source>Such as smtp.example.com.</source>
        <translation>Etwa smtp.example.com.</translation>
    </message>
    <message>
        <source>Such as whom to call when the Mac is found.</source>
        <translation>Etwa wer anzurufen ist, wenn der Mac gefunden wird.</translation>
    </message>
    <message>
        <source>Such as: Property of the office, please call 555 0100.</source>
        <translation>Etwa: Eigentum der Organisation, bitte 555 0100 anrufen.</translation>
    </message>
    <message>
        <source>Suggested replies in Mail</source>
        <translation>Antwortvorschläge in Mail</translation>
    </message>
    <message>
        <source>Sum of the days’ numbers: Monday 1, Tuesday 2, Wednesday 4, Thursday 8, Friday 16, Saturday 32, Sunday 64.</source>
        <translation>Summe der Zahlen der Tage: Montag 1, Dienstag 2, Mittwoch 4, Donnerstag 8, Freitag 16, Samstag 32, Sonntag 64.</translation>
    </message>
    <message>
        <source>Summaries in Safari</source>
        <translation>Zusammenfassungen in Safari</translation>
    </message>
    <message>
        <source>Summaries in visual intelligence</source>
        <translation>Zusammenfassungen in visueller Intelligenz</translation>
    </message>
    <message>
        <source>Summaries of recordings in Notes</source>
        <translation>Zusammenfassungen von Aufnahmen in Notizen</translation>
    </message>
    <message>
        <source>Summarize e-mails on request</source>
        <translation>E-Mails auf Wunsch zusammenfassen</translation>
    </message>
    <message>
        <source>Swipe typing</source>
        <translation>Schreiben durch Streichen</translation>
    </message>
    <message>
        <source>Switches encryption on or off. From macOS 10.15 on this needs MDM the user has approved.</source>
        <translation>Schaltet die Verschlüsselung ein oder aus. Ab macOS 10.15 ist dafür vom Benutzer genehmigtes MDM nötig.</translation>
    </message>
    <message>
        <source>Switches functions of the device off or enforces them. Where several profiles restrict the same thing, the strictest one counts.</source>
        <translation>Schaltet Funktionen des Geräts aus oder erzwingt sie. Schränken mehrere Profile dasselbe ein, gilt die strengste Einschränkung.</translation>
    </message>
    <message>
        <source>Switches the guest account of a Mac on or off.</source>
        <translation>Schaltet den Gastaccount eines Mac ein oder aus.</translation>
    </message>
    <message>
        <source>Switching to another Wi-Fi network asks for an administrator. Portable Macs become hard to use outside the office.</source>
        <translation>Der Wechsel in ein anderes WLAN verlangt einen Administrator. Mobile Macs lassen sich dann außerhalb des Büros schlecht nutzen.</translation>
    </message>
    <message>
        <source>Sync declarations</source>
        <translation>Deklarationen synchronisieren</translation>
    </message>
    <message>
        <source>Sync notes in managed books</source>
        <translation>Notizen in verwalteten Büchern synchronisieren</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>System extensions</source>
        <translation>Systemerweiterungen</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>Systemprotokoll</translation>
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
        <source>TV Remote</source>
        <translation>TV-Fernbedienung</translation>
    </message>
    <message>
        <source>TV-14 (from 14)</source>
        <translation>TV-14 (ab 14)</translation>
    </message>
    <message>
        <source>TV-G (everyone)</source>
        <translation>TV-G (alle)</translation>
    </message>
    <message>
        <source>TV-MA (adults)</source>
        <translation>TV-MA (Erwachsene)</translation>
    </message>
    <message>
        <source>TV-PG (with parents)</source>
        <translation>TV-PG (mit Eltern)</translation>
    </message>
    <message>
        <source>TV-Y (small children)</source>
        <translation>TV-Y (kleine Kinder)</translation>
    </message>
    <message>
        <source>TV-Y7 (from 7)</source>
        <translation>TV-Y7 (ab 7)</translation>
    </message>
    <message>
        <source>Tabs are fixed</source>
        <translation>Tabs sind fest</translation>
    </message>
    <message>
        <source>Take the password from web sign-in</source>
        <translation>Passwort aus der Web-Anmeldung übernehmen</translation>
    </message>
    <message>
        <source>Takes over the provider’s sign-in pages</source>
        <translation>Übernimmt die Anmeldeseiten des Anbieters</translation>
    </message>
    <message>
        <source>Takes the certificate from FileVaultMaster.keychain on the Mac if the profile has none.</source>
        <translation>Nimmt das Zertifikat aus FileVaultMaster.keychain auf dem Mac, wenn das Profil keines enthält.</translation>
    </message>
    <message>
        <source>Takes the permission away; the apps that need it stop opening.</source>
        <translation>Entzieht die Berechtigung; Apps, die sie brauchen, lassen sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Taps do nothing; on Apple TV the remote’s surface. For displays that only show something.</source>
        <translation>Tippen bewirkt nichts; bei Apple TV gilt das für die Touch-Oberfläche der Fernbedienung. Für Displays, die nur etwas zeigen.</translation>
    </message>
    <message>
        <source>Teachers lock without asking</source>
        <translation>Lehrkräfte sperren ohne Rückfrage</translation>
    </message>
    <message>
        <source>Teachers watch without asking</source>
        <translation>Lehrkräfte beobachten ohne Rückfrage</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>Team-ID</translation>
    </message>
    <message>
        <source>Team ID and bundle ID, such as ABCDE12345.com.example.app. With the bundle ID alone it doesn’t work.</source>
        <translation>Team-ID und Bundle-ID, etwa ABCDE12345.com.example.app. Mit der Bundle-ID allein funktioniert es nicht.</translation>
    </message>
    <message>
        <source>Tells profiles apart, written like a reversed domain (com.example.wifi). A profile with the same identifier replaces the one on the device; with another identifier it is installed beside it.</source>
        <translation>Unterscheidet Profile voneinander und wird wie eine umgekehrte Domain geschrieben (com.example.wifi). Ein Profil mit derselben Kennung ersetzt das auf dem Gerät; mit einer anderen Kennung wird es zusätzlich installiert.</translation>
    </message>
    <message>
        <source>Tells the device to fetch its declarations. The first time, this turns declarative management on.</source>
        <translation>Weist das Gerät an, seine Deklarationen abzurufen. Beim ersten Mal wird damit die deklarative Verwaltung eingeschaltet.</translation>
    </message>
    <message>
        <source>Temporary users log in faster, for shared Macs.</source>
        <translation>Temporäre Benutzer melden sich schneller an, für gemeinsam genutzte Macs.</translation>
    </message>
    <message>
        <source>Ten letters and digits; the maker gives it.</source>
        <translation>Zehn Buchstaben und Ziffern; der Hersteller nennt sie.</translation>
    </message>
    <message>
        <source>Terms by language</source>
        <translation>Bedingungen nach Sprache</translation>
    </message>
    <message>
        <source>Terms in this language</source>
        <translation>Bedingungen in dieser Sprache</translation>
    </message>
    <message>
        <source>Terms to accept</source>
        <translation>Zu akzeptierende Bedingungen</translation>
    </message>
    <message>
        <source>Text at the bottom of the lock screen, such as “If found, call 555 0100”. Keep it to one line.</source>
        <translation>Text unten auf dem Sperrbildschirm, etwa „Bei Fund bitte 555 0100 anrufen“. Beschränken Sie ihn auf eine Zeile.</translation>
    </message>
    <message>
        <source>Text at the login window</source>
        <translation>Text im Anmeldefenster</translation>
    </message>
    <message>
        <source>Text in own handwriting</source>
        <translation>Text in eigener Handschrift</translation>
    </message>
    <message>
        <source>Text the person must agree to before a profile is installed by hand. MDM installs without showing it.</source>
        <translation>Text, dem die Person zustimmen muss, bevor ein Profil von Hand installiert wird. MDM installiert, ohne ihn anzuzeigen.</translation>
    </message>
    <message>
        <source>Text under the folder. Only for folders.</source>
        <translation>Text unter dem Ordner. Nur für Ordner.</translation>
    </message>
    <message>
        <source>Text under the icon. Longer than about twelve letters it gets cut.</source>
        <translation>Text unter dem Symbol. Ist er länger als etwa zwölf Buchstaben, wird er abgeschnitten.</translation>
    </message>
    <message>
        <source>Texts aren’t sent to Apple for translation; languages must be downloaded first.</source>
        <translation>Texte werden zum Übersetzen nicht an Apple gesendet; Sprachen müssen zuerst geladen werden.</translation>
    </message>
    <message>
        <source>The .p12 file with exactly one certificate and its key. Sent to several devices, all of them share the same identity.</source>
        <translation>Die .p12-Datei mit genau einem Zertifikat und seinem Schlüssel. Wird sie an mehrere Geräte gesendet, teilen sich alle dieselbe Identität.</translation>
    </message>
    <message>
        <source>The Always On settings aren’t used by a VPN of this type.</source>
        <translation>Die Einstellungen für „Immer aktiv“ werden von einem VPN dieses Typs nicht verwendet.</translation>
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
        <source>The HTTP proxy is entered but switched off.</source>
        <translation>Der HTTP-Proxy ist eingetragen, aber deaktiviert.</translation>
    </message>
    <message>
        <source>The HTTP proxy is on, but its server is missing.</source>
        <translation>Der HTTP-Proxy ist aktiviert, aber sein Server fehlt.</translation>
    </message>
    <message>
        <source>The HTTP proxy needs a port.</source>
        <translation>Der HTTP-Proxy benötigt einen Port.</translation>
    </message>
    <message>
        <source>The HTTPS proxy is entered but switched off.</source>
        <translation>Der HTTPS-Proxy ist eingetragen, aber deaktiviert.</translation>
    </message>
    <message>
        <source>The HTTPS proxy is on, but its server is missing.</source>
        <translation>Der HTTPS-Proxy ist aktiviert, aber sein Server fehlt.</translation>
    </message>
    <message>
        <source>The HTTPS proxy needs a port.</source>
        <translation>Der HTTPS-Proxy benötigt einen Port.</translation>
    </message>
    <message>
        <source>The Home Screen’s pages, in their order.</source>
        <translation>Die Seiten des Home-Bildschirms in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The ID your AI provider gives for your organization.</source>
        <translation>Die ID, die Ihr KI-Anbieter für Ihre Organisation vergibt.</translation>
    </message>
    <message>
        <source>The IKEv2 settings aren’t used by a VPN of this type.</source>
        <translation>Die IKEv2-Einstellungen werden von einem VPN dieses Typs nicht verwendet.</translation>
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
        <translation>Der Mac übergibt seinen FileVault-Wiederherstellungsschlüssel verschlüsselt an Ihren Server. Installieren Sie die Payload vor oder zusammen mit FileVault; pro Mac ist nur eine davon möglich.</translation>
    </message>
    <message>
        <source>The Mac is to use credentials of Active Directory and of Open Directory. Choose one of them.</source>
        <translation>Der Mac soll Anmeldedaten von Active Directory und von Open Directory verwenden. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The Mac stays awake whatever else is set.</source>
        <translation>Der Mac bleibt wach, was auch sonst eingestellt ist.</translation>
    </message>
    <message>
        <source>The Mac uses its Open Directory computer account before login. Not together with Active Directory.</source>
        <translation>Der Mac verwendet vor der Anmeldung seinen Open Directory-Computer-Account. Nicht zusammen mit Active Directory.</translation>
    </message>
    <message>
        <source>The Mac writes the recovery key to a file, where it lies open. Escrow is safer.</source>
        <translation>Der Mac schreibt den Wiederherstellungsschlüssel in eine Datei, in der er offen liegt. Die Hinterlegung ist sicherer.</translation>
    </message>
    <message>
        <source>The Mac’s application firewall, which decides about incoming connections. From several profiles the strictest choice counts.</source>
        <translation>Die Programm-Firewall des Mac, die über eingehende Verbindungen entscheidet. Bei mehreren Profilen gilt die strengste Auswahl.</translation>
    </message>
    <message>
        <source>The Mac’s local password follows the directory’s. Not with mobile accounts.</source>
        <translation>Das lokale Passwort des Mac folgt dem des Verzeichnisses. Nicht bei mobilen Accounts.</translation>
    </message>
    <message>
        <source>The PAC file is ignored by a manual proxy.</source>
        <translation>Die PAC-Datei wird von einem manuellen Proxy ignoriert.</translation>
    </message>
    <message>
        <source>The PAC file isn’t used, because the proxy isn’t set to Auto.</source>
        <translation>Die PAC-Datei wird nicht verwendet, da der Proxy nicht auf „Auto“ steht.</translation>
    </message>
    <message>
        <source>The PEM file. It should contain one certificate; put further ones into payloads of their own.</source>
        <translation>Die PEM-Datei. Sie sollte ein Zertifikat enthalten; legen Sie weitere in eigenen Payloads ab.</translation>
    </message>
    <message>
        <source>The PPP settings are only for L2TP.</source>
        <translation>Die PPP-Einstellungen sind nur für L2TP.</translation>
    </message>
    <message>
        <source>The SCEP address has to begin with https:// or http://.</source>
        <translation>Die SCEP-Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The VPN has no server. Enter its name or address.</source>
        <translation>Das VPN hat keinen Server. Geben Sie dessen Namen oder Adresse ein.</translation>
    </message>
    <message>
        <source>The VPN is a transparent proxy, but the settings in the TransparentProxy section are missing.</source>
        <translation>Das VPN ist ein transparenter Proxy, aber die Einstellungen im Abschnitt TransparentProxy fehlen.</translation>
    </message>
    <message>
        <source>The VPN is of the type Always On, but the settings in the AlwaysOn section are missing.</source>
        <translation>Das VPN ist vom Typ „Immer aktiv“, aber die Einstellungen im Abschnitt AlwaysOn fehlen.</translation>
    </message>
    <message>
        <source>The VPN is of the type IKEv2, but the IKEv2 settings are missing.</source>
        <translation>Das VPN ist vom Typ IKEv2, aber die IKEv2-Einstellungen fehlen.</translation>
    </message>
    <message>
        <source>The VPN is of the type IPSec, but the IPSec settings are missing.</source>
        <translation>Das VPN ist vom Typ IPSec, aber die IPSec-Einstellungen fehlen.</translation>
    </message>
    <message>
        <source>The VPN is of the type L2TP, but the PPP settings with the server and the account are missing.</source>
        <translation>Das VPN ist vom Typ L2TP, aber die PPP-Einstellungen mit dem Server und dem Account fehlen.</translation>
    </message>
    <message>
        <source>The VPN is to connect by itself, but no rule says when. Add a rule with the action Connect for always.</source>
        <translation>Das VPN soll sich von selbst verbinden, aber keine Regel sagt, wann. Fügen Sie für „immer“ eine Regel mit der Aktion „Connect“ hinzu.</translation>
    </message>
    <message>
        <source>The VPN is to disconnect when idle, but the time is missing. Enter it in seconds.</source>
        <translation>Das VPN soll bei Inaktivität getrennt werden, aber die Zeit fehlt. Geben Sie sie in Sekunden ein.</translation>
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
        <source>The account connects only through this per-app VPN.</source>
        <translation>Der Account verbindet sich nur über dieses VPN pro App.</translation>
    </message>
    <message>
        <source>The account connects only through this per-app VPN. If the VPN is missing, no mail arrives.</source>
        <translation>Der Account verbindet sich nur über dieses VPN pro App. Fehlt das VPN, kommen keine E-Mails an.</translation>
    </message>
    <message>
        <source>The account connects only through this per-app VPN. If the VPN is missing, nothing arrives.</source>
        <translation>Der Account verbindet sich nur über dieses VPN pro App. Fehlt das VPN, kommt nichts an.</translation>
    </message>
    <message>
        <source>The account has a password but no user name.</source>
        <translation>Der Account hat ein Passwort, aber keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>The account has no server. Enter the name of the Exchange server.</source>
        <translation>Der Account hat keinen Server. Geben Sie den Namen des Exchange-Servers ein.</translation>
    </message>
    <message>
        <source>The account has no user name. A variable fills it in.</source>
        <translation>Der Account hat keinen Benutzernamen. Eine Variable setzt ihn ein.</translation>
    </message>
    <message>
        <source>The account’s picture follows the one in the directory.</source>
        <translation>Das Bild des Accounts folgt dem im Verzeichnis.</translation>
    </message>
    <message>
        <source>The action Allow is outdated. Say Connect, Ignore or EvaluateConnection.</source>
        <translation>Die Aktion „Allow“ ist veraltet. Geben Sie „Connect“, „Ignore“ oder „EvaluateConnection“ an.</translation>
    </message>
    <message>
        <source>The address has to begin with http:// or https:// and have no query and no fragment.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen und darf weder Abfrage noch Fragment enthalten.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address is missing, and Macs can’t ask for it when a server installs the profile. A variable fills it in.</source>
        <translation>Die Adresse fehlt, und Macs können nicht danach fragen, wenn ein Server das Profil installiert. Eine Variable setzt sie ein.</translation>
    </message>
    <message>
        <source>The address is missing, and devices can’t ask for it when a server installs the profile. A variable fills it in.</source>
        <translation>Die Adresse fehlt, und Geräte können nicht danach fragen, wenn ein Server das Profil installiert. Eine Variable setzt sie ein.</translation>
    </message>
    <message>
        <source>The address is only for DNS over HTTPS.</source>
        <translation>Die Adresse ist nur für DNS over HTTPS.</translation>
    </message>
    <message>
        <source>The address of the ACME directory has to begin with https://.</source>
        <translation>Die Adresse des ACME-Verzeichnisses muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of the PAC file has to begin with http:// or https://.</source>
        <translation>Die Adresse der PAC-Datei muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of the resolver has to begin with https://.</source>
        <translation>Die Adresse des Resolvers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The app filters nothing: switch on browsers, sockets or packets.</source>
        <translation>Die App filtert nichts: Aktivieren Sie Browser, Sockets oder Pakete.</translation>
    </message>
    <message>
        <source>The app judges whole web addresses without seeing who opens them. Needs the parameters below.</source>
        <translation>Die App beurteilt ganze Webadressen, ohne zu sehen, wer sie öffnet. Benötigt die folgenden Parameter.</translation>
    </message>
    <message>
        <source>The app may play a sound.</source>
        <translation>Die App darf einen Ton abspielen.</translation>
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
        <source>The apps are listed under the old key and the new one. Keep only the new list.</source>
        <translation>Die Apps sind unter dem alten und dem neuen Schlüssel aufgeführt. Behalten Sie nur die neue Liste.</translation>
    </message>
    <message>
        <source>The apps get an exception for the listed domains, and none is listed.</source>
        <translation>Die Apps erhalten eine Ausnahme für die aufgeführten Domains, und es ist keine aufgeführt.</translation>
    </message>
    <message>
        <source>The app’s bundle ID.</source>
        <translation>Die Bundle-ID der App.</translation>
    </message>
    <message>
        <source>The app’s bundle ID; com.apple.webapp stands for all web clips.</source>
        <translation>Die Bundle-ID der App; com.apple.webapp steht für alle Webclips.</translation>
    </message>
    <message>
        <source>The app’s bundle identifier is missing.</source>
        <translation>Die Bundle-ID der App fehlt.</translation>
    </message>
    <message>
        <source>The association file comes straight from your server instead of through Apple. Needed for internal servers; the app must add ?mode=managed to the domain.</source>
        <translation>Die Zuordnungsdatei kommt direkt von Ihrem Server statt über Apple. Nötig für interne Server; die App muss der Domain ?mode=managed anhängen.</translation>
    </message>
    <message>
        <source>The automatic proxy has no address of a PAC file. Devices then ask the network for one.</source>
        <translation>Der automatische Proxy hat keine Adresse einer PAC-Datei. Geräte fragen dann das Netzwerk danach.</translation>
    </message>
    <message>
        <source>The automatic proxy is on, but the address of the PAC file is missing.</source>
        <translation>Der automatische Proxy ist aktiviert, aber die Adresse der PAC-Datei fehlt.</translation>
    </message>
    <message>
        <source>The base and one level below</source>
        <translation>Die Basis und eine Ebene darunter</translation>
    </message>
    <message>
        <source>The base only</source>
        <translation>Nur die Basis</translation>
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
        <source>The bundle ID.</source>
        <translation>Die Bundle-ID.</translation>
    </message>
    <message>
        <source>The bundle ID; the app must support this mode.</source>
        <translation>Die Bundle-ID; die App muss diesen Modus unterstützen.</translation>
    </message>
    <message>
        <source>The bundle ID; upper and lower case matter.</source>
        <translation>Die Bundle-ID; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The bundle identifier, such as com.example.counter.</source>
        <translation>Die Bundle-ID, etwa com.example.counter.</translation>
    </message>
    <message>
        <source>The certificate from this profile with which the device signs in to the network (EAP-TLS). Without it, networks that ask for a certificate refuse the device.</source>
        <translation>Das Zertifikat aus diesem Profil, mit dem sich das Gerät beim Netzwerk anmeldet (EAP-TLS). Ohne es weisen Netzwerke, die ein Zertifikat verlangen, das Gerät ab.</translation>
    </message>
    <message>
        <source>The certificate has no subject, so nobody can tell whose it is. Macs then use the identifier of this payload.</source>
        <translation>Das Zertifikat hat keinen Inhaber (Subject), daher kann niemand erkennen, wem es gehört. Macs verwenden dann die Kennung dieser Payload.</translation>
    </message>
    <message>
        <source>The certificate that encrypts the recovery key has to be a PKCS #1 certificate payload of this profile.</source>
        <translation>Das Zertifikat, das den Wiederherstellungsschlüssel verschlüsselt, muss eine PKCS #1-Zertifikat-Payload dieses Profils sein.</translation>
    </message>
    <message>
        <source>The certificate that encrypts the recovery key has to be a PKCS #1 certificate payload of this profile. No other kind is accepted.</source>
        <translation>Das Zertifikat, das den Wiederherstellungsschlüssel verschlüsselt, muss eine PKCS #1-Zertifikat-Payload dieses Profils sein. Keine andere Art wird akzeptiert.</translation>
    </message>
    <message>
        <source>The certificate’s use isn’t said. 1 is signing, which Wi-Fi and VPN need, 4 encryption, 5 both.</source>
        <translation>Die Verwendung des Zertifikats ist nicht angegeben. 1 ist Signieren, das WLAN und VPN benötigen, 4 Verschlüsseln, 5 beides.</translation>
    </message>
    <message>
        <source>The client identifier is to name one device, but here all have the same. Use a variable such as %{device.serial}.</source>
        <translation>Die Client-Kennung soll ein einzelnes Gerät benennen, aber hier haben alle dieselbe. Verwenden Sie eine Variable wie %{device.serial}.</translation>
    </message>
    <message>
        <source>The common name of the authority that issued it, as the certificate says.</source>
        <translation>Der allgemeine Name (CN) der Zertifizierungsstelle, die es ausgestellt hat, wie im Zertifikat angegeben.</translation>
    </message>
    <message>
        <source>The connection uses only the algorithms chosen here. Off: others may be agreed on with the server.</source>
        <translation>Die Verbindung verwendet nur die hier gewählten Algorithmen. Aus: Mit dem Server können andere vereinbart werden.</translation>
    </message>
    <message>
        <source>The consent text has no default. People whose language is missing read the English text or just the first one.</source>
        <translation>Der Zustimmungstext hat keinen Standardwert. Benutzer, deren Sprache fehlt, lesen den englischen Text oder einfach den ersten.</translation>
    </message>
    <message>
        <source>The credential is taken from any server that offers one. Easy to attack; leave it off unless your server can’t do otherwise.</source>
        <translation>Der Zugangsnachweis wird von jedem Server angenommen, der einen anbietet. Leicht angreifbar; deaktiviert lassen, sofern Ihr Server es nicht anders kann.</translation>
    </message>
    <message>
        <source>The delay counts only when the password is asked for.</source>
        <translation>Die Verzögerung zählt nur, wenn nach dem Passwort gefragt wird.</translation>
    </message>
    <message>
        <source>The device asks the operator’s server for its eSIM.</source>
        <translation>Das Gerät fragt den Server des Netzbetreibers nach seiner eSIM.</translation>
    </message>
    <message>
        <source>The device asks whether the server’s certificate was revoked. If nobody answers, it connects all the same.</source>
        <translation>Das Gerät fragt nach, ob das Zertifikat des Servers widerrufen wurde. Antwortet niemand, verbindet es sich trotzdem.</translation>
    </message>
    <message>
        <source>The device checks at Apple whether the developers of your own apps are still trusted.</source>
        <translation>Das Gerät prüft bei Apple, ob den Entwicklern Ihrer eigenen Apps noch vertraut wird.</translation>
    </message>
    <message>
        <source>The device collects detailed logs for an AppleCare case and sends them to Apple.</source>
        <translation>Das Gerät sammelt ausführliche Protokolle für einen AppleCare-Fall und sendet sie an Apple.</translation>
    </message>
    <message>
        <source>The device doesn’t look for a hotspot’s sign-in page after joining. Use it where the check itself fails; on networks with such a page, people then appear connected but reach nothing.</source>
        <translation>Das Gerät sucht nach dem Verbinden nicht nach der Anmeldeseite eines Hotspots. Verwenden Sie dies, wo die Prüfung selbst fehlschlägt; in Netzwerken mit einer solchen Seite erscheinen Benutzer dann verbunden, erreichen aber nichts.</translation>
    </message>
    <message>
        <source>The device is operated by spoken commands.</source>
        <translation>Das Gerät wird mit gesprochenen Befehlen bedient.</translation>
    </message>
    <message>
        <source>The device is to prove itself with a certificate, and none is chosen.</source>
        <translation>Das Gerät soll sich mit einem Zertifikat ausweisen, und es ist keines ausgewählt.</translation>
    </message>
    <message>
        <source>The device is to prove itself with a certificate, and none is chosen. Add a SCEP, ACME or PKCS #12 payload and pick it.</source>
        <translation>Das Gerät soll sich mit einem Zertifikat ausweisen, und es ist keines ausgewählt. Fügen Sie eine SCEP-, ACME- oder PKCS #12-Payload hinzu und wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>The device is to prove itself with a shared secret, and it is missing.</source>
        <translation>Das Gerät soll sich mit einem gemeinsamen Schlüssel ausweisen, und dieser fehlt.</translation>
    </message>
    <message>
        <source>The device is to show a certificate besides the password, but none is chosen. Pick an identity or don’t require the certificate.</source>
        <translation>Das Gerät soll neben dem Passwort ein Zertifikat vorweisen, aber es ist keines ausgewählt. Wählen Sie eine Identität oder verlangen Sie das Zertifikat nicht.</translation>
    </message>
    <message>
        <source>The device joins no other network. If the profile with your Wi-Fi is wrong or gone, a device without mobile data is cut off.</source>
        <translation>Das Gerät verbindet sich mit keinem anderen Netzwerk. Ist das Profil mit Ihrem WLAN falsch oder weg, ist ein Gerät ohne mobile Daten abgeschnitten.</translation>
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
        <source>The device must have one. Turn it on, because the other rules alone don’t force anyone to set a passcode.</source>
        <translation>Das Gerät muss einen haben. Schalten Sie dies ein, denn die anderen Regeln allein zwingen niemanden, einen Code festzulegen.</translation>
    </message>
    <message>
        <source>The device opens this app and stays in it; Home button, gestures, notifications and other apps are out of reach. It doesn’t fall asleep. VoiceOver, Zoom and inverted colors remain available to people who need them. The device has to be supervised, and the app has to be on it before the profile arrives. Take any passcode off first, or somebody has to enter it after each restart. To get back, remove the assignment; the device leaves the app at its next contact, so make sure that its network doesn’t depend on someone touching it.</source>
        <translation>Das Gerät öffnet diese App und bleibt darin; Home-Taste, Gesten, Mitteilungen und andere Apps sind nicht erreichbar. Es wechselt nicht in den Ruhezustand. VoiceOver, Zoom und „Farben umkehren“ bleiben für Personen verfügbar, die sie benötigen. Das Gerät muss betreut sein, und die App muss darauf installiert sein, bevor das Profil ankommt. Entfernen Sie zuvor einen etwaigen Code, sonst muss ihn jemand nach jedem Neustart eingeben. Um zurückzukehren, entfernen Sie die Zuweisung; das Gerät verlässt die App beim nächsten Kontakt. Stellen Sie daher sicher, dass sein Netzwerk nicht davon abhängt, dass jemand es berührt.</translation>
    </message>
    <message>
        <source>The device proves to the server, with a statement signed by Apple, which device it is and that the key is in its hardware. Needs the key to be bound to the device; off, the server has only the client ID to go by.</source>
        <translation>Das Gerät weist dem Server mit einer von Apple signierten Erklärung nach, um welches Gerät es sich handelt und dass der Schlüssel in seiner Hardware liegt. Der Schlüssel muss dafür an das Gerät gebunden sein; ist die Option aus, kann sich der Server nur auf die Client-ID stützen.</translation>
    </message>
    <message>
        <source>The device removes the profile by itself at this time (UTC). Useful for guest access and projects; left out, the profile stays.</source>
        <translation>Das Gerät entfernt das Profil zu diesem Zeitpunkt (UTC) von selbst. Nützlich für Gastzugänge und Projekte; ohne Angabe bleibt das Profil.</translation>
    </message>
    <message>
        <source>The device shows its true Wi-Fi address instead of a private one. Turn on when your network admits devices by address; the person sees a privacy warning in Settings.</source>
        <translation>Das Gerät zeigt seine echte WLAN-Adresse statt einer privaten. Aktivieren, wenn Ihr Netzwerk Geräte anhand der Adresse zulässt; dem Benutzer wird in den Einstellungen eine Datenschutzwarnung angezeigt.</translation>
    </message>
    <message>
        <source>The domain by which a Hotspot 2.0 network is recognized; it can stand instead of the network name.</source>
        <translation>Die Domain, an der ein Hotspot 2.0-Netzwerk erkannt wird; sie kann anstelle des Netzwerknamens stehen.</translation>
    </message>
    <message>
        <source>The encryption identity has to be a SCEP, ACME, PKCS #12 or AD certificate payload of this profile.</source>
        <translation>Die Identität zum Verschlüsseln muss eine SCEP-, ACME-, PKCS #12- oder AD-Zertifikat-Payload dieses Profils sein.</translation>
    </message>
    <message>
        <source>The enterprise configuration names no EAP type. Choose the one your RADIUS server offers.</source>
        <translation>Die Unternehmenskonfiguration nennt keinen EAP-Typ. Wählen Sie den, den Ihr RADIUS-Server bietet.</translation>
    </message>
    <message>
        <source>The entry doesn’t say whether the app is allowed.</source>
        <translation>Der Eintrag gibt nicht an, ob die App erlaubt ist.</translation>
    </message>
    <message>
        <source>The entry is kept but doesn’t count.</source>
        <translation>Der Eintrag bleibt erhalten, zählt aber nicht.</translation>
    </message>
    <message>
        <source>The entry says whether it is allowed in two ways. Keep Authorization, or Allowed for macOS 10.15.</source>
        <translation>Der Eintrag gibt auf zwei Arten an, ob er erlaubt ist. Behalten Sie Authorization oder, für macOS 10.15, Allowed.</translation>
    </message>
    <message>
        <source>The escrow of recovery keys concerns the whole Mac and has to be in a profile with the scope System.</source>
        <translation>Die Hinterlegung von Wiederherstellungsschlüsseln betrifft den ganzen Mac und muss in einem Profil mit dem Geltungsbereich „System“ stehen.</translation>
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
        <source>The filter filters nothing: no automatic filter, no list.</source>
        <translation>Der Filter filtert nichts: kein automatischer Filter, keine Liste.</translation>
    </message>
    <message>
        <source>The firewall concerns the whole Mac and has to be in a profile with the scope System.</source>
        <translation>Die Firewall betrifft den ganzen Mac und muss in einem Profil mit dem Geltungsbereich „System“ stehen.</translation>
    </message>
    <message>
        <source>The firewall is off, so its other settings have no effect.</source>
        <translation>Die Firewall ist deaktiviert, daher haben ihre anderen Einstellungen keine Wirkung.</translation>
    </message>
    <message>
        <source>The firewall is on and doesn’t answer probes from the network; Apple’s and signed apps can still receive connections, so screen sharing and file sharing keep working. Gatekeeper lets apps from the App Store and from known developers run, and the way round it in the Finder is closed. Accounts need a password of at least twelve characters, asked for after ten minutes without use. The guest account is off. People can’t switch the firewall off. Look for unsigned programs that have to accept connections before you assign it; the firewall stops them.</source>
        <translation>Die Firewall ist aktiviert und antwortet nicht auf Prüfanfragen aus dem Netzwerk; Apples Apps und signierte Apps können weiterhin Verbindungen annehmen, sodass Bildschirm- und Dateifreigabe weiter funktionieren. Gatekeeper lässt Apps aus dem App Store und von bekannten Entwicklern laufen, und der Umweg im Finder ist geschlossen. Accounts benötigen ein Passwort mit mindestens zwölf Zeichen, nach dem nach zehn Minuten ohne Nutzung gefragt wird. Der Gastaccount ist deaktiviert. Benutzer können die Firewall nicht deaktivieren. Achten Sie vor dem Zuweisen auf unsignierte Programme, die Verbindungen annehmen müssen; die Firewall hält sie auf.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
        <source>The former name of the list above, for systems before iOS 14.5 and macOS 14.</source>
        <translation>Der frühere Name der obigen Liste, für Systeme vor iOS 14.5 und macOS 14.</translation>
    </message>
    <message>
        <source>The found device can be used again.</source>
        <translation>Das gefundene Gerät kann wieder benutzt werden.</translation>
    </message>
    <message>
        <source>The group name counts only with a shared secret.</source>
        <translation>Der Gruppenname zählt nur mit einem gemeinsamen Schlüssel.</translation>
    </message>
    <message>
        <source>The guest account is switched on and off. On wins.</source>
        <translation>Der Gastaccount wird aktiviert und deaktiviert. Aktivieren hat Vorrang.</translation>
    </message>
    <message>
        <source>The hardware holds elliptic-curve keys only, no RSA.</source>
        <translation>Die Hardware nimmt nur Schlüssel mit elliptischen Kurven auf, keine RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>The hardware holds keys of 256 or 384 bits.</source>
        <translation>Die Hardware nimmt Schlüssel mit 256 oder 384 Bit auf.</translation>
    </message>
    <message>
        <source>The hotspot app’s bundle ID.</source>
        <translation>Die Bundle-ID der Hotspot-App.</translation>
    </message>
    <message>
        <source>The identifier of a post-quantum key is there, but the key is missing.</source>
        <translation>Die Kennung eines Post-Quanten-Schlüssels ist vorhanden, aber der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The identity chosen from the payloads is used; the embedded certificate isn’t.</source>
        <translation>Die aus den Payloads gewählte Identität wird verwendet, das eingebettete Zertifikat nicht.</translation>
    </message>
    <message>
        <source>The identity has to be a SCEP, ACME, PKCS #12 or AD certificate payload of this profile.</source>
        <translation>Die Identität muss eine SCEP-, ACME-, PKCS #12- oder AD-Zertifikat-Payload dieses Profils sein.</translation>
    </message>
    <message>
        <source>The identity has to be a SCEP, ACME, PKCS #12 or AD certificate payload of this profile. Certificates without a private key prove nothing.</source>
        <translation>Die Identität muss eine SCEP-, ACME-, PKCS #12- oder AD-Zertifikat-Payload dieses Profils sein. Zertifikate ohne privaten Schlüssel weisen nichts nach.</translation>
    </message>
    <message>
        <source>The idle time isn’t used, because disconnecting when idle is off.</source>
        <translation>Die Inaktivitätszeit wird nicht verwendet, da das Trennen bei Inaktivität deaktiviert ist.</translation>
    </message>
    <message>
        <source>The incoming server has a user name or password, but no authentication is chosen.</source>
        <translation>Der Server für eingehende E-Mails hat einen Benutzernamen oder ein Passwort, aber es ist keine Authentifizierung ausgewählt.</translation>
    </message>
    <message>
        <source>The incoming server wants a user name, and devices can’t ask for it when a server installs the profile. A variable fills it in.</source>
        <translation>Der Server für eingehende E-Mails verlangt einen Benutzernamen, und Geräte können nicht danach fragen, wenn ein Server das Profil installiert. Eine Variable setzt ihn ein.</translation>
    </message>
    <message>
        <source>The inner authentication counts only for TTLS, which isn’t among the EAP types.</source>
        <translation>Die innere Authentifizierung zählt nur bei TTLS, das nicht zu den EAP-Typen gehört.</translation>
    </message>
    <message>
        <source>The institutional recovery certificate is given twice. Choose the one from the payloads.</source>
        <translation>Das institutionelle Wiederherstellungszertifikat ist doppelt angegeben. Wählen Sie das aus den Payloads.</translation>
    </message>
    <message>
        <source>The issuer’s certificate without its private key. Anyone who holds that key can pretend to be any website to your devices, so trust only issuers you control.</source>
        <translation>Das Zertifikat des Ausstellers ohne seinen privaten Schlüssel. Wer diesen Schlüssel besitzt, kann sich gegenüber Ihren Geräten als jede beliebige Website ausgeben; vertrauen Sie daher nur Ausstellern, die Sie selbst kontrollieren.</translation>
    </message>
    <message>
        <source>The key in Wallet works without Face ID or passcode. Faster, but a stolen phone opens the Mac too.</source>
        <translation>Der Schlüssel in Wallet funktioniert ohne Face ID oder Code. Schneller, aber auch ein gestohlenes Telefon öffnet den Mac.</translation>
    </message>
    <message>
        <source>The key is deleted from memory when the Mac goes to standby, so waking asks for the password. Safer, but network services pause while it sleeps.</source>
        <translation>Der Schlüssel wird aus dem Arbeitsspeicher gelöscht, wenn der Mac in den Standby geht; beim Aufwachen wird daher das Passwort verlangt. Sicherer, aber Netzwerkdienste pausieren im Ruhezustand.</translation>
    </message>
    <message>
        <source>The key is made in the Secure Enclave and can never leave it. Needs macOS 14 and a Mac with Apple silicon or T2 chip; older ones must have it off or the profile fails.</source>
        <translation>Der Schlüssel wird in der Secure Enclave erstellt und kann sie nie verlassen. Erfordert macOS 14 und einen Mac mit Apple Chip oder T2-Chip; bei älteren muss die Option deaktiviert sein, sonst schlägt das Profil fehl.</translation>
    </message>
    <message>
        <source>The key usage is 1 for signing, 4 for encryption or 5 for both.</source>
        <translation>Die Schlüsselverwendung ist 1 für Signieren, 4 für Verschlüsseln oder 5 für beides.</translation>
    </message>
    <message>
        <source>The kinds are DriverExtension, NetworkExtension and EndpointSecurityExtension.</source>
        <translation>Die Arten sind DriverExtension, NetworkExtension und EndpointSecurityExtension.</translation>
    </message>
    <message>
        <source>The list includes accounts from the directory.</source>
        <translation>Die Liste enthält Accounts aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>The list leaves out accounts that exist only on this Mac.</source>
        <translation>Die Liste lässt Accounts weg, die nur auf diesem Mac existieren.</translation>
    </message>
    <message>
        <source>The list leaves out administrators; they log in with “Other…”.</source>
        <translation>Die Liste lässt Administratoren weg; sie melden sich über „Andere …“ an.</translation>
    </message>
    <message>
        <source>The list leaves out directory accounts that are also kept on the Mac.</source>
        <translation>Die Liste lässt Verzeichnisaccounts weg, die auch auf dem Mac behalten werden.</translation>
    </message>
    <message>
        <source>The list shows no local and no network accounts, and no way to type a name. People may not be able to log in.</source>
        <translation>Die Liste zeigt keine lokalen und keine Netzwerkaccounts und bietet keine Möglichkeit, einen Namen einzugeben. Benutzer können sich möglicherweise nicht anmelden.</translation>
    </message>
    <message>
        <source>The list wants whole addresses that begin with http:// or https://.</source>
        <translation>Die Liste verlangt vollständige Adressen, die mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The lists belong to the built-in filter; a filter app doesn’t read them.</source>
        <translation>Die Listen gehören zum integrierten Filter; eine Filter-App wertet sie nicht aus.</translation>
    </message>
    <message>
        <source>The login window doesn’t offer it.</source>
        <translation>Das Anmeldefenster bietet es nicht an.</translation>
    </message>
    <message>
        <source>The longest time people can choose until the screen locks; they may choose less. On a Mac it sets the screen saver and may be up to 60.</source>
        <translation>Die längste wählbare Zeit, bis sich der Bildschirm sperrt; Benutzer dürfen eine kürzere wählen. Auf einem Mac bestimmt sie den Bildschirmschoner und darf bis zu 60 betragen.</translation>
    </message>
    <message>
        <source>The lowest TLS version is above the highest, which is 1.2 if it isn’t set. No server can satisfy that.</source>
        <translation>Die niedrigste TLS-Version liegt über der höchsten, die ohne Angabe 1.2 ist. Das kann kein Server erfüllen.</translation>
    </message>
    <message>
        <source>The lowest TLS version is above the highest. No server can satisfy that.</source>
        <translation>Die niedrigste TLS-Version liegt über der höchsten. Das kann kein Server erfüllen.</translation>
    </message>
    <message>
        <source>The maker says which one its extension uses.</source>
        <translation>Der Hersteller gibt an, welche seine Erweiterung verwendet.</translation>
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
        <source>The name in the server’s certificate; mostly the same as the server’s name.</source>
        <translation>Der Name im Zertifikat des Servers; meist derselbe wie der Name des Servers.</translation>
    </message>
    <message>
        <source>The name of your office, shown with the profile so that people know who sent it.</source>
        <translation>Der Name Ihrer Organisation, der beim Profil angezeigt wird, damit klar ist, von wem es stammt.</translation>
    </message>
    <message>
        <source>The name people see in the list of profiles on their device. Without one they see the identifier.</source>
        <translation>Der Name, den Benutzer in der Liste der Profile auf ihrem Gerät sehen. Fehlt er, sehen sie die Kennung.</translation>
    </message>
    <message>
        <source>The name you ask for in the certificate, as a list of parts. The server may put in another one.</source>
        <translation>Der für das Zertifikat gewünschte Name als Liste von Bestandteilen. Der Server kann einen anderen einsetzen.</translation>
    </message>
    <message>
        <source>The network has no name. Enter its SSID; only Hotspot 2.0 networks can have a domain name instead.</source>
        <translation>Das Netzwerk hat keinen Namen. Geben Sie seine SSID ein; nur Hotspot 2.0-Netzwerke können stattdessen einen Domainnamen haben.</translation>
    </message>
    <message>
        <source>The network is protected, but there is neither a password nor an enterprise configuration. People will be asked for the password.</source>
        <translation>Das Netzwerk ist geschützt, aber es gibt weder ein Passwort noch eine Unternehmenskonfiguration. Benutzer werden nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>The network is said to be open, so its enterprise configuration isn’t used.</source>
        <translation>Das Netzwerk ist als offen angegeben, daher wird seine Unternehmenskonfiguration nicht verwendet.</translation>
    </message>
    <message>
        <source>The number of RAND values counts only for EAP-SIM, which isn’t among the EAP types.</source>
        <translation>Die Anzahl der RAND-Werte zählt nur bei EAP-SIM, das nicht zu den EAP-Typen gehört.</translation>
    </message>
    <message>
        <source>The number of days has no effect until delaying these updates is on.</source>
        <translation>Die Anzahl der Tage hat keine Wirkung, solange das Verzögern dieser Updates nicht aktiviert ist.</translation>
    </message>
    <message>
        <source>The old key and the new one for allowed Wi-Fi networks are both set. Keep the new one.</source>
        <translation>Für erlaubte WLAN-Netzwerke sind der alte und der neue Schlüssel gesetzt. Behalten Sie den neuen.</translation>
    </message>
    <message>
        <source>The one people would type.</source>
        <translation>Das, das Benutzer eingeben würden.</translation>
    </message>
    <message>
        <source>The only kind of device the profile is meant for, so that nobody installs it on the wrong one by hand. It also avoids the question “Choose a Device” on a phone with a paired watch.</source>
        <translation>Die einzige Geräteart, für die das Profil gedacht ist, damit es niemand von Hand auf dem falschen Gerät installiert. Vermeidet außerdem die Frage „Gerät auswählen“ auf einem iPhone mit gekoppelter Watch.</translation>
    </message>
    <message>
        <source>The only source of system credentials is ActiveDirectory, written like this.</source>
        <translation>Die einzige Quelle für Anmeldedaten des Systems ist ActiveDirectory, genau so geschrieben.</translation>
    </message>
    <message>
        <source>The outer identity counts only for TTLS, PEAP and EAP-FAST. EAP-TLS and SIM types don’t use it.</source>
        <translation>Die äußere Identität zählt nur bei TTLS, PEAP und EAP-FAST. EAP-TLS und SIM-Typen verwenden sie nicht.</translation>
    </message>
    <message>
        <source>The outgoing server has a user name or password, but no authentication is chosen.</source>
        <translation>Der Server für ausgehende E-Mails hat einen Benutzernamen oder ein Passwort, aber es ist keine Authentifizierung ausgewählt.</translation>
    </message>
    <message>
        <source>The outgoing server wants a user name, and devices can’t ask for it when a server installs the profile. A variable fills it in.</source>
        <translation>Der Server für ausgehende E-Mails verlangt einen Benutzernamen, und Geräte können nicht danach fragen, wenn ein Server das Profil installiert. Eine Variable setzt ihn ein.</translation>
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
        <source>The parameters are read only when the action is EvaluateConnection.</source>
        <translation>Die Parameter werden nur ausgewertet, wenn die Aktion EvaluateConnection ist.</translation>
    </message>
    <message>
        <source>The password goes to the server unencrypted; Apple’s default is off.</source>
        <translation>Das Passwort geht unverschlüsselt an den Server; Apples Standardwert ist „aus“.</translation>
    </message>
    <message>
        <source>The password in this profile overwrites the one the person entered. Without it, theirs stays.</source>
        <translation>Das Passwort in diesem Profil überschreibt das von der Person eingegebene. Ohne dies bleibt das der Person.</translation>
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
        <source>The path prefix is only for IMAP.</source>
        <translation>Das Pfadpräfix ist nur für IMAP.</translation>
    </message>
    <message>
        <source>The pattern may have at most 2048 characters.</source>
        <translation>Das Muster darf höchstens 2048 Zeichen haben.</translation>
    </message>
    <message>
        <source>The payloads in encrypted form. Only the device with the matching private key can open them; elsewhere the installation fails.</source>
        <translation>Die Payloads in verschlüsselter Form. Nur das Gerät mit dem passenden privaten Schlüssel kann sie öffnen; anderswo schlägt die Installation fehl.</translation>
    </message>
    <message>
        <source>The person can’t remove the profile without the removal password, if there is one. On iPhone, iPad and Apple TV this needs supervision; on a Mac it counts only for profiles installed by hand, because those from MDM are always protected.</source>
        <translation>Die Person kann das Profil nicht ohne das Passwort zum Entfernen löschen, falls es eines gibt. Auf iPhone, iPad und Apple TV ist dafür Betreuung nötig; auf einem Mac gilt es nur für von Hand installierte Profile, weil Profile aus MDM immer geschützt sind.</translation>
    </message>
    <message>
        <source>The person is asked neither at logout nor at login, so FileVault is never switched on.</source>
        <translation>Der Benutzer wird weder beim Abmelden noch beim Anmelden gefragt, daher wird FileVault nie aktiviert.</translation>
    </message>
    <message>
        <source>The person is asked to switch FileVault on when logging out or in and can put it off three times; then nobody logs in without it. The Mac makes a personal recovery key, encrypts it for your certificate and hands it to the server; the person doesn’t see it. The certificate’s private key opens the recovery keys: keep it safe and have a copy, without it they are lost. A Mac that was encrypted before has no key to hand over until a new one is made. The Mac needs an MDM enrollment that its user approved. Before you rely on it, check on one Mac that its recovery key arrived.</source>
        <translation>Der Benutzer wird beim Ab- oder Anmelden gebeten, FileVault zu aktivieren, und kann es dreimal aufschieben; danach meldet sich niemand mehr ohne FileVault an. Der Mac erstellt einen persönlichen Wiederherstellungsschlüssel, verschlüsselt ihn für Ihr Zertifikat und übergibt ihn an den Server; der Benutzer sieht ihn nicht. Der private Schlüssel des Zertifikats öffnet die Wiederherstellungsschlüssel: Bewahren Sie ihn sicher und mit einer Kopie auf, ohne ihn sind sie verloren. Ein bereits zuvor verschlüsselter Mac hat keinen Schlüssel zu übergeben, bis ein neuer erstellt wird. Der Mac benötigt eine MDM-Registrierung, die sein Benutzer genehmigt hat. Prüfen Sie, bevor Sie sich darauf verlassen, an einem Mac, ob sein Wiederherstellungsschlüssel angekommen ist.</translation>
    </message>
    <message>
        <source>The person sees the key once. Turn off when the key is kept with your server, so that nobody has to write it down.</source>
        <translation>Die Person sieht den Schlüssel einmal. Schalten Sie dies aus, wenn der Schlüssel bei Ihrem Server aufbewahrt wird, damit ihn niemand notieren muss.</translation>
    </message>
    <message>
        <source>The person’s address. Left empty it is asked only when installing by hand; through MDM the account then lacks it.</source>
        <translation>Die Adresse der Person. Bleibt sie leer, wird nur bei der Installation von Hand danach gefragt; über MDM fehlt sie dem Account dann.</translation>
    </message>
    <message>
        <source>The person’s address. Left empty it is asked when the profile is installed by hand.</source>
        <translation>Die Adresse der Person. Bleibt sie leer, wird bei der Installation des Profils von Hand danach gefragt.</translation>
    </message>
    <message>
        <source>The person’s full name, as recipients see it.</source>
        <translation>Der vollständige Name der Person, wie ihn Empfänger sehen.</translation>
    </message>
    <message>
        <source>The picture doesn’t turn with the device.</source>
        <translation>Das Bild dreht sich nicht mit dem Gerät.</translation>
    </message>
    <message>
        <source>The plan survives a reset in Settings or after too many wrong passcodes. Erasing through Find My deletes it nevertheless.</source>
        <translation>Der Tarif übersteht das Zurücksetzen in „Einstellungen“ oder nach zu vielen falschen Codes. Das Löschen über „Wo ist?“ entfernt ihn trotzdem.</translation>
    </message>
    <message>
        <source>The policies for FileVault, login and unlock count only with the method Password.</source>
        <translation>Die Richtlinien für FileVault, Anmelden und Entsperren zählen nur mit der Methode „Password“.</translation>
    </message>
    <message>
        <source>The post-quantum key needs its identifier, so that the server knows which one is meant.</source>
        <translation>Der Post-Quanten-Schlüssel benötigt seine Kennung, damit der Server weiß, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The power button’s menu can’t turn the Mac off.</source>
        <translation>Das Menü der Ein-/Austaste kann den Mac nicht ausschalten.</translation>
    </message>
    <message>
        <source>The predecessor of key escrow, ignored since macOS 10.13. Use recovery key escrow.</source>
        <translation>Der Vorgänger der Schlüsselhinterlegung, seit macOS 10.13 ignoriert. Verwenden Sie die Hinterlegung des Wiederherstellungsschlüssels.</translation>
    </message>
    <message>
        <source>The preference has to point to a certificate payload of this profile.</source>
        <translation>Die Einstellung muss auf eine Zertifikat-Payload dieses Profils verweisen.</translation>
    </message>
    <message>
        <source>The preference has to point to an identity of this profile: a SCEP, ACME, PKCS #12 or AD certificate payload.</source>
        <translation>Die Einstellung muss auf eine Identität dieses Profils verweisen: eine SCEP-, ACME-, PKCS #12- oder AD-Zertifikat-Payload.</translation>
    </message>
    <message>
        <source>The profile asks for a passcode but forbids setting or changing one. People whose passcode is too weak can’t comply.</source>
        <translation>Das Profil verlangt einen Code, verbietet aber, einen festzulegen oder zu ändern. Benutzer mit einem zu schwachen Code können dem nicht nachkommen.</translation>
    </message>
    <message>
        <source>The profile has a removal date and a lifetime. Devices remove it at whichever comes first.</source>
        <translation>Das Profil hat ein Entfernungsdatum und eine Gültigkeitsdauer. Geräte entfernen es zum früheren der beiden Zeitpunkte.</translation>
    </message>
    <message>
        <source>The profile has three parts. The root certificate says which RADIUS server to believe, SCEP fetches a certificate for this one device, and Wi-Fi uses both. Nobody types a password and there is none to steal; a lost device is locked out by revoking its certificate. You need a SCEP service and a RADIUS server that trusts its certificates. Devices need some other network to fetch the certificate the first time. The certificate is named after the serial number, which personal devices with user enrollment don’t tell; use another variable for those. Each new installation of the profile fetches a new certificate. Try it on one device before assigning it to all.</source>
        <translation>Das Profil hat drei Teile. Das Root-Zertifikat gibt an, welchem RADIUS-Server zu vertrauen ist, SCEP holt ein Zertifikat für dieses eine Gerät, und WLAN verwendet beide. Niemand gibt ein Passwort ein, und es gibt keines zu stehlen; ein verlorenes Gerät wird durch Widerrufen seines Zertifikats ausgesperrt. Sie benötigen einen SCEP-Dienst und einen RADIUS-Server, der dessen Zertifikaten vertraut. Geräte benötigen ein anderes Netzwerk, um das Zertifikat beim ersten Mal zu holen. Das Zertifikat ist nach der Seriennummer benannt, die private Geräte mit Benutzerregistrierung nicht mitteilen; verwenden Sie für diese eine andere Variable. Jede neue Installation des Profils holt ein neues Zertifikat. Probieren Sie es an einem Gerät aus, bevor Sie es allen zuweisen.</translation>
    </message>
    <message>
        <source>The profile has three parts. The root certificate says which VPN server to believe, SCEP fetches a certificate for this one device, and the VPN uses both. The VPN appears in Settings and people switch it on themselves. You need a VPN server that speaks IKEv2 and accepts certificates of your SCEP service. Encryption, integrity and Diffie-Hellman group have to be among those the server offers; the values here are the ones that nearly every server knows. The local identifier is what the server looks for in the certificate. System-wide VPN isn’t possible on personal devices with user enrollment. A new installation of the profile fetches a new certificate.</source>
        <translation>Das Profil hat drei Teile. Das Root-Zertifikat gibt an, welchem VPN-Server zu vertrauen ist, SCEP holt ein Zertifikat für dieses eine Gerät, und das VPN verwendet beide. Das VPN erscheint in den Einstellungen, und Benutzer aktivieren es selbst. Sie benötigen einen VPN-Server, der IKEv2 spricht und Zertifikate Ihres SCEP-Dienstes akzeptiert. Verschlüsselung, Integrität und Diffie-Hellman-Gruppe müssen zu denen gehören, die der Server bietet; die Werte hier kennt fast jeder Server. Die lokale Kennung ist das, wonach der Server im Zertifikat sucht. Systemweites VPN ist auf privaten Geräten mit Benutzerregistrierung nicht möglich. Eine neue Installation des Profils holt ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The profile has web clips, but com.apple.webapp on the list of blocked apps hides them.</source>
        <translation>Das Profil enthält Webclips, aber com.apple.webapp auf der Liste der blockierten Apps blendet sie aus.</translation>
    </message>
    <message>
        <source>The profile has web clips, but the list of allowed apps leaves them out. Add com.apple.webapp to it.</source>
        <translation>Das Profil enthält Webclips, aber sie fehlen in der Liste der erlaubten Apps. Fügen Sie ihr com.apple.webapp hinzu.</translation>
    </message>
    <message>
        <source>The profile has web clips, but without Safari they don’t open.</source>
        <translation>Das Profil enthält Webclips, aber ohne Safari lassen sie sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The profile holds a removal password but doesn’t say so at the top. Apple’s schema up to version 18 wants that.</source>
        <translation>Das Profil enthält ein Passwort zum Entfernen, gibt das aber auf oberster Ebene nicht an. Apples Schema bis Version 18 verlangt dies.</translation>
    </message>
    <message>
        <source>The profile holds encrypted content but isn’t marked as encrypted. Devices wouldn’t open it.</source>
        <translation>Das Profil enthält verschlüsselten Inhalt, ist aber nicht als verschlüsselt gekennzeichnet. Geräte würden es nicht öffnen.</translation>
    </message>
    <message>
        <source>The profile holds its payloads encrypted and in clear. In an encrypted profile the open list has to go.</source>
        <translation>Das Profil enthält seine Payloads verschlüsselt und im Klartext. In einem verschlüsselten Profil muss die offene Liste entfallen.</translation>
    </message>
    <message>
        <source>The profile holds several Exchange accounts. One profile for each lets you replace an account without touching the others.</source>
        <translation>Das Profil enthält mehrere Exchange-Accounts. Mit je einem Profil können Sie einen Account ersetzen, ohne die anderen anzutasten.</translation>
    </message>
    <message>
        <source>The profile holds several mail accounts. One profile for each lets you replace an account without touching the others.</source>
        <translation>Das Profil enthält mehrere Mail-Accounts. Mit je einem Profil können Sie einen Account ersetzen, ohne die anderen anzutasten.</translation>
    </message>
    <message>
        <source>The profile is marked as encrypted but holds no encrypted content.</source>
        <translation>Das Profil ist als verschlüsselt gekennzeichnet, enthält aber keinen verschlüsselten Inhalt.</translation>
    </message>
    <message>
        <source>The profile it is part of can be removed only with this password.</source>
        <translation>Das Profil, zu dem er gehört, lässt sich nur mit diesem Passwort entfernen.</translation>
    </message>
    <message>
        <source>The profile says that it has a removal passcode, but no payload holds one. Add a Profile removal password.</source>
        <translation>Das Profil gibt an, dass es einen Code zum Entfernen hat, aber keine Payload enthält einen. Fügen Sie ein Passwort zum Entfernen des Profils hinzu.</translation>
    </message>
    <message>
        <source>The provider learns which Mac it is, not only that it is a genuine one.</source>
        <translation>Der Anbieter erfährt, welcher Mac es ist, nicht nur, dass es ein echter ist.</translation>
    </message>
    <message>
        <source>The proxy comes from a file at the address below.</source>
        <translation>Der Proxy ergibt sich aus einer Datei an der unten angegebenen Adresse.</translation>
    </message>
    <message>
        <source>The proxy has a password but no user name.</source>
        <translation>Der Proxy hat ein Passwort, aber keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>The proxy server isn’t used, because the proxy isn’t set to Manual.</source>
        <translation>Der Proxyserver wird nicht verwendet, da der Proxy nicht auf „Manual“ steht.</translation>
    </message>
    <message>
        <source>The question comes only at login. Useful because many people shut down without logging out.</source>
        <translation>Die Frage erscheint nur bei der Anmeldung. Nützlich, weil viele den Mac ausschalten, ohne sich abzumelden.</translation>
    </message>
    <message>
        <source>The receiver has to ask for a pairing password before this device plays to it. Prevents sending to a neighbour’s television by mistake.</source>
        <translation>Der Empfänger muss nach einem Passwort zum Koppeln fragen, bevor dieses Gerät auf ihm wiedergibt. Verhindert, dass versehentlich an das Fernsehgerät der Nachbarn gesendet wird.</translation>
    </message>
    <message>
        <source>The recovery certificate has to be a certificate payload of this profile.</source>
        <translation>Das Wiederherstellungszertifikat muss eine Zertifikat-Payload dieses Profils sein.</translation>
    </message>
    <message>
        <source>The recovery key is shown once and kept nowhere. Add the Recovery key escrow payload, and this server keeps it.</source>
        <translation>Der Wiederherstellungsschlüssel wird einmal angezeigt und nirgends aufbewahrt. Fügen Sie die Payload „Hinterlegung des Wiederherstellungsschlüssels“ hinzu, und dieser Server bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>The redirection of recovery keys concerns the whole Mac and has to be in a profile with the scope System.</source>
        <translation>Die Umleitung von Wiederherstellungsschlüsseln betrifft den ganzen Mac und muss in einem Profil mit dem Geltungsbereich „System“ stehen.</translation>
    </message>
    <message>
        <source>The relay has no address. Enter one for HTTP/3, HTTP/2 or both.</source>
        <translation>Das Relay hat keine Adresse. Geben Sie eine für HTTP/3, HTTP/2 oder beide ein.</translation>
    </message>
    <message>
        <source>The remembered password is used only after the person proves presence.</source>
        <translation>Das gemerkte Passwort wird erst verwendet, nachdem die Person ihre Anwesenheit nachgewiesen hat.</translation>
    </message>
    <message>
        <source>The rule decides per connection, but names no domains. Add its parameters.</source>
        <translation>Die Regel entscheidet pro Verbindung, nennt aber keine Domains. Fügen Sie ihre Parameter hinzu.</translation>
    </message>
    <message>
        <source>The rule fits on these Wi-Fi networks only. Anyone can give a network the same name, so don’t let it alone switch the VPN off.</source>
        <translation>Die Regel passt nur in diesen WLAN-Netzwerken. Jeder kann einem Netzwerk denselben Namen geben; lassen Sie daher nicht allein davon das VPN abschalten.</translation>
    </message>
    <message>
        <source>The rule fits on these Wi-Fi networks only. Anyone can give a network the same name, so don’t rely on it for security.</source>
        <translation>Die Regel passt nur in diesen WLANs. Jeder kann einem Netzwerk denselben Namen geben; verlassen Sie sich also in Sicherheitsfragen nicht darauf.</translation>
    </message>
    <message>
        <source>The rule fits only on this kind of connection.</source>
        <translation>Die Regel passt nur bei dieser Verbindungsart.</translation>
    </message>
    <message>
        <source>The rule fits when the network announces one of these search domains.</source>
        <translation>Die Regel passt, wenn das Netzwerk eine dieser Suchdomains bekannt gibt.</translation>
    </message>
    <message>
        <source>The rule fits when the network hands out one of these DNS servers. A good way to recognize the office.</source>
        <translation>Die Regel passt, wenn das Netzwerk einen dieser DNS-Server zuweist. Ein guter Weg, das Büro zu erkennen.</translation>
    </message>
    <message>
        <source>The rule fits when this address answers with status 200 and doesn’t redirect. Put a page there that only the office network has.</source>
        <translation>Die Regel passt, wenn diese Adresse mit Status 200 antwortet und nicht weiterleitet. Legen Sie dort eine Seite ab, die es nur im Büronetz gibt.</translation>
    </message>
    <message>
        <source>The rules below decide when the VPN starts. Off: people start it themselves.</source>
        <translation>Die folgenden Regeln bestimmen, wann das VPN startet. Aus: Benutzer starten es selbst.</translation>
    </message>
    <message>
        <source>The same Home Screen on every device: four apps in the Dock, the office apps first.</source>
        <translation>Derselbe Home-Bildschirm auf jedem Gerät: vier Apps im Dock, die Apps der Organisation zuerst.</translation>
    </message>
    <message>
        <source>The same as an RTF file, from macOS 15 on.</source>
        <translation>Dasselbe als RTF-Datei, ab macOS 15.</translation>
    </message>
    <message>
        <source>The same for everyone, stored in the profile; change it when a device is lost.</source>
        <translation>Für alle gleich und im Profil gespeichert; ändern Sie ihn, wenn ein Gerät verloren geht.</translation>
    </message>
    <message>
        <source>The same for macOS 10.11. Later ones use the key above.</source>
        <translation>Dasselbe für macOS 10.11. Spätere Versionen verwenden den Schlüssel oben.</translation>
    </message>
    <message>
        <source>The same, referring to a certificate of this profile. Not possible with Apple silicon either.</source>
        <translation>Dasselbe mit Verweis auf ein Zertifikat dieses Profils. Mit Apple Chips ebenfalls nicht möglich.</translation>
    </message>
    <message>
        <source>The screen stays on. Keep the device plugged in.</source>
        <translation>Der Bildschirm bleibt an. Lassen Sie das Gerät am Strom.</translation>
    </message>
    <message>
        <source>The server asks for user name and password, or for a certificate through EAP-TLS.</source>
        <translation>Der Server fragt nach Benutzername und Passwort oder über EAP-TLS nach einem Zertifikat.</translation>
    </message>
    <message>
        <source>The server name may be there only for DNS over TLS.</source>
        <translation>Der Servername darf nur bei DNS over TLS angegeben sein.</translation>
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
        <source>The settings in the VPN section aren’t used by a VPN of this type.</source>
        <translation>Die Einstellungen im Abschnitt VPN werden von einem VPN dieses Typs nicht verwendet.</translation>
    </message>
    <message>
        <source>The settings this profile brings to the device, one entry for each area such as Wi-Fi or Mail. Left out only when the profile is encrypted.</source>
        <translation>Die Einstellungen, die dieses Profil auf das Gerät bringt, ein Eintrag je Bereich wie WLAN oder Mail. Fehlt nur, wenn das Profil verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The shared secret is missing. Enter the one your VPN server has.</source>
        <translation>Der gemeinsame Schlüssel fehlt. Geben Sie den Ihres VPN-Servers ein.</translation>
    </message>
    <message>
        <source>The shared secret isn’t used, because the device proves itself with a certificate.</source>
        <translation>Der gemeinsame Schlüssel wird nicht verwendet, da sich das Gerät mit einem Zertifikat ausweist.</translation>
    </message>
    <message>
        <source>The shared secret of the SCEP service. Empty if the service wants none.</source>
        <translation>Das gemeinsame Geheimnis des SCEP-Dienstes. Leer, wenn der Dienst keines verlangt.</translation>
    </message>
    <message>
        <source>The shortest interval for keeping NAT open is 20 seconds.</source>
        <translation>Das kürzeste Intervall zum Offenhalten von NAT beträgt 20 Sekunden.</translation>
    </message>
    <message>
        <source>The sign-in address counts only when OAuth is on.</source>
        <translation>Die Anmeldeadresse zählt nur, wenn OAuth aktiviert ist.</translation>
    </message>
    <message>
        <source>The sign-in addresses count only when OAuth is on.</source>
        <translation>Die Anmeldeadressen zählen nur, wenn OAuth aktiviert ist.</translation>
    </message>
    <message>
        <source>The sign-in needs a certificate as well as a password. Left out, only TLS asks for one; turning it off there lets a device connect with no proof at all.</source>
        <translation>Die Anmeldung erfordert zusätzlich zum Passwort ein Zertifikat. Ohne Angabe verlangt nur TLS eines; wird es dort deaktiviert, kann sich ein Gerät ganz ohne Nachweis verbinden.</translation>
    </message>
    <message>
        <source>The signing identity has to be a SCEP, ACME, PKCS #12 or AD certificate payload of this profile.</source>
        <translation>Die Identität zum Signieren muss eine SCEP-, ACME-, PKCS #12- oder AD-Zertifikat-Payload dieses Profils sein.</translation>
    </message>
    <message>
        <source>The switch does nothing; sound stays as it was when the lock began.</source>
        <translation>Der Schalter bewirkt nichts; der Ton bleibt wie zu Beginn der Sperre.</translation>
    </message>
    <message>
        <source>The text itself, stored under a language code such as “en” or “de”. Missing languages fall back to “default”, then English.</source>
        <translation>Der Text selbst, abgelegt unter einem Sprachcode wie „en“ oder „de“. Für fehlende Sprachen gilt „default“, dann Englisch.</translation>
    </message>
    <message>
        <source>The ticket comes from Platform SSO, so that people don’t sign in again.</source>
        <translation>Das Ticket kommt von Platform SSO, sodass man sich nicht noch einmal anmelden muss.</translation>
    </message>
    <message>
        <source>The two settings on sharing between managed and private apps then hold for copied text as well. Without this, office text can be pasted anywhere.</source>
        <translation>Die beiden Einstellungen zum Teilen zwischen verwalteten und privaten Apps gelten dann auch für kopierten Text. Ohne dies kann Text der Organisation überall eingesetzt werden.</translation>
    </message>
    <message>
        <source>The vendor’s settings are read only when an app provides the VPN. Enter its bundle identifier or remove them.</source>
        <translation>Die Einstellungen des Anbieters werden nur ausgewertet, wenn eine App das VPN bereitstellt. Geben Sie ihre Bundle-ID ein oder entfernen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>The waiting time after wrong attempts needs the number of attempts.</source>
        <translation>Die Wartezeit nach Fehlversuchen benötigt die Anzahl der Versuche.</translation>
    </message>
    <message>
        <source>The web clip’s address is missing; it has to be the same as in the web clip itself.</source>
        <translation>Die Adresse des Webclips fehlt; sie muss dieselbe sein wie im Webclip selbst.</translation>
    </message>
    <message>
        <source>The website must name the app in its association file as well.</source>
        <translation>Auch die Website muss die App in ihrer Zuordnungsdatei nennen.</translation>
    </message>
    <message>
        <source>The whole Mac</source>
        <translation>Den ganzen Mac</translation>
    </message>
    <message>
        <source>The whole device’s packets, or only the connections of single apps. The maker says which its app does.</source>
        <translation>Die Pakete des ganzen Geräts oder nur die Verbindungen einzelner Apps. Der Hersteller sagt, was seine App verarbeitet.</translation>
    </message>
    <message>
        <source>The window begins with smart cards.</source>
        <translation>Der Dialog beginnt mit Smartcards.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Then a new one must be chosen. Left out, passcodes never expire, which is what most experts advise today.</source>
        <translation>Dann muss ein neuer gewählt werden. Ohne Angabe laufen Codes nie ab, was die meisten Fachleute heute empfehlen.</translation>
    </message>
    <message>
        <source>There are neither rules for apps nor for SIM cards.</source>
        <translation>Es gibt weder Regeln für Apps noch für SIM-Karten.</translation>
    </message>
    <message>
        <source>There are rules for connecting by itself, but that is switched off.</source>
        <translation>Es gibt Regeln für das automatische Verbinden, aber es ist deaktiviert.</translation>
    </message>
    <message>
        <source>There are rules for passcodes, but nobody has to have one. Require a passcode.</source>
        <translation>Es gibt Regeln für Codes, aber niemand muss einen haben. Verlangen Sie einen Code.</translation>
    </message>
    <message>
        <source>There is neither a password nor an enterprise configuration. People will be asked for the password; for an open network choose None.</source>
        <translation>Es gibt weder ein Passwort noch eine Unternehmenskonfiguration. Benutzer werden nach dem Passwort gefragt; wählen Sie für ein offenes Netzwerk „None“.</translation>
    </message>
    <message>
        <source>There is no recovery key of any kind. Whoever forgets the password loses everything on the disk.</source>
        <translation>Es gibt keinerlei Wiederherstellungsschlüssel. Wer das Passwort vergisst, verliert alles auf der Festplatte.</translation>
    </message>
    <message>
        <source>These apps aren’t shown and don’t open; the rest stays. Hiding Apple’s own apps can break others, for example people can’t accept store terms without the App Store.</source>
        <translation>Diese Apps werden nicht angezeigt und öffnen sich nicht; der Rest bleibt. Das Ausblenden von Apples eigenen Apps kann andere stören, z. B. lassen sich ohne den App Store dessen Bedingungen nicht akzeptieren.</translation>
    </message>
    <message>
        <source>These apps can put the device into Single App Mode on their own, for exams or kiosks. Others can’t.</source>
        <translation>Diese Apps können das Gerät von sich aus in den Einzel-App-Modus versetzen, für Prüfungen oder Kioske. Andere können das nicht.</translation>
    </message>
    <message>
        <source>These apps connect outside the tunnel.</source>
        <translation>Diese Apps verbinden sich außerhalb des Tunnels.</translation>
    </message>
    <message>
        <source>These apps open although their rating is higher than allowed. Enter bundle IDs.</source>
        <translation>Diese Apps öffnen sich, obwohl ihre Einstufung höher ist als erlaubt. Geben Sie Bundle-IDs ein.</translation>
    </message>
    <message>
        <source>These apps sign in as if the extension weren’t there.</source>
        <translation>Diese Apps melden sich an, als gäbe es die Erweiterung nicht.</translation>
    </message>
    <message>
        <source>These exclusions count only when all traffic goes through the VPN.</source>
        <translation>Diese Ausnahmen zählen nur, wenn der gesamte Datenverkehr über das VPN läuft.</translation>
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
        <source>They can decide in Settings whether messages start encrypted.</source>
        <translation>Sie können in „Einstellungen“ entscheiden, ob E-Mails verschlüsselt beginnen.</translation>
    </message>
    <message>
        <source>They can pick another certificate in Settings.</source>
        <translation>Sie können in „Einstellungen“ ein anderes Zertifikat wählen.</translation>
    </message>
    <message>
        <source>They can pick another certificate in Settings. A wrong one makes mail to them unreadable.</source>
        <translation>Sie können in „Einstellungen“ ein anderes Zertifikat wählen. Ein falsches macht E-Mails an sie unlesbar.</translation>
    </message>
    <message>
        <source>They decide in Settings whether messages are signed.</source>
        <translation>Sie entscheiden in „Einstellungen“, ob E-Mails signiert werden.</translation>
    </message>
    <message>
        <source>This counts only for web clips that fill the screen.</source>
        <translation>Dies zählt nur bei Webclips, die den Bildschirm ausfüllen.</translation>
    </message>
    <message>
        <source>This counts only together with an Education payload that lets the permission be changed.</source>
        <translation>Dies zählt nur zusammen mit einer Education-Payload, die das Ändern der Berechtigung zulässt.</translation>
    </message>
    <message>
        <source>This counts only while Gatekeeper is on.</source>
        <translation>Dies zählt nur, solange Gatekeeper aktiviert ist.</translation>
    </message>
    <message>
        <source>This delay means that the password is never asked for.</source>
        <translation>Diese Verzögerung bedeutet, dass nie nach dem Passwort gefragt wird.</translation>
    </message>
    <message>
        <source>This exception counts only while managed documents may not be opened in other apps.</source>
        <translation>Diese Ausnahme zählt nur, solange verwaltete Dokumente nicht in anderen Apps geöffnet werden dürfen.</translation>
    </message>
    <message>
        <source>This is a path. Apps are identified by their bundle identifier.</source>
        <translation>Dies ist ein Pfad. Apps werden durch ihre Bundle-ID identifiziert.</translation>
    </message>
    <message>
        <source>This is the port of IMAP. POP is at 995, or at 110 without encryption from the start.</source>
        <translation>Dies ist der Port von IMAP. POP liegt auf 995 oder, ohne Verschlüsselung von Beginn an, auf 110.</translation>
    </message>
    <message>
        <source>This is the port of POP. IMAP is at 993, or at 143 without encryption from the start.</source>
        <translation>Dies ist der Port von POP. IMAP liegt auf 993 oder, ohne Verschlüsselung von Beginn an, auf 143.</translation>
    </message>
    <message>
        <source>This payload asks the person who installs the profile by hand. Sent from here it has no one to ask.</source>
        <translation>Diese Payload fragt die Person, die das Profil von Hand installiert. Von hier aus gesendet, kann sie niemanden fragen.</translation>
    </message>
    <message>
        <source>This port speaks TLS from the start, but encryption is off. The connection would fail.</source>
        <translation>Dieser Port spricht von Beginn an TLS, aber die Verschlüsselung ist deaktiviert. Die Verbindung würde fehlschlagen.</translation>
    </message>
    <message>
        <source>Through MDM it must be filled, otherwise the account isn’t set up.</source>
        <translation>Muss über MDM ausgefüllt sein, sonst wird der Account nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Through MDM it must be filled, otherwise the account isn’t set up. Often the e-mail address.</source>
        <translation>Muss über MDM ausgefüllt sein, sonst wird der Account nicht eingerichtet. Oft die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Ticket Viewer, klist and their like on Macs, in addition to those listed.</source>
        <translation>Ticket Viewer, klist und Ähnliches auf Macs, zusätzlich zu den aufgeführten.</translation>
    </message>
    <message>
        <source>Tickets only</source>
        <translation>Nur Tickets</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time Machine</source>
        <translation>Time Machine</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Zeitserver</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Touch is off: the screen shows the app and reacts to nothing.</source>
        <translation>Touch ist deaktiviert: Der Bildschirm zeigt die App und reagiert auf nichts.</translation>
    </message>
    <message>
        <source>Touch off</source>
        <translation>Touch aus</translation>
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
        <source>Transcripts in Notes</source>
        <translation>Transkripte in Notizen</translation>
    </message>
    <message>
        <source>Translation on the device only</source>
        <translation>Übersetzen nur auf dem Gerät</translation>
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
        <source>Treat AirDrop as private</source>
        <translation>AirDrop als privat behandeln</translation>
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
        <source>Trust company apps by hand</source>
        <translation>Firmen-Apps von Hand vertrauen</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrauenswürdiges Zertifikat</translation>
    </message>
    <message>
        <source>Trusted certificate for printing</source>
        <translation>Vertrauenswürdiges Zertifikat zum Drucken</translation>
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
        <source>Turn off Remote Desktop</source>
        <translation>Remote Desktop ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn on Remote Desktop</source>
        <translation>Remote Desktop einschalten</translation>
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
        <source>Turns the device off. Someone must press the button to bring it back.</source>
        <translation>Schaltet das Gerät aus. Zum Einschalten muss jemand die Taste drücken.</translation>
    </message>
    <message>
        <source>Turns the firewall on. Unknown apps then need permission before others in the network can reach them.</source>
        <translation>Aktiviert die Firewall. Unbekannte Apps benötigen dann eine Erlaubnis, bevor andere im Netzwerk sie erreichen können.</translation>
    </message>
    <message>
        <source>Turns the list on. Off: the list has no effect.</source>
        <translation>Schaltet die Liste ein. Aus: Die Liste bleibt ohne Wirkung.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Typing &gt;console as user name does nothing.</source>
        <translation>Die Eingabe von &gt;console als Benutzername bewirkt nichts.</translation>
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
        <source>USB drives in Files</source>
        <translation>USB-Laufwerke in „Dateien“</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Universal Control</source>
        <translation>Universal Control</translation>
    </message>
    <message>
        <source>Unlock account after minutes</source>
        <translation>Account entsperren nach Minuten</translation>
    </message>
    <message>
        <source>Unlock by face or fingerprint</source>
        <translation>Mit Gesicht oder Finger entsperren</translation>
    </message>
    <message>
        <source>Unlock user</source>
        <translation>Benutzer entsperren</translation>
    </message>
    <message>
        <source>Unlock with Apple Watch or iPhone</source>
        <translation>Mit Apple Watch oder iPhone entsperren</translation>
    </message>
    <message>
        <source>Unlocking the disk doesn’t log in as well. Needed when the account’s password must be checked with a server.</source>
        <translation>Das Entsperren der Festplatte meldet nicht zugleich an. Nötig, wenn das Passwort des Accounts bei einem Server geprüft werden muss.</translation>
    </message>
    <message>
        <source>Until then a short renewal is enough. At least 3600; left out 18 hours.</source>
        <translation>Bis dahin genügt eine kurze Erneuerung. Mindestens 3600; ohne Angabe 18 Stunden.</translation>
    </message>
    <message>
        <source>Up to 16 characters.</source>
        <translation>Bis zu 16 Zeichen.</translation>
    </message>
    <message>
        <source>Update server</source>
        <translation>Updateserver</translation>
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
        <source>Use it, except for some domains</source>
        <translation>Verwenden, außer für einige Domains</translation>
    </message>
    <message>
        <source>Use the Mac’s login</source>
        <translation>Anmeldung des Mac verwenden</translation>
    </message>
    <message>
        <source>Use the network’s DNS</source>
        <translation>DNS des Netzwerks verwenden</translation>
    </message>
    <message>
        <source>Use the real hardware address</source>
        <translation>Echte Hardware-Adresse verwenden</translation>
    </message>
    <message>
        <source>Use this DNS server</source>
        <translation>Diesen DNS-Server verwenden</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Verwendet bei</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name and password are for EAP, which is off.</source>
        <translation>Benutzername und Passwort sind für EAP, das deaktiviert ist.</translation>
    </message>
    <message>
        <source>User name and password are for Xauth, which is off.</source>
        <translation>Benutzername und Passwort sind für Xauth, das deaktiviert ist.</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
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
        <source>User switching and logout (Mac)</source>
        <translation>Benutzerwechsel und Abmeldung (Mac)</translation>
    </message>
    <message>
        <source>User’s password</source>
        <translation>Passwort des Benutzers</translation>
    </message>
    <message>
        <source>Using one password for both works only when a person installs the profile by hand. Sent from here it has no effect on iPhone and iPad.</source>
        <translation>Ein Passwort für beide zu verwenden, funktioniert nur, wenn eine Person das Profil von Hand installiert. Von hier aus gesendet, hat es auf iPhone und iPad keine Wirkung.</translation>
    </message>
    <message>
        <source>Usually 587 or 465. Left out, the device tries 25, 587 and 465 one after the other.</source>
        <translation>Üblicherweise 587 oder 465. Ohne Angabe probiert das Gerät 25, 587 und 465 nacheinander.</translation>
    </message>
    <message>
        <source>Usually 993 for IMAP with TLS, 995 for POP. Left out, the usual port is taken.</source>
        <translation>Üblicherweise 993 für IMAP mit TLS, 995 für POP. Ohne Angabe wird der übliche Port verwendet.</translation>
    </message>
    <message>
        <source>Usually the same as for incoming mail.</source>
        <translation>Üblicherweise derselbe wie für eingehende E-Mails.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>VPN (IKEv2)</source>
        <translation>VPN (IKEv2)</translation>
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
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Values only the VPN app understands. Counts only when a VPN app is named.</source>
        <translation>Werte, die nur die VPN-App versteht. Zählt nur, wenn eine VPN-App angegeben ist.</translation>
    </message>
    <message>
        <source>Values the app’s maker describes, passed on to it.</source>
        <translation>Werte, die der Hersteller der App beschreibt und die an sie übergeben werden.</translation>
    </message>
    <message>
        <source>Values the maker describes.</source>
        <translation>Werte, die der Hersteller beschreibt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Voice Control</source>
        <translation>Sprachsteuerung</translation>
    </message>
    <message>
        <source>Voice Control is on, and the person in front of the device can’t change that. Allow it, or they may be stuck.</source>
        <translation>Die Sprachsteuerung ist aktiviert, und die Person vor dem Gerät kann das nicht ändern. Erlauben Sie es, sonst kommt sie möglicherweise nicht weiter.</translation>
    </message>
    <message>
        <source>Voice dialing while locked</source>
        <translation>Sprachwahl im gesperrten Zustand</translation>
    </message>
    <message>
        <source>VoiceOver</source>
        <translation>VoiceOver</translation>
    </message>
    <message>
        <source>VoiceOver is on, and the person in front of the device can’t change that. Allow it, or they may be stuck.</source>
        <translation>VoiceOver ist aktiviert, und die Person vor dem Gerät kann das nicht ändern. Erlauben Sie es, sonst kommt sie möglicherweise nicht weiter.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Volume stays as it is.</source>
        <translation>Die Lautstärke bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>WAPI identity</source>
        <translation>WAPI-Identität</translation>
    </message>
    <message>
        <source>WEP (old and unsafe)</source>
        <translation>WEP (alt und unsicher)</translation>
    </message>
    <message>
        <source>WEP can be broken within minutes. Protect the network with WPA2 or WPA3.</source>
        <translation>WEP lässt sich innerhalb von Minuten knacken. Schützen Sie das Netzwerk mit WPA2 oder WPA3.</translation>
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
        <source>Waits until a person logs out and then asks for their password. Required through MDM unless the profile holds name and password.</source>
        <translation>Wartet, bis sich eine Person abmeldet, und fragt dann nach ihrem Passwort. Über MDM erforderlich, außer das Profil enthält Name und Passwort.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Aufwachen</translation>
    </message>
    <message>
        <source>Wake for network access</source>
        <translation>Bei Netzwerkzugriff aufwachen</translation>
    </message>
    <message>
        <source>Wake or turn on</source>
        <translation>Aufwachen oder einschalten</translation>
    </message>
    <message>
        <source>Wake when the modem rings</source>
        <translation>Bei Modemanruf aufwachen</translation>
    </message>
    <message>
        <source>Waking asks for the password because no key stays in memory. Safer, but network services pause.</source>
        <translation>Beim Aufwachen wird das Passwort verlangt, weil kein Schlüssel im Arbeitsspeicher bleibt. Sicherer, aber Netzwerkdienste pausieren.</translation>
    </message>
    <message>
        <source>Wallet on the lock screen</source>
        <translation>Wallet auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Warn about fraudulent sites</source>
        <translation>Vor betrügerischen Websites warnen</translation>
    </message>
    <message>
        <source>Watch input</source>
        <translation>Eingaben überwachen</translation>
    </message>
    <message>
        <source>Watch must detect the wrist</source>
        <translation>Watch muss Handgelenk erkennen</translation>
    </message>
    <message>
        <source>Watch tickets</source>
        <translation>Tickets überwachen</translation>
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
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Web clip</source>
        <translation>Webclip</translation>
    </message>
    <message>
        <source>Web clip address</source>
        <translation>Webclip-Adresse</translation>
    </message>
    <message>
        <source>Web content filter</source>
        <translation>Webinhaltsfilter</translation>
    </message>
    <message>
        <source>Web results in search</source>
        <translation>Webergebnisse in der Suche</translation>
    </message>
    <message>
        <source>Web traffic through a proxy while the VPN is connected.</source>
        <translation>Webdatenverkehr über einen Proxy, während das VPN verbunden ist.</translation>
    </message>
    <message>
        <source>What a Mac account may do in Game Center.</source>
        <translation>Was ein Mac-Account in Game Center tun darf.</translation>
    </message>
    <message>
        <source>What a Mac updates by itself. Outdated since macOS 26; use declarations for software updates on newer systems.</source>
        <translation>Was ein Mac von selbst aktualisiert. Veraltet seit macOS 26; verwenden Sie auf neueren Systemen Deklarationen für Softwareupdates.</translation>
    </message>
    <message>
        <source>What a Mac’s login window shows and allows.</source>
        <translation>Was das Anmeldefenster eines Mac zeigt und erlaubt.</translation>
    </message>
    <message>
        <source>What a newly created person may do on the Mac.</source>
        <translation>Was eine neu angelegte Person auf dem Mac tun darf.</translation>
    </message>
    <message>
        <source>What cloud storage apps may sync on a Mac, for example Desktop and Documents.</source>
        <translation>Was Apps für Cloud-Speicher auf einem Mac synchronisieren dürfen, z. B. „Schreibtisch“ und „Dokumente“.</translation>
    </message>
    <message>
        <source>What every office Mac should have: firewall, Gatekeeper, a password that is asked for, no guests.</source>
        <translation>Was jeder Mac der Organisation haben sollte: Firewall, Gatekeeper, eine Passwortabfrage, keine Gäste.</translation>
    </message>
    <message>
        <source>What happens at that time.</source>
        <translation>Was zu diesem Zeitpunkt geschieht.</translation>
    </message>
    <message>
        <source>What happens to sign-ins then. Left out, they are stopped.</source>
        <translation>Was dann mit Anmeldungen geschieht. Ohne Angabe werden sie angehalten.</translation>
    </message>
    <message>
        <source>What happens to this service’s connections.</source>
        <translation>Was mit den Verbindungen dieses Dienstes geschieht.</translation>
    </message>
    <message>
        <source>What happens with the window.</source>
        <translation>Was mit dem Fenster geschieht.</translation>
    </message>
    <message>
        <source>What lies at the bottom of every page, from left to right. Left out, the Dock is empty.</source>
        <translation>Was unten auf jeder Seite liegt, von links nach rechts. Ohne Angabe ist das Dock leer.</translation>
    </message>
    <message>
        <source>What lies in this place.</source>
        <translation>Was an diesem Platz liegt.</translation>
    </message>
    <message>
        <source>What people added is left out. Off: the fixed items come first, then theirs.</source>
        <translation>Was Benutzer hinzugefügt haben, entfällt. Aus: Zuerst kommen die festen Objekte, dann die der Benutzer.</translation>
    </message>
    <message>
        <source>What people are told when their password is refused, by language. Without it they only learn that it isn’t good enough.</source>
        <translation>Was Benutzer erfahren, wenn ihr Passwort abgelehnt wird, nach Sprache. Ohne dies erfahren sie nur, dass es nicht gut genug ist.</translation>
    </message>
    <message>
        <source>What people may turn on and off themselves.</source>
        <translation>Was Benutzer selbst ein- und ausschalten dürfen.</translation>
    </message>
    <message>
        <source>What people read in questions and notices, such as “Example account”.</source>
        <translation>Was Benutzer in Fragen und Hinweisen lesen, etwa „Beispiel-Account“.</translation>
    </message>
    <message>
        <source>What people read when choosing a password. Instead of length and complexity.</source>
        <translation>Was Benutzer beim Wählen eines Passworts lesen. Anstelle von Länge und Komplexität.</translation>
    </message>
    <message>
        <source>What system services may do outside the tunnel.</source>
        <translation>Was Systemdienste außerhalb des Tunnels dürfen.</translation>
    </message>
    <message>
        <source>What the Finder shows on the desktop and which of its commands are available.</source>
        <translation>Was der Finder auf dem Schreibtisch zeigt und welche seiner Befehle verfügbar sind.</translation>
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
        <source>What the account is called in Calendar and Settings.</source>
        <translation>Wie der Account in „Kalender“ und „Einstellungen“ heißt.</translation>
    </message>
    <message>
        <source>What the account is called in Contacts and Settings.</source>
        <translation>Wie der Account in „Kontakte“ und „Einstellungen“ heißt.</translation>
    </message>
    <message>
        <source>What the account is called in Mail and Settings, such as “Work”.</source>
        <translation>Wie der Account in „Mail“ und „Einstellungen“ heißt, etwa „Arbeit“.</translation>
    </message>
    <message>
        <source>What the app’s code signature must prove, in binary form. If the maker changes the certificate, the app no longer opens.</source>
        <translation>Was die Codesignatur der App nachweisen muss, in binärer Form. Ändert der Hersteller das Zertifikat, öffnet sich die App nicht mehr.</translation>
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
        <source>What the code signature must prove; codesign -d -r - shows it. If it doesn’t fit, the entry is without effect.</source>
        <translation>Was die Codesignatur nachweisen muss; codesign -d -r - zeigt es an. Passt sie nicht, bleibt der Eintrag wirkungslos.</translation>
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
        <source>What the directory is called on the device.</source>
        <translation>Wie das Verzeichnis auf dem Gerät heißt.</translation>
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
        <source>What the folder holds, page by page. Only for folders.</source>
        <translation>Was der Ordner enthält, Seite für Seite. Nur für Ordner.</translation>
    </message>
    <message>
        <source>What the item opens and what it is called.</source>
        <translation>Was das Objekt öffnet und wie es heißt.</translation>
    </message>
    <message>
        <source>What the key may do: 1 sign, 4 encrypt, 5 both. Some Windows servers issue only one at a time; Wi-Fi sign-in needs at least signing.</source>
        <translation>Was der Schlüssel darf: 1 signieren, 4 verschlüsseln, 5 beides. Manche Windows-Server stellen jeweils nur eines aus; die WLAN-Anmeldung erfordert mindestens Signieren.</translation>
    </message>
    <message>
        <source>What the person reads in Settings about this profile. Say what it changes and whom to ask.</source>
        <translation>Was die Person in „Einstellungen“ über dieses Profil liest. Schreiben Sie, was es ändert und an wen man sich wenden kann.</translation>
    </message>
    <message>
        <source>What the rule does.</source>
        <translation>Was die Regel bewirkt.</translation>
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
        <source>What this search is called, such as “Staff in Berlin”.</source>
        <translation>Wie diese Suche heißt, etwa „Team in Berlin“.</translation>
    </message>
    <message>
        <source>When Macs sleep, wake, start and shut down.</source>
        <translation>Wann Macs in den Ruhezustand gehen, aufwachen, starten und sich ausschalten.</translation>
    </message>
    <message>
        <source>When a Mac signs in (802.1X)</source>
        <translation>Zeitpunkt der Anmeldung eines Mac (802.1X)</translation>
    </message>
    <message>
        <source>When all traffic goes through the VPN, enforcing its routes has no effect.</source>
        <translation>Wenn der gesamte Datenverkehr über das VPN läuft, hat das Erzwingen seiner Routen keine Wirkung.</translation>
    </message>
    <message>
        <source>When and how long a Mac account may be used.</source>
        <translation>Wann und wie lange ein Mac-Account benutzt werden darf.</translation>
    </message>
    <message>
        <source>When installing by hand the password is asked only once. Without effect through MDM.</source>
        <translation>Bei der Installation von Hand wird das Passwort nur einmal verlangt. Über MDM ohne Wirkung.</translation>
    </message>
    <message>
        <source>When other programs use it</source>
        <translation>Wann andere Programme es verwenden</translation>
    </message>
    <message>
        <source>When people are told that their password will run out. Left out, 15 days.</source>
        <translation>Wann Benutzer erfahren, dass ihr Passwort abläuft. Ohne Angabe 15 Tage.</translation>
    </message>
    <message>
        <source>When the Mac sleeps, restarts or turns off. Open documents can prevent it.</source>
        <translation>Wann der Mac in den Ruhezustand geht, neu startet oder sich ausschaltet. Offene Dokumente können das verhindern.</translation>
    </message>
    <message>
        <source>When the Mac wakes or turns on.</source>
        <translation>Wann der Mac aufwacht oder sich einschaltet.</translation>
    </message>
    <message>
        <source>When the VPN connects, checked from top to bottom; the first rule that fits decides. Typical: disconnect in the office, connect everywhere else.</source>
        <translation>Wann sich das VPN verbindet, von oben nach unten geprüft; die erste passende Regel entscheidet. Typisch: im Büro trennen, überall sonst verbinden.</translation>
    </message>
    <message>
        <source>When the text itself can be read. Left out, as in Settings.</source>
        <translation>Wann der Text selbst gelesen werden kann. Ohne Angabe wie in „Einstellungen“.</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wann er verwendet wird</translation>
    </message>
    <message>
        <source>When unlocked</source>
        <translation>Wenn entsperrt</translation>
    </message>
    <message>
        <source>When unlocking the screen</source>
        <translation>Beim Entsperren des Bildschirms</translation>
    </message>
    <message>
        <source>Where a certificate type is set, Apple wants the common name of the server certificate’s issuer too.</source>
        <translation>Ist ein Zertifikatstyp festgelegt, verlangt Apple auch den allgemeinen Namen (CN) des Ausstellers des Serverzertifikats.</translation>
    </message>
    <message>
        <source>Where an own 4G or 5G network is found and whether it comes before Wi-Fi.</source>
        <translation>Wo ein eigenes 4G- oder 5G-Netz zu finden ist und ob es Vorrang vor WLAN hat.</translation>
    </message>
    <message>
        <source>Where and how addresses are checked. The app’s maker gives all values.</source>
        <translation>Wo und wie Adressen geprüft werden. Der Hersteller der App nennt alle Werte.</translation>
    </message>
    <message>
        <source>Where and what a Mac backs up; the backup server must be reachable from the office network.</source>
        <translation>Wohin und was ein Mac sichert; der Backup-Server muss aus dem Büronetz erreichbar sein.</translation>
    </message>
    <message>
        <source>Where and with which details the certificate is requested.</source>
        <translation>Wo und mit welchen Angaben das Zertifikat angefordert wird.</translation>
    </message>
    <message>
        <source>Where in the directory to look. Without one, nothing is found.</source>
        <translation>Wo im Verzeichnis gesucht wird. Ohne Eintrag wird nichts gefunden.</translation>
    </message>
    <message>
        <source>Where the ACME server lists its services; must be https. If devices can’t reach it, the profile fails.</source>
        <translation>Hier führt der ACME-Server seine Dienste auf; muss https sein. Können Geräte die Adresse nicht erreichen, schlägt das Profil fehl.</translation>
    </message>
    <message>
        <source>Where the Mac writes key and serial number. Anyone who can read the file can open the disk; escrow is the better way.</source>
        <translation>Wohin der Mac Schlüssel und Seriennummer schreibt. Wer die Datei lesen kann, kann die Festplatte öffnen; die Schlüsselhinterlegung ist der bessere Weg.</translation>
    </message>
    <message>
        <source>Where the automatic configuration file is found. Left empty, devices look for it through the network (WPAD).</source>
        <translation>Wo die Datei zur automatischen Konfiguration zu finden ist. Bleibt das Feld leer, suchen Geräte sie über das Netzwerk (WPAD).</translation>
    </message>
    <message>
        <source>Where the device gets its access after the sign-in page. Only together with modern sign-in.</source>
        <translation>Wo das Gerät nach der Anmeldeseite seinen Zugang erhält. Nur zusammen mit moderner Anmeldung.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Aufbewahrungsort des Schlüssels</translation>
    </message>
    <message>
        <source>Where the server is, so that its own name needn’t be looked up first. Left out, the device asks the network’s DNS for it.</source>
        <translation>Wo der Server ist, damit sein eigener Name nicht zuerst abgefragt werden muss. Ohne Angabe fragt das Gerät den DNS-Server des Netzwerks danach.</translation>
    </message>
    <message>
        <source>Where the tool lies, such as /usr/bin/curl.</source>
        <translation>Wo das Werkzeug liegt, etwa /usr/bin/curl.</translation>
    </message>
    <message>
        <source>Where to begin, for example ou=people,dc=example,dc=com.</source>
        <translation>Wo begonnen wird, z. B. ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>Whether Macs accept or demand smart cards at login, and what happens when the card is pulled.</source>
        <translation>Ob Macs bei der Anmeldung Smartcards akzeptieren oder verlangen und was geschieht, wenn die Karte herausgezogen wird.</translation>
    </message>
    <message>
        <source>Whether a Mac account may dictate and whether swear words are shown.</source>
        <translation>Ob ein Mac-Account diktieren darf und ob Kraftausdrücke angezeigt werden.</translation>
    </message>
    <message>
        <source>Whether a Mac opens only apps from the App Store, or also those of known developers.</source>
        <translation>Ob ein Mac nur Apps aus dem App Store öffnet oder auch solche von bekannten Entwicklern.</translation>
    </message>
    <message>
        <source>Whether a connection to these domains starts it.</source>
        <translation>Ob eine Verbindung zu diesen Domains es startet.</translation>
    </message>
    <message>
        <source>Whether lookups for these domains go to this server.</source>
        <translation>Ob Abfragen für diese Domains an diesen Server gehen.</translation>
    </message>
    <message>
        <source>Whether managed apps may use mobile data, also while roaming.</source>
        <translation>Ob verwaltete Apps mobile Daten nutzen dürfen, auch beim Roaming.</translation>
    </message>
    <message>
        <source>Whether new documents become tabs of one window.</source>
        <translation>Ob neue Dokumente zu Tabs eines Fensters werden.</translation>
    </message>
    <message>
        <source>Whether people may burn CDs and DVDs on a Mac.</source>
        <translation>Ob auf einem Mac CDs und DVDs gebrannt werden dürfen.</translation>
    </message>
    <message>
        <source>Whether people may log in to a Mac with their iCloud password.</source>
        <translation>Ob die Anmeldung an einem Mac mit dem iCloud-Passwort erlaubt ist.</translation>
    </message>
    <message>
        <source>Whether the Mac asks for the password after the screen saver, and what runs at the login window.</source>
        <translation>Ob der Mac nach dem Bildschirmschoner nach dem Passwort fragt und was am Anmeldefenster läuft.</translation>
    </message>
    <message>
        <source>Whether the provider is asked at login. Only with passwords.</source>
        <translation>Ob der Anbieter bei der Anmeldung gefragt wird. Nur mit Passwörtern.</translation>
    </message>
    <message>
        <source>Whether the provider is asked at the screen saver. Only with passwords.</source>
        <translation>Ob der Anbieter beim Bildschirmschoner gefragt wird. Nur mit Passwörtern.</translation>
    </message>
    <message>
        <source>Whether the provider is asked before the disk opens. Only with passwords, on Apple silicon.</source>
        <translation>Ob der Anbieter gefragt wird, bevor sich die Festplatte öffnet. Nur mit Passwörtern, auf Apple Chips.</translation>
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
        <source>Which Dashboard widgets may be used; macOS no longer has Dashboard.</source>
        <translation>Welche Dashboard-Widgets benutzt werden dürfen; macOS enthält Dashboard nicht mehr.</translation>
    </message>
    <message>
        <source>Which Mac apps, mostly for exams, may lock the Mac to themselves.</source>
        <translation>Welche Mac-Apps, meist für Prüfungen, den Mac auf sich beschränken dürfen.</translation>
    </message>
    <message>
        <source>Which Wi-Fi actions on a Mac ask for an administrator’s password.</source>
        <translation>Welche WLAN-Aktionen auf einem Mac ein Administratorpasswort verlangen.</translation>
    </message>
    <message>
        <source>Which app calls the people in this account.</source>
        <translation>Welche App die Personen in diesem Account anruft.</translation>
    </message>
    <message>
        <source>Which app, and what works while it runs.</source>
        <translation>Welche App und was funktioniert, während sie läuft.</translation>
    </message>
    <message>
        <source>Which apps may mark their traffic as urgent on Cisco networks with fast lane. Left out, every app may.</source>
        <translation>Welche Apps ihren Datenverkehr in Cisco-Netzwerken mit Fast Lane als dringend kennzeichnen dürfen. Ohne Angabe darf es jede App.</translation>
    </message>
    <message>
        <source>Which certificate a Mac user’s apps use for an address, such as a mail recipient.</source>
        <translation>Welches Zertifikat die Apps eines Mac-Benutzers für eine Adresse verwenden, etwa für einen E-Mail-Empfänger.</translation>
    </message>
    <message>
        <source>Which country’s names an editor shows for the ratings. Devices ignore it.</source>
        <translation>Die Namen welches Landes ein Editor für die Freigaben anzeigt. Geräte ignorieren dies.</translation>
    </message>
    <message>
        <source>Which discs and drives may be used on a Mac and whether they are ejected at logout.</source>
        <translation>Welche Discs und Laufwerke auf einem Mac benutzt werden dürfen und ob sie beim Abmelden ausgeworfen werden.</translation>
    </message>
    <message>
        <source>Which extensions, such as those in the Share menu, may run on a Mac.</source>
        <translation>Welche Erweiterungen, etwa die im Menü „Teilen“, auf einem Mac laufen dürfen.</translation>
    </message>
    <message>
        <source>Which fields of the provider become names on the Mac.</source>
        <translation>Welche Felder des Anbieters auf dem Mac zu Namen werden.</translation>
    </message>
    <message>
        <source>Which folder to add.</source>
        <translation>Welcher Ordner hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Which iPhones and iPads may control which Apple TVs.</source>
        <translation>Welche iPhones und iPads welche Apple TVs steuern dürfen.</translation>
    </message>
    <message>
        <source>Which identity a Mac user’s apps show to a server, so that they don’t have to choose.</source>
        <translation>Mit welcher Identität sich die Apps eines Mac-Benutzers bei einem Server ausweisen, damit keine Auswahl nötig ist.</translation>
    </message>
    <message>
        <source>Which kernel extensions may load on a Mac; outdated, because makers have moved to system extensions.</source>
        <translation>Welche Kernel-Erweiterungen auf einem Mac geladen werden dürfen; veraltet, da die Hersteller zu Systemerweiterungen gewechselt sind.</translation>
    </message>
    <message>
        <source>Which one counts when several Kerberos payloads are installed.</source>
        <translation>Welcher gilt, wenn mehrere Kerberos-Payloads installiert sind.</translation>
    </message>
    <message>
        <source>Which parts of System Settings are hidden or can’t be used.</source>
        <translation>Welche Teile der Systemeinstellungen ausgeblendet sind oder nicht benutzt werden können.</translation>
    </message>
    <message>
        <source>Which receivers an iPhone or iPad may play to, and their passwords.</source>
        <translation>Auf welchen Empfängern ein iPhone oder iPad wiedergeben darf und deren Passwörter.</translation>
    </message>
    <message>
        <source>Which screen saver runs for a person, and after how long.</source>
        <translation>Welcher Bildschirmschoner für eine Person läuft und nach welcher Zeit.</translation>
    </message>
    <message>
        <source>Which server and time zone a Mac takes its clock from; wrong clocks break sign-ins and certificates.</source>
        <translation>Von welchem Server und aus welcher Zeitzone ein Mac seine Uhrzeit bezieht; falsche Uhren stören Anmeldungen und Zertifikate.</translation>
    </message>
    <message>
        <source>Which server, and how it is reached.</source>
        <translation>Welcher Server und wie er erreicht wird.</translation>
    </message>
    <message>
        <source>Which services the Share menu of a Mac offers.</source>
        <translation>Welche Dienste das Menü „Teilen“ eines Mac anbietet.</translation>
    </message>
    <message>
        <source>Which symbols appear at the right of the menu bar of older Macs.</source>
        <translation>Welche Symbole bei älteren Macs rechts in der Menüleiste erscheinen.</translation>
    </message>
    <message>
        <source>Which system extensions of security, network and driver apps start on a Mac without asking. Install it before the app; without it people must approve in System Settings.</source>
        <translation>Welche Systemerweiterungen von Sicherheits-, Netzwerk- und Treiber-Apps auf einem Mac ohne Nachfrage starten. Installieren Sie dies vor der App; andernfalls müssen Benutzer in den Systemeinstellungen zustimmen.</translation>
    </message>
    <message>
        <source>Which volumes of a shared storage network a Mac mounts, and how.</source>
        <translation>Welche Volumes eines gemeinsamen Speichernetzwerks ein Mac aktiviert und wie.</translation>
    </message>
    <message>
        <source>Which websites a child’s Mac account may open.</source>
        <translation>Welche Websites der Mac-Account eines Kindes öffnen darf.</translation>
    </message>
    <message>
        <source>While the power adapter is connected.</source>
        <translation>Solange das Netzteil angeschlossen ist.</translation>
    </message>
    <message>
        <source>While the screen is locked</source>
        <translation>Bei gesperrtem Bildschirm</translation>
    </message>
    <message>
        <source>Who may do what in macOS, for example change network settings.</source>
        <translation>Wer was in macOS darf, z. B. Netzwerkeinstellungen ändern.</translation>
    </message>
    <message>
        <source>Who may install from the App Store on a Mac, and whether only updates are allowed.</source>
        <translation>Wer auf einem Mac aus dem App Store installieren darf und ob nur Updates erlaubt sind.</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Who may not log in</source>
        <translation>Wer sich nicht anmelden darf</translation>
    </message>
    <message>
        <source>Who may play to an Apple TV, and whether a code or password is asked.</source>
        <translation>Wer auf einem Apple TV wiedergeben darf und ob ein Code oder Passwort verlangt wird.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the calendar’s password.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort des Kalenders lesen.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the directory password. Give the account no more rights than reading.</source>
        <translation>Wer diese Datei öffnen kann, kann das Verzeichnispasswort lesen. Geben Sie dem Account nicht mehr Rechte als Lesen.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the network password. Encrypt or delete exported copies.</source>
        <translation>Wer diese Datei öffnen kann, kann das Netzwerkpasswort lesen. Verschlüsseln oder löschen Sie exportierte Kopien.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the password of the filter service.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort des Filterdienstes lesen.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the person’s password. Defer FileVault instead.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort der Person lesen. Schieben Sie FileVault stattdessen auf.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the person’s password. Leave it out and set the password to Prompt.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort der Person lesen. Lassen Sie es weg und stellen Sie das Passwort auf „Prompt“.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the person’s password. Leave it out or use certificates.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort der Person lesen. Lassen Sie es weg oder verwenden Sie Zertifikate.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the person’s password. Leave it out: Mail asks once.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort der Person lesen. Lassen Sie es weg: Mail fragt einmal.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the person’s password. Leave it out: people are asked once.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort der Person lesen. Lassen Sie es weg: Benutzer werden einmal gefragt.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the person’s password. Leave it out: people are asked.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort der Person lesen. Lassen Sie es weg: Benutzer werden gefragt.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the person’s password. Leave it out: the device asks once.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort der Person lesen. Lassen Sie es weg: Das Gerät fragt einmal.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the proxy password. Encrypt or delete exported copies.</source>
        <translation>Wer diese Datei öffnen kann, kann das Proxy-Passwort lesen. Verschlüsseln oder löschen Sie exportierte Kopien.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the shared secret, and all devices have the same. Certificates avoid that.</source>
        <translation>Wer diese Datei öffnen kann, kann den gemeinsamen Schlüssel lesen, und alle Geräte haben denselben. Zertifikate vermeiden das.</translation>
    </message>
    <message>
        <source>Whoever can open this file can read the user’s password.</source>
        <translation>Wer diese Datei öffnen kann, kann das Passwort des Benutzers lesen.</translation>
    </message>
    <message>
        <source>Whoever can open this file has the private key and its password. SCEP or ACME give each device a key of its own.</source>
        <translation>Wer diese Datei öffnen kann, hat den privaten Schlüssel und sein Passwort. Mit SCEP oder ACME erhält jedes Gerät einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Whoever can open this file has the private key and its password. Use a SCEP or ACME payload instead.</source>
        <translation>Wer diese Datei öffnen kann, hat den privaten Schlüssel und sein Passwort. Verwenden Sie stattdessen eine SCEP- oder ACME-Payload.</translation>
    </message>
    <message>
        <source>Whom to call, for example.</source>
        <translation>Zum Beispiel, wen man anrufen kann.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi administration on Mac</source>
        <translation>WLAN-Administration auf dem Mac</translation>
    </message>
    <message>
        <source>Wi-Fi can’t be switched off, not even in Airplane Mode; the network can still be chosen. Keeps devices within reach of management.</source>
        <translation>WLAN lässt sich nicht ausschalten, auch nicht im Flugmodus; das Netzwerk kann weiterhin gewählt werden. Hält Geräte für die Verwaltung erreichbar.</translation>
    </message>
    <message>
        <source>Wi-Fi choice on the lock screen</source>
        <translation>WLAN-Auswahl auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>WLAN-Name</translation>
    </message>
    <message>
        <source>Wi-Fi with a password</source>
        <translation>WLAN mit Passwort</translation>
    </message>
    <message>
        <source>Wi-Fi with certificates (EAP-TLS)</source>
        <translation>WLAN mit Zertifikaten (EAP-TLS)</translation>
    </message>
    <message>
        <source>Widgets on the lock screen</source>
        <translation>Widgets auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Windows don’t take places of their own at the end.</source>
        <translation>Fenster belegen keine eigenen Plätze am Ende.</translation>
    </message>
    <message>
        <source>Windows user name (UPN)</source>
        <translation>Windows-Benutzername (UPN)</translation>
    </message>
    <message>
        <source>Wins over the list of those who may.</source>
        <translation>Hat Vorrang vor der Liste derer, die es dürfen.</translation>
    </message>
    <message>
        <source>With Always On the hardware keeps the connection open during sleep. Off saves battery but the tunnel may drop.</source>
        <translation>Bei „Immer aktiv“ hält die Hardware die Verbindung im Ruhezustand offen. Aus spart Batterie, der Tunnel kann aber abbrechen.</translation>
    </message>
    <message>
        <source>With OAuth and without a sign-in address the server is looked up; the one entered isn’t used.</source>
        <translation>Mit OAuth und ohne Anmeldeadresse wird der Server gesucht; der eingegebene wird nicht verwendet.</translation>
    </message>
    <message>
        <source>With TLS 1.3 as the minimum an outer identity is required. Enter a name that gives nothing away, such as anonymous.</source>
        <translation>Mit TLS 1.3 als Minimum ist eine äußere Identität erforderlich. Geben Sie einen Namen ein, der nichts verrät, etwa anonymous.</translation>
    </message>
    <message>
        <source>With a QoS policy but without a list of apps no app may mark its traffic. Name the apps or remove the policy.</source>
        <translation>Mit einer QoS-Richtlinie, aber ohne Liste von Apps darf keine App ihren Datenverkehr kennzeichnen. Nennen Sie die Apps oder entfernen Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>With a certificate type and EAP the common name of the server certificate’s issuer is required.</source>
        <translation>Mit einem Zertifikatstyp und EAP ist der allgemeine Name (CN) des Ausstellers des Serverzertifikats erforderlich.</translation>
    </message>
    <message>
        <source>With a dot in front, all hosts below: .example.com.</source>
        <translation>Mit vorangestelltem Punkt alle Hosts darunter: .example.com.</translation>
    </message>
    <message>
        <source>With a sign-in address the server isn’t looked up, so it has to be entered.</source>
        <translation>Mit einer Anmeldeadresse wird der Server nicht gesucht und muss daher eingegeben werden.</translation>
    </message>
    <message>
        <source>With several filters, firewalls look first, inspectors after them.</source>
        <translation>Bei mehreren Filtern prüfen Firewalls zuerst, danach Inspektoren.</translation>
    </message>
    <message>
        <source>With sign-in by web page there must be no password in the profile.</source>
        <translation>Bei Anmeldung über eine Webseite darf kein Passwort im Profil stehen.</translation>
    </message>
    <message>
        <source>Without EAP, no authentication means a shared secret. Turn EAP on or choose how the device proves itself.</source>
        <translation>Ohne EAP bedeutet keine Authentifizierung einen gemeinsamen Schlüssel. Aktivieren Sie EAP oder wählen Sie, wie sich das Gerät ausweist.</translation>
    </message>
    <message>
        <source>Without a filter UUID only supervised devices accept this filter. With one it filters the managed apps that name it.</source>
        <translation>Ohne Filter-UUID akzeptieren nur betreute Geräte diesen Filter. Mit einer filtert er die verwalteten Apps, die sie nennen.</translation>
    </message>
    <message>
        <source>Without a list for the Dock the Dock is empty.</source>
        <translation>Ohne Liste für das Dock ist das Dock leer.</translation>
    </message>
    <message>
        <source>Without a post-quantum key and its identifier this has no effect.</source>
        <translation>Ohne einen Post-Quanten-Schlüssel und seine Kennung hat dies keine Wirkung.</translation>
    </message>
    <message>
        <source>Without a region nobody can tell which country’s age ratings these levels mean.</source>
        <translation>Ohne Region kann niemand erkennen, auf die Altersfreigaben welches Landes sich diese Stufen beziehen.</translation>
    </message>
    <message>
        <source>Without a scope Macs take the profile as one for a user. Say System if it goes to the whole Mac.</source>
        <translation>Ohne Geltungsbereich behandeln Macs das Profil als eines für einen Benutzer. Geben Sie „System“ an, wenn es für den ganzen Mac bestimmt ist.</translation>
    </message>
    <message>
        <source>Without an icon people see a white square.</source>
        <translation>Ohne Symbol sehen Benutzer ein weißes Quadrat.</translation>
    </message>
    <message>
        <source>Without effect for the methods IKEv2 offers; use user name and password for EAP.</source>
        <translation>Ohne Wirkung bei den Methoden, die IKEv2 bietet; verwenden Sie für EAP Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Without effect since iOS 10; use signing and encryption below.</source>
        <translation>Ohne Wirkung seit iOS 10; verwenden Sie Signieren und Verschlüsseln unten.</translation>
    </message>
    <message>
        <source>Without realm. Left empty, people are asked.</source>
        <translation>Ohne Realm. Bleibt er leer, werden die Benutzer gefragt.</translation>
    </message>
    <message>
        <source>Without screenshots Classroom can’t look at screens either, whatever this says.</source>
        <translation>Ohne Bildschirmfotos kann auch Classroom keine Bildschirme ansehen, unabhängig von dieser Einstellung.</translation>
    </message>
    <message>
        <source>Without use of keyboard and mouse.</source>
        <translation>Ohne Nutzung von Tastatur und Maus.</translation>
    </message>
    <message>
        <source>Word for the user name</source>
        <translation>Bezeichnung für den Benutzernamen</translation>
    </message>
    <message>
        <source>Words people read when encryption starts, such as “Kept by the IT department”.</source>
        <translation>Text, den Benutzer beim Start der Verschlüsselung lesen, etwa „Wird von der IT-Abteilung aufbewahrt“.</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>Arbeitsbereich-ID</translation>
    </message>
    <message>
        <source>Writes what the firewall did. Only macOS 12 to 14; later ones ignore it.</source>
        <translation>Zeichnet auf, was die Firewall getan hat. Nur macOS 12 bis 14; spätere Versionen ignorieren es.</translation>
    </message>
    <message>
        <source>Writing Tools</source>
        <translation>Schreibwerkzeuge</translation>
    </message>
    <message>
        <source>Written by macOS.</source>
        <translation>Von macOS geschrieben.</translation>
    </message>
    <message>
        <source>Written by macOS; leave it out.</source>
        <translation>Von macOS geschrieben; lassen Sie dies weg.</translation>
    </message>
    <message>
        <source>Xsan</source>
        <translation>Xsan</translation>
    </message>
    <message>
        <source>Xsan volumes</source>
        <translation>Xsan-Volumes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
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
        <source>Your office’s name, shown with this payload. It may differ from the one of the whole profile.</source>
        <translation>Name Ihrer Organisation, der bei dieser Payload angezeigt wird. Er kann von dem des gesamten Profils abweichen.</translation>
    </message>
    <message>
        <source>Your organization’s name as the certificate authority expects it.</source>
        <translation>Der Name Ihrer Organisation, wie die Zertifizierungsstelle ihn erwartet.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom is on, and the person in front of the device can’t change that. Allow it, or they may be stuck.</source>
        <translation>Zoom ist aktiviert, und die Person vor dem Gerät kann das nicht ändern. Erlauben Sie es, sonst kommt sie möglicherweise nicht weiter.</translation>
    </message>
    <message>
        <source>Zoom, contrast, keyboard and pointer aids for people who need them.</source>
        <translation>Zoom, Kontrast sowie Hilfen für Tastatur und Zeiger für alle, die sie brauchen.</translation>
    </message>
    <message>
        <source>iCloud Backup</source>
        <translation>iCloud-Backup</translation>
    </message>
    <message>
        <source>iCloud Calendar</source>
        <translation>iCloud-Kalender</translation>
    </message>
    <message>
        <source>iCloud Contacts</source>
        <translation>iCloud-Kontakte</translation>
    </message>
    <message>
        <source>iCloud Drive</source>
        <translation>iCloud Drive</translation>
    </message>
    <message>
        <source>iCloud Freeform</source>
        <translation>iCloud-Freeform</translation>
    </message>
    <message>
        <source>iCloud Keychain</source>
        <translation>iCloud-Schlüsselbund</translation>
    </message>
    <message>
        <source>iCloud Mail</source>
        <translation>iCloud-Mail</translation>
    </message>
    <message>
        <source>iCloud Notes</source>
        <translation>iCloud-Notizen</translation>
    </message>
    <message>
        <source>iCloud Photos</source>
        <translation>iCloud-Fotos</translation>
    </message>
    <message>
        <source>iCloud Private Relay</source>
        <translation>iCloud Privat-Relay</translation>
    </message>
    <message>
        <source>iCloud Reminders</source>
        <translation>iCloud-Erinnerungen</translation>
    </message>
    <message>
        <source>iCloud bookmarks</source>
        <translation>iCloud-Lesezeichen</translation>
    </message>
    <message>
        <source>iCloud for managed apps</source>
        <translation>iCloud für verwaltete Apps</translation>
    </message>
    <message>
        <source>iCloud password at login</source>
        <translation>iCloud-Passwort bei der Anmeldung</translation>
    </message>
    <message>
        <source>iMac, Mac mini, Mac Studio and Mac Pro.</source>
        <translation>iMac, Mac mini, Mac Studio und Mac Pro.</translation>
    </message>
    <message>
        <source>iMessage</source>
        <translation>iMessage</translation>
    </message>
    <message>
        <source>iPhone Mirroring</source>
        <translation>iPhone-Synchronisierung</translation>
    </message>
    <message>
        <source>iPhone and iPad erase themselves after so few wrong attempts, and a Mac locks. A child playing with the device is enough.</source>
        <translation>iPhone und iPad löschen sich nach so wenigen Fehlversuchen selbst, und ein Mac sperrt sich. Ein Kind, das mit dem Gerät spielt, genügt.</translation>
    </message>
    <message>
        <source>iPhone widgets on Mac</source>
        <translation>iPhone-Widgets auf dem Mac</translation>
    </message>
    <message>
        <source>iPhone, iPad or iPod touch</source>
        <translation>iPhone, iPad oder iPod touch</translation>
    </message>
    <message>
        <source>iTunes Store</source>
        <translation>iTunes Store</translation>
    </message>
    <message>
        <source>macOS Server account</source>
        <translation>macOS Server-Account</translation>
    </message>
    <message>
        <source>macOS doesn’t ask again and again whether an app may see the screen. Handy for remote support tools that are allowed already.</source>
        <translation>macOS fragt nicht immer wieder, ob eine App den Bildschirm sehen darf. Praktisch für Fernsupport-Werkzeuge, die bereits erlaubt sind.</translation>
    </message>
    <message>
        <source>macOS version</source>
        <translation>macOS-Version</translation>
    </message>
    <message>
        <source>“ActiveDirectory” uses the Mac’s own directory account, so it is online before anyone logs in. Not together with Open Directory.</source>
        <translation>„ActiveDirectory“ verwendet den eigenen Verzeichnis-Account des Mac, sodass er online ist, bevor sich jemand anmeldet. Nicht zusammen mit Open Directory.</translation>
    </message>
    <message>
        <source>“Always require the provider” locks people out who are offline unless the grace periods allow it.</source>
        <translation>„Anbieter immer verlangen“ sperrt Benutzer aus, die offline sind, außer die Übergangszeiten erlauben es.</translation>
    </message>
    <message>
        <source>“Ask each time”: the password is never stored. Left out, people can save it.</source>
        <translation>„Jedes Mal fragen“: Das Passwort wird nie gespeichert. Ohne Angabe können Benutzer es sichern.</translation>
    </message>
    <message>
        <source>A .mobileconfig with the Wi-Fi it shall join. Not needed with Ethernet or a mobile network.</source>
        <translation>Ein .mobileconfig mit dem WLAN, dem es beitreten soll. Mit Ethernet oder Mobilfunk nicht nötig.</translation>
    </message>
    <message>
        <source>A .mobileconfig, signed or not. Profiles of the library are better assigned, so that they stay up to date.</source>
        <translation>Ein .mobileconfig, signiert oder nicht. Profile der Bibliothek besser zuweisen, damit sie aktuell bleiben.</translation>
    </message>
    <message>
        <source>A Mac asks whoever is logged in, who can put it off.</source>
        <translation>Ein Mac fragt, wer angemeldet ist; die Person kann es aufschieben.</translation>
    </message>
    <message>
        <source>A Mac then removes it with the management.</source>
        <translation>Ein Mac entfernt sie dann mit der Verwaltung.</translation>
    </message>
    <message>
        <source>A Mac with Apple silicon or T2 first tries to delete only the contents. If it can’t, it can wipe the whole disk, and the system has to be restored.</source>
        <translation>Ein Mac mit Apple-Chip oder T2 versucht zuerst, nur die Inhalte zu löschen. Kann er das nicht, kann er die ganze Platte löschen, und das System muss wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>A name such as Europe/Berlin.</source>
        <translation>Ein Name wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Address of the manifest</source>
        <translation>Adresse des Manifests</translation>
    </message>
    <message>
        <source>After erasing it sets itself up and enrolls again, with nobody at the device.</source>
        <translation>Nach dem Löschen richtet es sich selbst ein und registriert sich wieder, ohne dass jemand am Gerät ist.</translation>
    </message>
    <message>
        <source>Afterwards it can’t be set up by holding another iPhone or iPad beside it.</source>
        <translation>Danach lässt es sich nicht einrichten, indem man ein anderes iPhone oder iPad daneben hält.</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Also with data that isn’t synced</source>
        <translation>Auch mit nicht abgeglichenen Daten</translation>
    </message>
    <message>
        <source>An app that the person has installed becomes managed.</source>
        <translation>Eine App, die die Person installiert hat, wird verwaltet.</translation>
    </message>
    <message>
        <source>App Store number</source>
        <translation>App-Store-Nummer</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>Die Person fragen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Bundle identifier</source>
        <translation>Bundle-ID</translation>
    </message>
    <message>
        <source>Come back by itself</source>
        <translation>Von selbst zurückkommen</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Enrollment profile</source>
        <translation>Registrierungsprofil</translation>
    </message>
    <message>
        <source>For kernel extensions that were allowed newly.</source>
        <translation>Für neu erlaubte Kernel-Erweiterungen.</translation>
    </message>
    <message>
        <source>Identifier of the profile</source>
        <translation>Kennung des Profils</translation>
    </message>
    <message>
        <source>If erasing in place fails</source>
        <translation>Wenn das Löschen der Inhalte misslingt</translation>
    </message>
    <message>
        <source>In place of “Slide to unlock”.</source>
        <translation>Anstelle von „Zum Entsperren streichen“.</translation>
    </message>
    <message>
        <source>Keep its data out of backups</source>
        <translation>Ihre Daten nicht sichern</translation>
    </message>
    <message>
        <source>Keep the data plan</source>
        <translation>Datentarif behalten</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Leave the Mac as it is</source>
        <translation>Den Mac lassen, wie er ist</translation>
    </message>
    <message>
        <source>Lock Screen</source>
        <translation>Sperrbildschirm</translation>
    </message>
    <message>
        <source>Manage it</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Managed on the Mac</source>
        <translation>Auf dem Mac verwaltet</translation>
    </message>
    <message>
        <source>No setup by a nearby device</source>
        <translation>Keine Einrichtung durch ein Gerät in der Nähe</translation>
    </message>
    <message>
        <source>Of a package that is hosted elsewhere; https.</source>
        <translation>Eines Pakets, das woanders liegt; https.</translation>
    </message>
    <message>
        <source>Of a shared iPad, everybody who isn’t logged in.</source>
        <translation>Eines geteilten iPads: alle, die nicht angemeldet sind.</translation>
    </message>
    <message>
        <source>Of an app of the App Store, in place of its number.</source>
        <translation>Einer App des App Store, anstelle ihrer Nummer.</translation>
    </message>
    <message>
        <source>Of an app that is hosted elsewhere; https.</source>
        <translation>Einer App, die woanders liegt; https.</translation>
    </message>
    <message>
        <source>Of the managed app, such as com.example.app.</source>
        <translation>Der verwalteten App, etwa com.example.app.</translation>
    </message>
    <message>
        <source>Of the organization</source>
        <translation>Der Organisation</translation>
    </message>
    <message>
        <source>Of this Mac</source>
        <translation>Dieses Mac</translation>
    </message>
    <message>
        <source>On an iPhone or iPad only while it is supervised.</source>
        <translation>Auf einem iPhone oder iPad nur, solange es betreut ist.</translation>
    </message>
    <message>
        <source>On which screen the picture stands.</source>
        <translation>Auf welchem Bildschirm das Bild steht.</translation>
    </message>
    <message>
        <source>One entry for each setting that shall change.</source>
        <translation>Ein Eintrag für jede Einstellung, die sich ändern soll.</translation>
    </message>
    <message>
        <source>One for each Mac, or one for the whole organization.</source>
        <translation>Einer für jeden Mac oder einer für die ganze Organisation.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PNG or JPEG.</source>
        <translation>PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rebuild the kernel cache</source>
        <translation>Kernel-Cache neu aufbauen</translation>
    </message>
    <message>
        <source>Remove the app</source>
        <translation>App entfernen</translation>
    </message>
    <message>
        <source>Remove the app, no backups</source>
        <translation>App entfernen, nicht sichern</translation>
    </message>
    <message>
        <source>Return to Service</source>
        <translation>Wieder in Betrieb (Return to Service)</translation>
    </message>
    <message>
        <source>Set it only to bring it to another server.</source>
        <translation>Nur setzen, um es zu einem anderen Server zu bringen.</translation>
    </message>
    <message>
        <source>Six digits that unlock a Mac.</source>
        <translation>Sechs Ziffern, die einen Mac entsperren.</translation>
    </message>
    <message>
        <source>Six digits that unlock an Intel Mac afterwards.</source>
        <translation>Sechs Ziffern, die einen Intel-Mac danach entsperren.</translation>
    </message>
    <message>
        <source>Stands on the locked screen.</source>
        <translation>Steht auf dem gesperrten Bildschirm.</translation>
    </message>
    <message>
        <source>Take over an installed app</source>
        <translation>Installierte App übernehmen</translation>
    </message>
    <message>
        <source>The PayloadIdentifier at its top. That of the enrollment profile ends the management.</source>
        <translation>Die PayloadIdentifier ganz oben darin. Die des Registrierungsprofils beendet die Verwaltung.</translation>
    </message>
    <message>
        <source>The bundle identifier of a browser that is installed.</source>
        <translation>Die Bundle-ID eines installierten Browsers.</translation>
    </message>
    <message>
        <source>The digits at the end of its App Store address.</source>
        <translation>Die Ziffern am Ende ihrer Adresse im App Store.</translation>
    </message>
    <message>
        <source>The eSIM stays on the device.</source>
        <translation>Die eSIM bleibt auf dem Gerät.</translation>
    </message>
    <message>
        <source>The present recovery key or the password of a user.</source>
        <translation>Der jetzige Wiederherstellungsschlüssel oder das Passwort eines Benutzers.</translation>
    </message>
    <message>
        <source>The server adds the enrollment profile.</source>
        <translation>Der Server legt das Registrierungsprofil bei.</translation>
    </message>
    <message>
        <source>The short name of the account.</source>
        <translation>Der Kurzname des Accounts.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To unlock</source>
        <translation>Zum Entsperren</translation>
    </message>
    <message>
        <source>What becomes of the app and its data.</source>
        <translation>Was aus der App und ihren Daten wird.</translation>
    </message>
    <message>
        <source>What the Mac is called in the network.</source>
        <translation>Wie der Mac im Netz heißt.</translation>
    </message>
    <message>
        <source>What the person has not synced is lost.</source>
        <translation>Was die Person nicht abgeglichen hat, geht verloren.</translation>
    </message>
    <message>
        <source>When management ends</source>
        <translation>Wenn die Verwaltung endet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whoever finds it can call it.</source>
        <translation>Wer es findet, kann dort anrufen.</translation>
    </message>
    <message>
        <source>Wi-Fi profile</source>
        <translation>WLAN-Profil</translation>
    </message>
    <message>
        <source>Wipe the disk and report an error</source>
        <translation>Platte löschen und einen Fehler melden</translation>
    </message>
    <message>
        <source>Wipe the disk and report it done</source>
        <translation>Platte löschen und als erledigt melden</translation>
    </message>
    <message>
        <source>Wipe the disk in any case</source>
        <translation>In jedem Fall die Platte löschen</translation>
    </message>
</context>
</TS>
