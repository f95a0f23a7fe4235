<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignedTab</name>
    <message numerus="yes">
        <source>%1 of %n device(s) have version %2</source>
        <translation>
            <numerusform>%1 of %n device has version %2</numerusform>
            <numerusform>%1 of %n devices have version %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupFacts</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every day, the newest %n are kept</source>
        <translation>
            <numerusform>Every day, the newest %n are kept</numerusform>
            <numerusform>Every day, the newest %n are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every week, the newest %n are kept</source>
        <translation>
            <numerusform>Every week, the newest %n are kept</numerusform>
            <numerusform>Every week, the newest %n are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) had their time but could not be removed: %1</source>
        <translation>
            <numerusform>%n older backup had its time but could not be removed: %1</numerusform>
            <numerusform>%n older backups had their time but could not be removed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>Take at least %n characters; several words are easiest.</source>
        <translation>
            <numerusform>Take at least %n character; several words are easiest.</numerusform>
            <numerusform>Take at least %n characters; several words are easiest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueFacts</name>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n payload</numerusform>
            <numerusform>%n payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apple’s schema of %1, %n description(s)</source>
        <translation>
            <numerusform>Apple’s schema of %1, %n description</numerusform>
            <numerusform>Apple’s schema of %1, %n descriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message numerus="yes">
        <source>%n entry/entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandSteps</name>
    <message numerus="yes">
        <source>Held back for %n second(s), to be called off</source>
        <translation>
            <numerusform>Held back for %n second, to be called off</numerusform>
            <numerusform>Held back for %n seconds, to be called off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandTarget</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n payload</numerusform>
            <numerusform>%n payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are the same in both</source>
        <translation>
            <numerusform>%n value is the same in both</numerusform>
            <numerusform>%n values are the same in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n payload(s)</source>
        <translation>
            <numerusform>in %n payload</numerusform>
            <numerusform>in %n payloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compliance</name>
    <message numerus="yes">
        <source>%n compliant</source>
        <translation>
            <numerusform>%n compliant</numerusform>
            <numerusform>%n compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in grace</source>
        <translation>
            <numerusform>%n in grace</numerusform>
            <numerusform>%n in grace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compliant</source>
        <translation>
            <numerusform>%n not compliant</numerusform>
            <numerusform>%n not compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>After %n hour</numerusform>
            <numerusform>After %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplianceReport</name>
    <message numerus="yes">
        <source>%1 of %n device(s) compliant</source>
        <translation>
            <numerusform>%1 of %n device compliant</numerusform>
            <numerusform>%1 of %n devices compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) more aren’t covered by a policy.</source>
        <translation>
            <numerusform>%n more device isn’t covered by a policy.</numerusform>
            <numerusform>%n more devices aren’t covered by a policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplianceRules</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%n setting(s) collide</source>
        <translation>
            <numerusform>%n setting collides</numerusform>
            <numerusform>%n settings collide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) come from several profiles</source>
        <translation>
            <numerusform>%n setting comes from several profiles</numerusform>
            <numerusform>%n settings come from several profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible conflict(s) with profiles that are not ours</source>
        <translation>
            <numerusform>%n possible conflict with profiles that are not ours</numerusform>
            <numerusform>%n possible conflicts with profiles that are not ours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceChange</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) changed</source>
        <translation>
            <numerusform>%n app changed</numerusform>
            <numerusform>%n apps changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) changed</source>
        <translation>
            <numerusform>%n profile changed</numerusform>
            <numerusform>%n profiles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) changed</source>
        <translation>
            <numerusform>%n certificate changed</numerusform>
            <numerusform>%n certificates changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n command failed</numerusform>
            <numerusform>%n commands failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) waiting</source>
        <translation>
            <numerusform>%n command waiting</numerusform>
            <numerusform>%n commands waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingRow</name>
    <message numerus="yes">
        <source>Identities of %n device(s)</source>
        <translation>
            <numerusform>Identities of %n device</numerusform>
            <numerusform>Identities of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open enrollment link(s)</source>
        <translation>
            <numerusform>%n open enrollment link</numerusform>
            <numerusform>%n open enrollment links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrollmentWords</name>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <source>Asked %n device(s): %1</source>
        <translation>
            <numerusform>Asked %n device: %1</numerusform>
            <numerusform>Asked %n devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back a command before %n device(s) had it</source>
        <translation>
            <numerusform>Took back a command before %n device had it</numerusform>
            <numerusform>Took back a command before %n devices had it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted a group of %n device(s)</source>
        <translation>
            <numerusform>Deleted a group of %n device</numerusform>
            <numerusform>Deleted a group of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The push certificate ends within %n day(s)</source>
        <translation>
            <numerusform>The push certificate ends within %n day</numerusform>
            <numerusform>The push certificate ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The TLS certificate ends within %n day(s)</source>
        <translation>
            <numerusform>The TLS certificate ends within %n day</numerusform>
            <numerusform>The TLS certificate ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device authority ends within %n day(s)</source>
        <translation>
            <numerusform>The device authority ends within %n day</numerusform>
            <numerusform>The device authority ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity of %n device(s) has ended</source>
        <translation>
            <numerusform>The identity of %n device has ended</numerusform>
            <numerusform>The identities of %n devices have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity of %n device(s) ends soon; days left at most: %1</source>
        <translation>
            <numerusform>The identity of %n device ends soon; days left at most: %1</numerusform>
            <numerusform>The identities of %n devices end soon; days left at most: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor certificate ends within %n day(s)</source>
        <translation>
            <numerusform>The vendor certificate ends within %n day</numerusform>
            <numerusform>The vendor certificate ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The profile signer’s certificate ends within %n day(s)</source>
        <translation>
            <numerusform>The profile signer’s certificate ends within %n day</numerusform>
            <numerusform>The profile signer’s certificate ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authority %1 ends within %n day(s)</source>
        <translation>
            <numerusform>The authority %1 ends within %n day</numerusform>
            <numerusform>The authority %1 ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made a backup of %n device(s): %1</source>
        <translation>
            <numerusform>Made a backup of %n device: %1</numerusform>
            <numerusform>Made a backup of %n devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n command(s) that waited for devices</source>
        <translation>
            <numerusform>Took back %n command that waited for a device</numerusform>
            <numerusform>Took back %n commands that waited for devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n command(s) that waited for %1</source>
        <translation>
            <numerusform>Took back %n command that waited for %1</numerusform>
            <numerusform>Took back %n commands that waited for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n line(s) of this log</source>
        <translation>
            <numerusform>Exported %n line of this log</numerusform>
            <numerusform>Exported %n lines of this log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Devices of the group %1 are asked about themselves every %n hour(s)</source>
        <translation>
            <numerusform>Devices of the group %1 are asked about themselves every %n hour</numerusform>
            <numerusform>Devices of the group %1 are asked about themselves every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n command failed</numerusform>
            <numerusform>%n commands failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactLines</name>
    <message numerus="yes">
        <source>%n device(s) don’t get it: %1</source>
        <translation>
            <numerusform>%n device doesn’t get it: %1</numerusform>
            <numerusform>%n devices don’t get it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can’t use %2: %1</source>
        <translation>
            <numerusform>%n device can’t use %2: %1</numerusform>
            <numerusform>%n devices can’t use %2: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can’t use a setting: %1</source>
        <translation>
            <numerusform>%n device can’t use a setting: %1</numerusform>
            <numerusform>%n devices can’t use a setting: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) don’t get it: %1 has no value there</source>
        <translation>
            <numerusform>%n device doesn’t get it: %1 has no value there</numerusform>
            <numerusform>%n devices don’t get it: %1 has no value there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collides with %n other profile(s): %1</source>
        <translation>
            <numerusform>Collides with %n other profile: %1</numerusform>
            <numerusform>Collides with %n other profiles: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) get version %1</source>
        <translation>
            <numerusform>%n device gets version %1</numerusform>
            <numerusform>%n devices get version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are still to get this version</source>
        <translation>
            <numerusform>%n device is still to get this version</numerusform>
            <numerusform>%n devices are still to get this version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) get the profile that don’t have it yet</source>
        <translation>
            <numerusform>%n device gets the profile that doesn’t have it yet</numerusform>
            <numerusform>%n devices get the profile that don’t have it yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose it</source>
        <translation>
            <numerusform>%n device loses it</numerusform>
            <numerusform>%n devices lose it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) get it when they enroll</source>
        <translation>
            <numerusform>%n device gets it when it enrolls</numerusform>
            <numerusform>%n devices get it when they enroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for %n device(s)</source>
        <translation>
            <numerusform>Nothing changes for %n device</numerusform>
            <numerusform>Nothing changes for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collides with %1 on %n device(s): only one payload %2 can be active</source>
        <translation>
            <numerusform>Collides with %1 on %n device: only one payload %2 can be active</numerusform>
            <numerusform>Collides with %1 on %n devices: only one payload %2 can be active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collides with %1 on %n device(s): both set %2</source>
        <translation>
            <numerusform>Collides with %1 on %n device: both set %2</numerusform>
            <numerusform>Collides with %1 on %n devices: both set %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n device(s)</source>
        <translation>
            <numerusform>Goes to %n device</numerusform>
            <numerusform>Goes to %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have it over another channel</source>
        <translation>
            <numerusform>%n device has it over another channel</numerusform>
            <numerusform>%n devices have it over another channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have it already</source>
        <translation>
            <numerusform>%n device has it already</numerusform>
            <numerusform>%n devices have it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallProgress</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without values</source>
        <translation>
            <numerusform>%n without values</numerusform>
            <numerusform>%n without values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventorySchedule</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkLives</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message numerus="yes">
        <source>%n serial number(s)</source>
        <translation>
            <numerusform>%n serial number</numerusform>
            <numerusform>%n serial numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorRefusals</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>Push certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Push certificate ends in %n day</numerusform>
            <numerusform>Push certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n command failed</numerusform>
            <numerusform>%n commands failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>TLS certificate ends in %n day(s)</source>
        <translation>
            <numerusform>TLS certificate ends in %n day</numerusform>
            <numerusform>TLS certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device authority ends in %n day(s)</source>
        <translation>
            <numerusform>Device authority ends in %n day</numerusform>
            <numerusform>Device authority ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Identities of %n device(s) have ended or end soon</source>
        <translation>
            <numerusform>Identity of %n device has ended or ends soon</numerusform>
            <numerusform>Identities of %n devices have ended or end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Identities of %n device(s) end soon</source>
        <translation>
            <numerusform>Identity of %n device ends soon</numerusform>
            <numerusform>Identities of %n devices end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vendor certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Vendor certificate ends in %n day</numerusform>
            <numerusform>Vendor certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Profile signer’s certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Profile signer’s certificate ends in %n day</numerusform>
            <numerusform>Profile signer’s certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authority %1 ends in %n day(s)</source>
        <translation>
            <numerusform>The authority %1 ends in %n day</numerusform>
            <numerusform>The authority %1 ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) must enroll again</source>
        <translation>
            <numerusform>%n device must enroll again</numerusform>
            <numerusform>%n devices must enroll again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for approval</source>
        <translation>
            <numerusform>%n waits for approval</numerusform>
            <numerusform>%n wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Identities of %n device(s) end in less than 90 days</source>
        <translation>
            <numerusform>The identity of %n device ends in less than 90 days</numerusform>
            <numerusform>Identities of %n devices end in less than 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for a second person</source>
        <translation>
            <numerusform>%n order waits for a second person</numerusform>
            <numerusform>%n orders wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) not compliant</source>
        <translation>
            <numerusform>%n device not compliant</numerusform>
            <numerusform>%n devices not compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need attention</source>
        <translation>
            <numerusform>%n device needs attention</numerusform>
            <numerusform>%n devices need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileVersion</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n device(s) rely on it</source>
        <translation>
            <numerusform>%n device relies on it</numerusform>
            <numerusform>%n devices rely on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityFindings</name>
    <message numerus="yes">
        <source>It asks for the passcode %n second(s) after it was locked</source>
        <translation>
            <numerusform>It asks for the passcode %n second after it was locked</numerusform>
            <numerusform>It asks for the passcode %n seconds after it was locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks for the passcode %n minute(s) after it was locked</source>
        <translation>
            <numerusform>It asks for the passcode %n minute after it was locked</numerusform>
            <numerusform>It asks for the passcode %n minutes after it was locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineMoments</name>
    <message numerus="yes">
        <source>Inventory: %n question(s) answered</source>
        <translation>
            <numerusform>Inventory: %n question answered</numerusform>
            <numerusform>Inventory: %n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::AccountPage</name>
    <message numerus="yes">
        <source>With another account, or with a new row instead of a renewed one, the topic changes: %n enrolled device(s) would be cut off.</source>
        <translation>
            <numerusform>With another account, or with a new row instead of a renewed one, the topic changes: %n enrolled device would be cut off.</numerusform>
            <numerusform>With another account, or with a new row instead of a renewed one, the topic changes: %n enrolled devices would be cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ActivityScreen</name>
    <message numerus="yes">
        <source>%n command(s) failed</source>
        <translation>
            <numerusform>%n command failed</numerusform>
            <numerusform>%n commands failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for a second person</source>
        <translation>
            <numerusform>%n order waits for a second person</numerusform>
            <numerusform>%n orders wait for a second person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ApprovalPanel</name>
    <message numerus="yes">
        <source>%n wait(s) for approval</source>
        <translation>
            <numerusform>%n waits for approval</numerusform>
            <numerusform>%n wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::AssignSheet</name>
    <message numerus="yes">
        <source>Group · %n device(s)</source>
        <translation>
            <numerusform>Group · %n device</numerusform>
            <numerusform>Group · %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::AuditExportSheet</name>
    <message numerus="yes">
        <source>%n entries are saved, readable by you alone.</source>
        <translation>
            <numerusform>%n entry is saved, readable by you alone.</numerusform>
            <numerusform>%n entries are saved, readable by you alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::AuditView</name>
    <message numerus="yes">
        <source>The log is intact. %n entries were checked.</source>
        <translation>
            <numerusform>The log is intact. %n entry was checked.</numerusform>
            <numerusform>The log is intact. %n entries were checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogueCard</name>
    <message numerus="yes">
        <source>%n description(s) of payloads, commands and more.</source>
        <translation>
            <numerusform>%n description of payloads, commands and more.</numerusform>
            <numerusform>%n descriptions of payloads, commands and more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandDetail</name>
    <message numerus="yes">
        <source>The device said %n time(s) that it is busy or locked.</source>
        <translation>
            <numerusform>The device said %n time that it is busy or locked.</numerusform>
            <numerusform>The device said %n times that it is busy or locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComplianceDashboard</name>
    <message numerus="yes">
        <source>of %n device(s) compliant</source>
        <translation>
            <numerusform>of %n device compliant</numerusform>
            <numerusform>of %n devices compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a policy</source>
        <translation>
            <numerusform>%n without a policy</numerusform>
            <numerusform>%n without a policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the first %n found</source>
        <translation>
            <numerusform>of the first %n found</numerusform>
            <numerusform>of the first %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComplianceScreen</name>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n line exported.</numerusform>
            <numerusform>%n lines exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) not compliant</source>
        <translation>
            <numerusform>%n device not compliant</numerusform>
            <numerusform>%n devices not compliant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConflictsSheet</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceActions</name>
    <message numerus="yes">
        <source>Asked %n device(s) for fresh facts. The rows change as they answer.</source>
        <translation>
            <numerusform>Asked %n device for fresh facts. The rows change as they answer.</numerusform>
            <numerusform>Asked %n devices for fresh facts. The rows change as they answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s) to a group</source>
        <translation>
            <numerusform>Add %n device to a group</numerusform>
            <numerusform>Add %n devices to a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added to the group.</source>
        <translation>
            <numerusform>%n device added to the group.</numerusform>
            <numerusform>%n devices added to the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign a profile to %n device(s)</source>
        <translation>
            <numerusform>Assign a profile to %n device</numerusform>
            <numerusform>Assign a profile to %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Profile assigned to %n device(s).</source>
        <translation>
            <numerusform>Profile assigned to %n device.</numerusform>
            <numerusform>Profile assigned to %n devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeviceAuthoritiesSheet</name>
    <message numerus="yes">
        <source>%n authority/authorities imported.</source>
        <translation>
            <numerusform>%n authority imported.</numerusform>
            <numerusform>%n authorities imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DevicesScreen</name>
    <message numerus="yes">
        <source>%n device(s) in quarantine</source>
        <translation>
            <numerusform>%n device in quarantine</numerusform>
            <numerusform>%n devices in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait(s) in quarantine.</source>
        <translation>
            <numerusform>%n device waits in quarantine.</numerusform>
            <numerusform>%n devices wait in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s) match</source>
        <comment>%1: how many match</comment>
        <translation>
            <numerusform>%1 of %n device match</numerusform>
            <numerusform>%1 of %n devices match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) exported.</source>
        <translation>
            <numerusform>%n device exported.</numerusform>
            <numerusform>%n devices exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed twice: %n device(s).</source>
        <translation>
            <numerusform>Listed twice: %n device.</numerusform>
            <numerusform>Listed twice: %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) stand(s) behind this query.</source>
        <translation>
            <numerusform>%n device stands behind this query.</numerusform>
            <numerusform>%n devices stand behind this query.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected of %1 that match.</source>
        <translation>
            <numerusform>%n selected of %1 that match.</numerusform>
            <numerusform>%n selected of %1 that match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DevicesSheet</name>
    <message numerus="yes">
        <source>%n device(s) chosen</source>
        <translation>
            <numerusform>%n device chosen</numerusform>
            <numerusform>%n devices chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DifferenceView</name>
    <message numerus="yes">
        <source>%n line(s) are the same</source>
        <translation>
            <numerusform>%n line is the same</numerusform>
            <numerusform>%n lines are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DoorNote</name>
    <message numerus="yes">
        <source>%n got no further than the door…</source>
        <translation>
            <numerusform>%n got no further than the door…</numerusform>
            <numerusform>%n got no further than the door…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DoorSheet</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::EnrollmentScreen</name>
    <message numerus="yes">
        <source>%n open link(s)</source>
        <translation>
            <numerusform>%n open link</numerusform>
            <numerusform>%n open links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for approval</source>
        <translation>
            <numerusform>%n waits for approval</numerusform>
            <numerusform>%n wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open link(s) of people exported.</source>
        <translation>
            <numerusform>%n open link of a person exported.</numerusform>
            <numerusform>%n open links of people exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::FitSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::GroupDetail</name>
    <message numerus="yes">
        <source>%n device(s) added to %1.</source>
        <translation>
            <numerusform>%n device added to %1.</numerusform>
            <numerusform>%n devices added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) taken out of %1.</source>
        <translation>
            <numerusform>%n device taken out of %1.</numerusform>
            <numerusform>%n devices taken out of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n device(s) out of %1?</source>
        <translation>
            <numerusform>Take %n device out of %1?</numerusform>
            <numerusform>Take %n devices out of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::GroupPreview</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fit(s) now</source>
        <translation>
            <numerusform>%n device fits now</numerusform>
            <numerusform>%n devices fit now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n join(s)</source>
        <translation>
            <numerusform>%n joins</numerusform>
            <numerusform>%n join</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s), with the profiles of this group</source>
        <translation>
            <numerusform>%n leaves, with the profiles of this group</numerusform>
            <numerusform>%n leave, with the profiles of this group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::GroupsScreen</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart</source>
        <translation>
            <numerusform>%n smart</numerusform>
            <numerusform>%n smart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::HeadRow</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::HealthView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arriving</source>
        <translation>
            <numerusform>%n arriving</numerusform>
            <numerusform>%n arriving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be woken</source>
        <translation>
            <numerusform>%n can’t be woken</numerusform>
            <numerusform>%n can’t be woken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer enrolled</source>
        <translation>
            <numerusform>%n no longer enrolled</numerusform>
            <numerusform>%n no longer enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n in touch</source>
        <translation>
            <numerusform>of %n in touch</numerusform>
            <numerusform>of %n in touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All but %n have called within a week.</source>
        <translation>
            <numerusform>All but %n have called within a week.</numerusform>
            <numerusform>All but %n have called within a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in touch</source>
        <translation>
            <numerusform>%n in touch</numerusform>
            <numerusform>%n in touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ImportActions</name>
    <message numerus="yes">
        <source>%1 becomes version %2 and goes to %n device(s).</source>
        <translation>
            <numerusform>%1 becomes version %2 and goes to %n device.</numerusform>
            <numerusform>%1 becomes version %2 and goes to %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send new versions of %n profile(s)?</source>
        <translation>
            <numerusform>Send new versions of %n profile?</numerusform>
            <numerusform>Send new versions of %n profiles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have the identifier of another one of this import: they become its versions one after the other, and the last one stays.</source>
        <translation>
            <numerusform>%n file have the identifier of another one of this import: they become its versions one after the other, and the last one stays.</numerusform>
            <numerusform>%n files have the identifier of another one of this import: they become its versions one after the other, and the last one stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ImportSheet</name>
    <message numerus="yes">
        <source>%n of %1 refused</source>
        <translation>
            <numerusform>%n of %1 refused</numerusform>
            <numerusform>%n of %1 refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 imported</source>
        <translation>
            <numerusform>%n of %1 imported</numerusform>
            <numerusform>%n of %1 imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, profiles: %1</source>
        <translation>
            <numerusform>%n file imported, profiles: %1</numerusform>
            <numerusform>%n files imported, profiles: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::InstallProgress</name>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installed</numerusform>
            <numerusform>%n installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting – busy or locked</source>
        <translation>
            <numerusform>%n waiting – busy or locked</numerusform>
            <numerusform>%n waiting – busy or locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent: values missing</source>
        <translation>
            <numerusform>%n not sent: values missing</numerusform>
            <numerusform>%n not sent: values missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkDetail</name>
    <message numerus="yes">
        <source>Opened %n time(s)</source>
        <translation>
            <numerusform>Opened %n time</numerusform>
            <numerusform>Opened %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::LinkForm</name>
    <message numerus="yes">
        <source>%n device(s) came through it already, so it can’t be for fewer.</source>
        <translation>
            <numerusform>%n device came through it already, so it can’t be for fewer.</numerusform>
            <numerusform>%n devices came through it already, so it can’t be for fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::LoginPage</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::MadeLinks</name>
    <message numerus="yes">
        <source>%n link(s) made.</source>
        <translation>
            <numerusform>%n link made.</numerusform>
            <numerusform>%n links made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n line left out.</numerusform>
            <numerusform>%n lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) saved.</source>
        <translation>
            <numerusform>%n link saved.</numerusform>
            <numerusform>%n links saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::MainWindow</name>
    <message numerus="yes">
        <source>Stop serving %n device(s)?</source>
        <translation>
            <numerusform>Stop serving %n device?</numerusform>
            <numerusform>Stop serving %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters; several words are easier to keep than signs.</source>
        <translation>
            <numerusform>At least %n characters; several words are easier to keep than signs.</numerusform>
            <numerusform>At least %n characters; several words are easier to keep than signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::OperatorsCard</name>
    <message numerus="yes">
        <source>After %n minute(s) without use</source>
        <translation>
            <numerusform>After %n minute without use</numerusform>
            <numerusform>After %n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::OrderDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::OverviewScreen</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of profiles aren’t saved yet.</source>
        <translation>
            <numerusform>%n draft of profiles aren’t saved yet.</numerusform>
            <numerusform>%n drafts of profiles aren’t saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::PayloadModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::PeopleList</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::PeopleSheet</name>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>Make %n link</numerusform>
            <numerusform>Make %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::PreviewSheet</name>
    <message numerus="yes">
        <source>%n value(s) of this device are filled in and marked.</source>
        <translation>
            <numerusform>%n value of this device is filled in and marked.</numerusform>
            <numerusform>%n values of this device are filled in and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are missing.</source>
        <translation>
            <numerusform>%n value is missing.</numerusform>
            <numerusform>%n values are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileActions</name>
    <message numerus="yes">
        <source>It is removed from %n device(s) first, at their next contact. All its versions are lost here.</source>
        <translation>
            <numerusform>It is removed from %n device first, at their next contact. All its versions are lost here.</numerusform>
            <numerusform>It is removed from %n devices first, at their next contact. All its versions are lost here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile(s) into a folder</source>
        <translation>
            <numerusform>Export %n profile into a folder</numerusform>
            <numerusform>Export %n profiles into a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported to %1.</source>
        <translation>
            <numerusform>%n profile exported to %1.</numerusform>
            <numerusform>%n profiles exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileDetail</name>
    <message numerus="yes">
        <source>Version %1 on %n device(s)</source>
        <translation>
            <numerusform>Version %1 on %n device</numerusform>
            <numerusform>Version %1 on %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfileOptionsSheet</name>
    <message numerus="yes">
        <source>%n enrolled device(s) didn’t grant all of these rights and get them only by enrolling anew.</source>
        <translation>
            <numerusform>%n enrolled device didn’t grant all of these rights and gets them only by enrolling anew.</numerusform>
            <numerusform>%n enrolled devices didn’t grant all of these rights and get them only by enrolling anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled device(s) lose rights for good at the next renewal.</source>
        <translation>
            <numerusform>%n enrolled device loses rights for good at the next renewal.</numerusform>
            <numerusform>%n enrolled devices lose rights for good at the next renewal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported. A link can ask a device to prove its serial number.</source>
        <translation>
            <numerusform>%n imported. A link can ask a device to prove its serial number.</numerusform>
            <numerusform>%n imported. A link can ask a device to prove its serial number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ProfilesScreen</name>
    <message numerus="yes">
        <source>%n draft(s) aren’t saved yet.</source>
        <translation>
            <numerusform>%n draft isn’t saved yet.</numerusform>
            <numerusform>%n drafts aren’t saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) failed on a device</source>
        <translation>
            <numerusform>%n profile failed on a device</numerusform>
            <numerusform>%n profiles failed on a device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed on a device</source>
        <translation>
            <numerusform>%n failed on a device</numerusform>
            <numerusform>%n failed on a device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) stand(s) behind this filter.</source>
        <translation>
            <numerusform>%n profile stands behind this filter.</numerusform>
            <numerusform>%n profiles stand behind this filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)…</source>
        <translation>
            <numerusform>Importing %n file…</numerusform>
            <numerusform>Importing %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::QueryBar</name>
    <message numerus="yes">
        <source>%1 of %2 match</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%1 of %2 matches</numerusform>
            <numerusform>%1 of %2 match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ReenrollmentPlan</name>
    <message numerus="yes">
        <source>%n device(s) must enroll again</source>
        <translation>
            <numerusform>%n device must enroll again</numerusform>
            <numerusform>%n devices must enroll again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::RefreshProgress</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused to tell or was called off.</source>
        <translation>
            <numerusform>%n refused to tell or was called off.</numerusform>
            <numerusform>%n refused to tell or were called off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isn’t enrolled and was not asked.</source>
        <translation>
            <numerusform>%n isn’t enrolled and was not asked.</numerusform>
            <numerusform>%n aren’t enrolled and were not asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::RevealSheet</name>
    <message numerus="yes">
        <source>It is hidden again in %n second(s), and when this closes.</source>
        <translation>
            <numerusform>It is hidden again in %n second, and when this closes.</numerusform>
            <numerusform>It is hidden again in %n seconds, and when this closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SaveSheet</name>
    <message numerus="yes">
        <source>%n problem(s) will keep it from working.</source>
        <translation>
            <numerusform>%n problem will keep it from working.</numerusform>
            <numerusform>%n problems will keep it from working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SchemaReportSheet</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SecretField</name>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copied. It is taken out of the clipboard in %n second.</numerusform>
            <numerusform>Copied. It is taken out of the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SecretList</name>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>The newest %n is shown.</numerusform>
            <numerusform>The newest %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n shown</source>
        <translation>
            <numerusform>of %n shown</numerusform>
            <numerusform>of %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SendCommandSheet</name>
    <message numerus="yes">
        <source>%n thing(s) in the form are wrong or missing.</source>
        <translation>
            <numerusform>%n thing in the form is wrong or missing.</numerusform>
            <numerusform>%n things in the form are wrong or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n device(s)</source>
        <translation>
            <numerusform>Send to %n device</numerusform>
            <numerusform>Send to %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SentCommandActions</name>
    <message numerus="yes">
        <source>%n command(s) called off.</source>
        <translation>
            <numerusform>%n command called off.</numerusform>
            <numerusform>%n commands called off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SpokenWordsSheet</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StandingsTab</name>
    <message numerus="yes">
        <source>The first %n are shown; the CSV file has all of them.</source>
        <translation>
            <numerusform>The first %n is shown; the CSV file has all of them.</numerusform>
            <numerusform>The first %n are shown; the CSV file has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SystemsCard</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::TakeInPage</name>
    <message numerus="yes">
        <source>%n enrolled device(s) can’t be woken any more: no command, profile or update reaches them until each is enrolled again by hand. The old certificate must really be lost for that to be worth it.</source>
        <translation>
            <numerusform>%n enrolled device can’t be woken any more: no command, profile or update reaches it until it is enrolled again by hand. The old certificate must really be lost for that to be worth it.</numerusform>
            <numerusform>%n enrolled devices can’t be woken any more: no command, profile or update reaches them until each is enrolled again by hand. The old certificate must really be lost for that to be worth it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::TermsForm</name>
    <message numerus="yes">
        <source>A link takes at most %n serial number(s).</source>
        <translation>
            <numerusform>A link takes at most %n serial number.</numerusform>
            <numerusform>A link takes at most %n serial numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note has at most %n character(s).</source>
        <translation>
            <numerusform>The note has at most %n character.</numerusform>
            <numerusform>The note has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::TopicStop</name>
    <message numerus="yes">
        <source>Stopped: this certificate would cut off %n device(s)</source>
        <translation>
            <numerusform>Stopped: this certificate would cut off %n device</numerusform>
            <numerusform>Stopped: this certificate would cut off %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::UndoMessage</name>
    <message numerus="yes">
        <source>Undo (%n min)</source>
        <translation>
            <numerusform>Undo (%n min)</numerusform>
            <numerusform>Undo (%n min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Undo (%n s)</numerusform>
            <numerusform>Undo (%n s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent to %n device(s) already. Under Activity you see to which.</source>
        <translation>
            <numerusform>It was sent to %n device already. Under Activity you see to which.</numerusform>
            <numerusform>It was sent to %n devices already. Under Activity you see to which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::VersionsTab</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::WhySheet</name>
    <message numerus="yes">
        <source>Nothing speaks against an answer: %n command(s) wait for its next contact.</source>
        <translation>
            <numerusform>Nothing speaks against an answer: %n command waits for its next contact.</numerusform>
            <numerusform>Nothing speaks against an answer: %n commands wait for its next contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::Workspace</name>
    <message numerus="yes">
        <source>Serving %n device(s)</source>
        <translation>
            <numerusform>Serving %n device</numerusform>
            <numerusform>Serving %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::XmlTab</name>
    <message numerus="yes">
        <source>%1 And %n more place(s).</source>
        <translation>
            <numerusform>%1 And %n more place.</numerusform>
            <numerusform>%1 And %n more places.</numerusform>
        </translation>
    </message>
</context>
</TS>
