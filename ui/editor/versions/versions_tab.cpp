#include "ui/editor/versions/versions_tab.h"

#include "profiles/editing/reading.h"
#include "ui/assigning/impact_line_list.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/split_view.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/written_file.h"
#include "ui/editor/versions/comparison_view.h"
#include "ui/editor/versions/difference_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int TheDraft = 0; // stands for the document in the editor
constexpr int AsXml = 1;
constexpr int MostImpactLines = 6;
} // namespace

VersionsTab::VersionsTab(const EditorSurroundings& surroundings, QWidget* parent)
    : EditorTab(parent), m_session(surroundings.session), m_control(surroundings.control), m_clock(surroundings.clock),
      m_comparing(new Comparing(this)), m_before(new QComboBox(this)), m_after(new QComboBox(this)),
      m_swap(new IconButton(QStringLiteral("swap"), tr("The other way round"), this, Button::Kind::Quiet)),
      m_summary(new TextLabel(QString(), TextRole::Second, &Theme::text2, this)), m_kind(new Segments(this)),
      m_export(new Button(QStringLiteral("export"), tr("Export comparison…"), Button::Kind::Standard, this)),
      m_message(new MessageBar(this)), m_pages(new QStackedWidget(this)), m_view(new ComparisonView(this)),
      m_text(new DifferenceView(this)), m_empty(new EmptyState(this)),
      m_list(new RecordList({tr("Version"), tr("Saved")}, {0, 130}, this)),
      m_back(new Button(QStringLiteral("undo"), tr("Roll back…"), Button::Kind::Standard, this))
{
    needs(m_back, m_control, "profile.rollback");
    m_before->setAccessibleName(tr("Compare"));
    m_after->setAccessibleName(tr("with"));
    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(space::page, space::medium, space::page, space::medium);
    choices->setSpacing(space::small);
    choices->addWidget(new TextLabel(tr("Compare"), TextRole::Body, &Theme::text2, this));
    choices->addWidget(m_before, 1);
    choices->addWidget(new TextLabel(QStringLiteral("→"), TextRole::Body, &Theme::text3, this));
    choices->addWidget(m_after, 1);
    choices->addWidget(m_swap);
    auto* summary = new QHBoxLayout;
    summary->setContentsMargins(space::page, 0, space::page, space::small);
    summary->addWidget(m_summary, 1);
    m_kind->add(tr("Settings"));
    m_kind->add(tr("XML"));
    m_kind->setAccessibleName(tr("How the difference is shown"));
    summary->addWidget(m_kind);
    summary->addWidget(m_export);

    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(choices);
    column->addLayout(summary);
    column->addWidget(m_message);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);

    auto* right = new QWidget(this);
    auto* list = new QVBoxLayout(right);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::pane, space::medium, space::pane, space::medium);
    foot->addWidget(m_back, 1);
    list->addLayout(foot);
    m_list->table()->setAccessibleName(tr("Versions"));
    m_list->empty()->set(QStringLiteral("history"), tr("No versions yet"),
                         tr("Every save makes one, with who saved it and when."));
    auto* split = new SplitView(left, right, QStringLiteral("editor/versions"), this);
    split->setDetailShown(true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);

    for (QComboBox* box : {m_before, m_after}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_chosen = true;
            compare();
        });
    }
    connect(m_swap, &QPushButton::clicked, this, [this] {
        const int before = m_before->currentIndex();
        m_before->setCurrentIndex(m_after->currentIndex());
        m_after->setCurrentIndex(before);
        m_chosen = true;
        compare();
    });
    connect(m_kind, &Segments::currentChanged, this, &VersionsTab::compare);
    connect(m_export, &QPushButton::clicked, this, &VersionsTab::exportComparison);
    connect(m_back, &QPushButton::clicked, this, &VersionsTab::rollBack);
    connect(m_list, &RecordList::selectionMoved, this, [this] {
        const int number = m_list->currentSource().value(QLatin1String("number")).toInt();
        const auto current = std::find_if(m_versions.cbegin(), m_versions.cend(),
                                          [number](const ProfileVersion& each) { return each.number == number; });
        m_back->setEnabled(current != m_versions.cend() && !current->current);
        m_back->setText(m_back->isEnabled() ? tr("Roll back to version %1…").arg(number) : tr("Roll back…"));
        if (m_back->isEnabled()) { // what has changed since that one
            m_chosen = true;
            m_before->setCurrentIndex(std::max(0, m_before->findData(number)));
            compare();
        }
    });
    connect(&m_session, &EditorSession::stateChanged, this, [this] {
        if (std::exchange(m_profile, m_session.profile().id) != m_session.profile().id) { // saved as another one
            m_versions.clear();
            m_documents.clear();
            m_question.reset();
            m_chosen = false;
        }
        if (m_session.profile().id > 0 &&
            (m_versions.isEmpty() || m_versions.first().number < m_session.profile().version)) {
            loadVersions();
        }
    });
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const QSet<qint64> which = rows.value(QStringLiteral("profile"));
        if (isOffered() && (which.contains(0) || which.contains(m_session.profile().id))) {
            loadVersions();
        }
    });
    connect(m_comparing, &Comparing::compared, this, &VersionsTab::showCompared);
    m_back->setEnabled(false);
    m_profile = m_session.profile().id;
    loadVersions();
}

