#include "ui/vault/secret_list.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/vault/reveal_sheet.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int MostSecrets = 5000;

QStringList headersOf(SecretList::Of of)
{
    return of == SecretList::Of::OneDevice
               ? QStringList{SecretList::tr("Secret"), SecretList::tr("State")}
               : QStringList{SecretList::tr("Secret"), SecretList::tr("Device"), SecretList::tr("State")};
}
} // namespace

SecretList::SecretList(server::Control& control, const Clock& clock, Of of, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_of(of), m_filter(new QLineEdit(this)),
      m_message(new MessageBar(this)),
      m_list(new RecordList(headersOf(of), of == Of::OneDevice ? QList<int>{0, 150} : QList<int>{0, 220, 150}, this)),
      m_about(new TextLabel(TextRole::Second, &Theme::text2, this)),
      m_reveal(new Button(QStringLiteral("eye"), tr("Reveal…"), Button::Kind::Standard, this)),
      m_replace(new Button(QStringLiteral("retry"), tr("Replace"), Button::Kind::Standard, this))
{
    m_list->setStateColumn(of == Of::OneDevice ? 1 : 2);
    m_list->table()->setAccessibleName(tr("Secrets"));
    m_filter->setPlaceholderText(tr("Filter by device, serial number or kind"));
    m_filter->setAccessibleName(tr("Filter the vault"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_filter->setVisible(of == Of::Everything);
    m_filter->setObjectName(QStringLiteral("vaultFilter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (of == Of::Everything) {
        column->addWidget(m_filter);
        column->addSpacing(space::medium);
    }
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(of == Of::OneDevice ? space::pane : 0, 0, of == Of::OneDevice ? space::pane : 0, 0);
    messages->addWidget(m_message);
    column->addLayout(messages);
    column->addWidget(m_list, 1);
    buildActions();
    connect(m_filter, &QLineEdit::textChanged, this, &SecretList::showRows);
    connect(m_list->empty(), &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(m_list, &RecordList::activated, this, &SecretList::reveal);
    connect(m_list, &RecordList::selectionMoved, this, &SecretList::onSelection);
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &SecretList::openMenu);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("vault")) && isVisible()) {
            reload();
        }
    });
    setFocusProxy(of == Of::Everything ? static_cast<QWidget*>(m_filter) : m_list->table());
    onSelection();
}

void SecretList::buildActions()
{
    auto* bar = new QHBoxLayout;
    const int side = m_of == Of::OneDevice ? int(space::pane) : 0;
    bar->setContentsMargins(side, space::small, side, m_of == Of::OneDevice ? int(space::medium) : 0);
    bar->setSpacing(space::small);
    if (m_of == Of::OneDevice) {
        auto* all = new Button(tr("Whole vault…"), Button::Kind::Link, this, Button::Size::Small);
        all->setObjectName(QStringLiteral("wholeVault"));
        bar->addWidget(all, 0, Qt::AlignTop);
        connect(all, &QPushButton::clicked, this, &SecretList::wholeVaultRequested);
    }
    bar->addStretch(1);
    bar->addWidget(m_replace, 0, Qt::AlignTop);
    bar->addWidget(m_reveal, 0, Qt::AlignTop);
    m_reveal->setObjectName(QStringLiteral("revealSecret"));
    m_replace->setToolTip(tr("Orders the device a new one"));
    needs(m_reveal, m_control, "vault.reveal");
    needs(m_replace, m_control, "command.send");
    connect(m_reveal, &QPushButton::clicked, this, &SecretList::reveal);
    connect(m_replace, &QPushButton::clicked, this, &SecretList::replace);
    m_about->setWordWrap(true);
    auto* about = new QVBoxLayout;
    about->setContentsMargins(side, space::medium, side, 0);
    about->addWidget(m_about);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addLayout(about);
    column->addLayout(bar);
}

void SecretList::setDevice(qint64 device)
{
    if (device != m_device) {
        m_device = device;
        m_secrets.clear();
        m_message->clear();
        showRows();
    }
    reload();
}

void SecretList::reload()
{
    QJsonObject arguments{{QStringLiteral("most"), MostSecrets}};
    if (m_of == Of::OneDevice) {
        arguments.insert(QStringLiteral("device"), m_device);
    }
    m_control.call(
        QStringLiteral("vault.list"), arguments, this, [this, asked = m_device](const Result<QJsonValue>& answer) {
            if (asked != m_device) {
                return;
            }
            if (!answer) {
                m_message->set(userSentence(answer.error(), tr("The vault can’t be shown.")));
                connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &SecretList::reload);
                return;
            }
            m_message->clear();
            m_secrets.clear();
            for (const QJsonValue& one : answer->toArray()) {
                m_secrets << KeptSecret::fromJson(one.toObject());
            }
            if (m_secrets.size() == MostSecrets) {
                m_message->set(State::Unknown, tr("The newest %n are shown.", nullptr, MostSecrets),
                               tr("Earlier ones stand in the detail of their device."));
            }
            showRows();
        });
}

