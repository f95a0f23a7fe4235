#include "ui/overview/problem_words.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/distinguished_name.h"
#include "ui/common/ending_words.h"
#include "ui/common/time_words.h"
#include "ui/common/tls_words.h"
#include "ui/readiness/readiness_words.h"

#include <QCoreApplication>
#include <QUrl>

namespace espalier::ui {

namespace {
struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

struct Step {
    QString title;
    QString open; // what it is for while it is open
    QString action;
};

Step stepWords(const QString& step)
{
    if (step == QLatin1String("organization")) {
        return {OverviewWords::tr("Organization"), OverviewWords::tr("The name people read on their device"),
                OverviewWords::tr("Set")};
    }
    if (step == QLatin1String("address")) {
        return {OverviewWords::tr("Public address"), OverviewWords::tr("Where devices find this server"),
                OverviewWords::tr("Set")};
    }
    if (step == QLatin1String("tls")) {
        return {OverviewWords::tr("TLS certificate"), OverviewWords::tr("Without one, the server doesn’t listen"),
                OverviewWords::tr("Choose files…")};
    }
    if (step == QLatin1String("push_certificate")) {
        return {OverviewWords::tr("Push certificate"), OverviewWords::tr("Apple’s, to wake devices. Links need it"),
                OverviewWords::tr("Get one…")};
    }
    if (step == QLatin1String("check")) {
        return {OverviewWords::tr("Self-test"), OverviewWords::tr("Can devices find, reach and trust this server?"),
                OverviewWords::tr("Run…")};
    }
    if (step == QLatin1String("profile")) {
        return {OverviewWords::tr("First profile"),
                OverviewWords::tr("Import a .mobileconfig: Wi-Fi, passcode, restrictions"),
                OverviewWords::tr("Import…")};
    }
    if (step == QLatin1String("link")) {
        return {OverviewWords::tr("Invite people"),
                OverviewWords::tr("A link or QR code that they open on their device"), OverviewWords::tr("New link")};
    }
    if (step == QLatin1String("device")) {
        return {OverviewWords::tr("First device"), OverviewWords::tr("Arrives by itself once a link is opened"), {}};
    }
    if (step == QLatin1String("backup")) {
        return {OverviewWords::tr("Backup"),
                OverviewWords::tr("The push key above all: lost, it means enrolling everyone again"),
                OverviewWords::tr("Back up…")};
    }
    return {step, {}, {}};
}

QString evidenceOf(const QString& step, const QString& evidence)
{
    if (step == QLatin1String("address")) {
        const QUrl url(evidence);
        return OverviewWords::tr("%1, port %2 · fixed for good")
            .arg(url.host().isEmpty() ? evidence : url.host())
            .arg(url.port(443));
    }
    if (step == QLatin1String("push_certificate")) {
        return OverviewWords::tr("Topic %1").arg(evidence);
    }
    if (step == QLatin1String("check")) {
        return OverviewWords::tr("Nothing failed on %1").arg(exactWords(evidence.toLongLong()));
    }
    return step == QLatin1String("tls") ? certificateName(evidence) : visibleText(evidence);
}
} // namespace

ActionRow stepRow(const QJsonObject& step, int number, bool firstOpen)
{
    const QString name = text(step, "step");
    const QString state = text(step, "state");
    const Step words = stepWords(name);
    ActionRow row;
    row.id = name;
    row.number = number;
    row.title = words.title;
    if (state == QLatin1String("done")) {
        row.sign = ActionRow::Sign::Done;
        row.words = evidenceOf(name, text(step, "evidence"));
        return row;
    }
    row.words = words.open;
    if (state == QLatin1String("locked")) {
        row.sign = ActionRow::Sign::Locked;
        row.weight = ActionRow::Weight::Quiet;
        if (name == QLatin1String("link") || name == QLatin1String("check")) {
            row.words = OverviewWords::tr("Opens when the push certificate is here");
        }
        return row;
    }
    if (const QString failed = text(step, "evidence"); name == QLatin1String("check") && !failed.isEmpty()) {
        row.words = OverviewWords::tr("Failed: %1").arg(checkNames(failed.split(QStringLiteral(", "))));
    }
    row.sign = ActionRow::Sign::Number;
    row.action = words.action;
    row.weight = firstOpen ? ActionRow::Weight::Current : ActionRow::Weight::Normal;
    row.primary = firstOpen && !row.action.isEmpty();
    return row;
}

Jump stepJump(const QString& step)
{
    if (step == QLatin1String("profile")) {
        return {QStringLiteral("profiles"), {{QStringLiteral("import"), true}}};
    }
    if (step == QLatin1String("link")) {
        return {QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}};
    }
    if (step == QLatin1String("device")) {
        return {QStringLiteral("devices"), {}};
    }
    if (step == QLatin1String("push_certificate")) {
        return {QStringLiteral("server"), {{QStringLiteral("section"), step}, {QStringLiteral("wizard"), true}}};
    }
    if (step == QLatin1String("check")) {
        return {QStringLiteral("server"),
                {{QStringLiteral("section"), QStringLiteral("readiness")}, {QStringLiteral("show"), true}}};
    }
    if (step == QLatin1String("backup")) {
        return {QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("backups")}}};
    }
    if (step == QLatin1String("tls")) {
        return {QStringLiteral("server"), {{QStringLiteral("section"), step}, {QStringLiteral("import"), true}}};
    }
    return {QStringLiteral("server"), {{QStringLiteral("section"), step}}};
}

