// Groups, profiles, links, certificates, packages, backups, and the server itself.
#include "ui/activity/event_sentence.h"
#include "ui/common/number_words.h"

#include <QDateTime>
#include <QLocale>

namespace espalier::ui {

namespace {
// At each step towards the end of a certificate: so many days, 0 when it is over.
QString ends(const Event& event)
{
    const int days = int(event.number("days"));
    const QString what = event.arguments.value(QLatin1String("what")).toString();
    if (what == QLatin1String("push_certificate")) {
        return days == 0 ? EventTexts::tr("The push certificate has ended")
                         : EventTexts::tr("The push certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("tls")) {
        return days == 0 ? EventTexts::tr("The TLS certificate has ended")
                         : EventTexts::tr("The TLS certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("vendor_certificate")) {
        return days == 0 ? EventTexts::tr("The vendor certificate has ended")
                         : EventTexts::tr("The vendor certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("signing")) {
        return days == 0 ? EventTexts::tr("The profile signer’s certificate has ended")
                         : EventTexts::tr("The profile signer’s certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("trusted_ca")) {
        const QString name = event.text("name");
        return days == 0 ? EventTexts::tr("The authority %1 has ended").arg(name)
                         : EventTexts::tr("The authority %1 ends within %n day(s)", nullptr, days).arg(name);
    }
    return days == 0 ? EventTexts::tr("The device authority has ended")
                     : EventTexts::tr("The device authority ends within %n day(s)", nullptr, days);
}

QString identitiesEnd(const Event& event)
{
    const int count = int(event.number("count"));
    const int days = int(event.number("days"));
    return days == 0 ? EventTexts::tr("The identity of %n device(s) has ended", nullptr, count)
                     : EventTexts::tr("The identity of %n device(s) ends soon; days left at most: %1", nullptr, count)
                           .arg(days);
}
} // namespace

const QHash<QString, EventSentence>& officeEvents()
{
    static const QHash<QString, EventSentence> table{
        {QStringLiteral("group.created"),
         {"groups",
          [](const Event& e) { return EventTexts::tr("Created the group %1").arg(e.names.group(e.subject)); }}},
        {QStringLiteral("group.deleted"),
         {"groups",
          [](const Event& e) {
              return EventTexts::tr("Deleted a group of %n device(s)", nullptr, int(e.number("members")));
          }}},
        {QStringLiteral("profile.imported"),
         {"profiles", [](const Event& e) { return EventTexts::tr("Imported the profile %1").arg(e.profile()); }}},
        {QStringLiteral("profile.new_version"),
         {"profiles",
          [](const Event& e) {
              return EventTexts::tr("Imported version %1 of %2").arg(e.text("version"), e.profile());
          }}},
        {QStringLiteral("profile.renamed"),
         {"edit",
          [](const Event& e) { return EventTexts::tr("Renamed a profile to %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("profile.deleted"),
         {"erase",
          [](const Event& e) { return EventTexts::tr("Deleted the profile %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("profile.assigned"),
         {"profiles", [](const Event& e) { return EventTexts::tr("Assigned %1 to %2").arg(e.profile(), e.target()); }}},
        {QStringLiteral("profile.unassigned"),
         {"profiles",
          [](const Event& e) { return EventTexts::tr("Took %1 away from %2").arg(e.profile(), e.target()); }}},
        {QStringLiteral("profile.install_failed"),
         {"failed",
          [](const Event& e) {
              return EventTexts::tr("%1 did not install %2: %3")
                  .arg(e.device(), e.names.profile(e.number("profile")), e.text("error"));
          },
          State::Failed, false}},
        {QStringLiteral("profile.remove_failed"),
         {"failed",
          [](const Event& e) {
              return EventTexts::tr("%1 did not remove %2: %3")
                  .arg(e.device(), e.names.profile(e.number("profile")), e.text("error"));
          },
          State::Failed, false}},
        {QStringLiteral("profile.missing"),
         {"warning",
          [](const Event& e) {
              return EventTexts::tr("%2 is gone from %1; it is installed again")
                  .arg(e.device(), e.names.profile(e.number("profile")));
          },
          State::Warning, false}},
        {QStringLiteral("profile.found"),
         {"profiles",
          [](const Event& e) {
              return EventTexts::tr("%1 has %2 already").arg(e.device(), e.names.profile(e.number("profile")));
          }}},
        {QStringLiteral("link.created"),
         {"link", [](const Event& e) { return EventTexts::tr("Created the link %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("link.revoked"),
         {"link", [](const Event& e) { return EventTexts::tr("Revoked the link %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("link.changed"),
         {"link", [](const Event& e) { return EventTexts::tr("Changed the link %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("link.turned_away"),
         {"link",
          [](const Event& e) {
              return EventTexts::tr("Turned somebody away at the link %1").arg(quoted(e.text("name")));
          },
          State::Warning, false}},
        {QStringLiteral("admission.asked"),
         {"person", [](const Event&) { return EventTexts::tr("Somebody waits for approval at a link"); },
          State::Warning, false}},
        {QStringLiteral("admission.accepted"),
         {"person", [](const Event&) { return EventTexts::tr("Approved an enrollment"); }}},
        {QStringLiteral("admission.refused"),
         {"person", [](const Event&) { return EventTexts::tr("Refused an enrollment"); }}},
        {QStringLiteral("link.code_made"),
         {"link",
          [](const Event& e) {
              return EventTexts::tr("Made a code of words for the link %1").arg(quoted(e.text("name")));
          }}},
        {QStringLiteral("link.code_revoked"),
         {"link",
          [](const Event& e) {
              return EventTexts::tr("Ended the code of words for the link %1").arg(quoted(e.text("name")));
          }}},
        {QStringLiteral("link.code_guessed"),
         {"link",
          [](const Event& e) {
              return EventTexts::tr("Somebody tried many codes, so the one for the link %1 has ended")
                  .arg(quoted(e.text("name")));
          },
          State::Warning, false}},
        {QStringLiteral("link.use_returned"),
         {"link", [](const Event&) { return EventTexts::tr("A device that the link isn’t for gave its use back"); }}},
        {QStringLiteral("link.used"),
         {"link", [](const Event&) { return EventTexts::tr("A device got its identity through a link"); }}},
        {QStringLiteral("link.profile"),
         {"save", [](const Event&) { return EventTexts::tr("Made an enrollment profile as a file"); }}},
        {QStringLiteral("certificate.issued"),
         {"certificate",
          [](const Event& e) { return EventTexts::tr("Issued a certificate: %1").arg(e.certificate()); }}},
        {QStringLiteral("certificate.revoked"),
         {"certificate",
          [](const Event& e) { return EventTexts::tr("Revoked a certificate: %1").arg(e.certificate()); },
          State::Warning, false}},
        {QStringLiteral("link.device_told"),
         {"iphone",
          [](const Event& e) {
              return EventTexts::tr("A device said which one it is, at a link: %1, %2")
                  .arg(e.text("serial"), e.text("product"));
          }}},
        {QStringLiteral("ca.device_ca_added"),
         {"certificate",
          [](const Event& e) {
              return EventTexts::tr("Added an authority of built-in device certificates: %1").arg(e.certificate());
          }}},
        {QStringLiteral("ca.device_ca_removed"),
         {"certificate",
          [](const Event& e) {
              return EventTexts::tr("Removed an authority of built-in device certificates: %1").arg(e.certificate());
          }}},
        {QStringLiteral("certificate.ends"), {"certificate", ends, State::Warning, false}},
        {QStringLiteral("identities.end"), {"certificate", identitiesEnd, State::Warning, false}},
        {QStringLiteral("ca.trust_added"),
         {"shield-ok",
          [](const Event& e) { return EventTexts::tr("Trusts another authority: %1").arg(e.certificate()); }}},
        {QStringLiteral("ca.trust_removed"),
         {"shield", [](const Event&) { return EventTexts::tr("No longer trusts an outside authority"); }}},
        {QStringLiteral("push_certificate.imported"),
         {"bell",
          [](const Event& e) { return EventTexts::tr("Imported the push certificate for %1").arg(e.text("topic")); }}},
        {QStringLiteral("push_certificate.exported"),
         {"key",
          [](const Event& e) {
              return EventTexts::tr("Exported the push certificate for %1 with its key").arg(e.text("topic"));
          },
          State::Warning, false}},
        {QStringLiteral("push_certificate.topic_changed"),
         {"bell", [](const Event& e) { return EventTexts::tr("Took another push topic: %1").arg(e.text("topic")); },
          State::Warning, false}},
        {QStringLiteral("push_request.created"),
         {"bell", [](const Event&) { return EventTexts::tr("Made a request for a push certificate"); }}},
        {QStringLiteral("push_request.signed"),
         {"bell",
          [](const Event& e) {
              return EventTexts::tr("The push certificate request was signed by %1").arg(e.text("signer"));
          }}},
        {QStringLiteral("push_request.asked_mdmcert"),
         {"bell",
          [](const Event& e) {
              const QString service = e.text("service"); // older entries know one only
              return EventTexts::tr("Sent a push certificate request to %1; the answer goes to %2")
                  .arg(service.isEmpty() ? QStringLiteral("mdmcert.download") : service, e.text("mail"));
          }}},
        {QStringLiteral("push_request.dropped"),
         {"bell", [](const Event&) { return EventTexts::tr("A push certificate request is no longer kept"); }}},
        {QStringLiteral("check.failed"),
         {"failed", [](const Event& e) { return EventTexts::tr("The self-test has failed: %1").arg(e.checks()); },
          State::Failed, false}},
        {QStringLiteral("check.passed"),
         {"ok", [](const Event& e) { return EventTexts::tr("The self-test is good again: %1").arg(e.checks()); },
          State::Ok, false}},
        {QStringLiteral("check.arrived"),
         {"iphone",
          [](const Event& e) {
              const QString version = e.text("tls_version");
              return version.isEmpty() ? EventTexts::tr("A phone opened the test page from %1 through the proxy")
                                             .arg(e.text("address"))
                                       : EventTexts::tr("A phone opened the test page from %1 with %2")
                                             .arg(e.text("address"), version);
          }}},
        {QStringLiteral("address.acknowledged"),
         {"lock",
          [](const Event& e) {
              return EventTexts::tr("Confirmed that the address stays: %1").arg(e.text("public_url"));
          }}},
        {QStringLiteral("link.despite_check"),
         {"link",
          [](const Event& e) {
              return EventTexts::tr("Made the link %1 though the self-test fails or is missing")
                  .arg(quoted(e.text("name")));
          },
          State::Warning, false}},
        {QStringLiteral("push.dead"),
         {"wake",
          [](const Event& e) {
              return EventTexts::tr("%1 can’t be woken: Apple says its token has ended").arg(e.device());
          },
          State::Warning, false}},
        {QStringLiteral("push.blocked"),
         {"bell",
          [](const Event& e) { return EventTexts::tr("Apple refuses the push certificate: %1").arg(e.text("reason")); },
          State::Failed, false}},
        {QStringLiteral("push.rejected"),
         {"wake", [](const Event& e) { return EventTexts::tr("Apple refused a wake-up: %1").arg(e.text("reason")); },
          State::Warning, false}},
        {QStringLiteral("setting.changed"),
         {"settings",
          [](const Event& e) {
              return EventTexts::tr("Changed the setting %1").arg(quoted(visibleText(e.subjectText)));
          }}},
        {QStringLiteral("tls.replaced"),
         {"certificate",
          [](const Event& e) { return EventTexts::tr("Replaced the TLS certificate: %1").arg(e.certificate()); }}},
        {QStringLiteral("tls.not_renewed"),
         {"certificate",
          [](const Event& e) { return EventTexts::tr("The TLS certificate was not renewed: %1").arg(e.text("error")); },
          State::Failed, false}},
        {QStringLiteral("package.hosted"),
         {"archive",
          [](const Event& e) {
              return EventTexts::tr("Took in the package %1 (%2)")
                  .arg(quoted(e.text("name")), sizeWords(e.number("size")));
          }}},
        {QStringLiteral("package.removed"),
         {"erase",
          [](const Event& e) { return EventTexts::tr("Deleted the package %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("audit.exported"),
         {"export",
          [](const Event& e) {
              return EventTexts::tr("Exported %n line(s) of this log", nullptr, int(e.number("entries")));
          }}},
        {QStringLiteral("backup.made"),
         {"save",
          [](const Event& e) {
              return EventTexts::tr("Made a backup of %n device(s): %1", nullptr, int(e.number("devices")))
                  .arg(quoted(visibleText(e.subjectText)));
          }}},
        {QStringLiteral("backup.failed"),
         {"failed", [](const Event& e) { return EventTexts::tr("The backup failed: %1").arg(e.text("what")); },
          State::Failed, false}},
        {QStringLiteral("backup.scheduled"),
         {"settings", [](const Event&) { return EventTexts::tr("Changed when and where backups are made"); }}},
        {QStringLiteral("backup.restored"),
         {"undo",
          [](const Event& e) {
              return EventTexts::tr("Restored from a backup of %1")
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(e.number("made_at")), QLocale::ShortFormat));
          },
          State::Ok, false}},
        {QStringLiteral("catalogue.loaded"),
         {"import",
          [](const Event& e) {
              return EventTexts::tr("Loaded Apple’s schema of %1 into the catalogue").arg(e.text("release"));
          }}},
        {QStringLiteral("catalogue.unloaded"),
         {"undo", [](const Event&) { return EventTexts::tr("Went back to the catalogue Espalier comes with"); }}},
        {QStringLiteral("server.initialised"),
         {"server",
          [](const Event& e) { return EventTexts::tr("Set up for %1").arg(quoted(e.text("organization"))); }}},
    };
    return table;
}

} // namespace espalier::ui
