#include "ui/commands/packages_sheet.h"

#include "ui/commands/host_package_sheet.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/number_words.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonArray>

namespace espalier::ui {

PackagesSheet::PackagesSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar(this)),
      m_list(new RecordList({tr("Package"), tr("Version"), tr("Size"), tr("Hosted")}, {0, 90, 90, 120}, this)),
      m_copy(new Button(QStringLiteral("copy"), tr("Copy address"), Button::Kind::Standard)),
      m_remove(new Button(QStringLiteral("erase"), tr("Remove…"), Button::Kind::Destructive))
{
    setTitle(tr("Hosted packages"));
    setPanelWidth(760);
    m_list->table()->setAccessibleName(tr("Hosted packages"));
    m_list->empty()->set(
        QStringLiteral("archive"), tr("No packages yet"),
        tr("A .pkg for Macs or an .ipa for iPhone and iPad can be kept here. Devices fetch it from this "
           "server when they are told to install it."),
        tr("Host a package…"), QStringLiteral("plus"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    setBody(body, space::pane);
    auto* add = new Button(QStringLiteral("plus"), tr("Host a package…"), Button::Kind::Standard);
    auto* done = new Button(tr("Done"), Button::Kind::Primary);
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_remove->setObjectName(QStringLiteral("removePackage"));
    foot()->insertWidget(0, add);
    foot()->insertWidget(1, m_copy);
    foot()->insertWidget(2, m_remove);
    foot()->addWidget(done);
    connect(add, &QPushButton::clicked, this, &PackagesSheet::host);
    connect(m_list->empty(), &EmptyState::actionTriggered, this, &PackagesSheet::host);
    connect(m_copy, &QPushButton::clicked, this, &PackagesSheet::copyAddress);
    connect(m_remove, &QPushButton::clicked, this, &PackagesSheet::remove);
    connect(done, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_list, &RecordList::selectionMoved, this, &PackagesSheet::check);
    needs(add, control, "package.host");
    needs(m_list->empty()->action(), control, "package.host");
    needs(m_remove, control, "package.remove");
    check();
    load();
    present(done);
}

void PackagesSheet::load()
{
    m_control.call(QStringLiteral("package.list"), {}, this, [this](const Result<QJsonValue>& packages) {
        if (!packages) {
            m_message->set(userSentence(packages.error(), tr("The packages can’t be shown.")));
            connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &PackagesSheet::load);
            return;
        }
        show(packages->toArray());
    });
}

void PackagesSheet::show(const QJsonArray& packages)
{
    QList<CellRow> rows;
    for (const QJsonValue& value : packages) {
        const QJsonObject package = value.toObject();
        const qint64 size = package.value(QLatin1String("size")).toInteger();
        const qint64 at = package.value(QLatin1String("created_at")).toInteger();
        const QString second = tr("%1 · %2", "bundle identifier, file")
                                   .arg(visibleText(package, "bundle_id", 120), visibleText(package, "name", 120));
        rows << CellRow{
            package.value(QLatin1String("id")).toInteger(),
            {Cell{visibleText(package, "title", 120), second, QStringLiteral("archive"), {}, {}, {}},
             Cell{visibleText(package, "version", 60), {}, {}, {}, {}, {}}, Cell{sizeWords(size), {}, {}, {}, size, {}},
             Cell{agoWords(at, m_clock.nowMs()), visibleText(package, "created_by", 60), {}, {}, at, exactWords(at)}},
            package};
    }
    m_list->setRows(rows);
    check();
}

void PackagesSheet::check()
{
    const bool any = !m_list->currentSource().isEmpty();
    m_copy->setEnabled(any);
    m_remove->setEnabled(any);
}

void PackagesSheet::host()
{
    auto* sheet = new HostPackageSheet(m_control, this);
    connect(sheet, &HostPackageSheet::hosted, this, [this](const QJsonObject& package) {
        m_message->set(State::Ok, tr("%1 is hosted.").arg(quoted(package.value(QLatin1String("title")).toString())));
        load();
    });
}

void PackagesSheet::copyAddress()
{
    QApplication::clipboard()->setText(m_list->currentSource().value(QLatin1String("manifest_url")).toString());
    m_message->set(State::Ok, tr("The address of the manifest is copied."),
                   tr("Whoever has it can fetch the package."));
}

void PackagesSheet::remove()
{
    const QJsonObject package = m_list->currentSource();
    Confirmation what;
    what.title = tr("Remove %1?").arg(quoted(package.value(QLatin1String("title")).toString()));
    what.loss = tr("Devices that are told to install it and haven’t fetched it yet won’t get it. Where it is installed "
                   "it stays.");
    what.action = tr("Remove");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, id = package.value(QLatin1String("id"))] {
        m_control.call(QStringLiteral("package.remove"), {{QStringLiteral("package"), id}}, sheet,
                       [this, sheet](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           m_message->set(State::Ok, tr("The package is removed."));
                           load();
                       });
    });
}

} // namespace espalier::ui
