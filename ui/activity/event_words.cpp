#include "ui/activity/event_words.h"

#include "ui/activity/name_book.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/distinguished_name.h"
#include "ui/readiness/readiness_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <functional>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Event)
};

struct Event {
    QString kind;
    qint64 subject = 0;
    QString subjectText;
    QJsonObject arguments;
    const NameBook& names;

    [[nodiscard]] QString text(const char* key) const
    {
        const QJsonValue value = arguments.value(QLatin1String(key));
        return visibleText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    }
    [[nodiscard]] QString certificate() const
    {
        return certificateName(arguments.value(QLatin1String("subject")).toString());
    }
    [[nodiscard]] QString checks() const
    {
        return checkNames(arguments.value(QLatin1String("checks")).toVariant().toStringList());
    }
    [[nodiscard]] qint64 number(const char* key) const { return arguments.value(QLatin1String(key)).toInteger(); }
    [[nodiscard]] QString device() const { return names.device(subject); }
    [[nodiscard]] QString profile() const { return names.profile(subject); }
};

using Sentence = std::function<QString(const Event&)>;

struct Known {
    const char* icon;
    Sentence sentence;
    State state = State::Ok;
    bool plain = true;
};

QString target(const Event& event)
{
    if (event.arguments.contains(QLatin1String("group"))) {
        return event.names.group(event.number("group"));
    }
    return event.names.device(event.number("device"));
}

