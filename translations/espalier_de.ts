<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessRights</name>
    <message>
        <source>See its name, model, serial number, system version and storage</source>
        <translation>Name, Modell, Seriennummer, Systemversion und Speicher sehen</translation>
    </message>
    <message>
        <source>See its phone number, carrier and network addresses</source>
        <translation>Telefonnummer, Mobilfunkanbieter und Netzwerkadressen sehen</translation>
    </message>
    <message>
        <source>See which apps are installed</source>
        <translation>Sehen, welche Apps installiert sind</translation>
    </message>
    <message>
        <source>See which profiles and certificates are installed</source>
        <translation>Sehen, welche Profile und Zertifikate installiert sind</translation>
    </message>
    <message>
        <source>See whether a passcode and encryption are on</source>
        <translation>Sehen, ob Code und Verschlüsselung eingeschaltet sind</translation>
    </message>
    <message>
        <source>See which restrictions apply</source>
        <translation>Sehen, welche Einschränkungen gelten</translation>
    </message>
    <message>
        <source>See which company apps are allowed to run</source>
        <translation>Sehen, welche Firmen-Apps laufen dürfen</translation>
    </message>
    <message>
        <source>Install and remove settings, such as Wi-Fi, mail or a passcode rule</source>
        <translation>Einstellungen installieren und entfernen, etwa WLAN, Mail oder eine Regel für den Code</translation>
    </message>
    <message>
        <source>Install and remove apps</source>
        <translation>Apps installieren und entfernen</translation>
    </message>
    <message>
        <source>Change some settings, such as its name</source>
        <translation>Manche Einstellungen ändern, etwa den Namen</translation>
    </message>
    <message>
        <source>Allow company apps to run, or stop them</source>
        <translation>Firmen-Apps zulassen oder anhalten</translation>
    </message>
    <message>
        <source>Lock it and remove its passcode</source>
        <translation>Das Gerät sperren und seinen Code löschen</translation>
    </message>
    <message>
        <source>Erase it, with everything on it</source>
        <translation>Das Gerät mit allem darauf löschen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>The device doesn’t know this command, or not in its present state.</source>
        <translation>Das Gerät kennt diesen Befehl nicht, oder nicht in seinem jetzigen Zustand.</translation>
    </message>
    <message>
        <source>The device is not in Lost Mode. Turn that on first.</source>
        <translation>Das Gerät ist nicht im Modus „Verloren“. Diesen zuerst einschalten.</translation>
    </message>
    <message>
        <source>The device doesn’t know where it is. Ask again later.</source>
        <translation>Das Gerät weiß nicht, wo es ist. Später noch einmal fragen.</translation>
    </message>
    <message>
        <source>The device is in Lost Mode and takes nothing else. End that first.</source>
        <translation>Das Gerät ist im Modus „Verloren“ und nimmt nichts anderes an. Diesen zuerst beenden.</translation>
    </message>
    <message>
        <source>The command asked for a cable, and the device has none.</source>
        <translation>Der Befehl verlangt ein Kabel, und das Gerät hängt an keinem.</translation>
    </message>
    <message>
        <source>The device answered something that can’t be read.</source>
        <translation>Das Gerät hat etwas geantwortet, das nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <comment>what the device said, domain, number</comment>
        <translation>%1 (%2, Code %3)</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Only an admin sees what was sent and received as it is: it may hold PINs, passwords and tokens.</source>
        <translation>Nur ein Admin sieht im Wortlaut, was gesendet und empfangen wurde: Es kann PINs, Passwörter und Token enthalten.</translation>
    </message>
    <message>
        <source>The device hasn’t answered yet.</source>
        <translation>Das Gerät hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde aufgehoben.</translation>
    </message>
    <message>
        <source>It can’t be shown: %1</source>
        <translation>Nicht darstellbar: %1</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <comment>a moment</comment>
        <translation>Aufgegeben: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of several settings, what the device said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>A device that hasn’t told its name</source>
        <translation>Ein Gerät, das seinen Namen noch nicht gesagt hat</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>enrolled through %1</source>
        <translation>registriert über %1</translation>
    </message>
    <message>
        <source>at the page of %1</source>
        <translation>auf der Seite von %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address in the network</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>%1 · %2</source>
        <comment>model, serial number</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AssignedTab</name>
    <message>
        <source>device channel</source>
        <translation>Gerätekanal</translation>
    </message>
    <message>
        <source>user channel</source>
        <translation>Benutzerkanal</translation>
    </message>
    <message>
        <source>channel by its scope</source>
        <translation>Kanal nach PayloadScope</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgeführt</translation>
    </message>
    <message>
        <source>No value there: %1</source>
        <translation>Dort ohne Wert: %1</translation>
    </message>
    <message>
        <source>The device doesn’t list it any more</source>
        <translation>Das Gerät führt es nicht mehr auf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>is to get %1</source>
        <comment>a version</comment>
        <translation>bekommt %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group or device, channel</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Unassign…</source>
        <translation>Aufheben …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s) have version %2</source>
        <translation>
            <numerusform>%1 von %n Gerät hat Version %2</numerusform>
            <numerusform>%1 von %n Geräten haben Version %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Second approvals</source>
        <translation>Freigaben zu zweit</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Enrollment links</source>
        <translation>Registrierungslinks</translation>
    </message>
    <message>
        <source>Approvals of enrollments</source>
        <translation>Freigaben von Registrierungen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Operators and logins</source>
        <translation>Konten und Anmeldungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>Dieses Protokoll</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an entry of the log is about: its kind and which of them, e.g. &quot;Settings: inventory_hours&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>BackupFacts</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every day, the newest %n are kept</source>
        <translation>
            <numerusform>Täglich, die neuesten %n bleiben</numerusform>
            <numerusform>Täglich, die neuesten %n bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every week, the newest %n are kept</source>
        <translation>
            <numerusform>Wöchentlich, die neuesten %n bleiben</numerusform>
            <numerusform>Wöchentlich, die neuesten %n bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, how many devices, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many devices, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Push topic</source>
        <translation>Push-Topic</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) had their time but could not be removed: %1</source>
        <translation>
            <numerusform>%n ältere Sicherung hatte ihre Zeit, ließ sich aber nicht entfernen: %1</numerusform>
            <numerusform>%n ältere Sicherungen hatten ihre Zeit, ließen sich aber nicht entfernen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backups of Espalier (*.backup)</source>
        <translation>Sicherungen von Espalier (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Take another backup, or copy this one again from where it was kept.</source>
        <translation>Eine andere Sicherung nehmen oder diese noch einmal von ihrem Aufbewahrungsort kopieren.</translation>
    </message>
    <message>
        <source>It was made by a newer Espalier.</source>
        <translation>Sie stammt von einem neueren Espalier.</translation>
    </message>
    <message>
        <source>Update Espalier here first.</source>
        <translation>Espalier hier zuerst aktualisieren.</translation>
    </message>
    <message>
        <source>This file is not a backup of Espalier.</source>
        <translation>Diese Datei ist keine Sicherung von Espalier.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The passphrase is not the one this backup was made with.</source>
        <translation>Mit dieser Passphrase wurde die Sicherung nicht angelegt.</translation>
    </message>
    <message>
        <source>Type it again; capitals and spaces count.</source>
        <translation>Noch einmal eingeben; Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another backup is being made just now.</source>
        <translation>Gerade wird eine andere Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; several words are easiest.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen nehmen; am einfachsten sind mehrere Wörter.</numerusform>
            <numerusform>Mindestens %n Zeichen nehmen; am einfachsten sind mehrere Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place lies in the data folder, and the backup would be lost with it.</source>
        <translation>Dieser Ort liegt im Datenordner, und die Sicherung ginge mit ihm verloren.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The backup is made, but Espalier could not note it down.</source>
        <translation>Die Sicherung ist gemacht, aber Espalier konnte sie nicht vermerken.</translation>
    </message>
    <message>
        <source>The file is whole and can be restored from.</source>
        <translation>Die Datei ist vollständig und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the data folder.</source>
        <translation>Freien Platz und Rechte des Datenordners prüfen.</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Something stands before the beginning of the XML.</source>
        <translation>Vor dem Beginn des XML steht etwas.</translation>
    </message>
    <message>
        <source>Something stands after the end of the property list.</source>
        <translation>Nach dem Ende der Property List steht etwas.</translation>
    </message>
    <message>
        <source>An “&amp;” that isn’t written as “&amp;amp;”.</source>
        <translation>Ein „&amp;“, das nicht als „&amp;amp;“ geschrieben ist.</translation>
    </message>
    <message>
        <source>A “&lt;” that isn’t written as “&amp;lt;”.</source>
        <translation>Ein „&lt;“, das nicht als „&amp;lt;“ geschrieben ist.</translation>
    </message>
    <message>
        <source>A placeholder stands where a number, a date, data or a truth value has to be.</source>
        <translation>Ein Platzhalter steht, wo eine Zahl, ein Datum, Daten oder ein Wahrheitswert stehen muss.</translation>
    </message>
    <message>
        <source>Another encoding is declared than the one the text has.</source>
        <translation>Angegeben ist eine andere Kodierung als die des Textes.</translation>
    </message>
    <message>
        <source>It is larger or more deeply nested than what is read: %1.</source>
        <translation>Größer oder tiefer verschachtelt als das, was gelesen wird: %1.</translation>
    </message>
    <message>
        <source>It can’t be read here: %1.</source>
        <translation>Hier nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The XML declaration (&lt;?xml … ?&gt;) is damaged.</source>
        <translation>Die XML-Deklaration (&lt;?xml … ?&gt;) ist beschädigt.</translation>
    </message>
    <message>
        <source>A character that XML doesn’t allow (%1).</source>
        <translation>Ein Zeichen, das XML nicht erlaubt (%1).</translation>
    </message>
    <message>
        <source>This isn’t UTF-8. Read as Windows-1252 it says %1.</source>
        <translation>Das ist kein UTF-8. Als Windows-1252 gelesen steht da %1.</translation>
    </message>
    <message>
        <source>Read it as Windows-1252</source>
        <translation>Als Windows-1252 lesen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair all</source>
        <translation>Alles reparieren</translation>
    </message>
</context>
<context>
    <name>CatalogueFacts</name>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n Payload</numerusform>
            <numerusform>%n Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n Befehl</numerusform>
            <numerusform>%n Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n Deklaration</numerusform>
            <numerusform>%n Deklarationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kennt</translation>
    </message>
    <message>
        <source>Up to release</source>
        <translation>Bis Version</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Nothing: as Espalier comes</source>
        <translation>Nichts: wie mit Espalier ausgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>Apple’s schema of %1, %n description(s)</source>
        <translation>
            <numerusform>Apples Schema %1, %n Beschreibung</numerusform>
            <numerusform>Apples Schema %1, %n Beschreibungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded on</source>
        <translation>Geladen am</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>Supervised</source>
        <translation>Betreut</translation>
    </message>
    <message>
        <source>Works only on supervised devices: %1.</source>
        <translation>Wirkt nur auf betreuten Geräten: %1.</translation>
    </message>
    <message>
        <source>Automated enrollment</source>
        <translation>Automatische Registrierung</translation>
    </message>
    <message>
        <source>Works only after Automated Device Enrollment: %1.</source>
        <translation>Wirkt nur nach automatischer Geräteregistrierung: %1.</translation>
    </message>
    <message>
        <source>User-approved</source>
        <translation>Vom Benutzer genehmigt</translation>
    </message>
    <message>
        <source>Works only when a person has approved the management: %1.</source>
        <translation>Wirkt nur, wenn jemand die Verwaltung genehmigt hat: %1.</translation>
    </message>
    <message>
        <source>User enrollment only</source>
        <translation>Nur Benutzerregistrierung</translation>
    </message>
    <message>
        <source>Works only with user enrollment: %1.</source>
        <translation>Wirkt nur bei Benutzerregistrierung: %1.</translation>
    </message>
    <message>
        <source>Not in user enrollment</source>
        <translation>Nicht bei Benutzerregistrierung</translation>
    </message>
    <message>
        <source>Refused on personal devices with user enrollment: %1.</source>
        <translation>Auf privaten Geräten mit Benutzerregistrierung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Removed in %1 %2</source>
        <comment>platform, version</comment>
        <translation>Entfernt in %1 %2</translation>
    </message>
    <message>
        <source>From %1 %2 on it does nothing.</source>
        <translation>Ab %1 %2 bewirkt es nichts mehr.</translation>
    </message>
    <message>
        <source>Deprecated in %1 %2</source>
        <comment>platform, version</comment>
        <translation>Veraltet ab %1 %2</translation>
    </message>
    <message>
        <source>It still works, but Apple advises against it since %1 %2.</source>
        <translation>Es wirkt noch, aber Apple rät seit %1 %2 davon ab.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1 %2 on; older devices ignore it.</source>
        <translation>Ab %1 %2; ältere Geräte ignorieren es.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>In a release Apple has announced but not published.</source>
        <translation>In einer Version, die Apple angekündigt, aber nicht veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>In der Frist</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Of this office</source>
        <translation>Von diesem Büro</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>points of health, in a word</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, serial number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>What takes points away</source>
        <translation>Was Punkte kostet</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <comment>title of a column</comment>
        <translation>%1 (Bytes)</translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message>
        <source>Readable, one certificate</source>
        <translation>Lesbar, ein Zertifikat</translation>
    </message>
    <message>
        <source>The password doesn’t open it</source>
        <translation>Das Passwort öffnet es nicht</translation>
    </message>
    <message>
        <source>Type the password the .p12 file was saved with; capitals count.</source>
        <translation>Das Passwort eingeben, mit dem die .p12-Datei gesichert wurde; Großschreibung zählt.</translation>
    </message>
    <message>
        <source>No certificate in it</source>
        <translation>Kein Zertifikat darin</translation>
    </message>
    <message>
        <source>Download the file again from its row in Apple’s portal. It ends in .pem; leave it as it is.</source>
        <translation>Die Datei noch einmal aus ihrer Zeile im Portal von Apple laden. Sie endet auf .pem; nichts daran ändern.</translation>
    </message>
    <message>
        <source>Its private key is here</source>
        <translation>Sein privater Schlüssel ist hier</translation>
    </message>
    <message>
        <source>Made for the request</source>
        <translation>Für die Anforderung gemacht</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Made for another request</source>
        <translation>Für eine andere Anforderung gemacht</translation>
    </message>
    <message>
        <source>Upload the request of step 3 once more, on the same row with Renew, and take the new file. Or choose the key that this certificate was made with.</source>
        <translation>Die Anforderung aus Schritt 3 noch einmal hochladen, in derselben Zeile mit „Renew“, und die neue Datei nehmen. Oder den Schlüssel wählen, mit dem dieses Zertifikat gemacht wurde.</translation>
    </message>
    <message>
        <source>The key belongs to another one</source>
        <translation>Der Schlüssel gehört zu einem anderen</translation>
    </message>
    <message>
        <source>Choose the key that this certificate was asked for with.</source>
        <translation>Den Schlüssel wählen, mit dem dieses Zertifikat angefordert wurde.</translation>
    </message>
    <message>
        <source>Type the password of the key’s file.</source>
        <translation>Das Passwort der Schlüsseldatei eingeben.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Choose its key too, or the .p12 file that has both.</source>
        <translation>Auch seinen Schlüssel wählen, oder die .p12-Datei, die beides hat.</translation>
    </message>
    <message>
        <source>It is an MDM push certificate</source>
        <translation>Es ist ein MDM-Push-Zertifikat</translation>
    </message>
    <message>
        <source>It has no topic</source>
        <translation>Es hat kein Topic</translation>
    </message>
    <message>
        <source>It looks like a vendor or developer certificate. The one meant here comes from identity.apple.com/pushcert.</source>
        <translation>Es sieht nach einem Anbieter- oder Entwicklerzertifikat aus. Gemeint ist das von identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>It is for the notifications of one app. The one meant here comes from identity.apple.com/pushcert; its topic begins with com.apple.mgmt.</source>
        <translation>Es ist für die Mitteilungen einer App. Gemeint ist das von identity.apple.com/pushcert; sein Topic beginnt mit com.apple.mgmt.</translation>
    </message>
    <message>
        <source>Valid now</source>
        <translation>Jetzt gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from day to day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>It isn’t valid yet, by this computer’s clock. Check date and time here.</source>
        <translation>Nach der Uhr dieses Computers ist es noch nicht gültig. Datum und Uhrzeit hier prüfen.</translation>
    </message>
    <message>
        <source>It ends within 30 days. Perhaps this is last year’s file?</source>
        <translation>Es läuft binnen 30 Tagen ab. Vielleicht ist das die Datei vom letzten Jahr?</translation>
    </message>
    <message>
        <source>Newer than the one in use</source>
        <translation>Neuer als das benutzte</translation>
    </message>
    <message>
        <source>The very same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>This one is in use already. Download the renewed one from the same row.</source>
        <translation>Dieses wird schon benutzt. Das erneuerte aus derselben Zeile laden.</translation>
    </message>
    <message>
        <source>Until %1 instead of %2</source>
        <translation>Bis %1 statt %2</translation>
    </message>
    <message>
        <source>It doesn’t hold longer than the one in use. Perhaps this is an older file?</source>
        <translation>Es gilt nicht länger als das benutzte. Vielleicht ist das eine ältere Datei?</translation>
    </message>
    <message>
        <source>Apple’s push service will refuse it. Only a test service of your own takes it.</source>
        <translation>Der Push-Dienst von Apple wird es ablehnen. Nur ein eigener Testdienst nimmt es.</translation>
    </message>
    <message>
        <source>An RSA key</source>
        <translation>Ein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>Apple issues push certificates for RSA keys only. Make a new request and renew with it.</source>
        <translation>Apple stellt Push-Zertifikate nur für RSA-Schlüssel aus. Eine neue Anforderung machen und damit erneuern.</translation>
    </message>
    <message>
        <source>Same topic as the one in use</source>
        <translation>Dasselbe Topic wie das benutzte</translation>
    </message>
    <message>
        <source>A different topic</source>
        <translation>Ein anderes Topic</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>A signing request</source>
        <translation>Eine Zertifikatsanforderung</translation>
    </message>
    <message>
        <source>This is what the certificate is asked for with. Sign it in step 2, upload the file of step 3, and choose what Apple’s portal gives then.</source>
        <translation>Damit wird das Zertifikat beantragt. In Schritt 2 signieren, die Datei aus Schritt 3 hochladen, und wählen, was Apples Portal dann gibt.</translation>
    </message>
    <message>
        <source>The file to upload</source>
        <translation>Die Datei zum Hochladen</translation>
    </message>
    <message>
        <source>Upload it at identity.apple.com/pushcert, and choose what the portal gives then.</source>
        <translation>Unter identity.apple.com/pushcert hochladen und wählen, was das Portal dann gibt.</translation>
    </message>
    <message>
        <source>Issuer named Apple</source>
        <translation>Aussteller namens Apple</translation>
    </message>
    <message>
        <source>It has ended; today is %1 by this computer’s clock. If that is right, choose Renew on its row in Apple’s portal; that is possible afterwards too.</source>
        <translation>Es ist abgelaufen; nach der Uhr dieses Computers ist heute der %1. Wenn das stimmt: in seiner Zeile in Apples Portal „Renew“ wählen; das geht auch noch danach.</translation>
    </message>
    <message>
        <source>This is an older file. It would replace the one in use, whose private key would be lost. Download the newest one from its row in Apple’s portal.</source>
        <translation>Das ist eine ältere Datei. Sie würde das benutzte Zertifikat ersetzen, dessen privater Schlüssel verloren wäre. Die neueste Datei aus seiner Zeile in Apples Portal laden.</translation>
    </message>
    <message>
        <source>Good for connecting to Apple</source>
        <translation>Für die Verbindung zu Apple geeignet</translation>
    </message>
    <message>
        <source>It says that it isn’t for TLS clients, which push certificates are. Try it on the next page before you rely on it.</source>
        <translation>Laut eigener Angabe ist es nicht für TLS-Clients gedacht; Push-Zertifikate sind es. Auf der nächsten Seite ausprobieren, bevor sich jemand darauf verlässt.</translation>
    </message>
    <message>
        <source>Saved without a password</source>
        <translation>Ohne Passwort gesichert</translation>
    </message>
    <message>
        <source>Save it once more in the program it comes from, with a password: without one nobody can tell whether it was altered.</source>
        <translation>In dem Programm, aus dem sie stammt, noch einmal mit Passwort sichern: Ohne lässt sich nicht erkennen, ob sie verändert wurde.</translation>
    </message>
</context>
<context>
    <name>CommandNotes</name>
    <message>
        <source>A Mac that needs a PIN afterwards gets six digits that the server makes and keeps in the vault. With Return to Service the device comes back enrolled by itself. At most 5 erases and locks in 10 minutes.</source>
        <translation>Ein Mac, der danach eine PIN braucht, bekommt sechs Ziffern, die der Server macht und im Tresor aufhebt. Mit „Return to Service“ kommt das Gerät von selbst registriert zurück. Höchstens 5 Löschungen und Sperren in 10 Minuten.</translation>
    </message>
    <message>
        <source>A Mac restarts and stays locked until someone enters the PIN. Where none is set here, the server makes six digits and keeps them in the vault. At most 5 erases and locks in 10 minutes.</source>
        <translation>Ein Mac startet neu und bleibt gesperrt, bis jemand die PIN eingibt. Wo hier keine gesetzt ist, macht der Server sechs Ziffern und hebt sie im Tresor auf. Höchstens 5 Löschungen und Sperren in 10 Minuten.</translation>
    </message>
    <message>
        <source>Whoever holds the device can open it until a new passcode is set. The unlock token is put in by the server.</source>
        <translation>Wer das Gerät in der Hand hat, kann es öffnen, bis ein neuer Code gesetzt ist. Das Entsperr-Token setzt der Server ein.</translation>
    </message>
    <message>
        <source>The server makes a new password, puts the present one in, and keeps both in the vault until the Mac has answered.</source>
        <translation>Der Server macht ein neues Passwort, setzt das jetzige ein und hebt beide im Tresor auf, bis der Mac geantwortet hat.</translation>
    </message>
    <message>
        <source>Asks about the password in the vault. One that is in doubt is settled by the answer.</source>
        <translation>Fragt nach dem Passwort im Tresor. Ist eines zweifelhaft, entscheidet die Antwort.</translation>
    </message>
    <message>
        <source>The server makes a new password, puts the present one in, and keeps both in the vault. It holds after a restart.</source>
        <translation>Der Server macht ein neues Passwort, setzt das jetzige ein und hebt beide im Tresor auf. Es gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Asks about the password in the vault. A Mac answers once in 30 seconds.</source>
        <translation>Fragt nach dem Passwort im Tresor. Ein Mac antwortet nur einmal in 30 Sekunden.</translation>
    </message>
    <message>
        <source>The server puts in the present recovery key and gets the new one encrypted. Both are in the vault until the Mac has answered.</source>
        <translation>Der Server setzt den jetzigen Wiederherstellungsschlüssel ein und bekommt den neuen verschlüsselt. Beide liegen im Tresor, bis der Mac geantwortet hat.</translation>
    </message>
    <message>
        <source>The server makes a new password, sends only its hash, and keeps it in the vault. Under Server it can be set to change by itself.</source>
        <translation>Der Server macht ein neues Passwort, sendet nur dessen Hash und hebt es im Tresor auf. Unter „Server“ lässt sich einstellen, dass es sich von selbst ändert.</translation>
    </message>
    <message>
        <source>The code is kept in the vault when the device answers. It gives it for 15 days after it was supervised, and before Find My is on.</source>
        <translation>Der Code liegt im Tresor, sobald das Gerät antwortet. Es gibt ihn 15 Tage lang heraus, nachdem es betreut wurde, und bevor „Wo ist?“ an ist.</translation>
    </message>
    <message>
        <source>Choose a package that this server hosts, or name the address of a manifest. A Mac says only that the order is valid; whether it is there, the list of apps tells.</source>
        <translation>Ein Paket wählen, das dieser Server bereithält, oder die Adresse eines Manifests nennen. Ein Mac sagt nur, dass der Auftrag gültig ist; ob es da ist, sagt die Liste der Apps.</translation>
    </message>
    <message>
        <source>Choose an app that this server hosts, or name one of the App Store, or the address of a manifest: exactly one of them.</source>
        <translation>Eine App wählen, die dieser Server bereithält, oder eine aus dem App Store nennen, oder die Adresse eines Manifests: genau eines davon.</translation>
    </message>
    <message>
        <source>A message or a phone number is needed. Until Lost Mode is ended the device takes no other commands, and its location can be asked for.</source>
        <translation>Eine Nachricht oder eine Telefonnummer ist nötig. Bis der Modus „Verloren“ endet, nimmt das Gerät keine anderen Befehle an, und sein Ort kann abgefragt werden.</translation>
    </message>
    <message>
        <source>Only in Lost Mode. The person learns afterwards that the location was asked for. It is asked for once, never by itself.</source>
        <translation>Nur im Modus „Verloren“. Die Person erfährt hinterher, dass der Ort abgefragt wurde. Gefragt wird einmal, nie von selbst.</translation>
    </message>
    <message>
        <source>Left empty, the server asks for everything its rights allow.</source>
        <translation>Bleibt es leer, fragt der Server alles ab, was seine Rechte erlauben.</translation>
    </message>
    <message>
        <source>Superseded by declarations from iOS 17 and macOS 14 on; removed with system 26.</source>
        <translation>Ab iOS 17 und macOS 14 durch Deklarationen ersetzt; mit System 26 entfallen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Clear passcode</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>CommandSections</name>
    <message>
        <source>Often used</source>
        <translation>Oft gebraucht</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>Das Gerät fragen</translation>
    </message>
    <message>
        <source>Apps and books</source>
        <translation>Apps und Bücher</translation>
    </message>
    <message>
        <source>Profiles and setup</source>
        <translation>Profile und Einrichtung</translation>
    </message>
    <message>
        <source>Locks and passwords</source>
        <translation>Sperren und Passwörter</translation>
    </message>
    <message>
        <source>Lost Mode</source>
        <translation>Modus „Verloren“</translation>
    </message>
    <message>
        <source>System updates</source>
        <translation>Systemupdates</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Bildschirm teilen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Erase, lock, clear the passcode</source>
        <translation>Löschen, sperren, Code entfernen</translation>
    </message>
</context>
<context>
    <name>CommandSteps</name>
    <message numerus="yes">
        <source>Held back for %n second(s), to be called off</source>
        <translation>
            <numerusform>%n Sekunde zurückgehalten, um zurückgezogen werden zu können</numerusform>
            <numerusform>%n Sekunden zurückgehalten, um zurückgezogen werden zu können</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go: nobody called it off</source>
        <translation>Losgelassen: Niemand hat den Befehl zurückgezogen</translation>
    </message>
    <message>
        <source>Held back until another operator says yes</source>
        <translation>Zurückgehalten, bis eine zweite Person zustimmt</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Held back until somebody lets the device in</source>
        <translation>Zurückgehalten, bis jemand das Gerät zulässt</translation>
    </message>
    <message>
        <source>The device was let in</source>
        <translation>Das Gerät wurde zugelassen</translation>
    </message>
    <message>
        <source>Pushed: the push service took the wake-up</source>
        <translation>Geweckt: Der Push-Dienst hat den Weckruf angenommen</translation>
    </message>
</context>
<context>
    <name>CommandTarget</name>
    <message>
        <source>the group %1</source>
        <translation>die Gruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Ask for device facts</source>
        <translation>Angaben zum Gerät abfragen</translation>
    </message>
    <message>
        <source>Ask for security facts</source>
        <translation>Angaben zur Sicherheit abfragen</translation>
    </message>
    <message>
        <source>List apps</source>
        <translation>Apps auflisten</translation>
    </message>
    <message>
        <source>List managed apps</source>
        <translation>Verwaltete Apps auflisten</translation>
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
        <source>List certificates</source>
        <translation>Zertifikate auflisten</translation>
    </message>
    <message>
        <source>Ask for restrictions</source>
        <translation>Einschränkungen abfragen</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Benutzer auflisten</translation>
    </message>
    <message>
        <source>Install profile</source>
        <translation>Profil installieren</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Install app</source>
        <translation>App installieren</translation>
    </message>
    <message>
        <source>Remove app</source>
        <translation>App entfernen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear passcode</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on Lost Mode</source>
        <translation>Modus „Verloren“ einschalten</translation>
    </message>
    <message>
        <source>Turn off Lost Mode</source>
        <translation>Modus „Verloren“ ausschalten</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>Standort abfragen</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Update the system</source>
        <translation>System aktualisieren</translation>
    </message>
    <message>
        <source>List system updates</source>
        <translation>Systemaktualisierungen auflisten</translation>
    </message>
    <message>
        <source>Declarations changed</source>
        <translation>Deklarationen geändert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>It is sent at the device’s next contact.</source>
        <translation>Er wird gesendet, sobald sich das Gerät meldet.</translation>
    </message>
    <message>
        <source>Waiting – busy or locked</source>
        <translation>Beschäftigt oder gesperrt</translation>
    </message>
    <message>
        <source>The device is busy or locked. It is offered again when someone unlocks it.</source>
        <translation>Das Gerät ist beschäftigt oder gesperrt. Der Befehl wird wieder angeboten, wenn es jemand entsperrt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The device has done it.</source>
        <translation>Das Gerät hat es getan.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The device could not do it.</source>
        <translation>Das Gerät konnte es nicht tun.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>The device could not read the command. A key in it is wrong for this device.</source>
        <translation>Das Gerät konnte den Befehl nicht lesen. Ein Schlüssel darin passt nicht zu diesem Gerät.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was taken back before the device did it.</source>
        <translation>Er wurde zurückgenommen, bevor das Gerät ihn ausgeführt hat.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The device didn’t fetch it in time.</source>
        <translation>Das Gerät hat ihn nicht rechtzeitig abgeholt.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>It was sent, but the device left before answering. It may have been done.</source>
        <translation>Er wurde gesendet, doch das Gerät ging, bevor es antwortete. Vielleicht ist er ausgeführt worden.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Install package</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>The device has fetched it and hasn’t answered yet.</source>
        <translation>Das Gerät hat ihn abgeholt und noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Another operator has to say yes before it is sent. After a day it is called off.</source>
        <translation>Ein anderer Operator muss zustimmen, bevor gesendet wird. Nach einem Tag wird er zurückgezogen.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>It isn’t sent yet, so that it can still be called off.</source>
        <translation>Noch nicht gesendet, damit er sich zurückziehen lässt.</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Geweckt</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>The device doesn’t know this command, or not in its present state.</source>
        <translation>Das Gerät kennt diesen Befehl nicht, oder nicht in seinem jetzigen Zustand.</translation>
    </message>
    <message>
        <source>The push service has taken the wake-up for the device, and it hasn’t called yet.</source>
        <translation>Der Push-Dienst hat den Weckruf für das Gerät angenommen, und es hat sich noch nicht gemeldet.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n Payload</numerusform>
            <numerusform>%n Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are the same in both</source>
        <translation>
            <numerusform>%n Wert ist in beiden gleich</numerusform>
            <numerusform>%n Werte sind in beiden gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>New payload</source>
        <translation>Neue Payload</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>in %n payload(s)</source>
        <translation>
            <numerusform>in %n Payload</numerusform>
            <numerusform>in %n Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>Compliance</name>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>In Nachfrist</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n compliant</source>
        <translation>
            <numerusform>%n konform</numerusform>
            <numerusform>%n konform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in grace</source>
        <translation>
            <numerusform>%n in Nachfrist</numerusform>
            <numerusform>%n in Nachfrist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compliant</source>
        <translation>
            <numerusform>%n nicht konform</numerusform>
            <numerusform>%n nicht konform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells you</source>
        <translation>Meldet es</translation>
    </message>
    <message>
        <source>Installs %1</source>
        <translation>Installiert %1</translation>
    </message>
    <message>
        <source>Puts into %1</source>
        <translation>Nimmt in %1 auf</translation>
    </message>
    <message>
        <source>Only shows it</source>
        <translation>Zeigt es nur</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Nach %n Tag</numerusform>
            <numerusform>Nach %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>Nach %n Stunde</numerusform>
            <numerusform>Nach %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplianceBaselines</name>
    <message>
        <source>Locked and in touch</source>
        <translation>Gesperrt und in Verbindung</translation>
    </message>
    <message>
        <source>Every device has a passcode and reports at least every two weeks.</source>
        <translation>Jedes Gerät hat einen Code und meldet sich mindestens alle zwei Wochen.</translation>
    </message>
    <message>
        <source>Systems that still get security updates</source>
        <translation>Systeme, die noch Sicherheitsupdates bekommen</translation>
    </message>
    <message>
        <source>The release before the newest one is the least, with two weeks to update.</source>
        <translation>Mindestens die Version vor der neuesten, mit zwei Wochen Zeit zum Aktualisieren.</translation>
    </message>
    <message>
        <source>Macs that may be lost</source>
        <translation>Macs, die verloren gehen können</translation>
    </message>
    <message>
        <source>FileVault and firewall are on. Choose the group of your Macs.</source>
        <translation>FileVault und Firewall sind an. Dazu die Gruppe der Macs wählen.</translation>
    </message>
    <message>
        <source>Devices of the office</source>
        <translation>Geräte des Büros</translation>
    </message>
    <message>
        <source>Supervised, with no certificate that ends within a month.</source>
        <translation>Betreut, und kein Zertifikat endet innerhalb eines Monats.</translation>
    </message>
</context>
<context>
    <name>ComplianceReport</name>
    <message>
        <source>Compliance of devices</source>
        <translation>Konformität der Geräte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organisation, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s) compliant</source>
        <translation>
            <numerusform>%1 von %n Gerät konform</numerusform>
            <numerusform>%1 von %n Geräten konform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) more aren’t covered by a policy.</source>
        <translation>
            <numerusform>Für %n weiteres Gerät gilt keine Richtlinie.</numerusform>
            <numerusform>Für %n weitere Geräte gilt keine Richtlinie.</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind of device</source>
        <translation>Nach Geräteart</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>What is broken most</source>
        <translation>Was am häufigsten verletzt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>Geräte von</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplianceRules</name>
    <message>
        <source>%1 (%2)</source>
        <comment>platform, model</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Minimum system</source>
        <translation>Mindestsystem</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Betreut</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Verbindung</translation>
    </message>
    <message>
        <source>Required app</source>
        <translation>Verlangte App</translation>
    </message>
    <message>
        <source>Forbidden app</source>
        <translation>Verbotene App</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>Eine Abfrage</translation>
    </message>
    <message>
        <source>Devices of one kind have at least this system.</source>
        <translation>Geräte einer Art haben mindestens dieses System.</translation>
    </message>
    <message>
        <source>The storage is encrypted; on a Mac, FileVault is on.</source>
        <translation>Der Speicher ist verschlüsselt; auf einem Mac ist FileVault an.</translation>
    </message>
    <message>
        <source>The firewall is on. Counts for Macs only.</source>
        <translation>Die Firewall ist an. Gilt nur für Macs.</translation>
    </message>
    <message>
        <source>The device is supervised, so everything can be managed.</source>
        <translation>Das Gerät ist betreut, so dass sich alles verwalten lässt.</translation>
    </message>
    <message>
        <source>The device was in touch within this time.</source>
        <translation>Das Gerät hat sich innerhalb dieser Zeit gemeldet.</translation>
    </message>
    <message>
        <source>This app is installed, if wanted in at least this version.</source>
        <translation>Diese App ist installiert, auf Wunsch mindestens in dieser Version.</translation>
    </message>
    <message>
        <source>This app isn’t installed; with a version, only older ones are forbidden.</source>
        <translation>Diese App ist nicht installiert; mit einer Version sind nur ältere verboten.</translation>
    </message>
    <message>
        <source>No certificate on the device ends so soon.</source>
        <translation>Kein Zertifikat auf dem Gerät endet so bald.</translation>
    </message>
    <message>
        <source>What a query asks holds for the device.</source>
        <translation>Was eine Abfrage verlangt, trifft auf das Gerät zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has at least %2</source>
        <comment>system, version</comment>
        <translation>%1 hat mindestens %2</translation>
    </message>
    <message>
        <source>%1 is installed, at least %2</source>
        <translation>%1 ist installiert, mindestens %2</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 ist installiert</translation>
    </message>
    <message>
        <source>No %1 older than %2</source>
        <translation>Kein %1, das älter ist als %2</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Kein %1</translation>
    </message>
    <message>
        <source>In touch within %1</source>
        <translation>Gemeldet innerhalb von %1</translation>
    </message>
    <message>
        <source>No certificate ends within %1</source>
        <translation>Kein Zertifikat endet innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 doesn’t end within %2</source>
        <translation>%1 endet nicht innerhalb von %2</translation>
    </message>
    <message>
        <source>A passcode is set</source>
        <translation>Ein Code ist gesetzt</translation>
    </message>
    <message>
        <source>Storage is encrypted</source>
        <translation>Speicher ist verschlüsselt</translation>
    </message>
    <message>
        <source>Firewall is on (Macs)</source>
        <translation>Firewall ist an (Macs)</translation>
    </message>
    <message>
        <source>%1 has less than %2</source>
        <comment>system, version</comment>
        <translation>%1 hat weniger als %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is missing or older than %2</source>
        <translation>%1 fehlt oder ist älter als %2</translation>
    </message>
    <message>
        <source>%1 is installed and forbidden</source>
        <translation>%1 ist installiert und verboten</translation>
    </message>
    <message>
        <source>Not in touch for more than %1</source>
        <translation>Seit mehr als %1 nicht gemeldet</translation>
    </message>
    <message>
        <source>A certificate ends within %1</source>
        <translation>Ein Zertifikat endet innerhalb von %1</translation>
    </message>
    <message>
        <source>Doesn’t hold: %1</source>
        <translation>Trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>No passcode</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Firewall is off</source>
        <translation>Firewall ist aus</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Nicht betreut</translation>
    </message>
    <message>
        <source>Has %1, at least %2 is asked for</source>
        <translation>Hat %1, verlangt ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is %2, at least %3 is asked for</source>
        <translation>%1 ist %2, verlangt ist mindestens %3</translation>
    </message>
    <message>
        <source>%1 %2 is installed and forbidden</source>
        <translation>%1 %2 ist installiert und verboten</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Letzter Kontakt: %1</translation>
    </message>
    <message>
        <source>A certificate ends %1</source>
        <translation>Ein Zertifikat endet am %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not told yet: %1</source>
        <translation>Noch nicht gemeldet: %1</translation>
    </message>
    <message>
        <source>A passcode is set. Macs and Apple TVs don’t tell, and aren’t judged by it.</source>
        <translation>Ein Code ist gesetzt. Macs und Apple TVs verraten es nicht und werden danach nicht beurteilt.</translation>
    </message>
</context>
<context>
    <name>ComplianceStandings</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>Nachfrist bis</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>true only where every profile says so</source>
        <translation>wahr nur, wenn jedes Profil es sagt</translation>
    </message>
    <message>
        <source>true as soon as one profile says so</source>
        <translation>wahr, sobald ein Profil es sagt</translation>
    </message>
    <message>
        <source>the smallest value counts</source>
        <translation>der kleinste Wert gilt</translation>
    </message>
    <message>
        <source>the largest value counts</source>
        <translation>der größte Wert gilt</translation>
    </message>
    <message>
        <source>what every profile lists</source>
        <translation>was in jedem Profil steht</translation>
    </message>
    <message>
        <source>what any profile lists</source>
        <translation>was in einem der Profile steht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Auf dem Gerät</translation>
    </message>
    <message>
        <source>only one of them can be active</source>
        <translation>nur eine davon kann aktiv sein</translation>
    </message>
    <message>
        <source>set up twice; the device may keep only one</source>
        <translation>doppelt eingerichtet; das Gerät behält vielleicht nur eine</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>value, why it holds</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>any of them: Apple gives these values no order</source>
        <translation>irgendeiner davon: Apple legt für diese Werte keine Rangfolge fest</translation>
    </message>
    <message>
        <source>Several payloads of one type</source>
        <translation>Mehrere Payloads desselben Typs</translation>
    </message>
    <message>
        <source>has such a payload</source>
        <translation>hat eine solche Payload</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) collide</source>
        <translation>
            <numerusform>%n Einstellung kollidiert</numerusform>
            <numerusform>%n Einstellungen kollidieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles on this device contradict each other.</source>
        <translation>Profile auf diesem Gerät widersprechen einander.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) come from several profiles</source>
        <translation>
            <numerusform>%n Einstellung kommt aus mehreren Profilen</numerusform>
            <numerusform>%n Einstellungen kommen aus mehreren Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The device combines them.</source>
        <translation>Das Gerät führt sie zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible conflict(s) with profiles that are not ours</source>
        <translation>
            <numerusform>%n möglicher Konflikt mit fremden Profilen</numerusform>
            <numerusform>%n mögliche Konflikte mit fremden Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>two sentences</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>They have payloads that assigned profiles have too.</source>
        <translation>Sie haben Payloads, die auch zugewiesene Profile haben.</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Issued by itself</source>
        <translation>Selbst ausgestellt</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity (PKCS #12)</source>
        <translation>Identität (PKCS #12)</translation>
    </message>
    <message>
        <source>%1, opened with its password on the device</source>
        <translation>%1, wird auf dem Gerät mit ihrem Passwort geöffnet</translation>
    </message>
    <message>
        <source>Picture, %1 × %2</source>
        <translation>Bild, %1 × %2</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Property list or XML</source>
        <translation>Property-Liste oder XML</translation>
    </message>
</context>
<context>
    <name>DestructiveWords</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Everything on it is lost: data, apps, accounts and the enrollment. It can’t be undone once the device has fetched the command. At most 5 erases and locks in 10 minutes.</source>
        <translation>Alles darauf geht verloren: Daten, Apps, Accounts und die Registrierung. Hat das Gerät den Befehl geholt, lässt er sich nicht zurücknehmen. Höchstens 5 Löschungen und Sperren in 10 Minuten.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>PIN to unlock the Mac afterwards (Intel)</source>
        <translation>PIN, mit der der Mac danach entsperrt wird (Intel)</translation>
    </message>
    <message>
        <source>Lock %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>PIN that unlocks it</source>
        <translation>PIN zum Entsperren</translation>
    </message>
    <message>
        <source>Message on the screen</source>
        <translation>Nachricht auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>The screen locks at once. Whoever knows the passcode unlocks it.</source>
        <translation>Der Bildschirm wird sofort gesperrt. Wer den Code kennt, entsperrt ihn.</translation>
    </message>
    <message>
        <source>Message on the lock screen</source>
        <translation>Nachricht auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Phone number on the lock screen</source>
        <translation>Telefonnummer auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Clear the passcode of %1?</source>
        <translation>Code von %1 löschen?</translation>
    </message>
    <message>
        <source>Whoever holds the device can open it until a new passcode is set. Where a profile demands one, the person has 60 minutes to choose it.</source>
        <translation>Wer das Gerät in der Hand hat, kann es öffnen, bis ein neuer Code gesetzt ist. Verlangt ein Profil einen, bleiben 60 Minuten, ihn zu wählen.</translation>
    </message>
    <message>
        <source>Clear passcode</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Remove the enrollment of %1?</source>
        <translation>Registrierung von %1 entfernen?</translation>
    </message>
    <message>
        <source>All profiles, accounts and apps that came from here leave the device, and it is no longer managed. To come back it needs a new link. The record here stays.</source>
        <translation>Alle Profile, Accounts und Apps von hier verlassen das Gerät, und es wird nicht mehr verwaltet. Für die Rückkehr braucht es einen neuen Link. Der Eintrag hier bleibt.</translation>
    </message>
    <message>
        <source>Remove enrollment</source>
        <translation>Registrierung entfernen</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>Eintrag von %1 löschen?</translation>
    </message>
    <message>
        <source>Its inventory, notes and command history are lost. The audit log keeps what was done.</source>
        <translation>Inventar, Notizen und Befehlsverlauf gehen verloren. Das Protokoll behält, was geschehen ist.</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>%1 ausschalten?</translation>
    </message>
    <message>
        <source>Unsaved work may be lost, and it can’t be woken from here: someone has to switch it on.</source>
        <translation>Ungesicherte Arbeit kann verloren gehen, und von hier lässt sich das Gerät nicht wecken: Jemand muss es einschalten.</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Made by the server and kept in the vault</source>
        <translation>Macht der Server und hebt sie im Tresor auf</translation>
    </message>
    <message>
        <source>The Mac restarts at once and stays locked until someone enters the PIN. Unsaved work is lost. The PIN is in the vault then, whoever chose it.</source>
        <translation>Der Mac startet sofort neu und bleibt gesperrt, bis jemand die PIN eingibt. Ungesichertes geht verloren. Die PIN liegt dann im Tresor, egal wer sie gewählt hat.</translation>
    </message>
</context>
<context>
    <name>DeviceChange</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption was turned on</source>
        <translation>Verschlüsselung eingeschaltet</translation>
    </message>
    <message>
        <source>Encryption was turned off</source>
        <translation>Verschlüsselung ausgeschaltet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A passcode was set</source>
        <translation>Code eingerichtet</translation>
    </message>
    <message>
        <source>The passcode was removed</source>
        <translation>Code entfernt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Passcode rules</source>
        <translation>Regeln für den Code</translation>
    </message>
    <message>
        <source>The passcode meets the rules now</source>
        <translation>Der Code erfüllt jetzt die Regeln</translation>
    </message>
    <message>
        <source>The passcode meets the rules no more</source>
        <translation>Der Code erfüllt die Regeln nicht mehr</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>The firewall was turned on</source>
        <translation>Firewall eingeschaltet</translation>
    </message>
    <message>
        <source>The firewall was turned off</source>
        <translation>Firewall ausgeschaltet</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>It is supervised now</source>
        <translation>Es ist jetzt betreut</translation>
    </message>
    <message>
        <source>It is supervised no more</source>
        <translation>Es ist nicht mehr betreut</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>an amount</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 %2 added</source>
        <comment>app, version</comment>
        <translation>%1 %2 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>app, from version to version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>System updated: %1</source>
        <translation>System aktualisiert: %1</translation>
    </message>
    <message>
        <source>Another build: %1</source>
        <translation>Anderer Build: %1</translation>
    </message>
    <message>
        <source>Renamed from %1 to %2</source>
        <translation>Von %1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) changed</source>
        <translation>
            <numerusform>%n App geändert</numerusform>
            <numerusform>%n Apps geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) changed</source>
        <translation>
            <numerusform>%n Profil geändert</numerusform>
            <numerusform>%n Profile geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) changed</source>
        <translation>
            <numerusform>%n Zertifikat geändert</numerusform>
            <numerusform>%n Zertifikate geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <comment>which one, and that it came or went</comment>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <comment>which one, and that it came or went</comment>
        <translation>Zertifikat: %1</translation>
    </message>
</context>
<context>
    <name>DeviceSummaryTab</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Owner’s e-mail</source>
        <translation>E-Mail des Besitzers</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>system, build</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Betreut</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>None set</source>
        <translation>Keiner gesetzt</translation>
    </message>
    <message>
        <source>Passcode rules</source>
        <translation>Regeln für den Code</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last wake-up</source>
        <translation>Letzter Weckruf</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>when, link</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Facts from</source>
        <translation>Stand der Angaben</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Wi-Fi address</source>
        <translation>WLAN-Adresse</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Next wake-up</source>
        <translation>Nächster Weckruf</translation>
    </message>
    <message>
        <source>Asked for %1, waiting for the device</source>
        <translation>Angefordert %1, wartet auf das Gerät</translation>
    </message>
    <message>
        <source>New identity %1</source>
        <translation>Neue Identität %1</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <comment>when, why</comment>
        <translation>Gescheitert %1: %2</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Of a personal device: no locking, erasing or apps</source>
        <translation>Wie bei privaten Geräten: kein Sperren, kein Löschen, keine Apps</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Health: %1, %2 of 100</source>
        <comment>level, points</comment>
        <translation>Zustand: %1, %2 von 100</translation>
    </message>
    <message>
        <source>Nothing takes points from it.</source>
        <translation>Nichts zieht Punkte ab.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Left by itself</source>
        <translation>Selbst gegangen</translation>
    </message>
    <message>
        <source>Unenrolled</source>
        <translation>Registrierung entfernt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Enrolling</source>
        <translation>Registriert sich</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag still</numerusform>
            <numerusform>Seit %n Tagen still</numerusform>
        </translation>
    </message>
    <message>
        <source>Can’t be woken</source>
        <translation>Nicht zu wecken</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n Befehlsfehler</numerusform>
            <numerusform>%n Befehlsfehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity ends soon</source>
        <translation>Identität endet bald</translation>
    </message>
    <message>
        <source>Identity ended</source>
        <translation>Identität abgelaufen</translation>
    </message>
    <message>
        <source>Passcode too weak</source>
        <translation>Code zu schwach</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) waiting</source>
        <translation>
            <numerusform>%n Befehl wartet</numerusform>
            <numerusform>%n Befehle warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No inventory yet</source>
        <translation>Noch kein Inventar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation>%1 von %2 GB belegt</translation>
    </message>
    <message>
        <source>Apple no longer knows this device’s push token. It comes back when the device checks in.</source>
        <translation>Apple kennt das Push-Token dieses Geräts nicht mehr. Es kommt zurück, wenn sich das Gerät meldet.</translation>
    </message>
    <message>
        <source>No wake-up sent yet</source>
        <translation>Noch nicht geweckt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Apple&apos;s answer, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Refused, is sent away</source>
        <translation>Abgelehnt, wird weggeschickt</translation>
    </message>
    <message>
        <source>Accepted by the push service · %1</source>
        <translation>Vom Push-Dienst angenommen · %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>EndedWords</name>
    <message>
        <source>no recovery key of this Mac is kept here, and no user’s password was given</source>
        <translation>von diesem Mac ist kein Wiederherstellungsschlüssel hinterlegt, und das Passwort eines Benutzers wurde nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happened to a command, why</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The device was erased before it had it.</source>
        <translation>Das Gerät wurde gelöscht, bevor es ihn hatte.</translation>
    </message>
    <message>
        <source>The device left the management before it had it.</source>
        <translation>Das Gerät hat die Verwaltung verlassen, bevor es ihn hatte.</translation>
    </message>
    <message>
        <source>The management of the device ended before it had it.</source>
        <translation>Die Verwaltung des Geräts endete, bevor es ihn hatte.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Nobody approved it within a day.</source>
        <translation>Niemand hat ihn innerhalb eines Tages freigegeben.</translation>
    </message>
    <message>
        <source>It wasn’t sent to the device</source>
        <translation>Er wurde nicht an das Gerät gesendet</translation>
    </message>
    <message>
        <source>The device enrolled anew, and what was asked before ended with that.</source>
        <translation>Das Gerät wurde neu registriert; was vorher angeordnet war, endete damit.</translation>
    </message>
    <message>
        <source>The enrollment of the device was refused.</source>
        <translation>Die Registrierung des Geräts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The server was restored from a backup; what it had ordered was called off.</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt; was er angeordnet hatte, wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Its time was over before the device had done it.</source>
        <translation>Seine Zeit war abgelaufen, bevor das Gerät ihn ausgeführt hatte.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Called off by %1 before the device had it.</source>
        <translation>Von %1 zurückgezogen, bevor das Gerät ihn hatte.</translation>
    </message>
    <message>
        <source>Espalier called it off itself: there is a newer version, or it is no longer meant for the device.</source>
        <translation>Espalier hat ihn selbst zurückgezogen: Es gibt eine neuere Version, oder er ist nicht mehr für das Gerät bestimmt.</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Abgelehnt von %1</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>Vendor certificate</source>
        <translation>Anbieterzertifikat</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Profile signer</source>
        <translation>Profilsignatur</translation>
    </message>
    <message>
        <source>Device authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Vertraute Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>First device identity</source>
        <translation>Erste Geräteidentität</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, how long is left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enrollment link</source>
        <translation>Registrierungslink</translation>
    </message>
</context>
<context>
    <name>EndingRow</name>
    <message>
        <source>Identity of %1</source>
        <translation>Identität von %1</translation>
    </message>
    <message numerus="yes">
        <source>Identities of %n device(s)</source>
        <translation>
            <numerusform>Identität von %n Gerät</numerusform>
            <numerusform>Identitäten von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrollment link %1</source>
        <translation>Registrierungslink %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open enrollment link(s)</source>
        <translation>
            <numerusform>%n offener Registrierungslink</numerusform>
            <numerusform>%n offene Registrierungslinks</numerusform>
        </translation>
    </message>
    <message>
        <source>Wakes every device. Renewed by hand, with the Apple account it was made with.</source>
        <translation>Weckt jedes Gerät. Von Hand zu erneuern, mit dem Apple-Account, mit dem es erstellt wurde.</translation>
    </message>
    <message>
        <source>%1 · signs the request when the push certificate is renewed. Apple’s developer site gives the next one.</source>
        <translation>%1 · signiert die Anforderung, wenn das Push-Zertifikat erneuert wird. Das nächste gibt es auf Apples Entwicklerseite.</translation>
    </message>
    <message>
        <source>%1 · devices refuse the connection without it</source>
        <translation>%1 · ohne es lehnen Geräte die Verbindung ab</translation>
    </message>
    <message>
        <source>%1 · renews itself a month before</source>
        <translation>%1 · erneuert sich einen Monat vorher von selbst</translation>
    </message>
    <message>
        <source>%1 · should have renewed itself; the log says why not</source>
        <translation>%1 · hätte sich erneuern sollen; warum nicht, steht im Protokoll</translation>
    </message>
    <message>
        <source>%1 · every identity that it gave ends with it</source>
        <translation>%1 · mit ihr endet jede Identität, die sie ausgestellt hat</translation>
    </message>
    <message>
        <source>%1 · identities from there are refused then. Trust its successor before.</source>
        <translation>%1 · Identitäten von dort werden dann abgelehnt. Vorher ihrer Nachfolgerin vertrauen.</translation>
    </message>
    <message>
        <source>It gets a new one when it enrolls again.</source>
        <translation>Es bekommt eine neue, wenn es sich neu registriert.</translation>
    </message>
    <message>
        <source>%1 is the first. They get new ones when they enroll again.</source>
        <translation>%1 ist das erste. Sie bekommen neue, wenn sie sich neu registrieren.</translation>
    </message>
    <message>
        <source>For %1; nobody can enroll through it after that.</source>
        <translation>Für %1; danach kann sich niemand mehr darüber registrieren.</translation>
    </message>
    <message>
        <source>The first closes then. Nobody can enroll through one that is closed.</source>
        <translation>Dann schließt der erste. Über einen geschlossenen kann sich niemand registrieren.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>EnrollmentWords</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n genutzt</numerusform>
            <numerusform>%n genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>how many, of how many</comment>
        <translation>%1 von %2 genutzt</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>Widerrufen %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installiert gerade</translation>
    </message>
    <message>
        <source>Not installed yet</source>
        <translation>Noch nicht installiert</translation>
    </message>
    <message>
        <source>Only opened</source>
        <translation>Nur geöffnet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Profile fetched</source>
        <translation>Profil geholt</translation>
    </message>
    <message>
        <source>SCEP asked</source>
        <translation>SCEP gefragt</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Zertifikat erteilt</translation>
    </message>
    <message>
        <source>Authen- ticate</source>
        <comment>Apple’s message Authenticate, broken where a line may end</comment>
        <translation>Anmel- dung</translation>
    </message>
    <message>
        <source>Token Update</source>
        <comment>Apple’s message TokenUpdate, broken where a line may end</comment>
        <translation>Push- Token</translation>
    </message>
    <message>
        <source>First push</source>
        <translation>Erster Push</translation>
    </message>
    <message>
        <source>First inventory</source>
        <translation>Erstes Inventar</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>the push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>the inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Apple did not take the wake-up</source>
        <translation>Apple hat den Weckruf nicht angenommen</translation>
    </message>
    <message>
        <source>Check the push certificate under Server. The device still answers when it comes by itself.</source>
        <translation>Das Push-Zertifikat unter Server prüfen. Das Gerät antwortet trotzdem, wenn es sich von selbst meldet.</translation>
    </message>
    <message>
        <source>The device and the server found no common TLS</source>
        <translation>Gerät und Server haben kein gemeinsames TLS gefunden</translation>
    </message>
    <message>
        <source>Update its system.</source>
        <translation>Sein System aktualisieren.</translation>
    </message>
    <message>
        <source>By the device’s clock the server’s certificate is not valid</source>
        <translation>Nach der Uhr des Geräts gilt das Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>Set its date and time to automatic, then go on where it stopped.</source>
        <translation>Datum und Uhrzeit dort auf automatisch stellen und weitermachen, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The device does not trust the server’s certificate</source>
        <translation>Das Gerät vertraut dem Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>Let it install the profile of the link first, or bring in a certificate of a public authority under Server.</source>
        <translation>Zuerst das Profil des Links dort installieren lassen, oder unter Server ein Zertifikat einer öffentlichen Stelle einsetzen.</translation>
    </message>
    <message>
        <source>The link is for another kind of device</source>
        <translation>Der Link ist für eine andere Art von Gerät</translation>
    </message>
    <message>
        <source>Send a link for it, or let this one take it.</source>
        <translation>Einen passenden Link schicken, oder diesen auch dafür öffnen.</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Der Server hat es abgelehnt</translation>
    </message>
    <message>
        <source>Its line in Activity tells more. If the device was enrolled before, look into the quarantine.</source>
        <translation>Unter Aktivität steht mehr dazu. War das Gerät schon einmal registriert, in der Quarantäne nachsehen.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Give it more time or send a new one.</source>
        <translation>Ihn verlängern oder einen neuen senden.</translation>
    </message>
    <message>
        <source>The link has no uses left</source>
        <translation>Der Link ist aufgebraucht</translation>
    </message>
    <message>
        <source>Allow more or send a new one.</source>
        <translation>Mehr Nutzungen zulassen oder einen neuen senden.</translation>
    </message>
    <message>
        <source>The link was revoked</source>
        <translation>Der Link wurde widerrufen</translation>
    </message>
    <message>
        <source>Send a new one.</source>
        <translation>Einen neuen senden.</translation>
    </message>
    <message>
        <source>The device’s serial number is not in the link’s list</source>
        <translation>Die Seriennummer des Geräts steht nicht in der Liste des Links</translation>
    </message>
    <message>
        <source>Compare it with Settings, General, About, and put the list right.</source>
        <translation>Mit Einstellungen, Allgemein, Info vergleichen und die Liste berichtigen.</translation>
    </message>
    <message>
        <source>Another device came than the one that the link or its profile is for</source>
        <translation>Es kam ein anderes Gerät als das, für das der Link oder sein Profil ist</translation>
    </message>
    <message>
        <source>Open the link on the right device, or make one for this device.</source>
        <translation>Den Link auf dem richtigen Gerät öffnen oder einen für dieses Gerät erstellen.</translation>
    </message>
    <message>
        <source>Remove the downloaded profile from the device and open the link again.</source>
        <translation>Das geladene Profil vom Gerät entfernen und den Link erneut öffnen.</translation>
    </message>
    <message>
        <source>The one-time challenge was used already, for another key</source>
        <translation>Das Einmalkennwort wurde schon für einen anderen Schlüssel verwendet</translation>
    </message>
    <message>
        <source>A profile enrolls one device once. Open the link anew on each device.</source>
        <translation>Ein Profil registriert ein Gerät einmal. Den Link auf jedem Gerät neu öffnen.</translation>
    </message>
    <message>
        <source>A later download replaced this profile’s one-time challenge</source>
        <translation>Ein späteres Laden hat das Einmalkennwort dieses Profils ersetzt</translation>
    </message>
    <message>
        <source>The profile waited too long to be installed: its challenge has expired</source>
        <translation>Das Profil wurde zu spät installiert: sein Einmalkennwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The one-time challenge is unknown here</source>
        <translation>Das Einmalkennwort ist hier unbekannt</translation>
    </message>
    <message>
        <source>The device asked for a certificate with a key that is too weak</source>
        <translation>Das Gerät wollte ein Zertifikat für einen zu schwachen Schlüssel</translation>
    </message>
    <message>
        <source>It takes RSA from 2048 bits. Remove the profile, update the system and open the link again.</source>
        <translation>Nötig ist RSA ab 2048 Bit. Das Profil entfernen, das System aktualisieren und den Link erneut öffnen.</translation>
    </message>
    <message>
        <source>The certificate that this profile had got was revoked</source>
        <translation>Das Zertifikat zu diesem Profil wurde widerrufen</translation>
    </message>
    <message>
        <source>The profile was made for another push certificate</source>
        <translation>Das Profil gehört zu einem anderen Push-Zertifikat</translation>
    </message>
    <message>
        <source>Remove the profile from the device and open the link again. Renew a push certificate only with the same Apple account.</source>
        <translation>Das Profil vom Gerät entfernen und den Link erneut öffnen. Ein Push-Zertifikat nur mit demselben Apple-Account erneuern.</translation>
    </message>
    <message>
        <source>The device’s certificate belongs to another device</source>
        <translation>Das Zertifikat des Geräts gehört einem anderen Gerät</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>Noch kein Gerät</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of device, serial number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The device is enrolled and waits for your approval</source>
        <translation>Das Gerät ist registriert und wartet auf die Freigabe</translation>
    </message>
    <message>
        <source>Let it in or refuse it above the list of links. Until then it gets nothing.</source>
        <translation>Über der Liste der Links zulassen oder ablehnen. Bis dahin bekommt es nichts.</translation>
    </message>
    <message>
        <source>Somebody is at the page and waits for your approval</source>
        <translation>Jemand ist auf der Seite und wartet auf die Freigabe</translation>
    </message>
    <message>
        <source>Let them in or refuse it above the list of links. The page then goes on by itself.</source>
        <translation>Über der Liste der Links zulassen oder ablehnen. Die Seite geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The page was opened, and the profile not fetched</source>
        <translation>Die Seite wurde geöffnet, das Profil nicht geladen</translation>
    </message>
    <message>
        <source>Ask whoever has the link to open it in Safari and tap the button.</source>
        <translation>Wer den Link hat, soll ihn in Safari öffnen und auf den Knopf tippen.</translation>
    </message>
    <message>
        <source>The profile was fetched, and not installed</source>
        <translation>Das Profil wurde geladen, aber nicht installiert</translation>
    </message>
    <message>
        <source>It waits in Settings (an iPhone forgets it after 8 minutes): install it there. If the device says that it can’t be verified, set its date and time to automatic.</source>
        <translation>Es wartet in den Einstellungen (ein iPhone vergisst es nach 8 Minuten): dort installieren. Kann das Gerät es nicht überprüfen, Datum und Uhrzeit auf automatisch stellen.</translation>
    </message>
    <message>
        <source>A certificate was asked for</source>
        <translation>Ein Zertifikat wurde angefordert</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Moment warten.</translation>
    </message>
    <message>
        <source>The certificate was issued, and the device has not checked in</source>
        <translation>Das Zertifikat ist ausgestellt, das Gerät hat sich noch nicht gemeldet</translation>
    </message>
    <message>
        <source>Another part of the profile may not have installed. Remove it from the device and open the link again.</source>
        <translation>Ein anderer Teil des Profils ließ sich vielleicht nicht installieren. Es vom Gerät entfernen und den Link erneut öffnen.</translation>
    </message>
    <message>
        <source>The device checked in and has given no push token</source>
        <translation>Das Gerät hat sich gemeldet, aber kein Push-Token geschickt</translation>
    </message>
    <message>
        <source>It has to reach Apple’s push service (port 5223 or 443 outbound). Then remove the profile and open the link again.</source>
        <translation>Es muss Apples Push-Dienst erreichen (Port 5223 oder 443 nach außen). Dann das Profil entfernen und den Link erneut öffnen.</translation>
    </message>
    <message>
        <source>No wake-up has gone out</source>
        <translation>Es ging noch kein Weckruf hinaus</translation>
    </message>
    <message>
        <source>Is there a push certificate, and does this computer reach Apple? The self-test tells.</source>
        <translation>Gibt es ein Push-Zertifikat, und erreicht dieser Computer Apple? Der Selbsttest sagt es.</translation>
    </message>
    <message>
        <source>The wake-up went out, and the device has not come for its commands</source>
        <translation>Der Weckruf ging hinaus, das Gerät hat seine Befehle noch nicht geholt</translation>
    </message>
    <message>
        <source>It is switched off, locked or offline. Switch it on and unlock it.</source>
        <translation>Es ist ausgeschaltet, gesperrt oder offline. Es einschalten und entsperren.</translation>
    </message>
    <message>
        <source>There is no such link here: it was cut off on its way, mistyped, or belongs to another server</source>
        <translation>Einen solchen Link gibt es hier nicht: Er wurde unterwegs abgeschnitten, falsch abgetippt oder gehört zu einem anderen Server</translation>
    </message>
    <message>
        <source>Send the whole link again, or let its QR code be scanned.</source>
        <translation>Den ganzen Link noch einmal senden oder seinen QR-Code scannen lassen.</translation>
    </message>
    <message>
        <source>It checked in with the UDID of another device that is enrolled, and waits in quarantine</source>
        <translation>Es hat sich mit der UDID eines anderen registrierten Geräts gemeldet und wartet in Quarantäne</translation>
    </message>
    <message>
        <source>Compare the two under Devices, then accept or reject it.</source>
        <translation>Beide unter Geräte vergleichen, dann annehmen oder ablehnen.</translation>
    </message>
    <message>
        <source>It checked in with the UDID of another device that is enrolled, and was rejected</source>
        <translation>Es hat sich mit der UDID eines anderen registrierten Geräts gemeldet und wurde abgelehnt</translation>
    </message>
    <message>
        <source>If it is to take that device’s place after all, remove the profile from it, open the link again and accept it.</source>
        <translation>Soll es doch an die Stelle jenes Geräts treten: das Profil darauf entfernen, den Link erneut öffnen und es annehmen.</translation>
    </message>
    <message>
        <source>It checked in with the UDID of another device, and left the quarantine before anybody decided</source>
        <translation>Es hat sich mit der UDID eines anderen Geräts gemeldet und die Quarantäne verlassen, bevor jemand entschieden hat</translation>
    </message>
    <message>
        <source>Remove the profile from it, if it is still there, and open the link again.</source>
        <translation>Das Profil, falls noch da, darauf entfernen und den Link erneut öffnen.</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Asked %1: %2</source>
        <translation>Befehl an %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n device(s): %1</source>
        <translation>
            <numerusform>Befehl an %n Gerät: %1</numerusform>
            <numerusform>Befehl an %n Geräte: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back a command before %n device(s) had it</source>
        <translation>
            <numerusform>Einen Befehl zurückgenommen, bevor %n Gerät ihn hatte</numerusform>
            <numerusform>Einen Befehl zurückgenommen, bevor %n Geräte ihn hatten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has done: %2</source>
        <translation>%1 hat erledigt: %2</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 did not understand: %2</source>
        <translation>%1 hat nicht verstanden: %2</translation>
    </message>
    <message>
        <source>%1 began to enroll</source>
        <translation>%1 begann, sich zu registrieren</translation>
    </message>
    <message>
        <source>%1 enrolls again</source>
        <translation>%1 registriert sich noch einmal</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>%1 ist registriert</translation>
    </message>
    <message>
        <source>%1 on %2 can be managed too</source>
        <translation>%1 auf %2 kann auch verwaltet werden</translation>
    </message>
    <message>
        <source>%1 renewed its push token</source>
        <translation>%1 hat sein Push-Token erneuert</translation>
    </message>
    <message>
        <source>%1 renews its identity</source>
        <translation>%1 erneuert seine Identität</translation>
    </message>
    <message>
        <source>%1 has a new identity</source>
        <translation>%1 hat eine neue Identität</translation>
    </message>
    <message>
        <source>%1 left: its enrollment profile was removed there</source>
        <translation>%1 ist gegangen: Das Registrierungsprofil wurde dort entfernt</translation>
    </message>
    <message>
        <source>%1 is no longer enrolled</source>
        <translation>%1 ist nicht mehr registriert</translation>
    </message>
    <message>
        <source>%1 was erased</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Somebody enrolled as %1 with a certificate we don’t know; it waits in quarantine</source>
        <translation>Jemand hat sich als %1 mit einem unbekannten Zertifikat registriert und wartet in Quarantäne</translation>
    </message>
    <message>
        <source>The new enrollment of %1 was accepted</source>
        <translation>Die neue Registrierung von %1 wurde angenommen</translation>
    </message>
    <message>
        <source>The new enrollment of %1 was rejected</source>
        <translation>Die neue Registrierung von %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>A device in quarantine left by itself</source>
        <translation>Ein Gerät in Quarantäne ging von selbst</translation>
    </message>
    <message>
        <source>A message from %1 was refused: %2</source>
        <translation>Eine Nachricht von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>Something after the arrival of %1 failed: %2</source>
        <translation>Nach der Ankunft von %1 schlug etwas fehl: %2</translation>
    </message>
    <message>
        <source>%1 told everything about itself</source>
        <translation>%1 hat alles über sich gesagt</translation>
    </message>
    <message>
        <source>An answer of %1 could not be read: %2</source>
        <translation>Eine Antwort von %1 war nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3</source>
        <translation>%1 ging von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1: %2 was changed</source>
        <translation>%1: %2 wurde geändert</translation>
    </message>
    <message>
        <source>The record of %1 was deleted</source>
        <translation>Der Eintrag von %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>A secret of %1 was stored, sealed</source>
        <translation>Ein Geheimnis von %1 wurde versiegelt abgelegt</translation>
    </message>
    <message>
        <source>A secret of %1 was dropped</source>
        <translation>Ein Geheimnis von %1 wurde verworfen</translation>
    </message>
    <message>
        <source>%1 joined the group %2</source>
        <translation>%1 kam in die Gruppe %2</translation>
    </message>
    <message>
        <source>%1 left the group %2</source>
        <translation>%1 verließ die Gruppe %2</translation>
    </message>
    <message>
        <source>Created the group %1</source>
        <translation>Gruppe %1 angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Deleted a group of %n device(s)</source>
        <translation>
            <numerusform>Eine Gruppe mit %n Gerät gelöscht</numerusform>
            <numerusform>Eine Gruppe mit %n Geräten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported the profile %1</source>
        <translation>Profil %1 importiert</translation>
    </message>
    <message>
        <source>Imported version %1 of %2</source>
        <translation>Version %1 von %2 importiert</translation>
    </message>
    <message>
        <source>Renamed a profile to %1</source>
        <translation>Ein Profil in %1 umbenannt</translation>
    </message>
    <message>
        <source>Deleted the profile %1</source>
        <translation>Profil %1 gelöscht</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>%1 wurde %2 zugewiesen</translation>
    </message>
    <message>
        <source>Took %1 away from %2</source>
        <translation>Zuweisung von %1 an %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 did not install %2: %3</source>
        <translation>%1 hat %2 nicht installiert: %3</translation>
    </message>
    <message>
        <source>%1 did not remove %2: %3</source>
        <translation>%1 hat %2 nicht entfernt: %3</translation>
    </message>
    <message>
        <source>%2 is gone from %1; it is installed again</source>
        <translation>%2 fehlt auf %1; es wird wieder installiert</translation>
    </message>
    <message>
        <source>%1 has %2 already</source>
        <translation>%1 hat %2 bereits</translation>
    </message>
    <message>
        <source>Created the link %1</source>
        <translation>Link %1 angelegt</translation>
    </message>
    <message>
        <source>Revoked the link %1</source>
        <translation>Link %1 widerrufen</translation>
    </message>
    <message>
        <source>A device got its identity through a link</source>
        <translation>Ein Gerät bekam seine Identität über einen Link</translation>
    </message>
    <message>
        <source>Made an enrollment profile as a file</source>
        <translation>Ein Registrierungsprofil als Datei erstellt</translation>
    </message>
    <message>
        <source>Issued a certificate: %1</source>
        <translation>Zertifikat ausgestellt: %1</translation>
    </message>
    <message>
        <source>Revoked a certificate: %1</source>
        <translation>Zertifikat widerrufen: %1</translation>
    </message>
    <message>
        <source>Trusts another authority: %1</source>
        <translation>Vertraut einer weiteren Zertifizierungsstelle: %1</translation>
    </message>
    <message>
        <source>No longer trusts an outside authority</source>
        <translation>Vertraut einer fremden Zertifizierungsstelle nicht mehr</translation>
    </message>
    <message>
        <source>Imported the push certificate for %1</source>
        <translation>Push-Zertifikat für %1 importiert</translation>
    </message>
    <message>
        <source>%1 can’t be woken: Apple says its token has ended</source>
        <translation>%1 ist nicht zu wecken: Laut Apple ist sein Token ungültig</translation>
    </message>
    <message>
        <source>Apple refuses the push certificate: %1</source>
        <translation>Apple lehnt das Push-Zertifikat ab: %1</translation>
    </message>
    <message>
        <source>Apple refused a wake-up: %1</source>
        <translation>Apple hat einen Weckruf abgelehnt: %1</translation>
    </message>
    <message>
        <source>Changed the setting %1</source>
        <translation>Einstellung %1 geändert</translation>
    </message>
    <message>
        <source>Replaced the TLS certificate: %1</source>
        <translation>TLS-Zertifikat ersetzt: %1</translation>
    </message>
    <message>
        <source>Set up for %1</source>
        <translation>Eingerichtet für %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Loaded Apple’s schema of %1 into the catalogue</source>
        <translation>Apples Schema %1 in den Katalog geladen</translation>
    </message>
    <message>
        <source>Went back to the catalogue Espalier comes with</source>
        <translation>Zum mitgelieferten Katalog von Espalier zurückgekehrt</translation>
    </message>
    <message>
        <source>The push certificate has ended</source>
        <translation>Das Push-Zertifikat ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The push certificate ends within %n day(s)</source>
        <translation>
            <numerusform>Das Push-Zertifikat endet in spätestens %n Tag</numerusform>
            <numerusform>Das Push-Zertifikat endet in spätestens %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The TLS certificate has ended</source>
        <translation>Das TLS-Zertifikat ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The TLS certificate ends within %n day(s)</source>
        <translation>
            <numerusform>Das TLS-Zertifikat endet in spätestens %n Tag</numerusform>
            <numerusform>Das TLS-Zertifikat endet in spätestens %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The device authority has ended</source>
        <translation>Die Zertifizierungsstelle ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The device authority ends within %n day(s)</source>
        <translation>
            <numerusform>Die Zertifizierungsstelle endet in spätestens %n Tag</numerusform>
            <numerusform>Die Zertifizierungsstelle endet in spätestens %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity of %n device(s) has ended</source>
        <translation>
            <numerusform>Die Identität von %n Gerät ist abgelaufen</numerusform>
            <numerusform>Die Identitäten von %n Geräten sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity of %n device(s) ends soon; days left at most: %1</source>
        <translation>
            <numerusform>Die Identität von %n Gerät endet bald; Tage bis dahin höchstens: %1</numerusform>
            <numerusform>Die Identitäten von %n Geräten enden bald; Tage bis dahin höchstens: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not sent to %2: a safety rule refused it</source>
        <translation>%1 nicht an %2 gesendet: Eine Sicherheitsregel hat es abgelehnt</translation>
    </message>
    <message>
        <source>Took another push topic: %1</source>
        <translation>Anderes Push-Topic übernommen: %1</translation>
    </message>
    <message>
        <source>Made a request for a push certificate</source>
        <translation>Anfrage für ein Push-Zertifikat erstellt</translation>
    </message>
    <message>
        <source>The push certificate request was signed by %1</source>
        <translation>Die Anfrage für das Push-Zertifikat wurde signiert von %1</translation>
    </message>
    <message>
        <source>A push certificate request is no longer kept</source>
        <translation>Eine Anfrage für ein Push-Zertifikat wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>The vendor certificate has ended</source>
        <translation>Das Vendor-Zertifikat ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The vendor certificate ends within %n day(s)</source>
        <translation>
            <numerusform>Das Vendor-Zertifikat endet innerhalb von %n Tag</numerusform>
            <numerusform>Das Vendor-Zertifikat endet innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile signer’s certificate has ended</source>
        <translation>Das Zertifikat der Profilsignatur ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The profile signer’s certificate ends within %n day(s)</source>
        <translation>
            <numerusform>Das Zertifikat der Profilsignatur endet innerhalb von %n Tag</numerusform>
            <numerusform>Das Zertifikat der Profilsignatur endet innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority %1 has ended</source>
        <translation>Die Zertifizierungsstelle %1 ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The authority %1 ends within %n day(s)</source>
        <translation>
            <numerusform>Die Zertifizierungsstelle %1 endet innerhalb von %n Tag</numerusform>
            <numerusform>Die Zertifizierungsstelle %1 endet innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported the push certificate for %1 with its key</source>
        <translation>Push-Zertifikat für %1 mit Schlüssel exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Made a backup of %n device(s): %1</source>
        <translation>
            <numerusform>Sicherung von %n Gerät angelegt: %1</numerusform>
            <numerusform>Sicherung von %n Geräten angelegt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>Die Sicherung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Changed when and where backups are made</source>
        <translation>Zeitplan und Ort der Sicherungen geändert</translation>
    </message>
    <message>
        <source>Restored from a backup of %1</source>
        <translation>Aus einer Sicherung vom %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 is to get a new identity</source>
        <translation>%1 soll eine neue Identität bekommen</translation>
    </message>
    <message>
        <source>The identity of %1 was not renewed: %2</source>
        <translation>Die Identität von %1 wurde nicht erneuert: %2</translation>
    </message>
    <message>
        <source>The record of %1 was merged into %2</source>
        <translation>Der Eintrag von %1 ist in %2 aufgegangen</translation>
    </message>
    <message>
        <source>Changed the link %1</source>
        <translation>Link %1 geändert</translation>
    </message>
    <message>
        <source>Turned somebody away at the link %1</source>
        <translation>Jemand wurde am Link %1 abgewiesen</translation>
    </message>
    <message>
        <source>Somebody waits for approval at a link</source>
        <translation>An einem Link wartet jemand auf Freigabe</translation>
    </message>
    <message>
        <source>Approved an enrollment</source>
        <translation>Eine Registrierung freigegeben</translation>
    </message>
    <message>
        <source>Refused an enrollment</source>
        <translation>Eine Registrierung abgelehnt</translation>
    </message>
    <message>
        <source>Made a code of words for the link %1</source>
        <translation>Wortcode für den Link %1 angelegt</translation>
    </message>
    <message>
        <source>Ended the code of words for the link %1</source>
        <translation>Wortcode für den Link %1 beendet</translation>
    </message>
    <message>
        <source>Somebody tried many codes, so the one for the link %1 has ended</source>
        <translation>Jemand hat viele Codes probiert, deshalb gilt der für den Link %1 nicht mehr</translation>
    </message>
    <message>
        <source>A device that the link isn’t for gave its use back</source>
        <translation>Ein Gerät, für das der Link nicht ist, hat seinen Platz zurückgegeben</translation>
    </message>
    <message>
        <source>A device said which one it is, at a link: %1, %2</source>
        <translation>Ein Gerät hat sich an einem Link zu erkennen gegeben: %1, %2</translation>
    </message>
    <message>
        <source>Added an authority of built-in device certificates: %1</source>
        <translation>Stelle für eingebaute Gerätezertifikate aufgenommen: %1</translation>
    </message>
    <message>
        <source>Removed an authority of built-in device certificates: %1</source>
        <translation>Stelle für eingebaute Gerätezertifikate entfernt: %1</translation>
    </message>
    <message>
        <source>The self-test has failed: %1</source>
        <translation>Der Selbsttest ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The self-test is good again: %1</source>
        <translation>Der Selbsttest ist wieder gut: %1</translation>
    </message>
    <message>
        <source>A phone opened the test page from %1 through the proxy</source>
        <translation>Ein Telefon hat die Testseite von %1 über den Proxy geöffnet</translation>
    </message>
    <message>
        <source>A phone opened the test page from %1 with %2</source>
        <translation>Ein Telefon hat die Testseite von %1 mit %2 geöffnet</translation>
    </message>
    <message>
        <source>Confirmed that the address stays: %1</source>
        <translation>Bestätigt, dass die Adresse bleibt: %1</translation>
    </message>
    <message>
        <source>Made the link %1 though the self-test fails or is missing</source>
        <translation>Link %1 angelegt, obwohl der Selbsttest scheitert oder fehlt</translation>
    </message>
    <message>
        <source>The TLS certificate was not renewed: %1</source>
        <translation>Das TLS-Zertifikat wurde nicht erneuert: %1</translation>
    </message>
    <message>
        <source>%1 is as the policy %2 asks</source>
        <translation>%1 ist so, wie es die Richtlinie %2 verlangt</translation>
    </message>
    <message>
        <source>%1 isn’t as the policy %2 asks; its grace has begun</source>
        <translation>%1 ist nicht so, wie es die Richtlinie %2 verlangt; die Frist läuft</translation>
    </message>
    <message>
        <source>%1 isn’t as the policy %2 asks</source>
        <translation>%1 ist nicht so, wie es die Richtlinie %2 verlangt</translation>
    </message>
    <message>
        <source>Whether %1 is as the policy %2 asks isn’t known</source>
        <translation>Ob %1 so ist, wie es die Richtlinie %2 verlangt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Put %1 into the group of the policy %2</source>
        <translation>%1 in die Gruppe der Richtlinie %2 aufgenommen</translation>
    </message>
    <message>
        <source>Assigned the profile of the policy %2 to %1</source>
        <translation>Das Profil der Richtlinie %2 an %1 zugewiesen</translation>
    </message>
    <message>
        <source>Who is in the group %1 is said by hand again</source>
        <translation>Wer in der Gruppe %1 ist, wird wieder von Hand bestimmt</translation>
    </message>
    <message>
        <source>The group %1 holds what a query finds</source>
        <translation>Die Gruppe %1 enthält, was eine Abfrage findet</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Die Ansicht %1 gesichert</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Die Ansicht %1 gelöscht</translation>
    </message>
    <message>
        <source>Saved the policy %1</source>
        <translation>Die Richtlinie %1 gesichert</translation>
    </message>
    <message>
        <source>Deleted the policy %1</source>
        <translation>Die Richtlinie %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 needs somebody: it isn’t as the policy %2 asks</source>
        <translation>%1 braucht jemanden: nicht so, wie es die Richtlinie %2 verlangt</translation>
    </message>
    <message>
        <source>Took the profile of the policy %2 back from %1</source>
        <translation>Das Profil der Richtlinie %2 von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>What the policy %2 does could not be done for %1</source>
        <translation>Was die Richtlinie %2 tut, war für %1 nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n command(s) that waited for devices</source>
        <translation>
            <numerusform>%n Befehl zurückgenommen, der auf ein Gerät wartete</numerusform>
            <numerusform>%n Befehle zurückgenommen, die auf Geräte warteten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n command(s) that waited for %1</source>
        <translation>
            <numerusform>%n Befehl zurückgenommen, der auf %1 wartete</numerusform>
            <numerusform>%n Befehle zurückgenommen, die auf %1 warteten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 told where it is</source>
        <translation>%1 hat gemeldet, wo es ist</translation>
    </message>
    <message>
        <source>%1 told where it is; it was asked by %2</source>
        <translation>%1 hat auf Anfrage von %2 gemeldet, wo es ist</translation>
    </message>
    <message>
        <source>The new FileVault key of %1 could not be read; it is asked for again</source>
        <translation>Der neue FileVault-Schlüssel von %1 war nicht lesbar; er wird noch einmal abgefragt</translation>
    </message>
    <message>
        <source>Took in the package %1 (%2)</source>
        <translation>Das Paket %1 (%2) aufgenommen</translation>
    </message>
    <message>
        <source>Deleted the package %1</source>
        <translation>Das Paket %1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n line(s) of this log</source>
        <translation>
            <numerusform>%n Zeile dieses Protokolls exportiert</numerusform>
            <numerusform>%n Zeilen dieses Protokolls exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>unlock token</source>
        <translation>Entsperrtoken</translation>
    </message>
    <message>
        <source>bootstrap token</source>
        <translation>Bootstrap-Token</translation>
    </message>
    <message>
        <source>FileVault recovery key</source>
        <translation>FileVault-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>password of the recovery lock</source>
        <translation>Passwort der Wiederherstellungssperre</translation>
    </message>
    <message>
        <source>firmware password</source>
        <translation>Firmware-Passwort</translation>
    </message>
    <message>
        <source>password of the local administrator</source>
        <translation>Passwort des lokalen Administrators</translation>
    </message>
    <message>
        <source>bypass code of Activation Lock</source>
        <translation>Umgehungscode der Aktivierungssperre</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Einsicht</translation>
    </message>
    <message>
        <source>help desk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Added the operator %1 (%2), who may open the vault</source>
        <translation>Konto %1 angelegt (%2), mit Zugang zum Tresor</translation>
    </message>
    <message>
        <source>Added the operator %1 (%2)</source>
        <translation>Konto %1 angelegt (%2)</translation>
    </message>
    <message>
        <source>The operator %1 is now: %2, may open the vault</source>
        <translation>Konto %1 hat jetzt die Rolle %2, mit Zugang zum Tresor</translation>
    </message>
    <message>
        <source>The operator %1 is now: %2</source>
        <translation>Konto %1 hat jetzt die Rolle %2</translation>
    </message>
    <message>
        <source>Somebody tried to log in under a name that no operator has</source>
        <translation>Anmeldeversuch unter einem Namen, zu dem es kein Konto gibt</translation>
    </message>
    <message>
        <source>Somebody tried to log in as %1 with a wrong passphrase</source>
        <translation>Anmeldeversuch als %1 mit falscher Passphrase</translation>
    </message>
    <message>
        <source>Removed the operator %1</source>
        <translation>Konto %1 entfernt</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>The passphrase of %1 was changed</source>
        <translation>Die Passphrase von %1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 has a new passphrase by the recovery code of the vault</source>
        <translation>%1 hat mit dem Wiederherstellungscode des Tresors eine neue Passphrase</translation>
    </message>
    <message>
        <source>Refused, as the role doesn’t allow it (%1): %2</source>
        <translation>Abgelehnt, weil die Rolle es nicht erlaubt (%1): %2</translation>
    </message>
    <message>
        <source>An order waits for the approval of a second person: %1</source>
        <translation>Ein Auftrag wartet auf die Freigabe durch eine zweite Person: %1</translation>
    </message>
    <message>
        <source>Approved what %1 had ordered: %2</source>
        <translation>Freigegeben, was %1 beauftragt hatte: %2</translation>
    </message>
    <message>
        <source>Approved what %1 had ordered</source>
        <translation>Freigegeben, was %1 beauftragt hatte</translation>
    </message>
    <message>
        <source>Refused what %1 had ordered: %2</source>
        <translation>Abgelehnt, was %1 beauftragt hatte: %2</translation>
    </message>
    <message>
        <source>Refused what %1 had ordered</source>
        <translation>Abgelehnt, was %1 beauftragt hatte</translation>
    </message>
    <message>
        <source>Nobody approved an order within a day, so it isn’t carried out</source>
        <translation>Niemand hat einen Auftrag binnen eines Tages freigegeben; er wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>A secret of %1 was stored, sealed: %2</source>
        <translation>Ein Geheimnis von %1 wurde versiegelt abgelegt: %2</translation>
    </message>
    <message>
        <source>Looked at a secret of %1: %2. Reason: %3</source>
        <translation>Ein Geheimnis von %1 angesehen: %2. Grund: %3</translation>
    </message>
    <message>
        <source>A secret of %1 is to be replaced, as somebody has seen it: %2</source>
        <translation>Ein Geheimnis von %1 soll ersetzt werden, weil es angesehen wurde: %2</translation>
    </message>
    <message>
        <source>Asked %1 for a new secret in place of the one that was seen: %2</source>
        <translation>Von %1 ein neues Geheimnis anstelle des angesehenen verlangt: %2</translation>
    </message>
    <message>
        <source>A secret of %1 that was seen could not be replaced (%2): %3</source>
        <translation>Ein angesehenes Geheimnis von %1 konnte nicht ersetzt werden (%2): %3</translation>
    </message>
    <message>
        <source>Made a new recovery code for the vault</source>
        <translation>Einen neuen Wiederherstellungscode für den Tresor erzeugt</translation>
    </message>
    <message>
        <source>Apple was asked to take Activation Lock off %1</source>
        <translation>Apple wurde gebeten, die Aktivierungssperre von %1 aufzuheben</translation>
    </message>
    <message>
        <source>Apple took Activation Lock off %1</source>
        <translation>Apple hat die Aktivierungssperre von %1 aufgehoben</translation>
    </message>
    <message>
        <source>Apple did not take Activation Lock off %1 (answer %2)</source>
        <translation>Apple hat die Aktivierungssperre von %1 nicht aufgehoben (Antwort %2)</translation>
    </message>
    <message>
        <source>Renamed the group %1 to %2</source>
        <translation>Gruppe %1 in %2 umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Devices of the group %1 are asked about themselves every %n hour(s)</source>
        <translation>
            <numerusform>Geräte der Gruppe %1 werden nach jeweils %n Stunde nach sich gefragt</numerusform>
            <numerusform>Geräte der Gruppe %1 werden nach jeweils %n Stunden nach sich gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices of the group %1 are asked about themselves as often as all</source>
        <translation>Geräte der Gruppe %1 werden so oft nach sich gefragt wie alle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>E-mail of the owner</source>
        <translation>E-Mail des Besitzers</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 was woken: the push service took it</source>
        <translation>%1 geweckt: Der Push-Dienst hat den Weckruf angenommen</translation>
    </message>
    <message>
        <source>%1 was not woken: %2</source>
        <comment>device, answer of the push service</comment>
        <translation>%1 nicht geweckt: %2</translation>
    </message>
    <message>
        <source>Sent a push certificate request to %1; the answer goes to %2</source>
        <translation>Anforderung eines Push-Zertifikats an %1 gesendet; die Antwort geht an %2</translation>
    </message>
    <message>
        <source>Took %1 out of the group %2, where the policy %3 had put it</source>
        <translation>%1 aus der Gruppe %2 genommen, wohin es die Richtlinie %3 gebracht hatte</translation>
    </message>
</context>
<context>
    <name>ExportRefusal</name>
    <message>
        <source>The identity of %1 is not an RSA key, and only those can decrypt a profile.</source>
        <translation>Die Identität von %1 ist kein RSA-Schlüssel, und nur ein solcher kann ein Profil entschlüsseln.</translation>
    </message>
    <message>
        <source>Export it without encryption, or enroll the device through a link that gives an RSA identity.</source>
        <translation>Ohne Verschlüsselung exportieren oder das Gerät über einen Link registrieren, der eine RSA-Identität ausgibt.</translation>
    </message>
    <message>
        <source>The identity certificate of %1 has ended or does not hold yet.</source>
        <translation>Das Identitätszertifikat von %1 ist abgelaufen oder gilt noch nicht.</translation>
    </message>
    <message>
        <source>Export again once the device has renewed it.</source>
        <translation>Erneut exportieren, sobald das Gerät es erneuert hat.</translation>
    </message>
    <message>
        <source>The identity certificate of %1 is not meant for encryption.</source>
        <translation>Das Identitätszertifikat von %1 ist nicht zum Verschlüsseln bestimmt.</translation>
    </message>
    <message>
        <source>Export it without encryption, or choose another device.</source>
        <translation>Ohne Verschlüsselung exportieren oder ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>The profile is encrypted already, and nobody here can open it.</source>
        <translation>Das Profil ist bereits verschlüsselt, und hier kann es niemand öffnen.</translation>
    </message>
    <message>
        <source>Export it as it is.</source>
        <translation>Unverändert exportieren.</translation>
    </message>
    <message>
        <source>This server did not issue the identity of %1 and does not have its certificate.</source>
        <translation>Dieser Server hat die Identität von %1 nicht ausgestellt und hat ihr Zertifikat nicht.</translation>
    </message>
    <message>
        <source>%1 has no value for %2, which the profile puts in.</source>
        <translation>%1 hat keinen Wert für %2, den das Profil einsetzt.</translation>
    </message>
    <message>
        <source>Enter it under Devices, then export again.</source>
        <translation>Unter Geräte eintragen, dann erneut exportieren.</translation>
    </message>
    <message>
        <source>The certificate in the .p12 file has ended or does not hold yet: devices would not trust the signature.</source>
        <translation>Das Zertifikat in der .p12-Datei ist abgelaufen oder gilt noch nicht: Geräte würden der Signatur nicht vertrauen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file is no .p12 file with a key and its certificate.</source>
        <translation>Die Datei ist keine .p12-Datei mit einem Schlüssel und seinem Zertifikat.</translation>
    </message>
    <message>
        <source>The text is no property list at the moment. Line %1, column %2: %3</source>
        <translation>Der Text ist zurzeit keine Property-Liste. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Repair it, or export it as it is.</source>
        <translation>Reparieren oder unverändert exportieren.</translation>
    </message>
    <message>
        <source>The profile was not exported.</source>
        <translation>Das Profil wurde nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>ForeignProfiles</name>
    <message>
        <source>Possible conflict: %1, not ours, also sets %2</source>
        <translation>Möglicher Konflikt: %1, nicht von hier, setzt auch %2</translation>
    </message>
    <message>
        <source>not from here; what it says isn’t told</source>
        <translation>nicht von hier; was darin steht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>has such a payload</source>
        <translation>hat so eine Payload</translation>
    </message>
</context>
<context>
    <name>FormPlan</name>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>About this payload</source>
        <translation>Über diese Payload</translation>
    </message>
    <message>
        <source>Name, identifier, UUID.</source>
        <translation>Name, Kennung, UUID.</translation>
    </message>
    <message>
        <source>%1. entry</source>
        <translation>%1. Eintrag</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what kind of entry</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Every device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>Smart group</source>
        <translation>Intelligente Gruppe</translation>
    </message>
    <message>
        <source>Group by hand</source>
        <translation>Gruppe von Hand</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>devices, profiles</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices would join and leave for ever: %1.</source>
        <translation>Geräte kämen und gingen ohne Ende: %1.</translation>
    </message>
    <message>
        <source>Ask for something that doesn’t hang on this group.</source>
        <translation>Nach etwas fragen, das nicht von dieser Gruppe abhängt.</translation>
    </message>
    <message>
        <source>%1 needs the group %2.</source>
        <translation>%1 braucht die Gruppe %2.</translation>
    </message>
    <message>
        <source>Change that first.</source>
        <translation>Zuerst das ändern.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Eine andere Gruppe hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Good</source>
        <comment>health of a device</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>health of a device</comment>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Bad</source>
        <comment>health of a device</comment>
        <translation>Schlecht</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag still</numerusform>
            <numerusform>Seit %n Tagen still</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple no longer knows its push token, so it can’t be woken</source>
        <translation>Apple kennt das Push-Token nicht mehr, es lässt sich nicht wecken</translation>
    </message>
    <message>
        <source>Its identity ended on %1</source>
        <translation>Die Identität endete am %1</translation>
    </message>
    <message>
        <source>Its identity ends on %1</source>
        <translation>Die Identität endet am %1</translation>
    </message>
    <message>
        <source>It doesn’t keep a policy</source>
        <translation>Hält eine Richtlinie nicht ein</translation>
    </message>
    <message>
        <source>It doesn’t keep a policy, within its grace</source>
        <translation>Hält eine Richtlinie nicht ein, noch in der Frist</translation>
    </message>
    <message>
        <source>FileVault is off</source>
        <translation>FileVault ist aus</translation>
    </message>
    <message>
        <source>No passcode is set</source>
        <translation>Kein Code gesetzt</translation>
    </message>
    <message>
        <source>The passcode is weaker than its profiles ask for</source>
        <translation>Der Code ist schwächer, als die Profile verlangen</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n Befehl fehlgeschlagen</numerusform>
            <numerusform>%n Befehle fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage is almost full: %1 free</source>
        <translation>Der Speicher ist fast voll: %1 frei</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <comment>health in a word, points</comment>
        <translation>%1, %2 von 100</translation>
    </message>
    <message>
        <source>%1 (−%2)</source>
        <comment>why, points it takes away</comment>
        <translation>%1 (−%2)</translation>
    </message>
    <message>
        <source>Nothing takes points away.</source>
        <translation>Nichts kostet Punkte.</translation>
    </message>
    <message>
        <source>Policy not kept</source>
        <translation>Richtlinie verletzt</translation>
    </message>
    <message>
        <source>No passcode</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Passcode too weak</source>
        <translation>Code zu schwach</translation>
    </message>
    <message>
        <source>Storage almost full</source>
        <translation>Speicher fast voll</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is for a user of the Mac, and no user is enrolled there.</source>
        <translation>Das Profil ist für einen Benutzer des Mac, und dort ist kein Benutzer registriert.</translation>
    </message>
    <message>
        <source>The system of the device isn’t known yet. It is decided after the first inventory.</source>
        <translation>Das System des Geräts ist noch nicht bekannt. Es entscheidet sich nach dem ersten Inventar.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there</source>
        <translation>%1: hier %2, dort %3</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there – %4 counts</source>
        <translation>%1: hier %2, dort %3 – es gilt %4</translation>
    </message>
    <message>
        <source>Collides with %1</source>
        <translation>Kollidiert mit %1</translation>
    </message>
    <message>
        <source>Only one payload %1 can be active on a device.</source>
        <translation>Auf einem Gerät kann nur eine Payload %1 aktiv sein.</translation>
    </message>
    <message>
        <source>Either this or %1 counts</source>
        <translation>Entweder dieses oder %1 gilt</translation>
    </message>
    <message>
        <source>macOS doesn’t say which of two values wins.</source>
        <translation>macOS legt nicht fest, welcher von zwei Werten gilt.</translation>
    </message>
    <message>
        <source>%1 sets up the same</source>
        <translation>%1 richtet dasselbe ein</translation>
    </message>
    <message>
        <source>Counts together with %1</source>
        <translation>Gilt zusammen mit %1</translation>
    </message>
    <message>
        <source>The profile isn’t sent</source>
        <translation>Das Profil wird nicht gesendet</translation>
    </message>
    <message>
        <source>The payload %1 can’t be used</source>
        <translation>Die Payload %1 ist nicht nutzbar</translation>
    </message>
    <message>
        <source>A setting doesn’t count</source>
        <translation>Eine Einstellung wirkt nicht</translation>
    </message>
    <message>
        <source>Not sent while a value is missing</source>
        <translation>Nicht gesendet, solange ein Wert fehlt</translation>
    </message>
    <message>
        <source>Get the new version</source>
        <translation>Bekommen die neue Version</translation>
    </message>
    <message>
        <source>In place of the one they have.</source>
        <translation>Statt der, die sie haben.</translation>
    </message>
    <message>
        <source>Get the profile</source>
        <translation>Bekommen das Profil</translation>
    </message>
    <message>
        <source>They don’t have it yet.</source>
        <translation>Sie haben es noch nicht.</translation>
    </message>
    <message>
        <source>Lose the profile</source>
        <translation>Verlieren das Profil</translation>
    </message>
    <message>
        <source>It is removed from them.</source>
        <translation>Es wird von ihnen entfernt.</translation>
    </message>
    <message>
        <source>Get it when they enroll</source>
        <translation>Bekommen es bei der Registrierung</translation>
    </message>
    <message>
        <source>They are targets, but not enrolled now.</source>
        <translation>Es ist ihnen zugewiesen, aber sie sind gerade nicht registriert.</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>ImpactLines</name>
    <message numerus="yes">
        <source>%n device(s) don’t get it: %1</source>
        <translation>
            <numerusform>%n Gerät bekommt es nicht: %1</numerusform>
            <numerusform>%n Geräte bekommen es nicht: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can’t use %2: %1</source>
        <translation>
            <numerusform>%n Gerät kann %2 nicht nutzen: %1</numerusform>
            <numerusform>%n Geräte können %2 nicht nutzen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can’t use a setting: %1</source>
        <translation>
            <numerusform>%n Gerät kann eine Einstellung nicht nutzen: %1</numerusform>
            <numerusform>%n Geräte können eine Einstellung nicht nutzen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) don’t get it: %1 has no value there</source>
        <translation>
            <numerusform>%n Gerät bekommt es nicht: %1 hat dort keinen Wert</numerusform>
            <numerusform>%n Geräte bekommen es nicht: %1 hat dort keinen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collides with %n other profile(s): %1</source>
        <translation>
            <numerusform>Kollidiert mit %n anderen Profil: %1</numerusform>
            <numerusform>Kollidiert mit %n anderen Profilen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) get version %1</source>
        <translation>
            <numerusform>%n Gerät bekommt Version %1</numerusform>
            <numerusform>%n Geräte bekommen Version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are still to get this version</source>
        <translation>
            <numerusform>%n Gerät bekommt diese Version noch</numerusform>
            <numerusform>%n Geräte bekommen diese Version noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) get the profile that don’t have it yet</source>
        <translation>
            <numerusform>%n Gerät bekommt das Profil neu</numerusform>
            <numerusform>%n Geräte bekommen das Profil neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose it</source>
        <translation>
            <numerusform>%n Gerät verliert es</numerusform>
            <numerusform>%n Geräte verlieren es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) get it when they enroll</source>
        <translation>
            <numerusform>%n Gerät bekommt es bei der Registrierung</numerusform>
            <numerusform>%n Geräte bekommen es bei der Registrierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for %n device(s)</source>
        <translation>
            <numerusform>Für %n Gerät ändert sich nichts</numerusform>
            <numerusform>Für %n Geräte ändert sich nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>No device gets it before it is assigned</source>
        <translation>Kein Gerät bekommt es, bevor es zugewiesen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collides with %1 on %n device(s): only one payload %2 can be active</source>
        <translation>
            <numerusform>Kollidiert mit %1 auf %n Gerät: Nur eine Payload %2 kann aktiv sein</numerusform>
            <numerusform>Kollidiert mit %1 auf %n Geräten: Nur eine Payload %2 kann aktiv sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collides with %1 on %n device(s): both set %2</source>
        <translation>
            <numerusform>Kollidiert mit %1 auf %n Gerät: Beide setzen %2</numerusform>
            <numerusform>Kollidiert mit %1 auf %n Geräten: Beide setzen %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n device(s)</source>
        <translation>
            <numerusform>Geht an %n Gerät</numerusform>
            <numerusform>Geht an %n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have it over another channel</source>
        <translation>
            <numerusform>%n Gerät hat es über einen anderen Kanal</numerusform>
            <numerusform>%n Geräte haben es über einen anderen Kanal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have it already</source>
        <translation>
            <numerusform>%n Gerät hat es schon</numerusform>
            <numerusform>%n Geräte haben es schon</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is in it now; those that join get the profile</source>
        <translation>Zurzeit ist kein Gerät darin; neue darin bekommen das Profil</translation>
    </message>
    <message>
        <source>Whether devices can use it isn’t known: the server has no catalogue</source>
        <translation>Ob Geräte es nutzen können, ist nicht bekannt: Der Server hat keinen Katalog</translation>
    </message>
    <message>
        <source>There was too much to compare everything; there may be more conflicts</source>
        <translation>Es war zu viel, um alles zu vergleichen; es kann weitere Konflikte geben</translation>
    </message>
</context>
<context>
    <name>InstallProgress</name>
    <message>
        <source>No devices there</source>
        <translation>Keine Geräte da</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>installed, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n steht noch aus</numerusform>
            <numerusform>%n stehen noch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without values</source>
        <translation>
            <numerusform>%n ohne Werte</numerusform>
            <numerusform>%n ohne Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallWords</name>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation>Wartet auf das Gerät</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Werte fehlen</translation>
    </message>
</context>
<context>
    <name>InventorySchedule</name>
    <message>
        <source>Device information</source>
        <translation>Geräteinformationen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Installed apps</source>
        <translation>Installierte Apps</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Name, model, system, storage, battery, network</source>
        <translation>Name, Modell, System, Speicher, Batterie, Netz</translation>
    </message>
    <message>
        <source>Passcode, encryption, firewall</source>
        <translation>Code, Verschlüsselung, Firewall</translation>
    </message>
    <message>
        <source>The longest answer of all</source>
        <translation>Die längste Antwort von allen</translation>
    </message>
    <message>
        <source>Whether what is assigned is still there</source>
        <translation>Ob noch da ist, was zugewiesen ist</translation>
    </message>
    <message>
        <source>Names and ends of certificates on the device</source>
        <translation>Namen und Ablauf der Zertifikate auf dem Gerät</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Nach jeweils %n Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Nach jeweils %n Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1: Standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Not set	Del</source>
        <translation>Nicht gesetzt	Entf</translation>
    </message>
    <message>
        <source>Apple’s default: %1</source>
        <translation>Standard von Apple: %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Umbenennen …	F2</translation>
    </message>
    <message>
        <source>Copy the key path</source>
        <translation>Schlüsselpfad kopieren</translation>
    </message>
</context>
<context>
    <name>KeptSecret</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Entsperr-Token</translation>
    </message>
    <message>
        <source>Bootstrap token</source>
        <translation>Bootstrap-Token</translation>
    </message>
    <message>
        <source>FileVault recovery key</source>
        <translation>FileVault-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery lock password</source>
        <translation>Passwort der Wiederherstellungssperre</translation>
    </message>
    <message>
        <source>Firmware password</source>
        <translation>Firmware-Passwort</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>Passwort des Administrators</translation>
    </message>
    <message>
        <source>Activation Lock bypass code</source>
        <translation>Umgehungscode der Aktivierungssperre</translation>
    </message>
    <message>
        <source>Activation Lock bypass code, made here</source>
        <translation>Umgehungscode der Aktivierungssperre, hier erzeugt</translation>
    </message>
    <message>
        <source>Unlocks a Mac that was locked or erased from here.</source>
        <translation>Entsperrt einen Mac, der von hier aus gesperrt oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>Lets Espalier clear the passcode. Nobody types it anywhere.</source>
        <translation>Damit kann Espalier den Code löschen. Niemand tippt es irgendwo ein.</translation>
    </message>
    <message>
        <source>Lets the Mac trust new accounts and install updates. Nobody types it anywhere.</source>
        <translation>Damit vertraut der Mac neuen Accounts und installiert Aktualisierungen. Niemand tippt es irgendwo ein.</translation>
    </message>
    <message>
        <source>Opens the encrypted disk when the password is forgotten.</source>
        <translation>Öffnet das verschlüsselte Laufwerk, wenn das Passwort vergessen ist.</translation>
    </message>
    <message>
        <source>Asked for when the Mac starts in recovery.</source>
        <translation>Wird verlangt, wenn der Mac in die Wiederherstellung startet.</translation>
    </message>
    <message>
        <source>Asked for when the Mac starts from another disk.</source>
        <translation>Wird verlangt, wenn der Mac von einem anderen Laufwerk startet.</translation>
    </message>
    <message>
        <source>Logs in as the administrator that enrollment made.</source>
        <translation>Meldet als der Administrator an, den die Registrierung angelegt hat.</translation>
    </message>
    <message>
        <source>Typed as the password of the Apple Account when a device is locked to somebody who has left.</source>
        <translation>Wird als Passwort des Apple Accounts eingegeben, wenn ein Gerät an jemanden gebunden ist, der nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>It was sealed under another master key, which this server doesn’t have.</source>
        <translation>Es wurde unter einem anderen Hauptschlüssel versiegelt, den dieser Server nicht hat.</translation>
    </message>
    <message>
        <source>Is being replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Somebody looked at it, so the device gets a new one.</source>
        <translation>Jemand hat es angesehen, daher bekommt das Gerät ein neues.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>It was sent, and the device hasn’t said that it has it. Try the one before as well.</source>
        <translation>Es wurde gesendet, und das Gerät hat es noch nicht bestätigt. Auch das vorige versuchen.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>This is the one that counts.</source>
        <translation>Dieses gilt.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>A newer one has taken its place.</source>
        <translation>Ein neueres ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 · shown to %2 %3</source>
        <comment>since when, who, when</comment>
        <translation>%1 · gezeigt: %2, %3</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>PINs of Macs are kept in the tab Secrets of each.</source>
        <translation>PINs von Macs liegen jeweils im Reiter „Geheimnisse“.</translation>
    </message>
    <message>
        <source>Each password is kept in the tab Secrets of its device.</source>
        <translation>Jedes Passwort liegt im Reiter „Geheimnisse“ seines Geräts.</translation>
    </message>
    <message>
        <source>The PIN is kept in its tab Secrets.</source>
        <translation>Die PIN liegt im Reiter „Geheimnisse“ des Geräts.</translation>
    </message>
    <message>
        <source>The password is kept in its tab Secrets.</source>
        <translation>Das Passwort liegt im Reiter „Geheimnisse“ des Geräts.</translation>
    </message>
</context>
<context>
    <name>LinkLives</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message>
        <source>personal devices</source>
        <translation>private Geräte</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>kinds of devices</comment>
        <translation>nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s)</source>
        <translation>
            <numerusform>%n Seriennummer</numerusform>
            <numerusform>%n Seriennummern</numerusform>
        </translation>
    </message>
    <message>
        <source>approval before the profile</source>
        <translation>Freigabe vor dem Profil</translation>
    </message>
    <message>
        <source>approval after enrolling</source>
        <translation>Freigabe nach der Registrierung</translation>
    </message>
    <message>
        <source>asks for the name</source>
        <translation>fragt nach dem Namen</translation>
    </message>
    <message>
        <source>a note on the page</source>
        <translation>ein Hinweis auf der Seite</translation>
    </message>
    <message>
        <source>asks first which device it is</source>
        <translation>fragt zuerst, welches Gerät es ist</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Owner · group</source>
        <translation>Besitzer · Gruppe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Owner’s e-mail</source>
        <translation>E-Mail des Besitzers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Wi-Fi address</source>
        <translation>WLAN-Adresse</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Betreut</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Passcode set</source>
        <translation>Code gesetzt</translation>
    </message>
    <message>
        <source>Passcode good enough</source>
        <translation>Code gut genug</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Battery, %</source>
        <translation>Batterie, %</translation>
    </message>
    <message>
        <source>Enrollment link</source>
        <translation>Registrierungslink</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Facts from</source>
        <translation>Angaben von</translation>
    </message>
    <message>
        <source>Identity ends</source>
        <translation>Identität endet</translation>
    </message>
    <message>
        <source>First certificate ends</source>
        <translation>Erstes Zertifikat endet</translation>
    </message>
    <message>
        <source>Push topic</source>
        <translation>Push-Thema</translation>
    </message>
    <message>
        <source>Version of an app</source>
        <translation>Version einer App</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In einer Gruppe</translation>
    </message>
    <message>
        <source>Has a profile</source>
        <translation>Hat ein Profil</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>Ein Zertifikat endet</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <comment>a group</comment>
        <translation>In „%1“</translation>
    </message>
    <message>
        <source>Has “%1”</source>
        <comment>a profile</comment>
        <translation>Hat „%1“</translation>
    </message>
    <message>
        <source>“%1” ends</source>
        <comment>a certificate</comment>
        <translation>„%1“ endet</translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Every device</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Abfrage: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Not seen for 7 days</source>
        <translation>Seit 7 Tagen nicht gesehen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Without a passcode</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Identity ends in 30 days</source>
        <translation>Identität endet in 30 Tagen</translation>
    </message>
    <message>
        <source>Less than 10 GB free</source>
        <translation>Weniger als 10 GB frei</translation>
    </message>
    <message>
        <source>Left or erased</source>
        <translation>Gegangen oder gelöscht</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorRefusals</name>
    <message>
        <source>Nobody is logged in here.</source>
        <translation>Hier ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Log in and try again.</source>
        <translation>Anmelden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Espalier was locked.</source>
        <translation>Espalier war gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Your role doesn’t allow this.</source>
        <translation>Die eigene Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask an admin to do it, or for another role.</source>
        <translation>Einen Admin darum bitten, oder um eine andere Rolle.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Die Passphrase stimmt nicht.</translation>
    </message>
    <message>
        <source>Type it again; capitals and spaces count.</source>
        <translation>Noch einmal eingeben; Großschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>There is no admin of this name, or the recovery code is another one.</source>
        <translation>Es gibt keinen Admin mit diesem Namen, oder der Wiederherstellungscode ist ein anderer.</translation>
    </message>
    <message>
        <source>Only the newest code counts. Compare it sign by sign.</source>
        <translation>Nur der neueste Code gilt. Zeichen für Zeichen vergleichen.</translation>
    </message>
    <message>
        <source>No recovery code was ever made here.</source>
        <translation>Hier gab es nie einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Another admin can give a new passphrase under Server, Operators.</source>
        <translation>Ein anderer Admin kann unter Server, Konten eine neue Passphrase vergeben.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Take at least ten characters; several words are easiest to keep.</source>
        <translation>Mindestens zehn Zeichen nehmen; mehrere Wörter merkt man sich am leichtesten.</translation>
    </message>
    <message>
        <source>Somebody has this name already, however it is spelled.</source>
        <translation>Diesen Namen hat schon jemand, wie auch immer er geschrieben ist.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This is the only admin, and without one nobody could change anything.</source>
        <translation>Das ist der einzige Admin, und ohne einen könnte niemand mehr etwas ändern.</translation>
    </message>
    <message>
        <source>First make somebody else an admin.</source>
        <translation>Zuerst jemand anderen zum Admin machen.</translation>
    </message>
    <message>
        <source>Nobody else can open the vault, and its secrets would be lost.</source>
        <translation>Niemand sonst kann den Tresor öffnen, seine Geheimnisse wären verloren.</translation>
    </message>
    <message>
        <source>First let another operator into the vault.</source>
        <translation>Zuerst einem anderen Konto den Tresor öffnen.</translation>
    </message>
    <message>
        <source>The vault is closed to you, so you can’t let others in.</source>
        <translation>Der Tresor öffnet sich hier nicht, also auch nicht für andere.</translation>
    </message>
    <message>
        <source>Somebody who can open it has to give you a new passphrase.</source>
        <translation>Wer ihn öffnen kann, muss dafür eine neue Passphrase vergeben.</translation>
    </message>
    <message>
        <source>Nobody could say yes.</source>
        <translation>Niemand könnte Ja sagen.</translation>
    </message>
    <message>
        <source>First add a second operator who is an approver or admin.</source>
        <translation>Zuerst ein zweites Konto hinzufügen, das freigeben darf oder Admin ist.</translation>
    </message>
    <message>
        <source>You ordered this yourself, and somebody else has to approve it.</source>
        <translation>Das ist der eigene Auftrag; freigeben muss ihn jemand anderes.</translation>
    </message>
    <message>
        <source>Ask another approver or admin.</source>
        <translation>Jemanden bitten, der freigeben darf, oder einen anderen Admin.</translation>
    </message>
    <message>
        <source>It doesn’t wait any more: somebody decided, or its day is over.</source>
        <translation>Er wartet nicht mehr: Jemand hat entschieden, oder sein Tag ist um.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There are no operators here.</source>
        <translation>Hier gibt es keine Konten.</translation>
    </message>
    <message>
        <source>Add the first one under Server, Operators.</source>
        <translation>Das erste unter Server, Konten hinzufügen.</translation>
    </message>
    <message>
        <source>There were too many wrong passphrases.</source>
        <translation>Es waren zu viele falsche Passphrasen.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Einen Moment warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Without this person nobody could say yes to what another one orders.</source>
        <translation>Ohne diese Person könnte niemand freigeben, was jemand anderes anordnet.</translation>
    </message>
    <message>
        <source>First make somebody else an approver or admin, or no longer ask for a second person.</source>
        <translation>Zuerst einem anderen Konto das Freigeben erlauben (Rolle Freigabe oder Admin) oder keine zweite Person mehr verlangen.</translation>
    </message>
    <message>
        <source>A second person has to say yes, who may approve.</source>
        <translation>Eine zweite Person muss zustimmen, die das darf.</translation>
    </message>
    <message>
        <source>Ask an approver or admin who is not you.</source>
        <translation>Jemand anderen bitten, der freigeben darf, oder einen anderen Admin.</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nobody decided in time</source>
        <translation>Niemand hat rechtzeitig entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The name people read on their device</source>
        <translation>Der Name, der auf den Geräten zu lesen ist</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Where devices find this server</source>
        <translation>Wo die Geräte diesen Server finden</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Without one, the server doesn’t listen</source>
        <translation>Ohne eines lauscht der Server nicht</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>Apple’s, to wake devices. Links need it</source>
        <translation>Von Apple, um Geräte zu wecken. Links brauchen es</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>First profile</source>
        <translation>Erstes Profil</translation>
    </message>
    <message>
        <source>Import a .mobileconfig: Wi-Fi, passcode, restrictions</source>
        <translation>Eine .mobileconfig importieren: WLAN, Code, Einschränkungen</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>A link or QR code that they open on their device</source>
        <translation>Ein Link oder QR-Code, den sie auf ihrem Gerät öffnen</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>Erstes Gerät</translation>
    </message>
    <message>
        <source>Arrives by itself once a link is opened</source>
        <translation>Kommt von selbst, sobald ein Link geöffnet wird</translation>
    </message>
    <message>
        <source>%1, port %2 · fixed for good</source>
        <translation>%1, Port %2 · steht für immer fest</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>Topic %1</translation>
    </message>
    <message>
        <source>Opens when the push certificate is here</source>
        <translation>Öffnet sich, wenn das Push-Zertifikat da ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The push certificate has ended</source>
        <translation>Das Push-Zertifikat ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Push certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Push-Zertifikat endet in %n Tag</numerusform>
            <numerusform>Push-Zertifikat endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it with the Apple account it was made with. Another one would cut off every device.</source>
        <translation>Mit demselben Apple Account erneuern. Ein anderer würde jedes Gerät abschneiden.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Apple refuses the push certificate</source>
        <translation>Apple lehnt das Push-Zertifikat ab</translation>
    </message>
    <message>
        <source>No device can be woken. Import the newest certificate; devices still call by themselves.</source>
        <translation>Kein Gerät lässt sich wecken. Das neueste Zertifikat importieren; die Geräte melden sich trotzdem von selbst.</translation>
    </message>
    <message>
        <source>%1 can’t be woken</source>
        <translation>%1 ist nicht zu wecken</translation>
    </message>
    <message>
        <source>Apple says its push token has ended. It gets a new one when it calls or enrolls again.</source>
        <translation>Laut Apple ist sein Push-Token ungültig. Es bekommt ein neues, wenn es sich meldet oder neu registriert.</translation>
    </message>
    <message>
        <source>%1 has been silent for over a week</source>
        <translation>%1 ist seit über einer Woche still</translation>
    </message>
    <message>
        <source>Apple takes the wake-ups, the device stays away. It may be off, erased or lost.</source>
        <translation>Apple nimmt die Weckrufe an, das Gerät bleibt fern. Es kann aus, gelöscht oder verloren sein.</translation>
    </message>
    <message>
        <source>Somebody enrolled again as %1</source>
        <translation>Jemand hat sich noch einmal als %1 registriert</translation>
    </message>
    <message>
        <source>With a certificate we don’t know. It gets nothing until you merge or reject it.</source>
        <translation>Mit einem unbekannten Zertifikat. Bis zur Entscheidung bekommt es nichts.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n Befehl fehlgeschlagen</numerusform>
            <numerusform>%n Befehle fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices refused them. Each says why.</source>
        <translation>Geräte haben sie abgelehnt. Bei jedem steht, warum.</translation>
    </message>
    <message>
        <source>%1 · by hand</source>
        <translation>%1 · von Hand</translation>
    </message>
    <message>
        <source>The TLS certificate has ended</source>
        <translation>Das TLS-Zertifikat ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>TLS certificate ends in %n day(s)</source>
        <translation>
            <numerusform>TLS-Zertifikat endet in %n Tag</numerusform>
            <numerusform>TLS-Zertifikat endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices refuse the connection then. Put one for the same name in its place.</source>
        <translation>Dann lehnen Geräte die Verbindung ab. Durch eines für denselben Namen ersetzen.</translation>
    </message>
    <message>
        <source>The device authority has ended</source>
        <translation>Die Zertifizierungsstelle ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Device authority ends in %n day(s)</source>
        <translation>
            <numerusform>Zertifizierungsstelle endet in %n Tag</numerusform>
            <numerusform>Zertifizierungsstelle endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every identity that it gave ends with it. Those devices have to enroll again.</source>
        <translation>Jede Identität von ihr endet mit ihr. Diese Geräte müssen sich neu registrieren.</translation>
    </message>
    <message numerus="yes">
        <source>Identities of %n device(s) have ended or end soon</source>
        <translation>
            <numerusform>Identität von %n Gerät abgelaufen oder endet bald</numerusform>
            <numerusform>Identitäten von %n Geräten abgelaufen oder enden bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Identities of %n device(s) end soon</source>
        <translation>
            <numerusform>Identität von %n Gerät endet bald</numerusform>
            <numerusform>Identitäten von %n Geräten enden bald</numerusform>
        </translation>
    </message>
    <message>
        <source>Without one a device can’t report any more. It gets a new one when it enrolls again.</source>
        <translation>Ohne sie kann sich ein Gerät nicht mehr melden. Es bekommt eine neue, wenn es sich neu registriert.</translation>
    </message>
    <message>
        <source>No device can reach Espalier: it doesn’t listen</source>
        <translation>Kein Gerät erreicht Espalier: Es lauscht nicht</translation>
    </message>
    <message>
        <source>Get one…</source>
        <translation>Besorgen …</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>“%1” waits for values</source>
        <translation>„%1“ wartet auf Werte</translation>
    </message>
    <message>
        <source>Some devices don’t get it until owner, fields or inventory give its variables a value.</source>
        <translation>Einige Geräte bekommen es erst, wenn Eigentümer, Felder oder Inventar den Variablen einen Wert geben.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The push key above all: lost, it means enrolling everyone again</source>
        <translation>Vor allem der Push-Schlüssel: Geht er verloren, müssen sich alle neu registrieren</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>The vendor certificate has ended</source>
        <translation>Das Vendor-Zertifikat ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Vendor certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Vendor-Zertifikat endet in %n Tag</numerusform>
            <numerusform>Vendor-Zertifikat endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The next renewal of the push certificate needs its successor.</source>
        <translation>Die nächste Erneuerung des Push-Zertifikats braucht seinen Nachfolger.</translation>
    </message>
    <message>
        <source>The profile signer’s certificate has ended</source>
        <translation>Das Zertifikat der Profilsignatur ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Profile signer’s certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Zertifikat der Profilsignatur endet in %n Tag</numerusform>
            <numerusform>Zertifikat der Profilsignatur endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It should have renewed itself. The log says why it has not.</source>
        <translation>Es hätte sich von selbst erneuern sollen. Warum nicht, steht im Protokoll.</translation>
    </message>
    <message>
        <source>The authority %1 has ended</source>
        <translation>Die Zertifizierungsstelle %1 ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The authority %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Die Zertifizierungsstelle %1 endet in %n Tag</numerusform>
            <numerusform>Die Zertifizierungsstelle %1 endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices with an identity of its making are refused then. Trust its successor before.</source>
        <translation>Geräte mit einer Identität von ihr werden dann abgelehnt. Vorher ihrer Nachfolgerin vertrauen.</translation>
    </message>
    <message>
        <source>Backups are not made</source>
        <translation>Es werden keine Sicherungen angelegt</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>If this computer is lost, every device has to be enrolled again.</source>
        <translation>Geht dieser Computer verloren, muss jedes Gerät neu registriert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) must enroll again</source>
        <translation>
            <numerusform>%n Gerät muss sich neu registrieren</numerusform>
            <numerusform>%n Geräte müssen sich neu registrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>They answer to another push topic and can’t be woken. Send each of them a new link: enrolling again moves it to this certificate, and the list grows shorter.</source>
        <translation>Sie hören auf ein anderes Push-Topic und können nicht geweckt werden. Jedem einen neuen Link schicken: Neu registriert gehört es zu diesem Zertifikat, und die Liste wird kürzer.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Can devices find, reach and trust this server?</source>
        <translation>Können Geräte diesen Server finden, erreichen und ihm vertrauen?</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen …</translation>
    </message>
    <message>
        <source>Nothing failed on %1</source>
        <translation>Nichts fehlgeschlagen am %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Espalier doesn’t listen on the port for devices</source>
        <translation>Espalier lauscht nicht auf dem Port für Geräte</translation>
    </message>
    <message>
        <source>The TLS certificate is not renewed</source>
        <translation>Das TLS-Zertifikat wird nicht erneuert</translation>
    </message>
    <message>
        <source>The one before is still served. %1</source>
        <translation>Das vorige wird weiter ausgeliefert. %1</translation>
    </message>
    <message>
        <source>The self-test has failed: %1</source>
        <translation>Der Selbsttest ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Devices may be unable to find, reach or trust this server. No links are shared.</source>
        <translation>Geräte können diesen Server vielleicht nicht finden, erreichen oder ihm vertrauen. Es werden keine Links geteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for approval</source>
        <translation>
            <numerusform>%n wartet auf Freigabe</numerusform>
            <numerusform>%n warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>They opened a link or enrolled through one that asks you first. They get nothing until you say yes.</source>
        <translation>Sie haben einen Link geöffnet oder sich über einen registriert, der erst nachfragt. Ohne Zustimmung bekommen sie nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Identities of %n device(s) end in less than 90 days</source>
        <translation>
            <numerusform>Die Identität von %n Gerät endet in weniger als 90 Tagen</numerusform>
            <numerusform>Die Identitäten von %n Geräten enden in weniger als 90 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for a second person</source>
        <translation>
            <numerusform>%n Auftrag wartet auf eine zweite Person</numerusform>
            <numerusform>%n Aufträge warten auf eine zweite Person</numerusform>
        </translation>
    </message>
    <message>
        <source>What can’t be undone is sent only after another operator has said yes. After a day it is called off.</source>
        <translation>Was sich nicht rückgängig machen lässt, geht erst hinaus, wenn jemand anderes Ja gesagt hat. Nach einem Tag wird es zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) not compliant</source>
        <translation>
            <numerusform>%n Gerät nicht konform</numerusform>
            <numerusform>%n Geräte nicht konform</numerusform>
        </translation>
    </message>
    <message>
        <source>They break a rule of your policies for longer than its grace.</source>
        <translation>Sie brechen eine Regel der Richtlinien länger, als deren Frist erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need attention</source>
        <translation>
            <numerusform>%n Gerät braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Geräte brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>By their health: silent, unprotected, not compliant or about to lose touch.</source>
        <translation>Nach ihrem Zustand: stumm, ungeschützt, nicht regelkonform oder kurz davor, den Kontakt zu verlieren.</translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>SCEP</source>
        <translation>SCEP</translation>
    </message>
    <message>
        <source>ACME</source>
        <translation>ACME</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Key escrow</source>
        <translation>Schlüsselhinterlegung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Web clip</source>
        <translation>Webclip</translation>
    </message>
    <message>
        <source>Home Screen</source>
        <translation>Home-Bildschirm</translation>
    </message>
    <message>
        <source>Lock Screen message</source>
        <translation>Nachricht auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>App Lock</source>
        <translation>App-Sperre</translation>
    </message>
    <message>
        <source>Content filter</source>
        <translation>Inhaltsfilter</translation>
    </message>
    <message>
        <source>DNS settings</source>
        <translation>DNS-Einstellungen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Managed client</source>
        <translation>Verwalteter Client</translation>
    </message>
    <message>
        <source>Login Window</source>
        <translation>Anmeldefenster</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Bildschirmschoner</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>System extensions</source>
        <translation>Systemerweiterungen</translation>
    </message>
    <message>
        <source>Kernel extensions</source>
        <translation>Kernel-Erweiterungen</translation>
    </message>
    <message>
        <source>Software update</source>
        <translation>Softwareaktualisierung</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Dock</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Associated domains</source>
        <translation>Verknüpfte Domains</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Einmalanmeldung</translation>
    </message>
    <message>
        <source>AirPrint</source>
        <translation>AirPrint</translation>
    </message>
    <message>
        <source>Managed preferences</source>
        <translation>Verwaltete Einstellungen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, payload</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PortalMessages</name>
    <message>
        <source>The vendor certificate that signed the request, or one above it, has ended.</source>
        <translation>Das Anbieterzertifikat, das die Anforderung signiert hat, oder eines darüber ist abgelaufen.</translation>
    </message>
    <message>
        <source>The vendor certificate that signed the request was revoked.</source>
        <translation>Das Anbieterzertifikat, das die Anforderung signiert hat, wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign again on step 2 with another vendor certificate.</source>
        <translation>Auf Schritt 2 noch einmal signieren, mit einem anderen Anbieterzertifikat.</translation>
    </message>
    <message>
        <source>Apple can’t follow the signature: the chain in the request is not the one that issued the vendor certificate, or it isn’t an MDM vendor certificate.</source>
        <translation>Apple kann der Signatur nicht folgen: Die Kette in der Anforderung ist nicht die, die das Anbieterzertifikat ausgestellt hat, oder es ist kein MDM-Anbieterzertifikat.</translation>
    </message>
    <message>
        <source>Sign again on step 2. Take the intermediate that really issued the vendor certificate, and a vendor certificate of the kind MDM CSR.</source>
        <translation>Auf Schritt 2 noch einmal signieren. Dazu das Zwischenzertifikat nehmen, das das Anbieterzertifikat wirklich ausgestellt hat, und ein Anbieterzertifikat der Art „MDM CSR“.</translation>
    </message>
    <message>
        <source>Apple can’t verify who signed the request.</source>
        <translation>Apple kann nicht prüfen, wer die Anforderung signiert hat.</translation>
    </message>
    <message>
        <source>Sign again on step 2, with the chain that belongs to the vendor certificate.</source>
        <translation>Auf Schritt 2 noch einmal signieren, mit der Kette, die zum Anbieterzertifikat gehört.</translation>
    </message>
    <message>
        <source>The file is not what the portal takes: perhaps the bare CSR, or an empty or half-copied file.</source>
        <translation>Die Datei ist nicht das, was das Portal nimmt: vielleicht nur der CSR, oder eine leere oder halb kopierte Datei.</translation>
    </message>
    <message>
        <source>Upload PushCertificateRequest.plist from step 3, exactly as it was saved.</source>
        <translation>PushCertificateRequest.plist aus Schritt 3 hochladen, genau so, wie sie gesichert wurde.</translation>
    </message>
    <message>
        <source>This account has as many certificates as Apple allows.</source>
        <translation>Dieser Account hat so viele Zertifikate, wie Apple erlaubt.</translation>
    </message>
    <message>
        <source>If this is a renewal, choose Renew beside the row instead of creating. Otherwise only rows that surely nobody uses may be revoked.</source>
        <translation>Beim Erneuern neben der Zeile „Renew“ wählen, statt ein neues anzulegen. Sonst dürfen nur Zeilen widerrufen werden, die sicher niemand benutzt.</translation>
    </message>
    <message>
        <source>Apple’s page waited too long and signed you out.</source>
        <translation>Die Seite von Apple hat zu lange gewartet; die Anmeldung dort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again with the same account. The request file stays good.</source>
        <translation>Mit demselben Account noch einmal anmelden. Die Anforderung bleibt gut.</translation>
    </message>
    <message>
        <source>Apple doesn’t know this account with this password.</source>
        <translation>Apple kennt diesen Account mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Type it again, or reset it at iforgot.apple.com. Don’t take another account instead.</source>
        <translation>Noch einmal eingeben, oder bei iforgot.apple.com zurücksetzen. Keinen anderen Account dafür nehmen.</translation>
    </message>
    <message>
        <source>Apple has locked the account for safety.</source>
        <translation>Apple hat den Account zur Sicherheit gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it at iforgot.apple.com. Don’t take another account instead.</source>
        <translation>Bei iforgot.apple.com entsperren. Keinen anderen Account dafür nehmen.</translation>
    </message>
    <message>
        <source>This account may not use the portal, as happens with Managed Apple Accounts whose role doesn’t allow it.</source>
        <translation>Dieser Account darf das Portal nicht benutzen, etwa ein Managed Apple Account, dessen Rolle es nicht erlaubt.</translation>
    </message>
    <message>
        <source>Have its role changed in Apple Business Manager. For a renewal it must be the account that made the certificate.</source>
        <translation>Seine Rolle in Apple Business Manager ändern lassen. Zum Erneuern muss es der Account sein, der das Zertifikat gemacht hat.</translation>
    </message>
    <message>
        <source>Apple wants its terms accepted before it goes on.</source>
        <translation>Apple will, dass vorher die Bedingungen angenommen werden.</translation>
    </message>
    <message>
        <source>Sign in, read and accept them, and upload the same file again.</source>
        <translation>Anmelden, sie lesen und annehmen, und dieselbe Datei noch einmal hochladen.</translation>
    </message>
    <message>
        <source>Apple’s page has lost its place; this happens after waiting on it.</source>
        <translation>Die Seite von Apple weiß nicht mehr weiter; das kommt nach längerem Warten vor.</translation>
    </message>
    <message>
        <source>Open identity.apple.com/pushcert anew, sign in, and upload the same file.</source>
        <translation>identity.apple.com/pushcert neu öffnen, anmelden und dieselbe Datei hochladen.</translation>
    </message>
    <message>
        <source>Apple’s portal is out of order now. Nothing is wrong with the request.</source>
        <translation>Das Portal von Apple ist gerade gestört. An der Anforderung liegt es nicht.</translation>
    </message>
    <message>
        <source>Try again later. Everything here waits for it.</source>
        <translation>Später noch einmal versuchen. Hier wartet alles so lange.</translation>
    </message>
    <message>
        <source>Try again later, or with another browser. Everything here waits for it.</source>
        <translation>Später noch einmal versuchen, oder mit einem anderen Browser. Hier wartet alles so lange.</translation>
    </message>
    <message>
        <source>Sign again on step 2 with a vendor certificate that is valid. If a service signed it, theirs has ended: wait for them, or choose another way.</source>
        <translation>Auf Schritt 2 noch einmal signieren, mit einem gültigen Anbieterzertifikat. Hat ein Dienst signiert, ist dessen Zertifikat abgelaufen: warten oder einen anderen Weg wählen.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>The text can’t be read as a property list: %1</source>
        <translation>Der Text ist nicht als Property-Liste lesbar: %1</translation>
    </message>
    <message>
        <source>The top of a profile has to be a dictionary.</source>
        <translation>Die oberste Ebene eines Profils muss ein Dictionary sein.</translation>
    </message>
    <message>
        <source>PayloadType is missing. Devices only take “Configuration”.</source>
        <translation>PayloadType fehlt. Geräte nehmen nur „Configuration“.</translation>
    </message>
    <message>
        <source>PayloadType is %1. Devices only take “Configuration”.</source>
        <translation>PayloadType ist %1. Geräte nehmen nur „Configuration“.</translation>
    </message>
    <message>
        <source>PayloadContent is missing, so there is nothing to install.</source>
        <translation>PayloadContent fehlt, also gibt es nichts zu installieren.</translation>
    </message>
    <message>
        <source>The profile has no payloads, so it sets nothing.</source>
        <translation>Das Profil hat keine Payloads, also stellt es nichts ein.</translation>
    </message>
    <message>
        <source>Entry %1 of PayloadContent is no dictionary.</source>
        <translation>Eintrag %1 von PayloadContent ist kein Dictionary.</translation>
    </message>
    <message>
        <source>%1 belongs to the enrollment profile. A profile of that name would replace it and cut devices off.</source>
        <translation>%1 gehört zum Registrierungsprofil. Ein Profil dieses Namens würde es ersetzen und Geräte abschneiden.</translation>
    </message>
    <message>
        <source>The removal date %1 has passed, so devices remove the profile at once.</source>
        <translation>Das Entfernungsdatum %1 ist vorbei, Geräte entfernen das Profil also sofort.</translation>
    </message>
    <message>
        <source>The profile itself has the UUID %1 too.</source>
        <translation>Auch das Profil selbst hat die UUID %1.</translation>
    </message>
    <message>
        <source>%1 has the UUID %2 too. Devices may refuse the profile.</source>
        <translation>Auch %1 hat die UUID %2. Geräte lehnen das Profil womöglich ab.</translation>
    </message>
    <message>
        <source>The profile itself has the identifier %1 too.</source>
        <translation>Auch das Profil selbst hat die Kennung %1.</translation>
    </message>
    <message>
        <source>%1 has the identifier %2 too, so one replaces the other.</source>
        <translation>Auch %1 hat die Kennung %2, also ersetzt die eine die andere.</translation>
    </message>
    <message>
        <source>%1 is there twice. Devices read the last one.</source>
        <translation>%1 steht zweimal da. Geräte lesen den letzten Eintrag.</translation>
    </message>
    <message>
        <source>Only one payload of this type can be active on a device.</source>
        <translation>Auf einem Gerät kann nur eine Payload dieses Typs aktiv sein.</translation>
    </message>
    <message>
        <source>%1 points to a payload that is not here.</source>
        <translation>%1 verweist auf eine Payload, die hier fehlt.</translation>
    </message>
    <message>
        <source>%1 points to %2, which can’t serve here.</source>
        <translation>%1 verweist auf %2, was hier nicht passt.</translation>
    </message>
    <message>
        <source>%1 points to a payload of another profile. Devices need that one too.</source>
        <translation>%1 verweist auf eine Payload eines anderen Profils. Geräte brauchen auch jenes.</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue. It is kept as it is and sent.</source>
        <translation>%1 steht nicht im Katalog. Es bleibt, wie es ist, und wird gesendet.</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue. Is it meant to be %2?</source>
        <translation>%1 steht nicht im Katalog. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is not sent as part of a profile.</source>
        <translation>%1 wird nicht als Teil eines Profils gesendet.</translation>
    </message>
    <message>
        <source>None of the chosen systems knows this payload: %1.</source>
        <translation>Keines der gewählten Systeme kennt diese Payload: %1.</translation>
    </message>
    <message>
        <source>Not for %1; devices there ignore it or refuse the profile.</source>
        <translation>Nicht für %1; Geräte dort ignorieren sie oder lehnen das Profil ab.</translation>
    </message>
    <message>
        <source>%1 is too old: this payload came with %2.</source>
        <translation>%1 ist zu alt: Diese Payload gibt es ab %2.</translation>
    </message>
    <message>
        <source>Removed in %1 %2; it does nothing there.</source>
        <translation>Entfernt in %1 %2; dort bewirkt sie nichts.</translation>
    </message>
    <message>
        <source>Ends with %1 %2; newer devices ignore it.</source>
        <translation>Endet mit %1 %2; neuere Geräte ignorieren sie.</translation>
    </message>
    <message>
        <source>Deprecated since %1 %2.</source>
        <translation>Veraltet seit %1 %2.</translation>
    </message>
    <message>
        <source>Not for the user channel on %1.</source>
        <translation>Unter %1 nicht für den Benutzerkanal.</translation>
    </message>
    <message>
        <source>Not for the device channel on %1.</source>
        <translation>Unter %1 nicht für den Gerätekanal.</translation>
    </message>
    <message>
        <source>Only for supervised devices on %1.</source>
        <translation>Unter %1 nur für betreute Geräte.</translation>
    </message>
    <message>
        <source>Only with Automated Device Enrollment on %1.</source>
        <translation>Unter %1 nur mit automatischer Geräteregistrierung.</translation>
    </message>
    <message>
        <source>Only with user-approved management on %1.</source>
        <translation>Unter %1 nur mit vom Benutzer genehmigter Verwaltung.</translation>
    </message>
    <message>
        <source>Can’t be installed by hand on %1.</source>
        <translation>Lässt sich unter %1 nicht von Hand installieren.</translation>
    </message>
    <message>
        <source>Not allowed with user enrollment on %1.</source>
        <translation>Unter %1 bei Benutzerregistrierung nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ignored with user enrollment on %1.</source>
        <translation>Unter %1 bei Benutzerregistrierung ignoriert.</translation>
    </message>
    <message>
        <source>Only with user enrollment on %1.</source>
        <translation>Unter %1 nur bei Benutzerregistrierung.</translation>
    </message>
    <message>
        <source>Only in a release that Apple has announced but not published.</source>
        <translation>Nur in einer Version, die Apple angekündigt, aber nicht veröffentlicht hat.</translation>
    </message>
    <message>
        <source>PayloadScope and the channel the profile is sent over don’t fit.</source>
        <translation>PayloadScope passt nicht zum Kanal, über den das Profil gesendet wird.</translation>
    </message>
    <message>
        <source>%1 is required and not set.</source>
        <translation>%1 ist erforderlich und nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 is required and empty.</source>
        <translation>%1 ist erforderlich und leer.</translation>
    </message>
    <message>
        <source>%1 has to be %2, but is %3.</source>
        <translation>%1 muss vom Typ %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 is %2; the least is %3.</source>
        <translation>%1 ist %2; das Mindeste ist %3.</translation>
    </message>
    <message>
        <source>%1 is %2; the most is %3.</source>
        <translation>%1 ist %2; das Höchste ist %3.</translation>
    </message>
    <message>
        <source>%1 can’t be %2. Possible: %3.</source>
        <translation>%1 kann nicht %2 sein. Möglich: %3.</translation>
    </message>
    <message>
        <source>%1 has another form than Apple asks for (%2).</source>
        <translation>%1 hat nicht die Form, die Apple verlangt (%2).</translation>
    </message>
    <message>
        <source>%1 is no address: %2.</source>
        <translation>%1 ist keine Adresse: %2.</translation>
    </message>
    <message>
        <source>%1 is no host name: %2.</source>
        <translation>%1 ist kein Hostname: %2.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address: %2.</source>
        <translation>%1 ist keine E-Mail-Adresse: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; it needs at least %3.</source>
        <translation>Einträge in %1: %2; nötig sind mindestens %3.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are allowed.</source>
        <translation>Einträge in %1: %2; erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>%1 equals Apple’s default.</source>
        <translation>%1 gleicht dem Standard von Apple.</translation>
    </message>
    <message>
        <source>%1 is readable by everyone who gets the file. Use a variable or an identity.</source>
        <translation>Wer die Datei bekommt, kann %1 lesen. Eine Variable oder eine Identität verwenden.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>Es gibt keine Variable %1.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 ist abgelaufen: %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 läuft ab: %2.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation>%1 ist erst gültig ab: %2.</translation>
    </message>
    <message>
        <source>None of the chosen systems knows %1: %2.</source>
        <translation>Keines der gewählten Systeme kennt %1: %2.</translation>
    </message>
    <message>
        <source>%1 does nothing on %2.</source>
        <translation>%1 bewirkt unter %2 nichts.</translation>
    </message>
    <message>
        <source>%2 is too old for %1, which came with %3.</source>
        <translation>%2 ist zu alt für %1; das gibt es ab %3.</translation>
    </message>
    <message>
        <source>%1 was removed in %2 %3.</source>
        <translation>%1 wurde in %2 %3 entfernt.</translation>
    </message>
    <message>
        <source>%1 ends with %2 %3; newer devices ignore it.</source>
        <translation>%1 endet mit %2 %3; neuere Geräte ignorieren es.</translation>
    </message>
    <message>
        <source>%1 is deprecated since %2 %3.</source>
        <translation>%1 ist seit %2 %3 veraltet.</translation>
    </message>
    <message>
        <source>%1 is not for the user channel on %2.</source>
        <translation>%1 ist unter %2 nicht für den Benutzerkanal.</translation>
    </message>
    <message>
        <source>%1 is not for the device channel on %2.</source>
        <translation>%1 ist unter %2 nicht für den Gerätekanal.</translation>
    </message>
    <message>
        <source>%1 works only on supervised devices (%2).</source>
        <translation>%1 wirkt nur auf betreuten Geräten (%2).</translation>
    </message>
    <message>
        <source>%1 works only with Automated Device Enrollment (%2).</source>
        <translation>%1 wirkt nur mit automatischer Geräteregistrierung (%2).</translation>
    </message>
    <message>
        <source>%1 works only with user-approved management (%2).</source>
        <translation>%1 wirkt nur mit vom Benutzer genehmigter Verwaltung (%2).</translation>
    </message>
    <message>
        <source>%1 does nothing in a profile that was installed by hand (%2).</source>
        <translation>%1 bewirkt in einem von Hand installierten Profil nichts (%2).</translation>
    </message>
    <message>
        <source>%1 is not allowed with user enrollment (%2).</source>
        <translation>%1 ist bei Benutzerregistrierung nicht erlaubt (%2).</translation>
    </message>
    <message>
        <source>%1 is ignored with user enrollment (%2).</source>
        <translation>%1 wird bei Benutzerregistrierung ignoriert (%2).</translation>
    </message>
    <message>
        <source>%1 works only with user enrollment (%2).</source>
        <translation>%1 wirkt nur bei Benutzerregistrierung (%2).</translation>
    </message>
    <message>
        <source>%1 is only in a release that Apple has announced but not published.</source>
        <translation>%1 gibt es nur in einer Version, die Apple angekündigt, aber nicht veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <comment>a property list type</comment>
        <translation>In %1 umwandeln</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove the payload</source>
        <translation>Die Payload entfernen</translation>
    </message>
    <message>
        <source>Make a new UUID</source>
        <translation>Neue UUID erzeugen</translation>
    </message>
    <message>
        <source>Make a new identifier</source>
        <translation>Neue Kennung erzeugen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 is no UUID. Devices take any text, but what is made up by hand is easily used twice.</source>
        <translation>%1 ist keine UUID. Geräte nehmen jeden Text, aber Selbsterdachtes ist schnell doppelt vergeben.</translation>
    </message>
    <message>
        <source>%1 is too long or holds characters that can’t be seen, so it can’t tell this from others: %2</source>
        <translation>%1 ist zu lang oder enthält unsichtbare Zeichen und kann dies deshalb nicht von anderem unterscheiden: %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
</context>
<context>
    <name>ProfileVersion</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft, as it is in the editor</source>
        <translation>Entwurf im Editor</translation>
    </message>
    <message>
        <source>Version %1 again</source>
        <translation>Wieder Version %1</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushProof</name>
    <message>
        <source>Apple took the push for %1.</source>
        <translation>Apple hat den Push für %1 angenommen.</translation>
    </message>
    <message>
        <source>The certificate works. The answer came after %1; the device calls when it is awake and online.</source>
        <translation>Das Zertifikat funktioniert. Die Antwort kam nach %1; das Gerät meldet sich, sobald es wach und online ist.</translation>
    </message>
    <message>
        <source>Apple’s push service takes the certificate.</source>
        <translation>Der Push-Dienst von Apple nimmt das Zertifikat an.</translation>
    </message>
    <message>
        <source>The push went to nobody, and Apple said just that, after %1. With a wrong certificate it would have hung up.</source>
        <translation>Der Push ging an niemanden, und genau das hat Apple nach %1 gesagt. Bei einem falschen Zertifikat hätte es aufgelegt.</translation>
    </message>
    <message>
        <source>Apple takes the certificate, but not the push for %1.</source>
        <translation>Apple nimmt das Zertifikat an, aber nicht den Push für %1.</translation>
    </message>
    <message>
        <source>The device’s push token has ended. It sends a new one when it calls or enrolls again. The certificate works.</source>
        <translation>Das Push-Token des Geräts ist ungültig. Es schickt ein neues, wenn es sich meldet oder neu registriert. Das Zertifikat funktioniert.</translation>
    </message>
    <message>
        <source>Apple refuses the certificate.</source>
        <translation>Apple lehnt das Zertifikat ab.</translation>
    </message>
    <message>
        <source>It was revoked, or replaced by a newer one. Download the newest one from its row in Apple’s portal and take it in.</source>
        <translation>Es wurde widerrufen oder durch ein neueres ersetzt. Das neueste aus seiner Zeile im Portal von Apple laden und übernehmen.</translation>
    </message>
    <message>
        <source>Apple gave no clear answer.</source>
        <translation>Apple hat nicht klar geantwortet.</translation>
    </message>
    <message>
        <source>It said: %1. Try again in a moment.</source>
        <translation>Die Antwort: %1. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Apple’s push service can’t be reached.</source>
        <translation>Der Push-Dienst von Apple ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer must be able to open api.push.apple.com, port 443 or 2197. The reason: %1. The certificate is kept; try again once the way is free.</source>
        <translation>Dieser Computer muss api.push.apple.com erreichen, Port 443 oder 2197. Der Grund: %1. Das Zertifikat bleibt; noch einmal versuchen, sobald der Weg frei ist.</translation>
    </message>
    <message>
        <source>%1 answers to another topic.</source>
        <translation>%1 hört auf ein anderes Topic.</translation>
    </message>
    <message>
        <source>It can’t be woken with this certificate until it is enrolled again. Try another device, or none.</source>
        <translation>Es lässt sich mit diesem Zertifikat nicht wecken, bis es neu registriert ist. Ein anderes Gerät versuchen, oder keines.</translation>
    </message>
    <message>
        <source>The certificate has ended.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Choose Renew on its row in Apple’s portal, and take the new one in.</source>
        <translation>In seiner Zeile in Apples Portal „Renew“ wählen und das neue übernehmen.</translation>
    </message>
    <message>
        <source>The push service hung up on it: %1. It has ended, was revoked, or isn’t Apple’s. Download the newest one from its row in Apple’s portal and take it in.</source>
        <translation>Der Push-Dienst hat die Verbindung deswegen beendet: %1. Es ist abgelaufen, widerrufen oder nicht von Apple. Das neueste aus seiner Zeile in Apples Portal laden und übernehmen.</translation>
    </message>
    <message>
        <source>The push service at %1 takes the certificate.</source>
        <translation>Der Push-Dienst unter %1 nimmt das Zertifikat an.</translation>
    </message>
    <message>
        <source>It isn’t Apple’s, which may judge otherwise.</source>
        <translation>Es ist nicht Apples Dienst; der kann anders urteilen.</translation>
    </message>
    <message>
        <source>The push service at %1 didn’t take it.</source>
        <translation>Der Push-Dienst unter %1 hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>It isn’t Apple’s. The reason: %1. The certificate is kept; try again once that is put right.</source>
        <translation>Es ist nicht Apples Dienst. Der Grund: %1. Das Zertifikat bleibt; noch einmal versuchen, sobald das behoben ist.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>There is no column %1.</source>
        <translation>Es gibt keine Spalte %1.</translation>
    </message>
    <message>
        <source>A name in parentheses is missing here.</source>
        <translation>Hier fehlt ein Name in Klammern.</translation>
    </message>
    <message>
        <source>A comparison is missing here.</source>
        <translation>Hier fehlt ein Vergleich.</translation>
    </message>
    <message>
        <source>%1 can’t be asked of this column.</source>
        <translation>%1 passt nicht zu dieser Spalte.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 is no value of this column.</source>
        <translation>%1 ist kein Wert dieser Spalte.</translation>
    </message>
    <message>
        <source>%1 doesn’t fit here.</source>
        <translation>%1 passt hier nicht.</translation>
    </message>
    <message>
        <source>The quotation mark isn’t closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parenthesis isn’t closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>Die Abfrage ist zu lang.</translation>
    </message>
    <message>
        <source>Too many parentheses in each other.</source>
        <translation>Zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>This is no query.</source>
        <translation>Das ist keine Abfrage.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a version such as 17.4</source>
        <translation>eine Version wie 17.4</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a size such as 64GB</source>
        <translation>eine Größe wie 64GB</translation>
    </message>
    <message>
        <source>a duration such as 7d</source>
        <translation>eine Dauer wie 7d</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>ein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>problem, suggestion</comment>
        <translation>%1 Gemeint ist vielleicht %2.</translation>
    </message>
    <message>
        <source>%1 Possible: %2.</source>
        <comment>problem, words</comment>
        <translation>%1 Möglich: %2.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name leads here</source>
        <translation>Der Name führt hierher</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The server answers by that name</source>
        <translation>Der Server antwortet unter diesem Namen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>A phone came through from outside</source>
        <translation>Ein Telefon kam von außen durch</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Devices trust the TLS certificate</source>
        <translation>Geräte vertrauen dem TLS-Zertifikat</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS is as devices insist on</source>
        <translation>TLS ist, wie Geräte es verlangen</translation>
    </message>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>The push certificate is valid</source>
        <translation>Das Push-Zertifikat gilt</translation>
    </message>
    <message>
        <source>Push service</source>
        <translation>Push-Dienst</translation>
    </message>
    <message>
        <source>Apple’s push service is reached</source>
        <translation>Apples Push-Dienst ist erreichbar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Auf dem Datenträger ist Platz</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>Der Schlüsselbund funktioniert</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>Die Datenbank ist unversehrt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address stays for good</source>
        <translation>Die Adresse bleibt auf Dauer</translation>
    </message>
    <message>
        <source>Here it leads into the local network: %1</source>
        <translation>Hier führt er ins lokale Netz: %1</translation>
    </message>
    <message>
        <source>It leads to an address that the provider shares among customers: %1</source>
        <translation>Er führt zu einer Adresse, die der Anbieter auf mehrere Kunden verteilt: %1</translation>
    </message>
    <message>
        <source>It leads to this computer itself: %1</source>
        <translation>Er führt zu diesem Computer selbst: %1</translation>
    </message>
    <message>
        <source>It is an IP address, not a name: %1</source>
        <translation>Es ist eine IP-Adresse, kein Name: %1</translation>
    </message>
    <message>
        <source>Nobody knows an address for it</source>
        <translation>Niemand kennt eine Adresse dafür</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>No answer at %1</source>
        <translation>Keine Antwort unter %1</translation>
    </message>
    <message>
        <source>Not from this network, but a phone came through from outside</source>
        <translation>Nicht aus diesem Netz, aber ein Telefon kam von außen durch</translation>
    </message>
    <message>
        <source>The connection is refused (%1)</source>
        <translation>Die Verbindung wird abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Nothing answers (%1)</source>
        <translation>Nichts antwortet (%1)</translation>
    </message>
    <message>
        <source>There is no way there (%1)</source>
        <translation>Es führt kein Weg dorthin (%1)</translation>
    </message>
    <message>
        <source>Something answers there, but not with TLS (%1)</source>
        <translation>Dort antwortet etwas, aber nicht mit TLS (%1)</translation>
    </message>
    <message>
        <source>This server doesn’t listen: %1</source>
        <translation>Dieser Server nimmt keine Verbindungen an: %1</translation>
    </message>
    <message>
        <source>Somebody else answers there. %1</source>
        <translation>Dort antwortet jemand anders. %1</translation>
    </message>
    <message>
        <source>The proxy answers there and hands on which device it is. %1</source>
        <translation>Der Proxy antwortet dort und gibt weiter, welches Gerät es ist. %1</translation>
    </message>
    <message>
        <source>A proxy answers there. %1</source>
        <translation>Dort antwortet ein Proxy. %1</translation>
    </message>
    <message>
        <source>Not tried: the name has to lead somewhere first</source>
        <translation>Nicht versucht: zuerst muss der Name irgendwohin führen</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>It comes from our own authority, %1</source>
        <translation>Es kommt von unserer eigenen Stelle, %1</translation>
    </message>
    <message>
        <source>The chain breaks off: %1</source>
        <translation>Die Kette bricht ab: %1</translation>
    </message>
    <message>
        <source>It comes from an authority that devices don’t know: %1</source>
        <translation>Es kommt von einer Stelle, die Geräte nicht kennen: %1</translation>
    </message>
    <message>
        <source>It has ended: %1</source>
        <translation>Es ist abgelaufen: %1</translation>
    </message>
    <message>
        <source>It isn’t valid yet: %1</source>
        <translation>Es gilt noch nicht: %1</translation>
    </message>
    <message>
        <source>Not looked at: nothing answered</source>
        <translation>Nicht angesehen: nichts hat geantwortet</translation>
    </message>
    <message>
        <source>The version is too old: %1</source>
        <translation>Die Version ist zu alt: %1</translation>
    </message>
    <message>
        <source>The encryption is too weak: %1</source>
        <translation>Die Verschlüsselung ist zu schwach: %1</translation>
    </message>
    <message>
        <source>The extended master secret is missing: %1</source>
        <translation>Das Extended Master Secret fehlt: %1</translation>
    </message>
    <message>
        <source>A key is too small: %1</source>
        <translation>Ein Schlüssel ist zu klein: %1</translation>
    </message>
    <message>
        <source>A signature is too weak: %1</source>
        <translation>Eine Signatur ist zu schwach: %1</translation>
    </message>
    <message>
        <source>The certificate is for other names: %1</source>
        <translation>Das Zertifikat ist für andere Namen: %1</translation>
    </message>
    <message>
        <source>The certificate isn’t meant for servers: %1</source>
        <translation>Das Zertifikat ist nicht für Server gedacht: %1</translation>
    </message>
    <message>
        <source>The certificate lives too many days: %1</source>
        <translation>Das Zertifikat gilt zu viele Tage: %1</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keines</translation>
    </message>
    <message>
        <source>It ends soon: %1</source>
        <translation>Es läuft bald ab: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>It takes the certificate (%1)</source>
        <translation>Er nimmt das Zertifikat an (%1)</translation>
    </message>
    <message>
        <source>It refuses the certificate: %1</source>
        <translation>Er lehnt das Zertifikat ab: %1</translation>
    </message>
    <message>
        <source>It isn’t reached: %1</source>
        <translation>Er ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Not tried: there is no push certificate yet</source>
        <translation>Nicht versucht: es gibt noch kein Push-Zertifikat</translation>
    </message>
    <message>
        <source>A time service keeps it</source>
        <translation>Ein Zeitdienst stellt sie</translation>
    </message>
    <message>
        <source>Nothing here contradicts it</source>
        <translation>Hier widerspricht ihr nichts</translation>
    </message>
    <message>
        <source>No time service keeps it</source>
        <translation>Kein Zeitdienst stellt sie</translation>
    </message>
    <message>
        <source>The log has an entry that is later: %1</source>
        <translation>Im Protokoll steht ein späterer Eintrag: %1</translation>
    </message>
    <message>
        <source>It is set to before this Espalier was set up: %1</source>
        <translation>Sie steht vor der Einrichtung dieses Espalier: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>It doesn’t answer</source>
        <translation>Er antwortet nicht</translation>
    </message>
    <message>
        <source>Not used: the key is kept behind a passphrase</source>
        <translation>Nicht benutzt: der Schlüssel liegt hinter einer Passphrase</translation>
    </message>
    <message>
        <source>Read through, nothing damaged</source>
        <translation>Durchgelesen, nichts beschädigt</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>This is a lab, nobody relies on it</source>
        <translation>Dies ist ein Labor, niemand ist darauf angewiesen</translation>
    </message>
    <message>
        <source>Nobody has confirmed it yet: %1</source>
        <translation>Noch hat sie niemand bestätigt: %1</translation>
    </message>
    <message>
        <source>%1 from %2, asking for %3, with %4</source>
        <comment>moment, address, name, TLS version</comment>
        <translation>%1 von %2, fragte nach %3, mit %4</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) rely on it</source>
        <translation>
            <numerusform>%n Gerät ist darauf angewiesen</numerusform>
            <numerusform>%n Geräte sind darauf angewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, with warnings</source>
        <translation>Bereit, mit Warnungen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>The push service (not Apple’s) is reached</source>
        <translation>Der Push-Dienst (nicht Apples) ist erreichbar</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Your role may not send it.</source>
        <translation>Die eigene Rolle darf ihn nicht senden.</translation>
    </message>
    <message>
        <source>%1 your role may not send it to</source>
        <translation>%1, an die die eigene Rolle ihn nicht senden darf</translation>
    </message>
    <message>
        <source>It is not enrolled.</source>
        <translation>Es ist nicht registriert.</translation>
    </message>
    <message>
        <source>%1 not enrolled</source>
        <translation>%1 nicht registriert</translation>
    </message>
    <message>
        <source>It waits for approval; the command is sent after the yes.</source>
        <translation>Es wartet auf die Freigabe; gesendet wird nach der Zustimmung.</translation>
    </message>
    <message>
        <source>%1 waiting for approval</source>
        <translation>%1 warten auf die Freigabe</translation>
    </message>
    <message>
        <source>There is no such command for %1.</source>
        <translation>Für %1 gibt es diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>%1 with %2, which has no such command</source>
        <translation>%1 mit %2, das diesen Befehl nicht hat</translation>
    </message>
    <message>
        <source>It needs %1 %2; this is %3.</source>
        <translation>Nötig ist %1 %2; hier ist es %3.</translation>
    </message>
    <message>
        <source>%1 older than %2 %3</source>
        <translation>%1 älter als %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 no longer has it; this is %3.</source>
        <translation>%1 %2 hat ihn nicht mehr; hier ist es %3.</translation>
    </message>
    <message>
        <source>%1 with %2 %3 or newer, which no longer has it</source>
        <translation>%1 mit %2 %3 oder neuer, das ihn nicht mehr hat</translation>
    </message>
    <message>
        <source>It is not supervised.</source>
        <translation>Es ist nicht betreut.</translation>
    </message>
    <message>
        <source>%1 not supervised</source>
        <translation>%1 nicht betreut</translation>
    </message>
    <message>
        <source>It didn’t come by Automated Device Enrollment.</source>
        <translation>Es kam nicht durch die automatische Geräteregistrierung.</translation>
    </message>
    <message>
        <source>%1 not from Automated Device Enrollment</source>
        <translation>%1 nicht aus der automatischen Geräteregistrierung</translation>
    </message>
    <message>
        <source>It goes only to a user of the device.</source>
        <translation>Er geht nur an einen Benutzer des Geräts.</translation>
    </message>
    <message>
        <source>%1 take it only for a user</source>
        <translation>%1 nehmen ihn nur für einen Benutzer</translation>
    </message>
    <message>
        <source>It goes to the device as a whole, not to one of its users.</source>
        <translation>Er geht an das Gerät als Ganzes, nicht an einen seiner Benutzer.</translation>
    </message>
    <message>
        <source>%1 take it only as a whole</source>
        <translation>%1 nehmen ihn nur als Ganzes</translation>
    </message>
    <message>
        <source>It is somebody’s own device with user enrollment.</source>
        <translation>Es ist ein eigenes Gerät mit Benutzerregistrierung.</translation>
    </message>
    <message>
        <source>%1 with user enrollment</source>
        <translation>%1 mit Benutzerregistrierung</translation>
    </message>
    <message>
        <source>It is for user enrollment only.</source>
        <translation>Nur für die Benutzerregistrierung.</translation>
    </message>
    <message>
        <source>%1 without user enrollment</source>
        <translation>%1 ohne Benutzerregistrierung</translation>
    </message>
    <message>
        <source>It is a shared iPad.</source>
        <translation>Es ist ein geteiltes iPad.</translation>
    </message>
    <message>
        <source>%1 shared iPads</source>
        <translation>%1 geteilte iPads</translation>
    </message>
    <message>
        <source>It is for shared iPads only.</source>
        <translation>Nur für geteilte iPads.</translation>
    </message>
    <message>
        <source>%1 not shared iPads</source>
        <translation>%1 keine geteilten iPads</translation>
    </message>
    <message>
        <source>It has Apple silicon; this is for Intel Macs.</source>
        <translation>Es hat einen Apple-Chip; dies ist für Intel-Macs.</translation>
    </message>
    <message>
        <source>%1 with Apple silicon</source>
        <translation>%1 mit Apple-Chip</translation>
    </message>
    <message>
        <source>It has no Apple silicon.</source>
        <translation>Es hat keinen Apple-Chip.</translation>
    </message>
    <message>
        <source>%1 without Apple silicon</source>
        <translation>%1 ohne Apple-Chip</translation>
    </message>
    <message>
        <source>A Mac with Apple silicon and a system before macOS %1 would be deactivated.</source>
        <translation>Ein Mac mit Apple-Chip und einem System vor macOS %1 würde deaktiviert.</translation>
    </message>
    <message>
        <source>%1 that would be deactivated (before macOS %2)</source>
        <translation>%1 würden deaktiviert (vor macOS %2)</translation>
    </message>
    <message>
        <source>Its enrollment doesn’t grant this: “%1”. Only enrolling anew gives it.</source>
        <translation>Seine Registrierung gewährt das nicht: „%1“. Nur eine neue Registrierung gibt es.</translation>
    </message>
    <message>
        <source>%1 whose enrollment doesn’t grant it</source>
        <translation>%1, deren Registrierung es nicht gewährt</translation>
    </message>
    <message>
        <source>It doesn’t wait in Setup Assistant.</source>
        <translation>Es wartet nicht im Systemassistenten.</translation>
    </message>
    <message>
        <source>%1 not waiting in Setup Assistant</source>
        <translation>%1 warten nicht im Systemassistenten</translation>
    </message>
    <message>
        <source>It is not in Lost Mode.</source>
        <translation>Es ist nicht im Modus „Verloren“.</translation>
    </message>
    <message>
        <source>%1 not in Lost Mode</source>
        <translation>%1 nicht im Modus „Verloren“</translation>
    </message>
    <message>
        <source>It is in Lost Mode.</source>
        <translation>Es ist im Modus „Verloren“.</translation>
    </message>
    <message>
        <source>%1 in Lost Mode</source>
        <translation>%1 im Modus „Verloren“</translation>
    </message>
    <message>
        <source>It has given no unlock token since it enrolled.</source>
        <translation>Es hat seit der Registrierung kein Entsperr-Token gegeben.</translation>
    </message>
    <message>
        <source>%1 without an unlock token</source>
        <translation>%1 ohne Entsperr-Token</translation>
    </message>
    <message>
        <source>An earlier change of the firmware password waits for a restart.</source>
        <translation>Eine frühere Änderung des Firmware-Passworts wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>%1 waiting for a restart after a change before</source>
        <translation>%1 warten nach einer früheren Änderung auf einen Neustart</translation>
    </message>
    <message>
        <source>Apple advises against it since %1 %2.</source>
        <translation>Apple rät seit %1 %2 davon ab.</translation>
    </message>
    <message>
        <source>%1 with %2 %3 or newer, where Apple advises against it</source>
        <translation>%1 mit %2 %3 oder neuer, wo Apple davon abrät</translation>
    </message>
    <message>
        <source>Its enrollment was refused.</source>
        <translation>Seine Registrierung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Applies to %1 of %2</source>
        <translation>Passt auf %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>applies to so many, reasons against the rest</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Recovery code of Espalier</source>
        <translation>Wiederherstellungscode von Espalier</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>With this code an admin gets a new passphrase: in the window by “Passphrase forgotten…”, in the shell by “espalierctl operator recover NAME”. It also keeps the secrets of devices readable. A newer code ends this one. Keep it locked away.</source>
        <translation>Mit diesem Code bekommt ein Admin eine neue Passphrase: im Fenster über „Passphrase vergessen …“, in der Shell mit „espalierctl operator recover NAME“. Er hält auch die Geheimnisse der Geräte lesbar. Ein neuerer Code beendet diesen. Unter Verschluss halten.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Zeile %L1, Spalte %L2</translation>
    </message>
    <message>
        <source>It can’t be imported.</source>
        <translation>Es lässt sich nicht importieren.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Where your domain is managed, add a DNS record (A or AAAA) that leads this name to the address your office has on the internet.</source>
        <translation>Wo die Domain verwaltet wird, einen DNS-Eintrag (A oder AAAA) anlegen, der diesen Namen zur Internetadresse des Büros führt.</translation>
    </message>
    <message>
        <source>Devices keep the address for good, and IP addresses change. Set up Espalier anew with a name that you own.</source>
        <translation>Geräte behalten die Adresse auf Dauer, und IP-Adressen ändern sich. Espalier mit einem eigenen Namen neu einrichten.</translation>
    </message>
    <message>
        <source>Behind a carrier’s NAT nothing from outside gets in, whatever the router says. Ask your provider for a public IPv4 address, or serve by IPv6.</source>
        <translation>Hinter dem NAT eines Anbieters kommt von außen nichts herein, was auch immer der Router sagt. Beim Anbieter eine öffentliche IPv4-Adresse verlangen, oder über IPv6 bedienen.</translation>
    </message>
    <message>
        <source>That is fine as long as the same name leads to your public address elsewhere. A test from a phone proves it.</source>
        <translation>Das ist in Ordnung, solange derselbe Name anderswo zur öffentlichen Adresse führt. Ein Test mit einem Telefon beweist es.</translation>
    </message>
    <message>
        <source>In the router, forward the public port to this computer and the port it listens on. The two may differ: 443 outside and 8443 here need no administrator. Let it through this computer’s firewall, and keep the computer awake. Many routers don’t lead a connection from inside back in (no hairpin NAT): then only a phone outside can tell. Behind a carrier’s NAT nothing can be forwarded.</source>
        <translation>Im Router den öffentlichen Port an diesen Computer und den Port weiterleiten, auf dem er annimmt. Die beiden dürfen verschieden sein: 443 außen und 8443 hier brauchen keinen Administrator. In der Firewall dieses Computers durchlassen, und den Computer wach halten. Viele Router führen eine Verbindung von innen nicht wieder herein (kein Hairpin-NAT): dann weiß es nur ein Telefon draußen. Hinter dem NAT eines Anbieters lässt sich nichts weiterleiten.</translation>
    </message>
    <message>
        <source>Choose a port that is free, or bring in a TLS certificate that can be used.</source>
        <translation>Einen freien Port wählen, oder ein brauchbares TLS-Zertifikat einsetzen.</translation>
    </message>
    <message>
        <source>Something on the way answers itself, so the certificates of devices don’t get past it: a proxy, the router’s own page, another program. Let it pass TCP on unchanged, or forward the port to this computer.</source>
        <translation>Unterwegs antwortet etwas selbst, und die Zertifikate der Geräte kommen nicht daran vorbei: ein Proxy, die Seite des Routers, ein anderes Programm. Es muss TCP unverändert durchlassen, oder der Port wird an diesen Computer weitergeleitet.</translation>
    </message>
    <message>
        <source>Devices may try this address too. Let it lead here, or take its DNS record away.</source>
        <translation>Geräte versuchen vielleicht auch diese Adresse. Sie muss hierher führen, oder ihr DNS-Eintrag muss weg.</translation>
    </message>
    <message>
        <source>Only this network doesn’t lead back in (no hairpin NAT). Devices in the office’s Wi-Fi need a DNS answer there that leads straight to this computer.</source>
        <translation>Nur dieses Netz führt nicht wieder herein (kein Hairpin-NAT). Geräte im WLAN des Büros brauchen dort eine DNS-Antwort, die geradewegs zu diesem Computer führt.</translation>
    </message>
    <message>
        <source>The surest proof: a phone with its Wi-Fi off opens a page here once.</source>
        <translation>Der sicherste Beweis: ein Telefon mit ausgeschaltetem WLAN öffnet einmal eine Seite hier.</translation>
    </message>
    <message>
        <source>The phone was in the local network. Switch its Wi-Fi off and try again.</source>
        <translation>Das Telefon war im lokalen Netz. WLAN dort ausschalten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Bring in a certificate from a public authority. With a private one Safari warns before the page opens, and an iPhone may want trust switched on by hand in its settings.</source>
        <translation>Ein Zertifikat einer öffentlichen Stelle einsetzen. Bei einem eigenen warnt Safari, bevor die Seite aufgeht, und auf einem iPhone muss das Vertrauen vielleicht von Hand in den Einstellungen erteilt werden.</translation>
    </message>
    <message>
        <source>Bring it in again with every certificate between it and the authority, often in one file called fullchain. From a private authority devices don’t take it.</source>
        <translation>Noch einmal einsetzen, mit allen Zertifikaten zwischen ihm und der Stelle, oft in einer Datei namens fullchain. Von einer privaten Stelle nehmen Geräte es nicht an.</translation>
    </message>
    <message>
        <source>Put one for the same name in its place.</source>
        <translation>Eines für denselben Namen an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>Devices want: this very name, RSA from 2048 or ECDSA from 256 bits, SHA-256, meant for servers, for at most 398 days – 825 from a private authority.</source>
        <translation>Geräte verlangen: genau diesen Namen, RSA ab 2048 oder ECDSA ab 256 Bit, SHA-256, für Server gedacht, höchstens 398 Tage gültig – 825 von einer privaten Stelle.</translation>
    </message>
    <message>
        <source>What ends TLS for this name must speak TLS 1.2 or 1.3, ECDHE with AES-GCM, and the extended master secret. Espalier itself does.</source>
        <translation>Was TLS für diesen Namen beendet, muss TLS 1.2 oder 1.3, ECDHE mit AES-GCM und das Extended Master Secret beherrschen. Espalier selbst tut das.</translation>
    </message>
    <message>
        <source>Put this computer’s date and time right.</source>
        <translation>Datum und Uhrzeit dieses Computers richtig stellen.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in this computer’s settings.</source>
        <translation>In den Einstellungen dieses Computers Datum und Uhrzeit auf automatisch stellen.</translation>
    </message>
    <message>
        <source>Without it no device can be woken, and none can enroll.</source>
        <translation>Ohne lässt sich kein Gerät wecken, und keines registrieren.</translation>
    </message>
    <message>
        <source>Renew it with the Apple account it was made with. Another one would cut off every device.</source>
        <translation>Mit demselben Apple Account erneuern. Ein anderer würde jedes Gerät abschneiden.</translation>
    </message>
    <message>
        <source>Let this computer reach api.push.apple.com on port 443 or 2197, through the firewall or a proxy.</source>
        <translation>Dieser Computer muss api.push.apple.com auf Port 443 oder 2197 erreichen, durch die Firewall oder über einen Proxy.</translation>
    </message>
    <message>
        <source>Make room: a full disk stops the server.</source>
        <translation>Platz schaffen: ein voller Datenträger hält den Server an.</translation>
    </message>
    <message>
        <source>Unlock it. Without it Espalier doesn’t start again.</source>
        <translation>Entsperren. Ohne ihn startet Espalier nicht wieder.</translation>
    </message>
    <message>
        <source>Restore the last good backup.</source>
        <translation>Die letzte gute Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Once devices are enrolled, another address means enrolling every one of them again. Is this a name that your office owns and keeps?</source>
        <translation>Sind erst Geräte registriert, bedeutet eine andere Adresse, jedes von ihnen neu zu registrieren. Gehört dieser Name dem Büro, und bleibt er ihm?</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Get one…</source>
        <translation>Besorgen …</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung …</translation>
    </message>
</context>
<context>
    <name>RevealableLine</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>viewer</source>
        <translation>Einsicht</translation>
    </message>
    <message>
        <source>help desk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Looks at everything but secrets and enrollment links. Changes nothing.</source>
        <translation>Sieht alles außer Geheimnissen und Registrierungslinks. Ändert nichts.</translation>
    </message>
    <message>
        <source>Helps with devices: lock, restart, passcode, Lost Mode. No erasing, no profiles.</source>
        <translation>Hilft bei Geräten: sperren, neu starten, Code, „Verloren“. Kein Löschen, keine Profile.</translation>
    </message>
    <message>
        <source>Looks, and says yes or no to what others ordered and to who enrolls.</source>
        <translation>Sagt Ja oder Nein zu Aufträgen anderer und dazu, wer sich registriert.</translation>
    </message>
    <message>
        <source>Everything: profiles, links, settings, other operators, and the vault.</source>
        <translation>Alles: Profile, Links, Einstellungen, andere Konten und der Tresor.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>SecurityFindings</name>
    <message>
        <source>Not known yet: the device hasn’t told.</source>
        <translation>Noch nicht bekannt: Das Gerät hat es nicht gemeldet.</translation>
    </message>
    <message>
        <source>It asks for the passcode as soon as it is locked</source>
        <translation>Es verlangt den Code, sobald es gesperrt ist</translation>
    </message>
    <message numerus="yes">
        <source>It asks for the passcode %n second(s) after it was locked</source>
        <translation>
            <numerusform>Es verlangt den Code %n Sekunde nach dem Sperren</numerusform>
            <numerusform>Es verlangt den Code %n Sekunden nach dem Sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks for the passcode %n minute(s) after it was locked</source>
        <translation>
            <numerusform>Es verlangt den Code %n Minute nach dem Sperren</numerusform>
            <numerusform>Es verlangt den Code %n Minuten nach dem Sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Whether a passcode is set</source>
        <translation>Ob ein Code eingerichtet ist</translation>
    </message>
    <message>
        <source>A passcode is set</source>
        <translation>Ein Code ist eingerichtet</translation>
    </message>
    <message>
        <source>No passcode is set</source>
        <translation>Kein Code ist eingerichtet</translation>
    </message>
    <message>
        <source>Whoever holds the device can use it, and what is on it isn’t protected. A profile with a passcode rule asks its user for one.</source>
        <translation>Wer das Gerät in der Hand hat, kann es benutzen, und sein Inhalt ist nicht geschützt. Ein Profil mit Code-Regel verlangt einen.</translation>
    </message>
    <message>
        <source>The passcode is as strong as its profiles ask for</source>
        <translation>Der Code ist so stark, wie die Profile verlangen</translation>
    </message>
    <message>
        <source>The passcode is weaker than its profiles ask for</source>
        <translation>Der Code ist schwächer, als die Profile verlangen</translation>
    </message>
    <message>
        <source>The device asks its user to choose another one.</source>
        <translation>Das Gerät verlangt einen anderen.</translation>
    </message>
    <message>
        <source>An account on the device asks for a stronger passcode</source>
        <translation>Ein Account auf dem Gerät verlangt einen stärkeren Code</translation>
    </message>
    <message>
        <source>Exchange accounts can have rules of their own beside those of profiles.</source>
        <translation>Exchange-Accounts können neben den Profilen eigene Regeln haben.</translation>
    </message>
    <message>
        <source>Its recovery key is in the vault</source>
        <translation>Der Wiederherstellungsschlüssel liegt im Tresor</translation>
    </message>
    <message>
        <source>It opens the disk when the password is forgotten. See Secrets.</source>
        <translation>Er öffnet das Laufwerk, wenn das Passwort vergessen ist. Siehe Geheimnisse.</translation>
    </message>
    <message>
        <source>Its recovery key isn’t in the vault</source>
        <translation>Der Wiederherstellungsschlüssel liegt nicht im Tresor</translation>
    </message>
    <message>
        <source>Only whoever turned FileVault on has it. With a profile that sends recovery keys here the next one arrives.</source>
        <translation>Nur wer FileVault eingeschaltet hat, besitzt ihn. Mit einem Profil, das Wiederherstellungsschlüssel hierher sendet, kommt der nächste an.</translation>
    </message>
    <message>
        <source>There is no personal recovery key</source>
        <translation>Es gibt keinen persönlichen Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>A forgotten password means that what is on the disk is lost.</source>
        <translation>Mit einem vergessenen Passwort ist der Inhalt des Laufwerks verloren.</translation>
    </message>
    <message>
        <source>An institutional recovery key is set</source>
        <translation>Ein institutioneller Wiederherstellungsschlüssel ist eingerichtet</translation>
    </message>
    <message>
        <source>The disk also opens with the key of an organization.</source>
        <translation>Das Laufwerk öffnet sich auch mit dem Schlüssel einer Organisation.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Whether FileVault is on</source>
        <translation>Ob FileVault eingeschaltet ist</translation>
    </message>
    <message>
        <source>FileVault is on</source>
        <translation>FileVault ist eingeschaltet</translation>
    </message>
    <message>
        <source>Nobody reads the disk without a password or a recovery key.</source>
        <translation>Ohne Passwort oder Wiederherstellungsschlüssel liest niemand das Laufwerk.</translation>
    </message>
    <message>
        <source>FileVault is off</source>
        <translation>FileVault ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Whoever takes the Mac can read its disk. A profile with FileVault turns it on.</source>
        <translation>Wer den Mac mitnimmt, kann sein Laufwerk lesen. Ein Profil mit FileVault schaltet es ein.</translation>
    </message>
    <message>
        <source>It encrypts only in part</source>
        <translation>Es verschlüsselt nur zum Teil</translation>
    </message>
    <message>
        <source>Its hardware can’t encrypt every file.</source>
        <translation>Die Hardware kann nicht jede Datei verschlüsseln.</translation>
    </message>
    <message>
        <source>What is on it is encrypted</source>
        <translation>Der Inhalt ist verschlüsselt</translation>
    </message>
    <message>
        <source>The passcode is the key to it.</source>
        <translation>Der Code ist der Schlüssel dazu.</translation>
    </message>
    <message>
        <source>It is encrypted, but nothing locks it</source>
        <translation>Es ist verschlüsselt, aber nichts verschließt es</translation>
    </message>
    <message>
        <source>Without a passcode the key lies beside the data.</source>
        <translation>Ohne Code liegt der Schlüssel neben den Daten.</translation>
    </message>
    <message>
        <source>What is on it isn’t encrypted</source>
        <translation>Der Inhalt ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Whether it is encrypted</source>
        <translation>Ob es verschlüsselt ist</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Whether the firewall is on</source>
        <translation>Ob die Firewall eingeschaltet ist</translation>
    </message>
    <message>
        <source>The firewall is on</source>
        <translation>Die Firewall ist eingeschaltet</translation>
    </message>
    <message>
        <source>The firewall is off</source>
        <translation>Die Firewall ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Apps on the Mac take connections from every network it is in.</source>
        <translation>Apps auf dem Mac nehmen Verbindungen aus jedem Netzwerk an, in dem er ist.</translation>
    </message>
    <message>
        <source>It lets no connections in</source>
        <translation>Sie lässt keine Verbindungen herein</translation>
    </message>
    <message>
        <source>Only what the system itself needs.</source>
        <translation>Nur, was das System selbst braucht.</translation>
    </message>
    <message>
        <source>It lets connections in to apps that are allowed to</source>
        <translation>Sie lässt Verbindungen zu erlaubten Apps herein</translation>
    </message>
    <message>
        <source>Stealth mode is on</source>
        <translation>Der Tarnmodus ist eingeschaltet</translation>
    </message>
    <message>
        <source>The Mac doesn’t answer those who search for it.</source>
        <translation>Der Mac antwortet niemandem, der nach ihm sucht.</translation>
    </message>
    <message>
        <source>Stealth mode is off</source>
        <translation>Der Tarnmodus ist ausgeschaltet</translation>
    </message>
    <message>
        <source>It writes a log</source>
        <translation>Sie führt ein Protokoll</translation>
    </message>
    <message>
        <source>It writes no log</source>
        <translation>Sie führt kein Protokoll</translation>
    </message>
    <message>
        <source>Secure Boot is at full security</source>
        <translation>Sicheres Starten: volle Sicherheit</translation>
    </message>
    <message>
        <source>Only a system that Apple signs for this Mac starts.</source>
        <translation>Nur ein System, das Apple für diesen Mac signiert, startet.</translation>
    </message>
    <message>
        <source>Secure Boot is at reduced security</source>
        <translation>Sicheres Starten: reduzierte Sicherheit</translation>
    </message>
    <message>
        <source>Older systems that Apple once signed start as well.</source>
        <translation>Auch ältere Systeme, die Apple einmal signiert hat, starten.</translation>
    </message>
    <message>
        <source>Secure Boot is off</source>
        <translation>Sicheres Starten ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Any system starts. It is set in the recovery of the Mac.</source>
        <translation>Jedes System startet. Einzustellen in der Wiederherstellung des Mac.</translation>
    </message>
    <message>
        <source>This Mac has no Secure Boot</source>
        <translation>Dieser Mac hat kein sicheres Starten</translation>
    </message>
    <message>
        <source>What Secure Boot allows</source>
        <translation>Was beim sicheren Starten erlaubt ist</translation>
    </message>
    <message>
        <source>System and start-up</source>
        <translation>System und Start</translation>
    </message>
    <message>
        <source>Whether System Integrity Protection is on</source>
        <translation>Ob der Systemintegritätsschutz eingeschaltet ist</translation>
    </message>
    <message>
        <source>System Integrity Protection is on</source>
        <translation>Der Systemintegritätsschutz ist eingeschaltet</translation>
    </message>
    <message>
        <source>System Integrity Protection is off</source>
        <translation>Der Systemintegritätsschutz ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Programs can change the system. It is turned on in the recovery of the Mac (csrutil enable).</source>
        <translation>Programme können das System verändern. Einzuschalten in der Wiederherstellung des Mac (csrutil enable).</translation>
    </message>
    <message>
        <source>The system volume is sealed</source>
        <translation>Das Systemvolume ist versiegelt</translation>
    </message>
    <message>
        <source>The system volume isn’t sealed</source>
        <translation>Das Systemvolume ist nicht versiegelt</translation>
    </message>
    <message>
        <source>The system may have been changed.</source>
        <translation>Das System kann verändert worden sein.</translation>
    </message>
    <message>
        <source>It starts from other disks, too</source>
        <translation>Er startet auch von anderen Laufwerken</translation>
    </message>
    <message>
        <source>Somebody can start it with a system of their own.</source>
        <translation>Jemand kann ihn mit einem eigenen System starten.</translation>
    </message>
    <message>
        <source>It doesn’t start from other disks</source>
        <translation>Er startet nicht von anderen Laufwerken</translation>
    </message>
    <message>
        <source>Recovery is locked by a password</source>
        <translation>Die Wiederherstellung ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>Recovery has no password</source>
        <translation>Die Wiederherstellung hat kein Passwort</translation>
    </message>
    <message>
        <source>The command Set Recovery Lock gives it one.</source>
        <translation>Der Befehl „Wiederherstellungssperre setzen“ gibt ihr eines.</translation>
    </message>
    <message>
        <source>A firmware password is set</source>
        <translation>Ein Firmware-Passwort ist gesetzt</translation>
    </message>
    <message>
        <source>Another firmware password waits for a restart</source>
        <translation>Ein anderes Firmware-Passwort wartet auf den Neustart</translation>
    </message>
    <message>
        <source>Remote Management is on</source>
        <translation>Die entfernte Verwaltung ist eingeschaltet</translation>
    </message>
    <message>
        <source>Others can watch or control its screen over the network.</source>
        <translation>Andere können den Bildschirm über das Netzwerk sehen oder steuern.</translation>
    </message>
    <message>
        <source>Its bootstrap token is here</source>
        <translation>Das Bootstrap-Token ist hier</translation>
    </message>
    <message>
        <source>The Mac can trust new accounts and install updates without asking.</source>
        <translation>Der Mac kann neuen Accounts vertrauen und Aktualisierungen ohne Rückfrage installieren.</translation>
    </message>
    <message>
        <source>Whether its bootstrap token is here</source>
        <translation>Ob das Bootstrap-Token hier ist</translation>
    </message>
    <message>
        <source>Its bootstrap token isn’t here</source>
        <translation>Das Bootstrap-Token ist nicht hier</translation>
    </message>
    <message>
        <source>The Mac asks its user before it installs updates. It sends the token by itself when an administrator logs in.</source>
        <translation>Der Mac fragt, bevor er Aktualisierungen installiert. Das Token sendet er von selbst, wenn sich ein Administrator anmeldet.</translation>
    </message>
    <message>
        <source>Nothing on this Mac needs it now.</source>
        <translation>Nichts auf diesem Mac braucht es jetzt.</translation>
    </message>
    <message>
        <source>Activation Lock is off</source>
        <translation>Die Aktivierungssperre ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Activation Lock is on, and its bypass code is in the vault</source>
        <translation>Die Aktivierungssperre ist eingeschaltet, der Umgehungscode liegt im Tresor</translation>
    </message>
    <message>
        <source>A thief can’t use the device, and you can.</source>
        <translation>Ein Dieb kann das Gerät nicht benutzen, das Büro schon.</translation>
    </message>
    <message>
        <source>Activation Lock is on, and there is no bypass code</source>
        <translation>Die Aktivierungssperre ist eingeschaltet, und es gibt keinen Umgehungscode</translation>
    </message>
    <message>
        <source>Only its user’s Apple Account unlocks it after it was erased.</source>
        <translation>Nach dem Löschen gibt es nur der Apple Account des Benutzers wieder frei.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>It is supervised</source>
        <translation>Es ist betreut</translation>
    </message>
    <message>
        <source>It isn’t supervised</source>
        <translation>Es ist nicht betreut</translation>
    </message>
    <message>
        <source>Some commands and restrictions don’t work on it.</source>
        <translation>Manche Befehle und Einschränkungen wirken nicht.</translation>
    </message>
    <message>
        <source>Whether it is supervised</source>
        <translation>Ob es betreut ist</translation>
    </message>
    <message>
        <source>It was enrolled automatically</source>
        <translation>Es wurde automatisch registriert</translation>
    </message>
    <message>
        <source>It was enrolled by hand</source>
        <translation>Es wurde von Hand registriert</translation>
    </message>
    <message>
        <source>Its user has approved the enrollment</source>
        <translation>Die Registrierung ist auf dem Mac bestätigt</translation>
    </message>
    <message>
        <source>Its user hasn’t approved the enrollment</source>
        <translation>Die Registrierung ist auf dem Mac nicht bestätigt</translation>
    </message>
    <message>
        <source>Some profiles don’t work until they do, in System Settings, Device Management.</source>
        <translation>Manche Profile wirken erst nach der Bestätigung in den Systemeinstellungen, Geräteverwaltung.</translation>
    </message>
    <message>
        <source>It is enrolled as a personal device</source>
        <translation>Es ist als privates Gerät registriert</translation>
    </message>
    <message>
        <source>Only the office’s part of it is managed.</source>
        <translation>Nur der Teil des Büros wird verwaltet.</translation>
    </message>
    <message>
        <source>Lost Mode is on</source>
        <translation>Der Modus „Verloren“ ist eingeschaltet</translation>
    </message>
    <message>
        <source>Nobody can use it until Lost Mode is turned off from here.</source>
        <translation>Niemand kann es benutzen, bis der Modus von hier aus beendet wird.</translation>
    </message>
</context>
<context>
    <name>ServerFacts</name>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Öffentlicher Port</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Vertraut von</translation>
    </message>
    <message>
        <source>Devices that trust this office</source>
        <translation>Geräte, die diesem Büro vertrauen</translation>
    </message>
    <message>
        <source>Every Apple device</source>
        <translation>Jedes Apple-Gerät</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Push service</source>
        <translation>Push-Dienst</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connects when there is something to send</source>
        <translation>Verbindet sich, wenn es etwas zu senden gibt</translation>
    </message>
    <message>
        <source>Wake-ups</source>
        <translation>Weckrufe</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 waiting</source>
        <translation>%1 gesendet, %2 fehlgeschlagen, %3 warten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>%1 refused, %2 timed out</source>
        <translation>%1 abgelehnt, %2 zu langsam</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Can’t be reached: %1</source>
        <translation>Nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Espalier itself, renews itself</source>
        <translation>Espalier selbst, erneuert sich von selbst</translation>
    </message>
    <message>
        <source>Files, watched</source>
        <translation>Dateien, beobachtet</translation>
    </message>
    <message>
        <source>A .p12 file, watched</source>
        <translation>Eine .p12-Datei, beobachtet</translation>
    </message>
    <message>
        <source>A public authority, over ACME</source>
        <translation>Eine öffentliche Stelle, über ACME</translation>
    </message>
    <message>
        <source>Brought in by hand</source>
        <translation>Von Hand eingebracht</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>No newer one</source>
        <translation>Kein neueres</translation>
    </message>
    <message>
        <source>Port for devices</source>
        <translation>Port für Geräte</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Reverse-Proxy</translation>
    </message>
    <message>
        <source>%1 · not Apple’s, but %2</source>
        <comment>how it stands, its address</comment>
        <translation>%1 · nicht Apples Dienst, sondern %2</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signiert von %1</translation>
    </message>
    <message>
        <source>The signature fits the content.</source>
        <translation>Die Signatur passt zum Inhalt.</translation>
    </message>
    <message>
        <source>The signature doesn’t fit the content: devices refuse the profile.</source>
        <translation>Die Signatur passt nicht zum Inhalt: Geräte lehnen das Profil ab.</translation>
    </message>
    <message>
        <source>The signer’s certificate is not in the file.</source>
        <translation>Das Zertifikat des Unterzeichners ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>Unterzeichner: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>The signer’s certificate has expired: %1</source>
        <translation>Das Zertifikat des Unterzeichners ist abgelaufen: %1</translation>
    </message>
    <message>
        <source>The signer’s certificate is not valid before %1</source>
        <translation>Das Zertifikat des Unterzeichners gilt erst ab %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>Whether devices trust the signer is not judged here.</source>
        <translation>Ob Geräte dem Unterzeichner vertrauen, wird hier nicht beurteilt.</translation>
    </message>
    <message>
        <source>A change takes it away; saving offers to sign the version again.</source>
        <translation>Eine Änderung entfernt sie; beim Sichern kann die Version neu signiert werden.</translation>
    </message>
    <message>
        <source>The file is text (PEM); devices are sent the DER in it.</source>
        <translation>Die Datei ist Text (PEM); Geräten wird das DER darin gesendet.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>Apple’s default: %1</source>
        <translation>Standard von Apple: %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as QLocale formats dates; adapt the order to the language.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as QLocale formats dates.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>noch %n Std.</numerusform>
            <numerusform>noch %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineMoments</name>
    <message>
        <source>Asked by %1, %2</source>
        <comment>who, when</comment>
        <translation>Veranlasst: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>command, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Inventory: %n question(s) answered</source>
        <translation>
            <numerusform>Inventur: %n Frage beantwortet</numerusform>
            <numerusform>Inventur: %n Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by the device</source>
        <translation>Vom Gerät gemeldet</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The certificate has ended.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Choose the one that follows it.</source>
        <translation>Das nachfolgende wählen.</translation>
    </message>
    <message>
        <source>The certificate isn’t valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or wait until it is.</source>
        <translation>Die Uhr dieses Computers prüfen oder warten, bis es gilt.</translation>
    </message>
    <message>
        <source>The certificate is for another name than the public address, and every device would refuse it.</source>
        <translation>Das Zertifikat ist für einen anderen Namen als die öffentliche Adresse, und jedes Gerät würde es ablehnen.</translation>
    </message>
    <message>
        <source>Choose the one for the name of the public address.</source>
        <translation>Das für den Namen der öffentlichen Adresse wählen.</translation>
    </message>
    <message>
        <source>A file of the certificate can’t be read.</source>
        <translation>Eine Datei des Zertifikats kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It has to be there, and the account that Espalier runs under needs the right to read it.</source>
        <translation>Sie muss da sein, und das Konto, unter dem Espalier läuft, muss sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Certificate and key don’t belong together.</source>
        <translation>Zertifikat und Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was asked for with.</source>
        <translation>Den Schlüssel wählen, mit dem das Zertifikat angefordert wurde.</translation>
    </message>
    <message>
        <source>The password does not open the file.</source>
        <translation>Das Passwort öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>Type the password the file was saved with.</source>
        <translation>Das Passwort eingeben, mit dem die Datei gesichert wurde.</translation>
    </message>
    <message>
        <source>certbot, which asks the authority, is not installed on this computer.</source>
        <translation>certbot, das die Stelle fragt, ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (apt install certbot) and try again.</source>
        <translation>Installieren (apt install certbot) und erneut versuchen.</translation>
    </message>
    <message>
        <source>A certificate is being got already.</source>
        <translation>Ein Zertifikat wird schon geholt.</translation>
    </message>
    <message>
        <source>Open this again to see how far it is.</source>
        <translation>Dies noch einmal öffnen, um zu sehen, wie weit es ist.</translation>
    </message>
    <message>
        <source>Enrolled devices are bound to the authority of the present certificate; this one comes from another, and they would never reach this server again.</source>
        <translation>Registrierte Geräte sind an die Zertifizierungsstelle des jetzigen Zertifikats gebunden; dieses kommt von einer anderen, und sie würden diesen Server nie wieder erreichen.</translation>
    </message>
    <message>
        <source>Choose one of the same authority.</source>
        <translation>Eines derselben Zertifizierungsstelle wählen.</translation>
    </message>
</context>
<context>
    <name>UpdateAnswers</name>
    <message>
        <source>%1 (%2)</source>
        <comment>version, build</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Security response</source>
        <translation>Sicherheitsmaßnahme</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>New major version</source>
        <translation>Neue Hauptversion</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Held back until %1</source>
        <translation>Zurückgehalten bis %1</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <comment>percent</comment>
        <translation>Lädt, %1 %</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installiert gerade</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Laden fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>It looks for updates by itself</source>
        <translation>Sucht von selbst nach Aktualisierungen</translation>
    </message>
    <message>
        <source>It doesn’t look for updates by itself</source>
        <translation>Sucht nicht von selbst nach Aktualisierungen</translation>
    </message>
    <message>
        <source>Nobody on the Mac learns that there is one.</source>
        <translation>Niemand am Mac erfährt, dass es eine gibt.</translation>
    </message>
    <message>
        <source>It downloads them by itself</source>
        <translation>Lädt sie von selbst</translation>
    </message>
    <message>
        <source>It downloads none by itself</source>
        <translation>Lädt keine von selbst</translation>
    </message>
    <message>
        <source>It installs new versions by itself</source>
        <translation>Installiert neue Versionen von selbst</translation>
    </message>
    <message>
        <source>It installs no new versions by itself</source>
        <translation>Installiert neue Versionen nicht von selbst</translation>
    </message>
    <message>
        <source>It installs security updates by itself</source>
        <translation>Installiert Sicherheitsupdates von selbst</translation>
    </message>
    <message>
        <source>It installs no security updates by itself</source>
        <translation>Installiert Sicherheitsupdates nicht von selbst</translation>
    </message>
    <message>
        <source>A profile with Software Update turns them on.</source>
        <translation>Ein Profil mit Softwareupdate schaltet sie ein.</translation>
    </message>
    <message>
        <source>Which system it has isn’t known yet</source>
        <translation>Welches System es hat, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Apple wants declarations for updates of this version</source>
        <translation>Apple verlangt für Aktualisierungen dieser Version Deklarationen</translation>
    </message>
    <message>
        <source>The commands for updates are deprecated since version 26 and Apple has announced that they go; this device may refuse them. Espalier sends no declarations yet: what it can’t order has to be installed on the device.</source>
        <translation>Die Befehle für Aktualisierungen sind seit Version 26 veraltet, und Apple hat ihr Ende angekündigt; dieses Gerät kann sie ablehnen. Espalier sendet noch keine Deklarationen: Was sich so nicht anordnen lässt, muss am Gerät installiert werden.</translation>
    </message>
    <message>
        <source>Updates are ordered by command</source>
        <translation>Aktualisierungen werden per Befehl angeordnet</translation>
    </message>
    <message>
        <source>This version also takes declarations, which set a date that its user can’t put off. Espalier sends none yet.</source>
        <translation>Diese Version nimmt auch Deklarationen an, die einen unaufschiebbaren Termin setzen. Espalier sendet noch keine.</translation>
    </message>
    <message>
        <source>It downloads with the first order and installs with the next one.</source>
        <translation>Es lädt mit der ersten Anordnung und installiert mit der nächsten.</translation>
    </message>
</context>
<context>
    <name>UserSentence</name>
    <message>
        <source>It belongs to another topic than the one the devices were enrolled with, and would cut all of them off. Nothing was changed.</source>
        <translation>Es gehört zu einem anderen Topic als dem, mit dem die Geräte registriert wurden, und würde alle abschneiden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sign in to Apple’s portal with the account the first certificate was made with, choose Renew beside it, and import the new file.</source>
        <translation>Im Portal von Apple mit dem Account anmelden, mit dem das erste Zertifikat gemacht wurde, daneben „Renew“ wählen und die neue Datei importieren.</translation>
    </message>
    <message>
        <source>There is no push certificate yet, and its topic becomes part of every enrollment.</source>
        <translation>Es gibt noch kein Push-Zertifikat, und sein Topic wird Teil jeder Registrierung.</translation>
    </message>
    <message>
        <source>Import it under Server, then try again.</source>
        <translation>Unter Server importieren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>At most 5 erases and locks are sent within 10 minutes, so that a slip can’t reach the whole fleet.</source>
        <translation>Höchstens 5 Löschungen und Sperren gehen in 10 Minuten hinaus, damit ein Versehen nicht alle Geräte trifft.</translation>
    </message>
    <message>
        <source>What was typed is not exactly the name.</source>
        <translation>Die Eingabe ist nicht genau der Name.</translation>
    </message>
    <message>
        <source>Type it as it stands in the list.</source>
        <translation>So eingeben, wie er in der Liste steht.</translation>
    </message>
    <message>
        <source>The file is protected, and the password does not open it.</source>
        <translation>Die Datei ist geschützt, und das Passwort öffnet sie nicht.</translation>
    </message>
    <message>
        <source>Type the password the file was saved with.</source>
        <translation>Das Passwort eingeben, mit dem sie gesichert wurde.</translation>
    </message>
    <message>
        <source>Certificate and key don’t belong together.</source>
        <translation>Zertifikat und Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was asked for with.</source>
        <translation>Den Schlüssel wählen, mit dem das Zertifikat beantragt wurde.</translation>
    </message>
    <message>
        <source>What was given can’t be read, or breaks a rule.</source>
        <translation>Die Angabe ist nicht lesbar oder verstößt gegen eine Regel.</translation>
    </message>
    <message>
        <source>There is one already, or its state does not allow this now.</source>
        <translation>Es gibt schon eines, oder sein Zustand erlaubt das jetzt nicht.</translation>
    </message>
    <message>
        <source>A safety rule of this server does not allow it.</source>
        <translation>Eine Sicherheitsregel dieses Servers lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is larger than this server accepts.</source>
        <translation>Es ist größer, als dieser Server annimmt.</translation>
    </message>
    <message>
        <source>Choose something smaller.</source>
        <translation>Etwas Kleineres wählen.</translation>
    </message>
    <message>
        <source>A part of the server that this needs is missing or busy.</source>
        <translation>Ein Teil des Servers, den es dafür braucht, fehlt oder ist beschäftigt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The data folder can’t be read or written.</source>
        <translation>Der Datenordner lässt sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the data folder.</source>
        <translation>Freien Platz und Rechte des Datenordners prüfen.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check address and network, then try again.</source>
        <translation>Adresse und Netzwerk prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The certificate, key or signature is not usable.</source>
        <translation>Zertifikat, Schlüssel oder Signatur sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>Choose another file. Details can be copied.</source>
        <translation>Eine andere Datei wählen. Einzelheiten lassen sich kopieren.</translation>
    </message>
    <message>
        <source>Espalier made a mistake of its own.</source>
        <translation>Espalier hat selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>Noch einmal versuchen. Geschieht es wieder, mit den Einzelheiten melden.</translation>
    </message>
    <message>
        <source>Another program may use this port already, or the port needs special rights.</source>
        <translation>Vielleicht benutzt schon ein anderes Programm diesen Port, oder er braucht besondere Rechte.</translation>
    </message>
    <message>
        <source>Choose another port, 8443 for example.</source>
        <translation>Einen anderen Port wählen, zum Beispiel 8443.</translation>
    </message>
    <message>
        <source>The server listens on an address of this computer, such as 192.168.1.10, not on a name.</source>
        <translation>Der Server lauscht auf einer Adresse dieses Computers, etwa 192.168.1.10, nicht auf einem Namen.</translation>
    </message>
    <message>
        <source>Choose one of this computer’s addresses, or all of them.</source>
        <translation>Eine der Adressen dieses Computers wählen, oder alle.</translation>
    </message>
    <message>
        <source>Another Espalier has this data folder open.</source>
        <translation>Ein anderes Espalier hat diesen Datenordner geöffnet.</translation>
    </message>
    <message>
        <source>The next one can be sent at %1.</source>
        <translation>Der nächste Befehl kann um %1 gesendet werden.</translation>
    </message>
    <message>
        <source>Choose fewer devices.</source>
        <translation>Weniger Geräte wählen.</translation>
    </message>
    <message>
        <source>The data folder was not sealed with this passphrase.</source>
        <translation>Der Datenordner wurde nicht mit dieser Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Type it again; capitals and spaces count.</source>
        <translation>Noch einmal eingeben; Groß- und Kleinschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>The data folder is a real one, and simulated devices must not get into it.</source>
        <translation>Der Datenordner ist ein echter, und simulierte Geräte dürfen nicht hinein.</translation>
    </message>
    <message>
        <source>Choose another folder for practice, or none: practice has its own.</source>
        <translation>Für die Übung einen anderen Ordner wählen, oder keinen: Die Übung hat einen eigenen.</translation>
    </message>
    <message>
        <source>Its database is there, but the file key.json that opens it is missing.</source>
        <translation>Seine Datenbank ist da, aber die Datei key.json, die sie öffnet, fehlt.</translation>
    </message>
    <message>
        <source>Put key.json back from your copy, or start with another data folder.</source>
        <translation>key.json aus einer Kopie zurücklegen oder mit einem anderen Datenordner starten.</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>Der Grund: %1.</translation>
    </message>
    <message>
        <source>Put it right and try again.</source>
        <translation>Berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>Somebody may have removed it meanwhile.</source>
        <translation>Vielleicht hat es inzwischen jemand entfernt.</translation>
    </message>
    <message>
        <source>Go on there, or close it and try again.</source>
        <translation>Dort weitermachen, oder es schließen und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>VariableMenu</name>
    <message>
        <source>Serial number of the device</source>
        <translation>Seriennummer des Geräts</translation>
    </message>
    <message>
        <source>UDID of the device</source>
        <translation>UDID des Geräts</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Modell des Geräts</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>Systemversion</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>E-mail of the owner</source>
        <translation>E-Mail des Besitzers</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>Insert a variable: it stands for a value of each device or its owner.</source>
        <translation>Variable einfügen: Sie steht für einen Wert jedes Geräts oder seiner Person.</translation>
    </message>
</context>
<context>
    <name>VendorRefusal</name>
    <message>
        <source>The certificate that issued it is not here: the chain must lead up to Apple’s root.</source>
        <translation>Das Zertifikat, das es ausgestellt hat, ist nicht dabei: Die Kette muss bis zum Wurzelzertifikat von Apple reichen.</translation>
    </message>
    <message>
        <source>Choose a chain file with Apple’s intermediate and root certificates.</source>
        <translation>Eine Kettendatei mit Zwischen- und Wurzelzertifikat von Apple wählen.</translation>
    </message>
    <message>
        <source>Fetch the issuer from %1 and choose it, together with Apple’s root, as chain.</source>
        <translation>Den Aussteller von %1 holen und ihn zusammen mit dem Wurzelzertifikat von Apple als Kette wählen.</translation>
    </message>
    <message>
        <source>The request was not signed.</source>
        <translation>Die Anforderung wurde nicht signiert.</translation>
    </message>
    <message>
        <source>The file has the certificate alone.</source>
        <translation>Die Datei enthält nur das Zertifikat.</translation>
    </message>
    <message>
        <source>Choose its private key too, or a .p12 file with both.</source>
        <translation>Auch seinen privaten Schlüssel wählen, oder eine .p12-Datei mit beidem.</translation>
    </message>
    <message>
        <source>Certificate and key don’t belong together.</source>
        <translation>Zertifikat und Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Choose the key that the vendor certificate was asked for with.</source>
        <translation>Den Schlüssel wählen, mit dem das Anbieterzertifikat angefordert wurde.</translation>
    </message>
    <message>
        <source>This is a push certificate already, nothing to sign with.</source>
        <translation>Das ist schon ein Push-Zertifikat, damit lässt sich nichts signieren.</translation>
    </message>
    <message>
        <source>Choose “I have a push certificate already” below.</source>
        <translation>Unten „Ein Push-Zertifikat ist schon da“ wählen.</translation>
    </message>
    <message>
        <source>It is signed by itself. Vendor certificates are issued by Apple.</source>
        <translation>Es hat sich selbst signiert. Anbieterzertifikate stellt Apple aus.</translation>
    </message>
    <message>
        <source>Download it from Apple’s developer portal, under Certificates, kind MDM CSR.</source>
        <translation>Es im Entwicklerportal von Apple unter „Certificates“ laden, Art „MDM CSR“.</translation>
    </message>
    <message>
        <source>The vendor certificate, or one above it, has ended. Apple would refuse the request.</source>
        <translation>Das Anbieterzertifikat oder eines darüber ist abgelaufen. Apple würde die Anforderung ablehnen.</translation>
    </message>
    <message>
        <source>Make a new one in Apple’s developer portal, and take Apple’s newest intermediate.</source>
        <translation>Ein neues im Entwicklerportal von Apple machen und das neueste Zwischenzertifikat von Apple nehmen.</translation>
    </message>
    <message>
        <source>By this computer’s clock the certificate is not valid yet.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Datum und Uhrzeit dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The signed request was not taken.</source>
        <translation>Die signierte Anforderung wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It is for another key: it answers an older request, or somebody else’s.</source>
        <translation>Sie ist für einen anderen Schlüssel: die Antwort auf eine ältere oder eine fremde Anforderung.</translation>
    </message>
    <message>
        <source>Have the request from this page signed, and drop what comes back.</source>
        <translation>Die Anforderung von dieser Seite signieren lassen und hier ablegen, was zurückkommt.</translation>
    </message>
    <message>
        <source>The mail answers another request than the one that waits here, or it is damaged.</source>
        <translation>Die Mail beantwortet eine andere Anforderung als die wartende, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Take the attachment of the newest mail, or ask again on the page before.</source>
        <translation>Den Anhang der neuesten Mail nehmen, oder auf der Seite davor noch einmal anfragen.</translation>
    </message>
    <message>
        <source>This is neither a signed request nor the attachment of such a mail.</source>
        <translation>Das ist weder eine signierte Anforderung noch der Anhang einer solchen Mail.</translation>
    </message>
    <message>
        <source>Save the attachment whose name ends in .p7, and drop it here as it is.</source>
        <translation>Den Anhang sichern, dessen Name auf .p7 endet, und ihn unverändert hier ablegen.</translation>
    </message>
    <message>
        <source>The vendor’s signature doesn’t fit the request. Apple would refuse it.</source>
        <translation>Die Signatur des Anbieters passt nicht zur Anforderung. Apple würde sie ablehnen.</translation>
    </message>
    <message>
        <source>Have it signed again, with SHA-256.</source>
        <translation>Noch einmal signieren lassen, mit SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of whoever signed it has ended. Apple would refuse it.</source>
        <translation>Das Zertifikat, mit dem signiert wurde, ist abgelaufen. Apple würde die Anforderung ablehnen.</translation>
    </message>
    <message>
        <source>Tell them, or choose another way of signing.</source>
        <translation>Dort Bescheid geben, oder einen anderen Weg zum Signieren wählen.</translation>
    </message>
    <message>
        <source>The certificate that issued it is not in the file, and could not be fetched.</source>
        <translation>Das Zertifikat, das es ausgestellt hat, liegt nicht in der Datei und ließ sich nicht holen.</translation>
    </message>
    <message>
        <source>Check this computer’s connection, or choose a chain file with Apple’s intermediate and root certificates.</source>
        <translation>Die Verbindung dieses Computers prüfen oder eine Kettendatei mit Apples Zwischen- und Wurzelzertifikat wählen.</translation>
    </message>
    <message>
        <source>This is a developer certificate, or one of an app or an authority. Apple takes only the signature of an MDM vendor.</source>
        <translation>Das ist ein Entwicklerzertifikat, oder eines einer App oder Zertifizierungsstelle. Apple nimmt nur die Signatur eines MDM-Anbieters.</translation>
    </message>
    <message>
        <source>Apple’s root is missing from its chain. Apple would refuse it.</source>
        <translation>In seiner Kette fehlt Apples Wurzelzertifikat. Apple würde es ablehnen.</translation>
    </message>
    <message>
        <source>Have it signed again, with the whole chain up to Apple’s root.</source>
        <translation>Noch einmal signieren lassen, mit der ganzen Kette bis zu Apples Wurzelzertifikat.</translation>
    </message>
    <message>
        <source>The mail is encrypted with %1, which can’t be opened on this computer.</source>
        <translation>Die Mail ist mit %1 verschlüsselt, was sich auf diesem Computer nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>Ask whoever signs for AES or triple DES, or choose another way of signing.</source>
        <translation>Um AES oder Triple-DES bitten oder einen anderen Weg zum Signieren wählen.</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>It is no longer enrolled.</source>
        <translation>Es ist nicht mehr registriert.</translation>
    </message>
    <message>
        <source>Its enrollment waits for a decision, or was refused. Until then it gets nothing else.</source>
        <translation>Seine Registrierung wartet auf eine Entscheidung oder wurde abgelehnt. Bis dahin bekommt es nichts anderes.</translation>
    </message>
    <message>
        <source>Another operator has to say yes before it is sent.</source>
        <translation>Ein anderer Operator muss zustimmen, bevor gesendet wird.</translation>
    </message>
    <message>
        <source>Its identity was revoked, so this server doesn’t believe it any more.</source>
        <translation>Seine Identität wurde widerrufen; dieser Server glaubt ihm nicht mehr.</translation>
    </message>
    <message>
        <source>Its identity has ended ({@at}). It can’t prove any more which device it is.</source>
        <translation>Seine Identität ist abgelaufen ({@at}). Es kann nicht mehr nachweisen, welches Gerät es ist.</translation>
    </message>
    <message>
        <source>The end of its management was ordered.</source>
        <translation>Das Ende seiner Verwaltung ist angeordnet.</translation>
    </message>
    <message>
        <source>Another device came under its name and waits in quarantine.</source>
        <translation>Ein anderes Gerät kam unter seinem Namen und wartet in der Quarantäne.</translation>
    </message>
    <message>
        <source>It enrolled for another push topic ({device}). Pushes with the present certificate ({server}) don’t reach it.</source>
        <translation>Es hat sich für ein anderes Push-Thema registriert ({device}). Weckrufe mit dem jetzigen Zertifikat ({server}) erreichen es nicht.</translation>
    </message>
    <message>
        <source>There is no push certificate, so nothing can wake it.</source>
        <translation>Es gibt kein Push-Zertifikat; nichts kann es wecken.</translation>
    </message>
    <message>
        <source>Apple’s push service no longer knows it ({@at}): the profile was removed on the device, or it was erased.</source>
        <translation>Apples Push-Dienst kennt es nicht mehr ({@at}): Das Profil wurde auf dem Gerät entfernt, oder es wurde gelöscht.</translation>
    </message>
    <message>
        <source>It hasn’t told where it can be woken. Enrolling it was not finished.</source>
        <translation>Es hat nicht gesagt, wie es zu wecken ist. Seine Registrierung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The last wake-up failed ({@at}): {result}.</source>
        <translation>Der letzte Weckruf misslang ({@at}): {result}.</translation>
    </message>
    <message>
        <source>It is held back for a moment, so that it can be called off.</source>
        <translation>Er wird einen Moment zurückgehalten, damit er sich zurückziehen lässt.</translation>
    </message>
    <message>
        <source>“{!request_type}” was fetched before and isn’t answered yet. A device does one thing after the other.</source>
        <translation>„{!request_type}“ wurde vorher abgeholt und ist noch nicht beantwortet. Ein Gerät tut eines nach dem anderen.</translation>
    </message>
    <message>
        <source>It has fetched “{!request_type}” ({@at}) and not answered yet.</source>
        <translation>Es hat „{!request_type}“ abgeholt ({@at}) und noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No server is running that devices could reach.</source>
        <translation>Kein Server läuft, den Geräte erreichen könnten.</translation>
    </message>
    <message>
        <source>The server doesn’t listen for devices: {why}</source>
        <translation>Der Server lauscht nicht auf Geräte: {why}</translation>
    </message>
    <message>
        <source>It has never been in touch.</source>
        <translation>Es hat sich noch nie gemeldet.</translation>
    </message>
    <message>
        <source>It has been silent for more than a week. Last contact: {@at}.</source>
        <translation>Es schweigt seit mehr als einer Woche. Letzter Kontakt: {@at}.</translation>
    </message>
    <message>
        <source>It hasn’t been in touch for more than a day. Last contact: {@at}.</source>
        <translation>Es hat sich seit mehr als einem Tag nicht gemeldet. Letzter Kontakt: {@at}.</translation>
    </message>
    <message>
        <source>The secure connection was broken off from outside since it was here ({count} times). It may have been this device: it doesn’t trust the server’s certificate, or its clock is wrong.</source>
        <translation>Die sichere Verbindung wurde seit seinem letzten Kontakt von außen abgebrochen ({count}-mal). Es kann dieses Gerät gewesen sein: Es vertraut dem Zertifikat des Servers nicht, oder seine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>It is answered: {@at}.</source>
        <translation>Er ist beantwortet: {@at}.</translation>
    </message>
    <message>
        <source>Enroll it again, with a link of its own.</source>
        <translation>Es neu registrieren, mit einem eigenen Link.</translation>
    </message>
    <message>
        <source>Decide about its enrollment.</source>
        <translation>Über seine Registrierung entscheiden.</translation>
    </message>
    <message>
        <source>Ask an operator who may approve to look at it.</source>
        <translation>Einen Operator, der freigeben darf, bitten, darauf zu sehen.</translation>
    </message>
    <message>
        <source>Compare both and decide.</source>
        <translation>Beide vergleichen und entscheiden.</translation>
    </message>
    <message>
        <source>Bring back the push certificate with its topic, or enroll it again.</source>
        <translation>Das Push-Zertifikat mit seinem Thema zurückholen oder es neu registrieren.</translation>
    </message>
    <message>
        <source>Get a push certificate.</source>
        <translation>Ein Push-Zertifikat holen.</translation>
    </message>
    <message>
        <source>Look at the device itself: is the enrollment profile still there?</source>
        <translation>Am Gerät selbst nachsehen: Ist das Registrierungsprofil noch da?</translation>
    </message>
    <message>
        <source>Test the push certificate and the way to Apple.</source>
        <translation>Das Push-Zertifikat und den Weg zu Apple prüfen.</translation>
    </message>
    <message>
        <source>See that it is on and has a network, then wake it.</source>
        <translation>Dafür sorgen, dass es an ist und Netz hat, dann wecken.</translation>
    </message>
    <message>
        <source>Have somebody unlock it. It is asked again by itself, or at once when it is woken.</source>
        <translation>Es von jemandem entsperren lassen. Es wird von selbst wieder gefragt, oder sofort beim Wecken.</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself.</source>
        <translation>Abwarten: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Start the server.</source>
        <translation>Den Server starten.</translation>
    </message>
    <message>
        <source>Choose an address and port that are free.</source>
        <translation>Eine freie Adresse und einen freien Port wählen.</translation>
    </message>
    <message>
        <source>Make the self-test: can devices find and reach this server?</source>
        <translation>Den Selbsttest machen: Finden und erreichen Geräte diesen Server?</translation>
    </message>
    <message>
        <source>Find the device and switch it on, then wake it.</source>
        <translation>Das Gerät suchen und einschalten, dann wecken.</translation>
    </message>
    <message>
        <source>Make the self-test: do devices trust this server?</source>
        <translation>Den Selbsttest machen: Vertrauen Geräte diesem Server?</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>The push service took the last wake-up ({@pushed}), and it hasn’t come since: it is off, has no network, or can’t reach this server.</source>
        <translation>Der Push-Dienst hat den letzten Weckruf angenommen ({@pushed}), und es hat sich seitdem nicht gemeldet: Es ist aus, hat kein Netz oder erreicht diesen Server nicht.</translation>
    </message>
    <message>
        <source>It put off “{!request_type}”, {count} times so far (first: {@at}): it is locked or busy.</source>
        <translation>Es hat „{!request_type}“ bisher {count}-mal aufgeschoben (zuerst: {@at}): Es ist gesperrt oder beschäftigt.</translation>
    </message>
    <message>
        <source>The device answered that it couldn’t ({@at}).</source>
        <translation>Das Gerät hat geantwortet, dass es das nicht konnte ({@at}).</translation>
    </message>
    <message>
        <source>The device answered that it can’t read the command ({@at}).</source>
        <translation>Das Gerät hat geantwortet, dass es den Befehl nicht lesen kann ({@at}).</translation>
    </message>
    <message>
        <source>It was sent, and no answer came ({@at}). It may have been done all the same.</source>
        <translation>Er wurde gesendet, und es kam keine Antwort ({@at}). Ausgeführt worden sein kann er trotzdem.</translation>
    </message>
    <message>
        <source>Once that is mended, send it again.</source>
        <translation>Sobald das behoben ist, noch einmal senden.</translation>
    </message>
    <message>
        <source>It, or somebody under its name, was turned away ({@at}): {reason}. After a backup was restored it is the device itself, whose certificate is newer than the backup.</source>
        <translation>Es selbst oder jemand unter seinem Namen wurde abgewiesen ({@at}): {reason}. Nach dem Wiederherstellen einer Sicherung ist es das Gerät selbst, dessen Zertifikat neuer ist als die Sicherung.</translation>
    </message>
</context>
<context>
    <name>espalier::app::Console</name>
    <message>
        <source>Starting the simulated devices…</source>
        <translation>Simulierte Geräte werden gestartet …</translation>
    </message>
    <message>
        <source>Espalier could not be set up.</source>
        <translation>Espalier konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The data folder was not opened.</source>
        <translation>Der Datenordner wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Espalier could not start.</source>
        <translation>Espalier konnte nicht starten.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Opening the data folder once more…</source>
        <translation>Der Datenordner wird noch einmal geöffnet …</translation>
    </message>
    <message>
        <source>The window closes once the change is done…</source>
        <translation>Das Fenster schließt, sobald der Wechsel fertig ist …</translation>
    </message>
    <message>
        <source>The service takes over…</source>
        <translation>Der Dienst übernimmt …</translation>
    </message>
    <message>
        <source>The service is being stopped…</source>
        <translation>Der Dienst wird angehalten …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AccountPage</name>
    <message>
        <source>Why and what</source>
        <translation>Wozu und was</translation>
    </message>
    <message>
        <source>mdm@example.org</source>
        <translation>mdm@example.org</translation>
    </message>
    <message>
        <source>Apple account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>An Apple account of the office, on a mailbox that outlives the people in it. A Managed Apple Account is best; never a private one.</source>
        <translation>Ein Apple Account des Büros, auf ein Postfach, das die Leute darin überdauert. Am besten ein Managed Apple Account; nie ein privater.</translation>
    </message>
    <message>
        <source>Somebody whom Apple lets sign such requests: the next page has four ways.</source>
        <translation>Jemand, der für Apple solche Anforderungen signieren darf: Die nächste Seite hat vier Wege.</translation>
    </message>
    <message>
        <source>Ten minutes in Apple’s portal, once a year. Each step is shown.</source>
        <translation>Zehn Minuten im Portal von Apple, einmal im Jahr. Jeder Schritt wird gezeigt.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>This choice stays</source>
        <translation>Diese Wahl bleibt</translation>
    </message>
    <message>
        <source>What the certificate does</source>
        <translation>Was das Zertifikat tut</translation>
    </message>
    <message>
        <source>Espalier never calls a device. It asks Apple to wake it, and the device calls back. The certificate is how Apple knows this office; its name there, the topic, is part of every enrollment.</source>
        <translation>Espalier ruft nie ein Gerät. Es bittet Apple, es zu wecken, und das Gerät meldet sich. Am Zertifikat erkennt Apple dieses Büro; sein Name dort, das Topic, ist Teil jeder Registrierung.</translation>
    </message>
    <message>
        <source>Renew Apple’s push certificate</source>
        <translation>Das Push-Zertifikat von Apple erneuern</translation>
    </message>
    <message>
        <source>The one in use: %1. Its successor must come from the same row of Apple’s portal; then no device notices.</source>
        <translation>Das benutzte: %1. Sein Nachfolger muss aus derselben Zeile im Portal von Apple kommen; dann merkt kein Gerät etwas.</translation>
    </message>
    <message>
        <source>Get Apple’s push certificate</source>
        <translation>Das Push-Zertifikat von Apple beschaffen</translation>
    </message>
    <message>
        <source>With it Espalier wakes devices through Apple. Links for enrolling can be made once it is here.</source>
        <translation>Damit weckt Espalier die Geräte über Apple. Registrierungslinks gibt es, sobald es da ist.</translation>
    </message>
    <message>
        <source>Nobody wrote down which one the certificate in use was made with. Find out first: only that account shows its row.</source>
        <translation>Niemand hat aufgeschrieben, mit welchem das benutzte Zertifikat gemacht wurde. Das zuerst herausfinden: Nur dieser Account zeigt seine Zeile.</translation>
    </message>
    <message>
        <source>It is kept with the certificate, so that next year nobody has to guess.</source>
        <translation>Er wird beim Zertifikat vermerkt, damit nächstes Jahr niemand raten muss.</translation>
    </message>
    <message>
        <source>The certificate in use was made with it. Only this account can renew it.</source>
        <translation>Mit ihm wurde das benutzte Zertifikat gemacht. Nur dieser Account kann es erneuern.</translation>
    </message>
    <message>
        <source>The request that waits was made for it. To take another one, give the request up first.</source>
        <translation>Für ihn wurde die wartende Anforderung gemacht. Für einen anderen zuerst die Anforderung aufgeben.</translation>
    </message>
    <message numerus="yes">
        <source>With another account, or with a new row instead of a renewed one, the topic changes: %n enrolled device(s) would be cut off.</source>
        <translation>
            <numerusform>Mit einem anderen Account, oder mit einer neuen Zeile statt einer erneuerten, ändert sich das Topic: %n registriertes Gerät wäre abgeschnitten.</numerusform>
            <numerusform>Mit einem anderen Account, oder mit einer neuen Zeile statt einer erneuerten, ändert sich das Topic: %n registrierte Geräte wären abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every certificate that follows must be renewed with this account. Apple doesn’t move it to another one, and without it every device has to enroll again.</source>
        <translation>Jedes weitere Zertifikat muss mit diesem Account erneuert werden. Apple überträgt es nicht auf einen anderen, und ohne ihn muss sich jedes Gerät neu registrieren.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AcmeForm</name>
    <message>
        <source>Folder of the web server</source>
        <translation>Ordner des Webservers</translation>
    </message>
    <message>
        <source>Certificate that vouches for it, unless a public authority does</source>
        <translation>Zertifikat, das für sie bürgt, wenn das keine öffentliche Stelle tut</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Another authority than Let’s Encrypt</source>
        <translation>Eine andere Stelle als Let’s Encrypt</translation>
    </message>
    <message>
        <source>I agree to the terms of the certificate authority</source>
        <translation>Ich stimme den Bedingungen der Zertifizierungsstelle zu</translation>
    </message>
    <message>
        <source>E-mail address for the authority, if it may write to you</source>
        <translation>E-Mail-Adresse für die Stelle, falls sie schreiben darf</translation>
    </message>
    <message>
        <source>Over port 80</source>
        <translation>Über Port 80</translation>
    </message>
    <message>
        <source>By a web server</source>
        <translation>Durch einen Webserver</translation>
    </message>
    <message>
        <source>By a DNS record</source>
        <translation>Durch einen DNS-Eintrag</translation>
    </message>
    <message>
        <source>How the name is proven</source>
        <translation>Wie der Name nachgewiesen wird</translation>
    </message>
    <message>
        <source>Port of this computer that it leads to</source>
        <translation>Port dieses Computers, zu dem er führt</translation>
    </message>
    <message>
        <source>The authority opens http:// and the public name, on port 80. The router has to lead that to this computer; Espalier answers there only while it is asked. It renews itself.</source>
        <translation>Die Stelle öffnet http:// und den öffentlichen Namen auf Port 80. Der Router muss das zu diesem Computer leiten; Espalier antwortet dort nur, solange es gefragt wird. Es erneuert sich von selbst.</translation>
    </message>
    <message>
        <source>Espalier shows a TXT record; you set it where your domain is looked after, and go on. Nothing has to be reachable, but each renewal needs a new record.</source>
        <translation>Espalier zeigt einen TXT-Eintrag; er wird dort gesetzt, wo die Domain verwaltet wird, dann geht es weiter. Nichts muss erreichbar sein, doch jede Erneuerung braucht einen neuen Eintrag.</translation>
    </message>
    <message>
        <source>Address of its directory</source>
        <translation>Adresse ihres Verzeichnisses</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AcmeProgress</name>
    <message>
        <source>The record is set</source>
        <translation>Der Eintrag ist gesetzt</translation>
    </message>
    <message>
        <source>Set this DNS record</source>
        <translation>Diesen DNS-Eintrag setzen</translation>
    </message>
    <message>
        <source>Name, of type TXT</source>
        <translation>Name, vom Typ TXT</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>It may take minutes until everybody sees a new record. Go on when it is there; it may be removed afterwards.</source>
        <translation>Es kann Minuten dauern, bis alle einen neuen Eintrag sehen. Weiter geht es, wenn er da ist; danach darf er entfernt werden.</translation>
    </message>
    <message>
        <source>The certificate authority is asked, and proves that the name is yours. This takes up to some minutes. What is served stays until the new certificate is here.</source>
        <translation>Die Zertifizierungsstelle wird gefragt und prüft, wem der Name gehört. Das dauert bis zu einigen Minuten. Was ausgeliefert wird, bleibt, bis das neue Zertifikat da ist.</translation>
    </message>
    <message>
        <source>The certificate authority looks for this record to see that the name is yours.</source>
        <translation>Die Zertifizierungsstelle sucht diesen Eintrag, um zu sehen, wem der Name gehört.</translation>
    </message>
    <message>
        <source>How far it is can’t be shown.</source>
        <translation>Wie weit es ist, kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>It could not go on.</source>
        <translation>Es konnte nicht weitergehen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ActivationLockSheet</name>
    <message>
        <source>Make a code</source>
        <translation>Code machen</translation>
    </message>
    <message>
        <source>Activation Lock of %1</source>
        <translation>Aktivierungssperre von %1</translation>
    </message>
    <message>
        <source>There are two codes that open a device which its Apple Account has locked. One the device makes itself when it is supervised: ask for it with the command “Get Activation Lock bypass code”.</source>
        <translation>Zwei Codes öffnen ein Gerät, das sein Apple Account gesperrt hat. Den einen macht das Gerät selbst, wenn es betreut wird: abzufragen mit dem Befehl für den Umgehungscode der Aktivierungssperre.</translation>
    </message>
    <message>
        <source>The other one is made here: the code stays in the vault, and Apple gets the escrow key below, with the request that locks the device through Apple Business Manager. A new code takes the place of the one before.</source>
        <translation>Der andere entsteht hier: Der Code bleibt im Tresor, und Apple bekommt den Hinterlegungsschlüssel unten, mit der Anfrage, die das Gerät über Apple Business Manager sperrt. Ein neuer Code ersetzt den vorherigen.</translation>
    </message>
    <message>
        <source>Escrow key for Apple</source>
        <translation>Hinterlegungsschlüssel für Apple</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No code was made.</source>
        <translation>Kein Code wurde gemacht.</translation>
    </message>
    <message>
        <source>A code is made and kept in the vault.</source>
        <translation>Ein Code ist gemacht und liegt im Tresor.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ActivityScreen</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n Befehl fehlgeschlagen</numerusform>
            <numerusform>%n Befehle fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting · %2 failed</source>
        <extracomment>How many commands wait and how many failed, as the summary of the page.</extracomment>
        <translation>%1 warten · %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for a second person</source>
        <translation>
            <numerusform>%n Auftrag wartet auf eine zweite Person</numerusform>
            <numerusform>%n Aufträge warten auf eine zweite Person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::AddOperatorSheet</name>
    <message>
        <source>Your passphrase</source>
        <translation>Eigene Passphrase</translation>
    </message>
    <message>
        <source>Passphrase to begin with</source>
        <translation>Passphrase für den Anfang</translation>
    </message>
    <message>
        <source>Begin with operators</source>
        <translation>Mit Konten beginnen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The first operator</source>
        <translation>Das erste Konto</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>You become an admin. Others are added afterwards, each with a role of their own.</source>
        <translation>Das erste Konto ist Admin. Weitere kommen danach hinzu, jedes mit einer eigenen Rolle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tell it to nobody else. They change it once they are logged in.</source>
        <translation>Niemand anderem sagen. Nach der ersten Anmeldung wird sie geändert.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Eigene Passphrase</translation>
    </message>
    <message>
        <source>From then on everybody logs in</source>
        <translation>Von da an meldet sich jeder an</translation>
    </message>
    <message>
        <source>In this window and in the shell alike. Secrets of devices open with an operator’s passphrase only. You get a recovery code, shown once: whoever loses every passphrase and that code loses the secrets for good.</source>
        <translation>In diesem Fenster wie in der Shell. Geheimnisse der Geräte öffnen sich nur mit der Passphrase eines Kontos. Es gibt einen Wiederherstellungscode, einmal gezeigt: Wer alle Passphrasen und diesen Code verliert, verliert die Geheimnisse endgültig.</translation>
    </message>
    <message>
        <source>The operator was not added.</source>
        <translation>Das Konto wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AddPayloadSheet</name>
    <message>
        <source>Add payload</source>
        <translation>Payload hinzufügen</translation>
    </message>
    <message>
        <source>Add a payload</source>
        <translation>Eine Payload hinzufügen</translation>
    </message>
    <message>
        <source>Search, or type a payload type</source>
        <translation>Suchen oder einen PayloadType eingeben</translation>
    </message>
    <message>
        <source>Search payloads</source>
        <translation>Payloads suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Not in the catalogue: edited as keys and values</source>
        <translation>Nicht im Katalog: wird als Schlüssel und Werte bearbeitet</translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <translation>%1 (veraltet)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AddRow</name>
    <message>
        <source>Name of a key to add</source>
        <translation>Name eines neuen Schlüssels</translation>
    </message>
    <message>
        <source>Add an entry (%1)</source>
        <translation>Eintrag hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>Eintrag hinzufügen …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AddressPage</name>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Under which name will devices find this server?</source>
        <translation>Unter welchem Namen finden die Geräte diesen Server?</translation>
    </message>
    <message>
        <source>Every device remembers this address when it enrolls and calls it for the rest of its life, from the office, from home and from the train.</source>
        <translation>Jedes Gerät merkt sich diese Adresse bei der Registrierung und meldet sich dort für den Rest seines Lebens, aus dem Büro, von zu Hause und aus dem Zug.</translation>
    </message>
    <message>
        <source>It can be read as an address</source>
        <translation>Sie ist als Adresse lesbar</translation>
    </message>
    <message>
        <source>It is a name, not a raw IP</source>
        <translation>Es ist ein Name, keine bloße IP-Adresse</translation>
    </message>
    <message>
        <source>Reached from outside</source>
        <translation>Von außen erreicht</translation>
    </message>
    <message>
        <source>A name in a domain you own and will keep. A subdomain of its own, such as mdm., can move to another computer later.</source>
        <translation>Ein Name in einer eigenen Domain, die auf Dauer bleibt. Eine eigene Subdomain wie mdm. kann später auf einen anderen Computer umziehen.</translation>
    </message>
    <message>
        <source>How a device gets here</source>
        <translation>So kommt ein Gerät hierher</translation>
    </message>
    <message>
        <source>This is fixed for good once the first device is enrolled</source>
        <translation>Das steht für immer fest, sobald das erste Gerät registriert ist</translation>
    </message>
    <message>
        <source>Devices can’t be told a new address. Changing it later means enrolling every device again, by hand, one by one.</source>
        <translation>Geräten lässt sich keine neue Adresse mitteilen. Eine spätere Änderung heißt, jedes Gerät neu zu registrieren, von Hand, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>You can change any time</source>
        <translation>Jederzeit änderbar</translation>
    </message>
    <message>
        <source>The computer Espalier runs on</source>
        <translation>Der Computer, auf dem Espalier läuft</translation>
    </message>
    <message>
        <source>The office’s IP address or provider</source>
        <translation>Die IP-Adresse oder der Anbieter des Büros</translation>
    </message>
    <message>
        <source>The port it listens on in the office</source>
        <translation>Der Port, auf dem er im Büro lauscht</translation>
    </message>
    <message>
        <source>You can’t change</source>
        <translation>Nicht änderbar</translation>
    </message>
    <message>
        <source>This data folder is for tests: a raw IP, localhost and Espalier’s own certificate are fine. It can never become the office’s server.</source>
        <translation>Dieser Datenordner ist für Versuche: Eine bloße IP-Adresse, localhost und ein Zertifikat von Espalier genügen. Der Server des Büros kann er nie werden.</translation>
    </message>
    <message>
        <source>A lab, for tests only</source>
        <translation>Ein Labor, nur für Versuche</translation>
    </message>
    <message>
        <source>Not a lab</source>
        <translation>Doch kein Labor</translation>
    </message>
    <message>
        <source>No domain yet, or just a lab?</source>
        <translation>Noch keine Domain, oder nur ein Labor?</translation>
    </message>
    <message>
        <source>Use this computer’s name or address, for tests only</source>
        <translation>Name oder Adresse dieses Computers benutzen, nur für Versuche</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Needed for a trusted certificate</source>
        <translation>Nötig für ein vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>Only a name and, if need be, a port</source>
        <translation>Nur ein Name und, wenn nötig, ein Port</translation>
    </message>
    <message>
        <source>Fine in a lab</source>
        <translation>Im Labor in Ordnung</translation>
    </message>
    <message>
        <source>A raw IP ends with your provider</source>
        <translation>Eine bloße IP-Adresse endet mit dem Anbieter</translation>
    </message>
    <message>
        <source>This name works in the office only</source>
        <translation>Dieser Name gilt nur im Büro</translation>
    </message>
    <message>
        <source>Shown once the first device calls</source>
        <translation>Zeigt sich, sobald sich das erste Gerät meldet</translation>
    </message>
    <message>
        <source>of this server</source>
        <translation>dieses Servers</translation>
    </message>
    <message>
        <source>We own %1 and will keep this name</source>
        <translation>%1 gehört uns, und wir behalten diesen Namen</translation>
    </message>
    <message>
        <source>We own this domain and will keep this name</source>
        <translation>Diese Domain gehört uns, und wir behalten diesen Namen</translation>
    </message>
    <message>
        <source>The name %1</source>
        <translation>Der Name %1</translation>
    </message>
    <message>
        <source>The public port, %1</source>
        <translation>Der öffentliche Port, %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AfterPage</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Done for a year</source>
        <translation>Für ein Jahr erledigt</translation>
    </message>
    <message>
        <source>Devices can be woken. Before the year is over the certificate has to be renewed, with the same Apple account and on the same row.</source>
        <translation>Geräte lassen sich wecken. Vor Ablauf des Jahres muss das Zertifikat erneuert werden, mit demselben Apple Account und in derselben Zeile.</translation>
    </message>
    <message>
        <source>The push certificate</source>
        <translation>Das Push-Zertifikat</translation>
    </message>
    <message>
        <source>Save a calendar entry…</source>
        <translation>Kalendereintrag sichern …</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, how long is left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Apple account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Last day of Apple’s push certificate: %1</source>
        <translation>Letzter Tag des Push-Zertifikats von Apple: %1</translation>
    </message>
    <message>
        <source>Renew it before this day, or no device can be woken.
Apple account: %1
Portal: https://identity.apple.com/pushcert
Row: UID %2, serial number %3
Choose Renew, never Create or Revoke. Start in Espalier, under Server, with Renew….</source>
        <translation>Vor diesem Tag erneuern, sonst lässt sich kein Gerät wecken.
Apple Account: %1
Portal: https://identity.apple.com/pushcert
Zeile: UID %2, Seriennummer %3
„Renew“ wählen, nie „Create“ oder „Revoke“. In Espalier beginnen, unter „Server“, mit „Erneuern …“.</translation>
    </message>
    <message>
        <source>Save the calendar entry</source>
        <translation>Kalendereintrag sichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>The calendar entry was not saved.</source>
        <translation>Der Kalendereintrag wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gesichert.</translation>
    </message>
    <message>
        <source>Open it, and send it to whoever looks after this next year.</source>
        <translation>Öffnen und an alle schicken, die sich nächstes Jahr darum kümmern.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Espalier reminds 90, 30, 14, 7 and 1 days before, as long as it is running. A calendar entry also reaches whoever is here then, and names the account and the row.</source>
        <translation>Espalier erinnert 90, 30, 14, 7 und 1 Tage vorher, solange es läuft. Ein Kalendereintrag erreicht auch, wer dann hier ist, und nennt Konto und Zeile.</translation>
    </message>
    <message>
        <source>The key of this certificate is now on this computer only. If it is lost, every device has to be enrolled again: make a backup, and keep it elsewhere.</source>
        <translation>Der Schlüssel dieses Zertifikats liegt jetzt nur auf diesem Computer. Geht er verloren, muss jedes Gerät neu registriert werden. Darum eine Sicherung anlegen und woanders aufbewahren.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>In use, with another topic</source>
        <translation>Im Einsatz, mit einem anderen Topic</translation>
    </message>
    <message>
        <source>Whatever enrolls from now on can be woken. What was enrolled before can’t, until it enrolls again.</source>
        <translation>Was sich von jetzt an registriert, lässt sich wecken. Was vorher registriert war, erst wieder, wenn es sich neu registriert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AlertSheet</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tell when something turns red</source>
        <translation>Melden, wenn etwas rot wird</translation>
    </message>
    <message>
        <source>This window and the log tell of it in any case. An address of the web, such as the incoming webhook of a chat, gets one message (JSON by POST) when a check of the self-test fails that didn’t before, and when a device fails a policy that is to be told.</source>
        <translation>Dieses Fenster und das Protokoll melden es in jedem Fall. Eine Adresse im Web, etwa der eingehende Webhook eines Chats, bekommt eine Nachricht (JSON per POST), wenn eine Prüfung des Selbsttests neu fehlschlägt und wenn ein Gerät gegen eine Richtlinie verstößt, die gemeldet werden soll.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Empty: nothing is sent. The address is kept and logged in the clear.</source>
        <translation>Leer: Es wird nichts gesendet. Die Adresse wird im Klartext gespeichert und protokolliert.</translation>
    </message>
    <message>
        <source>The address can’t be shown.</source>
        <translation>Die Adresse kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The address was not saved.</source>
        <translation>Die Adresse wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AnyControl</name>
    <message>
        <source>Not set – choose what it is</source>
        <translation>Nicht gesetzt – Typ wählen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ApprovalPanel</name>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>%1 freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for approval</source>
        <translation>
            <numerusform>%n wartet auf Freigabe</numerusform>
            <numerusform>%n warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>Es wurde niemand freigegeben.</translation>
    </message>
    <message>
        <source>%1 is let in and gets what is meant for it.</source>
        <translation>%1 ist freigegeben und bekommt, was dafür bestimmt ist.</translation>
    </message>
    <message>
        <source>%1 is let in: the page now offers the profile.</source>
        <translation>%1 ist freigegeben: Die Seite bietet jetzt das Profil an.</translation>
    </message>
    <message>
        <source>Refuse %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message>
        <source>The device is sent the removal of its enrollment profile and gets nothing else. To come back it has to enroll again, through a link that still works.</source>
        <translation>Dem Gerät wird das Entfernen seines Registrierungsprofils gesendet, sonst nichts mehr. Um wiederzukommen, muss es sich neu registrieren, mit einem Link, der noch gilt.</translation>
    </message>
    <message>
        <source>The page says that somebody said no, and offers no profile. Whoever has the link can open it again and ask once more; revoke the link to end that.</source>
        <translation>Die Seite sagt, dass jemand abgelehnt hat, und bietet kein Profil an. Wer den Link hat, kann ihn wieder öffnen und noch einmal anfragen; das endet, wenn der Link widerrufen wird.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1 is refused and is sent away.</source>
        <translation>%1 ist abgelehnt und wird weggeschickt.</translation>
    </message>
    <message>
        <source>%1 is refused.</source>
        <translation>%1 ist abgelehnt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ApproveOrderSheet</name>
    <message>
        <source>Approve and send</source>
        <translation>Freigeben und senden</translation>
    </message>
    <message>
        <source>Approve: %1?</source>
        <translation>Freigeben: %1?</translation>
    </message>
    <message>
        <source>%1 ordered it for %2. It is sent at once, and what it does can’t be undone.</source>
        <translation>%1 hat es für %2 beauftragt. Es geht sofort hinaus und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Eigene Passphrase</translation>
    </message>
    <message>
        <source>It was not approved.</source>
        <translation>Es wurde nicht freigegeben.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AssignProfileSheet</name>
    <message>
        <source>Assign a profile to %1</source>
        <translation>%1 ein Profil zuweisen</translation>
    </message>
    <message>
        <source>It is installed at each device’s next contact, and on devices that join the group later.</source>
        <translation>Es wird beim nächsten Kontakt jedes Geräts installiert, und auf Geräten, die später in die Gruppe kommen.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>The group has this profile already.</source>
        <translation>Die Gruppe hat dieses Profil schon.</translation>
    </message>
    <message>
        <source>Assigned already · %1</source>
        <comment>identifier</comment>
        <translation>Schon zugewiesen · %1</translation>
    </message>
    <message>
        <source>Assigned %1.</source>
        <translation>%1 ist zugewiesen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AssignSheet</name>
    <message>
        <source>Assign %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Choose a group or a single device. It is installed at each device’s next contact, and on devices that join the group later.</source>
        <translation>Eine Gruppe oder ein einzelnes Gerät wählen. Es wird installiert, sobald sich das Gerät meldet, und auch auf Geräten, die später in die Gruppe kommen.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>On a Mac a profile can be for the device or for each of its users.</source>
        <translation>Auf einem Mac kann ein Profil für das Gerät oder für jeden seiner Benutzer sein.</translation>
    </message>
    <message>
        <source>Device channel</source>
        <translation>Gerätekanal</translation>
    </message>
    <message>
        <source>User channel</source>
        <translation>Benutzerkanal</translation>
    </message>
    <message numerus="yes">
        <source>Group · %n device(s)</source>
        <translation>
            <numerusform>Gruppe · %n Gerät</numerusform>
            <numerusform>Gruppe · %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>%1 zugewiesen.</translation>
    </message>
    <message>
        <source>Channel by its scope: each user</source>
        <translation>Kanal nach seinem PayloadScope: jeder Benutzer</translation>
    </message>
    <message>
        <source>Channel by its scope: device</source>
        <translation>Kanal nach seinem PayloadScope: Gerät</translation>
    </message>
    <message>
        <source>To whom it is assigned already can’t be shown.</source>
        <translation>Wem es schon zugewiesen ist, kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The groups can’t be shown.</source>
        <translation>Die Gruppen können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The devices can’t be shown.</source>
        <translation>Die Geräte können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Assigned already · %1</source>
        <comment>group or device</comment>
        <translation>Schon zugewiesen · %1</translation>
    </message>
    <message>
        <source>The profile is assigned to it already.</source>
        <translation>Das Profil ist hier schon zugewiesen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AssignedTab</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>On no device</source>
        <translation>Auf keinem Gerät</translation>
    </message>
    <message>
        <source>Assign it to a group or a device; this list then shows how far each one is.</source>
        <translation>Einer Gruppe oder einem Gerät zuweisen; dann zeigt diese Liste, wie weit jedes ist.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugewiesen</translation>
    </message>
    <message>
        <source>A profile reaches devices through groups, or one by one.</source>
        <translation>Ein Profil erreicht Geräte über Gruppen oder einzeln.</translation>
    </message>
    <message>
        <source>Unassign…</source>
        <translation>Aufheben …</translation>
    </message>
    <message>
        <source>The assignments could not be read.</source>
        <translation>Die Zuweisungen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The devices could not be read.</source>
        <translation>Die Geräte waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Assigning sends version %1; the draft is sent once it is saved.</source>
        <translation>Zuweisen sendet Version %1; der Entwurf wird gesendet, sobald er gesichert ist.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Assigning</name>
    <message>
        <source>Take %1 from %2?</source>
        <translation>Zuweisung von %1 an %2 aufheben?</translation>
    </message>
    <message>
        <source>It is removed from the devices that have it only through this assignment, at their next contact. What it set – networks, accounts, certificates – goes with it.</source>
        <translation>Es wird beim nächsten Kontakt von den Geräten entfernt, die es nur durch diese Zuweisung haben. Was es eingerichtet hat – Netze, Accounts, Zertifikate – geht mit.</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Zuweisung aufheben</translation>
    </message>
    <message>
        <source>No longer assigned to %1.</source>
        <translation>%1 nicht mehr zugewiesen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AssignmentImpact</name>
    <message>
        <source>Impact of assigning</source>
        <translation>Auswirkung des Zuweisens</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>Geräte werden angesehen …</translation>
    </message>
    <message>
        <source>The impact can’t be told.</source>
        <translation>Die Auswirkung lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AudienceChoice</name>
    <message>
        <source>Supervised or not</source>
        <translation>Betreut oder nicht</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Betreut</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Nicht betreut</translation>
    </message>
    <message>
        <source>Any enrollment</source>
        <translation>Jede Registrierung</translation>
    </message>
    <message>
        <source>Device enrollment</source>
        <translation>Geräteregistrierung</translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation>Automatische Geräteregistrierung</translation>
    </message>
    <message>
        <source>User enrollment</source>
        <translation>Benutzerregistrierung</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>Device channel</source>
        <translation>Gerätekanal</translation>
    </message>
    <message>
        <source>User channel</source>
        <translation>Benutzerkanal</translation>
    </message>
    <message>
        <source>For any device…</source>
        <translation>Für alle Geräte …</translation>
    </message>
    <message>
        <source>Judged for any device</source>
        <translation>Beurteilt für alle Geräte</translation>
    </message>
    <message>
        <source>Judged for: %1</source>
        <translation>Beurteilt für: %1</translation>
    </message>
    <message>
        <source>What is allowed depends on supervision, enrollment and channel: choose what the profile is for</source>
        <translation>Was erlaubt ist, hängt von Betreuung, Registrierung und Kanal ab: hier wählen, wofür das Profil gedacht ist</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AuditDetail</name>
    <message>
        <source>As it was written</source>
        <translation>Wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the entry as JSON</source>
        <translation>Eintrag als JSON kopieren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Everything about the same</source>
        <translation>Alles über dasselbe</translation>
    </message>
    <message>
        <source>Everything by the same</source>
        <translation>Alles von derselben Seite</translation>
    </message>
    <message>
        <source>Everything of this kind</source>
        <translation>Alles dieser Art</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AuditExportSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Evidence (JSON lines)</source>
        <translation>Nachweis (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The whole log, from its first entry on.</source>
        <translation>Das ganze Protokoll, vom ersten Eintrag an.</translation>
    </message>
    <message>
        <source>The entries that the filters show, all of them.</source>
        <translation>Alle Einträge, die die Filter zeigen.</translation>
    </message>
    <message>
        <source>No secret is in it, but names of people and devices are. The log notes this export.</source>
        <translation>Darin sind keine Geheimnisse, aber Namen von Personen und Geräten. Das Protokoll vermerkt diesen Export.</translation>
    </message>
    <message>
        <source>Who, what, on what, when and the hash of each entry, safe to open in a spreadsheet.</source>
        <translation>Wer, was, woran, wann und der Hash jedes Eintrags, in einer Tabellenkalkulation gefahrlos zu öffnen.</translation>
    </message>
    <message>
        <source>Each entry with its hash, and a last line with the end of the chain and whether it is intact: a change in the file or in the log can be shown.</source>
        <translation>Jeder Eintrag mit seinem Hash und eine letzte Zeile mit dem Ende der Kette und ob sie unversehrt ist: Eine Änderung in der Datei oder im Protokoll lässt sich zeigen.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with this export.</source>
        <translation>Einen anderen Namen wählen oder sie durch diesen Export ersetzen.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The log was not exported.</source>
        <translation>Das Protokoll wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 entries so far…</source>
        <translation>Bisher %1 Einträge …</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are saved, readable by you alone.</source>
        <translation>
            <numerusform>%n Eintrag ist gesichert, nur für das eigene Konto lesbar.</numerusform>
            <numerusform>%n Einträge sind gesichert, nur für das eigene Konto lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log was checked and is intact. It ends with the hash %1…</source>
        <translation>Das Protokoll wurde geprüft und ist unversehrt. Es endet mit dem Hash %1 …</translation>
    </message>
    <message>
        <source>The log was changed from outside.</source>
        <translation>Das Protokoll wurde von außen verändert.</translation>
    </message>
    <message>
        <source>The first entry that is not as it was written is number %1.</source>
        <translation>Der erste Eintrag, der nicht mehr ist, wie er geschrieben wurde, hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AuditFilter</name>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Über alles</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Über: %1</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen …</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von allen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AuditModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AuditView</name>
    <message>
        <source>The log can’t be shown.</source>
        <translation>Das Protokoll kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Entries are chained: a changed, removed or swapped one is found.</source>
        <translation>Einträge sind verkettet: Ein geänderter, entfernter oder vertauschter wird gefunden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change is kept here, by whom and when.</source>
        <translation>Jede Änderung steht hier, von wem und wann.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No entry of the log fits the filters.</source>
        <translation>Kein Eintrag des Protokolls passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>Das Protokoll konnte nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>The log is intact. %n entries were checked.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt. %n Eintrag wurde geprüft.</numerusform>
            <numerusform>Das Protokoll ist unversehrt. %n Einträge wurden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log was changed from outside.</source>
        <translation>Das Protokoll wurde von außen verändert.</translation>
    </message>
    <message>
        <source>The first entry that is not as it was written is number %1.</source>
        <translation>Der erste Eintrag, der nicht mehr ist, wie er geschrieben wurde, hat die Nummer %1.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::BackupCheckSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Eine Sicherung prüfen</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>The file is decrypted into a temporary folder and opened as a restore would do it. Nothing here is changed.</source>
        <translation>Die Datei wird in einen temporären Ordner entschlüsselt und geöffnet wie beim Wiederherstellen. Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>To restore it</source>
        <translation>Zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Install Espalier on a computer without data and choose “Restore a backup” where it asks for the organization. Stop this server first: two with the same keys confuse the devices.</source>
        <translation>Espalier auf einem Computer ohne Daten installieren und dort, wo nach der Organisation gefragt wird, „Sicherung wiederherstellen“ wählen. Diesen Server vorher anhalten: Zwei mit denselben Schlüsseln verwirren die Geräte.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>This file can’t be restored from.</source>
        <translation>Aus dieser Datei lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>This backup is whole and opens.</source>
        <translation>Diese Sicherung ist vollständig und lässt sich öffnen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::BackupScheduleSheet</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>New passphrase, or empty to keep the one there is</source>
        <translation>Neue Passphrase, oder leer, um die bisherige zu behalten</translation>
    </message>
    <message>
        <source>Passphrase of these backups</source>
        <translation>Passphrase dieser Sicherungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Sicherungen von selbst</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Wie viele bleiben</translation>
    </message>
    <message>
        <source>Best a drive or a shared folder that outlives this computer. Older backups that Espalier made there itself are removed; other files are left alone.</source>
        <translation>Am besten ein Laufwerk oder ein geteilter Ordner, der diesen Computer überlebt. Ältere Sicherungen, die Espalier dort selbst angelegt hat, werden entfernt; andere Dateien bleiben.</translation>
    </message>
    <message>
        <source>They are made while the server runs. One that was missed is made up for.</source>
        <translation>Sie entstehen, während der Server läuft. Eine versäumte wird nachgeholt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The schedule was not changed.</source>
        <translation>Der Zeitplan wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::BackupSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>One encrypted file with everything: devices, profiles, the authority, the push key and the TLS key. Devices are served meanwhile, and the file is opened again and proven before it counts.</source>
        <translation>Eine verschlüsselte Datei mit allem: Geräte, Profile, Zertifizierungsstelle, Push-Schlüssel und TLS-Schlüssel. Geräte werden währenddessen bedient, und die Datei wird noch einmal geöffnet und geprüft, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Keep it away from this computer</source>
        <translation>Nicht auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>A backup on the same disk is lost with it. Write the passphrase down where the office keeps such things: without it nobody can open the file.</source>
        <translation>Eine Sicherung auf derselben Platte geht mit ihr verloren. Die Passphrase dort notieren, wo das Büro solche Dinge aufbewahrt: Ohne sie kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with this backup.</source>
        <translation>Einen anderen Namen wählen oder sie durch diese Sicherung ersetzen.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>The backup is made and proven.</source>
        <translation>Die Sicherung ist angelegt und geprüft.</translation>
    </message>
    <message>
        <source>Now copy it to another place: another computer, a drive in the safe.</source>
        <translation>Jetzt an einen anderen Ort kopieren: auf einen anderen Computer, auf ein Laufwerk im Tresor.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>espalier::ui::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A lost push key means enrolling every device again: keep a backup in another place.</source>
        <translation>Ein verlorener Push-Schlüssel heißt, jedes Gerät neu zu registrieren: Eine Sicherung an einem anderen Ort aufbewahren.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::BaselinePage</name>
    <message>
        <source>No policies yet</source>
        <translation>Noch keine Richtlinien</translation>
    </message>
    <message>
        <source>A policy says what the devices of a group must be like – a system that is new enough, a passcode, no forbidden app – and what happens when one isn’t. Begin with one of these; you see and change everything before it is saved.</source>
        <translation>Eine Richtlinie sagt, wie die Geräte einer Gruppe sein müssen – ein ausreichend neues System, ein Code, keine verbotene App – und was geschieht, wenn eines es nicht ist. Zum Anfangen eignet sich eine von diesen; alles ist zu sehen und zu ändern, bevor gesichert wird.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Look at the policy %1</source>
        <translation>Richtlinie %1 ansehen</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Mit einer leeren anfangen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::BrokenPage</name>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>The text is kept as it is. Mend it in the XML tab, undo the last step, or let the known damage be repaired; that can be undone too.</source>
        <translation>Der Text bleibt, wie er ist. Ihn im Tab „XML“ berichtigen, den letzten Schritt rückgängig machen oder die bekannten Schäden reparieren lassen; auch das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>This text is no property list at the moment</source>
        <translation>Dieser Text ist zurzeit keine Property-Liste</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Repair the text</source>
        <translation>Text reparieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CapacityBars</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogueCard</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Load Apple’s schema folder…</source>
        <translation>Schemaordner von Apple laden …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>What payloads, commands and their keys mean. When Apple publishes a newer schema, load its folder: its keys show in the editor at once.</source>
        <translation>Was Payloads, Befehle und ihre Schlüssel bedeuten. Veröffentlicht Apple ein neueres Schema, seinen Ordner laden: Die Schlüssel erscheinen sofort im Editor.</translation>
    </message>
    <message>
        <source>The loaded schema can’t be read any more.</source>
        <translation>Das geladene Schema ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Its file in the data folder is damaged.</source>
        <translation>Seine Datei im Datenordner ist beschädigt.</translation>
    </message>
    <message>
        <source>Load the folder again, or remove it.</source>
        <translation>Den Ordner erneut laden oder das Schema entfernen.</translation>
    </message>
    <message>
        <source>Load Apple’s schema folder</source>
        <translation>Schemaordner von Apple laden</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Ordner wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of payloads, commands and more.</source>
        <translation>
            <numerusform>%n Beschreibung von Payloads, Befehlen und anderem.</numerusform>
            <numerusform>%n Beschreibungen von Payloads, Befehlen und anderem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple’s schema of %1 is loaded.</source>
        <translation>Apples Schema %1 ist geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei war nicht lesbar.</numerusform>
            <numerusform>%n Dateien waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read…</source>
        <translation>Was gelesen wurde …</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation>Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>This is not a folder with Apple’s schema: that one has the folders “mdm” and “declarative”.</source>
        <translation>Das ist kein Ordner mit dem Schema von Apple: Jener enthält die Ordner „mdm“ und „declarative“.</translation>
    </message>
    <message>
        <source>Choose the folder that has them.</source>
        <translation>Den Ordner wählen, der sie enthält.</translation>
    </message>
    <message>
        <source>The server doesn’t find this folder. It must lie on the computer the server runs on.</source>
        <translation>Der Server findet diesen Ordner nicht. Er muss auf dem Computer liegen, auf dem der Server läuft.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Remove the loaded schema?</source>
        <translation>Geladenes Schema entfernen?</translation>
    </message>
    <message>
        <source>The catalogue is then as Espalier comes. Keys that only the loaded schema knows stay in the profiles and are shown as unknown.</source>
        <translation>Der Katalog ist dann wieder der mit Espalier ausgelieferte. Schlüssel, die nur das geladene Schema kennt, bleiben in den Profilen und gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The schema was not removed.</source>
        <translation>Das Schema wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CertificatePage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CertificateRail</name>
    <message>
        <source>No hurry</source>
        <translation>Keine Eile</translation>
    </message>
    <message>
        <source>Devices wait for it</source>
        <translation>Geräte warten darauf</translation>
    </message>
    <message>
        <source>The certificate in use has ended, and no device can be woken. Renewing on the same row mends that at once.</source>
        <translation>Das benutzte Zertifikat ist abgelaufen, und kein Gerät lässt sich wecken. Das Erneuern in derselben Zeile behebt das sofort.</translation>
    </message>
    <message>
        <source>The certificate in use: %1. Until the last step nothing changes, and each step is kept.</source>
        <translation>Das benutzte Zertifikat: %1. Bis zum letzten Schritt ändert sich nichts, und jeder Schritt bleibt erhalten.</translation>
    </message>
    <message>
        <source>Each step is kept. Close this, and go on another day.</source>
        <translation>Jeder Schritt bleibt erhalten. Nach dem Schließen geht es an einem anderen Tag hier weiter.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CertificateSheet</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Not known until when</source>
        <translation>Ende nicht bekannt</translation>
    </message>
    <message>
        <source>About this certificate</source>
        <translation>Über dieses Zertifikat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Identity: the device has its private key</source>
        <translation>Identität: das Gerät hat den privaten Schlüssel dazu</translation>
    </message>
    <message>
        <source>Certificate without a key</source>
        <translation>Zertifikat ohne Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>With an identity the device shows who it is: to this server, to a network or to a website. When it has ended, whatever relies on it stops working.</source>
        <translation>Mit einer Identität weist sich das Gerät aus: gegenüber diesem Server, einem Netzwerk oder einer Website. Ist sie abgelaufen, funktioniert nichts mehr, was sich auf sie stützt.</translation>
    </message>
    <message>
        <source>The device trusts it, or passes it on when it shows an identity.</source>
        <translation>Das Gerät vertraut ihm oder gibt es weiter, wenn es eine Identität vorzeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CertificateWizard</name>
    <message>
        <source>Save and close</source>
        <translation>Sichern und schließen</translation>
    </message>
    <message>
        <source>Give the request up…</source>
        <translation>Anforderung aufgeben …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Where the push certificate stands can’t be shown.</source>
        <translation>Der Stand des Push-Zertifikats lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Renew the push certificate</source>
        <translation>Push-Zertifikat erneuern</translation>
    </message>
    <message>
        <source>Get a push certificate</source>
        <translation>Push-Zertifikat beschaffen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Give the request up?</source>
        <translation>Die Anforderung aufgeben?</translation>
    </message>
    <message>
        <source>Its private key is deleted. If it was uploaded to Apple already, the certificate that comes back can’t be used any more. The certificate in use stays as it is.</source>
        <translation>Ihr privater Schlüssel wird gelöscht. Wurde sie schon zu Apple hochgeladen, ist das Zertifikat von dort nicht mehr zu gebrauchen. Das benutzte Zertifikat bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>The request was not given up.</source>
        <translation>Die Anforderung wurde nicht aufgegeben.</translation>
    </message>
    <message>
        <source>The push certificate</source>
        <translation>Das Push-Zertifikat</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChangesSheet</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>The device tells the same as it did then.</source>
        <translation>Das Gerät meldet dasselbe wie damals.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Seit einer Woche</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Seit einem Monat</translation>
    </message>
    <message>
        <source>Since three months ago</source>
        <translation>Seit drei Monaten</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>Seit einem Jahr</translation>
    </message>
    <message>
        <source>The changes can’t be shown.</source>
        <translation>Die Änderungen lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>%1 against now</source>
        <comment>a day</comment>
        <translation>%1 gegen heute</translation>
    </message>
    <message>
        <source>There were too many changes to compare all of them.</source>
        <translation>Es waren zu viele Änderungen, um alle zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CheckRow</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChoiceControl</name>
    <message>
        <source>%1 (not one of Apple’s)</source>
        <translation>%1 (nicht von Apple vorgesehen)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Apple’s default: %1</source>
        <translation>Standard von Apple: %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChoiceSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColumnsSheet</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Tick what the list shows; drag to change the order.</source>
        <translation>Ankreuzen, was die Liste zeigt; ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>One more column</source>
        <translation>Noch eine Spalte</translation>
    </message>
    <message>
        <source>What the column says</source>
        <translation>Was die Spalte sagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, such as Zoom</source>
        <translation>Name, etwa Zoom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>column, kind</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandDetail</name>
    <message>
        <source>Open device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei sichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage wie gesendet</translation>
    </message>
    <message>
        <source>Response as received</source>
        <translation>Antwort wie empfangen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The command can’t be shown.</source>
        <translation>Der Befehl kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Queued by %1</source>
        <translation>Eingereiht von %1</translation>
    </message>
    <message>
        <source>Command UUID</source>
        <translation>Befehls-UUID</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>Befehlsart</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Verlangt am</translation>
    </message>
    <message numerus="yes">
        <source>The device said %n time(s) that it is busy or locked.</source>
        <translation>
            <numerusform>Das Gerät hat %n-mal gesagt, dass es beschäftigt oder gesperrt ist.</numerusform>
            <numerusform>Das Gerät hat %n-mal gesagt, dass es beschäftigt oder gesperrt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei sichern</translation>
    </message>
    <message>
        <source>Property lists (*.plist)</source>
        <translation>Property-Listen (*.plist)</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>profile, device</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Why no answer?</source>
        <translation>Warum keine Antwort?</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>state, a remark</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Given up at</source>
        <translation>Aufgegeben um</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Zurückgehalten bis</translation>
    </message>
    <message>
        <source>Pushed: the push service took the wake-up</source>
        <translation>Geweckt: Der Push-Dienst hat den Weckruf angenommen</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>told a second time</source>
        <translation>ein zweites Mal gemeldet</translation>
    </message>
    <message>
        <source>after it was given up</source>
        <translation>nachdem er aufgegeben war</translation>
    </message>
    <message>
        <source>what was to be sent can’t be read any more</source>
        <translation>was zu senden war, ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>device, serial number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandForm</name>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Es gibt nichts auszufüllen.</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Schlüssel des Befehls</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandSending</name>
    <message>
        <source>%1 for %2 is under way. Activity shows the answer.</source>
        <comment>command, for whom</comment>
        <translation>%1 für %2 ist unterwegs. Die Antwort steht unter „Aktivität“.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandSheet</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The command can’t be shown.</source>
        <translation>Der Befehl kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>command, device</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>Befehlsart</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the property list</source>
        <translation>Die Property-Liste sichern</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Why no answer?</source>
        <translation>Warum keine Antwort?</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Geweckt</translation>
    </message>
    <message>
        <source>Given up at</source>
        <translation>Aufgegeben um</translation>
    </message>
    <message>
        <source>Property lists (*.plist)</source>
        <translation>Property-Listen (*.plist)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandsView</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Commands by state</source>
        <translation>Befehle nach Zustand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The commands can’t be shown.</source>
        <translation>Die Befehle können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The commands can’t be shown</source>
        <translation>Die Befehle können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No command is in this state or has these words.</source>
        <translation>Kein Befehl ist in diesem Zustand oder enthält diese Worte.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No commands yet</source>
        <translation>Noch keine Befehle</translation>
    </message>
    <message>
        <source>What is asked of devices, and what they answer, is listed here.</source>
        <translation>Was von Geräten verlangt wird und was sie antworten, steht hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Commands by kind</source>
        <translation>Befehle nach Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Call off everything that waits…</source>
        <translation>Alles Wartende zurückziehen …</translation>
    </message>
    <message>
        <source>Device, serial number, command, person</source>
        <translation>Gerät, Seriennummer, Befehl, Person</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparisonGrid</name>
    <message>
        <source>%1: %2, the other %3</source>
        <comment>fact, one, other</comment>
        <translation>%1: %2, das andere %3</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparisonView</name>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComplianceDashboard</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>By kind of device</source>
        <translation>Nach Geräteart</translation>
    </message>
    <message>
        <source>What is broken most</source>
        <translation>Was am häufigsten verletzt ist</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation>Geräte nach Zustand</translation>
    </message>
    <message>
        <source>Devices by state, day by day</source>
        <translation>Geräte nach Zustand, Tag für Tag</translation>
    </message>
    <message numerus="yes">
        <source>of %n device(s) compliant</source>
        <translation>
            <numerusform>von %n Gerät konform</numerusform>
            <numerusform>von %n Geräten konform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a policy</source>
        <translation>
            <numerusform>%n ohne Richtlinie</numerusform>
            <numerusform>%n ohne Richtlinie</numerusform>
        </translation>
    </message>
    <message>
        <source>Change this policy</source>
        <translation>Diese Richtlinie ändern</translation>
    </message>
    <message>
        <source>No enrolled device in the group</source>
        <translation>Kein registriertes Gerät in der Gruppe</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is judged yet.</source>
        <translation>Noch ist kein Gerät beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>of the first %n found</source>
        <translation>
            <numerusform>vom ersten %n gefundenen</numerusform>
            <numerusform>von den ersten %n gefundenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Every device that told is as it should be.</source>
        <translation>Nichts. Jedes Gerät, das etwas gemeldet hat, ist wie verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComplianceScreen</name>
    <message>
        <source>Export compliance</source>
        <translation>Konformität exportieren</translation>
    </message>
    <message>
        <source>compliance.csv</source>
        <translation>konformitaet.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>Die Liste wurde nicht exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n Zeile exportiert.</numerusform>
            <numerusform>%n Zeilen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>compliance.pdf</source>
        <translation>konformitaet.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF …</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Eine leere</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Compliance can’t be shown.</source>
        <translation>Die Konformität lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2 compliant</source>
        <translation>%1 von %2 konform</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) not compliant</source>
        <translation>
            <numerusform>%n Gerät nicht konform</numerusform>
            <numerusform>%n Geräte nicht konform</numerusform>
        </translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>The devices can’t be shown.</source>
        <translation>Die Geräte lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gesichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConfirmationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConflictsSheet</name>
    <message>
        <source>Conflicts on %1</source>
        <translation>Konflikte auf %1</translation>
    </message>
    <message>
        <source>What several assigned profiles say about the same setting, and what holds then.</source>
        <translation>Was mehrere zugewiesene Profile zur selben Einstellung sagen und was dann gilt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much on this device to compare everything.</source>
        <translation>Auf diesem Gerät ist zu viel, um alles zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DataControl</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern als …</translation>
    </message>
    <message>
        <source>“%1” is too large: %2. Up to %3 fit.</source>
        <translation>„%1“ ist zu groß: %2. Bis %3 passen hinein.</translation>
    </message>
    <message>
        <source>“%1” can’t be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No file. Choose one or drop it here.</source>
        <translation>Keine Datei. Eine wählen oder hier ablegen.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Es wurde nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DateControl</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Choose a date: %1</source>
        <translation>Datum wählen: %1</translation>
    </message>
    <message>
        <source>Empty. The profile still holds %1.</source>
        <translation>Leer. Im Profil steht weiterhin %1.</translation>
    </message>
    <message>
        <source>Not a whole date. The profile still holds %1.</source>
        <translation>Kein vollständiges Datum. Im Profil steht weiterhin %1.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceActions</name>
    <message>
        <source>The inventory was not asked for.</source>
        <translation>Das Inventar wurde nicht abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n device(s) for fresh facts. The rows change as they answer.</source>
        <translation>
            <numerusform>%n Gerät nach neuen Angaben gefragt. Die Zeile ändert sich, sobald es antwortet.</numerusform>
            <numerusform>%n Geräte nach neuen Angaben gefragt. Die Zeilen ändern sich, sobald sie antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was not woken.</source>
        <translation>Das Gerät wurde nicht geweckt.</translation>
    </message>
    <message>
        <source>Wake-up sent. The device comes when it has a network.</source>
        <translation>Weckruf gesendet. Das Gerät meldet sich, sobald es Netz hat.</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>Der Befehl wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The enrollment of %1 goes at its next contact.</source>
        <translation>Die Registrierung von %1 wird entfernt, sobald es sich meldet.</translation>
    </message>
    <message>
        <source>The record of %1 is deleted.</source>
        <translation>Der Eintrag von %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>Die Änderung wurde nicht gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s) to a group</source>
        <translation>
            <numerusform>%n Gerät zu einer Gruppe hinzufügen</numerusform>
            <numerusform>%n Geräte zu einer Gruppe hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles assigned to the group are installed at the next contact.</source>
        <translation>Der Gruppe zugewiesene Profile werden beim nächsten Kontakt installiert.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe …</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Name der neuen Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added to the group.</source>
        <translation>
            <numerusform>%n Gerät zur Gruppe hinzugefügt.</numerusform>
            <numerusform>%n Geräte zur Gruppe hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign a profile to %n device(s)</source>
        <translation>
            <numerusform>%n Gerät ein Profil zuweisen</numerusform>
            <numerusform>%n Geräten ein Profil zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is installed at each device’s next contact.</source>
        <translation>Es wird installiert, sobald sich das Gerät meldet.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>The profile was not assigned.</source>
        <translation>Das Profil wurde nicht zugewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>Profile assigned to %n device(s).</source>
        <translation>
            <numerusform>Profil %n Gerät zugewiesen.</numerusform>
            <numerusform>Profil %n Geräten zugewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record…</source>
        <translation>Eintrag löschen …</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Jetzt wecken</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Shut down…</source>
        <translation>Ausschalten …</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>Zu Gruppe hinzufügen …</translation>
    </message>
    <message>
        <source>Assign profile…</source>
        <translation>Profil zuweisen …</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Clear passcode…</source>
        <translation>Code löschen …</translation>
    </message>
    <message>
        <source>Remove enrollment…</source>
        <translation>Registrierung entfernen …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>The identity was not renewed.</source>
        <translation>Die Identität wurde nicht erneuert.</translation>
    </message>
    <message>
        <source>%1 gets a new identity at its next contact. The one it has stays good until then.</source>
        <translation>%1 bekommt beim nächsten Kontakt eine neue Identität. Bis dahin gilt die jetzige.</translation>
    </message>
    <message>
        <source>Renew identity now</source>
        <translation>Identität jetzt erneuern</translation>
    </message>
    <message>
        <source>Link to enroll again…</source>
        <translation>Link zum Neuregistrieren …</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Alle Optionen …</translation>
    </message>
    <message>
        <source>The device can’t be shown.</source>
        <translation>Das Gerät ist nicht darstellbar.</translation>
    </message>
    <message>
        <source>Why no answer?</source>
        <translation>Warum keine Antwort?</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Einstellungen ändern …</translation>
    </message>
    <message>
        <source>Install package…</source>
        <translation>Paket installieren …</translation>
    </message>
    <message>
        <source>Renew FileVault key…</source>
        <translation>FileVault-Schlüssel erneuern …</translation>
    </message>
    <message>
        <source>Install app…</source>
        <translation>App installieren …</translation>
    </message>
    <message>
        <source>Lost Mode and location…</source>
        <translation>Modus „Verloren“ und Ort …</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle …</translation>
    </message>
    <message>
        <source>Activation Lock…</source>
        <translation>Aktivierungssperre …</translation>
    </message>
    <message>
        <source>A certificate of %1 is revoked.</source>
        <translation>Ein Zertifikat von %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Identity certificates…</source>
        <translation>Identitätszertifikate …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceAppsTab</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>No apps known</source>
        <translation>Keine Apps bekannt</translation>
    </message>
    <message>
        <source>The list comes with the device’s inventory. Refresh asks for it now.</source>
        <translation>Die Liste kommt mit dem Inventar des Geräts. „Aktualisieren“ fragt sie jetzt ab.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceAuthoritiesSheet</name>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>Zertifikate der Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Apple’s device authorities</source>
        <translation>Apples Geräte-Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>With one, a link can ask a device to prove its serial number before it is managed.</source>
        <translation>Mit einer kann ein Link ein Gerät seine Seriennummer nachweisen lassen, bevor es verwaltet wird.</translation>
    </message>
    <message>
        <source>Every Apple device is built with a certificate. These authorities vouch for it. They let nobody in by themselves, and identities have nothing to do with them. One that has expired still counts: devices keep the certificate they were built with.</source>
        <translation>Jedes Apple-Gerät hat ab Werk ein Zertifikat. Diese Zertifizierungsstellen bürgen dafür. Sie lassen von sich aus niemanden herein, und mit den Identitäten haben sie nichts zu tun. Auch eine abgelaufene gilt noch: Geräte behalten ihr Zertifikat ab Werk.</translation>
    </message>
    <message>
        <source>The authorities can’t be shown.</source>
        <translation>Die Zertifizierungsstellen lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>still counts</source>
        <translation>gilt noch</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>Die Datei wurde nicht importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n authority/authorities imported.</source>
        <translation>
            <numerusform>%n Zertifizierungsstelle importiert.</numerusform>
            <numerusform>%n Zertifizierungsstellen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Links that ask a device for its certificate refuse those that this authority vouches for. Enrolled devices are not touched.</source>
        <translation>Links, die ein Gerät nach seinem Zertifikat fragen, lehnen dann ab, wofür diese Zertifizierungsstelle bürgt. Registrierte Geräte bleiben unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceCertificatesTab</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>No certificates known</source>
        <translation>Keine Zertifikate bekannt</translation>
    </message>
    <message>
        <source>The list comes with the device’s inventory. Refresh asks for it now.</source>
        <translation>Die Liste kommt mit dem Inventar des Geräts. „Aktualisieren“ fragt sie jetzt ab.</translation>
    </message>
    <message>
        <source>Identity · %1</source>
        <translation>Identität · %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Filter by name or issuer</source>
        <translation>Nach Name oder Aussteller filtern</translation>
    </message>
    <message>
        <source>Filter the certificates</source>
        <translation>Zertifikate filtern</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No certificate has these words.</source>
        <translation>Kein Zertifikat enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceCommandsTab</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing was asked of this device yet</source>
        <translation>Von diesem Gerät wurde noch nichts verlangt</translation>
    </message>
    <message>
        <source>Commands and their answers are listed here.</source>
        <translation>Befehle und ihre Antworten stehen hier.</translation>
    </message>
    <message>
        <source>The commands can’t be shown.</source>
        <translation>Die Befehle können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Show request and response</source>
        <translation>Anfrage und Antwort zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, who asked</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why no answer?</source>
        <translation>Warum keine Antwort?</translation>
    </message>
    <message>
        <source>Call off all…</source>
        <translation>Alle zurückziehen …</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Commands by state</source>
        <translation>Befehle nach Zustand</translation>
    </message>
    <message>
        <source>Command, person</source>
        <translation>Befehl, Person</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No command is in this state or has these words.</source>
        <translation>Kein Befehl ist in diesem Zustand oder enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceDetail</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Open in full</source>
        <translation>Ganz öffnen</translation>
    </message>
    <message>
        <source>The device can’t be shown.</source>
        <translation>Das Gerät kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It waits for approval.</source>
        <translation>Es wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>It has said what it is. It gets no profiles, no commands and no secrets until you let it in.</source>
        <translation>Es hat gesagt, was es ist. Bis zur Freigabe bekommt es keine Profile, keine Befehle und keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceLinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>A link for this device alone. It enrolls again through it and stays the same record, also while its present enrollment still lives. Any other device that comes through it is refused.</source>
        <translation>Ein Link nur für dieses Gerät. Es registriert sich darüber neu und bleibt derselbe Eintrag, auch solange seine jetzige Registrierung noch gilt. Jedes andere Gerät, das darüber kommt, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>%1 enrolls again</source>
        <comment>name of a link</comment>
        <translation>%1, neue Registrierung</translation>
    </message>
    <message>
        <source>Created, ready to share</source>
        <translation>Erstellt, bereit zum Teilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceModel</name>
    <message>
        <source>Listed twice · %1</source>
        <comment>model and serial number</comment>
        <translation>Zweimal gelistet · %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceNotesTab</name>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Owner’s e-mail</source>
        <translation>E-Mail des Besitzers</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>A field of your own is whatever the office wants to know of its devices: a desk, a warranty, a project. Queries and exports know it too.</source>
        <translation>Ein eigenes Feld ist, was das Büro sonst noch über seine Geräte wissen will: ein Platz, eine Garantie, ein Projekt. Abfragen und Exporte kennen es auch.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Name, e.g. Desk</source>
        <translation>Name, z. B. Platz</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Name des neuen Felds</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the new field</source>
        <translation>Wert des neuen Felds</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>A field can’t be called that.</source>
        <translation>So kann ein Feld nicht heißen.</translation>
    </message>
    <message>
        <source>Its name has letters, digits, spaces, dots, dashes and underscores.</source>
        <translation>Der Name hat Buchstaben, Ziffern, Leerzeichen, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>There is a field %1 already.</source>
        <translation>Das Feld %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>A note of another device was not saved.</source>
        <translation>Eine Notiz zu einem anderen Gerät wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>Das wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DevicePreview</name>
    <message>
        <source>Preview for…</source>
        <translation>Vorschau für …</translation>
    </message>
    <message>
        <source>Shows the profile as this device would get it, with its values in place of the variables.</source>
        <translation>Zeigt das Profil, wie dieses Gerät es bekäme, mit seinen Werten anstelle der Variablen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceProfilesTab</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No profiles on this device</source>
        <translation>Keine Profile auf diesem Gerät</translation>
    </message>
    <message>
        <source>Assign a profile to the device or to one of its groups; it is installed at the next contact.</source>
        <translation>Dem Gerät oder einer seiner Gruppen ein Profil zuweisen; es wird beim nächsten Kontakt installiert.</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <comment>version, identifier</comment>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>From this server</source>
        <translation>Von diesem Server</translation>
    </message>
    <message>
        <source>Installed by hand</source>
        <translation>Von Hand installiert</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Its enrollment</source>
        <translation>Seine Registrierung</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceSecurityTab</name>
    <message>
        <source>Firewall, app by app</source>
        <translation>Firewall, App für App</translation>
    </message>
    <message>
        <source>Told by the device: %1</source>
        <comment>when</comment>
        <translation>Vom Gerät gemeldet: %1</translation>
    </message>
    <message>
        <source>The device hasn’t told about its security yet. Refresh asks for it.</source>
        <translation>Das Gerät hat über seine Sicherheit noch nichts gemeldet. „Aktualisieren“ fragt danach.</translation>
    </message>
    <message>
        <source>Lets connections in</source>
        <translation>Lässt Verbindungen herein</translation>
    </message>
    <message>
        <source>Lets nothing in</source>
        <translation>Lässt nichts herein</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceSummaryTab</name>
    <message>
        <source>Owner and notes</source>
        <translation>Person und Notizen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>command, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceTable</name>
    <message>
        <source>Click to sort; with Shift also by this column. Drag to move it.</source>
        <translation>Klicken sortiert, mit Umschalt auch danach; ziehen verschiebt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceTimelineTab</name>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu zeigen ist</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>The timeline can’t be shown.</source>
        <translation>Der Verlauf lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing that happened has these words.</source>
        <translation>Kein Ereignis enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>What changes on the device and what it is asked is kept here.</source>
        <translation>Hier steht, was sich auf dem Gerät ändert und worum es gebeten wird.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceUpdatesTab</name>
    <message>
        <source>What it does by itself</source>
        <translation>Was es von selbst tut</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>Gerät fragen</translation>
    </message>
    <message>
        <source>Order an update…</source>
        <translation>Aktualisierung anordnen …</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Updates on offer</source>
        <translation>Angebotene Aktualisierungen</translation>
    </message>
    <message>
        <source>It isn’t supervised, so it can’t be asked about updates.</source>
        <translation>Es ist nicht betreut und kann daher nicht nach Aktualisierungen gefragt werden.</translation>
    </message>
    <message>
        <source>This device can’t be asked about updates.</source>
        <translation>Dieses Gerät kann nicht nach Aktualisierungen gefragt werden.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Update identifier</source>
        <translation>Kennung für Updates</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>update, how far it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The device wasn’t asked yet.</source>
        <translation>Das Gerät wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>%1: the device was offered none.</source>
        <comment>when</comment>
        <translation>%1: dem Gerät wurde keine angeboten.</translation>
    </message>
    <message>
        <source>Told by the device: %1</source>
        <comment>when</comment>
        <translation>Vom Gerät gemeldet: %1</translation>
    </message>
    <message>
        <source>The device is asked.</source>
        <translation>Das Gerät wird gefragt.</translation>
    </message>
    <message>
        <source>Its answer appears here at its next contact.</source>
        <translation>Die Antwort erscheint hier beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>The device was not asked.</source>
        <translation>Das Gerät wurde nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DevicesScreen</name>
    <message numerus="yes">
        <source>%n device(s) in quarantine</source>
        <translation>
            <numerusform>%n Gerät in Quarantäne</numerusform>
            <numerusform>%n Geräte in Quarantäne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait(s) in quarantine.</source>
        <translation>
            <numerusform>%n Gerät wartet in Quarantäne.</numerusform>
            <numerusform>%n Geräte warten in Quarantäne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s) match</source>
        <comment>%1: how many match</comment>
        <translation>
            <numerusform>%1 von %n Gerät passt</numerusform>
            <numerusform>%1 von %n Geräten passen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of devices, how many need attention</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Send people an enrollment link; each device appears here within a second of its first contact.</source>
        <translation>Einen Registrierungslink verschicken; jedes Gerät erscheint hier binnen einer Sekunde nach seinem ersten Kontakt.</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>devices.csv</source>
        <translation>geraete.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>Die Liste wurde nicht exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) exported.</source>
        <translation>
            <numerusform>%n Gerät exportiert.</numerusform>
            <numerusform>%n Geräte exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>The list of devices can’t be shown.</source>
        <translation>Die Liste der Geräte kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Assign profile…</source>
        <translation>Profil zuweisen …</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>Zu Gruppe hinzufügen …</translation>
    </message>
    <message>
        <source>Open in full</source>
        <translation>Ganz öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Listed twice: %n device(s).</source>
        <translation>
            <numerusform>Doppelt geführt: %n Gerät.</numerusform>
            <numerusform>Doppelt geführt: %n Geräte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) stand(s) behind this query.</source>
        <translation>
            <numerusform>%n Gerät steht hinter dieser Abfrage.</numerusform>
            <numerusform>%n Geräte stehen hinter dieser Abfrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Abfrage leeren</translation>
    </message>
    <message>
        <source>%1 · by the last valid query</source>
        <comment>the query in the field isn&apos;t right</comment>
        <translation>%1 · nach der letzten gültigen Abfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n selected of %1 that match.</source>
        <translation>
            <numerusform>%n ausgewählt von %1, die passen.</numerusform>
            <numerusform>%n ausgewählt von %1, die passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the first %1</source>
        <translation>Die ersten %1 auswählen</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>CSV for spreadsheets…</source>
        <translation>CSV für Tabellen …</translation>
    </message>
    <message>
        <source>JSON for programs…</source>
        <translation>JSON für Programme …</translation>
    </message>
    <message>
        <source>PDF to print…</source>
        <translation>PDF zum Drucken …</translation>
    </message>
    <message>
        <source>devices.json</source>
        <translation>geraete.json</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>devices.pdf</source>
        <translation>geraete.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 devices</source>
        <comment>numbers</comment>
        <translation>Export: %1 von %2 Geräten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>View %1 deleted.</source>
        <translation>Ansicht %1 gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Packages…</source>
        <translation>Pakete …</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Send command…</source>
        <translation>Befehl senden …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DevicesSheet</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, serial number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The first %1 of %2. Look for a name or serial number to find others.</source>
        <translation>Die ersten %1 von %2. Andere finden sich über Namen oder Seriennummer.</translation>
    </message>
    <message>
        <source>No device to add</source>
        <translation>Kein Gerät zum Hinzufügen</translation>
    </message>
    <message>
        <source>Every device is in this group already.</source>
        <translation>Jedes Gerät ist schon in dieser Gruppe.</translation>
    </message>
    <message>
        <source>None that isn’t in the group fits these words.</source>
        <translation>Zu diesen Worten passt keines, das nicht schon in der Gruppe ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) chosen</source>
        <translation>
            <numerusform>%n Gerät gewählt</numerusform>
            <numerusform>%n Geräte gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DifferenceView</name>
    <message>
        <source>Differences in the XML</source>
        <translation>Unterschiede im XML</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are the same</source>
        <translation>
            <numerusform>%n Zeile ist gleich</numerusform>
            <numerusform>%n Zeilen sind gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DoorNote</name>
    <message numerus="yes">
        <source>%n got no further than the door…</source>
        <translation>
            <numerusform>%n kam nicht weiter als bis zur Tür …</numerusform>
            <numerusform>%n kamen nicht weiter als bis zur Tür …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DoorSheet</name>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS alert: %1</source>
        <translation>TLS-Alert: %1</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>An der Tür</translation>
    </message>
    <message>
        <source>Whoever came since this link was made and the server was started. Which link they held can’t be known: a broken connection doesn’t tell, and an unknown address belongs to no link.</source>
        <translation>Wer kam, seit es diesen Link gibt und der Server gestartet ist. Welchen Link jemand hatte, ist nicht zu erfahren: Eine abgebrochene Verbindung verrät es nicht, und eine unbekannte Adresse gehört zu keinem Link.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DraftsSheet</name>
    <message>
        <source>A draft of %1 isn’t saved yet.</source>
        <translation>Ein Entwurf von %1 ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>A draft can’t be opened: it is damaged, or from another data folder.</source>
        <translation>Ein Entwurf lässt sich nicht öffnen: Er ist beschädigt oder stammt aus einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Last changed: %1.</source>
        <translation>Zuletzt geändert: %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DropZone</name>
    <message>
        <source>Drop profile files anywhere on this page to import them</source>
        <translation>Profildateien irgendwo auf dieser Seite ablegen, um sie zu importieren</translation>
    </message>
    <message>
        <source>Drop .mobileconfig files or a whole folder here</source>
        <translation>.mobileconfig-Dateien oder einen ganzen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Signed or plain. They are kept and delivered exactly as they are.</source>
        <translation>Signiert oder nicht, sie bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DuplicatesSheet</name>
    <message>
        <source>Its groups too, so their profiles are installed</source>
        <translation>Auch seine Gruppen, sodass deren Profile installiert werden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Doppelt geführt</translation>
    </message>
    <message>
        <source>The same hardware stands here under two identifiers, as after a repair or an enrollment of another kind. Merged, the record that is gone goes on in the one that stays: commands, messages, enrollments, notes, and owner and fields where the other has none. Secrets stay where they are.</source>
        <translation>Dieselbe Hardware steht hier unter zwei Kennungen, etwa nach einer Reparatur oder einer Registrierung anderer Art. Beim Zusammenführen geht der beendete Eintrag in dem auf, der bleibt: Befehle, Meldungen, Registrierungen, Notizen sowie Person und Felder, wo der andere keine hat. Geheimnisse bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The devices that stand here twice can’t be shown.</source>
        <translation>Die doppelt geführten Geräte können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Both are enrolled, so these are two that answer. Remove the enrollment of the one that is no longer used first.</source>
        <translation>Beide sind registriert, es antworten also zwei. Zuerst bei dem, das nicht mehr benutzt wird, die Registrierung entfernen.</translation>
    </message>
    <message>
        <source>Merge %1?</source>
        <translation>%1 zusammenführen?</translation>
    </message>
    <message>
        <source>Its record becomes part of %1 and is no longer listed. This can’t be undone.</source>
        <translation>Der Eintrag geht in %1 auf und wird nicht mehr geführt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The two are one record now: %1.</source>
        <translation>Die beiden sind jetzt ein Eintrag: %1.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DurationField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EditLinkSheet</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Its address stays the same, and so does whatever was sent to people. Whose devices it is for, and whether somebody has to approve, can’t be changed: make a new link for that.</source>
        <translation>Die Adresse bleibt dieselbe und mit ihr alles, was schon verschickt ist. Für wessen Geräte er gilt und ob jemand zustimmen muss, lässt sich nicht ändern: Dafür einen neuen Link anlegen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The link was not changed.</source>
        <translation>Der Link wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EditOperatorSheet</name>
    <message>
        <source>The vault is locked with their passphrase, so it opens for them only after you have given them a new one.</source>
        <translation>Der Tresor ist mit der Passphrase dieser Person verschlossen; er öffnet sich erst, wenn sie eine neue bekommen hat.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Neue Passphrase …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Eigene Passphrase</translation>
    </message>
    <message>
        <source>The role was not changed.</source>
        <translation>Die Rolle wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EditorHeader</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Version sichern …</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Zurück zu den Profilen</translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <source>New, draft</source>
        <translation>Neu, Entwurf</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>Version %1, Entwurf</translation>
    </message>
    <message>
        <source>Devices get it once it is saved as a version and assigned.</source>
        <translation>Geräte bekommen es, sobald es als Version gesichert und zugewiesen ist.</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Wird beim Tippen gesichert</translation>
    </message>
    <message>
        <source>Kept in memory only until it is saved</source>
        <translation>Bis zum Sichern nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>The text is no property list at the moment.</source>
        <translation>Der Text ist zurzeit keine Property-Liste.</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>The file is a binary property list. The XML shown is its translation; once something is changed, it is saved as XML.</source>
        <translation>Die Datei ist eine binäre Property List. Das gezeigte XML ist ihre Übersetzung; sobald etwas geändert ist, wird sie als XML gesichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EditorOpener</name>
    <message>
        <source>The draft of %1 can’t be opened.</source>
        <translation>Der Entwurf von %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The draft can’t be opened.</source>
        <translation>Der Entwurf lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The draft was not thrown away.</source>
        <translation>Der Entwurf wurde nicht verworfen.</translation>
    </message>
    <message>
        <source>You go on with the draft of %1.</source>
        <translation>Weiter mit dem Entwurf (zuletzt geändert: %1).</translation>
    </message>
    <message>
        <source>Its last change was not written completely and is missing.</source>
        <translation>Seine letzte Änderung wurde nicht vollständig geschrieben und fehlt.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>The editor can’t be opened.</source>
        <translation>Der Editor lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Leave %1 without saving?</source>
        <translation>%1 verlassen, ohne zu sichern?</translation>
    </message>
    <message>
        <source>The changes are only in memory: this window can’t keep drafts. They are lost unless you save a version.</source>
        <translation>Die Änderungen stehen nur im Arbeitsspeicher: Dieses Fenster kann keine Entwürfe aufbewahren. Ohne eine gesicherte Version gehen sie verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>It was begun from version %1; version %2 was saved since. Saving asks what to do about that.</source>
        <translation>Er geht von Version %1 aus; seither wurde Version %2 gesichert. Beim Sichern wird gefragt, was damit geschehen soll.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EditorScreen</name>
    <message>
        <source>Parts of the editor</source>
        <translation>Teile des Editors</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>Die Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Not changed: %1.</source>
        <translation>Nicht geändert: %1.</translation>
    </message>
    <message>
        <source>Version %1 saved. Devices it is assigned to get it at their next contact.</source>
        <translation>Version %1 gesichert. Geräte, denen das Profil zugewiesen ist, bekommen sie beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>Version %1 has this content already.</source>
        <translation>Version %1 hat diesen Inhalt bereits.</translation>
    </message>
    <message>
        <source>The version was not saved.</source>
        <translation>Die Version wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Preview for…</source>
        <translation>Vorschau für …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EndingsCard</name>
    <message>
        <source>What ends</source>
        <translation>Was endet</translation>
    </message>
    <message>
        <source>What ends can’t be told right now.</source>
        <translation>Was endet, lässt sich gerade nicht sagen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EnrollmentScreen</name>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>The links can’t be shown.</source>
        <translation>Die Links können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Links filtern</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message numerus="yes">
        <source>%n open link(s)</source>
        <translation>
            <numerusform>%n offener Link</numerusform>
            <numerusform>%n offene Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Links can’t be made yet: there is no push certificate.</source>
        <translation>Es lassen sich noch keine Links anlegen: Das Push-Zertifikat fehlt.</translation>
    </message>
    <message>
        <source>Its topic becomes part of every enrollment and can’t be changed later, so it has to be here first.</source>
        <translation>Sein Topic wird Teil jeder Registrierung und lässt sich später nicht ändern, darum muss es zuerst da sein.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <source>A link or QR code lets people enroll their iPhone, iPad or Mac by themselves. You set how many and how long.</source>
        <translation>Mit einem Link oder QR-Code lassen sich iPhone, iPad und Mac ohne Hilfe registrieren. Sie legen fest, wie viele und wie lange.</translation>
    </message>
    <message>
        <source>Import a push certificate</source>
        <translation>Ein Push-Zertifikat importieren</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Get it under Server…</source>
        <translation>Unter „Server“ besorgen …</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>For people…</source>
        <translation>Für Personen …</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for approval</source>
        <translation>
            <numerusform>%n wartet auf Freigabe</numerusform>
            <numerusform>%n warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not while the self-test has failed</source>
        <translation>Nicht, solange der Selbsttest fehlschlägt</translation>
    </message>
    <message>
        <source>Links aren’t shared now: the self-test has failed (%1).</source>
        <translation>Links werden jetzt nicht geteilt: der Selbsttest ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>Whoever opened one would be stuck. Put it right, then run the self-test again.</source>
        <translation>Wer einen öffnet, bliebe stecken. Berichtigen und den Selbsttest noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Show what failed…</source>
        <translation>Zeigen, was gescheitert ist …</translation>
    </message>
    <message>
        <source>Export open links of people</source>
        <translation>Offene Links von Personen exportieren</translation>
    </message>
    <message>
        <source>links.csv</source>
        <translation>links.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n open link(s) of people exported.</source>
        <translation>
            <numerusform>%n offener Link einer Person exportiert.</numerusform>
            <numerusform>%n offene Links von Personen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The links were not exported.</source>
        <translation>Die Links wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>Links aren’t shown to your role</source>
        <translation>Links sind für diese Rolle nicht sichtbar</translation>
    </message>
    <message>
        <source>Whoever has one can enroll a device. The help desk and admins see them.</source>
        <translation>Wer einen hat, kann ein Gerät registrieren. Helpdesk und Admins sehen sie.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::EntriesControl</name>
    <message>
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>%1, %2. entry</source>
        <translation>%1, %2. Eintrag</translation>
    </message>
    <message>
        <source>Remove the entry %1</source>
        <translation>Eintrag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExplainSheet</name>
    <message>
        <source>Holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Doesn’t hold</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Holds. The device has: %1</source>
        <translation>Trifft zu. Das Gerät hat: %1</translation>
    </message>
    <message>
        <source>Doesn’t hold. The device has: %1</source>
        <translation>Trifft nicht zu. Das Gerät hat: %1</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The reason can’t be shown.</source>
        <translation>Der Grund lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>It is in %1, because every device is.</source>
        <translation>Es ist in %1, weil jedes Gerät es ist.</translation>
    </message>
    <message>
        <source>It is in %1, because somebody or its link put it there: %2.</source>
        <translation>Es ist in %1, weil jemand oder sein Link es aufgenommen hat: %2.</translation>
    </message>
    <message>
        <source>It isn’t in %1: nobody put it there.</source>
        <translation>Es ist nicht in %1: niemand hat es aufgenommen.</translation>
    </message>
    <message>
        <source>It is in %1 since %2, because the query finds it:</source>
        <translation>Es ist seit %2 in %1, weil die Abfrage es findet:</translation>
    </message>
    <message>
        <source>It isn’t in %1, because the query doesn’t find it:</source>
        <translation>Es ist nicht in %1, weil die Abfrage es nicht findet:</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExportSheet</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Signed by %1, to the byte.</source>
        <translation>Signiert von %1, bytegenau.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>As it is, to the byte. Devices call it unsigned when it is installed by hand.</source>
        <translation>Unverändert, bytegenau. Von Hand installiert, gilt es auf Geräten als nicht signiert.</translation>
    </message>
    <message>
        <source>Signed by this server</source>
        <translation>Von diesem Server signiert</translation>
    </message>
    <message>
        <source>With the identity that it signs its enrollment profiles with.</source>
        <translation>Mit der Identität, mit der er seine Registrierungsprofile signiert.</translation>
    </message>
    <message>
        <source>Signed with an identity of yours</source>
        <translation>Mit einer eigenen Identität signiert</translation>
    </message>
    <message>
        <source>A .p12 file with a certificate and its key. It is used once and not kept.</source>
        <translation>Eine .p12-Datei mit einem Zertifikat und seinem Schlüssel. Sie wird einmal benutzt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Signing identity</source>
        <translation>Identität zum Signieren</translation>
    </message>
    <message>
        <source>Identities (*.p12 *.pfx)</source>
        <translation>Identitäten (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Only one device can read it</source>
        <translation>Nur ein Gerät kann es lesen</translation>
    </message>
    <message>
        <source>Choose the device…</source>
        <translation>Gerät wählen …</translation>
    </message>
    <message>
        <source>No device is chosen yet.</source>
        <translation>Noch kein Gerät gewählt.</translation>
    </message>
    <message>
        <source>Its payloads are encrypted to the identity that the device enrolled with. Name and identifier stay readable.</source>
        <translation>Die Payloads werden für die Identität verschlüsselt, mit der sich das Gerät registriert hat. Name und Kennung bleiben lesbar.</translation>
    </message>
    <message>
        <source>Variables get the values of this device.</source>
        <translation>Variablen bekommen die Werte dieses Geräts.</translation>
    </message>
    <message>
        <source>The signature of %1 goes with that; sign it anew if it has to have one.</source>
        <translation>Die Signatur von %1 entfällt dabei; bei Bedarf neu signieren.</translation>
    </message>
    <message>
        <source>Its variables stay in it as they are: a device that gets this file by another way than this server has them as text.</source>
        <translation>Die Variablen bleiben, wie sie sind: Ein Gerät, das die Datei auf anderem Weg als über diesen Server bekommt, hat sie als Text.</translation>
    </message>
    <message>
        <source>Which device can read it?</source>
        <translation>Welches Gerät kann es lesen?</translation>
    </message>
    <message>
        <source>Only the device that has the key of this identity can open the file.</source>
        <translation>Nur das Gerät mit dem Schlüssel dieser Identität kann die Datei öffnen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Exporting</name>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.mobileconfig)</source>
        <translation>Profile (*.mobileconfig)</translation>
    </message>
    <message>
        <source>The profile was not exported.</source>
        <translation>Das Profil wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The file can’t be written there.</source>
        <translation>Die Datei lässt sich dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FactGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>“%1” is too large: %2. Up to %3 are read.</source>
        <translation>„%1“ ist zu groß: %2. Bis %3 werden gelesen.</translation>
    </message>
    <message>
        <source>“%1” can’t be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Choose a file or drop it here</source>
        <translation>Eine Datei wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Enrolling</source>
        <translation>Wird registriert</translation>
    </message>
    <message>
        <source>Left by itself</source>
        <translation>Selbst gegangen</translation>
    </message>
    <message>
        <source>Unenrolled</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Must enroll again</source>
        <translation>Muss sich neu registrieren</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Innerhalb eines Tages</translation>
    </message>
    <message>
        <source>Over a day ago</source>
        <translation>Vor mehr als einem Tag</translation>
    </message>
    <message>
        <source>Over 7 days ago</source>
        <translation>Vor mehr als 7 Tagen</translation>
    </message>
    <message>
        <source>Over 30 days ago</source>
        <translation>Vor mehr als 30 Tagen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Betreut</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Nicht betreut</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Without a passcode</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Firewall off</source>
        <translation>Firewall aus</translation>
    </message>
    <message>
        <source>Identity ends in 30 days</source>
        <translation>Identität endet in 30 Tagen</translation>
    </message>
    <message>
        <source>Doesn’t keep a policy</source>
        <translation>Hält eine Richtlinie nicht ein</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Of the office</source>
        <translation>Dem Büro</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Niemandem</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Find in the XML</source>
        <translation>Im XML suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FirstRunPage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FirstRunWizard</name>
    <message>
        <source>Finish later</source>
        <translation>Später fertigstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set up Espalier</source>
        <translation>Espalier einrichten</translation>
    </message>
    <message>
        <source>Six short pages, then a checklist</source>
        <translation>Sechs Seiten, dann Checkliste</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Nur ansehen?</translation>
    </message>
    <message>
        <source>Practice mode needs no address, no Apple account and no devices.</source>
        <translation>Der Übungsmodus braucht keine Adresse, keinen Apple Account und keine Geräte.</translation>
    </message>
    <message>
        <source>Open practice mode</source>
        <translation>Übungsmodus öffnen</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Was it here before?</source>
        <translation>Gab es das hier schon?</translation>
    </message>
    <message>
        <source>A backup brings devices, profiles and keys back, also on another computer.</source>
        <translation>Eine Sicherung bringt Geräte, Profile und Schlüssel zurück, auch auf einem anderen Computer.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FitSummary</name>
    <message>
        <source>Show which</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>applies to …, a remark</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>device, why not</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FolderExport</name>
    <message>
        <source>The file can’t be written there.</source>
        <translation>Die Datei lässt sich dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FormTab</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Not in the catalogue. Its keys and values are edited as they are, and kept.</source>
        <translation>Nicht im Katalog. Schlüssel und Werte werden bearbeitet, wie sie sind, und bleiben erhalten.</translation>
    </message>
    <message>
        <source>Oldest here: %1</source>
        <translation>Älteste hier: %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FormView</name>
    <message>
        <source>Keys of the payload</source>
        <translation>Schlüssel der Payload</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GroupDetail</name>
    <message>
        <source>Add devices to %1</source>
        <translation>Geräte in %1 aufnehmen</translation>
    </message>
    <message>
        <source>Profiles of the group are installed at their next contact.</source>
        <translation>Profile der Gruppe werden bei ihrem nächsten Kontakt installiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added to %1.</source>
        <translation>
            <numerusform>%n Gerät in %1 aufgenommen.</numerusform>
            <numerusform>%n Geräte in %1 aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices were not taken out.</source>
        <translation>Die Geräte wurden nicht herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) taken out of %1.</source>
        <translation>
            <numerusform>%n Gerät aus %1 herausgenommen.</numerusform>
            <numerusform>%n Geräte aus %1 herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is a device in %1, or isn’t?</source>
        <translation>Warum ist ein Gerät in %1, oder nicht?</translation>
    </message>
    <message>
        <source>Choose the device.</source>
        <translation>Das Gerät wählen.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Profiles that devices have only through this group are removed from them at their next contact. The devices themselves stay.</source>
        <translation>Profile, die Geräte nur über diese Gruppe haben, werden bei ihrem nächsten Kontakt entfernt. Die Geräte selbst bleiben.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>The group %1 is deleted.</source>
        <translation>Die Gruppe %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The devices were not asked.</source>
        <translation>Die Geräte wurden nicht gefragt.</translation>
    </message>
    <message>
        <source>Edit query…</source>
        <translation>Abfrage bearbeiten …</translation>
    </message>
    <message>
        <source>Add devices…</source>
        <translation>Geräte aufnehmen …</translation>
    </message>
    <message>
        <source>Assign a profile…</source>
        <translation>Profil zuweisen …</translation>
    </message>
    <message>
        <source>Ask devices now</source>
        <translation>Geräte jetzt fragen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Asks each of its devices about itself, everything, now</source>
        <translation>Fragt jedes ihrer Geräte jetzt nach allem über sich</translation>
    </message>
    <message>
        <source>Send command…</source>
        <translation>Befehl senden …</translation>
    </message>
    <message>
        <source>Why is a device in it?</source>
        <translation>Warum ist ein Gerät darin?</translation>
    </message>
    <message>
        <source>Make it smart…</source>
        <translation>Intelligent machen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Profiles of the group</source>
        <translation>Profile der Gruppe</translation>
    </message>
    <message>
        <source>Nothing is assigned</source>
        <translation>Nichts zugewiesen</translation>
    </message>
    <message>
        <source>What is assigned here is installed on every device of the group, and on those that join later.</source>
        <translation>Was hier zugewiesen ist, wird auf jedem Gerät der Gruppe installiert, auch auf später hinzugekommenen.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Who is in the group can’t be shown.</source>
        <translation>Wer in der Gruppe ist, lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>What devices of this group are asked about themselves, without anybody doing it.</source>
        <translation>Was Geräte dieser Gruppe von selbst über sich gefragt werden.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of group, counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The group can’t be shown.</source>
        <translation>Die Gruppe lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Unassign…</source>
        <translation>Zuweisung aufheben …</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>%1, as all devices</source>
        <translation>%1, wie alle Geräte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Wonach</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n device(s) out of %1?</source>
        <translation>
            <numerusform>%n Gerät aus %1 nehmen?</numerusform>
            <numerusform>%n Geräte aus %1 nehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles that they have only through this group are removed from them at their next contact. What those set – networks, accounts, certificates – goes with them.</source>
        <translation>Profile, die sie nur durch diese Gruppe haben, werden bei ihrem nächsten Kontakt von ihnen entfernt. Was diese eingestellt haben – Netze, Konten, Zertifikate – geht mit ihnen.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GroupPreview</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Who fits can’t be shown. %1</source>
        <translation>Wer passt, lässt sich nicht anzeigen. %1</translation>
    </message>
    <message>
        <source>No device fits now. Those that fit later join by themselves.</source>
        <translation>Im Moment passt kein Gerät. Wer später passt, kommt von selbst dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fit(s) now</source>
        <translation>
            <numerusform>%n Gerät passt im Moment</numerusform>
            <numerusform>%n Geräte passen im Moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n join(s)</source>
        <translation>
            <numerusform>%n kommt dazu</numerusform>
            <numerusform>%n kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s), with the profiles of this group</source>
        <translation>
            <numerusform>%n verlässt die Gruppe, und mit ihr deren Profile</numerusform>
            <numerusform>%n verlassen die Gruppe, und mit ihr deren Profile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::GroupSheet</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Who is in %1?</source>
        <translation>Wer ist in %1?</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Make it a group by hand…</source>
        <translation>Zur Gruppe von Hand machen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who fits is shown here once the query is whole.</source>
        <translation>Wer passt, steht hier, sobald die Abfrage vollständig ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>You put devices in, and links can too.</source>
        <translation>Geräte werden von Hand aufgenommen, oder durch Links.</translation>
    </message>
    <message>
        <source>By a query</source>
        <translation>Durch eine Abfrage</translation>
    </message>
    <message>
        <source>Devices join and leave by themselves, as what is known of them changes.</source>
        <translation>Geräte kommen und gehen von selbst, je nachdem, was von ihnen bekannt ist.</translation>
    </message>
    <message>
        <source>With a query it becomes a smart group: who doesn’t fit leaves it, whoever fits joins, now and from then on.</source>
        <translation>Mit einer Abfrage wird sie zur intelligenten Gruppe: Wer nicht passt, verlässt sie, wer passt, kommt dazu, jetzt und von da an.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Comparisons joined by and, or, not. The arrow key down shows what fits here.</source>
        <translation>Vergleiche, verbunden mit and, or, not. Pfeil nach unten zeigt, was hier passt.</translation>
    </message>
    <message>
        <source>The group was not created.</source>
        <translation>Die Gruppe wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The group %1 is there.</source>
        <translation>Die Gruppe %1 ist angelegt.</translation>
    </message>
    <message>
        <source>The query was not saved.</source>
        <translation>Die Abfrage wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>%1 is a group by hand now; its members stay.</source>
        <translation>%1 ist jetzt eine Gruppe von Hand; ihre Geräte bleiben.</translation>
    </message>
    <message>
        <source>%1 holds what its query finds.</source>
        <translation>%1 enthält, was ihre Abfrage findet.</translation>
    </message>
    <message>
        <source>Make %1 a group by hand?</source>
        <translation>%1 zur Gruppe von Hand machen?</translation>
    </message>
    <message>
        <source>Its members stay. From then on nobody joins or leaves by itself, and the query is gone.</source>
        <translation>Ihre Geräte bleiben. Von da an kommt und geht niemand von selbst, und die Abfrage ist weg.</translation>
    </message>
    <message>
        <source>Make it by hand</source>
        <translation>Zur Gruppe von Hand machen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GroupsScreen</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>The groups can’t be shown.</source>
        <translation>Die Gruppen lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>groups, smart ones</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n smart</source>
        <translation>
            <numerusform>%n intelligent</numerusform>
            <numerusform>%n intelligent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::HeadRow</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source> (required)</source>
        <translation> (erforderlich)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 von %2 gesetzt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HealthView</name>
    <message>
        <source>Needs you</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation>Geräte nach Zustand</translation>
    </message>
    <message>
        <source>Nothing right now.</source>
        <translation>Im Moment nichts.</translation>
    </message>
    <message>
        <source>Commands, last 24 hours</source>
        <translation>Befehle, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Commands by hour</source>
        <translation>Befehle nach Stunde</translation>
    </message>
    <message>
        <source>What ends next</source>
        <translation>Was als Nächstes endet</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Links</translation>
    </message>
    <message>
        <source>Nobody has opened a link yet.</source>
        <translation>Noch hat niemand einen Link geöffnet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arriving</source>
        <translation>
            <numerusform>%n kommt gerade an</numerusform>
            <numerusform>%n kommen gerade an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be woken</source>
        <translation>
            <numerusform>%n nicht zu wecken</numerusform>
            <numerusform>%n nicht zu wecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n still</numerusform>
            <numerusform>%n still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer enrolled</source>
        <translation>
            <numerusform>%n nicht mehr registriert</numerusform>
            <numerusform>%n nicht mehr registriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1: %2 done, %3 waiting, %4 failed</source>
        <translation>%1: %2 erledigt, %3 warten, %4 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>of %n in touch</source>
        <translation>
            <numerusform>von %n in Kontakt</numerusform>
            <numerusform>von %n in Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>All have called within a week.</source>
        <translation>Alle haben sich binnen einer Woche gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>All but %n have called within a week.</source>
        <translation>
            <numerusform>Alle bis auf %n haben sich binnen einer Woche gemeldet.</numerusform>
            <numerusform>Alle bis auf %n haben sich binnen einer Woche gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in touch</source>
        <translation>
            <numerusform>%n in Kontakt</numerusform>
            <numerusform>%n in Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Alles, was endet</translation>
    </message>
    <message>
        <source>Nothing yet. This is coming:</source>
        <translation>Noch nichts. Das kommt:</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HostPackageSheet</name>
    <message>
        <source>The package was not hosted.</source>
        <translation>Das Paket wird nicht bereitgehalten.</translation>
    </message>
    <message>
        <source>The file is no installer package (.pkg) and no app archive (.ipa).</source>
        <translation>Die Datei ist kein Installationspaket (.pkg) und kein App-Archiv (.ipa).</translation>
    </message>
    <message>
        <source>For a Mac it has to be a signed product archive, as productbuild makes it.</source>
        <translation>Für einen Mac muss es ein signiertes Produktarchiv sein, wie productbuild es macht.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Packages (*.pkg *.ipa)</source>
        <translation>Pakete (*.pkg *.ipa)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Bereithalten</translation>
    </message>
    <message>
        <source>Host a package</source>
        <translation>Paket bereithalten</translation>
    </message>
    <message>
        <source>Devices fetch it from this server, under an address that nobody can guess. The file is copied into the data folder of the computer the server runs on.</source>
        <translation>Geräte holen es von diesem Server, unter einer Adresse, die niemand erraten kann. Die Datei wird in den Datenordner des Rechners kopiert, auf dem der Server läuft.</translation>
    </message>
    <message>
        <source>Bundle identifier</source>
        <translation>Bundle-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>The bundle identifier, when left empty</source>
        <translation>Die Bundle-ID, wenn leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copying, and making the checksums …</source>
        <translation>Kopieren und Prüfsummen bilden …</translation>
    </message>
    <message>
        <source>A large file takes some minutes. It goes on when this is closed.</source>
        <translation>Eine große Datei braucht einige Minuten. Es geht auch nach dem Schließen weiter.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::IdentitiesSheet</name>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Identity certificates of %1</source>
        <translation>Identitätszertifikate von %1</translation>
    </message>
    <message>
        <source>None of ours</source>
        <translation>Keines von uns</translation>
    </message>
    <message>
        <source>The device came with a certificate from elsewhere, or has not enrolled.</source>
        <translation>Das Gerät kam mit einem Zertifikat von anderswo oder ist nicht registriert.</translation>
    </message>
    <message>
        <source>With one of these the device proves who it is. Each enrollment and each renewal brings another. Revoke one when somebody else may have its key.</source>
        <translation>Mit einem davon weist das Gerät nach, wer es ist. Jede Registrierung und jede Erneuerung bringt ein neues. Eines widerrufen, wenn jemand anderes seinen Schlüssel haben könnte.</translation>
    </message>
    <message>
        <source>The certificates can’t be shown.</source>
        <translation>Die Zertifikate können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>Revoke this certificate of %1?</source>
        <translation>Dieses Zertifikat von %1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The device uses it: from now on it is refused and gets nothing any more, not even the removal of its enrollment. Only enrolling anew brings it back. To replace the key without that, renew the identity first.</source>
        <translation>Das Gerät verwendet es: Ab jetzt wird es abgewiesen und bekommt nichts mehr, auch nicht die Entfernung seiner Registrierung. Nur eine neue Registrierung bringt es zurück. Soll nur der Schlüssel ausgetauscht werden, erst die Identität erneuern.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Nobody gets in with it any more. The device doesn’t use it now. It can’t be made good again.</source>
        <translation>Damit kommt niemand mehr hinein. Das Gerät verwendet es gerade nicht. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ImpactSummary</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the impact</source>
        <translation>Einzelheiten der Auswirkung</translation>
    </message>
    <message>
        <source>The impact can’t be told.</source>
        <translation>Die Auswirkung lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Told again once the text is a property list.</source>
        <translation>Wieder zu sehen, sobald der Text eine Property-Liste ist.</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>Geräte werden angesehen …</translation>
    </message>
    <message>
        <source>Impact of saving</source>
        <translation>Auswirkung des Sicherns</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ImpactTab</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>No device is concerned</source>
        <translation>Kein Gerät ist betroffen</translation>
    </message>
    <message>
        <source>If you save this draft</source>
        <translation>Wenn dieser Entwurf gesichert wird</translation>
    </message>
    <message>
        <source>As things are</source>
        <translation>Nach jetzigem Stand</translation>
    </message>
    <message>
        <source>The text is no property list at the moment.</source>
        <translation>Der Text ist zurzeit keine Property-Liste.</translation>
    </message>
    <message>
        <source>What it would do can be told again once it can be read; the XML shows the place.</source>
        <translation>Was er bewirken würde, lässt sich erst wieder sagen, wenn er lesbar ist; das XML zeigt die Stelle.</translation>
    </message>
    <message>
        <source>The impact can’t be told.</source>
        <translation>Die Auswirkung lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Not everything was looked at.</source>
        <translation>Nicht alles wurde angesehen.</translation>
    </message>
    <message>
        <source>There are too many profiles and devices to compare all of them; the counts of devices are right.</source>
        <translation>Es sind zu viele Profile und Geräte, um alle zu vergleichen; die Gerätezahlen stimmen.</translation>
    </message>
    <message>
        <source>Whether devices can use it was not judged.</source>
        <translation>Ob Geräte es nutzen können, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>There is no catalogue of Apple’s payloads on the server.</source>
        <translation>Auf dem Server gibt es keinen Katalog der Payloads von Apple.</translation>
    </message>
    <message>
        <source>The profile isn’t assigned to a group or device yet.</source>
        <translation>Das Profil ist noch keiner Gruppe und keinem Gerät zugewiesen.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ImportActions</name>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.mobileconfig);;All files (*)</source>
        <translation>Profile (*.mobileconfig);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import all profiles of a folder</source>
        <translation>Alle Profile eines Ordners importieren</translation>
    </message>
    <message>
        <source>There is no profile on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Profil.</translation>
    </message>
    <message>
        <source>Copy .mobileconfig files, or the whole text of a profile.</source>
        <translation>.mobileconfig-Dateien oder den ganzen Text eines Profils kopieren.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingesetzter Text</translation>
    </message>
    <message>
        <source>There are no profiles in it.</source>
        <translation>Darin sind keine Profile.</translation>
    </message>
    <message>
        <source>Profiles are files whose names end in .mobileconfig.</source>
        <translation>Profile sind Dateien, deren Name auf .mobileconfig endet.</translation>
    </message>
    <message>
        <source>%1 imported. Assign it, and devices get it at their next contact.</source>
        <translation>%1 importiert. Zuweisen, dann bekommen Geräte es beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>%1 is version %2 of a profile that was here already. Its devices get it at their next contact.</source>
        <translation>%1 ist Version %2 eines Profils, das schon hier war. Seine Geräte bekommen sie beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>%1 is what version %2 in the library holds already. Nothing was changed.</source>
        <translation>%1 gleicht der vorhandenen Version %2. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes version %2 and goes to %n device(s).</source>
        <translation>
            <numerusform>%1 wird Version %2 und geht an %n Gerät.</numerusform>
            <numerusform>%1 wird Version %2 und geht an %n Geräte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a new version of %1?</source>
        <translation>Neue Version von %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send new versions of %n profile(s)?</source>
        <translation>
            <numerusform>Neue Version von %n Profil senden?</numerusform>
            <numerusform>Neue Versionen von %n Profilen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import and send</source>
        <translation>Importieren und senden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have the identifier of another one of this import: they become its versions one after the other, and the last one stays.</source>
        <translation>
            <numerusform>%n Datei hat die Kennung einer anderen dieses Imports: Sie wird deren nächste Version, und die letzte bleibt.</numerusform>
            <numerusform>%n Dateien haben die Kennung einer anderen dieses Imports: Sie werden nacheinander deren Versionen, und die letzte bleibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ImportSheet</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No profile file</source>
        <translation>Keine Profildatei</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its name does not end in .mobileconfig. It was not read.</source>
        <translation>Der Name endet nicht auf .mobileconfig. Nicht gelesen.</translation>
    </message>
    <message>
        <source>The import was stopped before it.</source>
        <translation>Der Import wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Dateien dieses Imports</translation>
    </message>
    <message>
        <source>There is more in it than one import takes. Import the rest by smaller folders.</source>
        <translation>Darin ist mehr, als ein Import annimmt. Den Rest in kleineren Ordnern importieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 refused</source>
        <translation>
            <numerusform>%n von %1 abgelehnt</numerusform>
            <numerusform>%n von %1 abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 imported</source>
        <translation>
            <numerusform>%n von %1 importiert</numerusform>
            <numerusform>%n von %1 importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The file can’t be read. It may be gone, or belong to somebody else.</source>
        <translation>Die Datei lässt sich nicht lesen. Vielleicht ist sie nicht mehr da oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Left out: it would have become version %1 of %2.</source>
        <translation>Ausgelassen: Es wäre Version %1 von %2 geworden.</translation>
    </message>
    <message>
        <source>%1. A later file of this import has the same identifier; that one counts.</source>
        <translation>%1. Eine spätere Datei dieses Imports hat dieselbe Kennung; sie gilt.</translation>
    </message>
    <message>
        <source>%1. It has the same identifier as %2, so it is the same profile.</source>
        <translation>%1. Sie hat dieselbe Kennung wie %2, ist also dasselbe Profil.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, profiles: %1</source>
        <translation>
            <numerusform>%n Datei importiert, Profile: %1</numerusform>
            <numerusform>%n Dateien importiert, Profile: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::InstallProgress</name>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installiert</numerusform>
            <numerusform>%n installiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting – busy or locked</source>
        <translation>
            <numerusform>%n beschäftigt oder gesperrt</numerusform>
            <numerusform>%n beschäftigt oder gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n noch nicht gesendet</numerusform>
            <numerusform>%n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent: values missing</source>
        <translation>
            <numerusform>%n nicht gesendet: Werte fehlen</numerusform>
            <numerusform>%n nicht gesendet: Werte fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::KeysPage</name>
    <message>
        <source>Keys on this computer</source>
        <translation>Schutz der Schlüssel</translation>
    </message>
    <message>
        <source>What protects the keys?</source>
        <translation>Was schützt die Schlüssel?</translation>
    </message>
    <message>
        <source>The authority’s key, the push key and every secret of a device are stored encrypted. Only the key to them is needed at each start.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle, der Push-Schlüssel und jedes Geheimnis eines Geräts liegen verschlüsselt. Nur der Schlüssel dazu wird bei jedem Start gebraucht.</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Espalier starts by itself when you sign in. Recommended for a desktop.</source>
        <translation>Espalier startet nach der Anmeldung von selbst. Empfohlen am Arbeitsplatz.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Asked for at each start. Right where there is no keychain, or to be stricter.</source>
        <translation>Wird bei jedem Start erfragt. Richtig, wo es keinen Schlüsselbund gibt oder es strenger sein soll.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>If it is lost</source>
        <translation>Wenn sie verloren geht</translation>
    </message>
    <message>
        <source>Nobody can open the data without it, not even we. Devices would have to enroll again. Keep the passphrase where the office keeps such things.</source>
        <translation>Ohne sie kann niemand die Daten öffnen, auch wir nicht. Die Geräte müssten sich neu registrieren. Die Passphrase gehört dorthin, wo das Büro solche Dinge aufbewahrt.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Works on iPhone and iPad. On a Mac, open the link.</source>
        <translation>Geht auf iPhone und iPad. Auf einem Mac den Link öffnen.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copied. Whoever has it can enroll until it ends.</source>
        <translation>Kopiert. Wer ihn hat, kann sich registrieren, bis er endet.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Weitergeben</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkDetail</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Times are when this server saw each step. A use is taken when the certificate is issued.</source>
        <translation>Die Zeiten sagen, wann dieser Server den Schritt sah. Als genutzt zählt er, wenn das Zertifikat erteilt ist.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Save as a profile file…</source>
        <translation>Als Profildatei sichern …</translation>
    </message>
    <message>
        <source>Link copied. Whoever has it can enroll a device until it ends.</source>
        <translation>Link kopiert. Wer ihn hat, kann ein Gerät registrieren, bis er endet.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>group, uses, end</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s)</source>
        <translation>
            <numerusform>%n-mal geöffnet</numerusform>
            <numerusform>%n-mal geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has opened it yet</source>
        <translation>Noch hat ihn niemand geöffnet</translation>
    </message>
    <message>
        <source>Send the link or show its QR code. Each step appears here as it happens.</source>
        <translation>Den Link verschicken oder seinen QR-Code zeigen. Jeder Schritt erscheint hier, während er geschieht.</translation>
    </message>
    <message>
        <source>It no longer lets anyone in.</source>
        <translation>Er lässt niemanden mehr herein.</translation>
    </message>
    <message>
        <source>Who came can’t be shown.</source>
        <translation>Wer kam, kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>Nobody else can enroll with it, also those who have it open now. Devices that arrived stay enrolled. A revoked link can’t be opened again; make a new one instead.</source>
        <translation>Niemand kann sich mehr damit registrieren, auch wer ihn gerade offen hat. Angekommene Geräte bleiben registriert. Ein widerrufener Link lässt sich nicht wieder öffnen; dann einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Save an enrollment profile</source>
        <translation>Ein Registrierungsprofil sichern</translation>
    </message>
    <message>
        <source>enroll.mobileconfig</source>
        <translation>registrierung.mobileconfig</translation>
    </message>
    <message>
        <source>Profiles (*.mobileconfig)</source>
        <translation>Profile (*.mobileconfig)</translation>
    </message>
    <message>
        <source>The profile was not made.</source>
        <translation>Das Profil wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The profile was not saved.</source>
        <translation>Das Profil wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n registriert</numerusform>
            <numerusform>%n registriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>First the self-test, up to a minute: can devices reach this server?</source>
        <translation>Zuerst der Selbsttest, bis zu einer Minute: Können Geräte diesen Server erreichen?</translation>
    </message>
    <message>
        <source>The link was not duplicated.</source>
        <translation>Der Link wurde nicht dupliziert.</translation>
    </message>
    <message>
        <source>%1 is ready to share: another address with the same terms.</source>
        <translation>%1 ist bereit zum Teilen: eine andere Adresse mit denselben Bedingungen.</translation>
    </message>
    <message>
        <source>Saved as %1. It enrolls one device.</source>
        <translation>Als %1 gesichert. Es registriert ein Gerät.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkForm</name>
    <message>
        <source>More terms</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>For example: Interns, spring</source>
        <translation>Zum Beispiel: Praktikum, Frühjahr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown on the page too, small, so that people know it is theirs.</source>
        <translation>Steht klein auch auf der Seite, damit jeder seinen Link erkennt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Devices that come through these links join it and get its profiles.</source>
        <translation>Geräte, die durch diese Links kommen, treten ihr bei und bekommen ihre Profile.</translation>
    </message>
    <message>
        <source>Devices that come through this link join it and get its profiles.</source>
        <translation>Geräte, die durch diesen Link kommen, treten ihr bei und bekommen ihre Profile.</translation>
    </message>
    <message>
        <source>Whose devices</source>
        <translation>Wessen Geräte</translation>
    </message>
    <message>
        <source>The office’s</source>
        <translation>Dienstliche</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>Each link is for one device of that person, who becomes its owner.</source>
        <translation>Jeder Link gilt für ein Gerät der Person; ihr wird es zugeordnet.</translation>
    </message>
    <message>
        <source>A use is taken when a device gets its certificate, not when the page is opened.</source>
        <translation>Als genutzt zählt er, wenn ein Gerät sein Zertifikat bekommt, nicht wenn die Seite geöffnet wird.</translation>
    </message>
    <message>
        <source>As now: %1</source>
        <translation>Wie bisher: %1</translation>
    </message>
    <message>
        <source>Management may then neither lock nor erase the device, nor see or install apps. It is managed as a whole all the same.</source>
        <translation>Die Verwaltung darf das Gerät dann weder sperren noch löschen und keine Apps sehen oder installieren. Verwaltet wird es trotzdem als Ganzes.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) came through it already, so it can’t be for fewer.</source>
        <translation>
            <numerusform>%n Gerät ist schon durch ihn gekommen, für weniger kann er nicht gelten.</numerusform>
            <numerusform>%n Geräte sind schon durch ihn gekommen, für weniger kann er nicht gelten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkHandout</name>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>E-Mail schreiben …</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Seite zum Drucken sichern …</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Seite zum Drucken sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation>QR-Code sichern …</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code sichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>The message was not copied.</source>
        <translation>Die Nachricht wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>Message copied. Whoever has it can enroll a device until the link ends.</source>
        <translation>Nachricht kopiert. Wer sie hat, kann ein Gerät registrieren, bis der Link endet.</translation>
    </message>
    <message>
        <source>The mail was not begun.</source>
        <translation>Die E-Mail wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>The draft is in your mail program.</source>
        <translation>Der Entwurf liegt im Mailprogramm.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Es ließ sich kein Mailprogramm öffnen.</translation>
    </message>
    <message>
        <source>The message is on the clipboard instead.</source>
        <translation>Die Nachricht liegt stattdessen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>Die Seite wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Spoken words…</source>
        <translation>Gesprochene Wörter …</translation>
    </message>
    <message>
        <source>The QR code is saved as %1.</source>
        <translation>Der QR-Code ist als %1 gesichert.</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>Die Seite ist als %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkMakingSheet</name>
    <message>
        <source>First the self-test, up to a minute: can devices reach this server?</source>
        <translation>Zuerst der Selbsttest, bis zu einer Minute: Können Geräte diesen Server erreichen?</translation>
    </message>
    <message>
        <source>No link was created: the self-test has failed.</source>
        <translation>Es wurde kein Link angelegt: Der Selbsttest ist gescheitert.</translation>
    </message>
    <message>
        <source>Whoever opened it would be stuck. Put right what failed, then create it again.</source>
        <translation>Wer ihn öffnet, käme nicht weiter. Erst beheben, was gescheitert ist, dann neu anlegen.</translation>
    </message>
    <message>
        <source>Show what failed…</source>
        <translation>Zeigen, was gescheitert ist …</translation>
    </message>
    <message>
        <source>The link was not created.</source>
        <translation>Der Link wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Open Server</source>
        <translation>Server öffnen</translation>
    </message>
    <message>
        <source>No link was created: Apple’s authorities of device certificates are missing.</source>
        <translation>Es wurde kein Link erstellt: Apples Zertifizierungsstellen für Gerätezertifikate fehlen.</translation>
    </message>
    <message>
        <source>Import them in a terminal, or let the link not ask which device it is.</source>
        <translation>Im Terminal importieren oder den Link nicht fragen lassen, welches Gerät es ist.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>uses, time left</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ListControl</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Apple’s default: %1</source>
        <translation>Standard von Apple: %1</translation>
    </message>
    <message>
        <source>Empty list. Add an entry</source>
        <translation>Leere Liste. Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation>Eintrag zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Entry %1 is no number. The profile still holds %2.</source>
        <translation>Eintrag %1 ist keine Zahl. Im Profil steht weiterhin %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ListenSheet</name>
    <message>
        <source>Where Espalier listens</source>
        <translation>Wo Espalier lauscht</translation>
    </message>
    <message>
        <source>Address and port of this computer</source>
        <translation>Adresse und Port dieses Computers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>The address was not changed.</source>
        <translation>Die Adresse wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Where it listens can’t be shown.</source>
        <translation>Wo gelauscht wird, kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>0.0.0.0 stands for all its addresses. If Espalier doesn’t listen it tries at once, else the change counts from the next start. Devices go on calling the public address.</source>
        <translation>0.0.0.0 steht für alle seine Adressen. Lauscht Espalier nicht, versucht es das sofort, sonst gilt die Änderung ab dem nächsten Start. Geräte melden sich weiter unter der öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>Port for devices, if it is to be another one</source>
        <translation>Port für Geräte, falls es ein anderer sein soll</translation>
    </message>
    <message>
        <source>Espalier listens there as well, at once, and devices that enroll from now on call the public name with this port for good. Enrolled devices keep theirs.</source>
        <translation>Espalier lauscht sofort auch dort, und Geräte, die sich von nun an registrieren, melden sich für immer unter dem öffentlichen Namen mit diesem Port. Registrierte Geräte behalten ihren.</translation>
    </message>
    <message>
        <source>As nginx does</source>
        <translation>Wie nginx</translation>
    </message>
    <message>
        <source>RFC 9440</source>
        <translation>RFC 9440</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>How it hands on the certificate of a device</source>
        <translation>Wie er das Zertifikat eines Geräts weitergibt</translation>
    </message>
    <message>
        <source>Address of a reverse proxy before it</source>
        <translation>Adresse eines Reverse-Proxys davor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Only when another program takes the devices’ connections. What it says about them is believed from this address alone, and taken out of every other request.</source>
        <translation>Nur wenn ein anderes Programm die Verbindungen der Geräte annimmt. Was es über sie sagt, wird nur von dieser Adresse geglaubt und aus jeder anderen Anfrage entfernt.</translation>
    </message>
    <message>
        <source>nginx: X-SSL-Client-Cert with $ssl_client_escaped_cert. RFC 9440: Client-Cert and Client-Cert-Chain. Not at all: only devices that sign their messages are known. The client’s address comes last in X-Forwarded-For.</source>
        <translation>nginx: X-SSL-Client-Cert mit $ssl_client_escaped_cert. RFC 9440: Client-Cert und Client-Cert-Chain. Gar nicht: Nur Geräte, die ihre Nachrichten signieren, werden erkannt. Die Adresse des Clients steht zuletzt in X-Forwarded-For.</translation>
    </message>
    <message>
        <source>The port for devices was not changed.</source>
        <translation>Der Port für Geräte wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The proxy was not changed.</source>
        <translation>Der Proxy wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ListeningPage</name>
    <message>
        <source>Port and listening</source>
        <translation>Port und Empfang</translation>
    </message>
    <message>
        <source>Where does Espalier listen in the office?</source>
        <translation>Wo lauscht Espalier im Büro?</translation>
    </message>
    <message>
        <source>The router passes what comes for the public address on to this computer. This can be changed any time.</source>
        <translation>Der Router gibt weiter, was für die öffentliche Adresse kommt. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Alle Adressen dieses Computers</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Nur dieser Computer (127.0.0.1)</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>One of this computer’s addresses, or all of them.</source>
        <translation>Eine der Adressen dieses Computers, oder alle.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights on many systems; 8443 works everywhere.</source>
        <translation>Ports unter 1024 brauchen auf vielen Systemen besondere Rechte; 8443 geht überall.</translation>
    </message>
    <message>
        <source>In the router</source>
        <translation>Im Router</translation>
    </message>
    <message>
        <source>Forward TCP port %1 from outside to port %2 of this computer. Espalier doesn’t change the router.</source>
        <translation>TCP-Port %1 von außen an Port %2 dieses Computers weiterleiten. Espalier ändert den Router nicht.</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>In a lab no router takes part: devices call port %1 of this computer, so Espalier listens on it.</source>
        <translation>Im Labor ist kein Router beteiligt: Geräte melden sich an Port %1 dieses Computers, darum lauscht Espalier darauf.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LocationPicture</name>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>degrees, N or S, degrees, E or W</comment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>No location is known</source>
        <translation>Kein Ort bekannt</translation>
    </message>
    <message>
        <source>Last location: %1</source>
        <translation>Letzter Ort: %1</translation>
    </message>
    <message>
        <source>N ↑</source>
        <comment>north is up</comment>
        <translation>N ↑</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LocationSheet</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Exact to</source>
        <translation>Genau auf</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Open in a map…</source>
        <translation>In einer Karte öffnen …</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>Places it was at</source>
        <translation>Orte, an denen es war</translation>
    </message>
    <message>
        <source>No place is known yet</source>
        <translation>Noch kein Ort bekannt</translation>
    </message>
    <message>
        <source>A device tells where it is only in Lost Mode, and only when it is asked. The person learns of it afterwards.</source>
        <translation>Ein Gerät sagt nur im Modus „Verloren“, wo es ist, und nur, wenn es gefragt wird. Die Person erfährt hinterher davon.</translation>
    </message>
    <message>
        <source>Turn on Lost Mode…</source>
        <translation>Modus „Verloren“ …</translation>
    </message>
    <message>
        <source>Ask for the place</source>
        <translation>Ort abfragen</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>Klingeln lassen</translation>
    </message>
    <message>
        <source>End Lost Mode</source>
        <translation>Modus beenden</translation>
    </message>
    <message>
        <source>Opens openstreetmap.org in the browser. Whoever runs that map then knows the place.</source>
        <translation>Öffnet openstreetmap.org im Browser. Wer diese Karte betreibt, kennt dann den Ort.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The places can’t be shown.</source>
        <translation>Die Orte sind nicht darstellbar.</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>Der Befehl wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is sent at the next contact.</source>
        <translation>Er geht beim nächsten Kontakt hinaus.</translation>
    </message>
    <message>
        <source>The answer is shown here as soon as it is in.</source>
        <translation>Die Antwort steht hier, sobald sie da ist.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LogView</name>
    <message>
        <source>Nothing was logged in this run.</source>
        <translation>In diesem Lauf wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LoginPage</name>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes …</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>Passphrase vergessen …</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Espalier is locked</source>
        <translation>Espalier ist gesperrt</translation>
    </message>
    <message>
        <source>%1, give your passphrase to go on. What was open is still there.</source>
        <translation>%1, weiter geht es mit der eigenen Passphrase. Was offen war, ist noch da.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Several people share this Espalier. What you do is written down under your name.</source>
        <translation>Mehrere Personen teilen sich dieses Espalier. Was jemand tut, wird unter dem eigenen Namen festgehalten.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Name and passphrase don’t belong together.</source>
        <translation>Name und Passphrase gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Type them again; in the passphrase capitals and spaces count.</source>
        <translation>Noch einmal eingeben; in der Passphrase zählen Großschreibung und Leerzeichen.</translation>
    </message>
    <message>
        <source>Nobody was logged in.</source>
        <translation>Niemand wurde angemeldet.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ein neuer Versuch ist jetzt möglich.</translation>
    </message>
    <message>
        <source>There were too many wrong passphrases.</source>
        <translation>Es waren zu viele falsche Passphrasen.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::LoginScreen</name>
    <message>
        <source>The passphrase is changed. Log in with it.</source>
        <translation>Die Passphrase ist geändert. Mit ihr anmelden.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MadeLinks</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>E-Mail schreiben …</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Alle als CSV sichern …</translation>
    </message>
    <message>
        <source>Whoever has the list can enroll with every link in it, so it is saved for your account alone. Use it to merge letters, then delete it.</source>
        <translation>Wer die Liste hat, kann sich mit jedem Link darin registrieren, darum wird sie nur für dieses Benutzerkonto lesbar gesichert. Nach dem Serienbrief wieder löschen.</translation>
    </message>
    <message>
        <source>Save the links</source>
        <translation>Links sichern</translation>
    </message>
    <message>
        <source>links.csv</source>
        <translation>links.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made.</source>
        <translation>
            <numerusform>%n Link angelegt.</numerusform>
            <numerusform>%n Links angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>Die Liste wurde nicht gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) saved.</source>
        <translation>
            <numerusform>%n Link gesichert.</numerusform>
            <numerusform>%n Links gesichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::MainWindow</name>
    <message>
        <source>%1 – Espalier</source>
        <translation>%1 – Espalier</translation>
    </message>
    <message numerus="yes">
        <source>Stop serving %n device(s)?</source>
        <translation>
            <numerusform>%n Gerät nicht länger bedienen?</numerusform>
            <numerusform>%n Geräte nicht länger bedienen?</numerusform>
        </translation>
    </message>
    <message>
        <source>While Espalier is closed, devices can’t check in, and commands wait. Nothing is lost: they call again once it runs.</source>
        <translation>Solange Espalier geschlossen ist, können sich Geräte nicht melden, und Befehle warten. Nichts geht verloren: Die Geräte melden sich wieder, sobald es läuft.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>Über Espalier</translation>
    </message>
    <message>
        <source>Version %1. Apple device management from one desk. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Version %1. Verwaltung von Apple-Geräten von einem Schreibtisch aus. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop serving devices?</source>
        <translation>Geräte nicht länger bedienen?</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Die eigene Passphrase ist geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MdmcertFields</name>
    <message>
        <source>A free service of volunteers, for trials and small offices. It has terms of its own. Register your mailbox there first; the product key is given by whoever runs the service.</source>
        <translation>Ein freier Dienst von Freiwilligen, für Versuche und kleine Büros, mit eigenen Bedingungen. Zuerst dort das Postfach anmelden; den Produktschlüssel vergibt, wer den Dienst betreibt.</translation>
    </message>
    <message>
        <source>Registered mail address</source>
        <translation>Angemeldete Mailadresse</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>Produktschlüssel</translation>
    </message>
    <message>
        <source>The one used before</source>
        <translation>Der zuletzt benutzte</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The service that is set here (mdmcert_url) in place of mdmcert.download. Register your mailbox there first; it has a product key for you.</source>
        <translation>Der Dienst, der hier anstelle von mdmcert.download eingestellt ist (mdmcert_url). Erst dort das Postfach anmelden; den Produktschlüssel gibt der Dienst.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MembersTab</name>
    <message>
        <source>%1 · %2</source>
        <comment>model, serial number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
    <message>
        <source>The first %1 of %2. Look for a name or serial number to find others.</source>
        <translation>Die ersten %1 von %2. Andere finden sich über Namen oder Seriennummer.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No device of this group fits these words.</source>
        <translation>Kein Gerät dieser Gruppe passt zu diesen Worten.</translation>
    </message>
    <message>
        <source>Nobody is in it</source>
        <translation>Noch niemand darin</translation>
    </message>
    <message>
        <source>Add devices here, or let a link put newcomers into it.</source>
        <translation>Geräte hier aufnehmen, oder einen Link Neue aufnehmen lassen.</translation>
    </message>
    <message>
        <source>Add devices…</source>
        <translation>Geräte aufnehmen …</translation>
    </message>
    <message>
        <source>No device fits</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>Whoever fits later joins by itself.</source>
        <translation>Wer später passt, kommt von selbst dazu.</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Why is it in this group?</source>
        <translation>Warum ist es in dieser Gruppe?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Show in Devices</source>
        <translation>In Geräte zeigen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Devices in the group</source>
        <translation>Geräte in der Gruppe</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Look for devices in the group</source>
        <translation>Geräte in der Gruppe suchen</translation>
    </message>
    <message>
        <source>Who is in this group isn’t said by hand</source>
        <translation>Wer in dieser Gruppe ist, wird nicht von Hand bestimmt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ModeBanner</name>
    <message>
        <source>Practice: these devices are simulated. Nothing here reaches a real one.</source>
        <translation>Übung: Diese Geräte sind simuliert. Nichts von hier erreicht ein echtes.</translation>
    </message>
    <message>
        <source>Lab: this server is not meant for devices that somebody works with.</source>
        <translation>Labor: Dieser Server ist nicht für Geräte gedacht, mit denen jemand arbeitet.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NameBook</name>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NameSheet</name>
    <message>
        <source>Name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Pages and new enrollments show it. Enrolled devices keep the old one.</source>
        <translation>Seiten und neue Registrierungen zeigen ihn. Registrierte Geräte behalten den alten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>Der Name wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NewCodeSheet</name>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erstellen</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which opens nothing from then on.</source>
        <translation>Er tritt an die Stelle des bisherigen, der von da an nichts mehr öffnet.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Eigene Passphrase</translation>
    </message>
    <message>
        <source>No code was made.</source>
        <translation>Es wurde kein Code erstellt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NewLinkSheet</name>
    <message>
        <source>Create link</source>
        <translation>Link anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Link and QR code come here</source>
        <translation>Link und QR-Code erscheinen hier</translation>
    </message>
    <message>
        <source>Send the link, or let people scan the code. Whoever has it can enroll a device until it ends; you can revoke it at any time.</source>
        <translation>Den Link verschicken oder den Code scannen lassen. Wer ihn hat, kann ein Gerät registrieren, bis er endet; er lässt sich jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>Created, ready to share</source>
        <translation>Angelegt, bereit zum Teilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NewPassphrase</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; several words are easier to keep than signs.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter behält man leichter als Sonderzeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter behält man leichter als Sonderzeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Bitte noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NewProfileSheet</name>
    <message>
        <source>supervised devices</source>
        <translation>betreute Geräte</translation>
    </message>
    <message>
        <source>management a person has approved</source>
        <translation>eine vom Benutzer genehmigte Verwaltung</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty profile</source>
        <translation>Leeres Profil</translation>
    </message>
    <message>
        <source>Payloads are added in the editor</source>
        <translation>Payloads kommen im Editor dazu</translation>
    </message>
    <message>
        <source>A profile without payloads. Add Wi-Fi, passcode, restrictions and others in the editor; devices get it once it is saved and assigned.</source>
        <translation>Ein Profil ohne Payloads. WLAN, Code, Einschränkungen und anderes im Editor hinzufügen; Geräte bekommen es, sobald es gesichert und zugewiesen ist.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>For %1. Needs %2.</source>
        <translation>Für %1. Braucht %2.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dem Profil einen Namen geben.</translation>
    </message>
    <message>
        <source>The profile can’t be made of this.</source>
        <translation>Daraus lässt sich das Profil nicht erstellen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NumberControl</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Empty. The profile still holds %1.</source>
        <translation>Leer. Im Profil steht weiterhin %1.</translation>
    </message>
    <message>
        <source>Not a number. Nothing is set.</source>
        <translation>Keine Zahl. Es ist nichts gesetzt.</translation>
    </message>
    <message>
        <source>Not a number. The profile still holds %1.</source>
        <translation>Keine Zahl. Im Profil steht weiterhin %1.</translation>
    </message>
    <message>
        <source>Not a whole number that fits. Nothing is set.</source>
        <translation>Keine ganze Zahl, die passt. Es ist nichts gesetzt.</translation>
    </message>
    <message>
        <source>Not a whole number that fits. The profile still holds %1.</source>
        <translation>Keine ganze Zahl, die passt. Im Profil steht weiterhin %1.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OfferList</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OpeningPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the data folder</source>
        <translation>Passphrase des Datenordners</translation>
    </message>
    <message>
        <source>Opening Espalier</source>
        <translation>Espalier wird geöffnet</translation>
    </message>
    <message>
        <source>Unlock Espalier</source>
        <translation>Espalier entsperren</translation>
    </message>
    <message>
        <source>The secrets of this data folder are sealed with a passphrase. Nobody can read them, and no device can check in, until it is given.</source>
        <translation>Die Geheimnisse dieses Datenordners sind mit einer Passphrase versiegelt. Bis sie eingegeben ist, kann niemand sie lesen und kein Gerät sich melden.</translation>
    </message>
    <message>
        <source>Espalier is not open</source>
        <translation>Espalier ist nicht offen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OperatorLine</name>
    <message>
        <source>Logged in: %1, %2</source>
        <translation>Angemeldet: %1, %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OperatorMenu</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OperatorRulesSheet</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Rules for operators</source>
        <translation>Regeln für Konten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Locks itself after so many minutes without use</source>
        <translation>Sperrt sich nach so vielen Minuten ohne Benutzung</translation>
    </message>
    <message>
        <source>Locks itself after</source>
        <translation>Sperrt sich nach</translation>
    </message>
    <message>
        <source>Without keys and mouse. What is open comes back with the passphrase.</source>
        <translation>Ohne Tasten und Maus. Was offen ist, kommt mit der Passphrase zurück.</translation>
    </message>
    <message>
        <source>A second person says yes</source>
        <translation>Eine zweite Person sagt Ja</translation>
    </message>
    <message>
        <source>Whoever may order something does it alone.</source>
        <translation>Wer etwas beauftragen darf, tut es allein.</translation>
    </message>
    <message>
        <source>Before a device is erased</source>
        <translation>Bevor ein Gerät gelöscht wird</translation>
    </message>
    <message>
        <source>The command waits up to a day for another approver or admin.</source>
        <translation>Der Befehl wartet bis zu einem Tag auf eine andere Freigabe oder einen Admin.</translation>
    </message>
    <message>
        <source>Before anything that can’t be undone</source>
        <translation>Vor allem, was sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Everything that asks for a typed confirmation, such as erasing or locking.</source>
        <translation>Alles, was eine eingetippte Bestätigung verlangt, etwa Löschen oder Sperren.</translation>
    </message>
    <message>
        <source>The rule for a second person was not changed.</source>
        <translation>Die Regel für eine zweite Person wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The time was not changed.</source>
        <translation>Die Zeit wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Asking a second person less often takes the yes of one: an approver or admin who is not you types name and passphrase here.</source>
        <translation>Seltener nach einer zweiten Person zu fragen braucht die Zustimmung einer zweiten: Jemand anderes, der freigeben darf, gibt hier Namen und Passphrase ein.</translation>
    </message>
    <message>
        <source>Name of the other operator</source>
        <translation>Name der anderen Person</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Deren Passphrase</translation>
    </message>
    <message>
        <source>Or, where nobody else is left, the recovery code</source>
        <translation>Oder, wenn sonst niemand da ist, der Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OperatorsCard</name>
    <message>
        <source>Operators</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Nobody in particular: whoever opens Espalier may do everything. With operators each person logs in with a role of their own, and the log says who did what.</source>
        <translation>Niemand Bestimmtes: Wer Espalier öffnet, darf alles. Mit Konten meldet sich jede Person mit ihrer eigenen Rolle an, und das Protokoll sagt, wer was getan hat.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode …</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Rules for operators</source>
        <translation>Regeln für Konten</translation>
    </message>
    <message>
        <source>%1, opens the vault</source>
        <translation>%1, öffnet den Tresor</translation>
    </message>
    <message>
        <source>%1, needs a new passphrase for the vault to open</source>
        <translation>%1, braucht für den Tresor eine neue Passphrase</translation>
    </message>
    <message>
        <source>Logged in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>Never logged in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Add the first operator…</source>
        <translation>Erstes Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Sperrt sich</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without use</source>
        <translation>
            <numerusform>Nach %n Minute ohne Benutzung</numerusform>
            <numerusform>Nach %n Minuten ohne Benutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Says yes before anything that can’t be undone</source>
        <translation>Sagt Ja vor allem, was sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Says yes before a device is erased</source>
        <translation>Sagt Ja, bevor ein Gerät gelöscht wird</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Wird nicht gefragt</translation>
    </message>
    <message>
        <source>%1 can log in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 hat eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>They can’t log in any more. What they did stays in the log under their name.</source>
        <translation>Eine Anmeldung ist dann nicht mehr möglich. Was getan wurde, bleibt unter dem Namen im Protokoll.</translation>
    </message>
    <message>
        <source>Type the name to go on</source>
        <translation>Zum Fortfahren den Namen eingeben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The operator was not removed.</source>
        <translation>Das Konto wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OrderDetail</name>
    <message>
        <source>Approve…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Show the command</source>
        <translation>Befehl zeigen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>You ordered this yourself.</source>
        <translation>Das ist der eigene Auftrag.</translation>
    </message>
    <message>
        <source>Another approver or admin has to say yes. You can call it off.</source>
        <translation>Jemand anderes, der freigeben darf, oder ein anderer Admin muss Ja sagen. Zurückziehen geht selbst.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Called off by itself</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::OrdersView</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>The orders can’t be shown.</source>
        <translation>Die Aufträge können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Nichts wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>What needs one is listed here until somebody else says yes. The rule is set under Server, Operators.</source>
        <translation>Was eine braucht, steht hier, bis jemand anderes Ja sagt. Die Regel steht unter Server, Konten.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>What needed a second person is listed here.</source>
        <translation>Was eine zweite Person brauchte, steht hier.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OrganizationButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OrganizationPage</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose devices will be managed here?</source>
        <translation>Wessen Geräte werden hier verwaltet?</translation>
    </message>
    <message>
        <source>People read this name on the enrollment page and in the settings of their device.</source>
        <translation>Dieser Name steht auf der Registrierungsseite und in den Einstellungen der Geräte.</translation>
    </message>
    <message>
        <source>For example Marlow &amp; Finch</source>
        <translation>Zum Beispiel Marlow &amp; Finch</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>It can be changed later; enrolled devices keep the old one.</source>
        <translation>Er lässt sich später ändern; registrierte Geräte behalten den alten.</translation>
    </message>
    <message>
        <source>What comes now</source>
        <translation>Was jetzt kommt</translation>
    </message>
    <message>
        <source>Where devices find this server, and where it listens</source>
        <translation>Wo Geräte diesen Server finden und wo er lauscht</translation>
    </message>
    <message>
        <source>A certificate for its address</source>
        <translation>Ein Zertifikat für seine Adresse</translation>
    </message>
    <message>
        <source>How the keys on this computer are kept</source>
        <translation>Wie die Schlüssel auf diesem Computer aufbewahrt werden</translation>
    </message>
    <message>
        <source>Apple’s push certificate, if you have it already</source>
        <translation>Das Push-Zertifikat von Apple, falls es schon da ist</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OverflowBar</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>The overview can’t be shown.</source>
        <translation>Der Überblick kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Set up Espalier</source>
        <translation>Espalier einrichten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt erledigt</numerusform>
            <numerusform>%1 von %n Schritten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, hh:mm</source>
        <extracomment>Weekday, day and month, as QLocale formats dates.</extracomment>
        <translation>dddd, d. MMMM, hh:mm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of profiles aren’t saved yet.</source>
        <translation>
            <numerusform>%n Profilentwurf ist noch nicht gesichert.</numerusform>
            <numerusform>%n Profilentwürfe sind noch nicht gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changed: %1.</source>
        <translation>Zuletzt geändert: %1.</translation>
    </message>
    <message>
        <source>Show under Profiles</source>
        <translation>Unter Profile zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PackageField</name>
    <message>
        <source>Package of this server</source>
        <translation>Paket dieses Servers</translation>
    </message>
    <message>
        <source>Host a file…</source>
        <translation>Datei bereithalten …</translation>
    </message>
    <message>
        <source>None: as the keys below say</source>
        <translation>Keines: wie die Schlüssel unten sagen</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>title, version, file</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PackagesSheet</name>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Hosted packages</source>
        <translation>Bereitgehaltene Pakete</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Noch keine Pakete</translation>
    </message>
    <message>
        <source>A .pkg for Macs or an .ipa for iPhone and iPad can be kept here. Devices fetch it from this server when they are told to install it.</source>
        <translation>Ein .pkg für Macs oder ein .ipa für iPhone und iPad kann hier liegen. Geräte holen es von diesem Server, wenn sie es installieren sollen.</translation>
    </message>
    <message>
        <source>Host a package…</source>
        <translation>Paket bereithalten …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The packages can’t be shown.</source>
        <translation>Die Pakete sind nicht darstellbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>bundle identifier, file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is hosted.</source>
        <translation>%1 wird bereitgehalten.</translation>
    </message>
    <message>
        <source>The address of the manifest is copied.</source>
        <translation>Die Adresse des Manifests ist kopiert.</translation>
    </message>
    <message>
        <source>Whoever has it can fetch the package.</source>
        <translation>Wer sie hat, kann das Paket holen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Devices that are told to install it and haven’t fetched it yet won’t get it. Where it is installed it stays.</source>
        <translation>Geräte, die es installieren sollen und noch nicht geholt haben, bekommen es nicht. Wo es installiert ist, bleibt es.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The package is removed.</source>
        <translation>Das Paket ist entfernt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PassphraseSheet</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Eigene Passphrase ändern</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Neue Passphrase für %1</translation>
    </message>
    <message>
        <source>It logs you in, and it opens the vault for you if you may open it.</source>
        <translation>Sie dient der Anmeldung und öffnet, wo es erlaubt ist, den Tresor.</translation>
    </message>
    <message>
        <source>Tell it to nobody else, and let them change it when they log in. If they may open the vault, your own passphrase opens it for them.</source>
        <translation>Niemand anderem sagen und nach der Anmeldung ändern lassen. Wer den Tresor öffnen darf, dem öffnet ihn die eigene Passphrase.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Eigene Passphrase</translation>
    </message>
    <message>
        <source>The passphrase was not changed.</source>
        <translation>Die Passphrase wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a field</comment>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PayloadColumn</name>
    <message>
        <source>Add payload</source>
        <translation>Payload hinzufügen</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>In names, titles, help and values of all payloads (Ctrl+F)</source>
        <translation>In Namen, Titeln, Hilfen und Werten aller Payloads (Strg+F)</translation>
    </message>
    <message>
        <source>Show forms for</source>
        <translation>Formulare zeigen für</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Often used with %1</source>
        <translation>Oft verwendet mit %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PayloadHead</name>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Keys shown</source>
        <translation>Gezeigte Schlüssel</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PayloadList</name>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Paste	Ctrl+V</source>
        <translation>Einsetzen	Strg+V</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Duplizieren	Strg+D</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PayloadModel</name>
    <message>
        <source>Payload without a type</source>
        <translation>Payload ohne Typ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payload, what it is known by</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, organization, removal</source>
        <translation>Name, Organisation, Entfernung</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation>Payload einsetzen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PeopleList</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>The name is a number</source>
        <translation>Der Name ist eine Zahl</translation>
    </message>
    <message>
        <source>Longer than 100 characters</source>
        <translation>Länger als 100 Zeichen</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Stands further up already</source>
        <translation>Steht weiter oben schon</translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation>Zu viele Werte</translation>
    </message>
    <message>
        <source>A quotation mark has no end</source>
        <translation>Anführungszeichen ohne Ende</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail · asset tag</source>
        <translation>E-Mail · Inventarnummer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>People, one per line</source>
        <translation>Personen, eine je Zeile</translation>
    </message>
    <message>
        <source>Anna Berg, anna@example.com, A-17
Ben Okoro, ben@example.com</source>
        <translation>Anna Berg, anna@example.com, A-17
Ben Okoro, ben@example.com</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Datei lesen …</translation>
    </message>
    <message>
        <source>One person per line: name, e-mail, asset tag. Type it, paste it from a table, or read a CSV file; a first line may name the columns.</source>
        <translation>Eine Person je Zeile: Name, E-Mail, Inventarnummer. Eintippen, aus einer Tabelle einsetzen oder eine CSV-Datei lesen; die erste Zeile kann die Spalten benennen.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Each line appears here as it is understood, before anything is made.</source>
        <translation>Jede Zeile erscheint hier so, wie sie verstanden wird, bevor etwas angelegt ist.</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation>Personen lesen</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The list can’t be used.</source>
        <translation>Die Liste ist nicht zu gebrauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, lines left out</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::PeopleSheet</name>
    <message>
        <source>Make links</source>
        <translation>Links anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Links for people</source>
        <translation>Links für Personen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>%n Link anlegen</numerusform>
            <numerusform>%n Links anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Permissions</name>
    <message>
        <source>Your role (%1) doesn’t allow this. Ask an admin.</source>
        <translation>Die eigene Rolle (%1) erlaubt das nicht. Einen Admin fragen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PhoneSheet</name>
    <message>
        <source>Another page</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Test from a phone</source>
        <translation>Test mit einem Telefon</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Switch the phone’s Wi-Fi off and scan the code with its camera. The page that opens is good for one phone and fifteen minutes; nothing is installed.</source>
        <translation>Das WLAN des Telefons ausschalten und den Code mit seiner Kamera lesen. Die Seite gilt für ein Telefon und fünfzehn Minuten; es wird nichts installiert.</translation>
    </message>
    <message>
        <source>If the page doesn’t open</source>
        <translation>Wenn die Seite nicht aufgeht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>The page was not made.</source>
        <translation>Die Seite wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Waiting for a phone, until %1</source>
        <translation>Wartet auf ein Telefon, bis %1</translation>
    </message>
    <message>
        <source>Arrived from inside</source>
        <translation>Von innen angekommen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>The phone came from the local network.</source>
        <translation>Das Telefon kam aus dem lokalen Netz.</translation>
    </message>
    <message>
        <source>That proves the name and the certificate, not the way in. Switch its Wi-Fi off and take another page.</source>
        <translation>Das beweist Namen und Zertifikat, nicht den Weg herein. Sein WLAN ausschalten und eine andere Seite nehmen.</translation>
    </message>
    <message>
        <source>The outside reaches this server.</source>
        <translation>Von außen ist dieser Server erreichbar.</translation>
    </message>
    <message>
        <source>This is the request that arrived. Keep the router’s forwarding and the name as they are.</source>
        <translation>Dies ist die Anfrage, die ankam. Weiterleitung im Router und Namen so lassen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PlatformChips</name>
    <message>
        <source>Keys for iPhone and iPad</source>
        <translation>Schlüssel für iPhone und iPad</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PlistView</name>
    <message>
        <source>… shown up to 1 MiB; save it to see everything.</source>
        <translation>… bis 1 MiB gezeigt; zum Ansehen des Ganzen sichern.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PoliciesTab</name>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>All compliant</source>
        <translation>Alle konform</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>Geräte von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Noch keine Richtlinien</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PolicySheet</name>
    <message>
        <source>No rule yet. A policy has at least one.</source>
        <translation>Noch keine Regel. Eine Richtlinie hat mindestens eine.</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Create policy</source>
        <translation>Richtlinie anlegen</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Devices of the group</source>
        <translation>Geräte der Gruppe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Grace before a device counts as not compliant</source>
        <translation>Nachfrist, bevor ein Gerät als nicht konform gilt</translation>
    </message>
    <message>
        <source>What is done then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>Only show it here</source>
        <translation>Nur hier zeigen</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Install a profile on it</source>
        <translation>Ein Profil darauf installieren</translation>
    </message>
    <message>
        <source>Put it into a group</source>
        <translation>In eine Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The groups can’t be shown.</source>
        <translation>Die Gruppen lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The profiles can’t be shown.</source>
        <translation>Die Profile lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Es gibt noch kein Profil.</translation>
    </message>
    <message>
        <source>It is taken back when the device is compliant again.</source>
        <translation>Es wird zurückgenommen, wenn das Gerät wieder konform ist.</translation>
    </message>
    <message>
        <source>There is no group by hand yet.</source>
        <translation>Es gibt noch keine Gruppe von Hand.</translation>
    </message>
    <message>
        <source>Once for each device that begins to fail: in Activity, as a notification of this computer, and to the webhook, if one is set.</source>
        <translation>Einmal für jedes Gerät, das nicht mehr konform ist: in Aktivität, als Mitteilung dieses Computers und an den Webhook, wenn einer gesetzt ist.</translation>
    </message>
    <message>
        <source>The policy %1 is saved, and its devices were looked at.</source>
        <translation>Die Richtlinie %1 ist gesichert, und ihre Geräte sind geprüft.</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>Die Richtlinie wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>This rule is refused. %1</source>
        <translation>Diese Regel wird abgelehnt. %1</translation>
    </message>
    <message>
        <source>Delete the policy %1?</source>
        <translation>Richtlinie %1 löschen?</translation>
    </message>
    <message>
        <source>Delete policy</source>
        <translation>Richtlinie löschen</translation>
    </message>
    <message>
        <source>The policy %1 is deleted.</source>
        <translation>Die Richtlinie %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Profiles of the group come with it. It stays there until somebody takes it out, or until this policy is deleted or does something else.</source>
        <translation>Die Profile der Gruppe kommen mit. Es bleibt dort, bis jemand es herausnimmt oder diese Richtlinie gelöscht wird oder etwas anderes tut.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A rule is missing.</source>
        <translation>Eine Regel fehlt.</translation>
    </message>
    <message>
        <source>A rule isn’t filled in yet.</source>
        <translation>Eine Regel ist noch nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Its devices aren’t judged by it any more. A profile that it installed is taken back, and devices that it put into a group leave it; those put there by hand stay.</source>
        <translation>Ihre Geräte werden nicht mehr danach beurteilt. Ein Profil, das sie installiert hat, wird zurückgenommen, und Geräte, die sie in eine Gruppe gebracht hat, verlassen diese; von Hand hinzugefügte bleiben.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PortalMessageBox</name>
    <message>
        <source>Apple’s page showed an error?</source>
        <translation>Zeigte die Seite von Apple einen Fehler?</translation>
    </message>
    <message>
        <source>Paste Apple’s message here, in English</source>
        <translation>Die Meldung von Apple hier einsetzen, auf Englisch</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Meldung von Apple</translation>
    </message>
    <message>
        <source>Espalier doesn’t know this message.</source>
        <translation>Diese Meldung kennt Espalier nicht.</translation>
    </message>
    <message>
        <source>Check the account, the row and the file on this list. Nothing here changes meanwhile.</source>
        <translation>Account, Zeile und Datei anhand dieser Liste prüfen. Hier ändert sich so lange nichts.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PortalPage</name>
    <message>
        <source>At Apple</source>
        <translation>Bei Apple</translation>
    </message>
    <message>
        <source>The file to upload</source>
        <translation>Die Datei zum Hochladen</translation>
    </message>
    <message>
        <source>Open identity.apple.com/pushcert</source>
        <translation>identity.apple.com/pushcert öffnen</translation>
    </message>
    <message>
        <source>The row to renew</source>
        <translation>Die Zeile zum Erneuern</translation>
    </message>
    <message>
        <source>Renew, never Create, and never Revoke: a new row has another topic, and a revoked one wakes nobody from that moment on.</source>
        <translation>„Renew“, nie „Create“ und nie „Revoke“: Eine neue Zeile hat ein anderes Topic, und eine widerrufene weckt von da an niemanden mehr.</translation>
    </message>
    <message>
        <source>The request was not saved.</source>
        <translation>Die Anforderung wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>The account of the certificate in use, no other one: only it shows the row.</source>
        <translation>Mit dem Account des benutzten Zertifikats, mit keinem anderen: Nur er zeigt die Zeile.</translation>
    </message>
    <message>
        <source>Find the row above and press Renew</source>
        <translation>Die Zeile von oben suchen und „Renew“ drücken</translation>
    </message>
    <message>
        <source>The small (i) beside a row shows its UID and serial number. Compare both before you press anything.</source>
        <translation>Das kleine (i) neben einer Zeile zeigt UID und Seriennummer. Beide vergleichen, bevor etwas gedrückt wird.</translation>
    </message>
    <message>
        <source>Choose the request and press Upload</source>
        <translation>Die Anforderung wählen und „Upload“ drücken</translation>
    </message>
    <message>
        <source>Drag the file from below onto Choose File, or save it first.</source>
        <translation>Die Datei von unten auf „Choose File“ ziehen, oder sie vorher sichern.</translation>
    </message>
    <message>
        <source>Press Download</source>
        <translation>„Download“ drücken</translation>
    </message>
    <message>
        <source>A file whose name begins with MDM_ and ends in .pem. It is the last thing needed from here.</source>
        <translation>Eine Datei, deren Name mit MDM_ beginnt und auf .pem endet. Mehr wird von dort nicht gebraucht.</translation>
    </message>
    <message>
        <source>The office’s account. Whoever signs in here now owns the topic for good.</source>
        <translation>Mit dem Account des Büros. Wer sich jetzt hier anmeldet, dem gehört das Topic für immer.</translation>
    </message>
    <message>
        <source>Press Create a Certificate</source>
        <translation>„Create a Certificate“ drücken</translation>
    </message>
    <message>
        <source>Read Apple’s terms and accept them.</source>
        <translation>Die Bedingungen von Apple lesen und annehmen.</translation>
    </message>
    <message>
        <source>Drag the file from below onto Choose File, or save it first. A note helps next year: name this office in it.</source>
        <translation>Die Datei von unten auf „Choose File“ ziehen, oder sie vorher sichern. Eine Notiz hilft nächstes Jahr: darin dieses Büro nennen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Renew it in Apple’s portal</source>
        <translation>Im Portal von Apple erneuern</translation>
    </message>
    <message>
        <source>Create it in Apple’s portal</source>
        <translation>Im Portal von Apple anlegen</translation>
    </message>
    <message>
        <source>Apple has no other way than this page. Leave this window open beside the browser, or come back later: everything is kept.</source>
        <translation>Apple hat keinen anderen Weg als diese Seite. Das Fenster neben dem Browser offen lassen, oder später wiederkommen: Alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>UID (topic)</source>
        <translation>UID (Topic)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>I have the file</source>
        <translation>Die Datei ist da</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PortalPicture</name>
    <message>
        <source>Create</source>
        <comment>a short label in a small picture</comment>
        <translation>Create</translation>
    </message>
    <message>
        <source>Renew</source>
        <comment>a short label in a small picture</comment>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a short label in a small picture</comment>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>a short label in a small picture</comment>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>a short label in a small picture</comment>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PreviewSheet</name>
    <message>
        <source>There is no such variable</source>
        <translation>Diese Variable gibt es nicht</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Vorschau für %1</translation>
    </message>
    <message>
        <source>Another device…</source>
        <translation>Anderes Gerät …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Values are being filled in…</source>
        <translation>Werte werden eingesetzt …</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>The profile as the device gets it</source>
        <translation>Das Profil, wie das Gerät es bekommt</translation>
    </message>
    <message>
        <source>The preview can’t be shown.</source>
        <translation>Die Vorschau kann nicht gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of this device are filled in and marked.</source>
        <translation>
            <numerusform>%n Wert dieses Geräts ist eingesetzt und markiert.</numerusform>
            <numerusform>%n Werte dieses Geräts sind eingesetzt und markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling them in takes the signature away.</source>
        <translation>Durch das Einsetzen entfällt die Signatur.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are missing.</source>
        <translation>
            <numerusform>%n Wert fehlt.</numerusform>
            <numerusform>%n Werte fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to this device until all of them are there.</source>
        <translation>An dieses Gerät wird nichts gesendet, bis alle da sind.</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProblemLine</name>
    <message>
        <source>Ctrl+. does the same</source>
        <translation>Strg+. tut dasselbe</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Satz kopieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProblemModel</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProblemPanel</name>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3</translation>
    </message>
    <message>
        <source>Nothing is wrong with this profile.</source>
        <translation>An diesem Profil ist nichts falsch.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileActions</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>It is removed from %n device(s) first, at their next contact. All its versions are lost here.</source>
        <translation>
            <numerusform>Es wird zuerst von %n Gerät entfernt, sobald es sich meldet. Alle Versionen gehen hier verloren.</numerusform>
            <numerusform>Es wird zuerst von %n Geräten entfernt, sobald sie sich melden. Alle Versionen gehen hier verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its versions are lost here.</source>
        <translation>Alle Versionen gehen hier verloren.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile(s) into a folder</source>
        <translation>
            <numerusform>%n Profil in einen Ordner exportieren</numerusform>
            <numerusform>%n Profile in einen Ordner exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported to %1.</source>
        <translation>
            <numerusform>%n Profil nach %1 exportiert.</numerusform>
            <numerusform>%n Profile nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each identifier, in a form that is the same again for the same content. Passwords in them can be read.</source>
        <translation>Eine Datei je Kennung, in einer Form, die bei gleichem Inhalt gleich bleibt. Passwörter darin sind lesbar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>profile, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not exported: %2.</source>
        <comment>sentence, how many</comment>
        <translation>%1 Nicht exportiert: %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileDetail</name>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On no device</source>
        <translation>Auf keinem Gerät</translation>
    </message>
    <message>
        <source>Assign it to a group or a device; this list then shows how far each one is.</source>
        <translation>Einer Gruppe oder einem Gerät zuweisen; dann zeigt diese Liste, wie weit jedes ist.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugewiesen</translation>
    </message>
    <message>
        <source>A profile reaches devices through groups, or one by one.</source>
        <translation>Ein Profil erreicht Geräte über Gruppen oder einzeln.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>No payloads</source>
        <translation>Keine Payloads</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>Keine Versionen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Unassign…</source>
        <translation>Aufheben …</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>Diese Version exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 on %n device(s)</source>
        <translation>
            <numerusform>Version %1 auf %n Gerät</numerusform>
            <numerusform>Version %1 auf %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, on no device</source>
        <translation>Version %1, auf keinem Gerät</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <comment>version, when</comment>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel, rest</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The device gave no reason.</source>
        <translation>Das Gerät nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <comment>size, who</comment>
        <translation>%1 · signiert von %2</translation>
    </message>
    <message>
        <source>%1 · not signed</source>
        <comment>size</comment>
        <translation>%1 · nicht signiert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileImport</name>
    <message>
        <source>It is too large: up to %1 are taken.</source>
        <translation>Es ist zu groß: Bis %1 werden angenommen.</translation>
    </message>
    <message>
        <source>The file can’t be read. It may be gone, or belong to somebody else.</source>
        <translation>Die Datei lässt sich nicht lesen. Vielleicht ist sie nicht mehr da oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileModel</name>
    <message>
        <source>v%1</source>
        <comment>version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>For each user</source>
        <translation>Für jeden Benutzer</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signiert von %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileOptionsSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enrollment profiles</source>
        <translation>Registrierungsprofile</translation>
    </message>
    <message>
        <source>For enrollment profiles made from now on. Devices that are enrolled keep theirs, except that a renewal takes away the rights that are missing here.</source>
        <translation>Für Registrierungsprofile, die ab jetzt erzeugt werden. Registrierte Geräte behalten ihres, nur nimmt eine Erneuerung die Rechte weg, die hier fehlen.</translation>
    </message>
    <message>
        <source>The office can</source>
        <translation>Das Büro kann</translation>
    </message>
    <message>
        <source>People can’t remove the enrollment</source>
        <translation>Die Registrierung lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Only supervised devices obey; a Mac asks for an administrator. Links for personal devices leave it out.</source>
        <translation>Nur betreute Geräte halten sich daran; ein Mac verlangt einen Administrator. Bei Links für private Geräte entfällt es.</translation>
    </message>
    <message>
        <source>Devices sign their messages</source>
        <translation>Geräte signieren ihre Nachrichten</translation>
    </message>
    <message>
        <source>For a proxy in between that ends TLS: the signature says which device it is.</source>
        <translation>Für einen Proxy dazwischen, der TLS beendet: Die Signatur sagt, welches Gerät es ist.</translation>
    </message>
    <message>
        <source>Devices accept only the authority of this server’s TLS certificate</source>
        <translation>Geräte akzeptieren nur die Zertifizierungsstelle des TLS-Zertifikats dieses Servers</translation>
    </message>
    <message>
        <source>When the certificate comes from another authority one day, these devices no longer connect and have to enroll anew.</source>
        <translation>Kommt das Zertifikat eines Tages von einer anderen Stelle, verbinden sich diese Geräte nicht mehr und müssen neu registriert werden.</translation>
    </message>
    <message>
        <source>The key of a device is made</source>
        <translation>Der Schlüssel eines Geräts entsteht</translation>
    </message>
    <message>
        <source>On the device (SCEP)</source>
        <translation>Auf dem Gerät (SCEP)</translation>
    </message>
    <message>
        <source>Here (PKCS#12)</source>
        <translation>Hier (PKCS#12)</translation>
    </message>
    <message>
        <source>RSA key</source>
        <translation>RSA-Schlüssel</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>The options can’t be shown.</source>
        <translation>Die Optionen können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Without any right a device can’t enroll: choose at least one.</source>
        <translation>Ohne ein Recht kann sich kein Gerät registrieren: Mindestens eines wählen.</translation>
    </message>
    <message>
        <source>Chosen once: a device that enrolled without a right only gets it by enrolling anew. Links for personal devices leave out locking, erasing, and seeing and managing apps.</source>
        <translation>Einmal gewählt: Ein Gerät, das sich ohne ein Recht registriert hat, bekommt es nur durch eine neue Registrierung. Bei Links für private Geräte entfällt das Sperren, das Löschen und das Sehen und Verwalten von Apps.</translation>
    </message>
    <message>
        <source>Choose with care.</source>
        <translation>Mit Bedacht wählen.</translation>
    </message>
    <message>
        <source>Enrolled devices lose what is taken away here at their next renewal, and nothing but enrolling anew gives it back.</source>
        <translation>Registrierte Geräte verlieren bei ihrer nächsten Erneuerung, was hier weggenommen wird, und nur eine neue Registrierung gibt es zurück.</translation>
    </message>
    <message>
        <source>Apple’s SCEP makes no keys of 3072 bits: choose 2048 or 4096.</source>
        <translation>Apples SCEP erzeugt keine Schlüssel mit 3072 Bit: 2048 oder 4096 wählen.</translation>
    </message>
    <message>
        <source>The key travels in the profile, and each download takes a use of the link.</source>
        <translation>Der Schlüssel reist im Profil mit, und jedes Laden verbraucht eine Nutzung des Links.</translation>
    </message>
    <message>
        <source>The usual way: the key never leaves the device.</source>
        <translation>Der übliche Weg: Der Schlüssel verlässt das Gerät nie.</translation>
    </message>
    <message>
        <source>Not everything was saved.</source>
        <translation>Nicht alles wurde gesichert.</translation>
    </message>
    <message>
        <source>The TLS certificate is served without the authority above it, so there is nothing that devices could be bound to.</source>
        <translation>Das TLS-Zertifikat wird ohne die Stelle darüber ausgeliefert, also gibt es nichts, woran Geräte gebunden werden könnten.</translation>
    </message>
    <message>
        <source>Serve it with its chain, or leave this off.</source>
        <translation>Mit seiner Kette ausliefern oder dies ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Saved. Enrollment profiles made from now on have these options.</source>
        <translation>Gesichert. Registrierungsprofile haben ab jetzt diese Optionen.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled device(s) didn’t grant all of these rights and get them only by enrolling anew.</source>
        <translation>
            <numerusform>%n registriertes Gerät hat nicht alle diese Rechte gewährt und bekommt sie nur durch eine neue Registrierung.</numerusform>
            <numerusform>%n registrierte Geräte haben nicht alle diese Rechte gewährt und bekommen sie nur durch eine neue Registrierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled device(s) lose rights for good at the next renewal.</source>
        <translation>
            <numerusform>%n registriertes Gerät verliert bei der nächsten Erneuerung endgültig Rechte.</numerusform>
            <numerusform>%n registrierte Geräte verlieren bei der nächsten Erneuerung endgültig Rechte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that enroll now are bound to the authority of today’s TLS certificate.</source>
        <translation>Geräte, die sich jetzt registrieren, sind an die Stelle des heutigen TLS-Zertifikats gebunden.</translation>
    </message>
    <message>
        <source>Keys are made here and travel in the profile: give it to nobody but its device.</source>
        <translation>Schlüssel entstehen hier und reisen im Profil mit: Es darf nur an das Gerät gehen, für das es ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Authorities…</source>
        <translation>Zertifizierungsstellen …</translation>
    </message>
    <message>
        <source>Apple’s device authorities</source>
        <translation>Apples Geräte-Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>None yet. With one, a link can ask a device to prove its serial number with the certificate it was built with.</source>
        <translation>Noch keine. Mit einer kann ein Link ein Gerät seine Seriennummer mit dem Zertifikat ab Werk nachweisen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported. A link can ask a device to prove its serial number.</source>
        <translation>
            <numerusform>%n importiert. Ein Link kann ein Gerät seine Seriennummer nachweisen lassen.</numerusform>
            <numerusform>%n importiert. Ein Link kann ein Gerät seine Seriennummer nachweisen lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfilesScreen</name>
    <message>
        <source>The profiles can’t be shown.</source>
        <translation>Die Profile können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Search names, identifiers and payloads</source>
        <translation>Namen, Kennungen und Payloads suchen</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) failed on a device</source>
        <translation>
            <numerusform>%n Profil auf einem Gerät fehlgeschlagen</numerusform>
            <numerusform>%n Profile auf einem Gerät fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of profiles, how many failed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed on a device</source>
        <translation>
            <numerusform>%n auf einem Gerät fehlgeschlagen</numerusform>
            <numerusform>%n auf einem Gerät fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>A profile carries settings – Wi-Fi, passcode, restrictions – to the devices it is assigned to.</source>
        <translation>Ein Profil bringt Einstellungen – WLAN, Code, Einschränkungen – auf die Geräte, denen es zugewiesen ist.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>No profile matches</source>
        <translation>Kein Profil passt</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) stand(s) behind this filter.</source>
        <translation>
            <numerusform>%n Profil verbirgt sich hinter diesem Filter.</numerusform>
            <numerusform>%n Profile verbergen sich hinter diesem Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Last changed: %1.</source>
        <translation>Zuletzt geändert: %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>The profile can’t be dragged out.</source>
        <translation>Das Profil lässt sich nicht hinausziehen.</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird importiert …</numerusform>
            <numerusform>%n Dateien werden importiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Einen Ordner …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Export to a folder…</source>
        <translation>In einen Ordner exportieren …</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what came of it</comment>
        <translation>Import: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) aren’t saved yet.</source>
        <translation>
            <numerusform>%n Entwurf ist noch nicht gesichert.</numerusform>
            <numerusform>%n Entwürfe sind noch nicht gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a profile</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 was not duplicated.</source>
        <translation>%1 wurde nicht dupliziert.</translation>
    </message>
    <message>
        <source>A copy of %1, with an identity of its own.</source>
        <translation>Eine Kopie von %1 mit eigener Identität.</translation>
    </message>
    <message>
        <source>It is in the library once it is saved, and assigned to nobody.</source>
        <translation>Nach dem Sichern steht sie in der Bibliothek, niemandem zugewiesen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt probieren</translation>
    </message>
    <message>
        <source>Does Apple take it?</source>
        <translation>Nimmt Apple es an?</translation>
    </message>
    <message>
        <source>Espalier connects to Apple’s push service with the new certificate and sends one push. Without a device it goes to nobody, which proves as much.</source>
        <translation>Espalier verbindet sich mit dem neuen Zertifikat zum Push-Dienst von Apple und sendet einen Push. Ohne Gerät geht er an niemanden, was ebenso viel beweist.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Wecken</translation>
    </message>
    <message>
        <source>The person notices nothing: the device only asks whether there is work.</source>
        <translation>Niemand merkt etwas: Das Gerät fragt nur, ob etwas zu tun ist.</translation>
    </message>
    <message>
        <source>No device, only the certificate</source>
        <translation>Kein Gerät, nur das Zertifikat</translation>
    </message>
    <message>
        <source>The push was not tried.</source>
        <translation>Der Push wurde nicht probiert.</translation>
    </message>
    <message>
        <source>Apple takes it</source>
        <translation>Apple nimmt es an</translation>
    </message>
    <message>
        <source>Does the push service take it?</source>
        <translation>Nimmt der Push-Dienst es an?</translation>
    </message>
    <message>
        <source>This server was started with a push service that isn’t Apple’s: %1. What is tried here says nothing of Apple’s.</source>
        <translation>Dieser Server wurde mit einem Push-Dienst gestartet, der nicht Apples ist: %1. Was hier versucht wird, sagt nichts über Apples Dienst.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Wartet auf die Antwort …</translation>
    </message>
    <message>
        <source>Taken, not by Apple</source>
        <translation>Angenommen, nicht von Apple</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PushExportSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Certificates with key (*.p12)</source>
        <translation>Zertifikate mit Schlüssel (*.p12)</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Passphrase dieser Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the push certificate</source>
        <translation>Push-Zertifikat exportieren</translation>
    </message>
    <message>
        <source>One .p12 file with the certificate and its key, for a safe place or for the server that takes over. A backup has both already.</source>
        <translation>Eine .p12-Datei mit dem Zertifikat und seinem Schlüssel, für einen sicheren Ort oder für den Server, der übernimmt. Eine Sicherung enthält beides schon.</translation>
    </message>
    <message>
        <source>Whoever has it can wake every device</source>
        <translation>Wer sie hat, kann jedes Gerät wecken</translation>
    </message>
    <message>
        <source>The file and its passphrase together act for this office at Apple’s push service. Keep them apart, give them to nobody, and don’t send them by mail. The log notes this export.</source>
        <translation>Datei und Passphrase zusammen handeln bei Apples Push-Dienst für dieses Büro. Getrennt aufbewahren, niemandem geben, nicht per Mail schicken. Dieser Export steht im Protokoll.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with this export.</source>
        <translation>Einen anderen Namen wählen, oder sie durch diesen Export ersetzen.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The push certificate was not exported.</source>
        <translation>Das Push-Zertifikat wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The push certificate is saved, readable by you alone.</source>
        <translation>Das Push-Zertifikat ist gespeichert, lesbar nur für dieses Benutzerkonto.</translation>
    </message>
    <message>
        <source>Now bring it to its safe place, and its passphrase to another one.</source>
        <translation>Jetzt an seinen sicheren Ort bringen, und die Passphrase an einen anderen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PushPage</name>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>Do you have Apple’s push certificate?</source>
        <translation>Ist das Push-Zertifikat von Apple schon da?</translation>
    </message>
    <message>
        <source>With it Espalier wakes devices through Apple. Its topic becomes part of every enrollment and stays for good, so links can be made only once it is here.</source>
        <translation>Damit weckt Espalier die Geräte über Apple. Sein Topic wird Teil jeder Registrierung und bleibt für immer; Links gibt es darum erst, wenn es da ist.</translation>
    </message>
    <message>
        <source>Yes, import it now</source>
        <translation>Ja, jetzt importieren</translation>
    </message>
    <message>
        <source>A .p12 file, or the certificate from Apple’s portal and its key.</source>
        <translation>Eine .p12-Datei, oder das Zertifikat aus dem Portal von Apple und sein Schlüssel.</translation>
    </message>
    <message>
        <source>Later, under Server</source>
        <translation>Später, unter Server</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.cer *.crt)</source>
        <translation>Zertifikate (*.p12 *.pfx *.pem *.cer *.crt)</translation>
    </message>
    <message>
        <source>Private key, if it is a file of its own</source>
        <translation>Privater Schlüssel, wenn er eine eigene Datei ist</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>Password of the file, if it has one</source>
        <translation>Passwort der Datei, wenn sie eines hat</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Das aufschreiben</translation>
    </message>
    <message>
        <source>With which Apple account the certificate was made. It ends after a year, and only that account can renew it. Another one would cut off every device.</source>
        <translation>Mit welchem Apple Account das Zertifikat gemacht wurde. Es endet nach einem Jahr, und nur dieser Account kann es erneuern. Ein anderer würde jedes Gerät abschneiden.</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>kann warten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>A wizard there leads through getting one. Enrollment links wait for it.</source>
        <translation>Ein Assistent führt dort hindurch. Registrierungslinks warten darauf.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PushRouteSheet</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connection to Apple’s push service</source>
        <translation>Verbindung zu Apples Push-Dienst</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>As this computer does</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through a proxy</source>
        <translation>Über einen Proxy</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>An HTTP proxy that lets CONNECT through. One that wants a password is named in the settings of this computer (https_proxy), where Espalier finds it.</source>
        <translation>Ein HTTP-Proxy, der CONNECT durchlässt. Verlangt er ein Passwort, steht er in den Einstellungen dieses Computers (https_proxy), wo Espalier ihn findet.</translation>
    </message>
    <message>
        <source>Espalier wakes devices through api.push.apple.com. Change this only where the network stops it: port 2197 where 443 is closed to the outside, a proxy where nothing gets out otherwise. It counts from the next wake-up on.</source>
        <translation>Espalier weckt Geräte über api.push.apple.com. Nur ändern, wo das Netz es verhindert: Port 2197, wo 443 nach außen gesperrt ist, ein Proxy, wo sonst nichts hinauskommt. Es gilt ab dem nächsten Wecken.</translation>
    </message>
    <message>
        <source>The connection can’t be shown.</source>
        <translation>Die Verbindung lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The port was not changed.</source>
        <translation>Der Port wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The way was not changed.</source>
        <translation>Der Weg wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Connection to the push service</source>
        <translation>Verbindung zum Push-Dienst</translation>
    </message>
    <message>
        <source>This server was started with a push service that isn’t Apple’s: %1. It wakes devices only there. The port here is Apple’s and counts for nothing now; the way counts from the next wake-up on.</source>
        <translation>Dieser Server wurde mit einem Push-Dienst gestartet, der nicht Apples ist: %1. Nur über ihn weckt er Geräte. Der Port hier ist der von Apple und zählt jetzt nicht; der Weg gilt ab dem nächsten Weckruf.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PushSheet</name>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.cer *.crt)</source>
        <translation>Zertifikate (*.p12 *.pfx *.pem *.cer *.crt)</translation>
    </message>
    <message>
        <source>Private key, if it is a file of its own</source>
        <translation>Privater Schlüssel, wenn er eine eigene Datei ist</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>Import the push certificate</source>
        <translation>Push-Zertifikat importieren</translation>
    </message>
    <message>
        <source>Replace the push certificate</source>
        <translation>Push-Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>A .p12 file with certificate and key, or the certificate from Apple’s portal and the key it was asked for with.</source>
        <translation>Eine .p12-Datei mit Zertifikat und Schlüssel, oder das Zertifikat aus dem Portal von Apple und der Schlüssel, mit dem es beantragt wurde.</translation>
    </message>
    <message>
        <source>Password of the file, if it has one</source>
        <translation>Passwort der Datei, wenn sie eines hat</translation>
    </message>
    <message>
        <source>The topic becomes permanent</source>
        <translation>Das Topic wird endgültig</translation>
    </message>
    <message>
        <source>The topic must stay the same</source>
        <translation>Das Topic muss dasselbe bleiben</translation>
    </message>
    <message>
        <source>Every device is enrolled with it. Only the Apple account that made this certificate can renew it: write down which one it was.</source>
        <translation>Jedes Gerät wird damit registriert. Nur der Apple Account, der dieses Zertifikat gemacht hat, kann es erneuern: Aufschreiben, welcher es war.</translation>
    </message>
    <message>
        <source>Devices answer only to the topic they were enrolled with. A certificate with another one is refused, and nothing changes.</source>
        <translation>Geräte antworten nur auf das Topic, mit dem sie registriert wurden. Ein Zertifikat mit einem anderen wird abgelehnt, und nichts ändert sich.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Stopped: this certificate would cut off every device.</source>
        <translation>Angehalten: Dieses Zertifikat würde jedes Gerät abschneiden.</translation>
    </message>
    <message>
        <source>The push certificate was not imported.</source>
        <translation>Das Push-Zertifikat wurde nicht importiert.</translation>
    </message>
    <message>
        <source>It was not issued by Apple: only a test push service will take it.</source>
        <translation>Es ist nicht von Apple ausgestellt: Nur ein Push-Dienst für Versuche nimmt es an.</translation>
    </message>
    <message>
        <source>It ends soon.</source>
        <translation>Es endet bald.</translation>
    </message>
    <message>
        <source>It is the one that was here already.</source>
        <translation>Es ist das, das schon hier war.</translation>
    </message>
    <message>
        <source>It doesn’t hold longer than the one before.</source>
        <translation>Es gilt nicht länger als das vorige.</translation>
    </message>
    <message>
        <source>The push certificate is imported.</source>
        <translation>Das Push-Zertifikat ist importiert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QrWidget</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QuarantineSheet</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Accept the newcomer…</source>
        <translation>Neuling annehmen …</translation>
    </message>
    <message>
        <source>Reject the newcomer</source>
        <translation>Neuling ablehnen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>A device enrolled with the identifier of one that is enrolled already, but with another certificate. It may be the same device after someone restored it, or another one that pretends. Until you decide it gets no profiles, no commands and no secrets; the enrolled device is untouched.</source>
        <translation>Ein Gerät hat sich mit der Kennung eines schon registrierten angemeldet, aber mit einem anderen Zertifikat. Es kann dasselbe Gerät nach einer Wiederherstellung sein, oder ein anderes, das sich dafür ausgibt. Bis zur Entscheidung bekommt es keine Profile, keine Befehle und keine Geheimnisse; das registrierte Gerät bleibt unberührt.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>The newcomer was rejected. The enrolled device goes on as before.</source>
        <translation>Der Neuling wurde abgelehnt. Das registrierte Gerät macht weiter wie bisher.</translation>
    </message>
    <message>
        <source>The newcomer was not rejected.</source>
        <translation>Der Neuling wurde nicht abgelehnt.</translation>
    </message>
    <message>
        <source>The quarantine can’t be shown.</source>
        <translation>Die Quarantäne kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Enrolled device</source>
        <translation>Registriertes Gerät</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Neuling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Accept the newcomer as %1?</source>
        <translation>Den Neuling als %1 annehmen?</translation>
    </message>
    <message>
        <source>It takes the place of the enrolled device, which can then no longer be managed. From then on it gets the profiles and commands meant for that device. Accept only when you know who enrolled it.</source>
        <translation>Er tritt an die Stelle des registrierten Geräts, das sich dann nicht mehr verwalten lässt. Von da an bekommt er die Profile und Befehle für jenes Gerät. Nur annehmen, wenn bekannt ist, wer es registriert hat.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>The newcomer is enrolled in that device’s place.</source>
        <translation>Der Neuling ist an Stelle jenes Geräts registriert.</translation>
    </message>
    <message>
        <source>The newcomer was not accepted.</source>
        <translation>Der Neuling wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QueryBar</name>
    <message>
        <source>Asked before</source>
        <translation>Zuvor gefragt</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>So wird gefragt</translation>
    </message>
    <message>
        <source>Words, or a query such as os &lt; 17.4 and last-seen &gt; 7d</source>
        <translation>Wörter, oder eine Abfrage wie os &lt; 17.4 and last-seen &gt; 7d</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%1 von %2 passt</numerusform>
            <numerusform>%1 von %2 passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Noch nichts gefragt</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QueryField</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>time ago</source>
        <translation>Zeit seither</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Zeit bis dahin</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>The query can’t be checked.</source>
        <translation>Die Abfrage lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>A comparison is missing, such as os &lt; 17.4 or platform = iphone.</source>
        <translation>Ein Vergleich fehlt, etwa os &lt; 17.4 oder platform = iphone.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QueryHelp</name>
    <message>
        <source>the word in name, serial number, model, owner or group</source>
        <translation>das Wort in Name, Seriennummer, Modell, Besitzer oder Gruppe</translation>
    </message>
    <message>
        <source>versions compare by their parts</source>
        <translation>Versionen werden Teil für Teil verglichen</translation>
    </message>
    <message>
        <source>longer ago than seven days; also 12h, 2w, 2026-01-31</source>
        <translation>länger her als sieben Tage; auch 12h, 2w, 2026-01-31</translation>
    </message>
    <message>
        <source>less than thirty days are left</source>
        <translation>weniger als dreißig Tage sind übrig</translation>
    </message>
    <message>
        <source>an app by its name or bundle ID; alone: has it at all</source>
        <translation>eine App nach Name oder Bundle-ID; allein: hat sie überhaupt</translation>
    </message>
    <message>
        <source>one of several; yes-or-no columns alone</source>
        <translation>eines von mehreren; Ja-Nein-Spalten allein</translation>
    </message>
    <message>
        <source>~ means contains</source>
        <translation>~ heißt enthält</translation>
    </message>
    <message>
        <source>sizes with their unit</source>
        <translation>Größen mit Einheit</translation>
    </message>
    <message>
        <source>groups and fields of your own</source>
        <translation>Gruppen und eigene Felder</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>So wird gefragt</translation>
    </message>
    <message>
        <source>Write words to look for them, or comparisons joined by and, or, not and parentheses. Proposals come while you write: ↓ and Enter take one, Tab takes the first.</source>
        <translation>Wörter werden gesucht; Vergleiche werden mit and, or, not und Klammern verbunden. Beim Schreiben kommen Vorschläge: ↓ und Eingabe nehmen einen, Tab den ersten.</translation>
    </message>
    <message>
        <source>18 and every 18.x, with = alone; in order 18.3 comes after 18</source>
        <translation>18 und jedes 18.x, nur bei =; der Reihe nach kommt 18.3 nach 18</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RawCommandSheet</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a command to %1</source>
        <translation>Einen Befehl an %1 senden</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>Befehlsart</translation>
    </message>
    <message>
        <source>Keys beside RequestType, as XML</source>
        <translation>Schlüssel neben RequestType, als XML</translation>
    </message>
    <message>
        <source>Keys beside it, as property list XML</source>
        <translation>Schlüssel daneben, als Property-Liste in XML</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing beside it</source>
        <translation>Nichts daneben</translation>
    </message>
    <message>
        <source>Send it even where it doesn’t fit</source>
        <translation>Auch senden, wo er nicht passt</translation>
    </message>
    <message>
        <source>Leave it empty when the command has no keys. What you write is sent as it is; neither the catalogue nor the server looks at the keys.</source>
        <translation>Leer lassen, wenn der Befehl keine Schlüssel hat. Was hier steht, geht so hinaus; weder Katalog noch Server prüfen die Schlüssel.</translation>
    </message>
    <message>
        <source>Type the number of devices, %1, to go on</source>
        <translation>Zum Fortfahren die Zahl der Geräte eingeben: %1</translation>
    </message>
    <message>
        <source>Type the number of devices to go on</source>
        <translation>Zum Fortfahren die Zahl der Geräte eingeben</translation>
    </message>
    <message>
        <source>This is no property list that could be sent.</source>
        <translation>Das ist keine Property-Liste, die sich senden ließe.</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>Der Befehl wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Tick “Send it even where it doesn’t fit” if you know better.</source>
        <translation>„Auch senden, wo er nicht passt“ ankreuzen, um es trotzdem zu tun.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReadinessCard</name>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Selbsttest …</translation>
    </message>
    <message>
        <source>Can devices find, reach and trust this server? Looked at every day, and before a link is made.</source>
        <translation>Können Geräte diesen Server finden, erreichen und ihm vertrauen? Wird täglich geprüft, und bevor ein Link angelegt wird.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>Mit einem Telefon</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Meldungen …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReadinessSheet</name>
    <message>
        <source>Test from a phone…</source>
        <translation>Test mit einem Telefon …</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Readiness self-test</source>
        <translation>Selbsttest der Bereitschaft</translation>
    </message>
    <message>
        <source>Can devices find, reach and trust this server, and can it wake them? Outside a lab links are shared only while nothing here has failed.</source>
        <translation>Können Geräte diesen Server finden, erreichen und ihm vertrauen, und kann er sie wecken? Außerhalb eines Labors werden Links nur geteilt, solange hier nichts fehlschlägt.</translation>
    </message>
    <message>
        <source>Looking… up to a minute</source>
        <translation>Prüft… bis zu einer Minute</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>The self-test was not made.</source>
        <translation>Der Selbsttest wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Ausgeführt: %1</translation>
    </message>
    <message>
        <source>Yes, it stays for good</source>
        <translation>Ja, sie bleibt auf Dauer</translation>
    </message>
    <message>
        <source>The address was not confirmed.</source>
        <translation>Die Adresse wurde nicht bestätigt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RecordSheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RecoveryCodeSheet</name>
    <message>
        <source>I have written it down and locked it away</source>
        <translation>Er ist aufgeschrieben und weggeschlossen</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Seite zum Drucken sichern …</translation>
    </message>
    <message>
        <source>It is shown this once. With it an admin who lost the passphrase gets a new one, and the vault with the secrets of devices stays readable. Whoever has it and this computer can do everything: keep it in a safe, not on this computer.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Mit ihm bekommt ein Admin, der die Passphrase verloren hat, eine neue, und der Tresor mit den Geheimnissen der Geräte bleibt lesbar. Wer ihn und diesen Computer hat, kann alles: in einem Safe aufbewahren, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The code is shown only now.</source>
        <translation>Der Code wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Write it down first, then say so below.</source>
        <translation>Erst aufschreiben, dann unten bestätigen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Seite zum Drucken sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Print it, then delete the file.</source>
        <translation>Drucken, dann die Datei löschen.</translation>
    </message>
    <message>
        <source>Paste it where it stays safe. It is taken out of the clipboard in half a minute.</source>
        <translation>An einem sicheren Ort einfügen. In einer halben Minute wird er aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>Als %1 gesichert, nur für das eigene Konto lesbar.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RecoveryPage</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Set it and log in</source>
        <translation>Setzen und anmelden</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Another admin can give you one under Server, Operators. Where there is none left, an admin gets in with the recovery code that was locked away.</source>
        <translation>Ein anderer Admin kann unter Server, Konten eine vergeben. Wo keiner mehr ist, kommt ein Admin mit dem weggeschlossenen Wiederherstellungscode hinein.</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>Name des Admins</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The passphrase was not changed.</source>
        <translation>Die Passphrase wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReenrollmentPlan</name>
    <message>
        <source>Open the list of these devices. It stays on the overview until the last one is done.</source>
        <translation>Die Liste dieser Geräte öffnen. Sie bleibt in der Übersicht, bis das letzte erledigt ist.</translation>
    </message>
    <message>
        <source>For each: “Link to enroll again…” in its menu. The link is for this device alone, and its record stays.</source>
        <translation>Für jedes: „Link zum Neuregistrieren …“ in seinem Menü. Der Link gilt nur für dieses Gerät, und sein Eintrag bleibt.</translation>
    </message>
    <message>
        <source>Hand the link to whoever has the device. Enrolling moves it to the new topic, and the list grows shorter.</source>
        <translation>Den Link an die Person geben, die das Gerät hat. Mit dem Registrieren wechselt es zum neuen Topic, und die Liste wird kürzer.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show these devices</source>
        <translation>Diese Geräte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) must enroll again</source>
        <translation>
            <numerusform>%n Gerät muss sich neu registrieren</numerusform>
            <numerusform>%n Geräte müssen sich neu registrieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReferenceControl</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Choose a payload</source>
        <translation>Payload wählen</translation>
    </message>
    <message>
        <source>Add a SCEP, ACME or identity payload</source>
        <translation>Eine SCEP-, ACME- oder Identitäts-Payload hinzufügen</translation>
    </message>
    <message>
        <source>Add a per-app VPN payload</source>
        <translation>Eine App-VPN-Payload hinzufügen</translation>
    </message>
    <message>
        <source>Add a certificate payload</source>
        <translation>Eine Zertifikats-Payload hinzufügen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReferencesControl</name>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Every payload that fits is in the list</source>
        <translation>Alle passenden Payloads stehen in der Liste</translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation>Eintrag zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RefreshProgress</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Nobody here can be asked: no device is enrolled.</source>
        <translation>Hier lässt sich niemand fragen: kein Gerät ist registriert.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n steht noch aus</numerusform>
            <numerusform>%n stehen noch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>The others answer when they are awake and connected.</source>
        <translation>Die anderen antworten, wenn sie wach und verbunden sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused to tell or was called off.</source>
        <translation>
            <numerusform>%n hat abgelehnt oder wurde abgebrochen.</numerusform>
            <numerusform>%n haben abgelehnt oder wurden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isn’t enrolled and was not asked.</source>
        <translation>
            <numerusform>%n ist nicht registriert und wurde nicht gefragt.</numerusform>
            <numerusform>%n sind nicht registriert und wurden nicht gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::RefuseOrderSheet</name>
    <message>
        <source>Call it off</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Call off: %1?</source>
        <translation>Zurückziehen: %1?</translation>
    </message>
    <message>
        <source>Refuse: %1?</source>
        <translation>Ablehnen: %1?</translation>
    </message>
    <message>
        <source>Nothing is sent to %1. It can be ordered again.</source>
        <translation>An %1 geht nichts hinaus. Es kann neu beauftragt werden.</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Notiz fürs Protokoll</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>It was not called off.</source>
        <translation>Es wurde nicht zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReminderTray</name>
    <message>
        <source>Something needs you</source>
        <translation>Etwas braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RenameField</name>
    <message>
        <source>New name of the key</source>
        <translation>Neuer Name des Schlüssels</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Sie heißt jetzt %1.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RequestFile</name>
    <message>
        <source>Save…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Drag it to where it is needed, or save it.</source>
        <translation>Dorthin ziehen, wo sie gebraucht wird, oder sichern.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gesichert in %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anforderung sichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Private key made and sealed</source>
        <translation>Privater Schlüssel erzeugt und versiegelt</translation>
    </message>
    <message>
        <source>Request for this key (CSR)</source>
        <translation>Anforderung für diesen Schlüssel (CSR)</translation>
    </message>
    <message>
        <source>Signed by an MDM vendor</source>
        <translation>Von einem MDM-Anbieter signiert</translation>
    </message>
    <message>
        <source>Signature, chain and key verified here</source>
        <translation>Signatur, Kette und Schlüssel hier geprüft</translation>
    </message>
    <message>
        <source>For Apple’s portal</source>
        <translation>Für das Portal von Apple</translation>
    </message>
    <message>
        <source>For whoever signs it</source>
        <translation>Zum Signieren</translation>
    </message>
    <message>
        <source>What came back signed</source>
        <translation>Was signiert zurückkam</translation>
    </message>
    <message>
        <source>Signed requests (*.plist *.req *.b64 *.txt *.p7);;All files (*)</source>
        <translation>Signierte Anforderungen (*.plist *.req *.b64 *.txt *.p7);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The request was not saved.</source>
        <translation>Die Anforderung wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>Die Anforderung ist fertig</translation>
    </message>
    <message>
        <source>The request waits for its signature</source>
        <translation>Die Anforderung wartet auf ihre Signatur</translation>
    </message>
    <message>
        <source>The key is safe. You can close this and come back another day.</source>
        <translation>Der Schlüssel ist sicher. Nach dem Schließen geht es an einem anderen Tag hier weiter.</translation>
    </message>
    <message>
        <source>Give the request (CSR) to whoever signs it, and drop below what comes back: the finished PushCertificateRequest.</source>
        <translation>Die Anforderung (CSR) signieren lassen und unten ablegen, was zurückkommt: die fertige PushCertificateRequest.</translation>
    </message>
    <message>
        <source>Save the file, or drag it onto Apple’s page on the next step.</source>
        <translation>Die Datei sichern, oder sie im nächsten Schritt auf die Seite von Apple ziehen.</translation>
    </message>
    <message>
        <source>RSA 2048 bits, SHA-256</source>
        <translation>RSA 2048 Bit, SHA-256</translation>
    </message>
    <message>
        <source>The mail is awaited</source>
        <translation>Die Mail steht aus</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Once it is signed</source>
        <translation>Sobald sie signiert ist</translation>
    </message>
    <message>
        <source>%1, not under Apple’s root</source>
        <translation>%1, nicht unter der Wurzel von Apple</translation>
    </message>
    <message>
        <source>%1, which ends soon</source>
        <translation>%1, läuft bald ab</translation>
    </message>
    <message>
        <source>As Apple will check it</source>
        <translation>Wie Apple es prüfen wird</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Ready for Apple</source>
        <translation>Fertig für Apple</translation>
    </message>
    <message>
        <source>Key made and sealed</source>
        <translation>Schlüssel erzeugt und versiegelt</translation>
    </message>
    <message>
        <source>It has been checked as Apple will check it.</source>
        <translation>Sie wurde geprüft, wie Apple sie prüfen wird.</translation>
    </message>
    <message>
        <source>The request is signed, but not for Apple</source>
        <translation>Die Anforderung ist signiert, aber nicht für Apple</translation>
    </message>
    <message>
        <source>It has been checked. Apple would refuse it: whoever signed it stands under another root.</source>
        <translation>Sie ist geprüft, aber Apple würde sie ablehnen: Wer sie signiert hat, steht unter einer anderen Wurzel.</translation>
    </message>
    <message>
        <source>They fit together</source>
        <translation>Sie passen zusammen</translation>
    </message>
    <message>
        <source>Signed, not for Apple</source>
        <translation>Signiert, nicht für Apple</translation>
    </message>
    <message>
        <source>%1 sends a mail to %2. Save its attachment, whose name ends in .p7, and drop it below: only this computer can open it.</source>
        <translation>%1 schickt eine Mail an %2. Den Anhang, dessen Name auf .p7 endet, sichern und unten ablegen: Nur dieser Computer kann ihn öffnen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RestoreSheet</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>New passphrase for this computer</source>
        <translation>Neue Passphrase für diesen Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Only one of them may serve</source>
        <translation>Nur einer darf bedienen</translation>
    </message>
    <message>
        <source>Devices carry on where they were: same address, same authority, same push certificate. The public address must lead to this computer from now on, and the old server must not run any more.</source>
        <translation>Geräte machen dort weiter, wo sie waren: gleiche Adresse, gleiche Zertifizierungsstelle, gleiches Push-Zertifikat. Die öffentliche Adresse muss ab jetzt zu diesem Computer führen, und der alte Server darf nicht mehr laufen.</translation>
    </message>
    <message>
        <source>Everything comes back: devices, profiles, the authority, the push key and the TLS key. If it can’t be read to its end, nothing is made.</source>
        <translation>Alles kommt zurück: Geräte, Profile, Zertifizierungsstelle, Push-Schlüssel und TLS-Schlüssel. Lässt sie sich nicht bis zum Ende lesen, entsteht nichts.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Espalier starts by itself when you sign in.</source>
        <translation>Espalier startet bei der Anmeldung von selbst.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Asked for at each start here. It may be the one of the backup.</source>
        <translation>Wird hier bei jedem Start verlangt. Es darf die der Sicherung sein.</translation>
    </message>
    <message>
        <source>What protects the keys here?</source>
        <translation>Was schützt hier die Schlüssel?</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReturnLinkField</name>
    <message>
        <source>Comes back by the link</source>
        <translation>Kommt zurück über den Link</translation>
    </message>
    <message>
        <source>The one it enrolled with</source>
        <translation>Den, mit dem es sich registriert hat</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RevealSheet</name>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Replace it now</source>
        <translation>Jetzt ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Orders the device a new one. What is shown here counts no more once it has it.</source>
        <translation>Gibt dem Gerät ein neues. Was hier steht, gilt nicht mehr, sobald es das neue hat.</translation>
    </message>
    <message numerus="yes">
        <source>It is hidden again in %n second(s), and when this closes.</source>
        <translation>
            <numerusform>Wird in %n Sekunde wieder verborgen, und beim Schließen.</numerusform>
            <numerusform>Wird in %n Sekunden wieder verborgen, und beim Schließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The device was deleted here. Its secrets stay.</source>
        <translation>Das Gerät wurde hier gelöscht. Seine Geheimnisse bleiben.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemandem</translation>
    </message>
    <message>
        <source>About this secret</source>
        <translation>Über dieses Geheimnis</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Wozu wird es gebraucht?</translation>
    </message>
    <message>
        <source>Locked out after the holiday</source>
        <translation>Nach dem Urlaub ausgesperrt</translation>
    </message>
    <message>
        <source>The log keeps who looked, when and why.</source>
        <translation>Das Protokoll hält fest, wer wann und warum nachgesehen hat.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Eigene Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the data folder</source>
        <translation>Passphrase des Datenordners</translation>
    </message>
    <message>
        <source>The secret was not shown.</source>
        <translation>Das Geheimnis wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>You may not look into the vault. Ask an admin to let you in, or to look for you.</source>
        <translation>Der Tresor ist für diesen Account verschlossen. Ein Admin kann Zugang geben oder nachsehen.</translation>
    </message>
    <message>
        <source>These are bytes, written in base64.</source>
        <translation>Das sind Bytes, in Base64 geschrieben.</translation>
    </message>
    <message>
        <source>Reveal it once more if it is still needed.</source>
        <translation>Noch einmal zeigen, falls es noch gebraucht wird.</translation>
    </message>
    <message>
        <source>No new one was ordered.</source>
        <translation>Es wurde kein neues angeordnet.</translation>
    </message>
    <message>
        <source>A new one is ordered.</source>
        <translation>Ein neues ist angeordnet.</translation>
    </message>
    <message>
        <source>This one counts until the device says that it has the new one.</source>
        <translation>Dieses gilt, bis das Gerät das neue bestätigt.</translation>
    </message>
    <message>
        <source>The secret is hidden again.</source>
        <translation>Das Geheimnis ist wieder verborgen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RoleChoice</name>
    <message>
        <source>May see secrets of devices</source>
        <translation>Darf Geheimnisse von Geräten sehen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RoutePicture</name>
    <message>
        <source>A device, anywhere</source>
        <translation>Ein Gerät, irgendwo</translation>
    </message>
    <message>
        <source>Wi-Fi, mobile, abroad</source>
        <translation>WLAN, mobil, im Ausland</translation>
    </message>
    <message>
        <source>The public address</source>
        <translation>Die öffentliche Adresse</translation>
    </message>
    <message>
        <source>Your DNS entry leads here</source>
        <translation>Der DNS-Eintrag führt hierher</translation>
    </message>
    <message>
        <source>The office router</source>
        <translation>Der Router im Büro</translation>
    </message>
    <message>
        <source>Passes port %1 on – next page</source>
        <translation>Gibt Port %1 weiter – nächste Seite</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Espalier listens</source>
        <translation>Espalier lauscht</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RuleEditor</name>
    <message>
        <source>Remove the rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Only models with (optional)</source>
        <translation>Nur Modelle mit (optional)</translation>
    </message>
    <message>
        <source>Name or bundle ID</source>
        <translation>Name oder Bundle-ID</translation>
    </message>
    <message>
        <source>At least version (optional)</source>
        <translation>Mindestens Version (optional)</translation>
    </message>
    <message>
        <source>Only older than (optional)</source>
        <translation>Nur älter als (optional)</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>None ends within</source>
        <translation>Keines endet innerhalb von</translation>
    </message>
    <message>
        <source>Only certificates named (optional)</source>
        <translation>Nur Zertifikate namens (optional)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SaveSheet</name>
    <message>
        <source>Save version</source>
        <translation>Version sichern</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>Version %1 sichern</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem sichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What changed and why, for whoever looks at the versions later</source>
        <translation>Was sich geändert hat und warum, für alle, die später die Versionen ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) will keep it from working.</source>
        <translation>
            <numerusform>%n Problem wird verhindern, dass es wirkt.</numerusform>
            <numerusform>%n Probleme werden verhindern, dass es wirkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices refuse a profile with an error as a whole and keep the version they have.</source>
        <translation>Geräte lehnen ein Profil mit einem Fehler als Ganzes ab und behalten die Version, die sie haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be saved; some devices may not use everything in it.</source>
        <translation>Es lässt sich sichern; manche Geräte nutzen vielleicht nicht alles darin.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>%1 in the library has this identifier.</source>
        <translation>%1 in der Bibliothek hat diese Kennung.</translation>
    </message>
    <message>
        <source>To devices both are the same profile. It can be saved as version %1 of %2; below is what changes.</source>
        <translation>Für Geräte sind beide dasselbe Profil. Es lässt sich als Version %1 von %2 sichern; unten steht, was sich ändert.</translation>
    </message>
    <message>
        <source>Save as version %1 of %2</source>
        <translation>Als Version %1 von %2 sichern</translation>
    </message>
    <message>
        <source>Version %1 was saved in between (%2).</source>
        <translation>Inzwischen wurde Version %1 gesichert (%2).</translation>
    </message>
    <message>
        <source>Version %1 was saved in between by %2 (%3).</source>
        <translation>Inzwischen wurde Version %1 von %2 gesichert (%3).</translation>
    </message>
    <message>
        <source>Saving on top of it takes back what that version changed, unless it is in here too. Below is what changes.</source>
        <translation>Darüber zu sichern nimmt zurück, was jene Version geändert hat, soweit es hier nicht auch steht. Unten steht, was sich ändert.</translation>
    </message>
    <message>
        <source>Compare in Versions</source>
        <translation>Unter „Versionen“ vergleichen</translation>
    </message>
    <message>
        <source>Save on top of version %1</source>
        <translation>Über Version %1 sichern</translation>
    </message>
    <message>
        <source>Against version %1: %2</source>
        <comment>what differs from it</comment>
        <translation>Gegenüber Version %1: %2</translation>
    </message>
    <message>
        <source>Save as a new profile</source>
        <translation>Als neues Profil sichern</translation>
    </message>
    <message>
        <source>Its identifier was %1: to devices this is another profile.</source>
        <translation>Seine Kennung war %1: Für Geräte ist das ein anderes Profil.</translation>
    </message>
    <message>
        <source>It becomes a profile of its own, with new UUIDs, assigned to nobody yet. %1 stays as it is in the library and on devices.</source>
        <translation>Daraus wird ein eigenes Profil mit neuen UUIDs, noch niemandem zugewiesen. %1 bleibt in der Bibliothek und auf Geräten, wie es ist.</translation>
    </message>
    <message>
        <source>Give it the old identifier</source>
        <translation>Alte Kennung zurückgeben</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>It can’t become a profile of its own.</source>
        <translation>Daraus kann kein eigenes Profil werden.</translation>
    </message>
    <message>
        <source>Identity of a new profile</source>
        <translation>Identität eines neuen Profils</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SaveVersion</name>
    <message>
        <source>UUID of the version</source>
        <translation>UUID der Version</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SavedLine</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ScheduleSheet</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Inventory of %1</source>
        <translation>Inventar von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As all devices</source>
        <translation>Wie alle Geräte</translation>
    </message>
    <message>
        <source>%1, about everything.</source>
        <translation>%1, nach allem.</translation>
    </message>
    <message>
        <source>A schedule of its own</source>
        <translation>Ein eigener Zeitplan</translation>
    </message>
    <message>
        <source>What it names, as often as it says, and nothing else. In several groups with a schedule, the most frequent counts for each.</source>
        <translation>Was er nennt, so oft er es sagt, und sonst nichts. In mehreren Gruppen mit Zeitplan zählt für jedes der häufigste.</translation>
    </message>
    <message>
        <source>Each device keeps a rhythm of its own, up to a tenth earlier or later, so that not all answer at once. Asking by hand always asks everything.</source>
        <translation>Jedes Gerät hat einen eigenen Rhythmus, bis zu einem Zehntel früher oder später, damit nicht alle zugleich antworten. Von Hand wird immer nach allem gefragt.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Fragen nach</translation>
    </message>
    <message>
        <source>Nothing would be asked</source>
        <translation>Es würde nach nichts gefragt</translation>
    </message>
    <message>
        <source>The schedule was not saved.</source>
        <translation>Der Zeitplan wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The schedule of %1 counts from now on.</source>
        <translation>Der Zeitplan von %1 gilt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SchemaReportSheet</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>Kein Schema</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Files that became descriptions</source>
        <translation>Dateien, die zu Beschreibungen wurden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Files that were skipped</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Nothing was skipped</source>
        <translation>Nichts wurde übersprungen</translation>
    </message>
    <message>
        <source>Every file in the folder was read.</source>
        <translation>Jede Datei des Ordners wurde gelesen.</translation>
    </message>
    <message>
        <source>Descriptions by folder</source>
        <translation>Beschreibungen nach Ordner</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SearchResults</name>
    <message>
        <source>Keys found</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>payload, key</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No key found</source>
        <translation>Kein Schlüssel gefunden</translation>
    </message>
    <message>
        <source>In names, titles, help and values</source>
        <translation>In Namen, Titeln, Hilfen und Werten</translation>
    </message>
    <message>
        <source>%1 · not in this profile</source>
        <comment>payload</comment>
        <translation>%1 · nicht in diesem Profil</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. In %n Sekunde wird es aus der Zwischenablage genommen.</numerusform>
            <numerusform>Kopiert. In %n Sekunden wird es aus der Zwischenablage genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is out of the clipboard again.</source>
        <translation>Es ist nicht mehr in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SecretList</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Filter by device, serial number or kind</source>
        <translation>Nach Gerät, Seriennummer oder Art filtern</translation>
    </message>
    <message>
        <source>Filter the vault</source>
        <translation>Tresor filtern</translation>
    </message>
    <message>
        <source>Whole vault…</source>
        <translation>Ganzer Tresor …</translation>
    </message>
    <message>
        <source>Orders the device a new one</source>
        <translation>Gibt dem Gerät ein neues</translation>
    </message>
    <message>
        <source>The vault can’t be shown.</source>
        <translation>Der Tresor lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>Der neueste %n wird gezeigt.</numerusform>
            <numerusform>Die neuesten %n werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier ones stand in the detail of their device.</source>
        <translation>Frühere stehen im Detail ihres Geräts.</translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <comment>device, serial number</comment>
        <translation>Gelöscht · %1</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Noch keine Geheimnisse</translation>
    </message>
    <message>
        <source>PINs, recovery keys and tokens are kept here from the moment they are made or told, also when the device is deleted.</source>
        <translation>PINs, Wiederherstellungsschlüssel und Tokens werden hier aufbewahrt, sobald es sie gibt – auch wenn das Gerät gelöscht wird.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No secret has these words.</source>
        <translation>Kein Geheimnis enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>A new one is ordered.</source>
        <translation>Ein neues ist angeordnet.</translation>
    </message>
    <message>
        <source>The present one counts until the device says that it has the new one.</source>
        <translation>Das jetzige gilt, bis das Gerät das neue bestätigt.</translation>
    </message>
    <message>
        <source>No new one was ordered.</source>
        <translation>Es wurde kein neues angeordnet.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SelectionBar</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n shown</source>
        <translation>
            <numerusform>von %n gezeigten</numerusform>
            <numerusform>von %n gezeigten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SendCommandSheet</name>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <source>Give up when it isn’t fetched</source>
        <translation>Aufgeben, wenn er nicht abgeholt wird</translation>
    </message>
    <message>
        <source>As a property list…</source>
        <translation>Als Property-Liste …</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The commands can’t be listed.</source>
        <translation>Die Befehle lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Send a command to %1</source>
        <translation>Befehl senden an %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>command, for whom</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Whether it fits can’t be told.</source>
        <translation>Ob er passt, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Type the number of devices, %1, to go on</source>
        <translation>Zum Fortfahren die Zahl der Geräte eingeben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the form are wrong or missing.</source>
        <translation>
            <numerusform>%n Angabe im Formular ist falsch oder fehlt.</numerusform>
            <numerusform>%n Angaben im Formular sind falsch oder fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This ends the management of the device.</source>
        <translation>Das beendet die Verwaltung des Geräts.</translation>
    </message>
    <message>
        <source>Type its name below, then send it again.</source>
        <translation>Unten seinen Namen eingeben, dann noch einmal senden.</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>Der Befehl wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>A .pkg is installed with “Install package”, an .ipa with “Install app”.</source>
        <translation>Ein .pkg wird mit „Paket installieren“ installiert, ein .ipa mit „App installieren“.</translation>
    </message>
    <message>
        <source>With Return to Service each device needs an enrollment profile of its own.</source>
        <translation>Mit „Return to Service“ braucht jedes Gerät ein eigenes Registrierungsprofil.</translation>
    </message>
    <message>
        <source>Send it to one device at a time.</source>
        <translation>An ein Gerät nach dem anderen senden.</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n device(s)</source>
        <translation>
            <numerusform>An %n Gerät senden</numerusform>
            <numerusform>An %n Geräte senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SentCommandActions</name>
    <message>
        <source>The command was not cancelled.</source>
        <translation>Der Befehl wurde nicht zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 for %2 is called off.</source>
        <comment>command, device</comment>
        <translation>%1 für %2 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Send %1 to %2 again?</source>
        <comment>command, device</comment>
        <translation>%1 erneut an %2 senden?</translation>
    </message>
    <message>
        <source>A new command with the same keys goes to the same device. PINs and passwords that the server makes are made anew.</source>
        <translation>Ein neuer Befehl mit denselben Schlüsseln geht an dasselbe Gerät. PINs und Passwörter, die der Server macht, entstehen neu.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Call off everything for %1?</source>
        <translation>Alles für %1 zurückziehen?</translation>
    </message>
    <message>
        <source>Call off everything for all devices?</source>
        <translation>Alles für alle Geräte zurückziehen?</translation>
    </message>
    <message>
        <source>What people have ordered and no device has fetched yet is cancelled. Profiles and inventory, which keep themselves going, go on. What was fetched can’t be taken back.</source>
        <translation>Was Menschen angeordnet haben und noch kein Gerät abgeholt hat, wird zurückgezogen. Profile und Inventar, die von selbst laufen, gehen weiter. Was abgeholt ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) called off.</source>
        <translation>
            <numerusform>%n Befehl zurückgezogen.</numerusform>
            <numerusform>%n Befehle zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing left to call off.</source>
        <translation>Es gab nichts mehr zurückzuziehen.</translation>
    </message>
    <message>
        <source>Why no answer?</source>
        <translation>Warum keine Antwort?</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Nothing was called off.</source>
        <translation>Nichts wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Type the number of commands, %1, to go on</source>
        <translation>Zum Fortfahren die Anzahl der Befehle, %1, eingeben</translation>
    </message>
    <message>
        <source>%1 for %2 is under way. Activity shows the answer.</source>
        <comment>command, device</comment>
        <translation>%1 für %2 ist unterwegs. Die Antwort steht unter „Aktivität“.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ServerScreen</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fixed for good: every enrolled device calls this address. Another one means enrolling every device again.</source>
        <translation>Für immer fest: Jedes registrierte Gerät meldet sich unter dieser Adresse. Eine andere heißt, jedes Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Push certificate</source>
        <translation>Push-Zertifikat</translation>
    </message>
    <message>
        <source>None yet. Without it devices can’t be woken, and no enrollment link can be made: its topic becomes part of every enrollment.</source>
        <translation>Noch keines. Ohne Push-Zertifikat lassen sich weder Geräte wecken noch Registrierungslinks anlegen: Sein Topic wird Teil jeder Registrierung.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Device authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>It issues each device’s identity. People who enroll by hand compare its fingerprint.</source>
        <translation>Sie stellt die Identität jedes Geräts aus. Wer sich von Hand registriert, vergleicht ihren Fingerabdruck.</translation>
    </message>
    <message>
        <source>Export certificate…</source>
        <translation>Zertifikat exportieren …</translation>
    </message>
    <message>
        <source>Log of this run</source>
        <translation>Protokoll dieses Laufs</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>The state of the server can’t be shown.</source>
        <translation>Der Zustand des Servers kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>The push certificate is missing</source>
        <translation>Das Push-Zertifikat fehlt</translation>
    </message>
    <message>
        <source>The push certificate ends</source>
        <translation>Das Push-Zertifikat endet</translation>
    </message>
    <message>
        <source>The TLS certificate ends</source>
        <translation>Das TLS-Zertifikat endet</translation>
    </message>
    <message>
        <source>The certificate was not exported.</source>
        <translation>Das Zertifikat wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation>Zertifikat exportieren</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Get one…</source>
        <translation>Besorgen …</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The certificate is exported.</source>
        <translation>Das Zertifikat ist exportiert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ServingCard</name>
    <message>
        <source>Without this window</source>
        <translation>Ohne dieses Fenster</translation>
    </message>
    <message>
        <source>For the shell</source>
        <translation>Für die Shell</translation>
    </message>
    <message>
        <source>A service serves this folder, also when nobody is signed in.</source>
        <translation>Ein Dienst bedient diesen Ordner, auch wenn niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>A service serves this folder while you are signed in.</source>
        <translation>Ein Dienst bedient diesen Ordner, solange dieses Benutzerkonto angemeldet ist.</translation>
    </message>
    <message>
        <source>After a start of the computer it waits until you sign in, which opens the keychain.</source>
        <translation>Nach einem Start des Computers wartet er auf die Anmeldung; sie öffnet den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Serving ends when this window closes.</source>
        <translation>Wenn dieses Fenster schließt, werden keine Geräte mehr bedient.</translation>
    </message>
    <message>
        <source>Your service serves another folder: %1</source>
        <translation>Der Dienst bedient einen anderen Ordner: %1</translation>
    </message>
    <message>
        <source>A service could go on. It needs the passphrase in a file that only you can read; close this window, then in a shell:</source>
        <translation>Ein Dienst könnte weitermachen. Er braucht die Passphrase in einer Datei, die nur dieses Benutzerkonto lesen kann. Dieses Fenster schließen, dann in einer Shell:</translation>
    </message>
    <message>
        <source>Back to this window…</source>
        <translation>Zurück zu diesem Fenster …</translation>
    </message>
    <message>
        <source>Go on without the window…</source>
        <translation>Ohne das Fenster weitermachen …</translation>
    </message>
    <message>
        <source>The service did not take over. This window serves again.</source>
        <translation>Der Dienst hat nicht übernommen. Wieder bedient dieses Fenster die Geräte.</translation>
    </message>
    <message>
        <source>The service could not be removed.</source>
        <translation>Der Dienst ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>It started and ended again.</source>
        <translation>Er ist gestartet und wieder zu Ende gegangen.</translation>
    </message>
    <message>
        <source>It started, but gave no answer.</source>
        <translation>Er ist gestartet, hat aber nicht geantwortet.</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>Der Grund: %1.</translation>
    </message>
    <message>
        <source>“journalctl --user --unit espalierd” in a shell tells more.</source>
        <translation>„journalctl --user --unit espalierd“ in einer Shell sagt mehr.</translation>
    </message>
    <message>
        <source>Serve from this window again?</source>
        <translation>Wieder von diesem Fenster aus bedienen?</translation>
    </message>
    <message>
        <source>Go on without the window?</source>
        <translation>Ohne das Fenster weitermachen?</translation>
    </message>
    <message>
        <source>The service is stopped and removed. From then on this window serves, and serving ends when it closes.</source>
        <translation>Der Dienst wird angehalten und entfernt. Danach bedient dieses Fenster die Geräte, bis es schließt.</translation>
    </message>
    <message>
        <source>A service of systemd takes over: it serves while this window is closed, and starts with the computer. Edits that aren’t saved yet stay in the folder, and are offered again once this window serves.</source>
        <translation>Ein Dienst von systemd übernimmt: Er bedient die Geräte auch, während dieses Fenster geschlossen ist, und startet mit dem Computer. Nicht gesicherte Änderungen bleiben im Ordner und werden wieder angeboten, sobald dieses Fenster bedient.</translation>
    </message>
    <message>
        <source>Meanwhile nothing is served for a moment; devices call again by themselves.</source>
        <translation>Während des Wechsels wird einen Moment lang kein Gerät bedient; die Geräte melden sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Serve from here</source>
        <translation>Von hier bedienen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SetupView</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
    <message>
        <source>Fixed for good</source>
        <translation>Für immer fest</translation>
    </message>
    <message>
        <source>Two choices can’t be changed later without enrolling every device again.</source>
        <translation>Zwei Entscheidungen lassen sich später nicht ändern, ohne jedes Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Push topic</source>
        <translation>Push-Topic</translation>
    </message>
    <message>
        <source>Have at hand for the next steps</source>
        <translation>Für die nächsten Schritte bereithalten</translation>
    </message>
    <message>
        <source>Access to your router, for the port</source>
        <translation>Zugang zum Router, für den Port</translation>
    </message>
    <message>
        <source>The push certificate and its Apple account</source>
        <translation>Das Push-Zertifikat und sein Apple Account</translation>
    </message>
    <message>
        <source>A profile, for example with the office Wi-Fi</source>
        <translation>Ein Profil, zum Beispiel mit dem WLAN des Büros</translation>
    </message>
    <message>
        <source>The first people who will enroll</source>
        <translation>Die ersten Personen, die sich registrieren</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Noch nicht gesetzt</translation>
    </message>
    <message>
        <source>Comes with the push certificate</source>
        <translation>Kommt mit dem Push-Zertifikat</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SideBar</name>
    <message>
        <source>Screens</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SignatureChoice</name>
    <message>
        <source>Sign it again with the identity of this server</source>
        <translation>Mit der Identität dieses Servers neu signieren</translation>
    </message>
    <message>
        <source>The signature doesn’t fit the content, so devices refuse the file as it is. It is saved without it.</source>
        <translation>Die Signatur passt nicht zum Inhalt, deshalb lehnen Geräte die Datei so ab. Gesichert wird sie ohne.</translation>
    </message>
    <message>
        <source>The signature holds for the content as it was and doesn’t go with this version.</source>
        <translation>Die Signatur gilt für den bisherigen Inhalt und geht nicht mit dieser Version mit.</translation>
    </message>
    <message>
        <source>The signature of %1 holds for the content as it was and doesn’t go with this version.</source>
        <translation>Die Signatur von %1 gilt für den bisherigen Inhalt und geht nicht mit dieser Version mit.</translation>
    </message>
    <message>
        <source>Devices get it without a signature all the same: their values are put in for its variables.</source>
        <translation>Geräte bekommen es trotzdem ohne Signatur: Für seine Variablen werden ihre Werte eingesetzt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SignatureRow</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SigningPage</name>
    <message>
        <source>How to sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Who signs the request?</source>
        <translation>Wer signiert die Anforderung?</translation>
    </message>
    <message>
        <source>Apple’s portal takes a request only with the signature of an MDM vendor. The private key of the certificate stays here whoever signs.</source>
        <translation>Das Portal von Apple nimmt eine Anforderung nur mit der Signatur eines MDM-Anbieters. Der private Schlüssel des Zertifikats bleibt hier, wer auch signiert.</translation>
    </message>
    <message>
        <source>Our own vendor certificate</source>
        <translation>Unser eigenes Anbieterzertifikat</translation>
    </message>
    <message>
        <source>For members of Apple’s developer program with the MDM CSR right. Signed on this computer.</source>
        <translation>Für Mitglieder des Entwicklerprogramms von Apple mit dem Recht „MDM CSR“. Signiert wird auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sends the request there; the signed one comes by mail, and is opened here.</source>
        <translation>Sendet die Anforderung dorthin; die signierte kommt per Mail und wird hier geöffnet.</translation>
    </message>
    <message>
        <source>Somebody else signs it</source>
        <translation>Jemand anderes signiert sie</translation>
    </message>
    <message>
        <source>Makes the request (CSR) only. Come back with the signed one, today or another day.</source>
        <translation>Macht nur die Anforderung (CSR). Mit der signierten wiederkommen, heute oder an einem anderen Tag.</translation>
    </message>
    <message>
        <source>I have a push certificate already</source>
        <translation>Ein Push-Zertifikat ist schon da</translation>
    </message>
    <message>
        <source>A .p12 file, or certificate and key. Nothing has to be requested.</source>
        <translation>Eine .p12-Datei, oder Zertifikat und Schlüssel. Es muss nichts angefordert werden.</translation>
    </message>
    <message>
        <source>First the key</source>
        <translation>Zuerst der Schlüssel</translation>
    </message>
    <message>
        <source>Before anything leaves, Espalier makes the private key and seals it in the data folder. Without it, what Apple issues would be worth nothing.</source>
        <translation>Bevor etwas hinausgeht, erzeugt Espalier den privaten Schlüssel und versiegelt ihn im Datenordner. Ohne ihn wäre wertlos, was Apple ausstellt.</translation>
    </message>
    <message>
        <source>The request was not made.</source>
        <translation>Die Anforderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>%1 has not taken the request.</source>
        <translation>%1 hat die Anforderung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SpokenWordsSheet</name>
    <message>
        <source>End the code</source>
        <translation>Code beenden</translation>
    </message>
    <message>
        <source>Make the words</source>
        <translation>Wörter erzeugen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Words and address are copied.</source>
        <translation>Wörter und Adresse sind kopiert.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>They are typed in at</source>
        <translation>Eingegeben werden sie unter</translation>
    </message>
    <message>
        <source>The link can’t be shown.</source>
        <translation>Der Link kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The words have ended and lead nowhere any more.</source>
        <translation>Die Wörter sind abgelaufen und führen nirgendwohin mehr.</translation>
    </message>
    <message>
        <source>Somebody made newer ones.</source>
        <translation>Jemand hat neuere erzeugt.</translation>
    </message>
    <message>
        <source>Their time was over, somebody ended them, or too many wrong ones were typed.</source>
        <translation>Ihre Zeit war um, jemand hat sie beendet, oder es wurden zu viele falsche eingegeben.</translation>
    </message>
    <message>
        <source>The link has ended, so no words can lead to it.</source>
        <translation>Der Link ist beendet, also können keine Wörter zu ihm führen.</translation>
    </message>
    <message>
        <source>Make a new link, or give this one more time or uses.</source>
        <translation>Einen neuen Link erstellen oder diesem mehr Zeit oder Nutzungen geben.</translation>
    </message>
    <message>
        <source>Good until %1. They are shown this once: write them down or read them out now.</source>
        <translation>Gültig bis %1. Sie werden nur dieses eine Mal gezeigt: Jetzt aufschreiben oder vorlesen.</translation>
    </message>
    <message>
        <source>Words that were made earlier lead to this link until %1. They can’t be shown again; new ones take their place.</source>
        <translation>Früher erzeugte Wörter führen bis %1 zu diesem Link. Sie können nicht noch einmal gezeigt werden; neue treten an ihre Stelle.</translation>
    </message>
    <message>
        <source>Four words that lead to this link, to be read out, for example on the telephone. Whoever has them comes in as with the link itself.</source>
        <translation>Vier Wörter, die zu diesem Link führen, zum Vorlesen, etwa am Telefon. Wer sie hat, kommt herein wie mit dem Link selbst.</translation>
    </message>
    <message>
        <source>No words were made.</source>
        <translation>Es wurden keine Wörter erzeugt.</translation>
    </message>
    <message>
        <source>The words no longer lead anywhere. The link goes on.</source>
        <translation>Die Wörter führen nirgendwohin mehr. Der Link gilt weiter.</translation>
    </message>
    <message>
        <source>The code was not ended.</source>
        <translation>Der Code wurde nicht beendet.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StandingsTab</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Alle Richtlinien</translation>
    </message>
    <message>
        <source>Devices and policies</source>
        <translation>Geräte und Richtlinien</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; the CSV file has all of them.</source>
        <translation>
            <numerusform>%n wird gezeigt; die CSV-Datei hat alle.</numerusform>
            <numerusform>Die ersten %n werden gezeigt; die CSV-Datei hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Keines: %1</translation>
    </message>
    <message>
        <source>No device stands so with any policy that is shown here.</source>
        <translation>So steht kein Gerät zu einer hier gezeigten Richtlinie.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StateButton</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>It has to be set, and isn’t yet.</source>
        <translation>Muss gesetzt sein und ist es noch nicht.</translation>
    </message>
    <message>
        <source>It has to be set.</source>
        <translation>Muss gesetzt sein.</translation>
    </message>
    <message>
        <source>One entry of the list.</source>
        <translation>Ein Eintrag der Liste.</translation>
    </message>
    <message>
        <source>Not in the profile: Apple’s default holds.</source>
        <translation>Nicht im Profil: Es gilt der Standard von Apple.</translation>
    </message>
    <message>
        <source>Written into the profile, with the value of Apple’s default.</source>
        <translation>Steht im Profil, mit dem Wert des Standards von Apple.</translation>
    </message>
    <message>
        <source>Written into the profile.</source>
        <translation>Steht im Profil.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SwitchControl</name>
    <message>
        <source>Apple’s default: On</source>
        <translation>Standard von Apple: Ein</translation>
    </message>
    <message>
        <source>Apple’s default: Off</source>
        <translation>Standard von Apple: Aus</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>On, written into the profile</source>
        <translation>Ein, steht im Profil</translation>
    </message>
    <message>
        <source>Off, written into the profile</source>
        <translation>Aus, steht im Profil</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SystemsCard</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown once devices have told about themselves.</source>
        <translation>Zeigt sich, wenn Geräte von sich berichtet haben.</translation>
    </message>
    <message>
        <source>%1 of %2 on the newest release here</source>
        <translation>%1 von %2 auf der neuesten Version hier</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TabBar</name>
    <message>
        <source>More tabs</source>
        <translation>Weitere Tabs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tab, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TakeInPage</name>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Certificate from Apple’s portal</source>
        <translation>Zertifikat aus dem Portal von Apple</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.p12 *.pfx *.cer *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.p12 *.pfx *.cer *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Private key, if it is a file of its own</source>
        <translation>Privater Schlüssel, falls er eine eigene Datei ist</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Password of the file, if it has one</source>
        <translation>Passwort der Datei, falls sie eines hat</translation>
    </message>
    <message>
        <source>Take the certificate in</source>
        <translation>Das Zertifikat übernehmen</translation>
    </message>
    <message>
        <source>The certificate was not checked.</source>
        <translation>Das Zertifikat wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Use another topic?</source>
        <translation>Ein anderes Topic benutzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled device(s) can’t be woken any more: no command, profile or update reaches them until each is enrolled again by hand. The old certificate must really be lost for that to be worth it.</source>
        <translation>
            <numerusform>%n registriertes Gerät lässt sich nicht mehr wecken: Kein Befehl, Profil oder Update erreicht es, bis es von Hand neu registriert ist. Das lohnt sich nur, wenn das alte Zertifikat wirklich verloren ist.</numerusform>
            <numerusform>%n registrierte Geräte lassen sich nicht mehr wecken: Kein Befehl, Profil oder Update erreicht sie, bis jedes von Hand neu registriert ist. Das lohnt sich nur, wenn das alte Zertifikat wirklich verloren ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the new topic to go on</source>
        <translation>Zum Fortfahren das neue Topic eingeben</translation>
    </message>
    <message>
        <source>Use the new topic</source>
        <translation>Neues Topic benutzen</translation>
    </message>
    <message>
        <source>The certificate was not taken in.</source>
        <translation>Das Zertifikat wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>No line may be red before it replaces the one in use.</source>
        <translation>Keine Zeile darf rot sein, bevor es das benutzte ersetzt.</translation>
    </message>
    <message>
        <source>No line may be red before Espalier uses it.</source>
        <translation>Keine Zeile darf rot sein, bevor Espalier es benutzt.</translation>
    </message>
    <message>
        <source>It has a password</source>
        <translation>Die Datei hat ein Passwort</translation>
    </message>
    <message>
        <source>Type the password above.</source>
        <translation>Das Passwort oben eingeben.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TaskStrip</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TemplateFieldRow</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Several are separated by commas</source>
        <translation>Mehrere durch Kommas trennen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TermsForm</name>
    <message>
        <source>Ask for a name on the page</source>
        <translation>Auf der Seite nach dem Namen fragen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Before the profile</source>
        <translation>Vor dem Profil</translation>
    </message>
    <message>
        <source>After enrolling</source>
        <translation>Nach der Registrierung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>For a link that several people share: whoever gives it becomes the owner.</source>
        <translation>Für einen Link, den sich mehrere teilen: Das Gerät wird der Person zugeordnet, die sich dort nennt.</translation>
    </message>
    <message>
        <source>Only these devices</source>
        <translation>Nur diese Geräte</translation>
    </message>
    <message>
        <source>None chosen: every kind.</source>
        <translation>Keines gewählt: alle Arten.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Only these serial numbers</source>
        <translation>Nur diese Seriennummern</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <translation>Hinweis auf der Seite</translation>
    </message>
    <message>
        <source>That of whoever opens it</source>
        <translation>Die der Person, die ihn öffnet</translation>
    </message>
    <message>
        <source>Language of page and message</source>
        <translation>Sprache von Seite und Nachricht</translation>
    </message>
    <message>
        <source>Whoever has the link comes in.</source>
        <translation>Wer den Link hat, kommt herein.</translation>
    </message>
    <message>
        <source>The page says that it waits, and offers no profile until you say yes.</source>
        <translation>Die Seite sagt, dass sie wartet, und bietet kein Profil an, bis hier jemand zustimmt.</translation>
    </message>
    <message>
        <source>The device enrolls and says what it is. It gets nothing else until you say yes.</source>
        <translation>Das Gerät registriert sich und sagt, was es ist. Sonst bekommt es nichts, bis hier jemand zustimmt.</translation>
    </message>
    <message>
        <source>One per line. Another device is turned away before anything of it is kept.</source>
        <translation>Eine je Zeile. Ein anderes Gerät wird abgewiesen, bevor etwas von ihm aufbewahrt wird.</translation>
    </message>
    <message>
        <source>%1 is no serial number: letters and digits, at most 32.</source>
        <translation>%1 ist keine Seriennummer: Buchstaben und Ziffern, höchstens 32.</translation>
    </message>
    <message numerus="yes">
        <source>A link takes at most %n serial number(s).</source>
        <translation>
            <numerusform>Ein Link nimmt höchstens %n Seriennummer.</numerusform>
            <numerusform>Ein Link nimmt höchstens %n Seriennummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note has at most %n character(s).</source>
        <translation>
            <numerusform>Der Hinweis hat höchstens %n Zeichen.</numerusform>
            <numerusform>Der Hinweis hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first which device it is</source>
        <translation>Zuerst fragen, welches Gerät es ist</translation>
    </message>
    <message>
        <source>The device proves its serial number with the certificate it was built with, before anything is managed. People tap once more.</source>
        <translation>Das Gerät belegt seine Seriennummer mit dem Zertifikat, mit dem es gebaut wurde, bevor etwas verwaltet wird. Dafür ist einmal mehr zu tippen.</translation>
    </message>
    <message>
        <source>Needs Apple’s authorities of device certificates. Import them with Options… above the list of links.</source>
        <translation>Braucht Apples Geräte-Zertifizierungsstellen. Mit „Optionen …“ über der Liste der Links importieren.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TextControl</name>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TimeLimit</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Nach 1 Stunde</translation>
    </message>
    <message>
        <source>After 8 hours</source>
        <translation>Nach 8 Stunden</translation>
    </message>
    <message>
        <source>After 1 day</source>
        <translation>Nach 1 Tag</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Nach 7 Tagen</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Nach 30 Tagen</translation>
    </message>
    <message>
        <source>Give up when it isn’t fetched</source>
        <translation>Aufgeben, wenn er nicht abgeholt wird</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TlsPage</name>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>How do devices know that this server is the right one?</source>
        <translation>Woher wissen Geräte, dass dieser Server der richtige ist?</translation>
    </message>
    <message>
        <source>By a certificate for the public address. One from a public authority is trusted by every Apple device without a further step.</source>
        <translation>Durch ein Zertifikat für die öffentliche Adresse. Einem von einer öffentlichen Stelle vertraut jedes Apple-Gerät ohne weiteren Schritt.</translation>
    </message>
    <message>
        <source>Certificate files from a public authority</source>
        <translation>Zertifikatsdateien einer öffentlichen Stelle</translation>
    </message>
    <message>
        <source>Recommended. The whole chain and its key as PEM, for example from Let’s Encrypt.</source>
        <translation>Empfohlen. Die ganze Kette und ihr Schlüssel als PEM, zum Beispiel von Let’s Encrypt.</translation>
    </message>
    <message>
        <source>Issued by Espalier’s own authority</source>
        <translation>Von Espaliers eigener Stelle ausgestellt</translation>
    </message>
    <message>
        <source>Works at once. People have to trust this office first, by hand.</source>
        <translation>Geht sofort. Wer sich registriert, muss diesem Büro zuerst von Hand vertrauen.</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>What that means on a device</source>
        <translation>Was das auf einem Gerät bedeutet</translation>
    </message>
    <message>
        <source>iPhone and iPad: install the office certificate from the enrollment page, then switch on full trust under Settings › General › About › Certificate Trust Settings.</source>
        <translation>iPhone und iPad: Das Zertifikat des Büros von der Registrierungsseite installieren, dann unter Einstellungen › Allgemein › Info › Zertifikatsvertrauenseinstellungen volles Vertrauen einschalten.</translation>
    </message>
    <message>
        <source>Mac: the certificate in the profile is trusted once an administrator installs it.</source>
        <translation>Mac: Dem Zertifikat im Profil wird vertraut, sobald es ein Administrator installiert.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Eigene Stelle</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TlsSheet</name>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>The TLS certificate was not replaced.</source>
        <translation>Das TLS-Zertifikat wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Certificates with key (*.p12 *.pfx)</source>
        <translation>Zertifikate mit Schlüssel (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Devices look at it with every call. Whichever way it comes, it is served at once and nothing restarts. One that devices would refuse is not taken.</source>
        <translation>Geräte sehen es bei jeder Verbindung an. Woher es auch kommt, es wird sofort ausgeliefert, und nichts startet neu. Eines, das Geräte ablehnen würden, wird nicht genommen.</translation>
    </message>
    <message>
        <source>The certificate authority gave no certificate.</source>
        <translation>Die Zertifizierungsstelle hat kein Zertifikat gegeben.</translation>
    </message>
    <message>
        <source>From a public authority</source>
        <translation>Von einer öffentlichen Stelle</translation>
    </message>
    <message>
        <source>Let’s Encrypt or another one, over ACME. Free, and trusted by every device.</source>
        <translation>Let’s Encrypt oder eine andere, über ACME. Kostenlos, und jedes Gerät vertraut ihm.</translation>
    </message>
    <message>
        <source>From two files</source>
        <translation>Aus zwei Dateien</translation>
    </message>
    <message>
        <source>Chain and key as PEM. They are watched: what replaces them is served within seconds.</source>
        <translation>Kette und Schlüssel als PEM. Sie werden beobachtet: Was sie ersetzt, wird nach Sekunden ausgeliefert.</translation>
    </message>
    <message>
        <source>From a .p12 file</source>
        <translation>Aus einer .p12-Datei</translation>
    </message>
    <message>
        <source>Certificate, chain and key in one file, watched as well.</source>
        <translation>Zertifikat, Kette und Schlüssel in einer Datei, ebenfalls beobachtet.</translation>
    </message>
    <message>
        <source>From Espalier itself</source>
        <translation>Von Espalier selbst</translation>
    </message>
    <message>
        <source>For a lab. Devices trust it only once they are enrolled, or somebody has told them to.</source>
        <translation>Für ein Labor. Geräte vertrauen ihm erst, wenn sie registriert sind oder jemand es ihnen gesagt hat.</translation>
    </message>
    <message>
        <source>The page of a link then offers the certificate with the steps for its reader: on iPhone and iPad it is switched on in Settings under General, About, Certificate Trust Settings; on a Mac it is set to Always Trust in Keychain Access.</source>
        <translation>Die Seite eines Links bietet dann das Zertifikat mit den Schritten für den Leser an: Auf iPhone und iPad wird es in den Einstellungen unter Allgemein, Info, Zertifikatsvertrauenseinstellungen eingeschaltet; auf einem Mac wird es in der Schlüsselbundverwaltung auf „Immer vertrauen“ gestellt.</translation>
    </message>
    <message>
        <source>The whole chain, the server’s own certificate first. A copy is kept, the key sealed, and is served when the files spoil.</source>
        <translation>Die ganze Kette, das Zertifikat des Servers zuerst. Eine Kopie wird behalten, der Schlüssel versiegelt, und ausgeliefert, wenn die Dateien verderben.</translation>
    </message>
    <message>
        <source>Password of the file, if it has one</source>
        <translation>Passwort der Datei, falls sie eines hat</translation>
    </message>
    <message>
        <source>certbot is not installed on this computer</source>
        <translation>certbot ist auf diesem Computer nicht installiert</translation>
    </message>
    <message>
        <source>Get the certificate</source>
        <translation>Zertifikat holen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it all the same: those devices have to be enrolled anew</source>
        <translation>Trotzdem verwenden: diese Geräte müssen neu registriert werden</translation>
    </message>
    <message>
        <source>Stopped: this certificate would cut off enrolled devices.</source>
        <translation>Angehalten: dieses Zertifikat würde registrierte Geräte abschneiden.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TopicStop</name>
    <message>
        <source>Put it right in two minutes</source>
        <translation>In zwei Minuten behoben</translation>
    </message>
    <message>
        <source>The old account is lost for good?</source>
        <translation>Ist der alte Account endgültig verloren?</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: this certificate would cut off %n device(s)</source>
        <translation>
            <numerusform>Angehalten: Dieses Zertifikat würde %n Gerät abschneiden</numerusform>
            <numerusform>Angehalten: Dieses Zertifikat würde %n Geräte abschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: this certificate has another topic</source>
        <translation>Angehalten: Dieses Zertifikat hat ein anderes Topic</translation>
    </message>
    <message>
        <source>Devices answer only to the topic they were enrolled with. It was most likely made with Create instead of Renew, or with another Apple account. Nothing was changed.</source>
        <translation>Geräte antworten nur auf das Topic, mit dem sie registriert wurden. Wahrscheinlich wurde es mit „Create“ statt „Renew“ gemacht, oder mit einem anderen Apple Account. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Expected topic</source>
        <translation>Erwartetes Topic</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>Row in Apple’s portal</source>
        <translation>Zeile im Portal von Apple</translation>
    </message>
    <message>
        <source>Apple account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>Sign in to Apple’s portal with the account that shows the row above.</source>
        <translation>Im Portal von Apple mit dem Account anmelden, der die Zeile von oben zeigt.</translation>
    </message>
    <message>
        <source>Sign in to Apple’s portal as %1.</source>
        <translation>Im Portal von Apple als %1 anmelden.</translation>
    </message>
    <message>
        <source>Find the row that ends on %1 and choose Renew. Leave the new row alone; don’t revoke anything.</source>
        <translation>Die Zeile suchen, die am %1 endet, und „Renew“ wählen. Die neue Zeile lassen; nichts widerrufen.</translation>
    </message>
    <message>
        <source>Upload the same request again, and drop the new file here.</source>
        <translation>Dieselbe Anforderung noch einmal hochladen und die neue Datei hier ablegen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation>Ihre Seriennummer</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TraceHead</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TraceModel</name>
    <message>
        <source>Opened %1</source>
        <translation>Geöffnet %1</translation>
    </message>
    <message>
        <source>%1: step %2 of %3 failed: %4. %5. %6</source>
        <translation>%1: Schritt %2 von %3 gescheitert: %4. %5. %6</translation>
    </message>
    <message>
        <source>%1: step %2 of %3, %4</source>
        <translation>%1: Schritt %2 von %3, %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it waits for, what to do</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TraceView</name>
    <message>
        <source>Who came</source>
        <translation>Wer kam</translation>
    </message>
</context>
<context>
    <name>espalier::ui::UndoMessage</name>
    <message>
        <source>%1 for %2 is held back.</source>
        <comment>command, for whom</comment>
        <translation>%1 für %2 wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Until it is sent it can be called off here and under Activity.</source>
        <translation>Bis er hinausgeht, lässt er sich hier und unter „Aktivität“ zurückziehen.</translation>
    </message>
    <message>
        <source>%1 for %2 waits for another operator to say yes.</source>
        <comment>command, for whom</comment>
        <translation>%1 für %2 wartet auf die Zustimmung eines anderen Operators.</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n min)</source>
        <translation>
            <numerusform>Rückgängig (%n min)</numerusform>
            <numerusform>Rückgängig (%n min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Rückgängig (%n s)</numerusform>
            <numerusform>Rückgängig (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>The command was not called off.</source>
        <translation>Der Befehl wurde nicht zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 for %2 is called off. Nothing was sent.</source>
        <comment>command, for whom</comment>
        <translation>%1 für %2 ist zurückgezogen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 for %2 is called off only in part.</source>
        <comment>command, for whom</comment>
        <translation>%1 für %2 ist nur zum Teil zurückgezogen.</translation>
    </message>
    <message>
        <source>After a day it is called off. Under Activity it can be called off before.</source>
        <translation>Nach einem Tag wird er zurückgezogen. Unter „Aktivität“ geht das auch vorher.</translation>
    </message>
    <message>
        <source>%1 for %2 is under way. Activity shows the answer.</source>
        <comment>command, for whom</comment>
        <translation>%1 für %2 ist unterwegs. Die Antwort steht unter „Aktivität“.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent to %n device(s) already. Under Activity you see to which.</source>
        <translation>
            <numerusform>Es ist schon an %n Gerät gesendet. Unter „Aktivität“ steht, an welches.</numerusform>
            <numerusform>Es ist schon an %n Geräte gesendet. Unter „Aktivität“ steht, an welche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::UuidSetting</name>
    <message>
        <source>Give every version a UUID of its own</source>
        <translation>Jeder Version eine eigene UUID geben</translation>
    </message>
    <message>
        <source>Then a device’s list of profiles tells which version it has. A setting for all profiles; payloads keep their UUIDs either way.</source>
        <translation>Dann verrät die Profilliste eines Geräts, welche Version es hat. Gilt für alle Profile; Payloads behalten ihre UUIDs so oder so.</translation>
    </message>
    <message>
        <source>The setting was not changed.</source>
        <translation>Die Einstellung wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ValueRow</name>
    <message>
        <source>%1: %2</source>
        <comment>key, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>Macht der Server</translation>
    </message>
    <message>
        <source>The server makes it for each device, keeps it sealed and sends it. Set it only to choose it yourself.</source>
        <translation>Der Server macht es für jedes Gerät, hebt es versiegelt auf und sendet es. Nur setzen, um es selbst zu wählen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::VaultSheet</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Every PIN, recovery key and token that a device ever had, sealed. What a device is asked for when it is locked is found here, also after the device was deleted.</source>
        <translation>Jede PIN, jeder Wiederherstellungsschlüssel und jedes Token, das ein Gerät je hatte, versiegelt. Was ein gesperrtes Gerät verlangt, findet sich hier – auch nachdem das Gerät gelöscht wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::VendorFields</name>
    <message>
        <source>Vendor certificate</source>
        <translation>Anbieterzertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.cer *.crt);;All files (*)</source>
        <translation>Zertifikate (*.p12 *.pfx *.pem *.cer *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Its private key, if it is a file of its own</source>
        <translation>Sein privater Schlüssel, falls er eine eigene Datei ist</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Chain: Apple’s intermediate and root, if they are not in the file</source>
        <translation>Kette: Zwischen- und Wurzelzertifikat von Apple, falls nicht in der Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.cer *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Password of the file, if it has one</source>
        <translation>Passwort der Datei, falls sie eines hat</translation>
    </message>
    <message>
        <source>Fetch what the chain lacks from the addresses in the certificate</source>
        <translation>Was der Kette fehlt, von den Adressen im Zertifikat holen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::VersionsTab</name>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurücksetzen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>Every save makes one, with who saved it and when.</source>
        <translation>Jedes Sichern erzeugt eine, mit wer und wann.</translation>
    </message>
    <message>
        <source>Roll back to version %1…</source>
        <translation>Auf Version %1 zurücksetzen …</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>Die Versionen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Draft, as it is in the editor</source>
        <translation>Entwurf im Editor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The version could not be read.</source>
        <translation>Die Version war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>As soon as there is a second version or a draft, what changed is shown here, key by key.</source>
        <translation>Sobald es eine zweite Version oder einen Entwurf gibt, steht hier Schlüssel für Schlüssel, was sich geändert hat.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both say the same. Order of keys and spelling don’t count.</source>
        <translation>Beide sagen dasselbe. Reihenfolge der Schlüssel und Schreibweise zählen nicht.</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The comparison was not written.</source>
        <translation>Der Vergleich wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The comparison was written.</source>
        <translation>Der Vergleich wurde geschrieben.</translation>
    </message>
    <message>
        <source>Its content becomes a new version, and every device that has the profile gets it. The versions between stay in the list. Undo brings back the draft that is in the editor now.</source>
        <translation>Ihr Inhalt wird eine neue Version, und jedes Gerät mit dem Profil bekommt sie. Die Versionen dazwischen bleiben in der Liste. „Rückgängig“ holt den Entwurf zurück, der jetzt im Editor steht.</translation>
    </message>
    <message>
        <source>Its content becomes a new version, and every device that has the profile gets it. The versions between stay in the list.</source>
        <translation>Ihr Inhalt wird eine neue Version, und jedes Gerät mit dem Profil bekommt sie. Die Versionen dazwischen bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Roll back to version %1?</source>
        <translation>Auf Version %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The profile was not rolled back.</source>
        <translation>Das Profil wurde nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>The new version could not be read.</source>
        <translation>Die neue Version war nicht lesbar.</translation>
    </message>
    <message>
        <source>Roll back to version %1</source>
        <translation>Auf Version %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Version %1 has the content of version %2.</source>
        <translation>Version %1 hat den Inhalt von Version %2.</translation>
    </message>
    <message>
        <source>Devices it is assigned to get it at their next contact.</source>
        <translation>Geräte, denen das Profil zugewiesen ist, bekommen sie beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>How the difference is shown</source>
        <translation>Wie der Unterschied gezeigt wird</translation>
    </message>
    <message>
        <source>Both are the same, letter by letter.</source>
        <translation>Beide sind Zeichen für Zeichen gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>Geräte werden angesehen …</translation>
    </message>
    <message>
        <source>The impact can’t be told.</source>
        <translation>Die Auswirkung lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>name of a view</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht sichern …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Update %1</source>
        <comment>a view</comment>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <comment>a view</comment>
        <translation>%1 umbenennen …</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a view</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Make a smart group of this query…</source>
        <translation>Intelligente Gruppe aus dieser Abfrage …</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>The view was not saved.</source>
        <translation>Die Ansicht wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>View %1 saved.</source>
        <translation>Ansicht %1 gesichert.</translation>
    </message>
    <message>
        <source>The view was not renamed.</source>
        <translation>Die Ansicht wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>There is a view %1 already.</source>
        <translation>Es gibt schon eine Ansicht %1.</translation>
    </message>
    <message>
        <source>The view was not deleted.</source>
        <translation>Die Ansicht wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The group was not made.</source>
        <translation>Die Gruppe wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Group %1 holds what this query finds, now and later.</source>
        <translation>Gruppe %1 enthält, was diese Abfrage findet, jetzt und später.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::WhySheet</name>
    <message>
        <source>Show that command</source>
        <translation>Diesen Befehl zeigen</translation>
    </message>
    <message>
        <source>Link to enroll again…</source>
        <translation>Link zum erneuten Registrieren …</translation>
    </message>
    <message>
        <source>To the approvals</source>
        <translation>Zu den Freigaben</translation>
    </message>
    <message>
        <source>To the orders</source>
        <translation>Zu den Aufträgen</translation>
    </message>
    <message>
        <source>To the quarantine</source>
        <translation>Zur Quarantäne</translation>
    </message>
    <message>
        <source>To the push certificate</source>
        <translation>Zum Push-Zertifikat</translation>
    </message>
    <message>
        <source>Get a push certificate…</source>
        <translation>Push-Zertifikat holen …</translation>
    </message>
    <message>
        <source>Wake it again</source>
        <translation>Erneut wecken</translation>
    </message>
    <message>
        <source>To the server</source>
        <translation>Zum Server</translation>
    </message>
    <message>
        <source>To the self-test</source>
        <translation>Zum Selbsttest</translation>
    </message>
    <message>
        <source>Why no answer?</source>
        <translation>Warum keine Antwort?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The causes can’t be told.</source>
        <translation>Die Ursachen sind nicht zu nennen.</translation>
    </message>
    <message>
        <source>What is known about %1, the likeliest cause first.</source>
        <translation>Was über %1 bekannt ist, das Wahrscheinlichste zuerst.</translation>
    </message>
    <message>
        <source>What is known about “%1” for %2, the likeliest cause first.</source>
        <translation>Was über „%1“ für %2 bekannt ist, das Wahrscheinlichste zuerst.</translation>
    </message>
    <message>
        <source>Last contact: %1.</source>
        <translation>Letzter Kontakt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing speaks against an answer: %n command(s) wait for its next contact.</source>
        <translation>
            <numerusform>Nichts spricht gegen eine Antwort: %n Befehl wartet auf den nächsten Kontakt.</numerusform>
            <numerusform>Nichts spricht gegen eine Antwort: %n Befehle warten auf den nächsten Kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked of it, and nothing is wrong with it.</source>
        <translation>Es wird nichts von ihm verlangt, und es stimmt alles.</translation>
    </message>
    <message>
        <source>The device was not woken.</source>
        <translation>Das Gerät wurde nicht geweckt.</translation>
    </message>
    <message>
        <source>Wake-up sent. The device comes when it has a network.</source>
        <translation>Weckruf gesendet. Das Gerät meldet sich, sobald es Netz hat.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::WindowMenu</name>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>Über Espalier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Vault…</source>
        <translation>Tresor …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Workspace</name>
    <message>
        <source>Asking the server</source>
        <translation>Fragt den Server</translation>
    </message>
    <message>
        <source>Nothing is served</source>
        <translation>Nichts wird bedient</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Ready for devices</source>
        <translation>Bereit für Geräte</translation>
    </message>
    <message numerus="yes">
        <source>Serving %n device(s)</source>
        <translation>
            <numerusform>Bedient %n Gerät</numerusform>
            <numerusform>Bedient %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The server is silent</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
</context>
<context>
    <name>espalier::ui::XmlEdit</name>
    <message>
        <source>XML of the profile</source>
        <translation>XML des Profils</translation>
    </message>
</context>
<context>
    <name>espalier::ui::XmlTab</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>This text is no property list.</source>
        <translation>Dieser Text ist keine Property-Liste.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2 can’t be read.</source>
        <translation>Zeile %L1, Spalte %L2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more place(s).</source>
        <translation>
            <numerusform>%1 Und %n weitere Stelle.</numerusform>
            <numerusform>%1 Und %n weitere Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is written in %1.</source>
        <translation>Diese Datei ist in %1 geschrieben.</translation>
    </message>
    <message>
        <source>It stays so when it is saved. UTF-8 is what every program reads.</source>
        <translation>Das bleibt beim Speichern so. UTF-8 liest jedes Programm.</translation>
    </message>
    <message>
        <source>Turn it into UTF-8</source>
        <translation>In UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
</context>
</TS>
