#pragma once

#include "ui/first_run/first_run_page.h"
#include "ui/first_run/public_address.h"

class QCheckBox;
class QLineEdit;

namespace espalier::ui {

class Button;
class Card;
class CheckLine;
class IconLabel;
class RoutePicture;

// Under which name devices find this server: fixed for good, and said so before it is.
class AddressPage : public FirstRunPage {
    Q_OBJECT
public:
    explicit AddressPage(QWidget* parent = nullptr);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;
    void collect(FirstRunAnswers& answers) const override;
    void keep(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

    void setLab(bool lab);
    [[nodiscard]] bool isLab() const { return m_lab; }

private:
    void check();
    void buildPermanence();

    QLineEdit* m_address;
    IconLabel* m_verdict;
    CheckLine* m_readable;
    CheckLine* m_named;
    CheckLine* m_reached;
    QCheckBox* m_own;
    TextLabel* m_nameKept;
    TextLabel* m_portKept;
    Card* m_permanence;
    Card* m_labCard;
    QWidget* m_lists;
    QWidget* m_labRow;
    RoutePicture* m_route;
    PublicAddress m_read;
    bool m_lab = false;
};

} // namespace espalier::ui