// At each step towards the end of a certificate: so many days, 0 when it is over.
QString ends(const Event& event)
{
    const int days = int(event.number("days"));
    const QString what = event.arguments.value(QLatin1String("what")).toString();
    if (what == QLatin1String("push_certificate")) {
        return days == 0 ? Words::tr("The push certificate has ended")
                         : Words::tr("The push certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("tls")) {
        return days == 0 ? Words::tr("The TLS certificate has ended")
                         : Words::tr("The TLS certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("vendor_certificate")) {
        return days == 0 ? Words::tr("The vendor certificate has ended")
                         : Words::tr("The vendor certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("signing")) {
        return days == 0 ? Words::tr("The profile signer’s certificate has ended")
                         : Words::tr("The profile signer’s certificate ends within %n day(s)", nullptr, days);
    }
    if (what == QLatin1String("trusted_ca")) {
        const QString name = event.text("name");
        return days == 0 ? Words::tr("The authority %1 has ended").arg(name)
                         : Words::tr("The authority %1 ends within %n day(s)", nullptr, days).arg(name);
    }
    return days == 0 ? Words::tr("The device authority has ended")
                     : Words::tr("The device authority ends within %n day(s)", nullptr, days);
}

QString identitiesEnd(const Event& event)
{
    const int count = int(event.number("count"));
    const int days = int(event.number("days"));
    return days == 0
               ? Words::tr("The identity of %n device(s) has ended", nullptr, count)
               : Words::tr("The identity of %n device(s) ends soon; days left at most: %1", nullptr, count).arg(days);
}

QString queued(const Event& event)
{
    const QString words = commandWords(event.arguments.value(QLatin1String("request_type")).toString());
    const int deliveries = int(event.number("deliveries"));
    if (deliveries == 1) {
        return Words::tr("Asked %1: %2").arg(event.device(), words);
    }
    return Words::tr("Asked %n device(s): %1", nullptr, deliveries).arg(words);
}

QString answered(const Event& event, const QString& sentence)
{
    return sentence.arg(event.device(), commandWords(event.arguments.value(QLatin1String("request_type")).toString()));
}

const QHash<QString, Known>& devicesAndCommands()
{
    static const QHash<QString, Known> table{
        {QStringLiteral("command.queued"), {"activity", queued}},
        {QStringLiteral("command.cancelled"),
         {"cancel",
          [](const Event& e) {
              return Words::tr("Took back a command before %n device(s) had it", nullptr, int(e.number("deliveries")));
          }}},
        {QStringLiteral("command.refused"),
         {"lock",
          [](const Event& e) {
              return Words::tr("%1 was not sent to %2: a safety rule refused it")
                  .arg(commandWords(e.arguments.value(QLatin1String("request_type")).toString()), target(e));
          },
          State::Warning}},
        {QStringLiteral("command.acknowledged"),
         {"ok", [](const Event& e) { return answered(e, Words::tr("%1 has done: %2")); }}},
        {QStringLiteral("command.error"),
         {"failed", [](const Event& e) { return answered(e, Words::tr("%1 refused: %2")); }, State::Failed, false}},
        {QStringLiteral("command.format_error"),
         {"failed", [](const Event& e) { return answered(e, Words::tr("%1 did not understand: %2")); }, State::Failed,
          false}},
        {QStringLiteral("device.authenticated"),
         {"enrollment", [](const Event& e) { return Words::tr("%1 began to enroll").arg(e.device()); }}},
        {QStringLiteral("device.authenticated_again"),
         {"enrollment", [](const Event& e) { return Words::tr("%1 enrolls again").arg(e.device()); }}},
        {QStringLiteral("device.enrolled"),
         {"enrollment", [](const Event& e) { return Words::tr("%1 is enrolled").arg(e.device()); }, State::Ok, false}},
        {QStringLiteral("device.user_enrolled"),
         {"person",
          [](const Event& e) { return Words::tr("%1 on %2 can be managed too").arg(e.text("user"), e.device()); }}},
        {QStringLiteral("device.token_updated"),
         {"wake", [](const Event& e) { return Words::tr("%1 renewed its push token").arg(e.device()); }}},
        {QStringLiteral("device.renewal_asked"),
         {"certificate", [](const Event& e) { return Words::tr("%1 is to get a new identity").arg(e.device()); }}},
        {QStringLiteral("device.renewal_failed"),
         {"certificate",
          [](const Event& e) {
              return Words::tr("The identity of %1 was not renewed: %2").arg(e.device(), e.text("error"));
          },
          State::Warning, false}},
        {QStringLiteral("device.renewing"),
         {"certificate", [](const Event& e) { return Words::tr("%1 renews its identity").arg(e.device()); }}},
        {QStringLiteral("device.renewed"),
         {"certificate", [](const Event& e) { return Words::tr("%1 has a new identity").arg(e.device()); }}},
        {QStringLiteral("device.checked_out"),
         {"close",
          [](const Event& e) { return Words::tr("%1 left: its enrollment profile was removed there").arg(e.device()); },
          State::Warning, false}},
        {QStringLiteral("device.unenrolled"),
         {"close", [](const Event& e) { return Words::tr("%1 is no longer enrolled").arg(e.device()); }, State::Warning,
          false}},
        {QStringLiteral("device.erased"),
         {"erase", [](const Event& e) { return Words::tr("%1 was erased").arg(e.device()); }, State::Warning, false}},
        {QStringLiteral("device.quarantined"),
         {"shield",
          [](const Event& e) {
              return Words::tr("Somebody enrolled as %1 with a certificate we don’t know; it waits in quarantine")
                  .arg(e.device());
          },
          State::Failed, false}},
        {QStringLiteral("quarantine.accepted"),
         {"shield-ok",
          [](const Event& e) { return Words::tr("The new enrollment of %1 was accepted").arg(e.device()); }}},
        {QStringLiteral("quarantine.rejected"),
         {"shield", [](const Event& e) { return Words::tr("The new enrollment of %1 was rejected").arg(e.device()); }}},
        {QStringLiteral("quarantine.ended"),
         {"shield", [](const Event&) { return Words::tr("A device in quarantine left by itself"); }}},
        {QStringLiteral("device.refused"),
         {"failed",
          [](const Event& e) {
              return Words::tr("A message from %1 was refused: %2").arg(e.text("address"), e.text("reason"));
          },
          State::Warning, false}},
        {QStringLiteral("device.followup_failed"),
         {"failed",
          [](const Event& e) {
              return Words::tr("Something after the arrival of %1 failed: %2").arg(e.device(), e.text("what"));
          },
          State::Failed, false}},
        {QStringLiteral("device.inventory_complete"),
         {"info", [](const Event& e) { return Words::tr("%1 told everything about itself").arg(e.device()); }}},
        {QStringLiteral("inventory.not_recorded"),
         {"failed",
          [](const Event& e) {
              return Words::tr("An answer of %1 could not be read: %2").arg(e.device(), e.text("kind"));
          },
          State::Warning, false}},
        {QStringLiteral("device.os_changed"),
         {"update",
          [](const Event& e) {
              return Words::tr("%1 went from %2 to %3").arg(e.device(), e.text("before"), e.text("after"));
          }}},
        {QStringLiteral("device.renamed"),
         {"tag",
          [](const Event& e) {
              return Words::tr("%1 is now called %2").arg(quoted(e.text("before")), quoted(e.text("after")));
          }}},
        {QStringLiteral("device.set"),
         {"edit", [](const Event& e) { return Words::tr("%1: %2 was changed").arg(e.device(), e.text("key")); }}},
        {QStringLiteral("device.deleted"),
         {"erase",
          [](const Event& e) { return Words::tr("The record of %1 was deleted").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("device.merged"),
         {"devices",
          [](const Event& e) {
              return Words::tr("The record of %1 was merged into %2").arg(quoted(e.text("name")), e.device());
          }}},
        {QStringLiteral("device.escrowed"),
         {"key", [](const Event& e) { return Words::tr("A secret of %1 was stored, sealed").arg(e.device()); }}},
        {QStringLiteral("device.escrow_dropped"),
         {"key", [](const Event& e) { return Words::tr("A secret of %1 was dropped").arg(e.device()); }}},
        {QStringLiteral("device.joined_group"),
         {"groups",
          [](const Event& e) { return Words::tr("%1 joined the group %2").arg(e.device(), quoted(e.text("group"))); }}},
        {QStringLiteral("device.left_group"),
         {"groups",
          [](const Event& e) { return Words::tr("%1 left the group %2").arg(e.device(), quoted(e.text("group"))); }}},
    };
    return table;
}

const QHash<QString, Known>& everythingElse()
{
    static const QHash<QString, Known> table{
        {QStringLiteral("group.created"),
         {"groups", [](const Event& e) { return Words::tr("Created the group %1").arg(e.names.group(e.subject)); }}},
        {QStringLiteral("group.deleted"),
         {"groups",
          [](const Event& e) {
              return Words::tr("Deleted a group of %n device(s)", nullptr, int(e.number("members")));
          }}},
        {QStringLiteral("profile.imported"),
         {"profiles", [](const Event& e) { return Words::tr("Imported the profile %1").arg(e.profile()); }}},
        {QStringLiteral("profile.new_version"),
         {"profiles",
          [](const Event& e) { return Words::tr("Imported version %1 of %2").arg(e.text("version"), e.profile()); }}},
        {QStringLiteral("profile.renamed"),
         {"edit", [](const Event& e) { return Words::tr("Renamed a profile to %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("profile.deleted"),
         {"erase", [](const Event& e) { return Words::tr("Deleted the profile %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("profile.assigned"),
         {"profiles", [](const Event& e) { return Words::tr("Assigned %1 to %2").arg(e.profile(), target(e)); }}},
        {QStringLiteral("profile.unassigned"),
         {"profiles", [](const Event& e) { return Words::tr("Took %1 away from %2").arg(e.profile(), target(e)); }}},
        {QStringLiteral("profile.install_failed"),
         {"failed",
          [](const Event& e) {
              return Words::tr("%1 did not install %2: %3")
                  .arg(e.device(), e.names.profile(e.number("profile")), e.text("error"));
          },
          State::Failed, false}},
        {QStringLiteral("profile.remove_failed"),
         {"failed",
          [](const Event& e) {
              return Words::tr("%1 did not remove %2: %3")
                  .arg(e.device(), e.names.profile(e.number("profile")), e.text("error"));
          },
          State::Failed, false}},
        {QStringLiteral("profile.missing"),
         {"warning",
          [](const Event& e) {
              return Words::tr("%2 is gone from %1; it is installed again")
                  .arg(e.device(), e.names.profile(e.number("profile")));
          },
          State::Warning, false}},
        {QStringLiteral("profile.found"),
         {"profiles",
          [](const Event& e) {
              return Words::tr("%1 has %2 already").arg(e.device(), e.names.profile(e.number("profile")));
          }}},
        {QStringLiteral("link.created"),
         {"link", [](const Event& e) { return Words::tr("Created the link %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("link.revoked"),
         {"link", [](const Event& e) { return Words::tr("Revoked the link %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("link.changed"),
         {"link", [](const Event& e) { return Words::tr("Changed the link %1").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("link.turned_away"),
         {"link",
          [](const Event& e) { return Words::tr("Turned somebody away at the link %1").arg(quoted(e.text("name"))); },
          State::Warning, false}},
        {QStringLiteral("admission.asked"),
         {"person", [](const Event&) { return Words::tr("Somebody waits for approval at a link"); }, State::Warning,
          false}},
        {QStringLiteral("admission.accepted"),
         {"person", [](const Event&) { return Words::tr("Approved an enrollment"); }}},
        {QStringLiteral("admission.refused"),
         {"person", [](const Event&) { return Words::tr("Refused an enrollment"); }}},
        {QStringLiteral("link.code_made"),
         {"link",
          [](const Event& e) {
              return Words::tr("Made a code of words for the link %1").arg(quoted(e.text("name")));
          }}},
        {QStringLiteral("link.code_revoked"),
         {"link",
          [](const Event& e) {
              return Words::tr("Ended the code of words for the link %1").arg(quoted(e.text("name")));
          }}},
        {QStringLiteral("link.code_guessed"),
         {"link",
          [](const Event& e) {
              return Words::tr("Somebody tried many codes, so the one for the link %1 has ended")
                  .arg(quoted(e.text("name")));
          },
          State::Warning, false}},
        {QStringLiteral("link.use_returned"),
         {"link", [](const Event&) { return Words::tr("A device that the link isn’t for gave its use back"); }}},
        {QStringLiteral("link.used"),
         {"link", [](const Event&) { return Words::tr("A device got its identity through a link"); }}},
        {QStringLiteral("link.profile"),
         {"save", [](const Event&) { return Words::tr("Made an enrollment profile as a file"); }}},
        {QStringLiteral("certificate.issued"),
         {"certificate", [](const Event& e) { return Words::tr("Issued a certificate: %1").arg(e.certificate()); }}},
        {QStringLiteral("certificate.revoked"),
         {"certificate", [](const Event& e) { return Words::tr("Revoked a certificate: %1").arg(e.certificate()); },
          State::Warning, false}},
        {QStringLiteral("link.device_told"),
         {"iphone",
          [](const Event& e) {
              return Words::tr("A device said which one it is, at a link: %1, %2")
                  .arg(e.text("serial"), e.text("product"));
          }}},
        {QStringLiteral("ca.device_ca_added"),
         {"certificate",
          [](const Event& e) {
              return Words::tr("Added an authority of built-in device certificates: %1").arg(e.certificate());
          }}},
        {QStringLiteral("ca.device_ca_removed"),
         {"certificate",
          [](const Event& e) {
              return Words::tr("Removed an authority of built-in device certificates: %1").arg(e.certificate());
          }}},
        {QStringLiteral("certificate.ends"), {"certificate", ends, State::Warning, false}},
        {QStringLiteral("identities.end"), {"certificate", identitiesEnd, State::Warning, false}},
        {QStringLiteral("ca.trust_added"),
         {"shield-ok", [](const Event& e) { return Words::tr("Trusts another authority: %1").arg(e.certificate()); }}},
        {QStringLiteral("ca.trust_removed"),
         {"shield", [](const Event&) { return Words::tr("No longer trusts an outside authority"); }}},
        {QStringLiteral("push_certificate.imported"),
         {"bell",
          [](const Event& e) { return Words::tr("Imported the push certificate for %1").arg(e.text("topic")); }}},
        {QStringLiteral("push_certificate.exported"),
         {"key",
          [](const Event& e) {
              return Words::tr("Exported the push certificate for %1 with its key").arg(e.text("topic"));
          },
          State::Warning, false}},
        {QStringLiteral("push_certificate.topic_changed"),
         {"bell", [](const Event& e) { return Words::tr("Took another push topic: %1").arg(e.text("topic")); },
          State::Warning, false}},
        {QStringLiteral("push_request.created"),
         {"bell", [](const Event&) { return Words::tr("Made a request for a push certificate"); }}},
        {QStringLiteral("push_request.signed"),
         {"bell",
          [](const Event& e) {
              return Words::tr("The push certificate request was signed by %1").arg(e.text("signer"));
          }}},
        {QStringLiteral("push_request.asked_mdmcert"),
         {"bell",
          [](const Event& e) {
              return Words::tr("Sent a push certificate request to mdmcert.download; the answer goes to %1")
                  .arg(e.text("mail"));
          }}},
        {QStringLiteral("push_request.dropped"),
         {"bell", [](const Event&) { return Words::tr("A push certificate request is no longer kept"); }}},
        {QStringLiteral("check.failed"),
         {"failed", [](const Event& e) { return Words::tr("The self-test has failed: %1").arg(e.checks()); },
          State::Failed, false}},
        {QStringLiteral("check.passed"),
         {"ok", [](const Event& e) { return Words::tr("The self-test is good again: %1").arg(e.checks()); }, State::Ok,
          false}},
        {QStringLiteral("check.arrived"),
         {"iphone",
          [](const Event& e) {
              const QString version = e.text("tls_version");
              return version.isEmpty()
                         ? Words::tr("A phone opened the test page from %1 through the proxy").arg(e.text("address"))
                         : Words::tr("A phone opened the test page from %1 with %2").arg(e.text("address"), version);
          }}},
        {QStringLiteral("address.acknowledged"),
         {"lock",
          [](const Event& e) { return Words::tr("Confirmed that the address stays: %1").arg(e.text("public_url")); }}},
        {QStringLiteral("link.despite_check"),
         {"link",
          [](const Event& e) {
              return Words::tr("Made the link %1 though the self-test fails or is missing").arg(quoted(e.text("name")));
          },
          State::Warning, false}},
        {QStringLiteral("push.dead"),
         {"wake",
          [](const Event& e) { return Words::tr("%1 can’t be woken: Apple says its token has ended").arg(e.device()); },
          State::Warning, false}},
        {QStringLiteral("push.blocked"),
         {"bell",
          [](const Event& e) { return Words::tr("Apple refuses the push certificate: %1").arg(e.text("reason")); },
          State::Failed, false}},
        {QStringLiteral("push.rejected"),
         {"wake", [](const Event& e) { return Words::tr("Apple refused a wake-up: %1").arg(e.text("reason")); },
          State::Warning, false}},
        {QStringLiteral("setting.changed"),
         {"settings",
          [](const Event& e) { return Words::tr("Changed the setting %1").arg(quoted(visibleText(e.subjectText))); }}},
        {QStringLiteral("tls.replaced"),
         {"certificate",
          [](const Event& e) { return Words::tr("Replaced the TLS certificate: %1").arg(e.certificate()); }}},
        {QStringLiteral("tls.not_renewed"),
         {"certificate",
          [](const Event& e) { return Words::tr("The TLS certificate was not renewed: %1").arg(e.text("error")); },
          State::Failed, false}},
        {QStringLiteral("backup.made"),
         {"save",
          [](const Event& e) {
              return Words::tr("Made a backup of %n device(s): %1", nullptr, int(e.number("devices")))
                  .arg(quoted(visibleText(e.subjectText)));
          }}},
        {QStringLiteral("backup.failed"),
         {"failed", [](const Event& e) { return Words::tr("The backup failed: %1").arg(e.text("what")); },
          State::Failed, false}},
        {QStringLiteral("backup.scheduled"),
         {"settings", [](const Event&) { return Words::tr("Changed when and where backups are made"); }}},
        {QStringLiteral("backup.restored"),
         {"undo",
          [](const Event& e) {
              return Words::tr("Restored from a backup of %1")
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(e.number("made_at")), QLocale::ShortFormat));
          },
          State::Ok, false}},
        {QStringLiteral("catalogue.loaded"),
         {"import",
          [](const Event& e) {
              return Words::tr("Loaded Apple’s schema of %1 into the catalogue").arg(e.text("release"));
          }}},
        {QStringLiteral("catalogue.unloaded"),
         {"undo", [](const Event&) { return Words::tr("Went back to the catalogue Espalier comes with"); }}},
        {QStringLiteral("server.initialised"),
         {"server", [](const Event& e) { return Words::tr("Set up for %1").arg(quoted(e.text("organization"))); }}},
    };
    return table;
}
} // namespace

EventWords eventWords(const QJsonObject& event, const NameBook& names)
{
    const QString kind = event.value(QLatin1String("kind")).toString();
    const QString subject = event.value(QLatin1String("subject")).toString();
    const Event what{kind, subject.toLongLong(), subject, event.value(QLatin1String("arguments")).toObject(), names};
    for (const auto* table : {&devicesAndCommands(), &everythingElse()}) {
        const auto found = table->constFind(kind);
        if (found != table->cend()) {
            return {found->state, found->plain, QLatin1String(found->icon), found->sentence(what)};
        }
    }
    // A kind this version has no words for is still shown.
    return {State::Unknown, true, QStringLiteral("note"), visibleText(kind)};
}

QString actorWords(const QString& actor)
{
    if (actor == QLatin1String("device")) {
        return Words::tr("Device");
    }
    if (actor == QLatin1String("system") || actor.isEmpty()) {
        return Words::tr("Espalier");
    }
    if (actor == QLatin1String("link")) {
        return Words::tr("Enrollment");
    }
    return visibleText(actor, 60);
}

} // namespace espalier::ui
