#include "ui/editor/editor_screen.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/tab_bar.h"
#include "ui/editor/editor_header.h"
#include "ui/editor/preview/device_preview.h"
#include "ui/editor/save_version.h"
#include "ui/editor/saving/in_the_way.h"
#include "ui/editor/saving/save_sheet.h"

#include <QApplication>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

EditorScreen::EditorScreen(EditorSession* session, server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_session(session), m_control(control), m_header(new EditorHeader(*session, this)),
      m_message(new MessageBar(this)), m_preview(new DevicePreview(*session, control, this)),
      m_saving(new SaveVersion(*session, control, this)), m_inTheWay(new InTheWay(*session, control, this)),
      m_tabBar(new TabBar(this)), m_pages(new QStackedWidget(this))
{
    session->setParent(this);
    m_tabBar->setAccessibleName(tr("Parts of the editor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::pane, 0, space::page, 0);
    tabs->addWidget(m_tabBar, 1);
    column->addLayout(tabs);
    column->addWidget(hairline(Qt::Horizontal, this));
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(0, 0, 0, 0);
    messages->addWidget(m_message);
    column->addLayout(messages);
    column->addWidget(m_pages, 1);
    buildTabs({*session, control, clock});
    offerPreview();
    buildSaving();
    askForEnrollment();

    connect(m_header, &EditorHeader::backRequested, this, &EditorScreen::backRequested);
    connect(m_header, &EditorHeader::saveRequested, this, &EditorScreen::save);
    connect(m_header, &EditorHeader::exportRequested, this, &EditorScreen::exportRequested);
    connect(session, &EditorSession::revealRequested, this, &EditorScreen::reveal);
    connect(session, &EditorSession::refused, this, [this](const QString& name, const Error& error) {
        m_message->set(userSentence(error, name.isEmpty() ? tr("The change was not made.")
                                                          : tr("Not changed: %1.").arg(quoted(name))));
    });
    connect(m_tabBar, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0 && tab < m_shown.size()) {
            m_pages->setCurrentWidget(m_shown.at(tab));
            m_shown.at(tab)->onShown();
        }
    });
    const auto shortcut = [this](const QKeySequence& keys, auto&& action) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence::Undo, [this] { m_session->history().undo(); });
    shortcut(QKeySequence::Redo, [this] { m_session->history().redo(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_session->history().redo(); });
    shortcut(QKeySequence::Save, [this] { save(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { fixCurrent(); });
    shortcut(QKeySequence::Find, [this] {
        if (EditorTab* tab = currentTab()) {
            tab->startSearch();
        }
    });
    qApp->installEventFilter(this);
}

EditorScreen::~EditorScreen()
{
    qApp->removeEventFilter(this);
}

// Fields have an undo of their own; here the document's history is the one that counts.
bool EditorScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = qobject_cast<const QWidget*>(watched);
        const bool ours = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
                          (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
        if (ours && widget != nullptr && isAncestorOf(widget)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EditorScreen::buildTabs(const EditorSurroundings& surroundings)
{
    m_tabs = makeEditorTabs(surroundings);
    for (EditorTab* tab : m_tabs) {
        m_pages->addWidget(tab);
        connect(tab, &EditorTab::titleChanged, this, &EditorScreen::fitTabs);
        connect(tab, &EditorTab::tabRequested, this, &EditorScreen::showTab);
        connect(tab, &EditorTab::deviceRequested, this, &EditorScreen::deviceRequested);
    }
    fitTabs();
}

void EditorScreen::offerPreview()
{
    Button* button = m_header->addAction(QStringLiteral("eye"), tr("Preview for…"));
    button->setObjectName(QStringLiteral("preview"));
    button->setVisible(m_preview->isOfUse());
    connect(button, &QPushButton::clicked, m_preview, &DevicePreview::start);
    connect(m_preview, &DevicePreview::ofUseChanged, button,
            [this, button] { button->setVisible(m_preview->isOfUse()); });
    connect(m_preview, &DevicePreview::deviceRequested, this, &EditorScreen::deviceRequested);
}

// No other profile may have the identifier of the one that devices are enrolled by.
void EditorScreen::askForEnrollment()
{
    m_control.call(QStringLiteral("setting.get"), {{QStringLiteral("key"), QStringLiteral("enrollment_identifier")}},
                   this, [this](const Result<QJsonValue>& answer) {
                       const QString identifier =
                           answer ? answer->toObject().value(QLatin1String("value")).toString() : QString();
                       if (identifier.isEmpty()) {
                           return; // nobody has enrolled yet, or it isn't told
                       }
                       profiles::Audience audience = m_session->audience();
                       audience.enrollmentIdentifier = identifier;
                       m_session->setAudience(audience);
                   });
}

void EditorScreen::fitTabs()
{
    const EditorTab* before = currentTab();
    QList<EditorTab*> wanted;
    for (EditorTab* tab : m_tabs) {
        if (tab->isOffered()) {
            wanted << tab;
        }
    }
    if (wanted != m_shown) {
        const QSignalBlocker quiet(m_tabBar);
        while (m_tabBar->count() > 0) {
            m_tabBar->removeTab(0);
        }
        m_shown = wanted;
        for (const EditorTab* tab : m_shown) {
            m_tabBar->addTab(tab->title());
        }
        m_tabBar->setCurrentIndex(std::max(0, int(m_shown.indexOf(before))));
    }
    for (int i = 0; i < m_shown.size(); ++i) {
        m_tabBar->setCount(i, m_shown.at(i)->count());
    }
    if (!m_shown.isEmpty() && currentTab() != nullptr) {
        m_pages->setCurrentWidget(m_shown.at(std::max(0, m_tabBar->currentIndex())));
    }
}

EditorTab* EditorScreen::currentTab() const
{
    return qobject_cast<EditorTab*>(m_pages->currentWidget());
}

void EditorScreen::showTab(const QString& id)
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i)->id() == id) {
            m_tabBar->setCurrentIndex(i);
        }
    }
}

void EditorScreen::takeFocus()
{
    if (EditorTab* tab = currentTab()) {
        tab->setFocus(Qt::OtherFocusReason);
    }
}

void EditorScreen::reveal(const profiles::Path& path)
{
    if (EditorTab* tab = currentTab(); tab != nullptr && tab->reveal(path)) {
        return;
    }
    for (EditorTab* tab : m_shown) {
        if (tab != currentTab() && tab->reveal(path)) {
            showTab(tab->id());
            return;
        }
    }
}

bool EditorScreen::goBack()
{
    EditorTab* tab = currentTab();
    return tab != nullptr && tab->goBack();
}

void EditorScreen::fixCurrent()
{
    for (const profiles::Problem& problem : m_session->problems()) {
        if (problem.fix && problem.path == m_session->current()) {
            m_session->fix(problem);
            return;
        }
    }
}

void EditorScreen::buildSaving()
{
    connect(m_saving, &SaveVersion::saved, this, [this](qint64 profile, int version, bool created) {
        if (m_saveSheet) {
            m_saveSheet->dismiss();
        }
        m_message->set(
            State::Ok,
            created ? tr("Version %1 saved. Devices it is assigned to get it at their next contact.").arg(version)
                    : tr("Version %1 has this content already.").arg(version));
        Q_EMIT saved(profile);
        Q_EMIT savingEnded();
    });
    connect(m_saving, &SaveVersion::failed, this, [this](const Error& error) {
        m_inTheWay->find(error, m_saving->target().profile);
        Q_EMIT savingEnded();
    });
    connect(m_inTheWay, &InTheWay::notFound, this, [this](const Error& error) {
        const UserSentence sentence = userSentence(error, tr("The version was not saved."));
        if (m_saveSheet) {
            m_saveSheet->showFailure(sentence);
        } else {
            m_message->set(sentence);
        }
    });
    connect(m_inTheWay, &InTheWay::found, this, [this](const SavedVersion& version) {
        save(); // also when the sheet was closed meanwhile: the answer needs a decision
        if (m_saveSheet) {
            m_saveSheet->showInTheWay(version);
        }
    });
}

void EditorScreen::save()
{
    if (m_saveSheet || m_saving->isBusy() || !m_session->isDraft() || m_session->document().isBroken()) {
        return;
    }
    m_saveSheet = new SaveSheet(*m_session, m_control, this);
    connect(m_saveSheet, &Sheet::dismissed, this, [this] { m_saveSheet.clear(); });
    connect(m_saveSheet, &SaveSheet::saveRequested, m_saving, &SaveVersion::start);
    connect(m_saveSheet, &SaveSheet::versionsRequested, this, [this] {
        m_saveSheet->dismiss();
        showTab(QStringLiteral("versions"));
    });
}

bool EditorScreen::isSaving() const
{
    return m_saving->isBusy();
}

void EditorScreen::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
