#include "ui/overview/problem_words.h"

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
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr qint64 day = 24LL * 3600 * 1000;

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
        return {Words::tr("Organisation"), Words::tr("The name people read on their device"), Words::tr("Set")};
    }
    if (step == QLatin1String("address")) {
        return {Words::tr("Public address"), Words::tr("Where devices find this server"), Words::tr("Set")};
    }
    if (step == QLatin1String("tls")) {
        return {Words::tr("TLS certificate"), Words::tr("Without one, the server doesn’t listen"),
                Words::tr("Choose files…")};
    }
    if (step == QLatin1String("push_certificate")) {
        return {Words::tr("Push certificate"), Words::tr("Apple’s, to wake devices. Links need it"),
                Words::tr("Get one…")};
    }
    if (step == QLatin1String("check")) {
        return {Words::tr("Self-test"), Words::tr("Can devices find, reach and trust this server?"), Words::tr("Run…")};
    }
    if (step == QLatin1String("profile")) {
        return {Words::tr("First profile"), Words::tr("Import a .mobileconfig: Wi-Fi, passcode, restrictions"),
                Words::tr("Import…")};
    }
    if (step == QLatin1String("link")) {
        return {Words::tr("Invite people"), Words::tr("A link or QR code that they open on their device"),
                Words::tr("New link")};
    }
    if (step == QLatin1String("device")) {
        return {Words::tr("First device"), Words::tr("Arrives by itself once a link is opened"), {}};
    }
    if (step == QLatin1String("backup")) {
        return {Words::tr("Backup"), Words::tr("The push key above all: lost, it means enrolling everyone again"),
                Words::tr("Back up…")};
    }
    return {step, {}, {}};
}

