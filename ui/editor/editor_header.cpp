#include "ui/editor/editor_header.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/chip.h"
#include "ui/editor/signature_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

namespace espalier::ui {

namespace {
constexpr int HistorySteps = 24; // in the menu, on either side of now
}

EditorHeader::EditorHeader(EditorSession& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_title(new ElidedLabel(QString(), TextRole::PageTitle, &Theme::text1, this)), m_version(new Chip(this)),
      m_signature(new Chip(this)), m_form(new Chip(this)),
      m_kept(new ElidedLabel(QString(), TextRole::Body, &Theme::text2, this)),
      m_undo(new IconButton(QStringLiteral("undo"), tr("Undo"), this, Button::Kind::Quiet)),
      m_redo(new IconButton(QStringLiteral("redo"), tr("Redo"), this, Button::Kind::Quiet)),
      m_history(new Button(QStringLiteral("history"), tr("History"), Button::Kind::Quiet, this)),
      m_save(new Button(tr("Save version…"), Button::Kind::Primary, this))
{
    auto* back = new Button(QStringLiteral("chevron-start"), tr("Profiles"), Button::Kind::Quiet, this);
    back->setAccessibleName(tr("Back to the profiles"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_kept->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_save->setObjectName(QStringLiteral("saveVersion"));
    m_signature->setObjectName(QStringLiteral("signature"));
    m_form->setObjectName(QStringLiteral("form"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, 12, space::page, 4);
    row->setSpacing(space::small);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_version);
    row->addWidget(m_signature);
    row->addWidget(m_form);
    row->addWidget(m_kept, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_history);
    auto* handOut = new IconButton(QStringLiteral("export"), tr("Export…"), this, Button::Kind::Quiet);
    handOut->setObjectName(QStringLiteral("exportEdited"));
    row->addWidget(handOut);
    row->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &EditorHeader::backRequested);
    connect(m_undo, &QPushButton::clicked, &session.history(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &session.history(), &QUndoStack::redo);
    connect(m_history, &QPushButton::clicked, this, &EditorHeader::showHistory);
    connect(handOut, &QPushButton::clicked, this, &EditorHeader::exportRequested);
    connect(m_save, &QPushButton::clicked, this, &EditorHeader::saveRequested);
    connect(&session, &EditorSession::stateChanged, this, &EditorHeader::showState);
    connect(&session, &EditorSession::changed, this, &EditorHeader::showState);
    showState();
}

Button* EditorHeader::addAction(const QString& iconName, const QString& words)
{
    auto* button = new Button(iconName, words, Button::Kind::Standard, this);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_save), button);
    return button;
}

void EditorHeader::showState()
{
    const QString name = m_session.name();
    m_title->setText(name.isEmpty() ? tr("Profile without a name") : visibleText(name, 120));
    m_title->updateGeometry();
    const int version = m_session.profile().version;
    if (m_session.isDraft()) {
        m_version->set(version == 0 ? tr("New, draft") : tr("Version %1, draft").arg(version + 1), ChipLook::Accent,
                       tr("Devices get it once it is saved as a version and assigned."));
        m_kept->setText(m_session.isKept() ? tr("Saved as you type") : tr("Kept in memory only until it is saved"));
    } else {
        m_version->set(tr("Version %1").arg(version), ChipLook::Plain);
        m_kept->setText({});
    }
    showOrigin();
    QUndoStack& history = m_session.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setToolTip(history.canUndo() ? plainToolTip(tr("Undo: %1").arg(visibleText(history.undoText())))
                                         : tr("Undo"));
    m_redo->setToolTip(history.canRedo() ? plainToolTip(tr("Redo: %1").arg(visibleText(history.redoText())))
                                         : tr("Redo"));
    m_history->setEnabled(history.count() > 0);
    m_save->setEnabled(m_session.isDraft() && !m_session.document().isBroken());
    m_save->setToolTip(m_session.document().isBroken() ? tr("The text is no property list at the moment.") : QString());
}

// What the file is beside its XML. With the first saved change both are gone.
void EditorHeader::showOrigin()
{
    const profiles::Origin& origin = m_session.document().origin();
    if (origin.signature) {
        const SignatureWords words = signatureWords(*origin.signature, m_session.clock().nowMs());
        m_signature->set(words.chip, words.look, words.sentences.join(QLatin1Char('\n')));
    } else {
        m_signature->set({}, ChipLook::Plain);
    }
    if (origin.form == profiles::Origin::Form::Binary) {
        m_form->set(tr("Binary"), ChipLook::Plain,
                    tr("The file is a binary property list. The XML shown is its translation; once something is "
                       "changed, it is saved as XML."));
    } else {
        m_form->set({}, ChipLook::Plain);
    }
}

void EditorHeader::showHistory()
{
    QUndoStack& history = m_session.history();
    QMenu menu(this);
    const int now = history.index();
    const int first = std::max(0, now - HistorySteps);
    const auto add = [&](int index, const QString& words) {
        QAction* action = menu.addAction(plainAction(visibleText(words, 80)), &history,
                                         [&history, index] { history.setIndex(index); });
        action->setCheckable(true);
        action->setChecked(index == now);
    };
    if (first == 0) {
        add(0, tr("As opened"));
    }
    for (int i = first; i < std::min(history.count(), now + HistorySteps); ++i) {
        add(i + 1, history.text(i));
    }
    menu.exec(m_history->mapToGlobal(QPoint(0, m_history->height() + 2)));
}

} // namespace espalier::ui
