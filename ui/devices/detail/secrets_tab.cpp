#include "ui/devices/detail/secrets_tab.h"

#include "ui/vault/secret_list.h"
#include "ui/vault/vault_sheet.h"

#include <QVBoxLayout>

namespace espalier::ui {

DeviceSecretsTab::DeviceSecretsTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_list(new SecretList(control, clock, SecretList::Of::OneDevice, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &SecretList::countChanged, this, &DeviceTab::countChanged);
    connect(m_list, &SecretList::wholeVaultRequested, this, [this] { new VaultSheet(m_control, m_clock, this); });
}

void DeviceSecretsTab::deviceChanged()
{
    m_list->setDevice(m_device.id);
}

} // namespace espalier::ui