void VersionsTab::loadVersions()
{
    if (!isOffered()) {
        return;
    }
    m_control.call(QStringLiteral("profile.versions"), {{QStringLiteral("profile"), m_session.profile().id}}, this,
                   [this, profile = m_session.profile().id](const Result<QJsonValue>& answer) {
                       if (profile != m_session.profile().id) {
                           return;
                       }
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The versions could not be read.")));
                           return;
                       }
                       m_versions = profileVersions(answer->toArray());
                       QList<CellRow> rows;
                       for (const ProfileVersion& version : std::as_const(m_versions)) {
                           rows << version.row(m_clock.nowMs());
                       }
                       m_list->setRows(rows);
                       fillChoices();
                       Q_EMIT titleChanged();
                   });
}

void VersionsTab::fillChoices()
{
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    m_before->clear();
    m_after->clear();
    const auto add = [this](const QString& words, int number) {
        m_before->addItem(words, number);
        m_after->addItem(words, number);
    };
    if (m_session.isDraft()) {
        add(tr("Draft, as it is in the editor"), TheDraft);
    }
    for (const ProfileVersion& version : std::as_const(m_versions)) {
        add(tr("%1, %2").arg(version.title(), dayWords(version.savedAt, m_clock.nowMs())), version.number);
    }
    // Until somebody chooses: what is newest against what it came from.
    m_after->setCurrentIndex(std::max(0, m_chosen ? m_after->findData(after) : 0));
    const int second = std::min(1, m_before->count() - 1);
    m_before->setCurrentIndex(m_chosen && m_before->findData(before) >= 0 ? m_before->findData(before) : second);
    if (isVisible()) {
        compare();
    }
}

void VersionsTab::onShown()
{
    fillChoices();
}

const profiles::EditableDocument* VersionsTab::documentOf(int number) const
{
    if (number == TheDraft) {
        return &m_session.document();
    }
    const auto found = m_documents.constFind(number);
    return found == m_documents.cend() ? nullptr : &*found;
}

void VersionsTab::fetch(int version, Opened then)
{
    m_control.call(QStringLiteral("profile.export"),
                   {{QStringLiteral("profile"), m_session.profile().id}, {QStringLiteral("version"), version}}, this,
                   [then = std::move(then)](const Result<QJsonValue>& answer) {
                       then(answer
                                ? profiles::openDocument(QByteArray::fromBase64(
                                      answer->toObject().value(QLatin1String("content_base64")).toString().toLatin1()))
                                : Result<profiles::EditableDocument>(Failure(answer.error())));
                   });
}

void VersionsTab::load(int number)
{
    if (m_asked.contains(number)) {
        return;
    }
    m_asked.insert(number);
    fetch(number, [this, number, profile = m_profile](const Result<profiles::EditableDocument>& document) {
        m_asked.remove(number);
        if (profile != m_profile) {
            return;
        }
        if (!document) {
            m_message->set(userSentence(document.error(), tr("The version could not be read.")));
            return;
        }
        m_documents.insert(number, *document);
        compare();
    });
}

void VersionsTab::compare()
{
    m_swap->setEnabled(m_before->count() > 1);
    m_kind->setVisible(m_before->count() > 1);
    if (m_before->count() < 2) {
        m_question.reset();
        m_comparing->stop();
        m_export->setEnabled(false);
        showEmpty(QStringLiteral("compare"), tr("Nothing to compare yet"),
                  tr("As soon as there is a second version or a draft, what changed is shown here, key by key."));
        m_summary->setText(QString());
        return;
    }
    Question question{m_before->currentData().toInt(), m_after->currentData().toInt(), m_kind->current() == AsXml};
    if (question.before == TheDraft || question.after == TheDraft) {
        question.draft = m_session.document().revision();
    }
    if (question == m_question) {
        return;
    }
    m_export->setEnabled(false);
    m_summary->setText(tr("Comparing…"));
    const profiles::EditableDocument* before = documentOf(question.before);
    const profiles::EditableDocument* after = documentOf(question.after);
    if (before == nullptr || after == nullptr) {
        m_question.reset();
        m_comparing->stop();
        for (const int number : {question.before, question.after}) {
            if (documentOf(number) == nullptr) {
                load(number);
            }
        }
        return;
    }
    m_question = question;
    m_comparing->start(*before, *after, m_session.sharedCatalogue(),
                       question.xml ? Comparing::Of::SettingsAndText : Comparing::Of::Settings);
}

void VersionsTab::showCompared(const Compared& what)
{
    m_rows = what.rows;
    m_summary->setText(what.summary);
    m_export->setEnabled(what.differs);
    if (what.text) {
        showText(*what.text);
        return;
    }
    if (!what.differs) {
        showEmpty(QStringLiteral("tick"), tr("No difference"),
                  tr("Both say the same. Order of keys and spelling don’t count."));
        return;
    }
    m_view->setRows(m_rows);
    m_pages->setCurrentWidget(m_view);
}