QString evidenceOf(const QString& step, const QString& evidence)
{
    if (step == QLatin1String("address")) {
        const QUrl url(evidence);
        return Words::tr("%1, port %2 · fixed for good")
            .arg(url.host().isEmpty() ? evidence : url.host())
            .arg(url.port(443));
    }
    if (step == QLatin1String("push_certificate")) {
        return Words::tr("Topic %1").arg(evidence);
    }
    if (step == QLatin1String("check")) {
        return Words::tr("Nothing failed on %1").arg(exactWords(evidence.toLongLong()));
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
            row.words = Words::tr("Opens when the push certificate is here");
        }
        return row;
    }
    if (const QString failed = text(step, "evidence"); name == QLatin1String("check") && !failed.isEmpty()) {
        row.words = Words::tr("Failed: %1").arg(checkNames(failed.split(QStringLiteral(", "))));
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
    row.action = Words::tr("Show");
    if (kind == QLatin1String("push_certificate_ends")) {
        const qint64 at = words.toLongLong();
        const int days = int((at - now) / day);
        row.title = at < now ? Words::tr("The push certificate has ended")
                             : Words::tr("Push certificate ends in %n day(s)", nullptr, days);
        row.words =
            Words::tr("Renew it with the Apple account it was made with. Another one would cut off every device.");
        row.action = Words::tr("Renew…");
    } else if (kind == QLatin1String("tls_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now ? Words::tr("The TLS certificate has ended")
                             : Words::tr("TLS certificate ends in %n day(s)", nullptr, int((at - now) / day));
        row.words = Words::tr("Devices refuse the connection then. Put one for the same name in its place.");
        row.action = Words::tr("Replace…");
    } else if (kind == QLatin1String("ca_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now ? Words::tr("The device authority has ended")
                             : Words::tr("Device authority ends in %n day(s)", nullptr, int((at - now) / day));
        row.words = Words::tr("Every identity that it gave ends with it. Those devices have to enroll again.");
    } else if (kind == QLatin1String("vendor_certificate_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now ? Words::tr("The vendor certificate has ended")
                             : Words::tr("Vendor certificate ends in %n day(s)", nullptr, int((at - now) / day));
        row.words = Words::tr("The next renewal of the push certificate needs its successor.");
    } else if (kind == QLatin1String("signing_ends")) {
        const qint64 at = words.toLongLong();
        row.title = at < now
                        ? Words::tr("The profile signer’s certificate has ended")
                        : Words::tr("Profile signer’s certificate ends in %n day(s)", nullptr, int((at - now) / day));
        row.words = Words::tr("It should have renewed itself. The log says why it has not.");
    } else if (kind == QLatin1String("trusted_ca_ends")) {
        const qint64 at = words.toLongLong();
        const QString name = visibleText(text(problem, "subject"));
        row.title = at < now
                        ? Words::tr("The authority %1 has ended").arg(name)
                        : Words::tr("The authority %1 ends in %n day(s)", nullptr, int((at - now) / day)).arg(name);
        row.words = Words::tr("Devices with an identity of its making are refused then. Trust its successor before.");
    } else if (kind == QLatin1String("identities_end")) {
        row.title = row.state == State::Failed
                        ? Words::tr("Identities of %n device(s) have ended or end soon", nullptr, words.toInt())
                    : row.state == State::Waiting
                        ? Words::tr("Identities of %n device(s) end in less than 90 days", nullptr, words.toInt())
                        : Words::tr("Identities of %n device(s) end soon", nullptr, words.toInt());
        row.words = Words::tr("Without one a device can’t report any more. It gets a new one when it enrolls again.");
    } else if (kind == QLatin1String("not_listening")) {
        row.title = Words::tr("No device can reach Espalier: it doesn’t listen");
        row.words = visibleText(words);
    } else if (kind == QLatin1String("no_device_port")) {
        row.title = Words::tr("Espalier doesn’t listen on the port for devices");
        row.words = visibleText(words);
    } else if (kind == QLatin1String("tls_not_renewed")) {
        row.title = Words::tr("The TLS certificate is not renewed");
        row.words = Words::tr("The one before is still served. %1").arg(tlsProblemWords(words));
    } else if (kind == QLatin1String("push_blocked")) {
        row.title = Words::tr("Apple refuses the push certificate");
        row.words =
            Words::tr("No device can be woken. Import the newest certificate; devices still call by themselves.");
        row.action = Words::tr("Renew…");
    } else if (kind == QLatin1String("backup_failed")) {
        row.title = Words::tr("Backups are not made");
        row.words = visibleText(words);
    } else if (kind == QLatin1String("other_topic")) {
        row.title = Words::tr("%n device(s) must enroll again", nullptr, words.toInt());
        row.words = Words::tr("They answer to another push topic and can’t be woken. Send each of them a new link: "
                              "enrolling again moves it to this certificate, and the list grows shorter.");
        row.action = Words::tr("Show them");
    } else if (kind == QLatin1String("backup_missing")) {
        row.title = Words::tr("There is no backup yet");
        row.words = Words::tr("If this computer is lost, every device has to be enrolled again.");
        row.action = Words::tr("Back up…");
    } else if (kind == QLatin1String("check_failed")) {
        const QStringList failed = words.split(QStringLiteral(", "));
        row.title = Words::tr("The self-test has failed: %1").arg(checkNames(failed));
        row.words = Words::tr("Devices may be unable to find, reach or trust this server. No links are shared.");
    } else if (kind == QLatin1String("push_dead")) {
        row.title = Words::tr("%1 can’t be woken").arg(device);
        row.words = Words::tr("Apple says its push token has ended. It gets a new one when it calls or enrolls again.");
    } else if (kind == QLatin1String("silent")) {
        row.title = Words::tr("%1 has been silent for over a week").arg(device);
        row.words = Words::tr("Apple takes the wake-ups, the device stays away. It may be off, erased or lost.");
    } else if (kind == QLatin1String("quarantine")) {
        row.title = Words::tr("Somebody enrolled again as %1").arg(device);
        row.words = Words::tr("With a certificate we don’t know. It gets nothing until you merge or reject it.");
        row.action = Words::tr("Decide…");
    } else if (kind == QLatin1String("approval_waiting")) {
        row.title = Words::tr("%n wait(s) for approval", nullptr, words.toInt());
        row.words = Words::tr("They opened a link or enrolled through one that asks you first. They get nothing until "
                              "you say yes.");
        row.action = Words::tr("Decide…");
    } else if (kind == QLatin1String("profile_blocked")) {
        row.title = Words::tr("“%1” waits for values").arg(visibleText(words));
        row.words = Words::tr("Some devices don’t get it until owner, fields or inventory give its variables a value.");
    } else if (kind == QLatin1String("commands_failed")) {
        row.title = Words::tr("%n command(s) failed", nullptr, words.toInt());
        row.words = Words::tr("Devices refused them. Each says why.");
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
    const QString when = at < now + 90 * day ? leftWords(at, now) : dayWords(at, now);
    result.when = what == QLatin1String("push_certificate") && at > now ? Words::tr("%1 · by hand").arg(when) : when;
    return result;
}

} // namespace espalier::ui
