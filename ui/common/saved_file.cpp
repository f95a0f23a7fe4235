#include "ui/common/saved_file.h"

#include "ui/common/ask_over.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/passing_message.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace espalier::ui {

namespace {

struct SavedFileTexts {
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
};

// "Pictures (*.png *.svg)": .png, .svg
QStringList suffixesIn(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[A-Za-z0-9.]+)"));
    QStringList suffixes;
    for (auto found = pattern.globalMatch(filter); found.hasNext();) {
        suffixes.append(found.next().captured(1));
    }
    return suffixes;
}

} // namespace

QString withSuffix(const QString& path, const QString& name, const QString& filter)
{
    const QString suffix = QFileInfo(name).suffix();
    if (path.isEmpty() || suffix.isEmpty()) {
        return path;
    }
    QStringList known = suffixesIn(filter);
    if (known.isEmpty() && !QFileInfo(path).suffix().isEmpty() && filter.contains(u'*')) {
        return path; // any file
    }
    known.append(u'.' + suffix);
    for (const QString& one : known) {
        if (path.endsWith(one, Qt::CaseInsensitive)) {
            return path;
        }
    }
    return path + (path.endsWith(u'.') ? QString() : QStringLiteral(".")) + suffix;
}

QString askWhereToSave(QWidget* over, const QString& title, const QString& name, const QString& filter)
{
    QString offered = name;
    for (;;) {
        const QString chosen = askOver(
            over, [&](QWidget* window) { return QFileDialog::getSaveFileName(window, title, offered, filter); });
        const QString path = withSuffix(chosen, name, filter);
        if (path == chosen || !QFileInfo::exists(path)) {
            return path;
        }
        offered = path; // this one is there, and nobody was asked whether it may be replaced
    }
}

QString placeWords(const QString& path)
{
    return isolated(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
}

void offerFolder(MessageBar* message, const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    Button* show = message->addAction(SavedFileTexts::tr("Show in folder"));
    show->setObjectName(QStringLiteral("showInFolder"));
    QObject::connect(show, &QPushButton::clicked, message,
                     [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void tellSaved(PassingMessage* message, const QString& words, const QString& savedAs)
{
    message->tell(words, savedAs.isEmpty() ? QString() : placeWords(savedAs));
    if (!savedAs.isEmpty()) {
        offerFolder(message, savedAs);
    }
}

} // namespace espalier::ui
