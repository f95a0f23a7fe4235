#include "ui/editor/saving/save_sheet.h"

#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/versions/comparison_rows.h"
#include "ui/editor/versions/comparison_view.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

int countOf(const EditorSession& session, profiles::Severity severity)
{
    return static_cast<int>(
        std::count_if(session.problems().cbegin(), session.problems().cend(),
                      [severity](const profiles::Problem& problem) { return problem.severity == severity; }));
}

} // namespace

SaveSheet::SaveSheet(EditorSession& session, QWidget* over)
    : Sheet(over), m_session(session), m_note(new QPlainTextEdit(this)),
      m_message(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_save(new Button(tr("Save version"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("saveSheet"));
    m_note->setObjectName(QStringLiteral("note"));
    m_save->setObjectName(QStringLiteral("saveVersion"));
    setTitle(session.profile().version > 0 ? tr("Save version %1").arg(session.profile().version + 1)
                                           : tr("Save the profile"));
    setPanelWidth(720);
    auto* body = new QWidget(this);
    fill(body);
    setBody(body, 0);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    if (countOf(session, profiles::Severity::Error) > 0) {
        m_save->setText(tr("Save anyway"));
    }
    connect(cancel, &QPushButton::clicked, this, &SaveSheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_save->setEnabled(false);
        Q_EMIT saveRequested(m_note->toPlainText().trimmed());
    });
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, m_save, &QPushButton::click);
    present(m_note);
}

void SaveSheet::fill(QWidget* body)
{
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::pane, 0, 0);
    column->setSpacing(space::small);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::page, 0, space::page, space::small);
    top->setSpacing(space::small);
    top->addWidget(new TextLabel(tr("Note"), TextRole::Strong, &Theme::text1, body));
    m_note->setPlaceholderText(tr("What changed and why, for whoever looks at the versions later"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + 18);
    top->addWidget(m_note);
    top->addWidget(m_message);
    column->addLayout(top);
    const int errors = countOf(m_session, profiles::Severity::Error);
    const int warnings = countOf(m_session, profiles::Severity::Warning);
    if (errors > 0) {
        m_message->set(State::Failed, tr("%n problem(s) will keep it from working.", nullptr, errors),
                       tr("Devices refuse a profile with an error as a whole and keep the version they have."));
    } else if (warnings > 0) {
        m_message->set(State::Warning, tr("%n warning(s)", nullptr, warnings),
                       tr("It can be saved; some devices may not use everything in it."));
    }
    const profiles::EditableDocument before(m_session.document().openedText());
    const profiles::Comparison comparison = profiles::compare(before, m_session.document());
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::page, space::small, space::page, 0);
    head->addWidget(new TextLabel(m_session.profile().version > 0 ? comparisonSummary(comparison) : tr("What is in it"),
                                  TextRole::Strong, &Theme::text1, body));
    column->addLayout(head);
    auto* view = new ComparisonView(body);
    view->setRows(comparisonRows(comparison, before, m_session.document(), m_session.catalogue()));
    column->addWidget(view, 1);
}

void SaveSheet::showFailure(const UserSentence& sentence)
{
    m_message->set(sentence);
    m_save->setEnabled(true);
}

} // namespace espalier::ui
