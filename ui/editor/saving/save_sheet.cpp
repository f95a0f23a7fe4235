#include "ui/editor/saving/save_sheet.h"

#include "profiles/duplicate.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/editor/saving/in_the_way.h"
#include "ui/editor/saving/signature_choice.h"
#include "ui/editor/saving/uuid_setting.h"
#include "ui/editor/versions/comparing.h"
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

SaveSheet::SaveSheet(EditorSession& session, server::Control& control, QWidget* over)
    : Sheet(over), m_session(session), m_control(control),
      m_summary(new TextLabel(TextRole::Strong, &Theme::text1, this)), m_view(new ComparisonView(this)),
      m_comparing(new Comparing(this)), m_note(new QPlainTextEdit(this)),
      m_message(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_save(new Button(tr("Save version"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("saveSheet"));
    m_note->setObjectName(QStringLiteral("note"));
    m_save->setObjectName(QStringLiteral("saveVersion"));
    setPanelWidth(720);
    auto* body = new QWidget(this);
    fill(body);
    setBody(body, 0);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    prepare();
    connect(cancel, &QPushButton::clicked, this, &SaveSheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &SaveSheet::requestSave);
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
    if (SignatureChoice::isOfUse(m_session.document())) {
        m_signature = new SignatureChoice(m_session, body);
        top->addWidget(m_signature);
    }
    if (m_session.profile().version > 0) {
        m_uuid = new UuidSetting(m_control, body);
        connect(m_uuid, &UuidSetting::changingChanged, this, [this] { offerSaving(m_offered); });
        top->addWidget(m_uuid);
    }
    top->addWidget(m_message);
    column->addLayout(top);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::page, space::small, space::page, 0);
    head->addWidget(m_summary);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(m_comparing, &Comparing::compared, this, [this](const Compared& what) {
        m_summary->setText(m_head.isEmpty()                       ? what.summary
                           : m_head.contains(QLatin1String("%1")) ? m_head.arg(what.summary)
                                                                  : m_head);
        m_view->setRows(what.rows);
    });
    if (m_session.profile().version > 0) {
        const profiles::EditableDocument& document = m_session.document();
        const profiles::EditableDocument before(document.openedText(), document.origin());
        const QString identifier = before.string(before.root(), u"PayloadIdentifier");
        if (m_session.profile().id > 0 && document.string(document.root(), u"PayloadIdentifier") != identifier) {
            m_before = identifier;
        }
        compareWith(before);
    } else { // all of it is new
        m_head = tr("What is in it");
        compareWith({});
    }
}

void SaveSheet::offerSaving(bool offered)
{
    m_offered = offered;
    m_save->setEnabled(offered && (m_uuid == nullptr || !m_uuid->isChanging()));
}

void SaveSheet::prepare()
{
    const EditedProfile& profile = m_session.profile();
    const bool isNew = profile.version == 0 || !m_before.isEmpty();
    m_target = m_before.isEmpty() ? SaveTarget{profile.id, profile.version} : SaveTarget{};
    setTitle(isNew ? tr("Save the profile") : tr("Save version %1").arg(profile.version + 1));
    m_save->setText(!m_before.isEmpty()                                 ? tr("Save as a new profile")
                    : countOf(m_session, profiles::Severity::Error) > 0 ? tr("Save anyway")
                                                                        : tr("Save version"));
    if (m_before.isEmpty()) {
        m_message->clear();
        tellProblems();
    } else {
        tellAnotherIdentifier();
    }
}

// The library tells profiles apart by their identifier, as devices do, so it takes no version with another one.
void SaveSheet::tellAnotherIdentifier()
{
    m_message->set(State::Warning,
                   tr("Its identifier was %1: to devices this is another profile.").arg(isolated(m_before)),
                   tr("It becomes a profile of its own, with new UUIDs, assigned to nobody yet. %1 stays as it is in "
                      "the library and on devices.")
                       .arg(quoted(m_session.profile().name)));
    auto* restore = m_message->addAction(tr("Give it the old identifier"));
    restore->setObjectName(QStringLiteral("oldIdentifier"));
    connect(restore, &QPushButton::clicked, this, [this] {
        const profiles::EditableDocument& document = m_session.document();
        if (m_session.edit(profiles::putKey(document, document.root(), QStringLiteral("PayloadIdentifier"), m_before),
                           tr("Identifier"))) {
            m_before.clear();
            prepare();
            compareWith(profiles::EditableDocument(document.openedText(), document.origin()));
        }
    });
}

void SaveSheet::requestSave()
{
    if (!m_before.isEmpty() && m_target.profile == 0) {
        const auto edit = profiles::asAnotherProfile(m_session.document(), m_before);
        if (!edit) {
            showFailure(userSentence(edit.error(), tr("It can’t become a profile of its own.")));
            return;
        }
        m_session.edit(edit, tr("Identity of a new profile"));
        m_before.clear(); // once is enough, however often it is tried
    }
    offerSaving(false);
    m_target.sign = m_signature != nullptr && m_signature->signsAnew();
    Q_EMIT saveRequested(m_note->toPlainText().trimmed(), m_target);
}

void SaveSheet::tellProblems()
{
    const int errors = countOf(m_session, profiles::Severity::Error);
    const int warnings = countOf(m_session, profiles::Severity::Warning);
    if (errors > 0) {
        m_message->set(State::Failed, tr("%n problem(s) will keep it from working.", nullptr, errors),
                       tr("Devices refuse a profile with an error as a whole and keep the version they have."));
    } else if (warnings > 0) {
        m_message->set(State::Warning, tr("%n warning(s)", nullptr, warnings),
                       tr("It can be saved; some devices may not use everything in it."));
    }
}

void SaveSheet::compareWith(const profiles::EditableDocument& before)
{
    m_summary->setText(tr("Comparing…"));
    m_comparing->start(before, m_session.document(), m_session.sharedCatalogue());
}

void SaveSheet::showInTheWay(const SavedVersion& version)
{
    const int next = version.version + 1;
    const bool wasNew = m_target.profile == 0;
    m_before.clear(); // decided: it is that profile
    m_target = {version.profile, version.version};
    setTitle(tr("Save version %1").arg(next));
    m_head = tr("Against version %1: %2", "what differs from it")
                 .arg(QString::number(version.version), QStringLiteral("%1")); // the summary comes later
    compareWith(version.document);
    if (wasNew) {
        m_message->set(State::Warning, tr("%1 in the library has this identifier.").arg(quoted(version.name)),
                       tr("To devices both are the same profile. It can be saved as version %1 of %2; below is what "
                          "changes.")
                           .arg(next)
                           .arg(quoted(version.name)));
        m_save->setText(tr("Save as version %1 of %2").arg(next).arg(visibleText(version.name, 40)));
    } else {
        const QString when = momentWords(version.savedAt, m_session.clock().nowMs());
        m_message->set(State::Warning,
                       version.author.isEmpty()
                           ? tr("Version %1 was saved in between (%2).").arg(version.version).arg(when)
                           : tr("Version %1 was saved in between by %2 (%3).")
                                 .arg(version.version)
                                 .arg(isolated(version.author), when),
                       tr("Saving on top of it takes back what that version changed, unless it is in here too. Below "
                          "is what changes."));
        connect(m_message->addAction(tr("Compare in Versions")), &QPushButton::clicked, this,
                &SaveSheet::versionsRequested);
        m_save->setText(tr("Save on top of version %1").arg(version.version));
    }
    offerSaving(true);
}

void SaveSheet::showFailure(const UserSentence& sentence)
{
    m_message->set(sentence);
    offerSaving(true);
}

} // namespace espalier::ui
