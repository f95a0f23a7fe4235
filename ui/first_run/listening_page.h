#pragma once

#include "ui/first_run/first_run_page.h"

class QComboBox;
class QSpinBox;

namespace espalier::ui {

class TextLabel;

class ListeningPage : public FirstRunPage {
    Q_OBJECT
public:
    explicit ListeningPage(QWidget* parent = nullptr);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;
    void collect(FirstRunAnswers& answers) const override;
    void keep(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    void entered(const FirstRunAnswers& soFar) override;

private:
    void explain();
    QComboBox* m_address;
    QSpinBox* m_port;
    TextLabel* m_forward;
    static constexpr int usualPort = 8443;
    int m_publicPort = 443;
    int m_proposed = usualPort;
    bool m_lab = false;
};

} // namespace espalier::ui