Jump endsJump()
{
    return {QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("ends")}}};
}

ActionRow problemRow(const QJsonObject& problem, int index, qint64 now)
{
    const QString kind = text(problem, "kind");
    const QString words = text(problem, "text");
    const QString device = visibleText(words);
    ActionRow row;
    row.id = QString::number(index);
    const QString severity = text(problem, "severity");
    row.state = severity == QLatin1String("failed")   ? State::Failed
                : severity == QLatin1String("coming") ? State::Waiting
                                                      : State::Warning;
    row.action = OverviewWords::tr("Show");
    if (kind == QLatin1String("push_certificate_ends")) {
        const qint64 at = words.toLongLong();
        const int days = int((at - now) / dayMs);
        row.title = at < now ? OverviewWords::tr("The push certificate has ended")
                             : OverviewWords::tr("Push certificate ends in %n day(s)", nullptr, days);
        row.words = OverviewWords::tr(
            "Renew it with the Apple account it was made with. Another one would cut off every device.");
        row.action = OverviewWords::tr("Renew…");
    } else if (kind == QLatin1String("tls_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now ? OverviewWords::tr("The TLS certificate has ended")
                             : OverviewWords::tr("TLS certificate ends in %n day(s)", nullptr, int((at - now) / dayMs));
        row.words = OverviewWords::tr("Devices refuse the connection then. Put one for the same name in its place.");
        row.action = OverviewWords::tr("Replace…");
    } else if (kind == QLatin1String("ca_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now
                        ? OverviewWords::tr("The device authority has ended")
                        : OverviewWords::tr("Device authority ends in %n day(s)", nullptr, int((at - now) / dayMs));
        row.words = OverviewWords::tr("Every identity that it gave ends with it. Those devices have to enroll again.");
    } else if (kind == QLatin1String("vendor_certificate_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now
                        ? OverviewWords::tr("The vendor certificate has ended")
                        : OverviewWords::tr("Vendor certificate ends in %n day(s)", nullptr, int((at - now) / dayMs));
        row.words = OverviewWords::tr("The next renewal of the push certificate needs its successor.");
    } else if (kind == QLatin1String("signing_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now ? OverviewWords::tr("The profile signer’s certificate has ended")
                             : OverviewWords::tr("Profile signer’s certificate ends in %n day(s)", nullptr,
                                                 int((at - now) / dayMs));
        row.words = OverviewWords::tr("It should have renewed itself. The log says why it has not.");
    } else if (kind == QLatin1String("trusted_ca_ends")) {
        const qint64 at = words.toLongLong();
        const QString name = visibleText(text(problem, "subject"));
        row.title =
            at < now
                ? OverviewWords::tr("The authority %1 has ended").arg(name)
                : OverviewWords::tr("The authority %1 ends in %n day(s)", nullptr, int((at - now) / dayMs)).arg(name);
        row.words =
            OverviewWords::tr("Devices with an identity of its making are refused then. Trust its successor before.");
    } else if (kind == QLatin1String("identities_end")) {
        row.title =
            row.state == State::Failed
                ? OverviewWords::tr("Identities of %n device(s) have ended or end soon", nullptr, words.toInt())
            : row.state == State::Waiting
                ? OverviewWords::tr("Identities of %n device(s) end in less than 90 days", nullptr, words.toInt())
                : OverviewWords::tr("Identities of %n device(s) end soon", nullptr, words.toInt());
        row.words =
            OverviewWords::tr("Without one a device can’t report any more. It gets a new one when it enrolls again.");
    } else if (kind == QLatin1String("not_listening")) {
        row.title = OverviewWords::tr("No device can reach Espalier: it doesn’t listen");
        row.words = visibleText(words);
    } else if (kind == QLatin1String("no_device_port")) {
        row.title = OverviewWords::tr("Espalier doesn’t listen on the port for devices");
        row.words = visibleText(words);
    } else if (kind == QLatin1String("tls_not_renewed")) {
        row.title = OverviewWords::tr("The TLS certificate is not renewed");
        row.words = OverviewWords::tr("The one before is still served. %1").arg(tlsProblemWords(words));
    } else if (kind == QLatin1String("push_blocked")) {
        row.title = OverviewWords::tr("Apple refuses the push certificate");
        row.words = OverviewWords::tr(
            "No device can be woken. Import the newest certificate; devices still call by themselves.");
        row.action = OverviewWords::tr("Renew…");
    } else if (kind == QLatin1String("backup_failed")) {
        row.title = OverviewWords::tr("Backups are not made");
        row.words = visibleText(words);
    } else if (kind == QLatin1String("other_topic")) {
        row.title = OverviewWords::tr("%n device(s) must enroll again", nullptr, words.toInt());
        row.words =
            OverviewWords::tr("They answer to another push topic and can’t be woken. Send each of them a new link: "
                              "enrolling again moves it to this certificate, and the list grows shorter.");
        row.action = OverviewWords::tr("Show them");
    } else if (kind == QLatin1String("backup_missing")) {
        row.title = OverviewWords::tr("There is no backup yet");
        row.words = OverviewWords::tr("If this computer is lost, every device has to be enrolled again.");
        row.action = OverviewWords::tr("Back up…");
    } else if (kind == QLatin1String("check_failed")) {
        const QStringList failed = words.split(QStringLiteral(", "));
        row.title = OverviewWords::tr("The self-test has failed: %1").arg(checkNames(failed));
        row.words =
            OverviewWords::tr("Devices may be unable to find, reach or trust this server. No links are shared.");
    } else if (kind == QLatin1String("push_dead")) {
        row.title = OverviewWords::tr("%1 can’t be woken").arg(device);
        row.words =
            OverviewWords::tr("Apple says its push token has ended. It gets a new one when it calls or enrolls again.");
    } else if (kind == QLatin1String("silent")) {
        row.title = OverviewWords::tr("%1 has been silent for over a week").arg(device);
        row.words =
            OverviewWords::tr("Apple takes the wake-ups, the device stays away. It may be off, erased or lost.");
    } else if (kind == QLatin1String("quarantine")) {
        row.title = OverviewWords::tr("Somebody enrolled again as %1").arg(device);
        row.words =
            OverviewWords::tr("With a certificate we don’t know. It gets nothing until you merge or reject it.");
        row.action = OverviewWords::tr("Decide…");
    } else if (kind == QLatin1String("approval_waiting")) {
        row.title = OverviewWords::tr("%n wait(s) for approval", nullptr, words.toInt());
        row.words =
            OverviewWords::tr("They opened a link or enrolled through one that asks you first. They get nothing until "
                              "you say yes.");
        row.action = OverviewWords::tr("Decide…");
    } else if (kind == QLatin1String("order_waiting")) {
        row.title = OverviewWords::tr("%n order(s) wait for a second person", nullptr, words.toInt());
        row.words = OverviewWords::tr(
            "What can’t be undone is sent only after another operator has said yes. After a day it is called off.");
        row.action = OverviewWords::tr("Decide…");
    } else if (kind == QLatin1String("compliance_failing")) {
        row.title = OverviewWords::tr("%n device(s) not compliant", nullptr, words.toInt());
        row.words = OverviewWords::tr("They break a rule of your policies for longer than its grace.");
        row.action = OverviewWords::tr("Show them");
    } else if (kind == QLatin1String("devices_unwell")) {
        row.title = OverviewWords::tr("%n device(s) need attention", nullptr, words.toInt());
        row.words = OverviewWords::tr("By their health: silent, unprotected, not compliant or about to lose touch.");
        row.action = OverviewWords::tr("Show them");
    } else if (kind == QLatin1String("profile_blocked")) {
        row.title = OverviewWords::tr("“%1” waits for values").arg(visibleText(words));
        row.words =
            OverviewWords::tr("Some devices don’t get it until owner, fields or inventory give its variables a value.");
    } else if (kind == QLatin1String("commands_failed")) {
        row.title = OverviewWords::tr("%n command(s) failed", nullptr, words.toInt());
        row.words = OverviewWords::tr("Devices refused them. Each says why.");
    } else {
        row.title = visibleText(words);
    }
    return row;
}

std::optional<Jump> problemJump(const QJsonObject& problem)
{
    const QString subject = text(problem, "subject");
    const QString subjectKind = text(problem, "subject_kind");
    if (subjectKind == QLatin1String("device")) {
        return Jump{QStringLiteral("devices"), {{QStringLiteral("device"), subject.toLongLong()}}};
    }
    if (subjectKind == QLatin1String("profile")) {
        return Jump{QStringLiteral("profiles"), {{QStringLiteral("profile"), subject.toLongLong()}}};
    }
    if (subjectKind == QLatin1String("approval")) {
        return Jump{QStringLiteral("enrollment"), {{QStringLiteral("approvals"), true}}};
    }
    if (subjectKind == QLatin1String("order")) {
        return Jump{QStringLiteral("activity"), {{QStringLiteral("orders"), true}}};
    }
    if (subjectKind == QLatin1String("devices")) {
        return Jump{QStringLiteral("devices"), {{QStringLiteral("query"), QStringLiteral("health in (attention, bad)")}}};
    }
    if (subjectKind == QLatin1String("compliance")) {
        return Jump{QStringLiteral("compliance"), {{QStringLiteral("state"), QStringLiteral("failing")}}};
    }
    if (subjectKind == QLatin1String("quarantine")) {
        return Jump{QStringLiteral("devices"), {{QStringLiteral("quarantine"), true}}};
    }
    if (subjectKind == QLatin1String("command")) {
        return Jump{QStringLiteral("activity"), {{QStringLiteral("state"), QStringLiteral("failed")}}};
    }
    if (subjectKind == QLatin1String("server")) {
        const QString kind = text(problem, "kind");
        if (kind == QLatin1String("identities_end") && text(problem, "severity") == QLatin1String("coming")) {
            return endsJump(); // the list of devices begins with those that end within a month
        }
        if (kind == QLatin1String("identities_end")) {
            return identitiesEndJump();
        }
        if (kind == QLatin1String("vendor_certificate_ends") || kind == QLatin1String("signing_ends") ||
            kind == QLatin1String("trusted_ca_ends")) {
            return endsJump();
        }
        if (kind == QLatin1String("tls_not_renewed")) {
            return Jump{QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("tls")}}};
        }
        if (kind == QLatin1String("no_device_port")) {
            return Jump{QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("listening")}}};
        }
        if (kind == QLatin1String("not_listening") || kind == QLatin1String("ca_ends")) {
            const bool isListening = kind == QLatin1String("not_listening");
            return Jump{
                QStringLiteral("server"),
                {{QStringLiteral("section"), isListening ? QStringLiteral("listening") : QStringLiteral("ca")}}};
        }
        if (kind == QLatin1String("other_topic")) {
            return Jump{QStringLiteral("devices"), {{QStringLiteral("state"), kind}}};
        }
        if (kind == QLatin1String("check_failed")) {
            return stepJump(QStringLiteral("check"));
        }
        if (kind == QLatin1String("backup_failed") || kind == QLatin1String("backup_missing")) {
            return Jump{QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("backups")}}};
        }
        return stepJump(kind == QLatin1String("tls_ends") ? QStringLiteral("tls") : QStringLiteral("push_certificate"));
    }
    return {};
}

Ending ending(const QJsonObject& expires, qint64 now)
{
    const QString what = text(expires, "what");
    const qint64 at = expires.value(QStringLiteral("at")).toInteger();
    Ending result;
    result.id = what;
    result.state = endingState(what, text(expires, "state"));
    result.name = endingName(what);
    const QString when = at < now + 90 * dayMs ? leftWords(at, now) : dayWords(at, now);
    result.when =
        what == QLatin1String("push_certificate") && at > now ? OverviewWords::tr("%1 · by hand").arg(when) : when;
    return result;
}

} // namespace espalier::ui
