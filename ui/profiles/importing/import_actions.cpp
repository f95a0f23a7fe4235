#include "ui/profiles/importing/import_actions.h"

#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/profiles/importing/import_sheet.h"
#include "ui/profiles/importing/profile_files.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace espalier::ui {

namespace {

constexpr int MostNamed = 5;

// Good enough to tell it from a sentence that was on the clipboard; whether it can be read the server says.
bool looksLikeProfile(const QString& text)
{
    const QString begin = text.left(4000).trimmed();
    return begin.startsWith(QLatin1String("<?xml")) || begin.contains(QLatin1String("<plist")) ||
           begin.contains(QLatin1String("<!DOCTYPE plist")) || begin.startsWith(QLatin1String("-----BEGIN CMS-----")) ||
           begin.startsWith(QLatin1String("-----BEGIN PKCS7-----"));
}

} // namespace

ImportActions::ImportActions(server::Control& control, QWidget* over) : QObject(over), m_control(control), m_over(over)
{
}

void ImportActions::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_over, tr("Import profiles"), QString(),
                                                            tr("Profiles (*.mobileconfig);;All files (*)"));
    QList<FileToImport> files; // whatever they are called: they were chosen one by one
    for (const QString& path : paths) {
        files.append({QFileInfo(path).fileName(), path});
    }
    start(files, {});
}

void ImportActions::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_over, tr("Import all profiles of a folder"));
    if (!folder.isEmpty()) {
        importFiles({folder});
    }
}

void ImportActions::importFiles(const QStringList& paths)
{
    if (!paths.isEmpty()) {
        startFound(profileFilesIn(paths));
    }
}

void ImportActions::paste()
{
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData()) {
        take(*data);
    }
}

void ImportActions::take(const QMimeData& data)
{
    if (const QStringList paths = localPaths(data.urls()); !paths.isEmpty()) {
        importFiles(paths);
        return;
    }
    const QString text = data.text();
    if (!looksLikeProfile(text)) {
        Q_EMIT told(State::Warning, tr("There is no profile on the clipboard."),
                    tr("Copy .mobileconfig files, or the whole text of a profile."));
        return;
    }
    start({{tr("Pasted text"), {}, text.toUtf8()}}, {});
}

void ImportActions::startFound(const ProfileFiles& found)
{
    QList<FileToImport> files;
    for (const ProfileFiles::File& file : found.files) {
        files.append({file.shown, file.path});
    }
    if (files.isEmpty()) {
        Q_EMIT told(State::Warning, tr("There are no profiles in it."),
                    tr("Profiles are files whose names end in .mobileconfig."));
        return;
    }
    start(files, found);
}

void ImportActions::start(const QList<FileToImport>& files, const ProfileFiles& found)
{
    if (files.isEmpty()) {
        return;
    }
    m_cut = (m_running != nullptr && m_cut) || found.cut;
    if (m_running == nullptr) {
        m_running = new ProfileImport(m_control, this);
        connect(m_running, &ProfileImport::held, this, &ImportActions::ask);
        connect(m_running, &ProfileImport::finished, this, &ImportActions::finish);
    }
    m_running->add(files);
    m_running->addLeftOut(found.others);
    if (m_running->total() > 1) {
        Q_EMIT started(m_running->total());
    }
}

void ImportActions::stop()
{
    if (m_running != nullptr) {
        m_running->stop();
    }
}

// A file of a profile that devices have is sent to them as soon as it is in.
void ImportActions::ask(const QList<ImportOutcome>& held)
{
    QStringList lines;
    for (const ImportOutcome& one : held.mid(0, MostNamed)) {
        lines << tr("%1 becomes version %2 and goes to %n device(s).", nullptr, one.devices)
                     .arg(quoted(one.profileName), QString::number(one.version));
    }
    if (held.size() > MostNamed) {
        lines << tr("And %n more.", nullptr, static_cast<int>(held.size()) - MostNamed);
    }
    const int alike = static_cast<int>(
        std::count_if(held.cbegin(), held.cend(), [](const ImportOutcome& one) { return !one.alike.isEmpty(); }));
    if (alike > 0) {
        lines << tr("%n file(s) have the identifier of another one of this import: they become its versions one after "
                    "the other, and the last one stays.",
                    nullptr, alike);
    }
    Confirmation what;
    what.title = held.size() == 1 ? tr("Send a new version of %1?").arg(quoted(held.constFirst().profileName))
                                  : tr("Send new versions of %n profile(s)?", nullptr, static_cast<int>(held.size()));
    what.loss = lines.join(QLatin1Char('\n'));
    what.action = tr("Import and send");
    auto* sheet = new ConfirmationSheet(m_over, what);
    const QPointer<ProfileImport> running = m_running;
    connect(sheet, &ConfirmationSheet::confirmed, this, [sheet, running] {
        if (running != nullptr) {
            running->importHeld();
        }
        sheet->disconnect(running);
        sheet->dismiss();
    });
    connect(sheet, &Sheet::dismissed, m_running, &ProfileImport::leaveHeld);
    sheet->present();
}

void ImportActions::finish(const QList<ImportOutcome>& outcomes)
{
    m_running = nullptr;
    Q_EMIT changed();
    if (outcomes.size() == 1 && outcomes.constFirst().isInLibrary() && !m_cut) {
        tellOne(outcomes.constFirst());
        return;
    }
    m_last = outcomes;
    showResults();
}

void ImportActions::showResults()
{
    if (m_last.isEmpty()) {
        return;
    }
    auto* sheet = new ImportSheet(m_last, m_cut, m_over);
    connect(sheet, &ImportSheet::profileRequested, this, &ImportActions::profileRequested);
    connect(sheet, &ImportSheet::openRequested, this, &ImportActions::openRequested);
    Q_EMIT summedUp(sheet->state(), sheet->summary());
}

void ImportActions::tellOne(const ImportOutcome& outcome)
{
    const QString name = quoted(outcome.file.shown);
    const QString version = QString::number(outcome.version);
    QString words = tr("%1 imported. Assign it, and devices get it at their next contact.").arg(name);
    if (outcome.kind == ImportOutcome::Kind::NewVersion) {
        words = tr("%1 is version %2 of a profile that was here already. Its devices get it at their next contact.")
                    .arg(name, version);
    } else if (outcome.kind == ImportOutcome::Kind::Unchanged) {
        words = tr("%1 is what version %2 in the library holds already. Nothing was changed.").arg(name, version);
    }
    Q_EMIT told(State::Ok, words, {});
    Q_EMIT imported(outcome.profile);
}

} // namespace espalier::ui