bool SecretList::matches(const KeptSecret& secret, const QString& filter) const
{
    return filter.isEmpty() || secret.deviceName.contains(filter, Qt::CaseInsensitive) ||
           secret.serial.contains(filter, Qt::CaseInsensitive) || secret.udid.contains(filter, Qt::CaseInsensitive) ||
           secretWords(secret.kind).contains(filter, Qt::CaseInsensitive);
}

void SecretList::showRows()
{
    const qint64 now = m_clock.nowMs();
    const QString filter = m_filter->text().trimmed();
    QList<CellRow> rows;
    for (const KeptSecret& secret : std::as_const(m_secrets)) {
        if (!matches(secret, filter)) {
            continue;
        }
        const SecretStanding standing = standingOf(secret);
        QList<Cell> cells{Cell{secretWords(secret.kind),
                               secretStory(secret, now),
                               secretIconName(secret.kind),
                               {},
                               secret.at,
                               exactWords(secret.at)}};
        if (m_of == Of::Everything) {
            const QString serial = visibleText(secret.serial, 60);
            cells << Cell{visibleText(secret.deviceName, 100),
                          secret.isDeviceDeleted ? tr("Deleted · %1", "device, serial number").arg(serial) : serial,
                          {},
                          {},
                          {},
                          {}};
        }
        cells << Cell{standing.words, {}, {}, standing.state, {}, standing.sentence};
        rows << CellRow{secret.id, cells, {{QStringLiteral("id"), secret.id}}};
    }
    if (filter.isEmpty()) {
        m_list->empty()->set(QStringLiteral("key"), tr("No secrets yet"),
                             tr("PINs, recovery keys and tokens are kept here from the moment they are made or told, "
                                "also when the device is deleted."));
    } else {
        m_list->empty()->set(QStringLiteral("filter"), tr("Nothing matches"), tr("No secret has these words."),
                             tr("Show all"));
    }
    m_list->setRows(rows);
    onSelection();
}

const KeptSecret* SecretList::current() const
{
    const qint64 id = m_list->currentSource().value(QLatin1String("id")).toInteger();
    const auto found =
        std::find_if(m_secrets.begin(), m_secrets.end(), [id](const KeptSecret& one) { return one.id == id; });
    return found == m_secrets.end() ? nullptr : &*found;
}

void SecretList::onSelection()
{
    const KeptSecret* secret = current();
    m_reveal->setEnabled(secret != nullptr && secret->isReadable());
    m_replace->setVisible(secret != nullptr && secret->isRotatable());
    m_about->setText(secret == nullptr ? QString()
                                       : secretPurpose(secret->kind) + QLatin1Char(' ') + standingOf(*secret).sentence);
}

void SecretList::reveal()
{
    if (const KeptSecret* secret = current(); secret != nullptr && m_reveal->isEnabled()) {
        auto* sheet = new RevealSheet(m_control, m_clock, *secret, this);
        connect(sheet, &Sheet::dismissed, this, &SecretList::reload); // who looked is told
    }
}

void SecretList::replace()
{
    if (const KeptSecret* secret = current(); secret != nullptr && secret->isRotatable()) {
        replaceSecret(m_control, *secret, this, [this](const Result<QJsonValue>& answer) {
            if (answer) {
                m_message->set(State::Waiting, tr("A new one is ordered."),
                               tr("The present one counts until the device says that it has the new one."));
            } else {
                m_message->set(userSentence(answer.error(), tr("No new one was ordered.")));
            }
        });
    }
}

void SecretList::openMenu(const QPoint& at)
{
    const KeptSecret* secret = current();
    if (secret == nullptr) {
        return;
    }
    QMenu menu(this);
    QAction* reveal = menu.addAction(themedIcon(QStringLiteral("eye")), tr("Reveal…"), this, &SecretList::reveal);
    reveal->setEnabled(m_reveal->isEnabled());
    if (secret->isRotatable()) {
        QAction* replace =
            menu.addAction(themedIcon(QStringLiteral("retry")), tr("Replace"), this, &SecretList::replace);
        replace->setEnabled(m_replace->isEnabled());
    }
    menu.exec(m_list->table()->viewport()->mapToGlobal(at));
}

} // namespace espalier::ui