void VersionsTab::showText(const LineDifferences& differences)
{
    if (differences.lines.isEmpty()) {
        showEmpty(QStringLiteral("tick"), tr("No difference"), tr("Both are the same, letter by letter."));
        return;
    }
    m_summary->setText(tr("%n line(s) added", nullptr, differences.added) + QStringLiteral(", ") +
                       tr("%n line(s) removed", nullptr, differences.removed));
    m_text->setLines(differences.lines);
    m_pages->setCurrentWidget(m_text);
}

void VersionsTab::showEmpty(const QString& icon, const QString& title, const QString& words)
{
    m_empty->set(icon, title, words);
    m_pages->setCurrentWidget(m_empty);
}

void VersionsTab::exportComparison()
{
    const QString head =
        QStringLiteral("%1\n%2 → %3").arg(m_session.name(), m_before->currentText(), m_after->currentText());
    const QString path = QFileDialog::getSaveFileName(this, tr("Export comparison"),
                                                      tr("comparison") + QLatin1String(".txt"), tr("Text (*.txt)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = writeFile(path, comparisonText(head, m_rows).toUtf8()); !written) {
        m_message->set(userSentence(written.error(), tr("The comparison was not written.")));
        return;
    }
    m_message->set(State::Ok, tr("The comparison was written."), visibleText(path));
}

void VersionsTab::rollBack()
{
    const int number = m_list->currentSource().value(QLatin1String("number")).toInt();
    if (number <= 0) {
        return;
    }
    const QString loss =
        m_session.isDraft()
            ? tr("Its content becomes a new version, and every device that has the profile gets it. The versions "
                 "between stay in the list. Undo brings back the draft that is in the editor now.")
            : tr("Its content becomes a new version, and every device that has the profile gets it. The versions "
                 "between stay in the list.");
    auto* sheet =
        new ConfirmationSheet(this, {tr("Roll back to version %1?").arg(number), loss, {}, {}, tr("Roll back"), {}});
    // Whoever closes the sheet meanwhile has rolled back all the same.
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet = QPointer(sheet), number] {
        m_control.call(QStringLiteral("profile.rollback"),
                       {{QStringLiteral("profile"), m_session.profile().id},
                        {QStringLiteral("version"), number},
                        {QStringLiteral("base_version"), m_versions.isEmpty() ? 0 : m_versions.first().number}},
                       this, [this, sheet, number](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               const auto sentence =
                                   userSentence(answer.error(), tr("The profile was not rolled back."));
                               if (sheet) {
                                   sheet->showProblem(sentence.what + QLatin1Char(' ') + sentence.whyAndNext());
                               } else {
                                   m_message->set(sentence);
                               }
                               return;
                           }
                           if (sheet) {
                               sheet->dismiss();
                           }
                           takeOver(answer->toObject().value(QLatin1String("version")).toInt(), number);
                       });
    });
    tellImpact(sheet, number);
    sheet->present();
}

// Who gets the old content, who can't, what collides: as before every save.
void VersionsTab::tellImpact(ConfirmationSheet* sheet, int restored)
{
    auto* lines = new ImpactLineList(sheet);
    lines->setObjectName(QStringLiteral("rollbackImpact"));
    lines->setLines({{QStringLiteral("info"), Tone::Second, tr("Looking at the devices…")}});
    sheet->add(lines);
    const int next = m_versions.isEmpty() ? 0 : m_versions.first().number + 1;
    m_control.call(QStringLiteral("profile.impact"),
                   {{QStringLiteral("profile"), m_session.profile().id}, {QStringLiteral("version"), restored}}, lines,
                   [lines, sheet, next](const Result<QJsonValue>& answer) {
                       lines->setLines(
                           answer ? impactLines(answer->toObject(), next, MostImpactLines, ImpactNames::Told)
                                  : QList<ImpactLine>{
                                        {QStringLiteral("warning"), Tone::Warning,
                                         userSentence(answer.error(), tr("The impact can’t be told.")).whyAndNext()}});
                       sheet->fit();
                   });
}

// The editor goes on from the version that was just made, to the byte; what was in it stays in its history.
void VersionsTab::takeOver(int version, int restored)
{
    fetch(version, [this, version, restored](const Result<profiles::EditableDocument>& document) {
        if (!document) {
            m_message->set(userSentence(document.error(), tr("The new version could not be read.")));
            return;
        }
        m_session.endTyping();
        m_session.goOver(*document, tr("Roll back to version %1").arg(restored));
        m_session.saved(m_session.profile().id, version, *document);
        m_chosen = false;
        m_message->set(State::Ok, tr("Version %1 has the content of version %2.").arg(version).arg(restored),
                       tr("Devices it is assigned to get it at their next contact."));
        loadVersions();
    });
}

} // namespace espalier::ui
