package org.chengmen.accounts.web;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.entry.DeviceCookie;
import org.chengmen.accounts.entry.Entrance;
import org.chengmen.accounts.letters.Letters;
import org.chengmen.shell.LocalPath;
import org.springframework.stereotype.Component;

/// The last step of every way of signing in: the session, the letter about a new device, the device
/// to remember, the page wanted first.
@Component
class Arrivals {

    private final Entrance entrance;
    private final DeviceCookie devices;
    private final Letters letters;

    Arrivals(Entrance entrance, DeviceCookie devices, Letters letters) {
        this.entrance = entrance;
        this.devices = devices;
        this.letters = letters;
    }

    String enter(Account account, boolean secondFactor, Arrival arrival) {
        var request = arrival.frame().request();
        if (account.signedInAt() != null && !devices.isKnown(account, request)) {
            letters.newDevice(account, Client.of(request).label(), arrival.frame().locale());
        }
        entrance.enter(account, secondFactor, request, arrival.response());
        if ("yes".equals(arrival.remember())) {
            devices.remember(account, request, arrival.response());
        }
        return "redirect:" + LocalPath.orHome(arrival.back()).uri();
    }
}
