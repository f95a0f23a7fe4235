#include "ui/profiles/profile_actions.h"

#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/user_sentence.h"
#include "ui/profiles/assign_sheet.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace espalier::ui {

namespace {
constexpr qint64 MostBytes = 16 * 1024 * 1024;
constexpr int MostFiles = 200;

QString asFileName(const QString& name)
{
    QString safe = visibleText(name, 80);
    for (QChar& c : safe) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c)) {
            c = QLatin1Char('-');
        }
    }
    return safe + QStringLiteral(".mobileconfig");
}
} // namespace

ProfileActions::ProfileActions(server::Control& control, QWidget* over)
    : QObject(over), m_control(control), m_over(over)
{
}

QStringList ProfileActions::profilePaths(const QList<QUrl>& urls)
{
    const QStringList pattern{QStringLiteral("*.mobileconfig")};
    QStringList paths;
    for (const QUrl& url : urls) {
        const QFileInfo info(url.toLocalFile());
        if (url.isLocalFile() && info.isDir()) {
            for (const QFileInfo& inside : QDir(info.filePath()).entryInfoList(pattern, QDir::Files, QDir::Name)) {
                paths << inside.filePath();
            }
        } else if (url.isLocalFile() &&
                   info.suffix().compare(QLatin1String("mobileconfig"), Qt::CaseInsensitive) == 0) {
            paths << info.filePath();
        }
    }
    return paths.mid(0, MostFiles);
}

void ProfileActions::chooseFiles()
{
    importFiles(QFileDialog::getOpenFileNames(m_over, tr("Import profiles"), QString(),
                                              tr("Profiles (*.mobileconfig);;All files (*)")));
}

void ProfileActions::importFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        importFile(path);
    }
}

void ProfileActions::importFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const QString failure = tr("%1 was not imported.").arg(quoted(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(failure, Error{ErrorCode::Storage, file.errorString()});
        return;
    }
    if (file.size() > MostBytes) {
        Q_EMIT failed(failure, Error{ErrorCode::TooLarge, QStringLiteral("more than 16 MiB")});
        return;
    }
    const QByteArray content = file.readAll();
    m_control.call(
        QStringLiteral("profile.import"), {{QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())}},
        this, [this, failure, name, content](const Result<QJsonValue>& answer) {
            if (!answer) {
                Q_EMIT failed(failure, answer.error());
                if (answer.error().code == ErrorCode::InvalidInput) {
                    Q_EMIT unreadable(name, content);
                }
                return;
            }
            const QJsonObject result = answer->toObject();
            const int version = result.value(QLatin1String("version")).toInt();
            const bool created = result.value(QLatin1String("created")).toBool();
            Q_EMIT done(created
                            ? tr("%1 imported. Assign it, and devices get it at their next contact.").arg(quoted(name))
                            : tr("%1 is version %2 of a profile that was here already. Its devices get it at "
                                 "their next contact.")
                                  .arg(quoted(name), QString::number(version)));
            Q_EMIT changed();
            Q_EMIT imported(result.value(QLatin1String("id")).toInteger());
        });
}

void ProfileActions::assign(const ProfileRow& profile)
{
    auto* sheet = new AssignSheet(m_control, profile, m_over);
    connect(sheet, &AssignSheet::assigned, this, [this](const QString& words) {
        Q_EMIT done(words);
        Q_EMIT changed();
    });
}

void ProfileActions::unassign(const ProfileRow& profile, const QString& argument, const QJsonValue& target,
                              const QString& targetName)
{
    Confirmation what;
    what.title = tr("Take %1 from %2?").arg(isolated(profile.name), isolated(targetName));
    what.loss =
        tr("It is removed from the devices that have it only through this assignment, at their next contact. What it "
           "set – networks, accounts, certificates – goes with it.");
    what.action = tr("Unassign");
    auto* sheet = new ConfirmationSheet(m_over, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, id = profile.id, argument, target, targetName] {
        m_control.call(QStringLiteral("profile.unassign"), {{QStringLiteral("profile"), id}, {argument, target}}, sheet,
                       [this, sheet, targetName](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT done(tr("No longer assigned to %1.").arg(quoted(targetName)));
                           Q_EMIT changed();
                       });
    });
}

void ProfileActions::exportTo(const ProfileRow& profile, Form form, int version)
{
    const QString path = QFileDialog::getSaveFileName(m_over, tr("Export the profile"), asFileName(profile.name),
                                                      tr("Profiles (*.mobileconfig)"));
    if (path.isEmpty()) {
        return;
    }
    QJsonObject arguments{{QStringLiteral("profile"), profile.id}, {QStringLiteral("signed"), form == Form::Signed}};
    if (version > 0) {
        arguments.insert(QStringLiteral("version"), version);
    }
    m_control.call(QStringLiteral("profile.export"), arguments, this, [this, path](const Result<QJsonValue>& answer) {
        if (!answer) {
            Q_EMIT failed(tr("The profile was not exported."), answer.error());
            return;
        }
        const QByteArray content =
            QByteArray::fromBase64(answer->toObject().value(QLatin1String("content_base64")).toString().toLatin1());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit()) {
            Q_EMIT failed(tr("The profile was not exported."), Error{ErrorCode::Storage, file.errorString()});
            return;
        }
        Q_EMIT done(tr("Exported to %1.").arg(quoted(QFileInfo(path).fileName())));
    });
}

void ProfileActions::remove(const ProfileRow& profile)
{
    Confirmation what;
    what.title = tr("Delete %1?").arg(isolated(profile.name));
    what.loss =
        profile.targets > 0
            ? tr("It is removed from %n device(s) first, at their next contact. All its versions are lost here.",
                 nullptr, profile.targets)
            : tr("All its versions are lost here.");
    what.typed = profile.name;
    what.prompt = tr("Type %1 to go on").arg(quoted(profile.name));
    what.action = tr("Delete");
    auto* sheet = new ConfirmationSheet(m_over, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, profile] {
        m_control.call(QStringLiteral("profile.delete"), {{QStringLiteral("profile"), profile.id}}, sheet,
                       [this, sheet, profile](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT done(tr("%1 deleted.").arg(quoted(profile.name)));
                           Q_EMIT changed();
                       });
    });
}

} // namespace espalier::ui
